"""The log that guardians and teens both read, in a database."""

from __future__ import annotations

import secrets
from collections.abc import Sequence

from sqlalchemy import select

from handrail.storage.households.model import Activity
from handrail.storage.households.tables import ActivityRow
from handrail.storage.households.transactions import Transactions

SHOWN = 200


class SqlActivity:
    """The promises of ``ActivityStore``, kept by the database."""

    def __init__(self, database: Transactions) -> None:
        """Use this database."""
        self._database = database

    def note(self, activity: Activity) -> None:
        """See ``ActivityStore``."""
        with self._database.writing() as session:
            session.add(
                ActivityRow(
                    id=activity.id,
                    household_id=activity.household_id,
                    profile_id=activity.profile_id,
                    at=activity.at,
                    actor=activity.actor,
                    what=activity.what,
                    detail=dict(activity.detail),
                )
            )

    def of_household(self, household_id: str) -> Sequence[Activity]:
        """See ``ActivityStore``."""
        statement = select(ActivityRow).where(ActivityRow.household_id == household_id)
        with self._database.reading() as session:
            rows = session.scalars(statement.order_by(ActivityRow.at.desc(), ActivityRow.id).limit(SHOWN))
            return [_activity(row) for row in rows]

    def of_profile(self, profile_id: str) -> Sequence[Activity]:
        """See ``ActivityStore``."""
        statement = select(ActivityRow).where(ActivityRow.profile_id == profile_id)
        with self._database.reading() as session:
            rows = session.scalars(statement.order_by(ActivityRow.at.desc(), ActivityRow.id).limit(SHOWN))
            return [_activity(row) for row in rows]


def _activity(row: ActivityRow) -> Activity:
    return Activity(row.id, row.household_id, row.profile_id, row.at, row.actor, row.what, row.detail)


def new_id() -> str:
    """A random id for a row."""
    return secrets.token_hex(16)
