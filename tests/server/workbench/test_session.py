"""A whole evaluation: what is counted, what is shown of it, and what is said when it cannot be done."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from handrail.workbench.forms import is_reporting_half
from handrail.workbench.problems import EvaluationError
from handrail.workbench.session import Options, Session

from .conftest import (
    CALM,
    CAUGHT,
    CLAIM,
    DEMAND,
    DIALOGUES,
    FALSE,
    MISSED,
    PACK,
    SECRET,
    Evaluate,
    Write,
    dialogue,
    row,
)

THREAT = f"{CLAIM}, {DEMAND}"
OF_THE_FITTING_HALF = next(text for text in map(str, range(99)) if not is_reporting_half(text))


def counted(share: dict[str, Any]) -> tuple[int, int]:
    return share["hits"], share["of"]


def test_recall_counts_cards_notices_and_what_came_in_time(evaluate: Evaluate, write: Write) -> None:
    late = dialogue("late", "extortion", [DEMAND, "now", CLAIM], variant="chat", lang="es", first_demand_index=0)
    done = evaluate(write("d.jsonl", [CAUGHT, MISSED, late]))
    whole = done.recall()
    assert (counted(whole["high"]), counted(whole["medium"])) == ((2, 3), (2, 3))
    assert counted(whole["in_time_high"]) == (1, 2)
    assert counted(whole["foreseen"]) == (1, 2)
    assert counted(done.recall("es")["high"]) == (1, 2)
    assert counted(done.recall("hints")["high"]) == (0, 1)
    assert whole["high"]["low"] == pytest.approx(0.2077, abs=1e-4)


def test_distance_is_counted_in_messages_from_the_first_risky_one(evaluate: Evaluate, write: Write) -> None:
    done = evaluate(write("d.jsonl", [CAUGHT, CAUGHT | {"id": "sooner", "first_risky_index": 4}, MISSED]))
    assert done.recall()["distance_high"] == {"of": 2, "median": 1.0, "p90": 2.0}


def test_ordinary_ones_and_hard_negatives_are_counted_apart(evaluate: Evaluate, write: Write) -> None:
    done = evaluate(write("d.jsonl", [CALM, CALM | {"kind": "ordinary_teen"}, FALSE]))
    assert counted(done.innocent("ordinary")["high"]) == (0, 2)
    assert counted(done.innocent("hard")["high"]) == (1, 1)
    assert counted(done.innocent("joke")["high"]) == (1, 1)


def test_operating_points_and_the_curve_agree_with_the_pack(evaluate: Evaluate, write: Write) -> None:
    done = evaluate(write("d.jsonl", DIALOGUES))
    (of_set,) = done.report["figures"]["sets"]
    assert [point["severity"] for point in of_set["operating"]] == ["low", "medium", "high", "critical"]
    high = of_set["operating"][2]
    assert (counted(high["caught"]), counted(high["ordinary"]), counted(high["hard"])) == ((1, 2), (0, 1), (1, 1))
    at = {point["score"]: point for point in of_set["curve"]}
    assert (at[0]["caught"], at[0]["ordinary"], at[0]["hard"]) == (2, 1, 1)
    assert at[high["threshold"]]["caught"] == 1
    assert of_set["curve"][-1]["caught"] == of_set["curve"][-1]["hard"] == 0


def test_corpora_are_reported_file_by_file_alone_and_replayed(evaluate: Evaluate, write: Write) -> None:
    talk = [row(text, conv_id="c", turn=n, speaker="u1") for n, text in enumerate([CLAIM, "and", DEMAND, "ok"])]
    files = [write("talk.jsonl", talk), write("notes.jsonl.gz", [row("hello"), row(THREAT), row("bye", "spam")])]
    done = evaluate(*files, half="all")
    rows = {(r["source"].split("/")[-1], r["label"], r["unit"]): r for r in done.report["figures"]["corpora"]}
    assert rows["talk.jsonl", "benign", "message"]["high"]["hits"] == 0
    replayed = rows["talk.jsonl", "benign", "conversation"]
    assert (counted(replayed["high"]), counted(replayed["cases_high"])) == ((1, 4), (1, 1))
    notes = rows["notes.jsonl.gz", "benign", "message"]["high"]
    assert (counted(notes), notes["per_10000"]) == ((1, 2), 5000.0)
    assert rows["notes.jsonl.gz", "spam", "message"]["high"] == {"hits": 0, "of": 1, "per_10000": 0.0, "upper": 9500.0}


def test_what_fired_on_the_false_ones_is_counted(evaluate: Evaluate, write: Write) -> None:
    done = evaluate(write("d.jsonl", [CAUGHT, FALSE]))
    fired = {found["rule"]: found["high"] for found in done.report["figures"]["false_rules"]}
    assert fired["en.demand/pay-me"] == 1
    assert any(rule.startswith("tiny/") or "/" in rule for rule in fired)
    assert "en.demand/pay-me" in done.said


def test_misses_and_false_alarms_are_listed_by_id(evaluate: Evaluate, write: Write) -> None:
    done = evaluate(write("d.jsonl", DIALOGUES))
    assert "Missed, development (1): missed" in done.said
    assert "False alarms, development (1): false" in done.said
    assert set(done.items) == {"caught", "missed", "false"}
    assert [alarm["at"] for alarm in done.items["false"]["alarms"]] == [0, 1]


@pytest.mark.parametrize("shows_text", [False, True])
def test_text_is_shown_only_where_it_is_asked_for(evaluate: Evaluate, write: Write, shows_text: bool) -> None:
    done = evaluate(write("d.jsonl", DIALOGUES), shows_text=shows_text)
    assert (SECRET in done.page) is shows_text
    assert (SECRET in json.dumps(done.report)) is shows_text
    assert SECRET not in done.said


@pytest.mark.parametrize("shows_text", [False, True])
def test_of_what_is_held_out_nothing_but_ids_is_shown(evaluate: Evaluate, write: Write, shows_text: bool) -> None:
    hidden = [
        dialogue("h-1", "benign", [f"{CLAIM} {SECRET}", f"{DEMAND} {SECRET}"], kind="joke"),
        MISSED | {"id": "h-2"},
    ]
    done = evaluate(write("held_out/en.jsonl", hidden), shows_text=shows_text)
    assert counted(done.innocent("hard")["high"]) == (1, 1)
    assert "h-1" in done.page and "h-2" in done.page
    for shown in (done.page.partition("<main>")[2].partition("<script")[0], json.dumps(done.report), done.said):
        assert SECRET not in shown
        assert "en.demand/pay-me" not in shown
    assert set(done.items["h-1"]) == {
        "source", "unit", "id", "line", "part", "lang", "target", "level", "first_medium", "first_high"
    }  # fmt: skip


def test_hostile_names_and_texts_cannot_break_the_page(evaluate: Evaluate, write: Write) -> None:
    evil = "</script><script>alert(1)</script><b>"
    lines = [
        FALSE | {"id": evil, "kind": evil, "lang": evil},
        dialogue("x", "extortion", [evil, "\ud800\x1b"], variant=evil),
    ]
    done = evaluate(write("d.jsonl", lines), shows_text=True)
    assert "<script>alert" not in done.page
    assert "\x1b" not in done.page


def test_a_report_says_what_was_judged_with_what(evaluate: Evaluate, write: Write) -> None:
    done = evaluate(write("d.jsonl", DIALOGUES), command="handrail eval d.jsonl")
    report = done.report
    assert (report["schema"], report["mode"], report["command"]) == (1, "rules-only", "handrail eval d.jsonl")
    assert (report["pack"]["id"], len(report["pack"]["sha256"])) == ("tiny", 64)
    assert [(i["form"], i["lines"], i["cases"]) for i in report["inputs"]] == [("dialogues", 4, 4)]
    assert report["run"]["messages"] == 10
    assert "10 messages in" in done.said


def test_the_page_needs_no_network_and_follows_light_and_dark(evaluate: Evaluate, write: Write) -> None:
    page = evaluate(write("d.jsonl", DIALOGUES)).page
    assert "default-src 'none'" in page
    assert "prefers-color-scheme: dark" in page
    assert not [mark for mark in ('src="http', "src='http", "<link", "@import") if mark in page.partition("<script")[0]]


def test_a_broken_line_is_named_and_the_run_is_not_whole(evaluate: Evaluate, write: Write) -> None:
    done = evaluate(write("d.jsonl", [*DIALOGUES, SECRET]))
    assert not done.is_whole
    assert "d.jsonl:5: the line is not JSON" in done.said
    assert done.report["unreadable"]["count"] == 1
    assert evaluate(write("e.jsonl", DIALOGUES)).is_whole


def test_unlabelled_lines_beside_labelled_ones_are_only_counted(evaluate: Evaluate, write: Write) -> None:
    done = evaluate(write("d.jsonl", DIALOGUES), write("u.jsonl", [{"id": "u", "text": THREAT}]))
    (found,) = done.report["figures"]["corpora"]
    assert (found["label"], found["target"], counted(found["cases_high"])) == ("unlabelled", "other", (1, 1))


def test_answers_do_not_depend_on_the_number_of_jobs(evaluate: Evaluate, write: Write) -> None:
    many = [line | {"id": f"{line['id']}-{n}"} for n in range(150) for line in DIALOGUES]
    path = write("d.jsonl", [*many, SECRET])
    one, three = (evaluate(path, jobs=jobs, out=f"out-{jobs}") for jobs in (1, 3))
    assert one.report.pop("run")["jobs"] == 1
    assert three.report.pop("run")["jobs"] == 3
    assert one.report == three.report
    assert len(one.report["items"]) == 450


FAULTS: dict[str, tuple[list[Any], dict[str, Any], str]] = {
    "an empty file": ([], {}, "is empty"),
    "blank lines only": (["", "  "], {}, "is empty"),
    "an unknown form": ([{"no": "text"}], {}, "of no form that handrail eval knows"),
    "no JSON at all": (["what is this"], {}, "of no form that handrail eval knows"),
    "nothing labelled": ([{"id": "x", "text": "hi"}], {}, "--assume benign"),
    "nothing in the half": ([row(OF_THE_FITTING_HALF)], {"half": "report"}, "the other half"),
    "an old report that is not there": ([CALM], {"compare": Path("nowhere.json")}, "cannot be read"),
    "a model that is not there": ([CALM], {"embedder": "nowhere"}, "--mode rules-only"),
    "a model that is not there, in a worker": ([CALM], {"embedder": "nowhere", "jobs": 2}, "--mode rules-only"),
}


@pytest.mark.parametrize(("lines", "options", "words"), FAULTS.values(), ids=FAULTS.keys())
def test_what_cannot_be_done_is_one_sentence(
    evaluate: Evaluate, write: Write, lines: list[Any], options: dict[str, Any], words: str
) -> None:
    with pytest.raises(EvaluationError, match=words) as caught:
        evaluate(write("d.jsonl", lines), **options)
    assert "\n" not in str(caught.value)


def test_an_unknown_form_is_found_before_anything_is_judged(write: Write, tmp_path: Path) -> None:
    session = Session(Options([write("a.jsonl", DIALOGUES), write("b.jsonl", ["?"])], tmp_path / "o", pack=PACK), print)
    with pytest.raises(EvaluationError, match=r"b\.jsonl"):
        session.run()
    assert session.judged == 0


def test_a_folder_that_cannot_be_written_to_is_named_before_anything_is_judged(write: Write, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    session = Session(Options([write("d.jsonl", DIALOGUES)], tmp_path / "file" / "out", pack=PACK), print)
    with pytest.raises(EvaluationError, match=r"cannot be written to .*--out"):
        session.run()
    assert session.judged == 0


def test_a_failed_run_leaves_the_last_report_as_it_was(evaluate: Evaluate, write: Write, tmp_path: Path) -> None:
    evaluate(write("d.jsonl", DIALOGUES))
    before = {path.name: path.read_bytes() for path in (tmp_path / "out").iterdir()}
    with pytest.raises(EvaluationError):
        evaluate(write("u.jsonl", [{"text": "hi"}]))
    assert {path.name: path.read_bytes() for path in (tmp_path / "out").iterdir()} == before
    assert set(before) == {"report.json", "report.html"}
