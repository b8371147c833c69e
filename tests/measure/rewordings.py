"""The held-out rewordings: how many of them are judged as their source line must be. Never prints their text."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Any

from .batch import check_lines, mode_of
from .corpora_folder import read_lines
from .counts import share
from .source_lines import SOURCE_LINES, is_right
from .tables import Table

HELD_OUT = Path(__file__).parent.parent / "rewordings" / "held_out.jsonl"


class ChangedError(ValueError):
    """The held-out file is not the one whose checksum is kept beside it."""


def rewordings(path: Path) -> list[Table]:
    """The tables: source lines, rewordings per source line, and the ids of those judged wrongly.

    Raises:
        ChangedError: The file is not the pinned one.
        CheckError: A line got no answer.
    """
    verify(path)
    held_out = read_lines(path)
    sources = [{"id": name, "text": text} for name, (_, text) in SOURCE_LINES.items()]
    lines = [{"id": row["id"], "text": row["text"]} for row in held_out]
    answers = {mode_of(found): found for found in (check_lines(sources + lines, rules_only=r) for r in (False, True))}
    per_mode = {
        mode: ({a["id"]: a["severity"] for a in found[: len(sources)]}, found[len(sources) :])
        for mode, found in answers.items()
    }
    right = {
        mode: {
            row["id"]: is_right(row["expect"], answer["severity"]) for row, answer in zip(held_out, found, strict=True)
        }
        for mode, (_, found) in per_mode.items()
    }
    return [
        _sources_table({mode: found for mode, (found, _) in per_mode.items()}),
        _shares_table(held_out, right),
        _failures_table(held_out, right, {m: {a["id"]: a["severity"] for a in f} for m, (_, f) in per_mode.items()}),
    ]


def verify(path: Path) -> None:
    """Check the file against the checksum beside it (``NAME.sha256``, as ``sha256sum`` writes it).

    Raises:
        ChangedError: It is another file, or there is no checksum.
    """
    pinned = path.with_suffix(".sha256")
    if not pinned.is_file():
        raise ChangedError(f"{pinned.name} is missing: without it nobody knows what was measured")
    if pinned.read_text(encoding="ascii").split()[:1] != [hashlib.sha256(path.read_bytes()).hexdigest()]:
        raise ChangedError(f"{path.name} is not the file that {pinned.name} names; held-out lines are never edited")


def _sources_table(severities: dict[str, dict[str, str]]) -> Table:
    rows = [
        (
            name,
            expect,
            *(_marked(expect, found[name]) for found in severities.values()),
        )
        for name, (expect, _) in SOURCE_LINES.items()
    ]
    return Table("The source lines themselves", ("line", "must be", *severities), rows)


def _marked(expect: str, severity: str) -> str:
    return severity if is_right(expect, severity) else f"{severity} ✗"


def _shares_table(held_out: list[dict[str, Any]], right: dict[str, dict[str, bool]]) -> Table:
    groups: dict[str, list[str]] = {}
    for row in held_out:
        groups.setdefault(row["of"], []).append(row["id"])
    expects = {row["of"]: row["expect"] for row in held_out}
    for title, wanted in (("all that must be high", "high"), ("all that must be none", "none")):
        groups[title] = [row["id"] for row in held_out if row["expect"] == wanted]
        expects[title] = wanted
    groups["all"], expects["all"] = [row["id"] for row in held_out], ""
    rows = [
        (group, expects[group], *(share(sum(found[i] for i in ids), len(ids)) for found in right.values()))
        for group, ids in groups.items()
    ]
    return Table(
        "Rewordings judged as their source line must be: right/all = share (Wilson 95 % interval)",
        ("source line", "must be", *right),
        rows,
    )


def _failures_table(
    held_out: list[dict[str, Any]], right: dict[str, dict[str, bool]], severities: dict[str, dict[str, str]]
) -> Table:
    rows = []
    for mode, found in right.items():
        for expect in ("high", "low-or-medium", "none"):
            wrong = [r["id"] for r in held_out if r["expect"] == expect and not found[r["id"]]]
            said = ", ".join(f"{name} ({severities[mode][name]})" for name in wrong)
            rows.append((mode, expect, said or "none"))
    return Table("Judged wrongly, by id", ("mode", "must be", "ids (what it came to)"), rows)
