"""What an organisation lays over a pack: rules of its own, and rules that it silences; it survives every update."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from pydantic import Field

from handrail.packs.problems import PackError, Problem
from handrail.packs.reader import SourceFile
from handrail.packs.schema import RuleFile, RuleId, StrictModel, Text

FILE = "overrides.yaml"
# In front of the id of every rule that is laid over a pack, so that no update of the pack can bring the same id.
PREFIX = "local."


class SilencedSpec(StrictModel):
    """One rule of the pack that raises nothing here."""

    id: RuleId
    """The whole id, such as en.isolation/keep-it-secret; an id that the rule had before does as well."""
    reason: Text
    """Why, for those who come after you."""


class OverridesFile(StrictModel):
    """``overrides.yaml``."""

    silence: list[SilencedSpec] = Field(default_factory=list)
    """Rules of the pack that raise nothing here."""
    rules: list[RuleFile] = Field(default_factory=list)
    """Rules of your own: each entry has the form of a rule file of a pack."""


@dataclass(frozen=True, slots=True)
class LocalRules:
    """Rules of one language and stage, and where in the overrides they stand."""

    source: SourceFile
    location: tuple[int | str, ...]
    file: RuleFile


@dataclass(frozen=True, slots=True)
class Overrides:
    """Overrides as read: ``silenced`` holds ids as written, which the pack may or may not know."""

    silenced: tuple[str, ...] = ()
    rules: tuple[LocalRules, ...] = ()


def read_overrides(path: Path) -> Overrides:
    """Read a file, or a folder with an ``overrides.yaml`` and rule files at ``rules/<language>/*.yaml``.

    Raises:
        PackError: Something is wrong in it; every problem with file and line.
    """
    main, root = (path / FILE if path.is_dir() else path), path.parent
    problems: list[Problem] = []
    silenced: list[str] = []
    rules: list[LocalRules] = []
    if main.is_file():
        source = SourceFile(main, root)
        file = source.parse(OverridesFile, problems)
        if file is not None:
            silenced += [spec.id for spec in file.silence]
            rules += [LocalRules(source, ("rules", index), each) for index, each in enumerate(file.rules)]
    for rule_path in sorted(path.glob("rules/*/*.yaml")) if path.is_dir() else ():
        source = SourceFile(rule_path, root)
        each = source.parse(RuleFile, problems)
        if each is not None:
            rules.append(LocalRules(source, (), each))
    if problems:
        raise PackError(problems)
    return Overrides(tuple(silenced), tuple(rules))
