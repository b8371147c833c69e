"""A whole ``handrail eval``: plan, run, compare, ablate, write, and say in short what came out."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from handrail.engine.rules import Pack
from handrail.packs import load_pack
from handrail.workbench.ablation import Ablated, ablate, can_ablate
from handrail.workbench.baselines import baselines
from handrail.workbench.benchmark import Benchmarked, benchmark
from handrail.workbench.cases import Case, Outcome, Target
from handrail.workbench.compare import Comparer, read_report
from handrail.workbench.engines import Recipe
from handrail.workbench.evaluation import Plan, Result, Watcher, check_sources, evaluate
from handrail.workbench.forms import Half
from handrail.workbench.items import Spool
from handrail.workbench.page import write_page
from handrail.workbench.problems import EvaluationError
from handrail.workbench.progress import Progress
from handrail.workbench.report import Collected, Listed, Report, head_of, write_json
from handrail.workbench.sources import find_sources
from handrail.workbench.summary import (
    ablation_table,
    benchmark_table,
    comparison_line,
    comparison_tables,
    cost_line,
    fault_lines,
    glance_lines,
    names_line,
    short_tables,
)


@dataclass(frozen=True, slots=True)
class Options:
    """What the person asked for."""

    paths: Sequence[str | Path]
    out: Path
    half: str = Half.REPORT.value
    assume: str | None = None
    embedder: str | None = None
    pack: Path | None = None
    jobs: int = 1
    compare: Path | None = None
    ablates: bool = False
    has_baselines: bool = False
    shows_text: bool = False
    command: str = "handrail eval"


class Session:
    """One evaluation; ``say`` takes what is printed, ``is_watched`` shows progress on standard error."""

    def __init__(self, options: Options, say: Callable[[str], object], *, is_watched: bool = False) -> None:
        self._options = options
        self._say = say
        self._is_watched = is_watched
        self.judged = 0

    def run(self) -> bool:
        """Do it all; whether every line could be read.

        Raises:
            EvaluationError: It cannot be done.
            PackError: The pack cannot be used.
        """
        options = self._options
        plan = self._plan()
        comparer = None if options.compare is None else Comparer(read_report(options.compare))
        pack = load_pack(options.pack)
        check_sources(plan.sources)
        spool = Spool(options.out)
        try:
            collected = Collected(spool, comparer, options.shows_text)
            with self._watching("", plan, collected) as watcher:
                result = evaluate(plan, pack, watcher)
            self._say_result(result, collected)
            ablation = self._ablation(plan, pack, result) if options.ablates else []
            others = self._benchmark(plan, pack, result) if options.has_baselines else []
            head = head_of(plan, result, pack, options.command)
            comparison = None if comparer is None else comparer.finish(head)
            report = Report(head, result, collected, comparison, ablation, others)
            self._say_rest(report)
            write_json(options.out / "report.json", report)
            write_page(options.out / "report.html", report)
        finally:
            spool.close()
        self._say(f"\nWritten: {options.out / 'report.html'} and {options.out / 'report.json'}")
        return not result.faults.count

    def _plan(self) -> Plan:
        options = self._options
        plan = Plan(
            sources=find_sources(options.paths),
            recipe=Recipe(options.pack, options.embedder, is_warm=options.ablates),
            jobs=options.jobs,
            half=Half(options.half),
            assumed=None if options.assume is None else Target(options.assume),
        )
        if (options.ablates or options.has_baselines) and not can_ablate(plan):
            option = "--ablation" if options.ablates else "--baselines"
            raise EvaluationError(f"{option} reads the lines several times: put them into a file first.")
        return plan

    @contextmanager
    def _watching(self, name: str, plan: Plan, collected: Collected | None) -> Iterator[Watcher]:
        with Progress(name, sum(source.size for source in plan.sources), is_shown=self._is_watched) as progress:

            def on_outcome(case: Case, outcome: Outcome) -> None:
                self.judged += outcome.messages
                progress.judged(outcome.messages)
                if collected is not None:
                    collected.see(case, outcome)

            yield Watcher(progress.read, on_outcome)

    def _ablation(self, plan: Plan, pack: Pack, whole: Result) -> list[Ablated]:
        return list(ablate(plan, pack, whole, lambda name: self._watching(f"without {name}", plan, None)))

    def _benchmark(self, plan: Plan, pack: Pack, whole: Result) -> list[Benchmarked]:
        found, absent = baselines(pack, self._options.pack, self._options.embedder)
        for sentence in absent:
            self._say(sentence)
        return list(benchmark(plan, pack, whole, found, lambda name: self._watching(name, plan, None)))

    def _say_result(self, result: Result, collected: Collected) -> None:
        for line in glance_lines(result.figures):
            self._say(line)
        self._say("")
        for table in short_tables(result):
            self._say(table.plain() + "\n")
        for title, lists in (("Missed", collected.misses), ("False alarms", collected.false_alarms)):
            for place, listed in lists.items():
                self._say(f"{title}, {place} ({listed.count}): {names_line(_names(listed))}")
        for line in fault_lines(result.faults):
            self._say(line)
        self._say("\n" + cost_line(result.cost))

    def _say_rest(self, report: Report) -> None:
        if report.ablation:
            self._say("\n" + ablation_table(report.ablation).plain())
        if report.benchmark:
            self._say("\n" + benchmark_table(report.benchmark).plain())
        if report.comparison is not None:
            for line in report.comparison.cautions:
                self._say(line)
            for table in comparison_tables(report.comparison):
                self._say("\n" + table.plain())
            self._say("\n" + comparison_line(report.comparison))


def _names(listed: Listed) -> list[str]:
    rest = ["…"] if listed.count > len(listed.first) else []
    return [*(str(item["id"]) for item in listed.first), *rest]
