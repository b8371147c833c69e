"""Small faults put into a pack, by name: what a change that nobody meant would look like.

Each mutator lists every fault of its kind that a pack can have; a fault is a function from the pack to a worse one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from handrail.engine.phrases import MAX_GAP
from handrail.packs.consistency import rule_name
from handrail.packs.files import PackFiles
from handrail.packs.schema import CompositeSpec, RuleFile, RuleSpec

WIDER = 2


@dataclass(frozen=True, slots=True)
class Mutant:
    """One fault: which mutator made it, what it is about, and how to put it in.

    ``language`` is that of its rule, ``rule`` the whole id; both are ``None`` for what belongs to the whole pack.
    """

    mutator: str
    about: str
    language: str | None
    rule: str | None
    put: Callable[[PackFiles], PackFiles]


Mutator = Callable[[PackFiles], Iterator[Mutant]]


def _of_rules(name: str, faults: Callable[[RuleSpec], Iterator[tuple[str, dict[str, Any]]]]) -> Mutator:
    """A mutator that changes keys of one rule at a time."""

    def mutator(files: PackFiles) -> Iterator[Mutant]:
        for _, file in files.rules:
            for spec in file.rules:
                if spec.status == "deprecated":
                    continue
                rule_id = rule_name(file, spec)
                for about, changed in faults(spec):
                    yield Mutant(name, f"{rule_id}: {about}", file.language, rule_id, _changed(rule_id, changed))

    return mutator


def _changed(rule_id: str, keys: dict[str, Any]) -> Callable[[PackFiles], PackFiles]:
    def put(files: PackFiles) -> PackFiles:
        def with_fault(file: RuleFile) -> RuleFile:
            specs = [s.model_copy(update=keys) if rule_name(file, s) == rule_id else s for s in file.rules]
            return file.model_copy(update={"rules": specs})

        return replace(files, rules=tuple((source, with_fault(file)) for source, file in files.rules))

    return put


def _without(entries: list[Any], index: int) -> list[Any]:
    return entries[:index] + entries[index + 1 :]


def _with(entries: list[Any], index: int, entry: Any) -> list[Any]:
    return [*entries[:index], entry, *entries[index + 1 :]]


def _fewer_alternatives(spec: RuleSpec) -> Iterator[tuple[str, dict[str, Any]]]:
    for at, phrase in enumerate(spec.patterns):
        tokens = phrase.split(" ")
        for place, token in enumerate(tokens):
            choices = token.removesuffix("?").split("|")
            for index, choice in enumerate(choices) if len(choices) > 1 else ():
                left = "|".join(_without(choices, index)) + ("?" if token.endswith("?") else "")
                changed = " ".join(_with(tokens, place, left))
                yield f"{phrase!r} without {choice!r}", {"patterns": _with(spec.patterns, at, changed)}


def _wider_gaps(spec: RuleSpec) -> Iterator[tuple[str, dict[str, Any]]]:
    for at, phrase in enumerate(spec.patterns):
        tokens = phrase.split(" ")
        for place, token in enumerate(tokens):
            if token.startswith("..") and int(token[2:]) < MAX_GAP:
                wider = f"..{min(int(token[2:]) + WIDER, MAX_GAP)}"
                changed = " ".join(_with(tokens, place, wider))
                yield f"{phrase!r} with {wider} for {token}", {"patterns": _with(spec.patterns, at, changed)}


def _fewer_exclusions(spec: RuleSpec) -> Iterator[tuple[str, dict[str, Any]]]:
    for at, phrase in enumerate(spec.exclusions):
        yield f"without the exclusion {phrase!r}", {"exclusions": _without(spec.exclusions, at)}


def _other_weight(by: int) -> Callable[[RuleSpec], Iterator[tuple[str, dict[str, Any]]]]:
    def faults(spec: RuleSpec) -> Iterator[tuple[str, dict[str, Any]]]:
        if 0 <= spec.weight + by <= 5:
            yield f"weight {spec.weight + by} for {spec.weight}", {"weight": spec.weight + by}

    return faults


def _fewer_slots(files: PackFiles) -> Iterator[Mutant]:
    for at, composite in enumerate(files.pack.composites):
        for place, group in enumerate(composite.groups):
            for slot in group:
                rest = [each for each in group if each != slot]
                groups = _with(composite.groups, place, rest) if rest else _without(composite.groups, place)
                if groups:
                    name = f"{files.pack.id}/{composite.id}: group {place + 1} without {slot.value}"
                    yield Mutant("drop a slot", name, None, None, _composite(at, groups))


def _composite(at: int, groups: list[Any]) -> Callable[[PackFiles], PackFiles]:
    def put(files: PackFiles) -> PackFiles:
        composites: list[CompositeSpec] = list(files.pack.composites)
        composites[at] = composites[at].model_copy(update={"groups": groups})
        return replace(files, pack=files.pack.model_copy(update={"composites": composites}))

    return put


def _fewer_scripts(files: PackFiles) -> Iterator[Mutant]:
    for file_at, (_, file) in enumerate(files.scripts):
        for at in range(len(file.positive)):
            about = f"scripts/{file.language}: without positive line {at + 1}"
            yield Mutant(BY_MODEL, about, file.language, None, _script(file_at, at))


def _script(file_at: int, at: int) -> Callable[[PackFiles], PackFiles]:
    def put(files: PackFiles) -> PackFiles:
        source, file = files.scripts[file_at]
        fewer = file.model_copy(update={"positive": _without(file.positive, at)})
        return replace(files, scripts=(*files.scripts[:file_at], (source, fewer), *files.scripts[file_at + 1 :]))

    return put


# A script is heard by a sentence model alone; rules never notice that one is gone.
BY_MODEL = "drop a script"
MUTATORS: dict[str, Mutator] = {
    "drop an alternative": _of_rules("drop an alternative", _fewer_alternatives),
    "widen a gap": _of_rules("widen a gap", _wider_gaps),
    "drop an exclusion": _of_rules("drop an exclusion", _fewer_exclusions),
    "weight + 1": _of_rules("weight + 1", _other_weight(1)),
    "weight - 1": _of_rules("weight - 1", _other_weight(-1)),
    "drop a slot": _fewer_slots,
    BY_MODEL: _fewer_scripts,
}
