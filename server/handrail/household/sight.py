"""What a guardian sees of a device: made here once, for the guardian's page and for the teen's."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from handrail.household.membership import State
from handrail.household.modes import Mode, tells_health, tells_weeks
from handrail.household.weeks import Band, is_over, oldest_kept

# A browser that is used has spoken to its server within that time.
QUIET_SECONDS = 24 * 3600


class Standing(StrEnum):
    """How a device stands, in one word."""

    WAITING = "waiting"
    NOT_PAIRED = "not paired"
    PRIVATE = "private"
    PROTECTED = "protected"
    QUIET = "quiet"
    PAUSED = "paused"
    NOT_SET_UP = "not set up"


class Health(StrEnum):
    """What a device says of itself, as the extension calls it."""

    PROTECTING = "protecting"
    PAUSED = "paused"
    NO_CONSENT = "no-consent"
    NO_SITES = "no-sites"


@dataclass(frozen=True, slots=True)
class DeviceFacts:
    """All that is known of a device. ``last_seen`` and ``reported_at`` are moments in UTC."""

    state: State
    is_revoked: bool
    counts_agreed: bool
    last_seen: datetime | None
    reported_at: datetime | None
    health: Health | None
    extension_version: str | None
    pack_version: str | None
    pack_released: date | None
    unreadable_sites: int
    weeks: Mapping[str, Band]


@dataclass(frozen=True, slots=True)
class Sight:
    """What a guardian sees of a device, and nothing besides. What is not theirs to see is None or empty."""

    standing: Standing
    last_seen: datetime | None = None
    extension_version: str | None = None
    pack_version: str | None = None
    pack_age_days: int | None = None
    unreadable_sites: int | None = None
    weeks: tuple[tuple[str, Band], ...] = ()

    @property
    def is_protected(self) -> bool | None:
        """Whether the device is protected now; None where that is not the guardian's to know."""
        if self.standing in (Standing.PRIVATE, Standing.WAITING):
            return None
        return self.standing is Standing.PROTECTED


def see(facts: DeviceFacts, mode: Mode, now: datetime) -> Sight:
    """What a guardian sees of a device in a mode that is in force.

    In ``private`` it is that the device belongs to the profile. A band is there only with the teen's agreement and
    only for weeks that are over.
    """
    if facts.state is State.LEFT or facts.is_revoked:
        return Sight(Standing.NOT_PAIRED)
    if facts.state is State.OFFERED:
        return Sight(Standing.WAITING)
    if not tells_health(mode):
        return Sight(Standing.PRIVATE)
    today = now.date()
    weeks: tuple[tuple[str, Band], ...] = ()
    if tells_weeks(mode, agreed=facts.counts_agreed):
        kept = oldest_kept(today)
        weeks = tuple(sorted((w, band) for w, band in facts.weeks.items() if w >= kept and is_over(w, today)))
    return Sight(
        standing=_standing(facts, now),
        last_seen=facts.last_seen,
        extension_version=facts.extension_version,
        pack_version=facts.pack_version,
        pack_age_days=None if facts.pack_released is None else max(0, (today - facts.pack_released).days),
        unreadable_sites=facts.unreadable_sites if facts.reported_at else None,
        weeks=weeks,
    )


def _standing(facts: DeviceFacts, now: datetime) -> Standing:
    if facts.last_seen is None or (now - facts.last_seen).total_seconds() > QUIET_SECONDS:
        return Standing.QUIET
    if facts.health is Health.PAUSED:
        return Standing.PAUSED
    return Standing.NOT_SET_UP if facts.health in (Health.NO_CONSENT, Health.NO_SITES) else Standing.PROTECTED
