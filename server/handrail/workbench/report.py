"""``report.json``: everything that a run came to, for programs and for the next comparison."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import IO, Any

from handrail import __version__
from handrail.engine.model import Mode
from handrail.engine.rules import Pack
from handrail.packs.loader import core_folder
from handrail.workbench.ablation import Ablated
from handrail.workbench.benchmark import Benchmarked
from handrail.workbench.cases import Case, Outcome, Part, Target
from handrail.workbench.compare import SCHEMA, Comparer, Comparison
from handrail.workbench.evaluation import Plan, Result
from handrail.workbench.figures import plain
from handrail.workbench.items import Item, Spool, is_kept, item_of
from handrail.workbench.problems import EvaluationError

LISTED = 200


@dataclass(slots=True)
class Listed:
    """The first items of a list and how many there are; what a page can show."""

    first: list[Item] = field(default_factory=list)
    count: int = 0

    def add(self, item: Item) -> None:
        """One more."""
        self.count += 1
        if len(self.first) < LISTED:
            self.first.append(item)


@dataclass(slots=True)
class Collected:
    """What is kept of single cases while they pass: items on disk, short lists for the page, changes."""

    spool: Spool
    comparer: Comparer | None = None
    shows_text: bool = False
    misses: dict[str, Listed] = field(default_factory=dict)
    false_alarms: dict[str, Listed] = field(default_factory=dict)

    def see(self, case: Case, outcome: Outcome) -> None:
        """Take in one case."""
        if not is_kept(case, outcome):
            return
        item = item_of(case, outcome, shows_text=self.shows_text)
        self.spool.add(item)
        if self.comparer is not None:
            self.comparer.see(item)
        if case.target is Target.EXTORTION and outcome.level < 2:
            self.misses.setdefault(_place(case), Listed()).add(item)
        if case.target is Target.BENIGN:
            self.false_alarms.setdefault(_place(case), Listed()).add(item)


@dataclass(frozen=True, slots=True)
class Report:
    """All that a report says but its single items."""

    head: dict[str, Any]
    result: Result
    collected: Collected
    comparison: Comparison | None
    ablation: Sequence[Ablated]
    benchmark: Sequence[Benchmarked] = ()


def head_of(plan: Plan, result: Result, pack: Pack, command: str) -> dict[str, Any]:
    """What was evaluated with what; the same for the same cases and engine but for ``run``."""
    mode = Mode.RULES_ONLY if plan.recipe.embedder is None else Mode.FULL
    return {
        "schema": SCHEMA,
        "tool": "handrail eval",
        "handrail": __version__,
        "command": command,
        "pack": {"id": pack.id, "version": pack.version, "sha256": folder_hash(plan.recipe.pack or core_folder())},
        "mode": mode.value,
        "embedder": plan.recipe.embedder,
        "half": plan.half.value,
        "inputs": [asdict(source) for source in result.inputs],
        "unreadable": {"count": result.faults.count, "first": [asdict(fault) for fault in result.faults.first]},
        "thresholds": asdict(pack.thresholds),
        "run": {
            **asdict(result.cost),
            "per_second": round(result.cost.per_second, 1),
            "milliseconds": round(result.cost.milliseconds, 4),
        },
    }


def folder_hash(folder: Path) -> str:
    """The SHA-256 of a pack folder: of the names and contents of its files."""
    digest = hashlib.sha256()
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        digest.update(path.relative_to(folder).as_posix().encode() + b"\0")
        digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()


def write_json(path: Path, report: Report) -> None:
    """Write the report with all items, or leave the old one as it was.

    Raises:
        EvaluationError: The file cannot be written.
    """
    members: Mapping[str, Any] = {
        **report.head,
        "figures": plain(report.result.figures),
        "ablation": [plain(line) for line in report.ablation] or None,
        "benchmark": [plain(line) for line in report.benchmark] or None,
        "comparison": None if report.comparison is None else asdict(report.comparison),
    }

    def write(file: IO[str]) -> None:
        file.write(json.dumps(members, indent=1)[:-2] + ',\n "items": [')
        for number, line in enumerate(report.collected.spool.lines()):
            file.write(f"{',' if number else ''}\n  {line}")
        file.write("\n ]\n}\n")

    replace_file(path, write)


def replace_file(path: Path, write: Callable[[IO[str]], object]) -> None:
    """Write a file beside its place and put it there in one step.

    Raises:
        EvaluationError: The file cannot be written.
    """
    draft = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        # A lone surrogate in a message must not end a run that took an hour.
        with draft.open("w", encoding="utf-8", errors="backslashreplace") as file:
            write(file)
        draft.replace(path)
    except OSError as error:
        raise EvaluationError(f"{path} cannot be written: {error.strerror}.") from None
    finally:
        with suppress(OSError):
            draft.unlink()


def _place(case: Case) -> str:
    return case.source if case.part is Part.CORPUS else case.part.value
