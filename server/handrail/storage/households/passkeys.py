"""Passkeys and the challenges they answer, in a database."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import delete, select, update
from sqlalchemy.exc import IntegrityError

from handrail.storage.households.model import MAX_PASSKEYS, Passkey
from handrail.storage.households.tables import PasskeyChallengeRow, PasskeyRow
from handrail.storage.households.transactions import Transactions


class SqlPasskeys:
    """The promises of ``PasskeyStore``, kept by the database."""

    def __init__(self, database: Transactions) -> None:
        """Use this database."""
        self._database = database

    def add_challenge(self, challenge_hash: str, guardian_id: str | None, *, expires_at: int, now: int) -> None:
        """See ``PasskeyStore``."""
        with self._database.writing() as session:
            session.execute(delete(PasskeyChallengeRow).where(PasskeyChallengeRow.expires_at <= now))
            session.add(
                PasskeyChallengeRow(challenge_hash=challenge_hash, guardian_id=guardian_id, expires_at=expires_at)
            )

    def use_challenge(self, challenge_hash: str, guardian_id: str | None, *, now: int) -> bool:
        """See ``PasskeyStore``."""
        row = PasskeyChallengeRow
        is_whose = row.guardian_id.is_(None) if guardian_id is None else row.guardian_id == guardian_id
        statement = delete(row).where(row.challenge_hash == challenge_hash, is_whose, row.expires_at > now)
        with self._database.writing() as session:
            return bool(session.execute(statement.returning(row.challenge_hash)).all())

    def add_passkey(self, passkey: Passkey) -> bool:
        """See ``PasskeyStore``."""
        with self._database.writing() as session:
            theirs = select(PasskeyRow.id).where(PasskeyRow.guardian_id == passkey.guardian_id)
            if len(session.scalars(theirs).all()) >= MAX_PASSKEYS:
                return False
            try:
                with session.begin_nested():
                    session.add(
                        PasskeyRow(
                            id=passkey.id,
                            guardian_id=passkey.guardian_id,
                            credential_id=passkey.credential_id,
                            public_key=passkey.public_key,
                            sign_count=passkey.sign_count,
                            name=passkey.name,
                            created_at=passkey.created_at,
                        )
                    )
            except IntegrityError:
                return False
            return True

    def passkeys(self, guardian_id: str) -> Sequence[Passkey]:
        """See ``PasskeyStore``."""
        statement = select(PasskeyRow).where(PasskeyRow.guardian_id == guardian_id)
        with self._database.reading() as session:
            return [_passkey(row) for row in session.scalars(statement.order_by(PasskeyRow.created_at, PasskeyRow.id))]

    def passkey_with(self, credential_id: bytes) -> Passkey | None:
        """See ``PasskeyStore``."""
        with self._database.reading() as session:
            row = session.scalars(select(PasskeyRow).where(PasskeyRow.credential_id == credential_id)).first()
            return _passkey(row) if row else None

    def used_passkey(self, passkey_id: str, *, sign_count: int) -> None:
        """See ``PasskeyStore``."""
        with self._database.writing() as session:
            session.execute(update(PasskeyRow).where(PasskeyRow.id == passkey_id).values(sign_count=sign_count))

    def remove_passkey(self, guardian_id: str, passkey_id: str) -> bool:
        """See ``PasskeyStore``."""
        statement = delete(PasskeyRow).where(PasskeyRow.guardian_id == guardian_id, PasskeyRow.id == passkey_id)
        with self._database.writing() as session:
            return bool(session.execute(statement.returning(PasskeyRow.id)).all())


def _passkey(row: PasskeyRow) -> Passkey:
    return Passkey(row.id, row.guardian_id, row.credential_id, row.public_key, row.sign_count, row.name, row.created_at)
