"""Longer versions of training dialogues, so that the tagger does not take length for a sign.

Most small talk is short, and most claims and threats are sentences: without this, any long sentence looks like one.
"""

from __future__ import annotations

import random
from collections.abc import Sequence

from handrail.workbench.training import Dialogue, LabelledLine

ORDINARY = "ordinary"
LINES_JOINED = 3
LINES_A_MIX = 7
# Mixed ordinary chats for every dialogue that there is.
MIXES = 0.4


def with_long_lines(dialogues: Sequence[Dialogue]) -> tuple[tuple[Dialogue, ...], tuple[int, ...]]:
    """The dialogues, each once more with its lines joined in pairs, and ordinary chats of several lines a message.

    The second value groups versions of the same dialogue, so that none is judged by what was fitted on another.
    """
    joined = [_in_pairs(dialogue) for dialogue in dialogues]
    mixes = _mixes(dialogues)
    groups = [*range(len(dialogues)), *range(len(dialogues))]
    return (*dialogues, *joined, *mixes), (*groups, *range(len(dialogues), len(dialogues) + len(mixes)))


def _in_pairs(dialogue: Dialogue) -> Dialogue:
    lines = [_join(dialogue.lines[at : at + 2]) for at in range(0, len(dialogue.lines), 2)]
    risky = dialogue.risky
    if risky is not None:
        risky = next(line.at for line in lines if line.at >= risky)
    return _of(dialogue.id, dialogue.language, dialogue.kind, dialogue.is_extortion, risky, lines)


def _mixes(dialogues: Sequence[Dialogue]) -> list[Dialogue]:
    """Innocent chats whose messages are several lines of other ordinary chats."""
    chance = random.Random(0)  # noqa: S311 - for variety, not for secrets
    lines = [line for one in dialogues if one.kind == ORDINARY and not one.is_extortion for line in one.lines]
    if not lines:
        return []
    mixes = []
    for number in range(int(len(dialogues) * MIXES)):
        own = [
            LabelledLine(
                at, " ".join(_join([line]).text for line in chance.sample(lines, min(LINES_JOINED, len(lines))))
            )
            for at in range(LINES_A_MIX)
        ]
        mixes.append(_of(f"mix-{number}", "", ORDINARY, False, None, own))
    return mixes


def _join(lines: Sequence[LabelledLine]) -> LabelledLine:
    slots = frozenset(slot for line in lines for slot in line.slots)
    return LabelledLine(lines[-1].at, ". ".join(line.text for line in lines), slots)


def _of(
    id: str, language: str, kind: str, is_extortion: bool, risky: int | None, lines: Sequence[LabelledLine]
) -> Dialogue:
    """A dialogue of nothing but the other side's lines, at places that keep their order."""
    turns: list[tuple[bool, str]] = []
    for line in lines:
        turns += [(False, "")] * (line.at - len(turns)) + [(True, line.text)]
    return Dialogue(id, language, kind, is_extortion, risky, tuple(turns), tuple(lines))
