"""Telling the maintainers: what is shown is what is sent, what is sent is what is kept, and text only by consent."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient
from openapi_spec_validator import validate
from werkzeug.test import TestResponse

from handrail.config import Settings
from handrail.storage import MemoryStore, Pairing, StoreError
from handrail.storage.sightings import DAY_SIGHTINGS, Report, SqlSightings
from handrail.web import create_app
from handrail.web.sighting_schemas import PreviewAnswer, SightingAnswer

from ..conftest import Clock, on_every_database
from .fakes import RULE, FakeEngine, fake_pack

DAY = 24 * 3600
THEIRS = {"text": "i have your pics Maria, send 300€ to @jane_d or else", "sender": "other"}
MINE = {"text": "please no, call me 0171 2345678", "sender": "self"}
REDACTED = "i have your pics [name], send [amount] to [handle] or else"
TOLD = {"incident": "w1", "slots": ["leverage", "demand"], "language": "en"}


class Telling:
    """Previews and tells as one device."""

    def __init__(self, client: FlaskClient, token: str) -> None:
        self._client = client
        self.headers = {"Authorization": f"Bearer {token}"}

    def preview(self, *messages: object, **members: object) -> TestResponse:
        return self._client.post(
            "/v1/sightings/preview", json={"messages": list(messages), **members}, headers=self.headers
        )

    def tell(self, **members: object) -> TestResponse:
        return self._client.post("/v1/sightings", json=members, headers=self.headers)

    def shown(self, *messages: object, **members: object) -> Any:
        """The sighting of a preview, which must succeed."""
        response = self.preview(*messages, **members)
        assert response.status_code == 200, response.get_data(as_text=True)
        return response.get_json()["sighting"]


@pytest.fixture
def telling(sightings_app: Flask, token: str) -> Telling:
    """A device that was just paired."""
    return Telling(sightings_app.test_client(), token)


@pytest.fixture
def kept(settings: Settings) -> SqlSightings:
    """What the app keeps."""
    return SqlSightings(settings.database_url, settings.secret_keys)


def reports(kept: SqlSightings) -> list[Report]:
    return list(kept.reports())


def problem(response: TestResponse, status: int = 400) -> Any:
    """The fields that are refused."""
    assert (response.status_code, response.mimetype) == (status, "application/problem+json")
    return [error["field"] for error in response.get_json(force=True).get("errors", [])]


@pytest.mark.parametrize("path", ["/v1/sightings", "/v1/sightings/preview"])
def test_the_routes_are_not_there_unless_they_are_switched_on(
    client: FlaskClient, sightings_app: Flask, token: str, path: str
) -> None:
    headers = {"Authorization": f"Bearer {token}"}
    assert problem(client.post(path, json={}, headers=headers), 404) == []
    assert client.get("/v1/health").get_json()["sightings"] is False
    assert sightings_app.test_client().get("/v1/health").get_json()["sightings"] is True
    assert problem(sightings_app.test_client().post(path, json={}), 401) == []


def test_a_server_without_sightings_opens_no_database_for_them(settings: Settings, store: MemoryStore) -> None:
    broken = replace(settings, database_url="sqlite:////nowhere/at/all.db")
    assert create_app(broken, FakeEngine(), store).test_client().get("/v1/health").status_code == 200
    with pytest.raises(StoreError):
        create_app(replace(broken, sightings=True), FakeEngine(), store)


def test_the_preview_shows_the_words_of_the_other_side_without_what_tells_who_is_meant(telling: Telling) -> None:
    response = telling.preview(
        {"text": "hi", "sender": "unknown"},
        MINE,
        THEIRS,
        {"text": "x", "sender": "other", "kind": "image"},
        rules=[RULE],
        slots=["leverage", "demand"],
        language="en",
        strike_out=["maria"],
    )
    answer = response.get_json()
    assert PreviewAnswer.model_validate(answer, extra="forbid")
    assert answer["sighting"]["text"] == f"hi\n{REDACTED}"
    assert answer["sighting"]["slots"] == ["leverage", "demand"]
    assert len(bytes.fromhex(answer["sighting"]["sketch"])) == 128
    assert answer["redacted"] == {"name": 1, "amount": 1, "handle": 1}
    assert answer["week"] == "2026-W02"


def test_a_preview_keeps_nothing(telling: Telling, kept: SqlSightings) -> None:
    telling.shown(THEIRS)
    assert reports(kept) == []


def test_a_preview_without_words_of_the_other_side_is_refused(telling: Telling) -> None:
    assert problem(telling.preview(MINE)) == ["messages"]
    assert problem(telling.preview({"text": "🤷 ...", "sender": "other", "kind": "voice"})) == ["messages"]


@on_every_database
def test_what_is_kept_without_consent_holds_no_text(telling: Telling, kept: SqlSightings) -> None:
    sketch = telling.shown(THEIRS)["sketch"]
    response = telling.tell(**TOLD, sketch=sketch)
    answer = response.get_json()
    assert SightingAnswer.model_validate(answer, extra="forbid")
    assert answer == {"is_new": True, "text_kept_until": None, "ignored": []}
    (report,) = reports(kept)
    assert (report.sighting.text, report.sighting.sketch.hex()) == (None, sketch)
    assert report.sighting.slots == ("leverage", "demand")


@on_every_database
def test_what_was_read_is_kept_word_for_word(telling: Telling, kept: SqlSightings) -> None:
    shown = telling.shown(THEIRS, strike_out=["Maria"])
    answer = telling.tell(**TOLD, sketch=shown["sketch"], text=shown["text"], is_adult=True, has_read=True).get_json()
    # The week began on Monday the fifth.
    assert answer == {"is_new": True, "text_kept_until": "2026-04-04", "ignored": []}
    assert reports(kept)[0].sighting.text == REDACTED


@pytest.mark.parametrize(
    "consent",
    [
        {},
        {"is_adult": True},
        {"has_read": True},
        {"is_adult": True, "has_read": False},
        {"is_adult": False, "has_read": True},
    ],
)
def test_text_without_both_answers_keeps_nothing_at_all(
    telling: Telling, kept: SqlSightings, consent: dict[str, bool]
) -> None:
    shown = telling.shown(THEIRS)
    assert problem(telling.tell(**TOLD, sketch=shown["sketch"], text=shown["text"], **consent)) == ["text"]
    assert reports(kept) == []


@pytest.mark.parametrize(
    "text",
    [
        THEIRS["text"],
        REDACTED + " +44 20 7946 0958",
        REDACTED + " x@mail.example",
        REDACTED + "\u200b",
        "a " * 4_000,
        "",
        "...",
        "\ud800",
    ],
)
def test_a_text_that_no_preview_would_show_keeps_nothing(telling: Telling, kept: SqlSightings, text: str) -> None:
    sketch = telling.shown(THEIRS)["sketch"]
    assert problem(telling.tell(**TOLD, sketch=sketch, text=text, is_adult=True, has_read=True)) == ["text"]
    assert reports(kept) == []


@on_every_database
@pytest.mark.parametrize("character", ["\0", "\ud800", "\U0001f426"], ids=ascii)
def test_no_character_of_a_text_breaks_the_database(telling: Telling, kept: SqlSightings, character: str) -> None:
    shown = telling.shown({"text": f"pay me {character}now or else", "sender": "other"})
    assert (
        telling.tell(**TOLD, sketch=shown["sketch"], text=shown["text"], is_adult=True, has_read=True).status_code
        == 200
    )
    assert [report.sighting.text for report in reports(kept)] == [shown["text"]]


def test_the_sketch_that_counts_is_that_of_the_text(telling: Telling, kept: SqlSightings) -> None:
    shown = telling.shown(THEIRS)
    telling.tell(**TOLD, sketch="0" * 256, text=shown["text"], is_adult=True, has_read=True)
    assert reports(kept)[0].sighting.sketch.hex() == shown["sketch"]


def test_only_rules_of_the_pack_and_short_language_tags_are_kept(telling: Telling, kept: SqlSightings) -> None:
    assert RULE not in {rule.id for rule in fake_pack().rules}
    answer = telling.tell(
        incident="w1", sketch="0" * 256, rules=["a secret", RULE], language="en-secret-words", colour="red"
    ).get_json()
    assert answer["ignored"] == ["colour", "language", "rules[0]", "rules[1]"]
    (report,) = reports(kept)
    assert (report.sighting.rules, report.sighting.language) == ((), "und")


@pytest.mark.parametrize(
    ("members", "field"),
    [
        ({"sketch": "0" * 256}, "incident"),
        ({"incident": "w1"}, "sketch"),
        ({"incident": "w1", "sketch": "0" * 255}, "sketch"),
        ({"incident": "w1", "sketch": "0" * 255 + "g"}, "sketch"),
        ({"incident": "w1", "sketch": "0" * 256 + "\n"}, "sketch"),
        ({"incident": "w1", "sketch": "\ud800" * 256}, "sketch"),
        ({"incident": 1, "sketch": "0" * 256}, "incident"),
        ({"incident": "w1", "sketch": "0" * 256, "slots": ["z3br4"]}, "slots[0]"),
        ({"incident": "w1", "sketch": "0" * 256, "rules": ["x"] * 41}, "rules"),
        ({"incident": "w1", "sketch": "0" * 256, "is_adult": "yes"}, "is_adult"),
        ({"incident": "w1", "sketch": "0" * 256, "text": 5}, "text"),
    ],
)
def test_a_sighting_of_the_wrong_form_is_refused_and_the_field_is_named(
    telling: Telling, kept: SqlSightings, members: dict[str, object], field: str
) -> None:
    assert problem(telling.tell(**members)) == [field]
    assert reports(kept) == []


@on_every_database
def test_telling_twice_is_no_error_and_keeps_the_first(telling: Telling, kept: SqlSightings) -> None:
    telling.tell(**TOLD, sketch="0" * 256)
    answer = telling.tell(**TOLD, sketch="1" * 256, text=REDACTED, is_adult=True, has_read=True).get_json()
    assert answer == {"is_new": False, "text_kept_until": None, "ignored": []}
    assert [report.sighting.text for report in reports(kept)] == [None]


@on_every_database
def test_a_device_is_heard_so_often_a_day_and_told_when_to_come_back(telling: Telling, clock: Clock) -> None:
    for n in range(DAY_SIGHTINGS):
        assert telling.tell(incident=str(n), sketch="0" * 256).status_code == 200
    response = telling.tell(incident="more", sketch="0" * 256)
    problem(response, 429)
    clock.now += int(response.headers["Retry-After"])
    assert telling.tell(incident="more", sketch="0" * 256).status_code == 200


def test_too_many_requests_a_minute_are_429(telling: Telling) -> None:
    statuses = {telling.preview(MINE).status_code for _ in range(30)}
    assert statuses == {400}
    problem(telling.preview(MINE), 429)


@on_every_database
def test_two_devices_tell_of_one_incident_as_two(
    sightings_app: Flask, telling: Telling, pairing: Pairing, kept: SqlSightings, clock: Clock
) -> None:
    other = Telling(sightings_app.test_client(), pairing.exchange(pairing.show().text, "Other").token)
    clock.now += 8 * DAY
    for device in (telling, other):
        device.tell(**TOLD, sketch="0" * 256)
    assert len({report.reporter for report in reports(kept)}) == 2
    assert all(report.is_settled for report in reports(kept))


@on_every_database
def test_whatever_request_comes_lets_old_texts_be_forgotten(
    sightings_app: Flask, telling: Telling, kept: SqlSightings, clock: Clock
) -> None:
    telling.tell(**TOLD, sketch="0" * 256, text=REDACTED, is_adult=True, has_read=True)
    clock.now += 90 * DAY
    sightings_app.test_client().get("/v1/health")
    assert [report.sighting.text for report in reports(kept)] == [None]


def test_nothing_about_a_sighting_is_logged_but_what_became_of_it(
    telling: Telling, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(1, "handrail")
    telling.tell(**TOLD, sketch="0" * 256, text=REDACTED, is_adult=True, has_read=True)
    lines = [record.getMessage() for record in caplog.records if record.name == "handrail"]
    assert lines[0] == "sighting outcome=kept"
    assert all("w1" not in line and "pics" not in line and "leverage" not in line for line in lines)


def test_the_document_describes_sightings_where_they_are_on(sightings_app: Flask) -> None:
    document = sightings_app.test_client().get("/v1/openapi.json").get_json()
    validate(document)
    assert {"/v1/sightings", "/v1/sightings/preview"} <= set(document["paths"])
    assert document["paths"]["/v1/sightings"]["post"]["security"] == [{"device": []}]
