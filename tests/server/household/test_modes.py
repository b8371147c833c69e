"""What each mode lets through, and that nobody supervises an adult."""

from __future__ import annotations

from datetime import date
from itertools import product

import pytest

from handrail.engine.model import AgeBand
from handrail.household.modes import Mode, check_age_band, check_mode, is_locked, tells_health, tells_weeks
from handrail.household.policy import Policy, Sensitivity, check_policy, in_force
from handrail.household.rules import Rule, RuleError

TODAY = date(2026, 11, 25)


@pytest.mark.parametrize(
    ("mode", "health", "weeks_if_agreed", "locked"),
    [
        (Mode.PRIVATE, False, False, False),
        (Mode.SUPPORTED, True, True, False),
        (Mode.SUPERVISED, True, True, True),
    ],
)
def test_a_mode_lets_through_what_it_promises(mode: Mode, health: bool, weeks_if_agreed: bool, locked: bool) -> None:
    assert tells_health(mode) is health
    assert tells_weeks(mode, agreed=True) is weeks_if_agreed
    assert is_locked(mode) is locked


@pytest.mark.parametrize("mode", Mode)
def test_no_mode_tells_weeks_without_the_teens_agreement(mode: Mode) -> None:
    assert not tells_weeks(mode, agreed=False)


def policy(mode: Mode) -> Policy:
    return Policy(mode, Sensitivity.USUAL, early_notices=False, sites_on=None, language="en", region="GB")


@pytest.mark.parametrize(("mode", "band"), list(product(Mode, AgeBand)))
def test_an_adult_is_never_supervised(mode: Mode, band: AgeBand) -> None:
    if (mode, band) == (Mode.SUPERVISED, AgeBand.ADULT):
        for check in (lambda: check_mode(mode, band), lambda: check_policy(policy(mode), band)):
            with pytest.raises(RuleError) as refused:
                check()
            assert refused.value.rule is Rule.ADULT_SUPERVISED
    else:
        check_mode(mode, band)
        assert check_policy(policy(mode), band).mode is mode


def test_an_adult_whose_stored_mode_is_supervised_all_the_same_has_no_locks() -> None:
    """As after a change by hand in the database."""
    now = in_force(policy(Mode.SUPERVISED), AgeBand.ADULT, "2027-08", TODAY)
    assert (now.mode, now.is_locked) == (Mode.SUPPORTED, False)


def test_an_adult_is_not_made_a_minor_again() -> None:
    check_age_band(AgeBand.UNDER18, AgeBand.ADULT)
    check_age_band(AgeBand.ADULT, AgeBand.ADULT)
    with pytest.raises(RuleError) as refused:
        check_age_band(AgeBand.ADULT, AgeBand.UNDER18)
    assert refused.value.rule is Rule.ADULT_STAYS_ADULT


@pytest.mark.parametrize(
    ("mode", "until", "now", "locked"),
    [
        (Mode.SUPERVISED, "2026-12", Mode.SUPERVISED, True),
        (Mode.SUPERVISED, "2026-11", Mode.SUPERVISED, True),
        (Mode.SUPERVISED, "2026-10", Mode.PRIVATE, False),
        (Mode.SUPPORTED, "2026-10", Mode.PRIVATE, False),
        (Mode.SUPPORTED, "2025-12", Mode.PRIVATE, False),
        (Mode.PRIVATE, "2026-10", Mode.PRIVATE, False),
    ],
)
def test_after_the_end_month_the_mode_is_private_and_locks_go(mode: Mode, until: str, now: Mode, locked: bool) -> None:
    today = in_force(policy(mode), AgeBand.UNDER18, until, TODAY)
    assert (today.mode, today.is_locked) == (now, locked)
