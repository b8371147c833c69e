"""One database for all stores of households: short transactions that read, and ones that write in turn."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock

from sqlalchemy.orm import Session, sessionmaker

from handrail.storage.database import as_store_error, open_engine, writing_turn
from handrail.storage.migrations import migrate


class Transactions:
    """Transactions on a database. It is opened on first use, and migrated where it is new or older."""

    def __init__(self, url: str, *, echo: bool = False) -> None:
        """Name the database.

        Raises:
            StoreError: There is no driver for it.
        """
        self._engine = open_engine(url, echo=echo)
        self._reads = sessionmaker(self._engine)
        self._writes = sessionmaker(writing_turn(self._engine))
        self._is_ready = False
        self._lock = Lock()

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """A transaction that reads."""
        self._prepare()
        with as_store_error(), self._reads.begin() as session:
            yield session

    @contextmanager
    def writing(self) -> Iterator[Session]:
        """A transaction that writes; on SQLite no other writes meanwhile."""
        self._prepare()
        with as_store_error(), self._writes.begin() as session:
            yield session

    def overwrite_deleted(self) -> None:
        """Make SQLite write back what it keeps beside its file, so that deleted rows are nowhere any more.

        Rows are overwritten as they are deleted, but the log of changes holds older pages until they are written back.
        Other databases do so in their own time.
        """
        if self._engine.dialect.name == "sqlite":
            with as_store_error(), self._engine.connect() as connection:
                connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")

    def close(self) -> None:
        """Let go of every connection; new ones are opened on use, also after a fork."""
        self._engine.dispose()

    def _prepare(self) -> None:
        with self._lock:
            if not self._is_ready:
                with as_store_error():
                    migrate(self._engine)
                self._is_ready = True
