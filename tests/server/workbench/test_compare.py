"""What changed against an earlier report, item by item."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from handrail.workbench.compare import change_of, read_report
from handrail.workbench.problems import EvaluationError

from .conftest import CALM, CAUGHT, CLAIM, DEMAND, DIALOGUES, Evaluate, Write, dialogue, row


def shown(level: int, medium: int | None = None, high: int | None = None) -> dict[str, Any]:
    return {"level": level, "first_medium": medium, "first_high": high}


NOTHING, NOTICE, CARD = shown(0), shown(1, 3), shown(2, 3, 5)
CHANGES = {
    "a card at last": ("extortion", NOTICE, CARD, "newly caught"),
    "a card lost": ("extortion", CARD, NOTHING, "newly missed"),
    "a notice at last": ("extortion", NOTHING, NOTICE, "newly noticed"),
    "a notice lost": ("extortion", NOTICE, NOTHING, "no longer noticed"),
    "a card sooner": ("extortion", CARD, shown(2, 3, 4), "earlier"),
    "a card later": ("extortion", CARD, shown(2, 3, 6), "later"),
    "a notice sooner, the card as before": ("extortion", CARD, shown(2, 2, 5), "earlier"),
    "a card sooner, the notice later": ("extortion", CARD, shown(2, 4, 4), "earlier"),
    "all as before": ("extortion", CARD, CARD, None),
    "a new notice": ("benign", NOTHING, NOTICE, "new false alarms"),
    "from notice to card": ("benign", NOTICE, CARD, "new false alarms"),
    "a notice less": ("benign", NOTICE, NOTHING, "gone false alarms"),
    "innocent, elsewhere": ("benign", CARD, shown(2, 1, 1), None),
    "neither, louder": ("other", NOTHING, CARD, "other, louder"),
    "neither, quieter": ("other", CARD, NOTICE, "other, quieter"),
}


@pytest.mark.parametrize(("target", "before", "after", "change"), CHANGES.values(), ids=CHANGES.keys())
def test_a_change_has_its_name(target: str, before: dict[str, Any], after: dict[str, Any], change: str | None) -> None:
    assert change_of(target, before, after) == change


def test_edited_lines_are_followed_through_two_runs(evaluate: Evaluate, write: Write, tmp_path: Path) -> None:
    before = [
        CAUGHT,
        dialogue("lost", "extortion", [CLAIM, DEMAND]),
        dialogue("sooner", "extortion", ["hi", CLAIM, DEMAND]),
        dialogue("gone", "benign", [CLAIM, DEMAND], kind="joke"),
        CALM,
    ]
    after = [
        CAUGHT,
        dialogue("lost", "extortion", ["i have it", "you know"]),
        dialogue("sooner", "extortion", [CLAIM, DEMAND, "hi"]),
        dialogue("gone", "benign", ["i have cake", "come"], kind="joke"),
        dialogue("calm", "benign", [CLAIM, DEMAND], kind="ordinary"),
        dialogue("added", "extortion", [CLAIM, DEMAND]),
    ]
    path = write("d.jsonl", before)
    evaluate(path, out="old")
    write("d.jsonl", after)
    done = evaluate(path, compare=tmp_path / "old" / "report.json")
    changes = {name: [item["id"] for item in found] for name, found in done.report["comparison"]["changes"].items()}
    assert {name: ids for name, ids in changes.items() if ids} == {
        "newly missed": ["lost"],
        "earlier": ["sooner"],
        "gone false alarms": ["gone"],
        "new false alarms": ["calm"],
    }
    assert done.report["comparison"]["new_items"] == 1
    assert "Changed: 1 newly missed, 1 new false alarms, 1 gone false alarms, 1 earlier" in done.said
    assert "Edited since" in done.said
    assert "newly missed" in done.page.lower()


def test_nothing_changed_is_said(evaluate: Evaluate, write: Write, tmp_path: Path) -> None:
    path = write("d.jsonl", [*DIALOGUES, *DIALOGUES])
    evaluate(path, out="old")
    done = evaluate(path, compare=tmp_path / "old" / "report.json")
    assert "Changed: nothing." in done.said
    assert done.report["comparison"]["unchanged"] == 6


def test_a_corpus_row_that_is_flagged_now_is_a_new_false_alarm(
    evaluate: Evaluate, write: Write, tmp_path: Path
) -> None:
    path = write("c.jsonl", [row("a"), row("b")])
    evaluate(path, out="old", half="all")
    write("c.jsonl", [row("a"), row(f"{CLAIM}, {DEMAND}")])
    done = evaluate(path, half="all", compare=tmp_path / "old" / "report.json")
    assert [item["id"] for item in done.report["comparison"]["changes"]["new false alarms"]] == ["line 2"]


OLD = {
    "no JSON": ("what", "not JSON"),
    "no report": ("[]", "no report of handrail eval"),
    "something else": ('{"schema": 1}', "no report of handrail eval"),
    "another schema": ('{"schema": 99, "items": []}', "another schema .*make it again"),
}


@pytest.mark.parametrize(("content", "words"), OLD.values(), ids=OLD.keys())
def test_an_old_report_that_cannot_be_used_is_one_sentence(tmp_path: Path, content: str, words: str) -> None:
    path = tmp_path / "old.json"
    path.write_text(content)
    with pytest.raises(EvaluationError, match=words):
        read_report(path)


def test_a_report_can_be_read_back(evaluate: Evaluate, write: Write, tmp_path: Path) -> None:
    evaluate(write("d.jsonl", DIALOGUES))
    report = read_report(tmp_path / "out" / "report.json")
    assert json.dumps(report["items"][0])
