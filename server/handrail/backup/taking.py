"""Makes a backup, also while servers run: the database as it is at one moment, and every other file of the folder."""

from __future__ import annotations

import os
import shutil
import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path

from handrail.backup.archive import DATA, DATABASE, DatabaseKind, write_archive
from handrail.backup.problems import BackupError
from handrail.storage.database import SIDE_FILES, sqlite_file

_BUSY_SECONDS = 30


def back_up(target: Path, data_dir: Path, database_url: str, *, version: str, now: int) -> DatabaseKind:
    """Write the data folder and a SQLite database, wherever it lies, into ``target``, a new file of mode 0600.

    Servers go on meanwhile. The database is as it was at one moment; of a pack that is being installed, the backup has
    the one before or the new one. ``target`` is either whole or gone again.

    Raises:
        BackupError: The file is there already, lies in the data folder, or cannot be written.
    """
    target = target.absolute()
    if target.resolve().is_relative_to(data_dir.resolve()):
        raise BackupError(f"{target} lies in the data folder: choose a place outside {data_dir}.")
    try:
        # Taken first, so that whoever comes at the same moment gets another name.
        os.close(os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    except FileExistsError:
        raise BackupError(f"{target} is there already: choose another name, or delete it first.") from None
    except OSError as error:
        raise BackupError(f"{target} cannot be written: {error.strerror}.") from None
    try:
        with tempfile.TemporaryDirectory(prefix=".handrail-backup-", dir=target.parent) as name:
            draft, files = Path(name, "archive"), Path(name, "files")
            files.mkdir(mode=0o700)
            database = _copy_database(files / DATABASE, database_url)
            _copy_files(files / DATA, data_dir, sqlite_file(database_url))
            with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as out:
                write_archive(out, files, version=version, made_at=now, database=database)
                out.flush()
                os.fsync(out.fileno())
            draft.replace(target)
    except BaseException as error:
        target.unlink(missing_ok=True)
        if isinstance(error, OSError):
            raise BackupError(f"{target} cannot be written: {error.strerror}.") from None
        raise
    return database


def _copy_database(copy: Path, database_url: str) -> DatabaseKind:
    source = sqlite_file(database_url)
    if source is None:
        return DatabaseKind.POSTGRESQL
    if not source.exists():
        return DatabaseKind.NONE
    try:
        with (
            closing(sqlite3.connect(f"{source.absolute().as_uri()}?mode=rw", uri=True, timeout=_BUSY_SECONDS)) as old,
            closing(sqlite3.connect(copy, timeout=_BUSY_SECONDS)) as new,
        ):
            # All pages in one step, under one lock for readers: writers go on, and none of them is seen.
            old.backup(new)
            # Complete in one file, without a log beside it.
            new.execute("PRAGMA journal_mode = DELETE")
    except sqlite3.Error as error:
        raise BackupError(f"The database {source} cannot be copied ({type(error).__name__}: {error}).") from None
    copy.chmod(0o600)
    return DatabaseKind.SQLITE


def _copy_files(copies: Path, data_dir: Path, database: Path | None) -> None:
    """Copy what belongs to the data folder. Files that go away meanwhile were drafts of another process."""
    copies.mkdir(mode=0o700, parents=True)
    left_out = {database.with_name(database.name + end).absolute() for end in SIDE_FILES} if database else set()
    # A pack's pointer sorts before its folder, so what it points to is copied after it.
    for path in sorted(data_dir.rglob("*")):
        name = path.relative_to(data_dir)
        if path.absolute() in left_out or any(part.startswith(".") for part in name.parts) or not path.is_file():
            continue
        copy = copies / name
        copy.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        try:
            shutil.copyfile(path, copy)
        except FileNotFoundError:
            continue
