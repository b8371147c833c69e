"""Handrail and the baselines on the same cases: one line for each system and part."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass

from handrail.engine.rules import Pack
from handrail.workbench.baselines import Limited
from handrail.workbench.cases import Part, Target, Unit
from handrail.workbench.evaluation import Plan, Result, Watcher, evaluate
from handrail.workbench.figures import SetFigures
from handrail.workbench.shares import Rate, Share

HANDRAIL = "Handrail"
_NONE = Share(0, 0)


@dataclass(frozen=True, slots=True)
class Benchmarked:
    """What one system makes of one part of the evaluation set, or of the corpora (``part`` is ``corpus``).

    ``flagged`` is a card for Handrail and a flag for the others.
    """

    system: str
    meaning: str
    part: str
    caught: Share
    in_time: Share
    ordinary: Share
    hard: Share
    corpora: Rate
    milliseconds: float


def benchmark(
    plan: Plan,
    pack: Pack,
    whole: Result,
    baselines: list[Limited],
    watch: Callable[[str], AbstractContextManager[Watcher]],
) -> Iterator[Benchmarked]:
    """Handrail's lines, measured already, then those of every baseline.

    Raises:
        EvaluationError: A source cannot be used any more.
    """
    yield from _lines(HANDRAIL, "its cards", whole)
    for limited in baselines:
        with watch(limited.baseline.name) as watcher:
            result = evaluate(plan, pack, watcher, limited.run)
        yield from _lines(limited.baseline.name, limited.baseline.meaning, result)


def _lines(system: str, meaning: str, result: Result) -> Iterator[Benchmarked]:
    milliseconds = round(result.cost.milliseconds, 3)
    for each in result.figures.sets:
        if each.unit == Unit.CONVERSATION.value:
            yield _of_set(system, meaning, each, milliseconds)
    innocent = [c for c in result.figures.corpora if c.target == Target.BENIGN.value]
    for unit in Unit:
        found = [c for c in innocent if c.unit == unit.value]
        if found:
            rate = Rate(sum(c.high.hits for c in found), sum(c.high.of for c in found))
            part = f"{Part.CORPUS.value}, {'replayed' if unit is Unit.CONVERSATION else 'line by line'}"
            yield Benchmarked(system, meaning, part, _NONE, _NONE, _NONE, _NONE, rate, milliseconds)


def _of_set(system: str, meaning: str, figures: SetFigures, milliseconds: float) -> Benchmarked:
    by_class = {row.name: row.high for row in figures.innocent if row.by == "class"}
    recall = figures.recall[0] if figures.recall else None
    return Benchmarked(
        system=system,
        meaning=meaning,
        part=figures.part,
        caught=recall.high if recall else _NONE,
        in_time=recall.in_time_high if recall else _NONE,
        ordinary=by_class.get("ordinary", _NONE),
        hard=next((share for name, share in by_class.items() if name != "ordinary"), _NONE),
        corpora=Rate(0, 0),
        milliseconds=milliseconds,
    )
