"""How a database gets to the newest form of its tables: step by step, one process at a time, all or nothing.

Each step is a file ``versions/vNNNN_<what>.py`` whose revision is ``NNNN``. A step that was released is never changed:
the next one follows it.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlalchemy import Engine, inspect, text
from sqlalchemy.engine import Connection

from handrail.storage.database import writing_turn
from handrail.storage.model import StoreError

if TYPE_CHECKING:
    from alembic.config import Config

VERSIONS = Path(__file__).parent / "versions"
# What Handrail wrote in `schema_version` before there were migrations. The first step adopts such a database.
_BEFORE_MIGRATIONS = 1


def migrate(engine: Engine) -> None:
    """Make the tables of a new database, or do the steps that an older one lacks; nothing where it is the newest.

    Where several processes come at once, one does it and the others wait for it, for some seconds.

    Raises:
        StoreError: A newer Handrail made the database. It is left as it was.
        SQLAlchemyError: The database does not work, or the others took too long. It is left as it was.
    """
    with engine.connect() as connection:
        if _is_newest(connection):
            return
    from alembic import command  # a tenth of a second, which most starts do without

    with altering(engine) as connection:
        # Another process may have been first.
        if not _is_newest(connection):
            command.upgrade(configuration(connection), "head")


@contextmanager
def altering(engine: Engine) -> Iterator[Connection]:
    """A connection whose turn it is to write, in one transaction that may also rebuild tables.

    Raises:
        StoreError: What was done left a reference to a row that is not there. Nothing of it stays.
    """
    with writing_turn(engine).connect() as connection:
        if engine.dialect.name != "sqlite":
            with connection.begin():
                yield connection
            return
        # SQLite rebuilds a table by dropping it, which would take along the rows that refer to it. The switch does
        # nothing inside a transaction, so it goes to the driver, before the first statement begins one.
        driver: Any = connection.connection.driver_connection
        driver.execute("PRAGMA foreign_keys = OFF")
        try:
            with connection.begin():
                yield connection
                if connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
                    raise StoreError("The database holds a reference to nothing: restore it from a backup.")
        finally:
            driver.execute("PRAGMA foreign_keys = ON")


def configuration(connection: Connection) -> Config:
    """What Alembic's commands need in order to work on this connection, inside its transaction."""
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", "handrail.storage:migrations")
    config.attributes["connection"] = connection
    return config


def revisions() -> list[str]:
    """The revisions that this Handrail knows, oldest first."""
    return sorted(path.stem.partition("_")[0].removeprefix("v") for path in VERSIONS.glob("v*.py"))


def _is_newest(connection: Connection) -> bool:
    has_table = inspect(connection).has_table
    if has_table("alembic_version"):
        known = revisions()
        revision = connection.scalar(text("SELECT version_num FROM alembic_version"))
        if revision is not None and revision not in known:
            raise _newer()
        return bool(revision == known[-1])
    if has_table("schema_version"):
        version = connection.scalar(text("SELECT version FROM schema_version"))
        if version is not None and version > _BEFORE_MIGRATIONS:
            raise _newer()
    return False


def _newer() -> StoreError:
    return StoreError("The database was made by a newer Handrail: update this one to use it.")
