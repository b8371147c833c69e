"""Outcomes added up as they come, in memory that does not grow with their number."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from handrail.engine.model import Severity
from handrail.workbench.cases import Case, Outcome, Part, Target, Unit

# More kinds than these are counted together: a file with a kind a line must not fill the memory.
MAX_KEYS = 4_000
OTHER_KINDS = "others"


@dataclass(frozen=True, slots=True)
class Key:
    """What is counted together; ``source`` and ``label`` tell corpora apart, ``kind`` the cases of a set."""

    part: Part
    unit: Unit
    target: Target
    label: str
    source: str
    language: str
    kind: str
    is_ordinary: bool


@dataclass(slots=True)
class Counts:
    """What the cases of a key came to.

    ``levels`` are cases by what was shown (0 nothing, 1 notice, 2 card), ``in_time`` those by the level that was shown
    no later than the first demand, ``foreseen`` those of which the expert warns by then, ``distances`` messages from
    the first risky one to the first warning of a level.
    ``medium``, ``high`` and ``critical`` are messages that showed at least that.
    """

    cases: int = 0
    levels: Counter[int] = field(default_factory=Counter)
    severities: Counter[Severity] = field(default_factory=Counter)
    scores: Counter[int] = field(default_factory=Counter)
    demands: int = 0
    foreseen: int = 0
    in_time: Counter[int] = field(default_factory=Counter)
    distances: dict[int, Counter[int]] = field(default_factory=lambda: {1: Counter(), 2: Counter()})
    messages: int = 0
    medium: int = 0
    high: int = 0
    critical: int = 0
    unknown: int = 0
    seconds: float = 0.0

    def count(self, case: Case, outcome: Outcome) -> None:
        """Add one case."""
        self.cases += 1
        self.levels[outcome.level] += 1
        self.severities[outcome.severity] += 1
        self.scores[outcome.score] += 1
        self.demands += case.demand is not None
        self.foreseen += case.demand is not None and case.risky is not None and case.risky <= case.demand
        for level, first in ((1, outcome.first_medium), (2, outcome.first_high)):
            if first is not None and case.demand is not None:
                self.in_time[level] += first <= case.demand
            if first is not None and case.risky is not None:
                self.distances[level][first - case.risky] += 1
        self.messages += outcome.messages
        self.medium += outcome.medium
        self.high += outcome.high
        self.critical += outcome.critical
        self.unknown += outcome.unknown
        self.seconds += outcome.seconds

    def add(self, other: Counts) -> None:
        """Count what another counted as well."""
        for name in ("cases", "demands", "foreseen", "messages", "medium", "high", "critical", "unknown", "seconds"):
            setattr(self, name, getattr(self, name) + getattr(other, name))
        self.levels.update(other.levels)
        self.severities.update(other.severities)
        self.scores.update(other.scores)
        self.in_time.update(other.in_time)
        for level, counts in other.distances.items():
            self.distances[level].update(counts)

    def at_least(self, level: int) -> int:
        """Cases in which at least this was shown."""
        return sum(count for shown, count in self.levels.items() if shown >= level)

    def scoring(self, score: int) -> int:
        """Cases whose highest score is at least this."""
        return sum(count for reached, count in self.scores.items() if reached >= score)

    def reaching(self, severity: Severity) -> int:
        """Cases whose highest severity is at least this."""
        return sum(count for reached, count in self.severities.items() if reached.rank >= severity.rank)


Groups = list[tuple[Key, Counts]]


class Tally:
    """All that is counted in one run."""

    def __init__(self) -> None:
        self._counts: dict[Key, Counts] = {}
        # (part and file, rule) → messages with a false alarm of at least medium, of at least high.
        self.false_rules: dict[tuple[str, str], list[int]] = {}

    def count(self, case: Case, outcome: Outcome) -> None:
        """Add one case; of private ones no rule is remembered."""
        key = _key(case)
        if key not in self._counts and len(self._counts) >= MAX_KEYS:
            key = Key(key.part, key.unit, key.target, key.label, key.source, "und", OTHER_KINDS, key.is_ordinary)
        self._counts.setdefault(key, Counts()).count(case, outcome)
        if case.target is Target.BENIGN and not case.is_private:
            where = case.source if case.part is Part.CORPUS else case.part.value
            for rule, medium, high in outcome.rules:
                counted = self.false_rules.setdefault((where, rule), [0, 0])
                counted[0] += medium
                counted[1] += high

    def items(self) -> Groups:
        """Every key with its counts, in the order of their first case."""
        return list(self._counts.items())


def merged(groups: Groups) -> Counts:
    """Several groups as one."""
    total = Counts()
    for _, counts in groups:
        total.add(counts)
    return total


def _key(case: Case) -> Key:
    is_corpus = case.part is Part.CORPUS
    return Key(
        part=case.part,
        unit=case.unit,
        target=case.target,
        label=case.label if is_corpus else "",
        source=case.source if is_corpus else "",
        language=case.language,
        kind="" if is_corpus else case.kind,
        is_ordinary=not is_corpus and case.is_ordinary,
    )
