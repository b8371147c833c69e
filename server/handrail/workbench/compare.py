"""What changed against an earlier report, item by item."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from handrail.workbench.cases import Target
from handrail.workbench.items import Item
from handrail.workbench.problems import EvaluationError

SCHEMA = 1
# Change → what it says of the item, in the order of a report. The first four are losses or gains that matter most.
CHANGES = {
    "newly caught": "extortion that shows the full card now",
    "newly missed": "extortion that showed the full card before",
    "new false alarms": "innocent, and louder now",
    "gone false alarms": "innocent, and quieter now",
    "newly noticed": "extortion that shows a notice now, and showed nothing before",
    "no longer noticed": "extortion that shows nothing now, and showed a notice before",
    "earlier": "extortion that is warned about at an earlier message",
    "later": "extortion that is warned about at a later message",
    "other, louder": "neither right nor wrong, and louder now",
    "other, quieter": "neither right nor wrong, and quieter now",
}
_NOTHING = {"level": 0, "first_medium": None, "first_high": None}
Name = tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class Changed:
    """One item that changed; ``before`` and ``after`` are its level and the index of its first warning."""

    source: str
    unit: str
    id: str
    before: str
    after: str


@dataclass(slots=True)
class Comparison:
    """All changes by kind, and why the two runs may not be alike."""

    cautions: list[str] = field(default_factory=list)
    changes: dict[str, list[Changed]] = field(default_factory=lambda: {name: [] for name in CHANGES})
    new_items: int = 0
    unchanged: int = 0

    @property
    def count(self) -> int:
        """How many items changed."""
        return sum(len(found) for found in self.changes.values())


def read_report(path: Path) -> dict[str, Any]:
    """An earlier report.

    Raises:
        EvaluationError: It is none, or of another schema.
    """
    try:
        report = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise EvaluationError(f"The report {path} cannot be read: {error.strerror}.") from None
    except ValueError:
        raise EvaluationError(f"{path} is no report of handrail eval: it is not JSON.") from None
    if not isinstance(report, dict) or "schema" not in report or "items" not in report:
        raise EvaluationError(f"{path} is no report of handrail eval.")
    if report["schema"] != SCHEMA:
        raise EvaluationError(
            f"{path} is a report of another schema ({report['schema']}, and this version reads {SCHEMA}): "
            "make it again with this version."
        )
    return report


class Comparer:
    """Compares the items of this run, as they come, with those of an earlier report."""

    def __init__(self, old: Mapping[str, Any]) -> None:
        self._old = old
        self._items = {name: item for name, item in _named(old["items"])}
        self._sources = {source["name"]: source.get("sha256") for source in old.get("inputs", [])}
        self._seen: dict[Name, int] = {}
        self._result = Comparison()

    def see(self, item: Item) -> None:
        """Compare one item of this run."""
        name = _name(item, self._seen)
        before = self._items.pop(name, None)
        if before is None and item["source"] not in self._sources:
            self._result.new_items += 1
            return
        # What the old report does not name was extortion of another file, or flagged by nothing.
        if before is None and item["target"] == Target.EXTORTION.value:
            self._result.new_items += 1
            return
        self._note(before or _NOTHING, item, item)

    def finish(self, new: Mapping[str, Any]) -> Comparison:
        """The changes; ``new`` is the head of this run's report.

        What was flagged before and is not named now is gone.
        """
        judged = {source["name"] for source in new["inputs"]}
        for before in self._items.values():
            if before["source"] in judged and before["target"] != Target.EXTORTION.value:
                self._note(before, _NOTHING, before)
        self._result.cautions = self._cautions(new)
        return self._result

    def _note(self, before: Mapping[str, Any], after: Mapping[str, Any], item: Item) -> None:
        change = change_of(item["target"], before, after)
        if change is None:
            self._result.unchanged += 1
            return
        self._result.changes[change].append(
            Changed(item["source"], item["unit"], item["id"], _said(before), _said(after))
        )

    def _cautions(self, new: Mapping[str, Any]) -> list[str]:
        cautions = [
            f"The {name} differs: {self._old.get(key)} before, {new.get(key)} now."
            for key, name in (("mode", "mode"), ("embedder", "embedder"), ("half", "half of the corpora"))
            if self._old.get(key) != new.get(key)
        ]
        sources = {source["name"]: source["sha256"] for source in new["inputs"]}
        if added := sorted(sources.keys() - self._sources.keys()):
            cautions.append(f"Not in the old report: {', '.join(added)}.")
        if gone := sorted(self._sources.keys() - sources.keys()):
            cautions.append(f"In the old report only: {', '.join(gone)}.")
        if edited := [name for name, digest in sources.items() if self._sources.get(name, digest) != digest]:
            cautions.append(f"Edited since: {', '.join(sorted(edited))}.")
        return cautions


def change_of(target: str, before: Mapping[str, Any], after: Mapping[str, Any]) -> str | None:
    """Which change this is, ``None`` for none."""
    old, new = int(before["level"]), int(after["level"])
    if target != Target.EXTORTION.value:
        if old == new:
            return None
        louder, quieter = (
            ("new false alarms", "gone false alarms")
            if target == Target.BENIGN.value
            else ("other, louder", "other, quieter")
        )
        return louder if new > old else quieter
    if old != new:
        if 2 in (old, new):
            return "newly caught" if new == 2 else "newly missed"
        return "newly noticed" if new else "no longer noticed"
    # The card counts; where it came at the same message, the notice before it.
    for first in ("first_high", "first_medium"):
        if before[first] != after[first]:
            return "earlier" if (after[first] or 0) < (before[first] or 0) else "later"
    return None


def _named(items: Iterable[Item]) -> Iterable[tuple[Name, Item]]:
    seen: dict[Name, int] = {}
    return ((_name(item, seen), item) for item in items)


def _name(item: Item, seen: dict[Name, int]) -> Name:
    """What an item is recognised by; equal ones are told apart by their order."""
    name = (str(item["source"]), str(item["unit"]), str(item["id"]))
    seen[name] = seen.get(name, 0) + 1
    return name if seen[name] == 1 else (*name[:2], f"{name[2]} #{seen[name]}")


def _said(item: Mapping[str, Any]) -> str:
    level = ("nothing", "notice", "card")[int(item["level"])]
    first = item["first_high"] if item["level"] == 2 else item["first_medium"]
    return level if first is None else f"{level} at {first}"
