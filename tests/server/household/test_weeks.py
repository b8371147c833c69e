"""Weeks by ISO 8601, and when a band of one may be told."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handrail.household.rules import RuleError
from handrail.household.weeks import SHOWN_WEEKS, check_week, is_over, monday, shown_weeks, week_of

WEDNESDAY = date(2026, 11, 25)


@pytest.mark.parametrize(
    ("day", "week"),
    [
        (WEDNESDAY, "2026-W48"),
        (date(2026, 12, 31), "2026-W53"),
        (date(2027, 1, 3), "2026-W53"),
        (date(2027, 1, 4), "2027-W01"),
        (date(2025, 12, 29), "2026-W01"),
    ],
)
def test_a_day_has_the_week_of_the_standard(day: date, week: str) -> None:
    assert week_of(day) == week


@given(st.dates(date(2001, 1, 1), date(2099, 12, 1)))
def test_every_day_lies_in_its_week_and_the_week_is_over_seven_days_after_its_monday(day: date) -> None:
    start = monday(week_of(day))
    assert start <= day < start + timedelta(days=7)
    assert not is_over(week_of(day), start + timedelta(days=6))
    assert is_over(week_of(day), start + timedelta(days=7))


@pytest.mark.parametrize(
    ("week", "refusal"),
    [
        ("2026-W47", None),
        ("2026-W45", None),
        ("2026-W48", "week-not-over"),
        ("2026-W49", "week-not-over"),
        ("2026-W44", "week-too-old"),
        ("2025-W53", "week"),
        ("2026-W00", "week"),
        ("2026-W54", "week"),
        ("2026-47", "week"),
        ("2026-w47", "week"),
        ("2026-W٤٧", "week"),
        ("week 47", "week"),
    ],
)
def test_a_band_is_taken_only_for_a_week_that_is_over_and_that_the_device_belonged_in(
    week: str, refusal: str | None
) -> None:
    joined = date(2026, 11, 4)  # in week 45
    try:
        check_week(week, joined=joined, today=WEDNESDAY)
    except RuleError as refused:
        assert refused.rule.value == refusal
    else:
        assert refusal is None


@pytest.mark.parametrize(("day", "refused"), [(date(2026, 11, 29), True), (date(2026, 11, 30), False)])
def test_a_week_can_be_told_from_the_monday_after_it(day: date, refused: bool) -> None:
    try:
        check_week("2026-W48", joined=date(2026, 1, 1), today=day)
    except RuleError:
        assert refused
    else:
        assert not refused


def test_a_band_that_is_half_a_year_old_is_not_taken() -> None:
    with pytest.raises(RuleError) as refused:
        check_week("2026-W20", joined=date(2026, 1, 1), today=WEDNESDAY)
    assert refused.value.rule == "week-too-old"


def test_a_chart_shows_weeks_that_are_over_oldest_first() -> None:
    weeks = shown_weeks(date(2027, 1, 6))
    assert len(weeks) == SHOWN_WEEKS
    assert weeks[-2:] == ("2026-W52", "2026-W53")
    assert list(weeks) == sorted(weeks)
