"""Fixtures for the server: settings in a folder of their own, and a clock that stands still until it is moved."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from e2e import prepare
from handrail.config import Settings

from .postgresql import Cluster

# For tests that hold on each kind of database; `database_url` is SQLite elsewhere.
on_every_database = pytest.mark.parametrize("database_url", ["sqlite", "postgresql"], indirect=True)

START = 1_768_132_800.0  # 2026-01-11T12:00:00Z


def installed(program: Path | None, name: str) -> Path:
    """The program; without it skip with the sentence that gets it, or fail where that would be a false pass."""
    if program is not None:
        return program
    sentence = f"{name} is not installed: run `python3 tests/e2e/prepare.py`."
    if os.environ.get("HANDRAIL_REQUIRE_BROWSER") == "1" or os.environ.get("CI") == "true":
        pytest.fail(sentence, pytrace=False)
    pytest.skip(sentence)


@dataclass
class Clock:
    """Epoch seconds; a test moves it on."""

    now: float = START

    def __call__(self) -> float:
        """The time."""
        return self.now


@pytest.fixture
def clock() -> Clock:
    """A clock at ``START``."""
    return Clock()


@pytest.fixture(scope="session")
def postgresql() -> Iterator[Cluster]:
    """A running PostgreSQL."""
    cluster = Cluster(installed(prepare.find_postgresql(), "PostgreSQL"))
    yield cluster
    cluster.stop()


@pytest.fixture
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The URL of a database of this test: a SQLite file that is not there yet, or one of PostgreSQL without rows."""
    if getattr(request, "param", "sqlite") == "sqlite":
        yield f"sqlite:///{tmp_path / 'handrail.db'}"
        return
    cluster: Cluster = request.getfixturevalue("postgresql")
    with cluster.database() as url:
        yield url


@pytest.fixture
def settings(tmp_path: Path, database_url: str) -> Settings:
    """Settings that keep everything in a folder of this test, without a sentence model."""
    return Settings(
        data_dir=tmp_path,
        database_url=database_url,
        secret_keys=("s" * 32,),
        hosts=frozenset({"handrail.example"}),
        embedder="none",
    )
