"""The devices of profiles in a database: what their users agreed to, and what they tell."""

from __future__ import annotations

from sqlalchemy import delete, select

from handrail.household.deeds import Deed
from handrail.household.membership import State, Step, after, agree_until, require_joined
from handrail.household.modes import tells_health, tells_weeks
from handrail.household.rules import Rule, RuleError
from handrail.household.until import shorten
from handrail.household.weeks import Band, check_week, day_of, oldest_kept
from handrail.storage.households.belonging import Belonging, Report
from handrail.storage.households.deeds import By, by_teen, note_on
from handrail.storage.households.tables import MembershipRow, ProfileRow, WeekRow
from handrail.storage.households.transactions import Transactions


class SqlMemberships:
    """Keeps memberships, and refuses what the rules of households refuse. Every method is one short transaction.

    Methods that a device calls take its id, and raise ``RuleError`` with ``state`` where it belongs to no profile.
    """

    def __init__(self, database: Transactions) -> None:
        """Use a database whose tables are there."""
        self._database = database

    def confirm(self, device_id: str, *, counts: bool, until: str, now: int) -> None:
        """Join: the user of the device agrees, to an end month and perhaps to weekly bands.

        Raises:
            RuleError: Nothing is offered, or the month is later than the one that is.
        """
        with self._database.writing() as session:
            belonging = Belonging(session, device_id)
            row = belonging.membership
            row.state = after(State(row.state), Step.CONFIRM)
            row.until = agree_until(row.until or belonging.profile.until, until, day_of(now))
            row.counts_agreed, row.joined_at = counts, now
            note_on(session, belonging.profile, Deed.DEVICE_JOINED, by_teen(now), until=row.until, counts=counts)

    def leave(self, device_id: str, step: Step, *, now: int) -> None:
        """Decline or leave: nothing the device told stays, and it is an ordinary device from then on.

        Raises:
            RuleError: There is nothing to decline or to leave.
        """
        with self._database.writing() as session:
            belonging = Belonging(session, device_id)
            row = belonging.membership
            was_joined = row.state == State.JOINED
            row.state, row.left_at = after(State(row.state), step), now
            row.counts_agreed = False
            belonging.forget_weeks()
            belonging.forget_report()
            deed = Deed.DEVICE_LEFT if was_joined else Deed.DEVICE_DECLINED
            note_on(session, belonging.profile, deed, by_teen(now))

    def shorten(self, device_id: str, until: str, *, now: int) -> None:
        """End the membership of this device earlier than was agreed.

        Raises:
            RuleError: The device has not joined, or the month is later or past.
        """
        with self._database.writing() as session:
            belonging = Belonging(session, device_id)
            row = belonging.membership
            require_joined(State(row.state))
            row.until = shorten(row.until or belonging.profile.until, until, day_of(now))
            note_on(session, belonging.profile, Deed.MONTH_SHORTENED, by_teen(now), until=row.until)

    def agree_counts(self, device_id: str, *, agreed: bool, now: int) -> None:
        """Agree to weekly bands, or take the agreement back, which deletes them.

        Raises:
            RuleError: The device has not joined.
        """
        with self._database.writing() as session:
            belonging = Belonging(session, device_id)
            row = belonging.membership
            require_joined(State(row.state))
            if not agreed:
                belonging.forget_weeks()
            if row.counts_agreed is not agreed:
                row.counts_agreed = agreed
                deed = Deed.COUNTS_AGREED if agreed else Deed.COUNTS_WITHDRAWN
                note_on(session, belonging.profile, deed, by_teen(now))

    def report(self, device_id: str, report: Report, *, now: int) -> bool:
        """Keep what a device says of itself; False in ``private``, where nothing is kept.

        Raises:
            RuleError: The device has not joined.
        """
        with self._database.writing() as session:
            belonging = Belonging(session, device_id)
            require_joined(State(belonging.membership.state))
            if not tells_health(belonging.mode(now)):
                return False
            belonging.keep_report(report, now)
            return True

    def add_week(self, device_id: str, week: str, band: Band, *, now: int) -> None:
        """Keep the band of a week that is over; what was told first of a week stays.

        Raises:
            RuleError: The device has not joined, the teen has not agreed, the mode is ``private``, or the week is not
                one to be told.
        """
        with self._database.writing() as session:
            belonging = Belonging(session, device_id)
            row, today = belonging.membership, day_of(now)
            require_joined(State(row.state))
            if not tells_weeks(belonging.mode(now), agreed=row.counts_agreed):
                raise RuleError(Rule.COUNTS_NOT_AGREED)
            check_week(week, joined=day_of(row.joined_at or now), today=today)
            if session.get(WeekRow, (device_id, week)) is None:
                session.add(WeekRow(device_id=device_id, week=week, band=band.value))
            old = delete(WeekRow).where(WeekRow.device_id == device_id, WeekRow.week < oldest_kept(today))
            session.execute(old)

    def remove(self, household_id: str, device_id: str, by: By) -> bool:
        """Take a device out of a household, with all it told; False where it is none of the household's."""
        with self._database.writing() as session:
            wanted = select(MembershipRow, ProfileRow).join(ProfileRow, ProfileRow.id == MembershipRow.profile_id)
            found = session.execute(
                wanted.where(MembershipRow.device_id == device_id, ProfileRow.household_id == household_id)
            ).first()
            if found is None:
                return False
            row, profile = found
            session.delete(row)
            note_on(session, profile, Deed.DEVICE_REMOVED, by)
            return True
