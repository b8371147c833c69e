"""What a teen's chats hold leaves no trace in a household: in no row, log, alert, export or page of a guardian."""

from __future__ import annotations

import logging
from itertools import islice

import pytest
from flask import Flask

from handrail.config import Settings

from ...conftest import Clock
from ..family.people import Person
from ..test_canary import CANARY, bodies, traces
from .conftest import FakeNotifier
from .test_device_api import WRITES
from .test_pages import make, pair

DAY = 24 * 3600
# More would only meet the limit on what one device may send in a minute.
_BODIES = 5


def test_a_members_chats_are_in_no_row_log_alert_export_or_page(
    app: Flask, settings: Settings, clock: Clock, notifier: FakeNotifier, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    mum = Person(app)
    mum.found()
    profile = make(mum, mode="supervised")
    device, client = pair(mum, profile), app.test_client()
    message = {"text": CANARY, "sender": "other", "author": CANARY, "id": CANARY}
    chat = {"messages": [message], "conversation": {"key": CANARY, "site": CANARY, "contact": "new"}}
    for text in (CANARY, f"or else {CANARY}"):
        checked = client.post(
            "/v1/check", json={**chat, "messages": [{**message, "text": text}]}, headers=device.headers
        )
        assert checked.status_code == 200
    statuses = set()
    for path in WRITES:
        if path not in ("leave", "decline", "confirm"):
            for content_type, body in islice(bodies(), _BODIES):
                response = client.post(
                    f"/v1/family/{path}",
                    data=body,
                    content_type=content_type,
                    headers=device.headers,
                    query_string={"q": CANARY},
                )
                statuses.add(response.status_code)
                assert traces(response.get_data(as_text=True)) == [], path
    assert statuses == {400}
    mum.send(f"{profile}/people", profile, name="Aunt Jo", address="ntfys://ntfy.example/jo")
    (person,) = device.membership["trusted"]
    device.say("trusted", action="confirm", id=person["id"])
    assert device.say("tell", person=person["id"])["delivered"] is True
    clock.now += DAY
    mum.sign_in()
    device.say("week", week="2026-W02", band="3+")

    [(_, alert)] = notifier.sent
    assert traces(alert.title + alert.body) == []
    for path in ("/family/", profile, "/family/activity", "/family/export.json", "/family/export.csv"):
        page = mum.get(path)
        assert page.status_code == 200
        assert traces(page.text) == [], path
    assert "request method=POST" in caplog.text
    assert traces(caplog.text) == []
    files = [path for path in settings.data_dir.rglob("*") if path.is_file()]
    assert "handrail.db" in {path.name for path in files}
    for path in files:
        assert traces(path.read_bytes().decode("utf-8", "replace")) == [], path.name
