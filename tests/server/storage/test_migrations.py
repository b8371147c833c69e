"""Migrations: forward and back without loss, one process at a time, all or nothing, and none for a newer database."""

from __future__ import annotations

import importlib
import os
import pkgutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine, MetaData, insert, inspect, select, text
from sqlalchemy import Table as AnyTable
from sqlalchemy.exc import SQLAlchemyError

import handrail.storage
from handrail.storage import Device, StoreError, open_store
from handrail.storage.database import Table, open_engine
from handrail.storage.migrations import altering, configuration, migrate, revisions
from handrail.storage.sightings import Outcome, Sighting, SqlSightings, Teller

from ..postgresql import Cluster

# What Handrail made before there were migrations, word for word.
DEVICES_BEFORE = """
CREATE TABLE schema_version (version INTEGER NOT NULL, PRIMARY KEY (version));
CREATE TABLE devices (
    id VARCHAR(32) NOT NULL, name VARCHAR(64) NOT NULL, token_hash VARCHAR(64) NOT NULL, created_at INTEGER NOT NULL,
    last_seen INTEGER, revoked_at INTEGER, PRIMARY KEY (id), UNIQUE (token_hash)
);
CREATE TABLE pairing_codes (
    nonce BLOB NOT NULL, expires_at INTEGER NOT NULL, tries INTEGER NOT NULL, device_id VARCHAR(32),
    PRIMARY KEY (nonce), FOREIGN KEY(device_id) REFERENCES devices (id)
);
INSERT INTO schema_version VALUES (1);
INSERT INTO devices VALUES ('d1', 'Kitchen laptop', 'h1', 1000, 2000, NULL);
INSERT INTO devices VALUES ('d2', 'Old phone', 'h2', 1001, NULL, 3000);
INSERT INTO pairing_codes VALUES (x'01', 1300, 1, 'd1'), (x'02', 1400, 0, NULL);
"""
SIGHTINGS_BEFORE = """
CREATE TABLE sighting_periods (
    id INTEGER NOT NULL, nonce BLOB, key_mark VARCHAR(16) NOT NULL, begun_on INTEGER NOT NULL, PRIMARY KEY (id)
);
CREATE TABLE sightings (
    token VARCHAR(32) NOT NULL, period INTEGER NOT NULL, reporter VARCHAR(16) NOT NULL, day VARCHAR(16) NOT NULL,
    is_settled BOOLEAN NOT NULL, week VARCHAR(8) NOT NULL, language VARCHAR(16) NOT NULL, rules TEXT NOT NULL,
    slots TEXT NOT NULL, sketch BLOB NOT NULL, text TEXT, PRIMARY KEY (token)
);
CREATE INDEX ix_sightings_period ON sightings (period);
CREATE INDEX ix_sightings_week ON sightings (week);
INSERT INTO sighting_periods VALUES (1, x'0102', 'mark', 20464);
INSERT INTO sightings VALUES ('t', 1, 'r', 'd', 1, '2026-W03', 'en', 'en.demand/x', 'demand', x'0a', 'pay [amount]');
"""
OPEN = """
import sys
import alembic.command, psycopg, handrail.storage.sql
from handrail.storage import open_store
print("ready", flush=True)
sys.stdin.readline()
print(len(open_store(sys.argv[1]).devices()))
"""
STEP = '''"""A step for tests."""
from alembic import op
revision, down_revision = "test", "{last}"
def upgrade():
    {body}
'''

Rows = dict[str, list[dict[str, Any]]]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A database file that is not there yet."""
    return tmp_path / "store.db"


@pytest.fixture
def engine(path: Path) -> Engine:
    """The engine of that file."""
    return open_engine(f"sqlite:///{path}", echo=False)


@pytest.fixture(params=["sqlite", "postgresql"])
def empty_url(request: pytest.FixtureRequest, path: Path) -> Iterator[str]:
    """The URL of a database of each kind without any table."""
    if request.param == "sqlite":
        yield f"sqlite:///{path}"
        return
    cluster: Cluster = request.getfixturevalue("postgresql")
    with cluster.database(is_migrated=False) as url:
        yield url


@pytest.fixture
def empty(empty_url: str) -> Engine:
    """The engine of that database."""
    return open_engine(empty_url, echo=False)


def rows(engine: Engine) -> Rows:
    """Everything in the database but its revision."""
    metadata = MetaData()
    with engine.connect() as connection:
        metadata.reflect(connection)
        return {
            table.name: sorted((dict(row) for row in connection.execute(select(table)).mappings()), key=str)
            for table in metadata.sorted_tables
            if table.name != "alembic_version"
        }


def fill(engine: Engine, tables: set[str]) -> None:
    """Put a made-up row into each of these tables; every reference fits, since equal types hold equal values."""
    metadata = MetaData()
    with engine.begin() as connection:
        metadata.reflect(connection)
        for table in metadata.sorted_tables:
            if table.name in tables:
                connection.execute(insert(table).values(made_up(table)))


def made_up(table: AnyTable) -> dict[str, Any]:
    """A row."""
    values: dict[type, Any] = {int: 1, str: "1", bytes: b"1", bool: True, object: ["1"], float: 1.0}
    return {column.name: values[column.type.python_type] for column in table.columns}


def run(engine: Engine, step: Callable[..., None], revision: str) -> None:
    """Run one of Alembic's commands."""
    with altering(engine) as connection:
        step(configuration(connection), revision)


def test_the_files_are_one_line_of_steps_and_named_after_their_revisions(engine: Engine) -> None:
    with engine.connect() as connection:
        steps = list(ScriptDirectory.from_config(configuration(connection)).walk_revisions())
    assert [step.revision for step in reversed(steps)] == revisions()
    assert [step.down_revision for step in reversed(steps)] == [None, *revisions()[:-1]]


def test_migrations_make_exactly_the_tables_that_the_code_uses(empty: Engine) -> None:
    for module in pkgutil.walk_packages(handrail.storage.__path__, "handrail.storage."):
        if ".migrations." not in module.name:
            importlib.import_module(module.name)
    migrate(empty)
    with empty.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), Table.metadata) == []
    assert len(Table.metadata.tables) >= 4


def test_a_filled_database_goes_forward_and_back_without_loss(empty: Engine) -> None:
    before: dict[str, Rows] = {}
    known: set[str] = set()
    for revision in revisions():
        run(empty, command.upgrade, revision)
        tables = set(rows(empty))
        fill(empty, tables - known)
        known = tables
        before[revision] = rows(empty)
    assert all(before[revisions()[-1]].values())
    for revision in reversed(revisions()[:-1]):
        run(empty, command.downgrade, revision)
        assert rows(empty) == before[revision]
    run(empty, command.downgrade, "base")
    assert rows(empty) == {}
    migrate(empty)
    assert set(rows(empty)) == known


@pytest.mark.parametrize(
    "script",
    [DEVICES_BEFORE, SIGHTINGS_BEFORE, DEVICES_BEFORE + SIGHTINGS_BEFORE],
    ids=["devices", "sightings", "both"],
)
def test_a_database_from_before_migrations_is_adopted_without_loss(path: Path, engine: Engine, script: str) -> None:
    with sqlite3.connect(path) as connection:
        connection.executescript(script)
    old = rows(engine)
    old.pop("schema_version", None)
    store = open_store(f"sqlite:///{path}")
    new = rows(engine)
    assert {name: new[name] for name in old} == old
    assert {name for name, found in new.items() if found} == set(old)
    assert "schema_version" not in new
    with engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), Table.metadata) == []
    if "devices" in old:
        assert store.device_of("h1") == Device("d1", "Kitchen laptop", 1000, 2000)
        assert store.newest_code(now=1350).nonce == b"\2"  # type: ignore[union-attr]
    sightings = SqlSightings(f"sqlite:///{path}", ("s" * 32,))
    told = sightings.add(Sighting((), (), "en", b"x"), Teller("d", 0, "i"), now=1_768_132_800)
    assert told is Outcome.KEPT


def test_processes_that_start_at_once_migrate_one_at_a_time(empty_url: str) -> None:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    racers = [
        subprocess.Popen(
            [sys.executable, "-c", OPEN, empty_url],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env=environment,
        )
        for _ in range(5)
    ]
    for racer in racers:
        assert racer.stdout is not None
        assert racer.stdout.readline() == "ready\n"
    for racer in racers:
        assert racer.stdin is not None
        racer.stdin.write("go\n")
        racer.stdin.flush()
    assert [racer.communicate(timeout=60)[0].strip() for racer in racers] == ["0"] * 5
    assert [racer.returncode for racer in racers] == [0] * 5


@pytest.mark.parametrize(
    ("script", "change"),
    [
        ("CREATE TABLE schema_version (version INTEGER PRIMARY KEY)", "INSERT INTO schema_version VALUES (2)"),
        (
            "CREATE TABLE alembic_version (version_num VARCHAR(32) PRIMARY KEY)",
            "INSERT INTO alembic_version VALUES ('z')",
        ),
    ],
    ids=["schema_version", "alembic_version"],
)
def test_a_newer_one_is_refused_and_left_as_it_was(empty_url: str, empty: Engine, script: str, change: str) -> None:
    with empty.begin() as connection:
        for statement in (script, change):
            connection.execute(text(statement))
    before = rows(empty), inspect(empty).get_table_names()
    for opens in (lambda: open_store(empty_url), lambda: SqlSightings(empty_url, ("s" * 32,))):
        with pytest.raises(StoreError, match="made by a newer Handrail: update this one to use it"):
            opens()
    assert (rows(empty), inspect(empty).get_table_names()) == before


@pytest.mark.parametrize(
    ("body", "error"),
    [
        (
            "op.execute('DELETE FROM devices; '); op.execute('CREATE TABLE x (y INTEGER)'); op.execute('nonsense')",
            SQLAlchemyError,
        ),
        ("op.execute('CREATE TABLE x (y INTEGER)'); op.execute('DELETE FROM devices')", (StoreError, SQLAlchemyError)),
    ],
    ids=["breaks-half-way", "leaves-a-reference-to-nothing"],
)
def test_a_step_that_fails_leaves_nothing_behind(
    empty: Engine, tmp_path: Path, body: str, error: type[Exception] | tuple[type[Exception], ...]
) -> None:
    migrate(empty)
    fill(empty, set(rows(empty)))
    before = rows(empty)
    with pytest.raises(error):
        run_step(empty, tmp_path, body)
    assert rows(empty) == before


def test_a_table_can_be_rebuilt_while_others_refer_to_it(engine: Engine, tmp_path: Path) -> None:
    migrate(engine)
    fill(engine, set(rows(engine)))
    before = rows(engine)
    run_step(
        engine,
        tmp_path,
        "with op.batch_alter_table('devices', recreate='always') as t: t.alter_column('name', new_column_name='title')",
    )
    after = rows(engine)
    assert after["pairing_codes"] == before["pairing_codes"] != []
    assert after["devices"][0]["title"] == before["devices"][0]["name"]
    with pytest.raises(SQLAlchemyError), engine.begin() as connection:
        connection.execute(text("DELETE FROM devices"))


def run_step(engine: Engine, folder: Path, body: str) -> None:
    """Run one more step, made of this body."""
    (folder / "step.py").write_text(STEP.format(last=revisions()[-1], body=body), encoding="utf-8")
    with altering(engine) as connection:
        config = configuration(connection)
        config.set_main_option("path_separator", "os")
        versions = Path(ScriptDirectory.from_config(config).dir) / "versions"
        config.set_main_option("version_locations", os.pathsep.join([str(versions), str(folder)]))
        command.upgrade(config, "head")
