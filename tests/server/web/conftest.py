"""Fixtures for the web: an app around the fake engine, a client, and a paired device."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from handrail.config import Settings
from handrail.storage import MemoryStore, Pairing
from handrail.web import create_app

from ..conftest import Clock
from .fakes import FakeEngine


@pytest.fixture
def store() -> MemoryStore:
    """An empty store."""
    return MemoryStore()


@pytest.fixture
def app(settings: Settings, store: MemoryStore, clock: Clock) -> Flask:
    """The app around the fake engine."""
    return create_app(settings, FakeEngine(), store, clock=clock)


@pytest.fixture
def sightings_app(settings: Settings, store: MemoryStore, clock: Clock) -> Flask:
    """The same app where sightings are switched on; they are kept in a database of this test."""
    return create_app(replace(settings, sightings=True), FakeEngine(), store, clock=clock)


@pytest.fixture
def client(app: Flask) -> FlaskClient:
    """A client without a token, as a browser on this computer."""
    return app.test_client()


@pytest.fixture
def pairing(settings: Settings, store: MemoryStore, clock: Clock) -> Pairing:
    """Pairing in the app's store."""
    return Pairing(store, settings.secret_keys, clock)


@pytest.fixture
def token(pairing: Pairing) -> str:
    """The token of a paired device."""
    return pairing.exchange(pairing.show().text, "Test browser").token


class CheckActions:
    """Sends checks as a paired device."""

    def __init__(self, client: FlaskClient, token: str) -> None:
        """Use this client and token."""
        self._client = client
        self.headers = {"Authorization": f"Bearer {token}"}

    def send(self, body: object) -> TestResponse:
        """Send any JSON value."""
        return self._client.post("/v1/check", json=body, headers=self.headers)

    def send_raw(self, data: bytes, content_type: str = "application/json", **headers: str) -> TestResponse:
        """Send any bytes."""
        return self._client.post("/v1/check", data=data, content_type=content_type, headers={**self.headers, **headers})

    def messages(self, *messages: object, **members: object) -> Any:
        """Check messages and return the answer; the check must succeed."""
        response = self.send({"messages": list(messages), **members})
        assert response.status_code == 200, response.get_data(as_text=True)
        return response.get_json()


@pytest.fixture
def checks(client: FlaskClient, token: str) -> CheckActions:
    """Sends checks as a paired device."""
    return CheckActions(client, token)
