"""Corpus rows → cases: each row alone, and each conversation replayed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from handrail.engine.model import Message, Sender
from handrail.jsonlines import LineError
from handrail.workbench.cases import Case, Part, Target, Unit
from handrail.workbench.sources import Faults, SourceFile

ATTACKER, VICTIM = "attacker", "victim"
VICTIM_TURN = "extortion_victim_turn"
MIXED = "mixed"
# A longer conversation is replayed in pieces, so that none fills the memory.
MAX_CONVERSATION = 10_000
# Fitting is done on innocent rows alone, so only these are halved.
_INNOCENT = frozenset({"benign", "spam", "hard_negative"})
_BENIGN = _INNOCENT | {VICTIM_TURN, "llm_request_about_blackmail"}


@dataclass(frozen=True, slots=True)
class _Row:
    line: int
    text: str
    label: str
    language: str
    conversation: str | None
    speaker: str | None
    is_turn: bool


def corpus_cases(
    rows: Iterable[tuple[int, dict[str, Any]]], source: SourceFile, is_wanted: Callable[[str], bool], faults: Faults
) -> Iterator[Case]:
    """Each row alone and, where rows are turns of a conversation, the conversation as a whole.

    ``is_wanted`` says by conversation, or by text where there is none, which innocent rows count. The rows of a
    conversation stand together. In a talk between an attacker and a victim, single turns mean little: it is replayed
    twice, from either side.
    """
    current: list[_Row] = []
    for number, data in rows:
        try:
            row = _row(number, data)
        except LineError as error:
            faults.add(source.name, number, str(error))
            continue
        if row.label in _INNOCENT and not is_wanted(row.text if row.conversation is None else row.conversation):
            continue
        if current and (row.conversation != current[0].conversation or len(current) == MAX_CONVERSATION):
            yield from _replays(current, source)
            current = []
        if row.is_turn:
            current.append(row)
        if row.speaker not in (ATTACKER, VICTIM):
            yield _case([row], source, row.label, Unit.MESSAGE, f"line {row.line}")
    if current:
        yield from _replays(current, source)


def target_of(label: str) -> Target:
    """What a row of a corpus ought to come to; a label that is not known is neither right nor wrong."""
    if label == Target.EXTORTION.value:
        return Target.EXTORTION
    return Target.BENIGN if label in _BENIGN else Target.OTHER


def _replays(rows: list[_Row], source: SourceFile) -> Iterator[Case]:
    speakers = {row.speaker for row in rows}
    name = rows[0].conversation or ""
    if speakers <= {ATTACKER, VICTIM}:
        for label, other in ((Target.EXTORTION.value, ATTACKER), (VICTIM_TURN, VICTIM)):
            if other in speakers:
                yield _case(rows, source, label, Unit.CONVERSATION, name, other)
        return
    labels = {row.label for row in rows}
    yield _case(rows, source, labels.pop() if len(labels) == 1 else MIXED, Unit.CONVERSATION, name)


def _case(rows: list[_Row], source: SourceFile, label: str, unit: Unit, name: str, other: str | None = None) -> Case:
    """The rows as one case, in which ``other`` alone is the other side, or everybody is."""
    is_talk = unit is Unit.CONVERSATION
    messages = tuple(
        Message(
            row.text,
            Sender.OTHER if other in (None, row.speaker) else Sender.SELF,
            id=str(index),
            author=row.speaker if is_talk else None,
        )
        for index, row in enumerate(rows)
    )
    return Case(
        source=source.name,
        line=rows[0].line,
        id=name,
        part=Part.CORPUS,
        unit=unit,
        target=target_of(label),
        label=label,
        language=rows[0].language,
        messages=messages,
        is_private=source.is_held_out,
    )


def _row(number: int, data: dict[str, Any]) -> _Row:
    text, label, conversation, speaker = (data.get(name) for name in ("text", "label", "conv_id", "speaker"))
    if not isinstance(text, str):
        raise LineError('"text" must be a string')
    if not isinstance(label, str):
        raise LineError('"label" must be a string')
    if not isinstance(conversation, str | int | None) or not isinstance(speaker, str | None):
        raise LineError('"conv_id" and "speaker" must be strings or null')
    language = data.get("lang")
    is_turn = conversation is not None and (data.get("turn") is not None or speaker is not None)
    return _Row(
        number,
        text,
        label[:80],
        language if isinstance(language, str) else "und",
        None if conversation is None else str(conversation)[:200],
        speaker,
        is_turn,
    )
