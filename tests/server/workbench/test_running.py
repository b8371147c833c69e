"""Cases on several processes: in order, read no further ahead than needed, and soon ended."""

from __future__ import annotations

import contextlib
import multiprocessing
from collections.abc import Iterator

import pytest

from handrail.engine.model import Message
from handrail.workbench.cases import Case, Part, Target, Unit
from handrail.workbench.engines import Recipe
from handrail.workbench.running import AHEAD, BATCH_MESSAGES, Peaks, run

from .conftest import PACK


def case(number: int) -> Case:
    text = "i have your picture, pay me 500" if number % 7 == 0 else f"hello {number}"
    return Case("s", number, str(number), Part.CORPUS, Unit.MESSAGE, Target.BENIGN, "benign", "en", (Message(text),))


class Counted:
    """Cases without end that know how many were taken."""

    def __init__(self) -> None:
        self.taken = 0

    def __iter__(self) -> Iterator[Case]:
        while True:
            self.taken += 1
            yield case(self.taken)


@pytest.mark.parametrize("jobs", [1, 2])
def test_outcomes_come_in_the_order_of_the_cases(jobs: int) -> None:
    peaks = Peaks()
    found = list(run(map(case, range(1000)), Recipe(PACK), jobs, peaks))
    assert [judged.line for judged, _ in found] == list(range(1000))
    assert [outcome.level for _, outcome in found] == [2 if n % 7 == 0 else 0 for n in range(1000)]
    assert peaks.total > 10_000_000
    assert len(peaks.by_process) == (1 if jobs == 1 else jobs + 1)


def test_cases_without_end_are_read_only_a_little_ahead_and_closing_ends_the_workers() -> None:
    cases = Counted()
    with contextlib.closing(run(cases, Recipe(PACK), 2, Peaks())) as outcomes:
        next(outcomes)
        assert cases.taken <= 2 * AHEAD * BATCH_MESSAGES
        assert multiprocessing.active_children()
    assert not multiprocessing.active_children()
