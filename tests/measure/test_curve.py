"""A part of the training lines is always the same part, and twins stay together."""

from __future__ import annotations

import pytest

from handrail.engine.model import Slot
from handrail.workbench.training import Dialogue, LabelledLine, Training

from .curve import OF, some

TRAINING = Training(
    dialogues=tuple(Dialogue(f"d-{n}", "en", "x", False, None, (), ()) for n in range(80)),
    singles=tuple(
        line
        for n in range(80)
        for line in (LabelledLine(0, f"t{n}", frozenset([Slot.DEMAND])), LabelledLine(0, f"i{n}"))
    ),
)


def test_the_whole_is_the_whole() -> None:
    assert some(TRAINING, OF) == TRAINING


@pytest.mark.parametrize("part", range(1, OF))
def test_a_greater_part_holds_the_smaller_one(part: int) -> None:
    smaller, greater = some(TRAINING, part), some(TRAINING, part + 1)
    assert set(smaller.dialogues) <= set(greater.dialogues)
    assert len(smaller.dialogues) < len(TRAINING.dialogues)
    assert {line.text[1:] for line in smaller.singles if line.slots} == {
        line.text[1:] for line in smaller.singles if not line.slots
    }
