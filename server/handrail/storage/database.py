"""How a database is opened, whatever it holds: one writer at a time, no values in logs, deleted rows overwritten."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import BigInteger, Engine, Integer, create_engine, event
from sqlalchemy.engine import Connection, make_url
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import DeclarativeBase

from handrail.storage.model import StoreError

_BUSY_MILLISECONDS = 5_000


class Table(DeclarativeBase):
    """The base of all tables; ``migrations`` makes them. Times are epoch seconds."""

    # Epoch seconds outgrow 32 bits in 2038. SQLite has integers of one kind.
    type_annotation_map = {int: BigInteger().with_variant(Integer(), "sqlite")}  # noqa: RUF012


def open_engine(url: str, *, echo: bool) -> Engine:
    """The engine for a database URL; it connects on first use.

    Raises:
        StoreError: There is no driver for it, or each connection would have a database of its own.
    """
    try:
        return _engine(url, echo)
    except (SQLAlchemyError, ImportError):
        raise StoreError("HANDRAIL_DATABASE_URL: there is no driver for a database of that kind.") from None


def writing_turn(engine: Engine) -> Engine:
    """The engine for writers: those of SQLite take their turn from the first statement on."""
    return engine.execution_options(begin="BEGIN IMMEDIATE")


@contextmanager
def as_store_error() -> Iterator[None]:
    """Turn what the driver raises into a ``StoreError``."""
    try:
        yield
    except SQLAlchemyError as error:
        # The driver's message may name the URL with its password, so it is not repeated.
        raise StoreError(
            f"The database does not work ({type(error).__name__}): check HANDRAIL_DATABASE_URL, that its folder can be "
            "written to, and that the disk is not full."
        ) from None


def _engine(url: str, echo: bool) -> Engine:
    parsed = make_url(url)
    if parsed.get_backend_name() == "sqlite" and parsed.database in (None, "", ":memory:"):
        # Each connection would have a database of its own.
        raise StoreError("HANDRAIL_DATABASE_URL: name a file, like sqlite:////path/to/handrail.db")
    # Values stay out of the log and out of error texts, whatever is echoed.
    engine = create_engine(parsed, echo=echo, hide_parameters=True)
    if parsed.get_backend_name() == "sqlite":
        event.listen(engine, "connect", _on_connect)
        event.listen(engine, "begin", _on_begin)
    return engine


def _on_connect(connection: Any, _record: object) -> None:
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


def _on_begin(connection: Connection) -> None:
    connection.exec_driver_sql(connection.get_execution_options().get("begin", "BEGIN"))
