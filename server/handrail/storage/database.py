"""How a database is opened, whatever it holds: one writer at a time, no values in logs, deleted rows overwritten."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import URL, BigInteger, Engine, Integer, create_engine, event
from sqlalchemy.engine import Connection, make_url
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import DeclarativeBase

from handrail.storage.model import StoreError

# How long a writer waits for its turn.
_BUSY_MILLISECONDS = 5_000
_CONNECT_SECONDS = 5
# Any number will do, as long as it is always the same: who holds it in a PostgreSQL database is its one writer.
_WRITER_LOCK = 0x48616E6472


class Table(DeclarativeBase):
    """The base of all tables; ``migrations`` makes them. Times are epoch seconds."""

    # Epoch seconds outgrow 32 bits in 2038. SQLite has integers of one kind.
    type_annotation_map = {int: BigInteger().with_variant(Integer(), "sqlite")}  # noqa: RUF012


def open_engine(url: str, *, echo: bool) -> Engine:
    """The engine for the URL of a SQLite or PostgreSQL database; it connects on first use.

    Raises:
        StoreError: It is no such URL, there is no driver for it, or each connection would have a database of its own.
    """
    try:
        parsed = make_url(url)
    except (SQLAlchemyError, ValueError):
        raise _no_such_kind() from None
    match parsed.drivername:
        case "sqlite" | "sqlite+pysqlite":
            return _sqlite(parsed, echo)
        case "postgresql" | "postgresql+psycopg":
            return _postgresql(parsed.set(drivername="postgresql+psycopg"), echo)
        case _:
            raise _no_such_kind()


def writing_turn(engine: Engine) -> Engine:
    """The engine for writers: its transactions come one after the other, over threads and processes alike.

    What a writer has read cannot change under it before it is done. A turn that does not come within some seconds is
    an error of the driver.
    """
    return engine.execution_options(takes_turn=True)


@contextmanager
def as_store_error() -> Iterator[None]:
    """Turn what the driver raises into a ``StoreError``."""
    try:
        yield
    except SQLAlchemyError as error:
        # The driver's message may name the URL with its password, so it is not repeated.
        raise StoreError(
            f"The database does not work ({type(error).__name__}): check HANDRAIL_DATABASE_URL. With SQLite its folder "
            "must be writable and the disk not full; with PostgreSQL the server must run and let Handrail in."
        ) from None


def _sqlite(url: URL, echo: bool) -> Engine:
    if url.database in (None, "", ":memory:"):
        # Each connection would have a database of its own.
        raise StoreError("HANDRAIL_DATABASE_URL: name a file, like sqlite:////path/to/handrail.db")
    # Values stay out of the log and out of error texts, whatever is echoed.
    engine = create_engine(url, echo=echo, hide_parameters=True)
    event.listen(engine, "connect", _set_up_sqlite)
    event.listen(engine, "begin", _begin_sqlite)
    return engine


def _postgresql(url: URL, echo: bool) -> Engine:
    # Without a limit of its own, a server that is gone would hold every thread for minutes.
    limits = {} if "connect_timeout" in url.query else {"connect_timeout": _CONNECT_SECONDS}
    try:
        # Looking at a connection before it is used outlives a restart of the database.
        engine = create_engine(url, echo=echo, hide_parameters=True, connect_args=limits, pool_pre_ping=True)
    except ImportError:
        raise StoreError(
            "HANDRAIL_DATABASE_URL: PostgreSQL needs one package more; run: pip install 'handrail[postgresql]'"
        ) from None
    event.listen(engine, "begin", _begin_postgresql)
    return engine


def _no_such_kind() -> StoreError:
    return StoreError(
        "HANDRAIL_DATABASE_URL: there is no driver for a database of that kind; name a SQLite or PostgreSQL database, "
        "like sqlite:////path/to/handrail.db or postgresql://name@host/handrail"
    )


def _set_up_sqlite(connection: Any, _record: object) -> None:
    # The driver's own transaction handling would begin too late, at the first write.
    connection.isolation_level = None
    # What is deleted is overwritten with zeros, not only unlinked.
    for pragma in (
        f"busy_timeout = {_BUSY_MILLISECONDS}",
        "journal_mode = WAL",
        "foreign_keys = ON",
        "secure_delete = ON",
    ):
        connection.execute(f"PRAGMA {pragma}")


def _begin_sqlite(connection: Connection) -> None:
    # Otherwise SQLite gives a transaction its turn at its first write, when what it has read may be old.
    connection.exec_driver_sql("BEGIN IMMEDIATE" if _takes_turn(connection) else "BEGIN")


def _begin_postgresql(connection: Connection) -> None:
    if _takes_turn(connection):
        connection.exec_driver_sql(f"SET LOCAL lock_timeout = {_BUSY_MILLISECONDS}")
        connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_WRITER_LOCK})")


def _takes_turn(connection: Connection) -> bool:
    return bool(connection.get_execution_options().get("takes_turn"))
