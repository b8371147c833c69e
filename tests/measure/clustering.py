"""``clustering``: how long it takes to find clusters among many sightings, and in how much memory."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np

from handrail.storage.sightings import Report, Sighting, SqlSightings
from handrail.workbench.memory import peak_bytes
from handrail.workbench.sightings.clusters import clusters

from .tables import Table

_SEED = 20_260_101
_KEYS = ("s" * 32,)
_EACH = 40
_CHANGED = 0.12


def reports(count: int) -> Iterator[Report]:
    """So many reports: half in scripts that forty people tell of over two weeks, half of what nobody else tells."""
    choose = np.random.default_rng(_SEED)
    script = choose.integers(0, 256, 128, dtype=np.uint8)
    for number in range(count):
        if number % (2 * _EACH) == 0:
            script = choose.integers(0, 256, 128, dtype=np.uint8)
        row = choose.integers(0, 256, 128, dtype=np.uint8)
        is_copy = number % (2 * _EACH) < _EACH
        if is_copy:
            row = np.where(choose.random(128) < _CHANGED, row, script).astype(np.uint8)
        sighting = Sighting(("en.threat/x",), ("leverage", "demand"), "en", row.tobytes(), "pay or else" * 5)
        week = f"2026-W{2 + number % 2:02}"
        yield Report(f"{number:032x}", 1, f"{number:016x}", f"{number % 14:016x}", True, week, sighting)


def clustering(counts: Sequence[int]) -> list[Table]:
    """One row a count, each measured in a process of its own."""
    rows = []
    for count in counts:
        command = [sys.executable, "-m", "tests.measure.clustering", str(count)]
        figures = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
        rows.append(
            (
                f"{count:,}",
                f"{figures['found']:,} of {figures['planted']:,}",
                f"{figures['whole']:.1%}",
                f"{figures['seconds']:.1f}",
                f"{figures['work']:.1f}",
                f"{figures['bytes'] / 1e6:.0f}",
            )
        )
    header = ("sightings", "clusters", "of their sightings", "seconds", "seconds of a core", "MB at most")
    notes = ("Made-up sketches from a database of SQLite; reading it is part of the time. One core.",)
    return [Table("Clusters of near copies among sightings", header, rows, notes)]


def _measure(count: int) -> dict[str, float]:
    with tempfile.TemporaryDirectory(prefix="handrail-clustering-") as folder:
        store = SqlSightings(f"sqlite:///{Path(folder, 'handrail.db')}", _KEYS)
        store.add_reports(reports(count))
        begun, begun_work = time.perf_counter(), time.process_time()
        found = clusters(store.reports)
        seconds, work = time.perf_counter() - begun, time.process_time() - begun_work
        store.close()
    planted = count // (2 * _EACH)
    whole = sum(cluster.sightings for cluster in found) / (planted * _EACH)
    return {
        "found": len(found),
        "planted": planted,
        "whole": whole,
        "seconds": seconds,
        "work": work,
        "bytes": peak_bytes()[1],
    }


if __name__ == "__main__":
    print(json.dumps(_measure(int(sys.argv[1]))))
