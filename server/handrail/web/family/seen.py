"""What a guardian sees of a device, as their own pages and the teen's page show it: one source for both."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

from handrail.engine.model import AgeBand
from handrail.household.policy import InForce, in_force
from handrail.household.sight import Sight, see
from handrail.storage.households.facts import MemberDevice
from handrail.storage.households.profiles import policy_of


@dataclass(frozen=True, slots=True)
class SeenDevice:
    """A device of a profile with what is in force on it and what a guardian sees of it."""

    id: str
    name: str
    profile_id: str
    until: str
    counts_agreed: bool
    in_force: InForce
    sight: Sight


def seen(device: MemberDevice, now: float) -> SeenDevice:
    """What a guardian sees of a device now."""
    moment = datetime.fromtimestamp(now, UTC)
    profile = device.profile
    force = in_force(policy_of(profile), AgeBand(profile.age_band), device.until, moment.date())
    return SeenDevice(
        id=device.membership.device_id,
        name=device.name,
        profile_id=profile.id,
        until=device.until,
        counts_agreed=device.membership.counts_agreed,
        in_force=force,
        sight=see(device.facts, force.mode, moment),
    )


def dump_sight(sight: Sight) -> dict[str, object]:
    """A sight as the device is told of it. Moments are epoch seconds."""
    pack = None
    if sight.pack_version is not None:
        pack = {"version": sight.pack_version, "age_days": sight.pack_age_days}
    return {
        "state": sight.standing,
        "last_seen": None if sight.last_seen is None else int(sight.last_seen.timestamp()),
        "extension_version": sight.extension_version,
        "pack": pack,
        "unreadable_sites": sight.unreadable_sites,
        "weeks": [{"week": week, "band": band} for week, band in sight.weeks],
    }
