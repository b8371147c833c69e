"""Backup and restore: everything comes back, also from under writers, and nothing is replaced by accident."""

from __future__ import annotations

import itertools
import sqlite3
import stat
import threading
from contextlib import closing
from pathlib import Path

import pytest

from handrail.backup import BackupError, back_up, restore
from handrail.backup.archive import DatabaseKind
from handrail.config import Settings
from handrail.storage import open_store
from handrail.storage.model import NewDevice, PairingCode, Redemption

from .conftest import FILES, NOW, Place, place_in


def test_everything_comes_back_and_is_for_its_owner_alone(source: Place, archive: Path, target: Place) -> None:
    contents = restore(archive, target.data_dir, target.url, replace=False)
    assert (contents.version, contents.made_at, contents.database) == ("1.2.3", NOW, DatabaseKind.SQLITE)
    restored = target.files()
    for name, text in FILES.items():
        assert restored[name] == text.encode()
    assert restored["packs/0123/metadata/root.json"] == b"{}"
    assert restored["secret.key"] == (source.data_dir / "secret.key").read_bytes()
    assert target.devices() == ["kitchen"]
    Settings.from_environment({"HANDRAIL_DATA_DIR": str(target.data_dir)})
    for path in (archive, target.data_dir, *target.data_dir.rglob("*")):
        assert stat.S_IMODE(path.stat().st_mode) == (0o700 if path.is_dir() else 0o600), path


def test_a_backup_from_under_writers_holds_each_pairing_whole_or_not_at_all(
    source: Place, tmp_path: Path, target: Place
) -> None:
    is_over, has_begun = threading.Event(), threading.Barrier(4)

    def write(writer: int) -> None:
        store = open_store(source.url)
        number = 0
        for attempt in itertools.count():
            nonce, name = f"{writer}-{attempt}".encode().ljust(16), f"{writer}-{number}"
            store.add_code(PairingCode(nonce, NOW + 300), now=NOW, only=False)
            # A code and its device are one transaction, and each writer's devices come in order. Another writer's codes
            # may have taken this one's place.
            if store.redeem(nonce.__eq__, NewDevice(name, name, name), now=NOW) is Redemption.PAIRED:
                number += 1
                if number == 3:
                    has_begun.wait(60)
            if is_over.is_set():
                break
        store.close()

    writers = [threading.Thread(target=write, args=(number,)) for number in range(3)]
    for writer in writers:
        writer.start()
    has_begun.wait(60)
    archives = [tmp_path / f"{number}.tar.gz" for number in range(3)]
    for archive in archives:
        back_up(archive, source.data_dir, source.url, version="1", now=NOW)
    is_over.set()
    for writer in writers:
        writer.join()
    counts = []
    for archive in archives:
        restore(archive, target.data_dir, target.url, replace=True)
        with closing(sqlite3.connect(target.data_dir / "handrail.db")) as connection:
            ids = {row[0] for row in connection.execute("SELECT id FROM devices")}
            used = {row[0] for row in connection.execute("SELECT device_id FROM pairing_codes")} - {None}
            assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert used <= ids
        for writer in range(3):
            numbers = sorted(int(name.partition("-")[2]) for name in ids if name.startswith(f"{writer}-"))
            assert numbers == list(range(len(numbers)))
        counts.append(len(ids))
    assert counts == sorted(counts)
    assert counts[0] >= 9


def test_what_is_there_is_replaced_only_where_that_was_said(archive: Path, target: Place) -> None:
    target.pair("other")
    (target.data_dir / "notes").mkdir()
    before = target.files()
    with pytest.raises(BackupError, match="--replace deletes what is there"):
        restore(archive, target.data_dir, target.url, replace=False)
    assert target.files() == before
    restore(archive, target.data_dir, target.url, replace=True)
    assert target.devices() == ["kitchen"]
    assert "notes" not in target.files()


def test_a_server_that_still_runs_is_not_restored_under(archive: Path, target: Place) -> None:
    target.pair("other")
    running = open_store(target.url)
    running.devices()
    with pytest.raises(BackupError, match="stop the server first"):
        restore(archive, target.data_dir, target.url, replace=True)
    assert target.devices() == ["other"]
    running.close()
    restore(archive, target.data_dir, target.url, replace=True)
    assert target.devices() == ["kitchen"]


@pytest.mark.parametrize("name", ["db/elsewhere.db", "data/db/inside.db"])
def test_a_database_elsewhere_is_in_the_backup_and_comes_back_to_where_the_settings_say(
    source: Place, tmp_path: Path, name: str
) -> None:
    (tmp_path / name).parent.mkdir(parents=True)
    place = Place(tmp_path / "data", f"sqlite:///{tmp_path / name}")
    place.pair("elsewhere")
    place.data_dir.mkdir(exist_ok=True)
    back_up(tmp_path / "b", place.data_dir, place.url, version="1", now=NOW)
    place.pair("later")
    with pytest.raises(BackupError, match="--replace"):
        restore(tmp_path / "b", place.data_dir, place.url, replace=False)
    assert place.devices() == ["elsewhere", "later"]
    restore(tmp_path / "b", place.data_dir, place.url, replace=True)
    assert place.devices() == ["elsewhere"]
    assert [path.name for path in (tmp_path / name).parent.iterdir() if path.name.startswith(".")] == []
    restore(tmp_path / "b", source.data_dir, source.url, replace=True)
    assert source.devices() == ["elsewhere"]


def test_a_folder_without_a_database_is_backed_up_without_one(tmp_path: Path, target: Place) -> None:
    empty = place_in(tmp_path / "empty")
    Settings.from_environment({"HANDRAIL_DATA_DIR": str(empty.data_dir)})
    assert back_up(tmp_path / "b", empty.data_dir, empty.url, version="1", now=NOW) is DatabaseKind.NONE
    restore(tmp_path / "b", target.data_dir, target.url, replace=False)
    assert set(target.files()) == {"secret.key"}


def test_of_a_server_with_postgresql_everything_else_is_kept(source: Place, tmp_path: Path, target: Place) -> None:
    url = "postgresql://handrail@db.example/handrail"
    assert back_up(tmp_path / "b", source.data_dir, url, version="1", now=NOW) is DatabaseKind.POSTGRESQL
    restore(tmp_path / "b", target.data_dir, url, replace=False)
    assert set(FILES) <= set(target.files())


@pytest.mark.parametrize(
    ("made_with", "restored_with", "says"),
    [
        (None, "postgresql://handrail@db.example/handrail", "holds a SQLite database"),
        ("postgresql://handrail@db.example/handrail", None, "of a server with PostgreSQL"),
    ],
)
def test_a_backup_of_another_kind_of_database_is_refused(
    source: Place, tmp_path: Path, target: Place, made_with: str | None, restored_with: str | None, says: str
) -> None:
    back_up(tmp_path / "b", source.data_dir, made_with or source.url, version="1", now=NOW)
    with pytest.raises(BackupError, match=says):
        restore(tmp_path / "b", target.data_dir, restored_with or target.url, replace=False)
    assert target.files() == {}


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("backup.tar.gz", "is there already"),
        ("source/backup.tar.gz", "in the data folder"),
        ("nowhere/backup.tar.gz", "cannot be written"),
    ],
)
def test_a_backup_goes_only_where_it_may(source: Place, archive: Path, tmp_path: Path, name: str, says: str) -> None:
    before = archive.read_bytes()
    with pytest.raises(BackupError, match=says):
        back_up(tmp_path / name, source.data_dir, source.url, version="1", now=NOW)
    assert archive.read_bytes() == before
    assert not (source.data_dir / "backup.tar.gz").exists()


def test_a_backup_that_fails_leaves_nothing_behind(source: Place, tmp_path: Path) -> None:
    (source.data_dir / "handrail.db").write_bytes(b"no database" * 1000)
    with pytest.raises(BackupError, match="cannot be copied"):
        back_up(tmp_path / "b", source.data_dir, source.url, version="1", now=NOW)
    assert [path.name for path in tmp_path.iterdir()] == ["source"]
