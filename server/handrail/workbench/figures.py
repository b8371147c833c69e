"""Counts → the figures of a report."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields, is_dataclass
from enum import Enum
from typing import Any

from handrail.engine.model import Severity
from handrail.engine.rules import Pack
from handrail.workbench.cases import Part, Target, Unit
from handrail.workbench.shares import Distance, Rate, Share
from handrail.workbench.tally import Counts, Groups, Tally, merged

PACK_LANGUAGES, OTHER_LANGUAGES = "the pack's", "others"
ALL = "all"
NOTICE, CARD = 1, 2


@dataclass(frozen=True, slots=True)
class Recall:
    """How much extortion was caught, and when. ``medium`` means at least that, as does ``high``.

    ``foreseen`` are the cases with a demand in which the labels themselves have an expert warn no later than there.
    """

    by: str
    name: str
    medium: Share
    high: Share
    in_time_medium: Share
    in_time_high: Share
    foreseen: Share
    distance_medium: Distance
    distance_high: Distance


@dataclass(frozen=True, slots=True)
class Innocent:
    """How many innocent cases were flagged."""

    by: str
    name: str
    medium: Share
    high: Share
    critical: Share


@dataclass(frozen=True, slots=True)
class Point:
    """What a threshold on the score alone would catch and flag."""

    score: int
    caught: int
    ordinary: int
    hard: int


@dataclass(frozen=True, slots=True)
class Operating:
    """A sensitivity of the pack: its threshold, and what is really decided there, composites and guards included."""

    severity: str
    threshold: int
    caught: Share
    ordinary: Share
    hard: Share


@dataclass(frozen=True, slots=True)
class SetFigures:
    """Dialogues, or labelled messages, of one part."""

    part: str
    unit: str
    recall: tuple[Recall, ...]
    innocent: tuple[Innocent, ...]
    curve: tuple[Point, ...]
    operating: tuple[Operating, ...]
    distances_medium: tuple[tuple[int, int], ...]
    distances_high: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class CorpusFigures:
    """One label of one corpus file, judged in one way, in one range of languages."""

    source: str
    label: str
    target: str
    languages: str
    unit: str
    cases: int
    medium: Rate
    high: Rate
    critical: int
    cases_medium: Share
    cases_high: Share
    unknown: int
    curve: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class FalseRule:
    """A rule or composite behind false alarms: in how many messages of at least medium, and of at least high."""

    where: str
    rule: str
    medium: int
    high: int


@dataclass(frozen=True, slots=True)
class Figures:
    """All figures of a run; the same for the same cases and engine, whatever the machine did meanwhile."""

    sets: tuple[SetFigures, ...]
    corpora: tuple[CorpusFigures, ...]
    false_rules: tuple[FalseRule, ...]


def figures(tally: Tally, pack: Pack) -> Figures:
    """Add up."""
    groups = tally.items()
    sets = []
    for part in (Part.DEVELOPMENT, Part.HELD_OUT):
        for unit in (Unit.CONVERSATION, Unit.MESSAGE):
            if of_set := [(key, counts) for key, counts in groups if (key.part, key.unit) == (part, unit)]:
                sets.append(_set(of_set, part, unit, pack))
    rules = [FalseRule(where, rule, medium, high) for (where, rule), (medium, high) in tally.false_rules.items()]
    rules.sort(key=lambda found: (found.where, -found.high, -found.medium, found.rule))
    corpora = _corpora([(key, counts) for key, counts in groups if key.part is Part.CORPUS], pack)
    return Figures(tuple(sets), tuple(corpora), tuple(rules))


def plain(value: Any) -> Any:
    """Figures as plain JSON values."""
    if isinstance(value, Share | Rate | Distance):
        return value.dump()
    if is_dataclass(value):
        return {field.name: plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, tuple | list):
        return [plain(item) for item in value]
    return value.value if isinstance(value, Enum) else value


def _set(groups: Groups, part: Part, unit: Unit, pack: Pack) -> SetFigures:
    positive = [(key, counts) for key, counts in groups if key.target is Target.EXTORTION]
    benign = [(key, counts) for key, counts in groups if key.target is Target.BENIGN]
    classes = {
        "ordinary": [(key, counts) for key, counts in benign if key.is_ordinary],
        "hard": [(key, counts) for key, counts in benign if not key.is_ordinary],
    }
    extortion, ordinary, hard = merged(positive), merged(classes["ordinary"]), merged(classes["hard"])
    innocent = [_innocent("class", name, merged(found)) for name, found in classes.items() if found]
    for name, found in classes.items():
        innocent += [_innocent(f"{name}, by language", *sliced) for sliced in _by_language(found)]
    innocent += [_innocent("kind", *sliced) for sliced in _by_kind(benign)]
    highest = max([*extortion.scores, *ordinary.scores, *hard.scores], default=0)
    return SetFigures(
        part=part.value,
        unit=unit.value,
        recall=tuple(_recalls(positive)),
        innocent=tuple(innocent),
        curve=tuple(
            Point(score, extortion.scoring(score), ordinary.scoring(score), hard.scoring(score))
            for score in range(highest + 2)
        ),
        operating=_operating(pack, extortion, ordinary, hard),
        distances_medium=tuple(sorted(extortion.distances[NOTICE].items())),
        distances_high=tuple(sorted(extortion.distances[CARD].items())),
    )


def _recalls(positive: Groups) -> list[Recall]:
    if not positive:
        return []
    return [
        _recall(ALL, ALL, merged(positive)),
        *(_recall("language", *sliced) for sliced in _by_language(positive)),
        *(_recall("variant", *sliced) for sliced in _by_kind(positive)),
    ]


def _by_language(groups: Groups) -> list[tuple[str, Counts]]:
    languages = sorted({key.language for key, _ in groups})
    return [(name, merged([(key, c) for key, c in groups if key.language == name])) for name in languages]


def _by_kind(groups: Groups) -> list[tuple[str, Counts]]:
    kinds = sorted({key.kind for key, _ in groups})
    return [(name, merged([(key, c) for key, c in groups if key.kind == name])) for name in kinds]


def _recall(by: str, name: str, counts: Counts) -> Recall:
    return Recall(
        by=by,
        name=name,
        medium=Share(counts.at_least(NOTICE), counts.cases),
        high=Share(counts.at_least(CARD), counts.cases),
        in_time_medium=Share(counts.in_time[NOTICE], counts.demands),
        in_time_high=Share(counts.in_time[CARD], counts.demands),
        foreseen=Share(counts.foreseen, counts.demands),
        distance_medium=Distance.of_counts(counts.distances[NOTICE]),
        distance_high=Distance.of_counts(counts.distances[CARD]),
    )


def _innocent(by: str, name: str, counts: Counts) -> Innocent:
    return Innocent(
        by=by,
        name=name,
        medium=Share(counts.at_least(NOTICE), counts.cases),
        high=Share(counts.at_least(CARD), counts.cases),
        critical=Share(counts.severities[Severity.CRITICAL], counts.cases),
    )


def _operating(pack: Pack, extortion: Counts, ordinary: Counts, hard: Counts) -> tuple[Operating, ...]:
    limits = pack.thresholds
    levels = (
        (Severity.LOW, limits.low),
        (Severity.MEDIUM, limits.medium),
        (Severity.HIGH, limits.high),
        (Severity.CRITICAL, limits.critical),
    )
    return tuple(
        Operating(
            severity.value,
            threshold,
            *(Share(counts.reaching(severity), counts.cases) for counts in (extortion, ordinary, hard)),
        )
        for severity, threshold in levels
    )


def _corpora(groups: Groups, pack: Pack) -> list[CorpusFigures]:
    known = frozenset(pack.languages)
    found: dict[tuple[str, str, str, str, str], Counts] = {}
    for key, counts in groups:
        group = (key.source, key.label, key.target.value, _languages(key.language, known), key.unit.value)
        found.setdefault(group, Counts()).add(counts)
    return [_corpus(*group, counts) for group, counts in sorted(found.items(), key=lambda item: item[0])]


def _corpus(source: str, label: str, target: str, languages: str, unit: str, counts: Counts) -> CorpusFigures:
    scores: Sequence[int] = range(max(counts.scores, default=0) + 2)
    return CorpusFigures(
        source=source,
        label=label,
        target=target,
        languages=languages,
        unit=unit,
        cases=counts.cases,
        medium=Rate(counts.medium, counts.messages),
        high=Rate(counts.high, counts.messages),
        critical=counts.critical,
        cases_medium=Share(counts.at_least(NOTICE), counts.cases),
        cases_high=Share(counts.at_least(CARD), counts.cases),
        unknown=counts.unknown,
        curve=tuple((score, counts.scoring(score)) for score in scores),
    )


def _languages(language: str, known: frozenset[str]) -> str:
    """Whether the pack has rules for a language."""
    is_known = language in known or language.partition("-")[0] in known
    return PACK_LANGUAGES if is_known else OTHER_LANGUAGES
