"""End months, like ``2027-08``: a membership holds to the last day of its month, and a month is only ever shortened."""

from __future__ import annotations

import re
from datetime import date

from handrail.household.modes import Mode
from handrail.household.rules import Rule, RuleError

# Nobody agrees today to be supervised for longer than that.
MAX_MONTHS = 36

_MONTH = re.compile(r"(20\d\d)-(0[1-9]|1[0-2])", re.ASCII)


def month_of(day: date) -> str:
    """The month of a day; months sort as they follow each other."""
    return f"{day.year:04}-{day.month:02}"


def read_month(text: str) -> str:
    """A month as it was sent.

    Raises:
        RuleError: ``month``: it is none.
    """
    if not _MONTH.fullmatch(text):
        raise RuleError(Rule.MONTH)
    return text


def months_after(day: date, months: int) -> str:
    """The month that lies so many months after that of a day."""
    years, month = divmod(day.month - 1 + months, 12)
    return f"{day.year + years:04}-{month + 1:02}"


def offer(until: str, today: date) -> str:
    """An end month that a guardian may offer: this month or later, at most ``MAX_MONTHS`` ahead.

    Raises:
        RuleError: ``month``, ``month-past`` or ``month-too-far``.
    """
    month = read_month(until)
    if month < month_of(today):
        raise RuleError(Rule.MONTH_PAST)
    if month > months_after(today, MAX_MONTHS):
        raise RuleError(Rule.MONTH_TOO_FAR)
    return month


def shorten(current: str, wanted: str, today: date) -> str:
    """The end month after someone asked for ``wanted``: that month, if it is no later than the current one.

    Raises:
        RuleError: ``month``, ``month-past`` or ``month-later``.
    """
    month = read_month(wanted)
    if month > current:
        raise RuleError(Rule.MONTH_LATER)
    if month < min(current, month_of(today)):
        raise RuleError(Rule.MONTH_PAST)
    return month


def is_over(until: str, today: date) -> bool:
    """Whether the last day of the end month has passed."""
    return month_of(today) > until


def mode_now(mode: Mode, until: str, today: date) -> Mode:
    """The mode that counts today: after the end month it is private, and locks go."""
    return Mode.PRIVATE if is_over(until, today) else mode
