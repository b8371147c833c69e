"""A device and the profile it belongs to, within one transaction."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from handrail.engine.model import AgeBand
from handrail.household.membership import State
from handrail.household.modes import Mode
from handrail.household.policy import in_force
from handrail.household.rules import Rule, RuleError
from handrail.household.sight import Health
from handrail.household.weeks import day_of
from handrail.storage.households.profiles import policy_of, profile_of
from handrail.storage.households.tables import MembershipRow, ProfileRow, WeekRow


@dataclass(frozen=True, slots=True)
class Report:
    """What a device says of itself, and the pack that its server checks with. No text, no names of sites."""

    health: Health
    extension_version: str
    unreadable_sites: int
    pack_id: str
    pack_version: str
    pack_released: date


class Belonging:
    """A device's membership, offered or joined, and its profile."""

    def __init__(self, session: Session, device_id: str) -> None:
        """Find them, and keep others from changing them meanwhile.

        Raises:
            RuleError: ``state``: the device belongs to no profile.
        """
        wanted = select(MembershipRow, ProfileRow).join(ProfileRow, ProfileRow.id == MembershipRow.profile_id)
        found = session.execute(
            wanted.where(MembershipRow.device_id == device_id, MembershipRow.state != State.LEFT).with_for_update()
        ).first()
        if found is None:
            raise RuleError(Rule.STATE)
        self._session = session
        self.membership: MembershipRow = found[0]
        self.profile: ProfileRow = found[1]

    def mode(self, now: int) -> Mode:
        """The mode that is in force on this device."""
        profile = profile_of(self.profile)
        until = self.membership.until or profile.until
        return in_force(policy_of(profile), AgeBand(profile.age_band), until, day_of(now)).mode

    def keep_report(self, report: Report, now: int) -> None:
        """Keep what the device said of itself."""
        row = self.membership
        row.reported_at = now
        row.health_state = report.health.value
        row.extension_version = report.extension_version
        row.unreadable_sites = report.unreadable_sites
        row.pack_id, row.pack_version = report.pack_id, report.pack_version
        row.pack_date = report.pack_released.isoformat()

    def forget_report(self) -> None:
        """Forget what the device said of itself."""
        row = self.membership
        row.reported_at = row.health_state = row.extension_version = None
        row.pack_id = row.pack_version = row.pack_date = None
        row.unreadable_sites = 0

    def forget_weeks(self) -> None:
        """Forget all bands of the device."""
        self._session.execute(delete(WeekRow).where(WeekRow.device_id == self.membership.device_id))
