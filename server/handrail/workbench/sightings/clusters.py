"""Clusters of sightings that enough people stand behind. What has fewer is neither counted out nor shown."""

from __future__ import annotations

from array import array
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from handrail.redaction import SKETCH_BYTES
from handrail.storage.sightings import Report
from handrail.workbench.problems import EvaluationError
from handrail.workbench.sightings.independent import CROWD, Trace, independent
from handrail.workbench.sightings.near import groups

# How many texts of one cluster are looked at; more would not make a better draft.
TEXTS = 200
_ID_CHARS = 8


@dataclass(frozen=True, slots=True)
class Cluster:
    """Near copies that at least the asked number of independent reports tell of.

    ``slots`` and ``language`` are the most frequent ones, ``rules`` those that matched, most frequent first.
    ``weeks`` are devices by week. ``texts`` are redacted, one a device at most, of those who agreed.
    """

    id: str
    sightings: int
    independent: int
    language: str
    slots: tuple[str, ...]
    rules: tuple[str, ...]
    weeks: tuple[tuple[str, int], ...]
    texts: tuple[str, ...]


def clusters(reports: Callable[[], Iterable[Report]], crowd: int = CROWD) -> list[Cluster]:
    """The clusters with at least ``crowd`` independent reports, those with most of them first.

    ``reports`` is asked twice, so that no text has to be kept in memory but those of clusters that are shown. Memory
    grows by about 200 bytes a sighting.

    Raises:
        ValueError: ``crowd`` is smaller than ``CROWD``: those who told were promised at least that many.
    """
    if crowd < CROWD:
        raise ValueError(f"a crowd is at least {CROWD}")
    table = _Table(reports())
    shown: dict[bytes, int] = {}
    counts: list[int] = []
    for group in groups(table.sketches()):
        if len(group) < crowd:
            break
        count = independent(table.trace(index) for index in group)
        if count >= crowd:
            shown.update((table.token(index), len(counts)) for index in group)
            counts.append(count)
    portraits = [_Portrait() for _ in counts]
    if portraits:
        for report in reports():
            place = shown.get(bytes.fromhex(report.token))
            if place is not None:
                portraits[place].add(report)
    made = [portrait.cluster(count) for portrait, count in zip(portraits, counts, strict=True)]
    return sorted(made, key=lambda cluster: (-cluster.independent, -cluster.sightings, cluster.id))


def find(found: Sequence[Cluster], cluster_id: str) -> Cluster:
    """The cluster with an id.

    Raises:
        EvaluationError: There is none, or not enough people stand behind it.
    """
    for cluster in found:
        if cluster.id == cluster_id:
            return cluster
    raise EvaluationError("There is no such cluster, or too few people told of it. See: handrail sightings cluster")


class _Table:
    """What counting needs of every sighting, in columns."""

    def __init__(self, reports: Iterable[Report]) -> None:
        self._sketches, self._tokens = bytearray(), bytearray()
        self._periods, self._settled = array("q"), array("b")
        self._reporters, self._days = array("Q"), array("Q")
        for report in reports:
            self._sketches += report.sighting.sketch
            self._tokens += bytes.fromhex(report.token)
            self._periods.append(report.period)
            self._settled.append(report.is_settled)
            self._reporters.append(int(report.reporter, 16))
            self._days.append(int(report.day, 16))

    def sketches(self) -> np.ndarray[tuple[int, ...], np.dtype[np.uint8]]:
        """All sketches, one a row."""
        return np.frombuffer(self._sketches, dtype=np.uint8).reshape(-1, SKETCH_BYTES)

    def trace(self, index: int) -> Trace:
        """Who told, and when."""
        settled = bool(self._settled[index])
        return Trace(self._periods[index], self._reporters[index], self._days[index], settled)

    def token(self, index: int) -> bytes:
        """The sighting's name."""
        return bytes(self._tokens[16 * index : 16 * index + 16])


class _Portrait:
    """A cluster while its sightings come in."""

    def __init__(self) -> None:
        self._least = ""
        self._sightings = 0
        self._languages: Counter[str] = Counter()
        self._slots: Counter[tuple[str, ...]] = Counter()
        self._rules: Counter[str] = Counter()
        self._weeks: dict[str, set[tuple[int, str]]] = defaultdict(set)
        self._texts: dict[tuple[int, str], str] = {}

    def add(self, report: Report) -> None:
        """Take one more sighting in."""
        teller = report.period, report.reporter
        self._least = min(self._least or report.token, report.token)
        self._sightings += 1
        self._languages[report.sighting.language] += 1
        self._slots[report.sighting.slots] += 1
        self._rules.update(report.sighting.rules)
        self._weeks[report.week].add(teller)
        if report.sighting.text and len(self._texts) < TEXTS:
            self._texts.setdefault(teller, report.sighting.text)

    def cluster(self, count: int) -> Cluster:
        """The cluster."""
        return Cluster(
            id=self._least[:_ID_CHARS],
            sightings=self._sightings,
            independent=count,
            language=self._languages.most_common(1)[0][0],
            slots=self._slots.most_common(1)[0][0],
            rules=tuple(name for name, _ in self._rules.most_common()),
            weeks=tuple((week, len(tellers)) for week, tellers in sorted(self._weeks.items())),
            texts=tuple(self._texts.values()),
        )
