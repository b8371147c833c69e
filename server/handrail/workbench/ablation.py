"""What each component brings: the same cases again, with one component switched off at a time."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace

from handrail.engine.rules import Pack
from handrail.workbench.cases import Part, Target, Unit
from handrail.workbench.engines import MEANINGS, components_of
from handrail.workbench.evaluation import Plan, Result, Watcher, evaluate, without
from handrail.workbench.figures import Figures, SetFigures
from handrail.workbench.shares import Distance, Rate, Share

WHOLE = "nothing (the whole detector)"
_NONE = Share(0, 0)


@dataclass(frozen=True, slots=True)
class Ablated:
    """The figures with a component off; conversations where there are any, else messages, of all parts together."""

    off: str
    meaning: str
    caught: Share
    noticed: Share
    in_time: Share
    distance: str
    distance_noticed: str
    innocent_medium: Share
    innocent_high: Share
    corpora_medium: Rate
    corpora_high: Rate
    milliseconds: float
    brings_nothing: bool = False


def ablate(
    plan: Plan, pack: Pack, whole: Result, watch: Callable[[str], AbstractContextManager[Watcher]]
) -> Iterator[Ablated]:
    """One line for the whole, measured already, then one for every component that is switched off.

    ``watch`` makes the watcher of a run by its name.

    Raises:
        EvaluationError: As :func:`handrail.workbench.evaluation.evaluate` does.
    """
    first = _line(WHOLE, "", whole)
    yield first
    for component in components_of(plan.recipe, pack):
        variant = without(plan, replace(plan.recipe, without=component))
        with watch(component.value) as watcher:
            found = _line(component.value, MEANINGS[component], evaluate(variant, pack, watcher))
        yield replace(found, brings_nothing=_counts(found) == _counts(first))


def can_ablate(plan: Plan) -> bool:
    """Whether the sources can be read again."""
    return all(source.path is not None and source.path.is_file() for source in plan.sources)


def _line(off: str, meaning: str, result: Result) -> Ablated:
    recalls = [s.recall[0] for s in _sets(result.figures) if s.recall]
    innocent = [row for s in _sets(result.figures) for row in s.innocent if row.by == "class"]
    corpora = [c for c in result.figures.corpora if c.target == Target.BENIGN.value]
    return Ablated(
        off=off,
        meaning=meaning,
        caught=_pooled([recall.high for recall in recalls]),
        noticed=_pooled([recall.medium for recall in recalls]),
        in_time=_pooled([recall.in_time_high for recall in recalls]),
        distance=_distance([s.distances_high for s in _sets(result.figures)]),
        distance_noticed=_distance([s.distances_medium for s in _sets(result.figures)]),
        innocent_medium=_pooled([row.medium for row in innocent]),
        innocent_high=_pooled([row.high for row in innocent]),
        corpora_medium=Rate(sum(c.medium.hits for c in corpora), sum(c.medium.of for c in corpora)),
        corpora_high=Rate(sum(c.high.hits for c in corpora), sum(c.high.of for c in corpora)),
        milliseconds=round(result.cost.milliseconds, 3),
    )


def _sets(figures: Figures) -> list[SetFigures]:
    sets = [each for each in figures.sets if each.part in (Part.DEVELOPMENT.value, Part.HELD_OUT.value)]
    talks = [each for each in sets if each.unit == Unit.CONVERSATION.value]
    return talks or sets


def _pooled(shares: list[Share]) -> Share:
    return Share(sum(s.hits for s in shares), sum(s.of for s in shares)) if shares else _NONE


def _distance(counted: Iterable[Iterable[tuple[int, int]]]) -> str:
    total: Counter[int] = Counter()
    for distances in counted:
        total.update(dict(distances))
    return str(Distance.of_counts(total))


def _counts(line: Ablated) -> tuple[object, ...]:
    return (
        line.caught,
        line.noticed,
        line.in_time,
        line.distance,
        line.distance_noticed,
        line.innocent_medium,
        line.innocent_high,
        line.corpora_medium,
        line.corpora_high,
    )
