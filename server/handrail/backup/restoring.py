"""Restores a backup: looks at every byte of it first, then swaps it for what is there, all or nothing."""

from __future__ import annotations

import os
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

from handrail.backup.archive import DATA, DATABASE, Contents, DatabaseKind, unpack_archive
from handrail.backup.problems import BackupError
from handrail.backup.swapping import Move, Rename, delete, swap, undo
from handrail.config import JOURNAL, RESTORING
from handrail.storage.database import SIDE_FILES, as_store_error, open_engine, sqlite_file
from handrail.storage.migrations import is_newest


def restore(archive: Path, data_dir: Path, database_url: str, *, replace: bool, rename: Rename = os.rename) -> Contents:
    """Make the data folder and a SQLite database, wherever it lies, what they were when a backup was made.

    Nothing else may use them meanwhile: stop servers first. With ``replace`` everything that is there is deleted, in
    the end; without it nothing may be there. A restore that was cut short is put back before anything else happens.

    Raises:
        BackupError: There is something already, a server still runs, or the backup cannot be used here.
        StoreError: A newer Handrail made the database in the backup.
    """
    stage, database = data_dir / RESTORING, sqlite_file(database_url)
    # Beside the database, since only within a file system is a rename all or nothing.
    visitor = _Visitor(database) if database is not None and not _is_inside(database, data_dir) else None
    try:
        data_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
        undo(stage / JOURNAL, rename)
        delete(stage)
        there = [*data_dir.iterdir(), *(visitor.there() if visitor else [])]
        if there and not replace:
            raise BackupError(f"{there[0]} is there already: --replace deletes what is there and restores the backup.")
        for folder in (stage, stage / "new", stage / "old"):
            folder.mkdir(mode=0o700)
        contents = unpack_archive(archive, stage / "new")
        _check(stage / "new" / DATABASE, contents.database, database)
        moves = [*(visitor.moves(stage) if visitor else []), *_moves(stage, database)]
        _refuse_while_in_use(database)
        swap(moves, stage / JOURNAL, rename)
        return contents
    except OSError as error:
        raise BackupError(f"{data_dir} cannot be restored: {error.strerror}.") from None
    finally:
        # While the journal is there, the next try needs everything to put things back.
        if not (stage / JOURNAL).exists():
            delete(stage)
            if visitor:
                visitor.leave()


class _Visitor:
    """A database outside the data folder, with what SQLite keeps beside it."""

    def __init__(self, database: Path) -> None:
        self._database = database.absolute()
        self._places = [self._database.with_name(self._database.name + end) for end in SIDE_FILES]
        self._new = self._hidden(self._database, "new")

    def there(self) -> list[Path]:
        return [place for place in self._places if place.exists()]

    def moves(self, stage: Path) -> list[Move]:
        """Put the database of the backup beside its place. A backup without one takes away what is there."""
        staged = stage / "new" / DATABASE
        if staged.exists():
            self._database.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            shutil.copyfile(staged, self._new)
            self._new.chmod(0o600)
        news = {self._database: self._new if staged.exists() else None}
        return [Move(place, self._hidden(place, "old"), news.get(place)) for place in self._places]

    def leave(self) -> None:
        for path in (self._new, *(self._hidden(place, "old") for place in self._places)):
            delete(path)

    @staticmethod
    def _hidden(place: Path, what: str) -> Path:
        return place.with_name(f".{place.name}.restoring-{what}")


def _moves(stage: Path, database: Path | None) -> list[Move]:
    """All that is in the data folder goes, all that is in the backup comes; the database too, where it lies there."""
    data_dir, new, old = stage.parent, stage / "new" / DATA, stage / "old"
    new.mkdir(mode=0o700, exist_ok=True)
    staged = stage / "new" / DATABASE
    if database is not None and _is_inside(database, data_dir) and staged.exists():
        place = new / database.resolve().relative_to(data_dir.resolve())
        place.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        staged.replace(place)
    names = {path.name for folder in (data_dir, new) for path in folder.iterdir()} - {stage.name}
    return [Move(data_dir / name, old / name, new / name if (new / name).exists() else None) for name in sorted(names)]


def _check(staged: Path, kind: DatabaseKind, database: Path | None) -> None:
    """See that the database of the backup is whole, known, and of the kind that the settings name."""
    if kind is DatabaseKind.SQLITE and database is None:
        raise BackupError("This backup holds a SQLite database: unset HANDRAIL_DATABASE_URL, or name a file there.")
    if kind is DatabaseKind.POSTGRESQL and database is not None:
        raise BackupError("This backup is of a server with PostgreSQL: set HANDRAIL_DATABASE_URL to its database.")
    if kind is not DatabaseKind.SQLITE:
        return
    try:
        with closing(sqlite3.connect(staged)) as connection:
            found = connection.execute("PRAGMA integrity_check").fetchall()
    except sqlite3.DatabaseError:
        found = []
    if found != [("ok",)]:
        raise BackupError("The database in this backup is broken: use another backup.")
    engine = open_engine(f"sqlite:///{staged}", echo=False)
    try:
        with as_store_error(), engine.connect() as connection:
            is_newest(connection)  # refuses one that is newer than this Handrail
    finally:
        engine.dispose()


def _refuse_while_in_use(database: Path | None) -> None:
    """SQLite gives up its log only where nobody else has the database open."""
    if database is None or not database.exists():
        return
    try:
        with closing(sqlite3.connect(database, timeout=1)) as connection:
            connection.execute("PRAGMA journal_mode = DELETE")
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode == sqlite3.SQLITE_BUSY:
            raise BackupError(f"Something still uses {database}: stop the server first.") from None
    except sqlite3.DatabaseError:
        pass  # it is broken, which may be why the backup is wanted


def _is_inside(database: Path, data_dir: Path) -> bool:
    return database.resolve().is_relative_to(data_dir.resolve())
