"""``pack.lock``: the revision and hash of everything that detects, as of a release; ids in it are never used again."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated, Any

from pydantic import Field, StringConstraints

from handrail.packs.consistency import each_rule, rule_name
from handrail.packs.files import PackFiles
from handrail.packs.problems import PackError, Problem
from handrail.packs.reader import SourceFile
from handrail.packs.schema import StrictModel, Version

FILE = "pack.lock"
_HEAD = "# Made by `handrail pack lock` at a release; never written by hand.\n"
_LIST = re.compile(r"\{([a-z_]+)\}")
_CURRENCY_USERS = frozenset({"amount"})
Digest = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{16}$")]


class Locked(StrictModel):
    """One rule, guard or composite as of a release. ``revision`` goes up when ``hash`` changes."""

    revision: int = Field(ge=1)
    hash: Digest
    status: str = "stable"


class Retired(StrictModel):
    """An id that is no longer there: the release without it, and the id that took its place, if one did."""

    since: Version
    now: str | None = None


class Lock(StrictModel):
    """``pack.lock``."""

    pack: str
    version: Version
    detects: dict[str, Locked]
    retired: dict[str, Retired] = Field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Changes:
    """What two locks say of each other, by id; ``renamed`` is (old, new), ``restated`` (id, old status, new status)."""

    new: tuple[str, ...] = ()
    tuned: tuple[str, ...] = ()
    renamed: tuple[tuple[str, str], ...] = ()
    restated: tuple[tuple[str, str, str], ...] = ()
    retired: tuple[str, ...] = field(default=())

    @property
    def count(self) -> int:
        """How many there are."""
        return sum(map(len, (self.new, self.tuned, self.renamed, self.restated, self.retired)))


def read_lock(path: Path) -> Lock | None:
    """The lock at a path, or in a pack folder; ``None`` where there is none.

    Raises:
        PackError: It is there and cannot be read.
    """
    if path.is_dir():
        path = path / FILE
    if not path.is_file():
        return None
    problems: list[Problem] = []
    lock = SourceFile(path, path.parent).parse(Lock, problems)
    if lock is None:
        raise PackError(problems)
    return lock


def lock_of(files: PackFiles, earlier: Lock | None) -> Lock:
    """The lock of a pack as it is now, with the revisions and the retired ids of an earlier one carried on.

    Raises:
        PackError: An id is used again.
    """
    problems = [] if earlier is None else id_problems(files, earlier)
    if problems:
        raise PackError(problems)
    before = earlier.detects if earlier else {}
    now = _aliases(files)
    origin = {new: old for old, new in now.items() if old in before}
    detects: dict[str, Locked] = {}
    for name, status, content in _detecting(files):
        digest = hashlib.sha256(json.dumps(content, sort_keys=True, ensure_ascii=False).encode()).hexdigest()[:16]
        was = before.get(name) or before.get(origin.get(name, ""))
        revision = 1 if was is None else was.revision + (was.hash != digest)
        detects[name] = Locked(revision=revision, hash=digest, status=status)
    gone = {
        name: Retired(since=files.pack.version, now=now.get(name)) for name in sorted(before) if name not in detects
    }
    retired = {**(earlier.retired if earlier else {}), **gone}
    return Lock(
        pack=files.pack.id,
        version=files.pack.version,
        detects=dict(sorted(detects.items())),
        retired=dict(sorted(retired.items())),
    )


def id_problems(files: PackFiles, lock: Lock) -> list[Problem]:
    """Ids of the pack that belonged to something else before."""
    problems = []
    for source, index, rule_id, spec in each_rule(files.rules):
        if rule_id in lock.retired:
            since = lock.retired[rule_id].since
            fault = f"{spec.id}: the id {rule_id!r} was retired in {since}; ids are never used again, choose another"
            problems.append(Problem(source.path, source.line("rules", index), fault))
    return problems


def dump_lock(lock: Lock) -> str:
    """The text of ``pack.lock``: one line for each id."""
    lines = [_HEAD + f"pack: {lock.pack}", f"version: {lock.version}"]
    entries: Sequence[tuple[str, Mapping[str, StrictModel]]] = (("detects", lock.detects), ("retired", lock.retired))
    for key, named in entries:
        lines.append(f"{key}:" if named else f"{key}: {{}}")
        lines += [f"  {name}: {_flow(entry)}" for name, entry in named.items()]
    return "\n".join(lines) + "\n"


def changes_between(old: Lock, new: Lock) -> Changes:
    """What changed from one lock to a later one."""
    renamed = {
        name: entry.now
        for name, entry in new.retired.items()
        if entry.now is not None and entry.now in new.detects and name in old.detects and name not in new.detects
    }
    same = [(name, new.detects[name]) for name in old.detects if name in new.detects]
    return Changes(
        new=tuple(n for n in new.detects if n not in old.detects and n not in renamed.values()),
        tuned=tuple(n for n, entry in same if entry.hash != old.detects[n].hash),
        renamed=tuple(renamed.items()),
        restated=tuple((n, old.detects[n].status, e.status) for n, e in same if e.status != old.detects[n].status),
        retired=tuple(n for n in old.detects if n not in new.detects and n not in renamed),
    )


def detection_section(changes: Changes) -> str:
    """The *Detection* part of a changelog: what a person still adds is the reason, and what it changes."""
    lines = [f"- new: `{name}`" for name in changes.new]
    lines += [f"- tuned: `{name}`" for name in changes.tuned]
    lines += [f"- renamed: `{old}` is now `{new}`" for old, new in changes.renamed]
    lines += [f"- status: `{name}` was {old} and is {new}" for name, old, new in changes.restated]
    lines += [f"- retired: `{name}`" for name in changes.retired]
    return "\n".join(["### Detection", "", *(lines or ["Nothing changed."])]) + "\n"


def _aliases(files: PackFiles) -> dict[str, str]:
    return {alias: rule_id for _, _, rule_id, spec in each_rule(files.rules) for alias in spec.aliases}


def _detecting(files: PackFiles) -> Iterator[tuple[str, str, Any]]:
    """Everything that detects: its id, its status, and all that its work depends on, word lists included."""
    lists = {file.language: file.lists for _, file in files.words}
    for _, rules in files.rules:
        for rule in rules.rules:
            content = rule.model_dump(mode="json", include={"slot", "weight", "patterns", "exclusions"})
            words = _named(lists.get(rules.language, {}), [*rule.patterns, *rule.exclusions])
            yield rule_name(rules, rule), rule.status, {**content, "stage": rules.stage, "words": words}
    for _, guards in files.guards:
        for guard in guards.guards:
            content = guard.model_dump(mode="json", exclude={"id", "title", "description", "examples"})
            words = _named(lists.get(guards.language, {}), guard.patterns)
            yield f"{guards.language}.guard/{guard.id}", "stable", {**content, "words": words}
    for composite in files.pack.composites:
        content = composite.model_dump(mode="json", exclude={"id", "description"})
        yield f"{files.pack.id}/{composite.id}", "stable", content


def _named(lists: Mapping[str, Sequence[str]], phrases: Sequence[str]) -> dict[str, list[str]]:
    """The word lists that phrases name, in an order of no meaning."""
    names = {name for phrase in phrases for name in _LIST.findall(phrase)}
    if names & _CURRENCY_USERS:
        names.add("currency")
    return {name: sorted(set(lists[name])) for name in names if name in lists}


def _flow(entry: StrictModel) -> str:
    shown = entry.model_dump(exclude_none=True, exclude_defaults=True)
    return "{" + ", ".join(f"{key}: {json.dumps(value)}" for key, value in shown.items()) + "}"
