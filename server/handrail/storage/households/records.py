"""All that is on record of a household, to be taken away, and to be overwritten once it is deleted."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping, Sequence

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from handrail.storage.database import Table
from handrail.storage.households import tables as t
from handrail.storage.households.transactions import Transactions

Row = Mapping[str, object]
Record = Mapping[str, Sequence[Row]]

_PRIVATE = "private"
_JOINED = "joined"
# Of each table the columns that tell something: no hash, no key, nothing encrypted, nothing that opens a door.
_COLUMNS: Mapping[str, str] = {
    "households": "id name language alert_days created_at",
    "guardians": "id sign_in_name display_name created_at",
    "passkeys": "guardian_id name created_at",
    "guardian_sessions": "guardian_id created_at last_used expires_at",
    "profiles": "id nickname age_band until language region mode sensitivity early_notices sites_on policy_revision "
    "created_at",
    "memberships": "device_id profile_id state until joined_at left_at",
    "health": "device_id counts_agreed reported_at extension_version pack_id pack_version pack_date health_state "
    "unreadable_sites alerted_at",
    "weeks": "device_id week band",
    "trusted_people": "id profile_id name proposed_by confirmed_at",
    "requests": "id profile_id about at answered_at answer",
    "activity": "id profile_id at actor what detail",
}
# A spreadsheet takes a cell that begins like this for a formula.
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


class Records:
    """Reads whole households."""

    def __init__(self, database: Transactions) -> None:
        """Use this database."""
        self._database = database

    def of_household(self, household_id: str) -> Record:
        """All rows of a household by table: no more than its guardians see on their pages.

        How a device is and its weeks are left out in private mode, and where the device has not joined.
        """
        guardians = select(t.GuardianRow.id).where(t.GuardianRow.household_id == household_id)
        profiles = select(t.ProfileRow.id).where(t.ProfileRow.household_id == household_id)
        is_theirs = t.MembershipRow.profile_id.in_(profiles)
        is_told = t.MembershipRow.profile_id.in_(profiles.where(t.ProfileRow.mode != _PRIVATE))
        told = t.MembershipRow.state == _JOINED, is_told
        counted = select(t.MembershipRow.device_id).where(*told, t.MembershipRow.counts_agreed)
        with self._database.reading() as session:
            return {
                "households": _rows(session, t.HouseholdRow, "households", t.HouseholdRow.id == household_id),
                "guardians": _rows(session, t.GuardianRow, "guardians", t.GuardianRow.household_id == household_id),
                "passkeys": _rows(session, t.PasskeyRow, "passkeys", t.PasskeyRow.guardian_id.in_(guardians)),
                "guardian_sessions": _rows(
                    session, t.GuardianSessionRow, "guardian_sessions", t.GuardianSessionRow.guardian_id.in_(guardians)
                ),
                "profiles": _rows(session, t.ProfileRow, "profiles", t.ProfileRow.household_id == household_id),
                "memberships": _rows(session, t.MembershipRow, "memberships", is_theirs),
                "health": _rows(session, t.MembershipRow, "health", *told),
                "weeks": _rows(session, t.WeekRow, "weeks", t.WeekRow.device_id.in_(counted)),
                "trusted_people": _rows(
                    session, t.TrustedPersonRow, "trusted_people", t.TrustedPersonRow.profile_id.in_(profiles)
                ),
                "requests": _rows(session, t.ChangeRequestRow, "requests", t.ChangeRequestRow.profile_id.in_(profiles)),
                "activity": _rows(session, t.ActivityRow, "activity", t.ActivityRow.household_id == household_id),
            }

    def overwrite_deleted(self) -> None:
        """Make what was deleted unreadable in the database's own files, as far as the database lets us."""
        self._database.overwrite_deleted()


def as_csv(record: Record) -> str:
    """A record as one table: which table, which row, which column, and what stands there."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(("table", "row", "column", "value"))
    for table, rows in record.items():
        for number, row in enumerate(rows, start=1):
            writer.writerows((table, number, column, _cell(value)) for column, value in row.items())
    return text.getvalue()


def _rows(session: Session, row: type[Table], name: str, *conditions: ColumnElement[bool]) -> list[Row]:
    columns = [row.__table__.c[column] for column in _COLUMNS[name].split()]
    found = session.execute(select(*columns).where(*conditions).order_by(*row.__table__.primary_key))
    return [dict(one) for one in found.mappings()]


def _cell(value: object) -> str:
    if value is None:
        return ""
    text = str(value)
    return f"'{text}" if isinstance(value, str) and text.startswith(_FORMULA) else text
