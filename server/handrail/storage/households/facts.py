"""Everything that is known of the devices of a profile or of a household, read in a few statements."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from handrail.household.membership import State
from handrail.household.sight import DeviceFacts, Health
from handrail.household.weeks import Band
from handrail.storage.households.model import Membership, Profile
from handrail.storage.households.profiles import profile_of
from handrail.storage.households.tables import MembershipRow, ProfileRow, WeekRow
from handrail.storage.households.transactions import Transactions
from handrail.storage.sql import DeviceRow


@dataclass(frozen=True, slots=True)
class MemberDevice:
    """A device with the profile it belongs or belonged to."""

    name: str
    membership: Membership
    profile: Profile
    facts: DeviceFacts

    @property
    def until(self) -> str:
        """The end month that counts on this device."""
        return self.membership.until or self.profile.until


class SqlFacts:
    """Reads what is known of devices. Every method is one short transaction."""

    def __init__(self, database: Transactions) -> None:
        """Use a database whose tables are there."""
        self._database = database

    def of_device(self, device_id: str) -> MemberDevice | None:
        """A device that belongs to a profile, offered or joined."""
        wanted = (MembershipRow.device_id == device_id, MembershipRow.state != State.LEFT)
        with self._database.reading() as session:
            return next(iter(_read(session, *wanted)), None)

    def of_household(self, household_id: str) -> Sequence[MemberDevice]:
        """All devices of a household, those that left included."""
        with self._database.reading() as session:
            return _read(session, ProfileRow.household_id == household_id)

    def of_profile(self, household_id: str, profile_id: str) -> Sequence[MemberDevice]:
        """All devices of a profile, those that left included."""
        wanted = (ProfileRow.household_id == household_id, ProfileRow.id == profile_id)
        with self._database.reading() as session:
            return _read(session, *wanted)

    def standing(self, device_id: str) -> tuple[Profile, str] | None:
        """The profile of a device that belongs to one, and its end month: all that a device which polls needs."""
        wanted = select(ProfileRow, MembershipRow.until).join(MembershipRow, MembershipRow.profile_id == ProfileRow.id)
        mine = (MembershipRow.device_id == device_id, MembershipRow.state != State.LEFT)
        with self._database.reading() as session:
            found = session.execute(wanted.where(*mine)).first()
            return None if found is None else (profile_of(found[0]), found[1] or found[0].until)


def _read(session: Session, *wanted: Any) -> list[MemberDevice]:
    statement = (
        select(MembershipRow, ProfileRow, DeviceRow.name, DeviceRow.last_seen, DeviceRow.revoked_at)
        .join(ProfileRow, ProfileRow.id == MembershipRow.profile_id)
        .join(DeviceRow, DeviceRow.id == MembershipRow.device_id)
        .where(*wanted)
        .order_by(DeviceRow.created_at, DeviceRow.id)
    )
    rows = session.execute(statement).all()
    weeks: dict[str, dict[str, Band]] = {row.device_id: {} for row, *_ in rows}
    for week in session.scalars(select(WeekRow).where(WeekRow.device_id.in_(weeks))) if weeks else ():
        weeks[week.device_id][week.week] = Band(week.band)
    profiles = {profile.id: profile_of(profile) for _, profile, *_ in rows}
    return [
        MemberDevice(
            name=name,
            membership=_membership(row),
            profile=profiles[profile.id],
            facts=_facts(row, weeks[row.device_id], last_seen, is_revoked=revoked_at is not None),
        )
        for row, profile, name, last_seen, revoked_at in rows
    ]


def _facts(row: MembershipRow, weeks: Mapping[str, Band], last_seen: int | None, *, is_revoked: bool) -> DeviceFacts:
    return DeviceFacts(
        state=State(row.state),
        is_revoked=is_revoked,
        counts_agreed=row.counts_agreed,
        last_seen=_moment(last_seen),
        reported_at=_moment(row.reported_at),
        health=Health(row.health_state) if row.health_state else None,
        extension_version=row.extension_version,
        pack_version=row.pack_version,
        pack_released=date.fromisoformat(row.pack_date) if row.pack_date else None,
        unreadable_sites=row.unreadable_sites,
        weeks=weeks,
    )


def _membership(row: MembershipRow) -> Membership:
    return Membership(
        device_id=row.device_id,
        profile_id=row.profile_id,
        state=row.state,
        counts_agreed=row.counts_agreed,
        until=row.until,
        joined_at=row.joined_at,
        left_at=row.left_at,
        reported_at=row.reported_at,
        extension_version=row.extension_version,
        pack_id=row.pack_id,
        pack_version=row.pack_version,
        pack_date=row.pack_date,
        health_state=row.health_state,
        unreadable_sites=row.unreadable_sites,
        alerted_at=row.alerted_at,
    )


def _moment(seconds: int | None) -> datetime | None:
    return None if seconds is None else datetime.fromtimestamp(seconds, UTC)
