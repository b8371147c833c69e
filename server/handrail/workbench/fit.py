"""Points of rules and composites, fitted to labelled dialogues under a budget of false alarms.

One weight after the other is moved by a few points as long as the whole gets better, as SpamAssassin fits its scores:
small whole numbers, none below 0, so that a person can still add them up. Rules alone are judged; what the tagger
weighs is fitted by :mod:`handrail.workbench.train`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from handrail.engine.analyze import Engine
from handrail.engine.model import Source
from handrail.engine.rules import Pack
from handrail.replay import replay
from handrail.workbench.cases import Case, Outcome, Part, Target
from handrail.workbench.judging import judge

# As the pack's schema allows.
RULE_WEIGHTS, COMPOSITE_WEIGHTS = range(6), range(1, 21)
PASSES = 3
# In the order they are tried; the first that is better is kept.
STEPS = (1, -1, 2, -2, 3, -3)


@dataclass(frozen=True, slots=True)
class Budget:
    """How much may be flagged: shares of hard negatives, and messages with a notice of 10,000 of a corpus.

    Ordinary dialogues and corpora never get a card.
    """

    hard_high: float = 0.02
    hard_medium: float = 0.08
    corpus_medium: float = 5.0


@dataclass(frozen=True, slots=True, order=True)
class Standing:
    """How good a set of weights is; smaller is better: the budget, then cards, notices, false ones, points moved."""

    beyond_budget: float
    cards_missing: int
    notices_missing: int
    late: int
    flagged: int
    moved: int


@dataclass(frozen=True, slots=True)
class Moved:
    """A rule or composite whose points changed."""

    name: str
    before: int
    after: int


@dataclass(frozen=True, slots=True)
class Fit:
    """What a fit came to."""

    before: Standing
    after: Standing
    moved: tuple[Moved, ...]
    tried: int


Progress = Callable[[str], None]


def fit(cases: Sequence[Case], pack: Pack, budget: Budget, say: Progress = lambda _: None) -> Fit:
    """Move weights until no single step makes the whole better, in at most three passes.

    A weight is tried only on the cases in which its rule or composite shows up at all, so one that never does stays.
    """
    search = _Search(cases, replace(pack, taggers=()), budget)
    before = search.standing
    names = sorted(search.touched)
    tried = 0
    for number in range(1, PASSES + 1):
        has_moved = False
        for count, name in enumerate(names, start=1):
            say(f"pass {number} of {PASSES}: {count} of {len(names)}")
            for step in STEPS:
                tried += 1
                if search.move(name, step):
                    has_moved = True
                    break
        if not has_moved:
            break
    moved = tuple(
        Moved(name, old, now) for name, old in weights_of(pack).items() if (now := search.weights[name]) != old
    )
    return Fit(before, search.standing, moved, tried)


def weights_of(pack: Pack) -> dict[str, int]:
    """The points of every rule and composite by its name; composites are called ``core/…``."""
    return {rule.id: rule.weight for rule in pack.rules} | {f"core/{one.id}": one.weight for one in pack.composites}


def with_weights(pack: Pack, weights: dict[str, int]) -> Pack:
    """The pack with other points."""
    return replace(
        pack,
        rules=tuple(replace(rule, weight=weights[rule.id]) for rule in pack.rules),
        composites=tuple(replace(one, weight=weights[f"core/{one.id}"]) for one in pack.composites),
    )


class _Search:
    """The best weights so far, what they make of every case, and which cases each name shows up in."""

    def __init__(self, cases: Sequence[Case], pack: Pack, budget: Budget) -> None:
        self._cases = cases
        self._pack = pack
        self._budget = budget
        self._given = self.weights = weights_of(pack)
        engine = Engine(pack)
        self._outcomes = [judge(case, engine) for case in cases]
        self.touched: dict[str, list[int]] = {}
        for index, case in enumerate(cases):
            for name in _names(case, engine):
                self.touched.setdefault(name, []).append(index)
        self.standing = self._stand(self._outcomes, self.weights)

    def move(self, name: str, step: int) -> bool:
        """Try a weight one step away; keep it where that is better."""
        allowed = COMPOSITE_WEIGHTS if name.startswith("core/") else RULE_WEIGHTS
        if name not in self.weights or self.weights[name] + step not in allowed:
            return False
        weights = {**self.weights, name: self.weights[name] + step}
        engine = Engine(with_weights(self._pack, weights))
        outcomes = list(self._outcomes)
        for index in self.touched[name]:
            outcomes[index] = judge(self._cases[index], engine)
        standing = self._stand(outcomes, weights)
        if standing >= self.standing:
            return False
        self.weights, self._outcomes, self.standing = weights, outcomes, standing
        return True

    def _stand(self, outcomes: Iterable[Outcome], weights: dict[str, int]) -> Standing:
        pairs = list(zip(self._cases, outcomes, strict=True))
        extortion = [(case, outcome) for case, outcome in pairs if case.target is Target.EXTORTION]
        innocent = [(case, outcome.level) for case, outcome in pairs if case.target is Target.BENIGN]
        corpus = [outcome for case, outcome in pairs if case.part is Part.CORPUS]
        hard = [level for case, level in innocent if not case.is_ordinary and case.part is not Part.CORPUS]
        ordinary = [level for case, level in innocent if case.is_ordinary or case.part is Part.CORPUS]
        of = max(len(hard), 1)
        notices = 10_000 * sum(outcome.medium for outcome in corpus) / max(sum(one.messages for one in corpus), 1)
        beyond = (
            max(sum(level == 2 for level in hard) / of - self._budget.hard_high, 0.0)
            + max(sum(level > 0 for level in hard) / of - self._budget.hard_medium, 0.0)
            + max(notices - self._budget.corpus_medium, 0.0)
            + sum(level == 2 for level in ordinary)
        )
        return Standing(
            beyond_budget=round(beyond, 6),
            cards_missing=sum(outcome.level < 2 for _, outcome in extortion),
            notices_missing=sum(outcome.level < 1 for _, outcome in extortion),
            late=sum(_is_late(case, outcome) for case, outcome in extortion),
            flagged=sum(level for _, level in innocent),
            moved=sum(abs(weight - self._given[name]) for name, weight in weights.items()),
        )


def _is_late(case: Case, outcome: Outcome) -> bool:
    return case.demand is not None and (outcome.first_medium is None or outcome.first_medium > case.demand)


def _names(case: Case, engine: Engine) -> set[str]:
    """Rules and composites that show up anywhere in a case."""
    found: set[str] = set()
    for _, analysis in replay(case.messages, engine, key="fitted", reader=case.reader, situation=case.situation):
        found |= {signal.rule for signal in analysis.assessment.signals if signal.source is not Source.GUARD}
    return found


def write_weights(folder: Path, moved: Iterable[Moved]) -> None:
    """Change the points in the files of a pack, and nothing else in them: comments and order stay.

    Raises:
        ValueError: A rule's ``weight`` line was not found where it ought to stand.
    """
    for one in moved:
        place, _, name = one.name.rpartition("/")
        language, _, stage = place.partition(".")
        paths = [folder / "pack.yaml"] if place == "core" else sorted((folder / "rules" / language).glob("*.yaml"))
        block = re.compile(rf"(^  - id: {re.escape(name)}\n(?:    .*\n|\n)*?    weight: ){one.before}$", re.MULTILINE)
        for path in paths:
            text = path.read_text(encoding="utf-8")
            if place != "core" and not re.search(rf"^stage: {stage}$", text, re.MULTILINE):
                continue
            changed, count = block.subn(rf"\g<1>{one.after}", text)
            if count == 1:
                path.write_text(changed, encoding="utf-8")
                break
        else:
            raise ValueError(f"the weight of {one.name} was not found in the pack's files; change it to {one.after}")
