"""What a guardian sees of a device, by mode, state and time."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from handrail.household.membership import State
from handrail.household.modes import Mode
from handrail.household.sight import DeviceFacts, Health, Sight, Standing, see
from handrail.household.weeks import Band

NOW = datetime(2026, 11, 25, 12, tzinfo=UTC)
FACTS = DeviceFacts(
    state=State.JOINED,
    is_revoked=False,
    counts_agreed=True,
    last_seen=NOW - timedelta(minutes=3),
    reported_at=NOW - timedelta(hours=2),
    health=Health.PROTECTING,
    extension_version="0.1.0",
    pack_version="1.2.3",
    pack_released=date(2026, 11, 15),
    unreadable_sites=2,
    weeks={"2026-W47": Band.SOME, "2026-W46": Band.NONE},
)


@pytest.mark.parametrize("mode", [Mode.SUPPORTED, Mode.SUPERVISED])
def test_a_guardian_sees_health_and_agreed_bands(mode: Mode) -> None:
    assert see(FACTS, mode, NOW) == Sight(
        Standing.PROTECTED,
        last_seen=NOW - timedelta(minutes=3),
        extension_version="0.1.0",
        pack_version="1.2.3",
        pack_age_days=10,
        unreadable_sites=2,
        weeks=(("2026-W46", Band.NONE), ("2026-W47", Band.SOME)),
    )


def test_in_private_a_guardian_sees_that_the_device_is_there_and_nothing_else() -> None:
    assert see(FACTS, Mode.PRIVATE, NOW) == Sight(Standing.PRIVATE)


@pytest.mark.parametrize(
    ("change", "standing"),
    [
        ({"state": State.LEFT}, Standing.NOT_PAIRED),
        ({"is_revoked": True}, Standing.NOT_PAIRED),
        ({"state": State.OFFERED}, Standing.WAITING),
    ],
)
def test_of_a_device_that_does_not_belong_nothing_is_seen(change: dict[str, object], standing: Standing) -> None:
    assert see(replace(FACTS, **change), Mode.SUPERVISED, NOW) == Sight(standing)  # type: ignore[arg-type]


def test_without_agreement_there_are_no_weeks_whatever_is_stored() -> None:
    assert see(replace(FACTS, counts_agreed=False), Mode.SUPERVISED, NOW).weeks == ()


def test_a_week_shows_only_once_it_is_over() -> None:
    facts = replace(FACTS, weeks={"2026-W48": Band.MANY})
    sunday = datetime(2026, 11, 29, 23, 59, 59, tzinfo=UTC)
    assert see(facts, Mode.SUPPORTED, sunday).weeks == ()
    assert see(facts, Mode.SUPPORTED, sunday + timedelta(seconds=1)).weeks == (("2026-W48", Band.MANY),)


@pytest.mark.parametrize(
    ("change", "standing", "protected"),
    [
        ({}, Standing.PROTECTED, True),
        ({"health": None}, Standing.PROTECTED, True),
        ({"health": Health.PAUSED}, Standing.PAUSED, False),
        ({"health": Health.NO_CONSENT}, Standing.NOT_SET_UP, False),
        ({"health": Health.NO_SITES}, Standing.NOT_SET_UP, False),
        ({"last_seen": NOW - timedelta(hours=24)}, Standing.PROTECTED, True),
        ({"last_seen": NOW - timedelta(hours=24, seconds=1)}, Standing.QUIET, False),
        ({"last_seen": None}, Standing.QUIET, False),
        ({"last_seen": None, "health": Health.PAUSED}, Standing.QUIET, False),
        ({"state": State.OFFERED}, Standing.WAITING, None),
    ],
)
def test_a_device_is_protected_while_it_speaks_and_says_that_it_checks(
    change: dict[str, object], standing: Standing, protected: bool | None
) -> None:
    sight = see(replace(FACTS, **change), Mode.SUPPORTED, NOW)  # type: ignore[arg-type]
    assert (sight.standing, sight.is_protected) == (standing, protected)


def test_sites_that_cannot_be_read_are_unknown_until_the_device_reported() -> None:
    assert see(replace(FACTS, reported_at=None), Mode.SUPPORTED, NOW).unreadable_sites is None
