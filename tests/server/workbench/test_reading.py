"""Which lines become which cases, and what becomes of those that cannot be read."""

from __future__ import annotations

import hashlib
import io
from pathlib import Path
from typing import Any

import pytest

from handrail.engine.model import Contact, Sender
from handrail.workbench.cases import Case, Part, Target, Unit
from handrail.workbench.forms import Form, Half, is_reporting_half, read_cases
from handrail.workbench.problems import EvaluationError
from handrail.workbench.sources import Faults, Lines, find_sources

from .conftest import CAUGHT, SECRET, Write, dialogue, row


def cases_of(path: Path, half: Half = Half.ALL, assumed: Target | None = None) -> tuple[list[Case], Faults, list[Form]]:
    (source,) = find_sources([path])
    faults, forms = Faults(), list[Form]()
    return list(read_cases(Lines(source, faults), faults, half, assumed, forms.append)), faults, forms


FORMS: dict[str, tuple[dict[str, Any], Form, Unit]] = {
    "a dialogue": (CAUGHT, Form.DIALOGUES, Unit.CONVERSATION),
    "a labelled message": ({"id": "x", "text": "hi", "label": "benign"}, Form.DIALOGUES, Unit.MESSAGE),
    "a corpus row": (row("hi"), Form.CORPUS, Unit.MESSAGE),
    "a message to check": ({"id": "x", "text": "hi"}, Form.BATCH, Unit.MESSAGE),
    "a conversation to check": (
        {"id": "x", "messages": [{"sender": "other", "text": "hi"}]},
        Form.BATCH,
        Unit.CONVERSATION,
    ),
}


@pytest.mark.parametrize(("line", "form", "unit"), FORMS.values(), ids=FORMS.keys())
@pytest.mark.parametrize("name", ["lines.jsonl", "lines.jsonl.gz"])
def test_a_form_is_recognised_in(write: Write, name: str, line: dict[str, Any], form: Form, unit: Unit) -> None:
    (case,), faults, forms = cases_of(write(name, [line]))
    assert (forms, case.unit, faults.count) == ([form], unit, 0)


def test_a_dialogue_keeps_who_said_what_and_what_the_expert_says(write: Write) -> None:
    (case,), _, _ = cases_of(write("d.jsonl", [CAUGHT | {"contact": "known"}]))
    assert [m.sender for m in case.messages] == [Sender.OTHER, Sender.SELF, *[Sender.OTHER] * 3]
    assert (case.id, case.kind, case.target, case.risky, case.demand) == ("caught", "chat", Target.EXTORTION, 2, 4)
    assert case.situation is not None
    assert case.situation.contact is Contact.KNOWN


@pytest.mark.parametrize(
    ("folder", "part"),
    [("held_out", Part.HELD_OUT), ("development", Part.DEVELOPMENT), ("held_out_2/x", Part.HELD_OUT)],
)
def test_the_folder_says_what_is_held_out(write: Write, folder: str, part: Part) -> None:
    (case,), _, _ = cases_of(write(f"{folder}/en.jsonl", [CAUGHT]))
    assert (case.part, case.is_private) == (part, part is Part.HELD_OUT)


def test_corpus_rows_are_judged_alone_and_replayed_with_their_speakers_apart(write: Write) -> None:
    rows = [row("a", conv_id="c", turn=1, speaker="u1"), row("b", conv_id="c", turn=2, speaker="u2"), row("x")]
    cases, _, _ = cases_of(write("c.jsonl", rows))
    alone = [case.messages[0].text for case in cases if case.unit is Unit.MESSAGE]
    (whole,) = (case for case in cases if case.unit is Unit.CONVERSATION)
    assert alone == ["a", "b", "x"]
    assert [(m.author, m.sender) for m in whole.messages] == [("u1", Sender.OTHER), ("u2", Sender.OTHER)]


def test_a_conversation_id_without_turns_or_speakers_makes_no_conversation(write: Write) -> None:
    cases, _, _ = cases_of(write("c.jsonl", [row("a", conv_id="family"), row("b", conv_id="family")]))
    assert [case.unit for case in cases] == [Unit.MESSAGE] * 2


def test_a_ransom_talk_is_replayed_from_either_side_and_never_cut_up(write: Write) -> None:
    rows = [
        row("pay", "extortion", "gang/1", 1, "attacker"),
        row("please", "extortion_victim_turn", "gang/1", 2, "victim"),
    ]
    first, second = cases_of(write("c.jsonl", rows))[0]
    assert (first.target, [m.sender for m in first.messages]) == (Target.EXTORTION, [Sender.OTHER, Sender.SELF])
    assert (second.target, [m.sender for m in second.messages]) == (Target.BENIGN, [Sender.SELF, Sender.OTHER])


LABELS = {"benign": Target.BENIGN, "spam": Target.BENIGN, "extortion": Target.EXTORTION, "threat": Target.OTHER}


@pytest.mark.parametrize(("label", "target"), LABELS.items())
def test_a_corpus_label_says_what_is_right(write: Write, label: str, target: Target) -> None:
    assert cases_of(write("c.jsonl", [row("a", label)]))[0][0].target is target


def test_the_last_digit_of_the_hash_decides_the_half() -> None:
    for key in map(str, range(20)):
        assert is_reporting_half(key) is (hashlib.sha256(key.encode()).hexdigest()[-1] in "13579bdf")


def test_halves_part_the_innocent_rows_and_leave_the_rest_whole(write: Write) -> None:
    path = write("c.jsonl", [*(row(f"text {n}") for n in range(60)), *(row(f"bad {n}", "extortion") for n in range(9))])
    found = {half: cases_of(path, half)[0] for half in Half}
    innocent = {half: {c.messages[0].text for c in cases if c.target is Target.BENIGN} for half, cases in found.items()}
    assert innocent[Half.REPORT] and innocent[Half.FIT]
    assert innocent[Half.REPORT] | innocent[Half.FIT] == innocent[Half.ALL]
    assert not innocent[Half.REPORT] & innocent[Half.FIT]
    assert {sum(c.target is Target.EXTORTION for c in cases) for cases in found.values()} == {9}


@pytest.mark.parametrize("assumed", [Target.BENIGN, Target.EXTORTION])
def test_unlabelled_lines_are_what_they_are_said_to_be(write: Write, assumed: Target) -> None:
    (case,), _, _ = cases_of(write("u.jsonl", [{"id": "x", "text": "hi"}]), assumed=assumed)
    assert case.target is assumed


BROKEN = {
    "no JSON": SECRET,
    "no object": f'["{SECRET}"]',
    "nested without end": "[" * 100_000,
    "another form": row(SECRET),
    "an unknown label": dialogue("x", SECRET, ["hi"]),
    "an unknown speaker": {"label": "benign", "messages": [{"from": SECRET, "text": "hi"}]},
    "no messages": {"label": "benign", "messages": []},
    "a text that is none": {"label": "benign", "messages": [{"from": "me", "text": 3}]},
    "an index beyond the end": dialogue("x", "extortion", ["hi"], first_risky_index=1),
    "an index that is none": dialogue("x", "extortion", ["hi"], first_demand_index=True),
    "an unknown contact": dialogue("x", "benign", ["hi"], contact=SECRET),
}


@pytest.mark.parametrize("line", BROKEN.values(), ids=BROKEN.keys())
def test_a_broken_line_is_counted_and_named_and_the_rest_is_read(write: Write, line: Any) -> None:
    cases, faults, _ = cases_of(write("d.jsonl", [CAUGHT, "", line, CAUGHT | {"id": "after"}]))
    assert [case.id for case in cases] == ["caught", "after"]
    assert [(fault.line, SECRET in fault.why) for fault in faults.first] == [(3, False)]


def test_a_line_too_long_for_memory_is_skipped(write: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("handrail.workbench.sources.MAX_LINE_BYTES", 1000)
    long = {"id": "long", "label": "benign", "text": "x" * 5000}
    cases, faults, _ = cases_of(write("d.jsonl", [CAUGHT, long, CAUGHT | {"id": "after"}]))
    assert [case.id for case in cases] == ["caught", "after"]
    assert [fault.line for fault in faults.first] == [2]


def test_a_damaged_archive_gives_what_can_be_read(write: Write) -> None:
    path = write("d.jsonl.gz", [CAUGHT | {"id": str(number)} for number in range(3000)])
    path.write_bytes(path.read_bytes()[:-200])
    cases, faults, _ = cases_of(path)
    assert cases
    assert faults.first[0].why == "the file is damaged from here on"


def test_the_hash_is_that_of_the_file(write: Write) -> None:
    path = write("d.jsonl.gz", [CAUGHT] * 50)
    (source,) = find_sources([path])
    lines = Lines(source, Faults())
    assert len(list(lines)) == 50
    assert lines.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()


def test_standard_input_is_a_source(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b'{"id": "x", "text": "hi", "label": "benign"}\n')))
    (source,) = find_sources(["-"])
    assert [number for number, _ in Lines(source, Faults())] == [1]


def test_a_file_that_is_named_twice_is_read_once(write: Write) -> None:
    path = write("folder/d.jsonl", [CAUGHT])
    assert len(find_sources([path, path.parent, path.parent / ".." / "folder"])) == 1


def test_files_of_the_same_name_are_told_apart(write: Write) -> None:
    paths = [write("a/x/d.jsonl", [CAUGHT]), write("b/x/d.jsonl", [CAUGHT])]
    assert len({source.name for source in find_sources(paths)}) == 2


@pytest.mark.parametrize("missing", ["nothing.jsonl", "nowhere/at/all"])
def test_what_is_not_there_is_named(tmp_path: Path, missing: str) -> None:
    with pytest.raises(EvaluationError, match=f"There is no file or folder .*{missing}"):
        find_sources([tmp_path / missing])


def test_a_folder_without_lines_is_named(tmp_path: Path) -> None:
    with pytest.raises(EvaluationError, match=r"holds no \.jsonl"):
        find_sources([tmp_path])
