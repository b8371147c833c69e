"""One evaluation: sources → cases → outcomes → figures and items."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field, replace
from time import perf_counter

from handrail.engine.rules import Pack
from handrail.workbench.cases import Case, Outcome, Target
from handrail.workbench.engines import Recipe
from handrail.workbench.figures import Figures, figures
from handrail.workbench.forms import UNLABELLED, Form, Half, read_cases, recognise
from handrail.workbench.problems import EvaluationError
from handrail.workbench.running import Peaks, run
from handrail.workbench.sources import Faults, Lines, SourceFile
from handrail.workbench.tally import Tally


@dataclass(frozen=True, slots=True)
class Input:
    """A file that was read: what it holds, and the hash of what was read."""

    name: str
    form: str
    lines: int
    cases: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Cost:
    """What a run took. ``peak_bytes`` adds up the most that each process held, so it is an upper bound."""

    jobs: int
    messages: int
    wall_seconds: float
    engine_seconds: float
    peak_bytes: int

    @property
    def per_second(self) -> float:
        """Messages a second, start-up included."""
        return self.messages / self.wall_seconds if self.wall_seconds else 0.0

    @property
    def milliseconds(self) -> float:
        """Milliseconds of one core for a message."""
        return 1000 * self.engine_seconds / self.messages if self.messages else 0.0


@dataclass(frozen=True, slots=True)
class Result:
    """What came out. ``inputs``, ``faults`` and ``figures`` do not depend on the number of jobs."""

    inputs: tuple[Input, ...]
    faults: Faults
    figures: Figures
    cost: Cost


@dataclass(frozen=True, slots=True)
class Plan:
    """What is to be evaluated, and how."""

    sources: Sequence[SourceFile]
    recipe: Recipe
    jobs: int = 1
    half: Half = Half.REPORT
    assumed: Target | None = None


@dataclass(slots=True)
class Watcher:
    """Somebody who looks on; each of these may be called often."""

    on_bytes: Callable[[int], object] = lambda count: None
    on_outcome: Callable[[Case, Outcome], object] = lambda case, outcome: None


def check_sources(sources: Sequence[SourceFile]) -> None:
    """Look at the beginning of every file before hours are spent on the others.

    Raises:
        EvaluationError: One is empty, of no known form, or cannot be read.
    """
    for source in sources:
        if source.path is not None and source.path.is_file():
            recognise(source)


Judge = Callable[[Iterable[Case]], Iterator[tuple[Case, Outcome]]]


def evaluate(plan: Plan, pack: Pack, watcher: Watcher | None = None, judge: Judge | None = None) -> Result:
    """Judge everything once. The watcher sees the outcomes in the order of the cases.

    ``judge`` gives each case with its outcome; without one the engine of the plan's recipe does.

    Raises:
        EvaluationError: A source cannot be used, nothing is labelled, the embedder cannot be had, or a worker died.
        PackError: The pack cannot be used.
    """
    watcher = watcher or Watcher()
    reading, tally, peaks = _Reading(plan, watcher), Tally(), Peaks()
    begun = perf_counter()
    messages, seconds = 0, 0.0
    with closing(_judged(reading.cases(), plan, peaks, judge)) as outcomes:
        for case, outcome in outcomes:
            tally.count(case, outcome)
            messages += outcome.messages
            seconds += outcome.seconds
            watcher.on_outcome(case, outcome)
    wall = perf_counter() - begun
    if not reading.is_any_labelled:
        raise EvaluationError(_unlabelled(reading))
    cost = Cost(plan.jobs, messages, wall, seconds, peaks.total)
    return Result(tuple(reading.inputs), reading.faults, figures(tally, pack), cost)


def _judged(
    cases: Iterable[Case], plan: Plan, peaks: Peaks, judge: Judge | None
) -> Generator[tuple[Case, Outcome], None, None]:
    if judge is None:
        yield from run(cases, plan.recipe, plan.jobs, peaks)
    else:
        yield from judge(cases)


def without(plan: Plan, recipe: Recipe) -> Plan:
    """The same plan with another engine."""
    return replace(plan, recipe=recipe)


@dataclass(slots=True)
class _Reading:
    """The cases of all sources, and what was learned about these on the way."""

    plan: Plan
    watcher: Watcher
    inputs: list[Input] = field(default_factory=list)
    faults: Faults = field(default_factory=Faults)
    is_any_labelled: bool = False
    cases_read: int = 0

    def cases(self) -> Iterator[Case]:
        for source in self.plan.sources:
            lines = Lines(source, self.faults, self.watcher.on_bytes)
            forms: list[Form] = []
            count = 0
            for case in read_cases(lines, self.faults, self.plan.half, self.plan.assumed, forms.append):
                count += 1
                self.is_any_labelled = self.is_any_labelled or case.label != UNLABELLED
                yield case
            self.cases_read += count
            self.inputs.append(Input(source.name, forms[0].value, lines.count, count, lines.sha256))


def _unlabelled(reading: _Reading) -> str:
    if not reading.cases_read:
        where = "the other half" if reading.plan.half is not Half.ALL else "what cannot be read"
        return f"Nothing is left to evaluate: every line belongs to {where}."
    return (
        "Nothing here is labelled, so nothing can be right or wrong: give lines a label, or say what all of them are "
        "with --assume benign or --assume extortion."
    )
