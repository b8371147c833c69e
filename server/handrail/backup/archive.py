"""The form of a backup: a gzipped tar with a list of its files, their sizes and digests in front."""

from __future__ import annotations

import hashlib
import io
import json
import os
import re
import tarfile
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import IO

from handrail.backup.problems import BackupError

_FORM = 1
_LIST = "handrail-backup.json"
# Far more than the list of any data folder.
_MAX_LIST_BYTES = 16 * 1024 * 1024
# The data folder lies under this name, a SQLite database under that one.
DATA = "data"
DATABASE = "database.sqlite"
_DIGEST = re.compile(r"[0-9a-f]{64}")
_PART = re.compile(r"(?!\.{1,2}\Z)[^/\\\0]+")


class DatabaseKind(StrEnum):
    """Where the database was when the backup was made: in it, in PostgreSQL, or not yet anywhere."""

    SQLITE = "sqlite"
    POSTGRESQL = "postgresql"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Contents:
    """What a backup says of itself. ``made_at`` is epoch seconds; ``files`` are names in the archive."""

    version: str
    made_at: int
    database: DatabaseKind
    files: tuple[str, ...]


def write_archive(out: IO[bytes], folder: Path, *, version: str, made_at: int, database: DatabaseKind) -> None:
    """Write every file of a folder as one archive."""
    paths = {path.relative_to(folder).as_posix(): path for path in sorted(folder.rglob("*")) if path.is_file()}
    files = {name: {"size": path.stat().st_size, "sha256": _sha256(path)} for name, path in paths.items()}
    about = {"form": _FORM, "handrail": version, "made_at": made_at, "database": database, "files": files}
    with tarfile.open(fileobj=out, mode="w:gz", format=tarfile.PAX_FORMAT) as archive:
        listed = json.dumps(about).encode()
        archive.addfile(_entry(_LIST, len(listed), made_at), io.BytesIO(listed))
        for name, path in paths.items():
            with path.open("rb") as file:
                archive.addfile(_entry(name, path.stat().st_size, made_at), file)


def unpack_archive(path: Path, folder: Path) -> Contents:
    """Unpack a backup into an empty folder, and see that every byte is as it was when the backup was made.

    Files get mode 0600, folders 0700.

    Raises:
        BackupError: It cannot be read, is no backup, a newer Handrail made it, or something of it is missing, changed
            or more than its list says. What was unpacked until then is of no use.
    """
    try:
        with tarfile.open(path, mode="r:gz") as archive:
            contents, files = _contents(archive)
            while (entry := archive.next()) is not None:
                _unpack_entry(archive, entry, files, folder)
    except (tarfile.TarError, EOFError, zlib.error, UnicodeError, ValueError):
        raise _damaged() from None
    except OSError as error:
        raise BackupError(f"{path} cannot be read and unpacked: {error.strerror or 'it is damaged'}.") from None
    if files:
        raise _damaged()
    return contents


def _contents(archive: tarfile.TarFile) -> tuple[Contents, dict[str, tuple[int, str]]]:
    """What the list in front says, with size and digest of each file."""
    first = archive.next()
    file = archive.extractfile(first) if first and first.name == _LIST and first.isfile() else None
    if file is None:
        raise BackupError("This is no backup of Handrail: `handrail backup FILE` makes one.")
    try:
        about = json.loads(file.read(_MAX_LIST_BYTES))
        if about["form"] != _FORM:
            raise BackupError("A newer Handrail made this backup: update this one to restore it.")
        files = {name: _size_and_digest(name, listed) for name, listed in about["files"].items()}
        kind = DatabaseKind(about["database"])
        contents = Contents(str(about["handrail"]), int(about["made_at"]), kind, tuple(files))
    except (KeyError, TypeError, AttributeError):
        raise _damaged() from None
    if (kind is DatabaseKind.SQLITE) != (DATABASE in files):
        raise _damaged()
    return contents, files


def _size_and_digest(name: str, listed: Mapping[str, object]) -> tuple[int, str]:
    size, digest = listed["size"], listed["sha256"]
    first, *parts = name.split("/")
    is_place = name == DATABASE or (first == DATA and parts and all(map(_PART.fullmatch, parts)))
    if not (is_place and isinstance(size, int) and isinstance(digest, str) and _DIGEST.fullmatch(digest)):
        raise _damaged()
    return size, digest


def _unpack_entry(
    archive: tarfile.TarFile, entry: tarfile.TarInfo, files: dict[str, tuple[int, str]], folder: Path
) -> None:
    listed = files.pop(entry.name, None)
    # Links and the like are never in a backup; a sparse file is a few bytes that unpack to any size.
    source = archive.extractfile(entry) if entry.isfile() and not entry.issparse() else None
    if listed is None or source is None or entry.size != listed[0]:
        raise _damaged()
    target = folder / entry.name
    for parent in reversed(target.relative_to(folder).parents):
        (folder / parent).mkdir(mode=0o700, exist_ok=True)
    with target.open("xb") as file:
        target.chmod(0o600)
        while chunk := source.read(1 << 20):
            file.write(chunk)
        file.flush()
        os.fsync(file.fileno())
    if _sha256(target) != listed[1]:
        raise _damaged()


def _entry(name: str, size: int, made_at: int) -> tarfile.TarInfo:
    # No owner and no machine is in it.
    entry = tarfile.TarInfo(name)
    entry.size, entry.mode, entry.mtime = size, 0o600, made_at
    return entry


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _damaged() -> BackupError:
    return BackupError("The backup is damaged or was changed, so nothing of it is used: take another copy of it.")
