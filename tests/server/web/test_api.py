"""Health, help, pairing and the API document."""

from __future__ import annotations

import logging

import pytest
from flask import Flask
from flask.testing import FlaskClient
from openapi_spec_validator import validate

from handrail.storage import MemoryStore, Pairing
from handrail.web.schemas import HealthAnswer, HelpAnswer, PairAnswer

from ..conftest import Clock

FAMILY_DEEDS = "ask confirm counts decline leave report shorten tell trusted week"


def test_health_needs_no_token_and_tells_how_the_worker_answers(client: FlaskClient) -> None:
    answer = client.get("/v1/health").get_json()
    assert HealthAnswer.model_validate(answer, extra="forbid")
    assert answer == {
        "status": "ok",
        "name": "handrail",
        "version": "0.1.0",
        "mode": "rules-only",
        "embedder": {"name": "none", "status": "off", "detail": None},
        "pack": {"id": "fake", "version": "1.2.3", "age_days": 10},
        "channel": None,
        "api": {"min": 1, "max": 1},
        "sightings": False,
        "checks": 0,
        "rule_timeouts": 0,
        "authorised": None,
    }


@pytest.mark.parametrize(
    ("query", "region", "names"),
    [
        ("", None, ["Help of WW"]),
        ("region=GB", "GB", ["Help of GB", "Help of WW"]),
        ("region=gb", "GB", ["Help of GB", "Help of WW"]),
        ("region=GB-SCT&locale=en-GB&age_band=under18", "GB-SCT", ["Help of GB", "Help of WW"]),
        ("region=FR", "FR", ["Help of WW"]),
        ("region=nonsense&age_band=42&locale=!!&more=1", None, ["Help of WW"]),
        ("region=%ED%A0%80%00", None, ["Help of WW"]),
    ],
)
def test_help_is_for_everyone_and_never_refused(
    client: FlaskClient, query: str, region: str | None, names: list[str]
) -> None:
    answer = client.get(f"/v1/help?{query}").get_json()
    assert HelpAnswer.model_validate(answer, extra="forbid")
    assert (answer["region"], answer["locale"], answer["regions"]) == (region, "en", ["GB", "US"])
    assert [line["name"] for line in answer["help"]] == names


def test_a_code_is_exchanged_for_a_token_that_checks(client: FlaskClient, pairing: Pairing) -> None:
    answer = client.post("/v1/pair", json={"code": pairing.show().text.lower(), "name": "Chrome on Linux"}).get_json()
    assert PairAnswer.model_validate(answer, extra="forbid")
    assert answer["device"]["name"] == "Chrome on Linux"
    headers = {"Authorization": f"Bearer {answer['token']}"}
    assert client.post("/v1/check", json={"messages": []}, headers=headers).status_code == 200


def test_a_device_needs_no_name(client: FlaskClient, pairing: Pairing) -> None:
    assert client.post("/v1/pair", json={"code": pairing.show().text, "extra": 1}).get_json()["device"]["name"]


def test_an_expired_code_is_refused(client: FlaskClient, pairing: Pairing, clock: Clock, store: MemoryStore) -> None:
    code = pairing.show().text
    clock.now += 300
    response = client.post("/v1/pair", json={"code": code})
    assert response.status_code == 400
    assert response.get_json(force=True)["errors"] == [{"field": "code", "message": "is not a valid code"}]
    assert store.devices() == []


def test_neither_code_nor_token_is_logged(
    client: FlaskClient, pairing: Pairing, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    code = pairing.show().text
    token = client.post("/v1/pair", json={"code": code, "name": "Ana's phone"}).get_json()["token"]
    client.post("/v1/check", json={"messages": []}, headers={"Authorization": f"Bearer {token}"})
    assert "device-paired" in caplog.text
    for secret in (code, token, "Ana"):
        assert secret not in caplog.text


def test_the_api_document_is_valid_and_complete(app: Flask, client: FlaskClient) -> None:
    document = client.get("/v1/openapi.json").get_json()
    validate(document)
    operations = {(method, path) for path, methods in document["paths"].items() for method in methods}
    assert operations == {
        ("post", "/v1/check"),
        ("get", "/v1/family"),
        *(("post", f"/v1/family/{deed}") for deed in FAMILY_DEEDS.split()),
        ("get", "/v1/health"),
        ("get", "/v1/help"),
        ("get", "/v1/packs"),
        ("post", "/v1/pair"),
    }
    for path, methods in document["paths"].items():
        for operation in methods.values():
            assert operation["responses"]["400"]["content"].keys() == {"application/problem+json"}, path
            assert "422" not in operation["responses"]


def test_the_api_document_describes_what_is_validated(client: FlaskClient) -> None:
    schemas = client.get("/v1/openapi.json").get_json()["components"]["schemas"]
    message = schemas["MessageIn"]
    assert message["required"] == ["text", "sender"]
    assert message["properties"]["text"]["type"] == "string"
    assert message["properties"]["sent_at"]["anyOf"][0] == {"type": "string", "format": "date-time"}
    assert schemas["Sender"]["enum"] == ["other", "self", "unknown"]
    assert schemas["CheckRequest"]["required"] == ["messages"]


def test_the_api_document_says_that_checks_need_a_token(client: FlaskClient) -> None:
    document = client.get("/v1/openapi.json").get_json()
    assert document["paths"]["/v1/check"]["post"]["security"] == [{"device": []}]
    assert document["components"]["securitySchemes"]["device"]["scheme"] == "bearer"
    assert "security" not in document["paths"]["/v1/pair"]["post"]
