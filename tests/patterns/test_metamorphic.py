"""A sample of the English dialogues, changed in ways that must not change the verdict; all of them: tests.measure."""

from __future__ import annotations

import pytest

from handrail import Engine, load_pack
from handrail.engine.model import Severity
from measure.load import compare, conversations
from measure.metamorphic import CHANGES, STRICT, Dialogue, changed, dialogues, highest, reload_shows_nothing

# Changes that move words between messages may lose some; more than this share of the sample would be a fault.
MAY_LOSE = 0.15
# A quotation that is cut into messages is no quotation any more.
MAY_ALARM = 2


@pytest.fixture(scope="module")
def engine() -> Engine:
    return Engine(load_pack())


@pytest.fixture(scope="module")
def sample() -> list[Dialogue]:
    return list(dialogues(languages=("en",)))[::4]


def is_card(severity: Severity) -> bool:
    return severity.rank >= Severity.HIGH.rank


@pytest.mark.parametrize("name", CHANGES)
def test_the_verdict_holds(engine: Engine, sample: list[Dialogue], name: str) -> None:
    before = {one.id: is_card(highest(one.turns, engine)) for one in sample}
    after = {one.id: is_card(highest(changed(one, name), engine)) for one in sample}
    lost = [one.id for one in sample if one.is_extortion and before[one.id] and not after[one.id]]
    alarmed = [one.id for one in sample if not one.is_extortion and after[one.id] and not before[one.id]]
    allowed = 0 if name in STRICT else MAY_LOSE * sum(before[one.id] for one in sample if one.is_extortion)
    assert len(lost) <= allowed, lost
    assert len(alarmed) <= (0 if name in STRICT else MAY_ALARM), alarmed


def test_a_history_that_was_seen_shows_nothing_again(engine: Engine, sample: list[Dialogue]) -> None:
    assert [one.id for one in sample if not reload_shows_nothing(one, engine)] == []


def test_busy_threads_change_no_byte(engine: Engine) -> None:
    outcome = compare(list(conversations(60)), engine, threads=8)
    assert outcome.same == outcome.conversations == 60
