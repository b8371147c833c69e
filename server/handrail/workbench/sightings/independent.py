"""How many people stand behind some reports: a number that no single source can make grow on its own.

The rules, each against one way to make a crowd of one:

- a device counts once, however often it tells (floods);
- devices of different periods are never added up, since their names do not compare: only the best period counts, so
  telling again every month makes no second device (patience);
- of one day at most ``DAY_SHARE`` devices count, so a crowd has to last (bursts);
- a browser that was paired less than a week before does not count (many browsers paired at once).

What is left: somebody who keeps enough paired browsers for weeks and uses them on enough days. Whoever gives out the
pairing codes decides about that.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import NamedTuple

# Fewer independent reports than this are shown to nobody; more may be asked for, never less.
CROWD = 5
DAY_SHARE = 2


class Trace(NamedTuple):
    """What a report shows of who told and when: blind names, which mean something within one period alone."""

    period: int
    reporter: int
    day: int
    is_settled: bool


def independent(reports: Iterable[Trace]) -> int:
    """The number of independent reports: a lower bound of how many devices told, and ``DAY_SHARE`` a day at most."""
    days_of: dict[tuple[int, int], set[int]] = defaultdict(set)
    for report in reports:
        if report.is_settled:
            days_of[report.period, report.reporter].add(report.day)
    counted: dict[int, int] = defaultdict(int)
    places: dict[tuple[int, int], int] = defaultdict(int)
    # Those who told on few days choose first; in a fixed order, so that the number never depends on chance.
    for (period, _), days in sorted(days_of.items(), key=lambda entry: (len(entry[1]), entry[0])):
        day = min(days, key=lambda day: (places[period, day], day))
        if places[period, day] < DAY_SHARE:
            places[period, day] += 1
            counted[period] += 1
    return max(counted.values(), default=0)
