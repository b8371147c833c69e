"""The trusted people of a profile in a database."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from handrail.household.deeds import Deed
from handrail.household.people import Side, check_removal, check_room, is_confirmed_at_once, read_name
from handrail.household.rules import Rule, RuleError
from handrail.storage.households.activity import new_id
from handrail.storage.households.deeds import By, note_on
from handrail.storage.households.model import TrustedPerson
from handrail.storage.households.tables import ProfileRow, TrustedPersonRow
from handrail.storage.households.transactions import Transactions


class SqlPeople:
    """Keeps trusted people, and refuses what the rules of households refuse. Every method is one short transaction.

    Callers have made sure that the profile is theirs.
    """

    def __init__(self, database: Transactions) -> None:
        """Use a database whose tables are there."""
        self._database = database

    def of_profile(self, profile_id: str) -> Sequence[TrustedPerson]:
        """The trusted people of a profile, by name."""
        with self._database.reading() as session:
            rows = select(TrustedPersonRow).where(TrustedPersonRow.profile_id == profile_id)
            ordered = rows.order_by(TrustedPersonRow.name, TrustedPersonRow.id)
            return [_person(row) for row in session.scalars(ordered)]

    def add(self, profile_id: str, name: str, side: Side, by: By, *, address_encrypted: str | None = None) -> None:
        """Name a person: the teen's own choice is confirmed at once, a guardian's waits for the teen.

        Raises:
            RuleError: The name is empty, or there are too many.
        """
        with self._database.writing() as session:
            profile = session.get_one(ProfileRow, profile_id)
            there = session.scalars(select(TrustedPersonRow.id).where(TrustedPersonRow.profile_id == profile_id)).all()
            check_room(len(there))
            session.add(
                TrustedPersonRow(
                    id=new_id(),
                    profile_id=profile_id,
                    name=read_name(name),
                    proposed_by=side.value,
                    confirmed_at=by.now if is_confirmed_at_once(side) else None,
                    address_encrypted=address_encrypted,
                )
            )
            note_on(session, profile, Deed.PERSON_ADDED if side is Side.TEEN else Deed.PERSON_PROPOSED, by)

    def confirm(self, profile_id: str, person_id: str, by: By) -> None:
        """Put a proposed person on the card: the teen's to do alone.

        Raises:
            RuleError: ``person``: there is no such person.
        """
        with self._database.writing() as session:
            row = _row(session, profile_id, person_id)
            if row.confirmed_at is None:
                row.confirmed_at = by.now
                note_on(session, session.get_one(ProfileRow, profile_id), Deed.PERSON_CONFIRMED, by)

    def remove(self, profile_id: str, person_id: str, side: Side, by: By) -> None:
        """Take a person off the list.

        Raises:
            RuleError: There is no such person, or they are not that side's to remove.
        """
        with self._database.writing() as session:
            row = _row(session, profile_id, person_id)
            check_removal(side, proposed_by=Side(row.proposed_by), is_confirmed=row.confirmed_at is not None)
            session.delete(row)
            note_on(session, session.get_one(ProfileRow, profile_id), Deed.PERSON_REMOVED, by)


def _row(session: Session, profile_id: str, person_id: str) -> TrustedPersonRow:
    row = session.get(TrustedPersonRow, person_id)
    if row is None or row.profile_id != profile_id:
        raise RuleError(Rule.PERSON)
    return row


def _person(row: TrustedPersonRow) -> TrustedPerson:
    return TrustedPerson(row.id, row.profile_id, row.name, row.proposed_by, row.confirmed_at, row.address_encrypted)
