"""A teen's asks for a change, and the answers to them, in a database."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import select

from handrail.household.asking import About, Reply
from handrail.household.deeds import Deed
from handrail.storage.households.activity import new_id
from handrail.storage.households.deeds import By, note_on
from handrail.storage.households.model import ChangeRequest
from handrail.storage.households.tables import ChangeRequestRow, ProfileRow
from handrail.storage.households.transactions import Transactions

SHOWN = 20


class SqlRequests:
    """Keeps requests. Every method is one short transaction. Callers have made sure that the profile is theirs."""

    def __init__(self, database: Transactions) -> None:
        """Use a database whose tables are there."""
        self._database = database

    def of_profile(self, profile_id: str) -> Sequence[ChangeRequest]:
        """The latest requests of a profile, newest first."""
        with self._database.reading() as session:
            rows = select(ChangeRequestRow).where(ChangeRequestRow.profile_id == profile_id)
            newest = rows.order_by(ChangeRequestRow.at.desc(), ChangeRequestRow.id).limit(SHOWN)
            return [_request(row) for row in session.scalars(newest)]

    def ask(self, profile_id: str, about: About, by: By) -> None:
        """Ask for a change; one that waits for its answer is not asked twice."""
        with self._database.writing() as session:
            waits = select(ChangeRequestRow.id).where(
                ChangeRequestRow.profile_id == profile_id,
                ChangeRequestRow.about == about.value,
                ChangeRequestRow.answered_at.is_(None),
            )
            if session.scalars(waits).first() is None:
                session.add(ChangeRequestRow(id=new_id(), profile_id=profile_id, about=about.value, at=by.now))
                profile = session.get_one(ProfileRow, profile_id)
                note_on(session, profile, Deed.CHANGE_ASKED, by, about=about.value)

    def answer(self, profile_id: str, request_id: str, reply: Reply, by: By) -> bool:
        """Answer a request, once; False where there is none to answer."""
        with self._database.writing() as session:
            row = session.get(ChangeRequestRow, request_id)
            if row is None or row.profile_id != profile_id or row.answered_at is not None:
                return False
            row.answered_at, row.answer = by.now, reply.value
            profile = session.get_one(ProfileRow, profile_id)
            note_on(session, profile, Deed.CHANGE_ANSWERED, by, about=row.about, answer=reply.value)
            return True


def _request(row: ChangeRequestRow) -> ChangeRequest:
    return ChangeRequest(row.id, row.profile_id, row.about, row.at, row.answered_at, row.answer)
