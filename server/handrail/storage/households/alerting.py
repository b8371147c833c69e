"""Where a household's alerts go, and which devices it is time to alert about, in a database."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, delete, func, or_, select, update

from handrail.household.deeds import Deed
from handrail.household.membership import State
from handrail.household.modes import Mode
from handrail.household.until import month_of
from handrail.household.weeks import day_of
from handrail.storage.households.activity import new_id
from handrail.storage.households.deeds import By, note
from handrail.storage.households.model import AlertAddress
from handrail.storage.households.tables import AlertAddressRow, HouseholdRow, MembershipRow, ProfileRow
from handrail.storage.households.transactions import Transactions
from handrail.storage.sql import DeviceRow

MAX_ADDRESSES = 8
DAY_SECONDS = 24 * 3600


@dataclass(frozen=True, slots=True)
class Unprotected:
    """A device that was not heard from for as many days as its household chose."""

    device_id: str
    household_id: str
    language: str
    days: int
    alerted_at: int | None


class SqlAlerting:
    """Keeps addresses and days, and hands each device to one caller a day. Every method is one short transaction."""

    def __init__(self, database: Transactions) -> None:
        """Use a database whose tables are there."""
        self._database = database

    def addresses(self, household_id: str) -> Sequence[AlertAddress]:
        """The addresses of a household, oldest first."""
        rows = select(AlertAddressRow).where(AlertAddressRow.household_id == household_id)
        with self._database.reading() as session:
            found = session.scalars(rows.order_by(AlertAddressRow.created_at, AlertAddressRow.id))
            return [AlertAddress(row.id, row.household_id, row.address_encrypted, row.created_at) for row in found]

    def add_address(self, household_id: str, sealed: str, by: By) -> bool:
        """Keep an address; False when the household has ``MAX_ADDRESSES``."""
        count = select(func.count()).where(AlertAddressRow.household_id == household_id)
        with self._database.writing() as session:
            if (session.scalar(count) or 0) >= MAX_ADDRESSES:
                return False
            session.add(
                AlertAddressRow(id=new_id(), household_id=household_id, address_encrypted=sealed, created_at=by.now)
            )
            note(session, household_id, None, Deed.ALERTS_CHANGED, by)
            return True

    def remove_address(self, household_id: str, address_id: str, by: By) -> bool:
        """Forget an address; False where the household has none like it."""
        wanted = (AlertAddressRow.id == address_id, AlertAddressRow.household_id == household_id)
        with self._database.writing() as session:
            gone = session.scalars(delete(AlertAddressRow).where(*wanted).returning(AlertAddressRow.id)).all()
            if gone:
                note(session, household_id, None, Deed.ALERTS_CHANGED, by)
            return bool(gone)

    def set_days(self, household_id: str, days: int | None, by: By) -> None:
        """Choose after how many days without a sign of a device there is an alert; None for never."""
        with self._database.writing() as session:
            session.execute(update(HouseholdRow).where(HouseholdRow.id == household_id).values(alert_days=days))
            note(session, household_id, None, Deed.ALERTS_CHANGED, by, days=days)

    def unprotected(self, *, now: int) -> Sequence[Unprotected]:
        """The devices that it is time to alert about.

        Never in ``private``, never after the end month, and once for one silence: a device that speaks again and then
        falls silent anew is told of anew, at the earliest a day after.
        """
        last_seen = func.coalesce(DeviceRow.last_seen, MembershipRow.joined_at)
        until = func.coalesce(MembershipRow.until, ProfileRow.until)
        statement = (
            select(
                MembershipRow.device_id,
                HouseholdRow.id,
                HouseholdRow.language,
                HouseholdRow.alert_days,
                MembershipRow.alerted_at,
            )
            .join(ProfileRow, ProfileRow.id == MembershipRow.profile_id)
            .join(HouseholdRow, HouseholdRow.id == ProfileRow.household_id)
            .join(DeviceRow, DeviceRow.id == MembershipRow.device_id)
            .where(
                MembershipRow.state == State.JOINED,
                ProfileRow.mode != Mode.PRIVATE,
                until >= month_of(day_of(now)),
                DeviceRow.revoked_at.is_(None),
                HouseholdRow.alert_days.is_not(None),
                last_seen <= now - HouseholdRow.alert_days * DAY_SECONDS,
                or_(MembershipRow.alerted_at.is_(None), MembershipRow.alerted_at < last_seen),
                _has_had_its_day(now),
            )
            .order_by(MembershipRow.device_id)
        )
        with self._database.reading() as session:
            rows = session.execute(statement)
            return [
                Unprotected(device_id, household_id, language, days or 0, alerted_at)
                for device_id, household_id, language, days, alerted_at in rows
            ]

    def claim(self, device: Unprotected, *, now: int) -> bool:
        """Take the alert about a device upon oneself: of all who try, one succeeds, once a day."""
        mine = update(MembershipRow).where(MembershipRow.device_id == device.device_id, _has_had_its_day(now))
        with self._database.writing() as session:
            return bool(session.scalars(mine.values(alerted_at=now).returning(MembershipRow.device_id)).all())

    def give_back(self, device: Unprotected, *, now: int) -> None:
        """Undo a claim of ``now`` whose alert could not be delivered anywhere, so that it is tried again."""
        mine = update(MembershipRow).where(MembershipRow.device_id == device.device_id, MembershipRow.alerted_at == now)
        with self._database.writing() as session:
            session.execute(mine.values(alerted_at=device.alerted_at))


def _has_had_its_day(now: int) -> ColumnElement[bool]:
    return or_(MembershipRow.alerted_at.is_(None), MembershipRow.alerted_at <= now - DAY_SECONDS)
