"""The store in a database, through SQLAlchemy: SQLite by default, PostgreSQL by URL."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from sqlalchemy import ForeignKey, LargeBinary, String, delete, or_, select, update
from sqlalchemy.orm import Mapped, Session, mapped_column, sessionmaker

from handrail.storage.database import Table, as_store_error, open_engine, writing_turn
from handrail.storage.migrations import migrate
from handrail.storage.model import (
    CODE_TRIES,
    LIVE_CODES,
    SEEN_EVERY_SECONDS,
    Device,
    NewDevice,
    PairingCode,
    Redemption,
)


class DeviceRow(Table):
    """See ``Device``."""

    __tablename__ = "devices"
    id: Mapped[str] = mapped_column(String(32), primary_key=True)
    name: Mapped[str] = mapped_column(String(64))
    token_hash: Mapped[str] = mapped_column(String(64), unique=True)
    created_at: Mapped[int]
    last_seen: Mapped[int | None]
    revoked_at: Mapped[int | None]


class _Code(Table):
    __tablename__ = "pairing_codes"
    nonce: Mapped[bytes] = mapped_column(LargeBinary(16), primary_key=True)
    expires_at: Mapped[int]
    tries: Mapped[int] = mapped_column(default=0)
    device_id: Mapped[str | None] = mapped_column(ForeignKey("devices.id"))


class SqlStore:
    """The promises of ``Store``, kept by the database: they hold over threads and processes alike."""

    def __init__(self, url: str, *, echo: bool = False) -> None:
        """Open the database, and migrate it where it is new or older.

        Raises:
            StoreError: The database cannot be opened, or a newer Handrail made it.
        """
        self._engine = open_engine(url, echo=echo)
        self._reads = sessionmaker(self._engine)
        # No two writers can read the same tries left.
        self._writes = sessionmaker(writing_turn(self._engine))
        try:
            with as_store_error():
                migrate(self._engine)
        finally:
            # No connection may be shared with a process that is forked later.
            self.close()

    def add_code(self, code: PairingCode, *, now: int, only: bool) -> None:
        """See ``Store``."""
        with self._writing() as session:
            if only:
                session.execute(delete(_Code))
            session.execute(delete(_Code).where(_Code.expires_at <= now))
            newest_first = select(_Code.nonce).order_by(_Code.expires_at.desc())
            surplus = session.scalars(newest_first.offset(LIVE_CODES - 1)).all()
            session.execute(delete(_Code).where(_Code.nonce.in_(surplus)))
            session.add(_Code(nonce=code.nonce, expires_at=code.expires_at))

    def newest_code(self, *, now: int) -> PairingCode | None:
        """See ``Store``."""
        with self._reading() as session:
            row = session.scalars(
                select(_Code).where(*_is_open(now), _Code.tries < CODE_TRIES).order_by(_Code.expires_at.desc()).limit(1)
            ).first()
            return PairingCode(row.nonce, row.expires_at) if row else None

    def redeem(self, is_right: Callable[[bytes], bool], device: NewDevice, *, now: int) -> Redemption:
        """See ``Store``."""
        with self._writing() as session:
            open_codes = session.scalars(select(_Code).where(*_is_open(now))).all()
            live = [row for row in open_codes if row.tries < CODE_TRIES]
            right = next((row for row in live if is_right(row.nonce)), None)
            if right is not None:
                session.add(DeviceRow(id=device.id, name=device.name, token_hash=device.token_hash, created_at=now))
                session.flush()
                right.device_id = device.id
                return Redemption.PAIRED
            for row in live:
                row.tries += 1
            return Redemption.TOO_MANY_TRIES if open_codes and not live else Redemption.WRONG

    def device_of(self, token_hash: str) -> Device | None:
        """See ``Store``."""
        with self._reading() as session:
            row = session.scalars(
                select(DeviceRow).where(DeviceRow.token_hash == token_hash, DeviceRow.revoked_at.is_(None))
            ).first()
            return _device(row) if row else None

    def devices(self) -> Sequence[Device]:
        """See ``Store``."""
        with self._reading() as session:
            rows = session.scalars(select(DeviceRow).order_by(DeviceRow.created_at, DeviceRow.id))
            return [_device(row) for row in rows]

    def revoke(self, device_id: str, *, now: int) -> bool:
        """See ``Store``."""
        statement = update(DeviceRow).where(DeviceRow.id == device_id, DeviceRow.revoked_at.is_(None))
        with self._writing() as session:
            revoked = session.scalars(statement.values(revoked_at=now).returning(DeviceRow.id)).all()
            return bool(revoked)

    def touch(self, device_id: str, *, now: int) -> None:
        """See ``Store``."""
        is_due = or_(DeviceRow.last_seen.is_(None), DeviceRow.last_seen <= now - SEEN_EVERY_SECONDS)
        with self._writing() as session:
            session.execute(update(DeviceRow).where(DeviceRow.id == device_id, is_due).values(last_seen=now))

    def close(self) -> None:
        """See ``Store``."""
        self._engine.dispose()

    @contextmanager
    def _reading(self) -> Iterator[Session]:
        with as_store_error(), self._reads.begin() as session:
            yield session

    @contextmanager
    def _writing(self) -> Iterator[Session]:
        with as_store_error(), self._writes.begin() as session:
            yield session


def _is_open(now: int) -> tuple[Any, Any]:
    return _Code.device_id.is_(None), _Code.expires_at > now


def _device(row: DeviceRow) -> Device:
    return Device(row.id, row.name, row.created_at, row.last_seen, row.revoked_at)
