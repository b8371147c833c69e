"""Cases through engines on all cores: in order, in bounded memory, and soon ended where somebody wants it."""

from __future__ import annotations

import multiprocessing
import signal
from collections import deque
from collections.abc import Generator, Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from dataclasses import dataclass, field
from multiprocessing.synchronize import Event
from typing import ClassVar

from handrail.engine.analyze import Engine
from handrail.workbench.cases import Case, Outcome
from handrail.workbench.engines import Recipe, build_engine
from handrail.workbench.judging import judge
from handrail.workbench.memory import peak_bytes
from handrail.workbench.problems import EvaluationError

# Enough to make sending worth it, little enough to end soon.
BATCH_MESSAGES = 200
# Batches under way or waiting, for each worker.
AHEAD = 4


@dataclass(slots=True)
class Peaks:
    """The most memory that each process has held; their sum is an upper bound of what was held at once."""

    by_process: dict[int, int] = field(default_factory=dict)

    def note(self, process: int, peak: int) -> None:
        """Remember the highest."""
        self.by_process[process] = max(peak, self.by_process.get(process, 0))

    @property
    def total(self) -> int:
        """In bytes, all processes together."""
        return sum(self.by_process.values())


def run(cases: Iterable[Case], recipe: Recipe, jobs: int, peaks: Peaks) -> Generator[tuple[Case, Outcome], None, None]:
    """Each case with its outcome, in the order of the cases, whatever the number of jobs.

    With one job all is done in this process; else each worker builds an engine of its own. Closing the iterator, or an
    interrupt, ends the workers after the message they are at.

    Raises:
        EvaluationError: The embedder cannot be had, or a worker died.
        PackError: The pack cannot be used.
    """
    if jobs == 1:
        engine = build_engine(recipe)
        for case in cases:
            yield case, judge(case, engine, remembers=recipe.remembers)
        peaks.note(*peak_bytes())
        return
    yield from _run_in_workers(cases, recipe, jobs, peaks)


def _run_in_workers(
    cases: Iterable[Case], recipe: Recipe, jobs: int, peaks: Peaks
) -> Generator[tuple[Case, Outcome], None, None]:
    # Spawned, not forked: the same on every platform, and no lock of this process is copied in a bad moment.
    context = multiprocessing.get_context("spawn")
    stop = context.Event()
    pool = ProcessPoolExecutor(jobs, context, _Worker.start, (recipe, stop))
    under_way: deque[tuple[Sequence[Case], Future[tuple[list[Outcome], tuple[int, int]]]]] = deque()
    batches = _batches(cases)
    try:
        while True:
            while len(under_way) < jobs * AHEAD and (batch := next(batches, None)) is not None:
                with _uninterrupted():
                    under_way.append((batch, pool.submit(_Worker.judge_all, batch)))
            if not under_way:
                break
            sent, answer = under_way.popleft()
            outcomes, peak = answer.result()
            peaks.note(*peak)
            yield from zip(sent, outcomes, strict=True)
    except BrokenProcessPool:
        raise EvaluationError(
            "A worker process died, perhaps for lack of memory; try again with fewer, as in --jobs 1."
        ) from None
    finally:
        stop.set()
        pool.shutdown(wait=True, cancel_futures=True)
    peaks.note(*peak_bytes())


def _batches(cases: Iterable[Case]) -> Iterator[list[Case]]:
    batch: list[Case] = []
    messages = 0
    for case in cases:
        batch.append(case)
        messages += len(case.messages)
        if messages >= BATCH_MESSAGES:
            yield batch
            batch, messages = [], 0
    if batch:
        yield batch


@contextmanager
def _uninterrupted() -> Iterator[None]:
    """Processes that start meanwhile are deaf to Ctrl+C: the terminal sends it to them too, and we end them.

    Blocked here and not ignored, so that none is lost: it comes right afterwards.
    """
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


class _Worker:
    """What a worker process holds; set once in each."""

    recipe: ClassVar[Recipe]
    stop: ClassVar[Event]
    engine: ClassVar[Engine | None] = None

    @classmethod
    def start(cls, recipe: Recipe, stop: Event) -> None:
        """Take the orders. The engine is built with the first batch, where an error finds its way back."""
        cls.recipe, cls.stop = recipe, stop

    @classmethod
    def judge_all(cls, cases: Sequence[Case]) -> tuple[list[Outcome], tuple[int, int]]:
        """The outcomes of a batch, and what memory this process has held; all is dropped once a stop is asked for."""
        if cls.engine is None:
            cls.engine = build_engine(cls.recipe)
        outcomes = []
        for case in cases:
            if cls.stop.is_set():
                break
            outcomes.append(judge(case, cls.engine, remembers=cls.recipe.remembers))
        return outcomes, peak_bytes()
