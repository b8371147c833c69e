"""A backup is checked from end to end: whatever was damaged, added, taken away or made up is refused, untouched."""

from __future__ import annotations

import gzip
import io
import json
import sqlite3
import tarfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from handrail.backup import BackupError, back_up, restore
from handrail.storage import StoreError

from .conftest import NOW, Place

LIST = "handrail-backup.json"
Entries = list[tuple[tarfile.TarInfo, bytes]]


def entries_of(archive: Path) -> Entries:
    """Everything in a backup."""
    with tarfile.open(archive) as tar:
        return [(entry, tar.extractfile(entry).read()) for entry in tar]  # type: ignore[union-attr]


def packed(entries: Entries) -> bytes:
    """A backup of these."""
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w:gz") as tar:
        for entry, content in entries:
            entry.size = len(content) if entry.isfile() else 0
            tar.addfile(entry, io.BytesIO(content))
    return out.getvalue()


def renamed(entries: Entries, old: str, new: str) -> Entries:
    """Another name for a file, in the list too."""
    about = json.loads(entries[0][1])
    about["files"] = {new if name == old else name: listed for name, listed in about["files"].items()}
    for entry, _ in entries:
        entry.name = new if entry.name == old else entry.name
    return [(entries[0][0], json.dumps(about).encode()), *entries[1:]]


def relisted(entries: Entries, **changes: Any) -> Entries:
    """Another list."""
    return [(entries[0][0], json.dumps({**json.loads(entries[0][1]), **changes}).encode()), *entries[1:]]


def link(entries: Entries, kind: bytes) -> Entries:
    """The key as a link to somewhere else."""
    for entry, _ in entries:
        if entry.name == "data/secret.key":
            entry.type, entry.linkname = kind, "/etc/passwd"
    return entries


DAMAGES: dict[str, Callable[[bytes, Entries], bytes]] = {
    "cut short": lambda data, _: data[: len(data) // 2],
    "a byte changed": lambda data, _: data[:-200] + bytes([data[-200] ^ 1]) + data[-199:],
    "a file changed": lambda _, entries: packed([*entries[:-1], (entries[-1][0], entries[-1][1] + b"x")]),
    "a file of the same size changed": lambda _, entries: packed(
        [(e, c.replace(b"id: x", b"id: y")) for e, c in entries]
    ),
    "a file missing": lambda _, entries: packed(entries[:-1]),
    "a file too many": lambda _, entries: packed([*entries, (tarfile.TarInfo("data/extra"), b"x")]),
    "a file twice": lambda _, entries: packed([*entries, entries[-1]]),
    "a way up": lambda _, entries: packed(renamed(entries, "data/secret.key", "data/../../secret.key")),
    "a name from the root": lambda _, entries: packed(renamed(entries, "data/secret.key", "/tmp/secret.key")),
    "a name outside": lambda _, entries: packed(renamed(entries, "data/secret.key", "other/secret.key")),
    "a symbolic link": lambda _, entries: packed(link(entries, tarfile.SYMTYPE)),
    "a hard link": lambda _, entries: packed(link(entries, tarfile.LNKTYPE)),
    "a list without files": lambda _, entries: packed(relisted(entries, files=None)),
    "a list of nonsense": lambda _, entries: packed([(entries[0][0], b"[1"), *entries[1:]]),
    "no database though it says so": lambda _, entries: packed(relisted(entries, database="none")),
}


def assert_refused(archive: Path, target: Place, says: str, error: type[Exception] = BackupError) -> None:
    """Nothing of what is there changes, and nothing else stays behind."""
    target.pair("other")
    before = target.files()
    with pytest.raises(error, match=says):
        restore(archive, target.data_dir, target.url, replace=True)
    assert target.files() == before
    assert target.devices() == ["other"]


@pytest.mark.parametrize("damage", DAMAGES.values(), ids=DAMAGES.keys())
def test_a_damaged_backup_touches_nothing(archive: Path, target: Place, damage: Callable[..., bytes]) -> None:
    archive.write_bytes(damage(archive.read_bytes(), entries_of(archive)))
    assert_refused(archive, target, "damaged or was changed")


@pytest.mark.parametrize("content", [b"", b"hello", gzip.compress(b"hello")], ids=["empty", "text", "gzip"])
def test_what_is_no_backup_touches_nothing(archive: Path, target: Place, content: bytes) -> None:
    archive.write_bytes(content)
    assert_refused(archive, target, "damaged|no backup")


def test_any_other_tar_is_no_backup(archive: Path, target: Place) -> None:
    archive.write_bytes(packed([(tarfile.TarInfo("data/secret.key"), b"x" * 40)]))
    assert_refused(archive, target, "no backup of Handrail")


def test_a_backup_of_a_newer_form_touches_nothing(archive: Path, target: Place) -> None:
    archive.write_bytes(packed(relisted(entries_of(archive), form=2)))
    assert_refused(archive, target, "A newer Handrail made this backup")


def test_a_database_of_a_newer_handrail_touches_nothing(source: Place, tmp_path: Path, target: Place) -> None:
    with closing(sqlite3.connect(source.data_dir / "handrail.db")) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
        connection.commit()
    back_up(tmp_path / "b", source.data_dir, source.url, version="1", now=NOW)
    assert_refused(tmp_path / "b", target, "made by a newer Handrail", StoreError)


def test_a_database_that_was_broken_before_touches_nothing(source: Place, tmp_path: Path, target: Place) -> None:
    path = source.data_dir / "handrail.db"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")
        (page,) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'devices'").fetchone()
        (size,) = connection.execute("PRAGMA page_size").fetchone()
    data = bytearray(path.read_bytes())
    data[(page - 1) * size : page * size] = b"\xff" * size
    path.write_bytes(data)
    back_up(tmp_path / "b", source.data_dir, source.url, version="1", now=NOW)
    assert_refused(tmp_path / "b", target, "The database in this backup is broken")
