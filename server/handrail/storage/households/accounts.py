"""Households, guardians, their recovery codes and invitations in a database, through SQLAlchemy."""

from __future__ import annotations

import secrets
from collections.abc import Sequence

from sqlalchemy import delete, select, update
from sqlalchemy.exc import IntegrityError

from handrail.storage.households import tables as t
from handrail.storage.households.model import Guardian, Household, Invitation
from handrail.storage.households.transactions import Transactions


class SqlAccounts:
    """The promises of ``AccountStore``, kept by the database."""

    def __init__(self, database: Transactions) -> None:
        """Use this database."""
        self._database = database

    def add_household(self, household: Household, guardian: Guardian, recovery: Sequence[str]) -> bool:
        """See ``AccountStore``."""
        row = t.HouseholdRow(
            id=household.id, name=household.name, language=household.language, created_at=household.created_at
        )
        return self._add_guardian(guardian, recovery, row)

    def add_guardian(self, guardian: Guardian, recovery: Sequence[str]) -> bool:
        """See ``AccountStore``."""
        return self._add_guardian(guardian, recovery)

    def household(self, household_id: str) -> Household | None:
        """See ``AccountStore``."""
        with self._database.reading() as session:
            row = session.get(t.HouseholdRow, household_id)
            return _household(row) if row else None

    def households(self) -> Sequence[Household]:
        """See ``AccountStore``."""
        with self._database.reading() as session:
            rows = session.scalars(select(t.HouseholdRow).order_by(t.HouseholdRow.created_at, t.HouseholdRow.id))
            return [_household(row) for row in rows]

    def set_language(self, household_id: str, language: str) -> None:
        """See ``AccountStore``."""
        with self._database.writing() as session:
            session.execute(update(t.HouseholdRow).where(t.HouseholdRow.id == household_id).values(language=language))

    def guardians(self, household_id: str) -> Sequence[Guardian]:
        """See ``AccountStore``."""
        with self._database.reading() as session:
            statement = select(t.GuardianRow).where(t.GuardianRow.household_id == household_id)
            rows = session.scalars(statement.order_by(t.GuardianRow.created_at, t.GuardianRow.id))
            return [_guardian(row) for row in rows]

    def guardian(self, guardian_id: str) -> Guardian | None:
        """See ``AccountStore``."""
        with self._database.reading() as session:
            row = session.get(t.GuardianRow, guardian_id)
            return _guardian(row) if row else None

    def guardian_named(self, sign_in_name: str) -> Guardian | None:
        """See ``AccountStore``."""
        with self._database.reading() as session:
            row = session.scalars(select(t.GuardianRow).where(t.GuardianRow.sign_in_name == sign_in_name)).first()
            return _guardian(row) if row else None

    def set_password(self, guardian_id: str, password_hash: str) -> None:
        """See ``AccountStore``."""
        with self._database.writing() as session:
            statement = update(t.GuardianRow).where(t.GuardianRow.id == guardian_id)
            session.execute(statement.values(password_hash=password_hash))

    def delete_household(self, household_id: str) -> bool:
        """See ``AccountStore``."""
        with self._database.writing() as session:
            gone = session.execute(
                delete(t.HouseholdRow).where(t.HouseholdRow.id == household_id).returning(t.HouseholdRow.id)
            ).all()
            return bool(gone)

    def add_invitation(self, invitation: Invitation, *, now: int) -> None:
        """See ``AccountStore``."""
        with self._database.writing() as session:
            session.execute(delete(t.InvitationRow).where(t.InvitationRow.expires_at <= now))
            session.add(
                t.InvitationRow(
                    code_hash=invitation.code_hash,
                    household_id=invitation.household_id,
                    expires_at=invitation.expires_at,
                )
            )

    def invitation(self, code_hash: str, *, now: int) -> Invitation | None:
        """See ``AccountStore``."""
        with self._database.reading() as session:
            row = session.get(t.InvitationRow, code_hash)
            if row is None or row.expires_at <= now:
                return None
            return Invitation(row.code_hash, row.household_id, row.expires_at)

    def use_invitation(self, code_hash: str, *, now: int) -> bool:
        """See ``AccountStore``."""
        statement = delete(t.InvitationRow).where(t.InvitationRow.code_hash == code_hash)
        with self._database.writing() as session:
            used = session.execute(
                statement.where(t.InvitationRow.expires_at > now).returning(t.InvitationRow.code_hash)
            ).all()
            return bool(used)

    def set_recovery_codes(self, guardian_id: str, recovery: Sequence[str]) -> None:
        """See ``AccountStore``."""
        with self._database.writing() as session:
            session.execute(delete(t.RecoveryCodeRow).where(t.RecoveryCodeRow.guardian_id == guardian_id))
            session.add_all(_recovery(guardian_id, recovery))

    def recovery_codes_left(self, guardian_id: str) -> int:
        """See ``AccountStore``."""
        with self._database.reading() as session:
            statement = select(t.RecoveryCodeRow.id).where(
                t.RecoveryCodeRow.guardian_id == guardian_id, t.RecoveryCodeRow.used_at.is_(None)
            )
            return len(session.scalars(statement).all())

    def use_recovery_code(self, guardian_id: str, code_hash: str, *, now: int) -> bool:
        """See ``AccountStore``."""
        statement = update(t.RecoveryCodeRow).where(
            t.RecoveryCodeRow.guardian_id == guardian_id,
            t.RecoveryCodeRow.code_hash == code_hash,
            t.RecoveryCodeRow.used_at.is_(None),
        )
        with self._database.writing() as session:
            return bool(session.execute(statement.values(used_at=now).returning(t.RecoveryCodeRow.id)).all())

    def _add_guardian(self, guardian: Guardian, recovery: Sequence[str], *before: t.HouseholdRow) -> bool:
        row = t.GuardianRow(
            id=guardian.id,
            household_id=guardian.household_id,
            sign_in_name=guardian.sign_in_name,
            display_name=guardian.display_name,
            password_hash=guardian.password_hash,
            created_at=guardian.created_at,
        )
        with self._database.writing() as session:
            try:
                with session.begin_nested():
                    # The database alone can tell that two did not take one name at the same moment.
                    for rows in (before, (row,), _recovery(guardian.id, recovery)):
                        session.add_all(rows)
                        session.flush()
            except IntegrityError:
                return False
            return True


def _recovery(guardian_id: str, hashes: Sequence[str]) -> list[t.RecoveryCodeRow]:
    return [t.RecoveryCodeRow(id=secrets.token_hex(16), guardian_id=guardian_id, code_hash=code) for code in hashes]


def _household(row: t.HouseholdRow) -> Household:
    return Household(row.id, row.name, row.language, row.created_at, row.alert_days)


def _guardian(row: t.GuardianRow) -> Guardian:
    return Guardian(row.id, row.household_id, row.sign_in_name, row.display_name, row.password_hash, row.created_at)
