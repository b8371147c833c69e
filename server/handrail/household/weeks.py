"""Weeks by ISO 8601, in UTC, and the bands that are told of them once they are over."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum

from handrail.household.rules import Rule, RuleError

# What a dashboard shows, and how long a band is kept.
SHOWN_WEEKS = 12
KEPT_WEEKS = 26

_WEEK = re.compile(r"(20\d\d)-W(\d\d)", re.ASCII)


class Band(StrEnum):
    """How many warnings a device showed in a week, as coarsely as a family may know it."""

    NONE = "0"
    SOME = "1-2"
    MANY = "3+"


def day_of(moment: int) -> date:
    """The day of a moment in epoch seconds, in UTC as everything here."""
    return datetime.fromtimestamp(moment, UTC).date()


def week_of(day: date) -> str:
    """The week of a day, like ``2026-W03``; weeks sort as they follow each other."""
    year, week, _ = day.isocalendar()
    return f"{year:04}-W{week:02}"


def monday(week: str) -> date:
    """The first day of a week.

    Raises:
        RuleError: ``week``: there is no such week.
    """
    found = _WEEK.fullmatch(week)
    try:
        return date.fromisocalendar(int(found[1]), int(found[2]), 1) if found else _refuse()
    except ValueError:
        raise RuleError(Rule.WEEK) from None


def is_over(week: str, today: date) -> bool:
    """Whether the Sunday of a week has passed."""
    return today >= monday(week) + timedelta(days=7)


def check_week(week: str, *, joined: date, today: date) -> None:
    """Refuse a week that is not over, that ended before the device joined, or that nobody would be shown any more.

    Raises:
        RuleError: ``week``, ``week-not-over`` or ``week-too-old``.
    """
    if not is_over(week, today):
        raise RuleError(Rule.WEEK_NOT_OVER)
    if week < week_of(joined) or week < oldest_kept(today):
        raise RuleError(Rule.WEEK_TOO_OLD)


def oldest_kept(today: date) -> str:
    """The oldest week whose band is kept."""
    return week_of(today - timedelta(weeks=KEPT_WEEKS))


def shown_weeks(today: date) -> tuple[str, ...]:
    """The weeks of a chart, oldest first: the last ``SHOWN_WEEKS`` that are over."""
    return tuple(week_of(today - timedelta(weeks=back)) for back in range(SHOWN_WEEKS, 0, -1))


def _refuse() -> date:
    raise RuleError(Rule.WEEK)
