"""End months are offered within limits and only ever shortened."""

from __future__ import annotations

from datetime import date

import pytest

from handrail.household.rules import RuleError
from handrail.household.until import is_over, month_of, months_after, offer, read_month, shorten

TODAY = date(2026, 11, 25)


@pytest.mark.parametrize(
    ("until", "refusal"),
    [
        ("2026-11", None),
        ("2027-08", None),
        ("2029-11", None),
        ("2029-12", "month-too-far"),
        ("2026-10", "month-past"),
        ("2026-13", "month"),
        ("2026-00", "month"),
        ("2026-1", "month"),
        ("26-11", "month"),
        ("2026-11-25", "month"),
        ("٢٠٢٦-11", "month"),
        ("", "month"),
    ],
)
def test_a_guardian_offers_a_month_that_is_not_past_and_not_too_far(until: str, refusal: str | None) -> None:
    assert outcome(lambda: offer(until, TODAY)) == (refusal or until)


@pytest.mark.parametrize(
    ("current", "wanted", "result"),
    [
        ("2027-08", "2027-08", "2027-08"),
        ("2027-08", "2027-01", "2027-01"),
        ("2027-08", "2026-11", "2026-11"),
        ("2027-08", "2027-09", "month-later"),
        ("2027-08", "2026-10", "month-past"),
        ("2026-09", "2026-09", "2026-09"),
        ("2027-08", "soon", "month"),
    ],
)
def test_a_month_is_only_shortened(current: str, wanted: str, result: str) -> None:
    assert outcome(lambda: shorten(current, wanted, TODAY)) == result


@pytest.mark.parametrize(
    ("day", "over"),
    [(date(2027, 8, 1), False), (date(2027, 8, 31), False), (date(2027, 9, 1), True), (date(2028, 1, 1), True)],
)
def test_a_month_holds_to_its_last_day(day: date, over: bool) -> None:
    assert is_over("2027-08", day) is over


@pytest.mark.parametrize(("months", "month"), [(0, "2026-11"), (1, "2026-12"), (2, "2027-01"), (14, "2028-01")])
def test_months_are_counted_over_the_end_of_the_year(months: int, month: str) -> None:
    assert months_after(TODAY, months) == month


def test_the_month_of_every_day_can_be_read() -> None:
    assert read_month(month_of(TODAY)) == "2026-11"


def outcome(ask) -> str:  # type: ignore[no-untyped-def]
    """What came of it: a month, or the rule that stood against it."""
    try:
        return str(ask())
    except RuleError as refused:
        return refused.rule.value
