"""Training dialogues and a pack → what heads and judging weights are fitted on, whatever the embedder."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from handrail.engine.analyze import Engine
from handrail.engine.model import Message, Sender, Severity, Slot, Source
from handrail.engine.normalize import fold
from handrail.engine.rules import Pack
from handrail.engine.tagging import MAX_CHARS, WINDOW_MESSAGES, window_text
from handrail.engine.tracking import track_of
from handrail.replay import replay
from handrail.workbench.answers import Answer, answers_of
from handrail.workbench.training import Dialogue, LabelledLine, Training


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the other side: its dialogue, its place, folded texts, and the slots of the line and its window.

    ``is_risky``: an expert would have warned by now.
    """

    dialogue: int
    at: int
    line: str
    window: str
    slots: frozenset[Slot]
    window_slots: frozenset[Slot]
    is_risky: bool


@dataclass(frozen=True, slots=True)
class Material:
    """Folded lines with their labels, and what is known of each before anything is learned.

    ``counts`` says for how many lines each row counts. ``by_rules`` has, for a dialogue and a line, what rules alone
    have filled so far and come to. ``singles`` are lines that stand in no dialogue, each with its folded text.
    """

    dialogues: tuple[Dialogue, ...]
    rows: tuple[Row, ...]
    counts: Any
    by_rules: Mapping[tuple[int, int], tuple[dict[Slot, int], Severity]]
    answers: tuple[Answer, ...]
    singles: tuple[tuple[LabelledLine, str], ...]


def material_of(training: Training, pack: Pack) -> Material:
    """Fold everything, and let the rules of a pack read the dialogues; its taggers play no part."""
    dialogues = training.dialogues
    rows = tuple(_rows(dialogues, pack))
    engine = Engine(replace(pack, taggers=()))
    return Material(
        dialogues=dialogues,
        rows=rows,
        counts=_counts(dialogues)[[row.dialogue for row in rows]],
        by_rules={
            (number, at): found for number, one in enumerate(dialogues) for at, found in _rule_features(one, engine)
        },
        answers=tuple(answers_of(dialogues, lambda text: _folded(text, pack))),
        singles=tuple((line, _folded(line.text, pack)) for line in training.singles),
    )


def _counts(dialogues: Sequence[Dialogue]) -> Any:
    """For how many lines each line of a dialogue counts.

    Innocent chats are the many, and where a language has few of them beside its extortion, everything in it begins to
    sound like extortion: there they count for more, so that their share is that of the language which has most.
    """
    numbers: dict[str, list[int]] = {}
    for dialogue in dialogues:
        numbers.setdefault(dialogue.language, [0, 0])[dialogue.is_extortion] += 1
    ratio = {language: innocent / extortion for language, (innocent, extortion) in numbers.items() if extortion}
    most = max(ratio.values(), default=1.0)
    return np.array(
        [1.0 if one.is_extortion else most / ratio.get(one.language, most) if most else 1.0 for one in dialogues]
    )


def _rows(dialogues: Sequence[Dialogue], pack: Pack) -> Iterator[Row]:
    for number, dialogue in enumerate(dialogues):
        texts: list[str] = []
        spoken: list[frozenset[Slot]] = []
        for line in dialogue.lines:
            text = _folded(line.text, pack)
            if not text:
                continue
            texts.append(text)
            spoken.append(line.slots)
            window_slots = frozenset[Slot]().union(*spoken[-WINDOW_MESSAGES:])
            is_risky = dialogue.risky is not None and line.at >= dialogue.risky
            yield Row(number, line.at, text, window_text(texts), spoken[-1], window_slots, is_risky)


def _folded(text: str, pack: Pack) -> str:
    return " ".join(word.text for word in fold(text, pack.vocabulary, pack.home, pack.pairs))[:MAX_CHARS]


def _rule_features(dialogue: Dialogue, engine: Engine) -> Iterator[tuple[int, tuple[dict[Slot, int], Severity]]]:
    """Per line of the other side, what rules alone have filled so far and come to."""
    messages = [
        Message(text, Sender.OTHER if is_other else Sender.SELF, id=str(at))
        for at, (is_other, text) in enumerate(dialogue.turns)
    ]
    for message, analysis in replay(messages, engine):
        if message.sender is Sender.OTHER:
            rules: dict[Slot, int] = {}
            for mark in track_of(analysis.state, Sender.OTHER.value).marks:
                if mark.source is not Source.TAGGER:
                    rules[mark.slot] = max(rules.get(mark.slot, 0), mark.weight)
            yield int(message.id), (rules, analysis.assessment.severity)
