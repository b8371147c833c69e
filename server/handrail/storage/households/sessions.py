"""Who is signed in, and how often it was tried in vain, in a database."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress

from sqlalchemy import ColumnElement, delete, or_, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from handrail.storage.households import tables as t
from handrail.storage.households.model import (
    FREE_TRIES,
    LOCK_SECONDS,
    SESSION_IDLE_SECONDS,
    TRIES_BEFORE_LOCK,
    TRIES_SECONDS,
    GuardianSession,
)
from handrail.storage.households.transactions import Transactions
from handrail.storage.model import SEEN_EVERY_SECONDS


class SqlSessions:
    """The promises of ``SessionStore``, kept by the database."""

    def __init__(self, database: Transactions) -> None:
        """Use this database."""
        self._database = database

    def take_try(self, name_mark: str, *, now: int) -> int:
        """See ``SessionStore``."""
        with self._database.writing() as session:
            session.execute(delete(t.SignInTriesRow).where(t.SignInTriesRow.last_at <= now - TRIES_SECONDS))
            row = _tries_of(session, name_mark, now)
            if row.locked_until > now:
                return row.locked_until - now
            row.failed += 1
            row.last_at = now
            row.locked_until = now + _wait_after(row.failed)
            return 0

    def clear_tries(self, name_mark: str) -> None:
        """See ``SessionStore``."""
        with self._database.writing() as session:
            session.execute(delete(t.SignInTriesRow).where(t.SignInTriesRow.name_mark == name_mark))

    def add_session(self, session: GuardianSession, *, replaces: str | None) -> None:
        """See ``SessionStore``."""
        row = t.GuardianSessionRow
        with self._database.writing() as database:
            database.execute(delete(row).where(or_(row.expires_at <= session.created_at, row.token_hash == replaces)))
            database.add(
                row(
                    token_hash=session.token_hash,
                    guardian_id=session.guardian_id,
                    created_at=session.created_at,
                    last_used=session.last_used,
                    expires_at=session.expires_at,
                )
            )

    def session(self, token_hash: str, *, now: int) -> GuardianSession | None:
        """See ``SessionStore``."""
        row = t.GuardianSessionRow
        with self._database.reading() as database:
            found = database.scalars(select(row).where(row.token_hash == token_hash, *_is_live(now))).first()
            session = _session(found) if found else None
        if session and session.last_used <= now - SEEN_EVERY_SECONDS:
            with self._database.writing() as database:
                database.execute(update(row).where(row.token_hash == token_hash).values(last_used=now))
        return session

    def sessions(self, guardian_id: str, *, now: int) -> Sequence[GuardianSession]:
        """See ``SessionStore``."""
        row = t.GuardianSessionRow
        with self._database.reading() as database:
            statement = select(row).where(row.guardian_id == guardian_id, *_is_live(now))
            return [_session(one) for one in database.scalars(statement.order_by(row.created_at.desc()))]

    def end_session(self, guardian_id: str, token_hash: str) -> bool:
        """See ``SessionStore``."""
        row = t.GuardianSessionRow
        with self._database.writing() as database:
            statement = delete(row).where(row.guardian_id == guardian_id, row.token_hash == token_hash)
            return bool(database.execute(statement.returning(row.token_hash)).all())

    def end_sessions(self, guardian_id: str, *, but: str | None = None) -> None:
        """See ``SessionStore``."""
        row = t.GuardianSessionRow
        with self._database.writing() as database:
            database.execute(delete(row).where(row.guardian_id == guardian_id, row.token_hash != (but or "")))


def _tries_of(session: Session, name_mark: str, now: int) -> t.SignInTriesRow:
    """The row of a name, which is this transaction's alone: tries at the same moment count one by one."""
    row = session.get(t.SignInTriesRow, name_mark, with_for_update=True)
    if row is not None:
        return row
    with suppress(IntegrityError), session.begin_nested():  # another was first where there is no single writer
        session.add(t.SignInTriesRow(name_mark=name_mark, failed=0, last_at=now, locked_until=0))
    return session.get_one(t.SignInTriesRow, name_mark, with_for_update=True)


def _wait_after(failed: int) -> int:
    """The seconds that a name has to wait after so many tries in a row."""
    if failed >= TRIES_BEFORE_LOCK:
        return LOCK_SECONDS
    return 2 ** (failed - FREE_TRIES + 1) if failed >= FREE_TRIES else 0


def _is_live(now: int) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
    row = t.GuardianSessionRow
    return row.expires_at > now, row.last_used > now - SESSION_IDLE_SECONDS


def _session(row: t.GuardianSessionRow) -> GuardianSession:
    return GuardianSession(row.token_hash, row.guardian_id, row.created_at, row.last_used, row.expires_at)
