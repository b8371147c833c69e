"""What a change to a pack does to misses and false alarms, rule by rule: two packs on the same conversations."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from handrail.engine.detect import Detector
from handrail.engine.model import Sender
from handrail.engine.rules import Pack
from handrail.packs.files import PackFiles
from handrail.packs.loader import compile_pack, load_pack, read_files
from handrail.workbench.attempt import statuses
from handrail.workbench.cases import Case, Outcome, Target
from handrail.workbench.compare import CHANGES, change_of
from handrail.workbench.engines import Recipe
from handrail.workbench.evaluation import Plan, Watcher, evaluate
from handrail.workbench.sources import SourceFile

NO_RULE = "(points, composites, scripts or tagger)"
Key = tuple[str, int, str]


@dataclass(slots=True)
class Counts:
    """What one pack comes to. ``missed``: extortion without a card; ``false_alarms``: innocent with anything shown."""

    extortion: int = 0
    missed: int = 0
    benign: int = 0
    false_alarms: int = 0


@dataclass(slots=True)
class Effect:
    """The two packs by count, each change by kind with its items, and by rule how often it stood behind a change."""

    before: Counts = field(default_factory=Counts)
    after: Counts = field(default_factory=Counts)
    changes: dict[str, list[str]] = field(default_factory=lambda: {name: [] for name in CHANGES})
    rules: dict[str, Counter[str]] = field(default_factory=dict)
    tried: dict[str, Counter[str]] = field(default_factory=dict)


def compare_packs(old: Path, new: Path, sources: Sequence[SourceFile], jobs: int = 1) -> Effect:
    """Judge everything with both packs, by rules and taggers alone.

    Raises:
        EvaluationError: A source cannot be used or nothing in it is labelled.
        PackError: One of the packs cannot be used.
    """
    effect = Effect()
    before: dict[Key, Outcome] = {}

    def remember(case: Case, outcome: Outcome) -> None:
        before[_key(case)] = outcome
        _count(effect.before, case, outcome)

    def compare(case: Case, outcome: Outcome) -> None:
        _count(effect.after, case, outcome)
        _note(effect, case, before[_key(case)], outcome)
        trial.see(case)

    files = read_files(new, taggers=False)
    trial = _Trial(files)
    evaluate(Plan(sources, Recipe(old), jobs), load_pack(old), Watcher(on_outcome=remember))
    evaluate(Plan(sources, Recipe(new), jobs), load_pack(new), Watcher(on_outcome=compare))
    effect.tried = trial.seen
    return effect


def effect_lines(effect: Effect) -> list[str]:
    """The effect for a terminal."""
    before, after = effect.before, effect.after
    lines = [
        f"{'':14}{'before':>8}{'after':>8}",
        f"{'missed':14}{before.missed:8}{after.missed:8}   of {after.extortion} with extortion",
        f"{'false alarms':14}{before.false_alarms:8}{after.false_alarms:8}   of {after.benign} innocent ones",
        "",
    ]
    for change, items in effect.changes.items():
        if items:
            more = f" and {len(items) - 8} more" if len(items) > 8 else ""
            lines.append(f"{change} ({len(items)}): {', '.join(items[:8])}{more}")
    lines.append("Rule by rule:" if effect.rules else "No warning changed.")
    for name, counts in sorted(effect.rules.items(), key=lambda item: (-item[1].total(), item[0])):
        lines.append(f"  {name}: {', '.join(f'{change} {count}' for change, count in counts.most_common())}")
    if effect.tried:
        lines.append("Rules under test, which raise nothing yet, would hit these messages:")
        for name, counts in sorted(effect.tried.items()):
            lines.append(f"  {name}: {counts['extortion']} of extortion, {counts['benign']} of innocent conversations")
    return lines


def _key(case: Case) -> Key:
    return case.source, case.line, case.id


def _count(counts: Counts, case: Case, outcome: Outcome) -> None:
    if case.target is Target.EXTORTION:
        counts.extortion += 1
        counts.missed += outcome.level < 2
    elif case.target is Target.BENIGN:
        counts.benign += 1
        counts.false_alarms += outcome.level > 0


def _note(effect: Effect, case: Case, old: Outcome, new: Outcome) -> None:
    facts = [{"level": o.level, "first_medium": o.first_medium, "first_high": o.first_high} for o in (old, new)]
    change = change_of(case.target.value, *facts)
    if change is None:
        return
    effect.changes[change].append(case.id)
    for name in _behind(old, new):
        effect.rules.setdefault(name, Counter())[change] += 1


def _behind(old: Outcome, new: Outcome) -> Iterable[str]:
    """The rules that stand behind a warning of one run and of none of the other."""
    before, after = ({name for name, _, _ in outcome.rules} for outcome in (old, new))
    return sorted(before ^ after) or [NO_RULE]


class _Trial:
    """What the rules of status ``test`` would hit."""

    def __init__(self, files: PackFiles) -> None:
        pack: Pack = compile_pack(files, tries=True)
        served = {rule.id for rule in compile_pack(files).rules}
        self._names = [name for name in statuses(files) if name not in served and name in {r.id for r in pack.rules}]
        self._detector = Detector(pack)
        self.seen: dict[str, Counter[str]] = {name: Counter() for name in self._names}

    def see(self, case: Case) -> None:
        if not self._names:
            return
        for message in case.messages:
            if message.sender is Sender.SELF:
                continue
            detected = self._detector.detect([self._detector.read(message)])
            for signal in detected.signals:
                if signal.rule in self.seen:
                    self.seen[signal.rule][case.target.value] += 1
