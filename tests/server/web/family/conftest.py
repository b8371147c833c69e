"""Fixtures for the guardians' pages: an app on a database of its own, with passwords that cost little to check."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from argon2 import PasswordHasher
from flask import Flask

from handrail.config import Settings
from handrail.storage import open_store
from handrail.storage.households.passwords import Passwords
from handrail.storage.households.transactions import Transactions
from handrail.web import create_app

from ...conftest import Clock
from ..fakes import FakeEngine
from .people import Person


@pytest.fixture
def passwords() -> Passwords:
    """Argon2id with the least it can do."""
    return Passwords(PasswordHasher(time_cost=1, memory_cost=8, parallelism=1))


@pytest.fixture(scope="session")
def migrated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database without rows: copying it is faster than making its tables."""
    path = tmp_path_factory.mktemp("migrated") / "handrail.db"
    open_store(f"sqlite:///{path}").close()
    return path


@pytest.fixture
def app(settings: Settings, clock: Clock, passwords: Passwords, migrated: Path) -> Flask:
    """The app on a real database."""
    shutil.copy(migrated, settings.data_dir / "handrail.db")
    return create_app(settings, FakeEngine(), clock=clock, passwords=passwords)


@pytest.fixture
def database(settings: Settings) -> Transactions:
    """The app's database."""
    return Transactions(settings.database_url)


@pytest.fixture
def mum(app: Flask) -> Person:
    """A guardian who has set up a household and is signed in."""
    person = Person(app)
    assert person.found().status_code == 200
    return person


@pytest.fixture
def meet(app: Flask) -> Callable[..., Person]:
    """Someone else with a browser."""

    def person(name: str = "Stranger", **elsewhere: str) -> Person:
        return Person(app, name, **elsewhere)

    return person
