"""The tables of the extension's benchmark, with the aims beside the figures."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from tests.bench.timing import quantile
from tests.measure.tables import Table

from .measures import Stream

TIMES_BARE = 2.0
LONG_TASK_MS = 50
GROWTH = 1.05


def cards_table(taken: Mapping[str, Sequence[float]], bare: str) -> Table:
    """From a message to its card."""
    middle, late = (quantile(taken[bare], part) for part in (0.5, 0.95))
    rows = []
    for name, values in taken.items():
        p50, p95 = quantile(values, 0.5), quantile(values, 0.95)
        is_reached = p50 <= TIMES_BARE * middle and p95 <= TIMES_BARE * late
        ratio = f"{p50 / middle:.2f} · {p95 / late:.2f}"
        rows.append((name, f"{p50:.0f} ms", f"{p95:.0f} ms", ratio, "" if name == bare else _verdict(is_reached)))
    count = len(taken[bare])
    return Table(
        f"From the row of a message in The Lounge to the first frame with its card ({count} conversations each)",
        ("what", "p50", "p95", "times bare, p50 · p95", f"aim: ≤ {TIMES_BARE:g}"),
        rows,
        (
            "The bare extension sees the row, asks a server that answers at once, and shows one line. Its server is "
            "the instant one; Handrail's own judges the message with all it has.",
        ),
    )


def stream_table(streams: Mapping[str, Stream]) -> Table:
    """Long tasks while messages stream in."""
    rows = [
        (
            name,
            f"{stream.longest:.1f} ms",
            f"{stream.total / stream.messages:.2f} ms",
            f"{len(stream.long_tasks)}, {max(stream.long_tasks, default=0):.0f} ms",
            _verdict(stream.longest <= LONG_TASK_MS),
        )
        for name, stream in streams.items()
    ]
    count = next(iter(streams.values())).messages
    return Table(
        f"While {count} messages stream in as fast as the chat shows them",
        ("what", "longest of the content script", "of it a message", "long tasks of the page", f"aim: ≤ {LONG_TASK_MS} ms"),
        rows,
        ("Long tasks of the page are those over 50 ms with all that runs in it, the chat's own drawing first of all.",),
    )


def memory_table(weights: Mapping[str, Sequence[float]], counts: Sequence[int]) -> Table:
    """The page's heap, the content script's part included."""
    rows = [
        (
            name,
            *(f"{weight:.1f} MB" for weight in values),
            f"{values[-1] / values[-2]:.3f}",
            _verdict(values[-1] <= GROWTH * values[-2]),
        )
        for name, values in weights.items()
    ]
    return Table(
        "JavaScript heap of the page after garbage collection",
        ("what", *(f"after {count}" for count in counts), "last by the one before", f"aim: ≤ {GROWTH:g}"),
        rows,
        ("The chat itself keeps its last 500 messages.",),
    )


def _verdict(is_reached: bool) -> str:
    return "reached" if is_reached else "not reached"
