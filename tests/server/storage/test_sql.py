"""What only the database store promises: it lasts, processes share it, and it says nothing that it should not."""

from __future__ import annotations

import logging
import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import text

from handrail.storage import StoreError, open_store
from handrail.storage.database import open_engine
from handrail.storage.migrations import revisions
from handrail.storage.model import NewDevice, PairingCode, Redemption

from ..conftest import on_every_database

NOW = 1_000_000
TRY = """
import sys
from handrail.storage import open_store
from handrail.storage.model import NewDevice
name = sys.argv[2]
store = open_store(sys.argv[1])
print("ready", flush=True)
sys.stdin.readline()
print(store.redeem(lambda nonce: True, NewDevice(name, name, name * 64), now=1000000))
"""


def execute(url: str, statement: str) -> None:
    """Change a database behind the back of its store."""
    engine = open_engine(url, echo=False)
    with engine.begin() as connection:
        connection.execute(text(statement))
    engine.dispose()


@on_every_database
def test_devices_and_tries_outlive_a_restart(database_url: str) -> None:
    store = open_store(database_url)
    store.add_code(PairingCode(b"1" * 16, NOW + 300), now=NOW, only=False)
    for _ in range(5):
        store.redeem(lambda nonce: False, NewDevice("a", "a", "a"), now=NOW)
    again = open_store(database_url)
    assert again.redeem(lambda nonce: True, NewDevice("a", "a", "a"), now=NOW) is Redemption.TOO_MANY_TRIES


@on_every_database
def test_a_code_is_exchanged_once_between_processes(database_url: str) -> None:
    store = open_store(database_url)
    store.add_code(PairingCode(b"1" * 16, NOW + 300), now=NOW, only=False)
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    racers = [
        subprocess.Popen(
            [sys.executable, "-c", TRY, database_url, name],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env=environment,
        )
        for name in "abc"
    ]
    for racer in racers:
        assert racer.stdout is not None
        assert racer.stdout.readline() == "ready\n"
    results = [racer.communicate("go\n", timeout=60)[0].strip() for racer in racers]
    assert sorted(results) == ["paired", "wrong", "wrong"]
    assert len(store.devices()) == 1


def test_the_database_waits_for_its_turn_and_keeps_its_references(database_url: str, tmp_path: Path) -> None:
    store = open_store(database_url)
    store.devices()
    with sqlite3.connect(tmp_path / "handrail.db") as connection:
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
        assert connection.execute("SELECT version_num FROM alembic_version").fetchall() == [(revisions()[-1],)]


@on_every_database
def test_a_database_of_a_newer_handrail_is_left_alone(database_url: str) -> None:
    open_store(database_url)
    execute(database_url, "UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(StoreError, match="update this one"):
        open_store(database_url)


@pytest.mark.parametrize(
    "url",
    [
        "sqlite:////nowhere/at/all/store.db",
        "postgresql+nothing://me:hunter2@localhost/x",
        "nonsense://me:hunter2@localhost/x",
        "mysql://me:hunter2@localhost/x",
        "postgresql://me:hunter2@localhost:1/x",
        "postgresql+psycopg://me:hunter2@/x?host=/nowhere/at/all",
        "postgresql://me:hunter2@localhost:notaport/x",
    ],
)
def test_a_database_that_cannot_be_opened_is_said_without_its_password(url: str) -> None:
    with pytest.raises(StoreError) as failure:
        open_store(url)
    assert "HANDRAIL_DATABASE_URL" in str(failure.value)
    assert "hunter2" not in str(failure.value)


@on_every_database
def test_a_broken_database_is_a_store_error_later_on_too(database_url: str) -> None:
    store = open_store(database_url)
    execute(database_url, "DROP TABLE pairing_codes")
    with pytest.raises(StoreError):
        store.newest_code(now=NOW)


@on_every_database
def test_echoed_statements_carry_no_values(database_url: str, caplog: pytest.LogCaptureFixture) -> None:
    store = open_store(database_url, echo=True)
    with caplog.at_level(logging.DEBUG):
        store.add_code(PairingCode(b"1" * 16, NOW + 300), now=NOW, only=False)
        store.redeem(lambda nonce: True, NewDevice("id", "s3cret-name", "s3cret-hash"), now=NOW)
    assert "INSERT INTO devices" in caplog.text
    assert "s3cret" not in caplog.text


@pytest.mark.parametrize("url", ["sqlite://", "sqlite:///:memory:"])
def test_a_database_in_memory_is_refused_since_each_connection_would_have_its_own(url: str) -> None:
    with pytest.raises(StoreError, match="name a file"):
        open_store(url)


def test_a_missing_driver_of_postgresql_is_one_plain_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "psycopg", None)
    with pytest.raises(StoreError) as failure:
        open_store("postgresql://me:hunter2@localhost/x")
    assert str(failure.value) == (
        "HANDRAIL_DATABASE_URL: PostgreSQL needs one package more; run: pip install 'handrail[postgresql]'"
    )


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
def test_both_forms_of_the_url_mean_the_same_driver(database_url: str) -> None:
    open_store(database_url).add_code(PairingCode(b"1" * 16, NOW + 300), now=NOW, only=False)
    spelled_out = database_url.replace("postgresql://", "postgresql+psycopg://")
    assert open_store(spelled_out).newest_code(now=NOW) == PairingCode(b"1" * 16, NOW + 300)


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
def test_a_store_outlives_a_break_of_its_connections(database_url: str) -> None:
    store = open_store(database_url)
    assert store.devices() == []
    execute(
        database_url,
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
        "WHERE datname = current_database() AND pid <> pg_backend_pid()",
    )
    assert store.devices() == []
