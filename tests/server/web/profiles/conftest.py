"""Fixtures for households: a real database, a guardian, a teen's profile, and devices that belong to it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from shutil import copyfile
from typing import Any

import pytest
from argon2 import PasswordHasher
from flask import Flask
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from handrail.alerts.notifier import AddressError, Alert
from handrail.config import Settings
from handrail.engine.model import AgeBand
from handrail.household.modes import Mode
from handrail.household.policy import Policy, Sensitivity
from handrail.storage import Store, open_store
from handrail.storage.households.deeds import By
from handrail.storage.households.founding import Application
from handrail.storage.households.model import Profile
from handrail.storage.households.passwords import Passwords
from handrail.storage.households.profiles import ProfileForm
from handrail.web import create_app
from handrail.web.family.services import Services, open_services

from ...conftest import Clock
from ..fakes import FakeEngine

PASSWORD = "three quiet green doors"


@dataclass
class FakeNotifier:
    """Keeps what was sent, instead of sending it."""

    sent: list[tuple[str, Alert]] = field(default_factory=list)
    is_broken: bool = False

    def check(self, address: str) -> None:
        """Every address with a colon is one."""
        if "://" not in address:
            raise AddressError

    def send(self, address: str, alert: Alert) -> bool:
        """Take it, unless broken."""
        if not self.is_broken:
            self.sent.append((address, alert))
        return not self.is_broken


def policy(**changes: Any) -> Policy:
    """A policy in `supported`."""
    values: dict[str, Any] = {
        "mode": Mode.SUPPORTED,
        "sensitivity": Sensitivity.USUAL,
        "early_notices": True,
        "sites_on": None,
        "language": "en",
        "region": "GB",
    }
    return Policy(**(values | changes))


def form(
    nickname: str = "Robin", age_band: AgeBand = AgeBand.UNDER18, until: str = "2026-08", **rest: Any
) -> ProfileForm:
    """What a guardian chooses."""
    return ProfileForm(nickname, age_band, until, policy(**rest))


class DeviceActions:
    """A device that speaks to its server."""

    def __init__(self, client: FlaskClient, token: str, device_id: str) -> None:
        """Use this token."""
        self._client = client
        self.token = token
        self.id = device_id

    def ask(self, path: str = "", **query: object) -> TestResponse:
        """Ask for the membership."""
        return self._client.get(f"/v1/family{path}", query_string=query, headers=self.headers)

    def post(self, path: str, body: object | None = None) -> TestResponse:
        """Tell the server something."""
        return self._client.post(f"/v1/family/{path}", json={} if body is None else body, headers=self.headers)

    def say(self, path: str, **body: object) -> Any:
        """Tell the server something that it must take; its answer."""
        response = self.post(path, body)
        assert response.status_code == 200, response.get_data(as_text=True)
        return response.get_json()

    @property
    def headers(self) -> dict[str, str]:
        """The token, as a request carries it."""
        return {"Authorization": f"Bearer {self.token}"}

    @property
    def membership(self) -> Any:
        """The membership as the device is told of it."""
        response = self.ask()
        assert response.status_code == 200, response.get_data(as_text=True)
        return response.get_json()["membership"]


class Family:
    """A household with one guardian, who makes profiles and pairs devices."""

    def __init__(self, services: Services, client: FlaskClient, household_id: str, name: str) -> None:
        """Use the household with that id."""
        self.services = services
        self.household_id = household_id
        self.by = By(name, services.now())
        self._client = client

    def profile(self, **choices: Any) -> Profile:
        """A new profile."""
        return self.services.stores.profiles.add(self.household_id, form(**choices), self.by)

    def change(self, profile: Profile, **choices: Any) -> Profile:
        """The profile with other choices."""
        by = By(self.by.actor, self.services.now())
        changed = self.services.stores.profiles.change(self.household_id, profile.id, form(**choices), by)
        assert changed is not None
        return changed

    def code(self, profile: Profile) -> str:
        """A one-time code for a profile."""
        made = self.services.stores.codes.make(self.household_id, profile.id, By(self.by.actor, self.services.now()))
        assert made is not None
        return made.text

    def offered(self, profile: Profile) -> DeviceActions:
        """A device that was paired with a code of the profile, and whose user has not decided."""
        response = self._client.post("/v1/pair", json={"code": self.code(profile), "name": "Firefox on Linux"})
        answer = response.get_json()
        assert (response.status_code, answer["family"]) == (200, True)
        return DeviceActions(self._client, answer["token"], answer["device"]["id"])

    def joined(self, profile: Profile, *, counts: bool = True) -> DeviceActions:
        """A device whose user agreed."""
        device = self.offered(profile)
        device.say("confirm", counts=counts, until=profile.until)
        return device


@pytest.fixture(scope="session")
def empty_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database with all tables and no rows, made once: a copy is there sooner than a migration."""
    path = tmp_path_factory.mktemp("empty") / "handrail.db"
    open_store(f"sqlite:///{path}").close()
    return path


@pytest.fixture
def database(settings: Settings, empty_database: Path) -> Store:
    """A real database with all tables."""
    copyfile(empty_database, settings.data_dir / "handrail.db")
    return open_store(settings.database_url)


@pytest.fixture
def notifier() -> FakeNotifier:
    """Keeps what was sent."""
    return FakeNotifier()


@pytest.fixture
def app(settings: Settings, database: Store, clock: Clock, notifier: FakeNotifier) -> Flask:
    """The app around the fake engine, on a real database."""
    return create_app(settings, FakeEngine(), database, clock=clock, notifier=notifier)


@pytest.fixture
def services(settings: Settings, database: Store, clock: Clock, notifier: FakeNotifier) -> Services:
    """The services that the pages stand on, on the same database as the app's."""
    cheap = Passwords(PasswordHasher(time_cost=1, memory_cost=8, parallelism=1))
    return open_services(settings, clock, cheap, notifier)


@pytest.fixture
def found(services: Services, app: Flask) -> Callable[[str], Family]:
    """Founds households by the name of their guardian."""

    def make(name: str) -> Family:
        welcome = services.founding.welcome(
            Application(f"{name}'s family", "en", name, name.lower() + "-signs-in", PASSWORD), is_free=True
        )
        return Family(services, app.test_client(), welcome.guardian.household_id, name)

    return make


@pytest.fixture
def family(found: Callable[[str], Family]) -> Family:
    """A household."""
    return found("Mum")
