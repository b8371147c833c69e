"""One shape for every error of the API, over every route and every bad input; nothing that was sent comes back."""

from __future__ import annotations

import json
from typing import Any

import pytest
from flask import Flask, Response
from flask.testing import FlaskClient
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from werkzeug.test import TestResponse

from handrail.config import Settings
from handrail.storage import MemoryStore
from handrail.web import create_app
from handrail.web.schemas import Problem

from ..conftest import Clock
from .bad_bodies import SECRET, UNREADABLE, WRONG_CHECKS, WRONG_PAIRS, BadBody
from .conftest import CheckActions
from .fakes import FakeEngine

FAMILY = [f"/v1/family/{deed}" for deed in "ask confirm counts decline leave report shorten tell trusted week".split()]
# What a device says with nothing to add; whatever stands in the body, it may leave.
BODILESS = ("/v1/family/decline", "/v1/family/leave")


def assert_is_problem(response: TestResponse, status: int) -> None:
    """The response is problem+json of this status, and repeats nothing."""
    text = response.get_data(as_text=True)
    assert (response.status_code, response.mimetype) == (status, "application/problem+json"), text
    problem = Problem.model_validate_json(text, extra="forbid")
    assert (problem.status, problem.type) == (status, "about:blank")
    assert problem.title
    assert len(problem.errors) <= 20
    assert SECRET not in text.lower()
    assert response.headers["X-Content-Type-Options"] == "nosniff"


def api_rules(app: Flask) -> list[tuple[str, str]]:
    """Every method and path of the API."""
    return [
        (method, rule.rule)
        for rule in app.url_map.iter_rules()
        if rule.rule.startswith("/v1/")
        for method in sorted((rule.methods or set()) - {"HEAD", "OPTIONS"})
    ]


def test_the_api_has_the_routes_that_are_tested_here(app: Flask) -> None:
    assert sorted(api_rules(app)) == [
        ("GET", "/v1/family"),
        ("GET", "/v1/health"),
        ("GET", "/v1/help"),
        ("GET", "/v1/openapi.json"),
        ("GET", "/v1/packs"),
        ("POST", "/v1/check"),
        *(("POST", path) for path in FAMILY),
        ("POST", "/v1/pair"),
    ]


def test_sightings_add_their_routes_and_no_others(app: Flask, sightings_app: Flask) -> None:
    assert sorted(set(api_rules(sightings_app)) - set(api_rules(app))) == [
        ("POST", "/v1/sightings"),
        ("POST", "/v1/sightings/preview"),
    ]


@pytest.mark.parametrize("path", ["/v1/check", "/v1/pair", *(path for path in FAMILY if path not in BODILESS)])
@pytest.mark.parametrize("body", UNREADABLE, ids=lambda body: body.name)
def test_an_unreadable_body_is_refused(checks: CheckActions, client: FlaskClient, path: str, body: BadBody) -> None:
    headers = {**checks.headers, **({"Content-Encoding": body.encoding} if body.encoding else {})}
    response = client.post(path, data=body.data, content_type=body.content_type or None, headers=headers)
    assert_is_problem(response, body.status)


@pytest.mark.parametrize("body", WRONG_CHECKS, ids=lambda body: body.name)
def test_a_check_of_the_wrong_form_is_refused_and_the_field_is_named(checks: CheckActions, body: BadBody) -> None:
    response = checks.send_raw(body.data)
    assert_is_problem(response, body.status)
    assert response.get_json(force=True)["errors"][0]["field"]


@pytest.mark.parametrize("body", WRONG_PAIRS, ids=lambda body: body.name)
def test_a_pairing_of_the_wrong_form_is_refused(client: FlaskClient, body: BadBody) -> None:
    response = client.post("/v1/pair", data=body.data, content_type="application/json")
    assert_is_problem(response, body.status)
    assert response.get_json(force=True)["errors"][0]["field"]


def test_errors_name_the_field_and_say_what_is_expected(checks: CheckActions) -> None:
    response = checks.send({"messages": [{"sender": "stranger", "text": 5, "seen": "no"}], "conversation": {"key": 1}})
    assert response.get_json(force=True) == {
        "type": "about:blank",
        "title": "Bad Request",
        "status": 400,
        "detail": "Some fields have the wrong form.",
        "errors": [
            {"field": "messages[0].text", "message": "must be a string"},
            {"field": "messages[0].sender", "message": "Input should be 'other', 'self' or 'unknown'"},
            {"field": "messages[0].seen", "message": "Input should be a valid boolean"},
            {"field": "conversation.key", "message": "must be a string"},
        ],
    }


def test_every_route_refuses_a_foreign_host(client: FlaskClient, app: Flask) -> None:
    for method, path in api_rules(app):
        assert_is_problem(client.open(path, method=method, headers={"Host": f"{SECRET}.example"}), 421)


def test_every_route_refuses_a_foreign_origin(client: FlaskClient, app: Flask) -> None:
    for method, path in api_rules(app):
        assert_is_problem(client.open(path, method=method, headers={"Origin": f"https://{SECRET}.example"}), 403)


def test_every_route_refuses_other_methods(client: FlaskClient, app: Flask) -> None:
    for method, path in api_rules(app):
        for other in {"GET", "POST", "PUT", "PATCH", "DELETE", "TRACE", "C4N4RY"} - {method}:
            response = client.open(path, method=other)
            assert_is_problem(response, 405)
            assert method in response.headers["Allow"]


@pytest.mark.parametrize(
    "path", ["/v1/", "/v1/c4n4ry", "/v1/check/", "/v1/check/c4n4ry", "/v1/%00", "/v1/\u00e9c4n4ry"]
)
def test_an_unknown_path_of_the_api_is_a_problem(client: FlaskClient, path: str) -> None:
    assert_is_problem(client.get(path), 404)


@pytest.mark.parametrize(
    "authorization",
    [
        None,
        "",
        "Bearer",
        "Bearer ",
        "Bearer c4n4ry",
        "Basic YTpi",
        "bearer \u00e9",
        "Bearer " + "c4n4ry" * 1000,
        "c4n4ry",
    ],
)
def test_a_check_needs_a_token(client: FlaskClient, authorization: str | None) -> None:
    headers = {} if authorization is None else {"Authorization": authorization}
    response = client.post("/v1/check", json={"messages": []}, headers=headers)
    assert_is_problem(response, 401)
    assert response.headers["WWW-Authenticate"].startswith("Bearer")


def test_too_many_wrong_codes_are_429(client: FlaskClient) -> None:
    client.get("/")
    statuses = [client.post("/v1/pair", json={"code": "ZZZZ-ZZZZ"}).status_code for _ in range(5)]
    assert statuses == [400] * 5
    assert_is_problem(client.post("/v1/pair", json={"code": "ZZZZ-ZZZZ"}), 429)


def test_too_many_tries_a_minute_are_429_and_say_when_to_come_back(client: FlaskClient) -> None:
    for _ in range(30):
        client.post("/v1/pair", json={"code": "x"})
    response = client.post("/v1/pair", json={"code": "x"})
    assert_is_problem(response, 429)
    assert 0 < int(response.headers["Retry-After"]) <= 60


def failing(error: Exception) -> Any:
    """An engine that fails."""

    def fail(messages: Any) -> None:
        raise error

    return FakeEngine(before=fail)


@pytest.mark.parametrize("error", [ValueError(SECRET), KeyError(SECRET), RecursionError(), OSError(SECRET)])
def test_a_fault_of_ours_is_a_problem_without_detail(
    settings: Settings,
    store: MemoryStore,
    clock: Clock,
    token: str,
    error: Exception,
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(0)
    client = create_app(settings, failing(error), store, clock=clock).test_client()
    response = CheckActions(client, token).send({"messages": [{"text": SECRET, "sender": "other"}]})
    assert_is_problem(response, 500)
    assert "detail" not in response.get_json(force=True)
    assert SECRET not in caplog.text.lower()


def test_a_fault_is_logged_by_its_type_and_place(
    settings: Settings, store: MemoryStore, clock: Clock, token: str, caplog: pytest.LogCaptureFixture
) -> None:
    client = create_app(settings, failing(ZeroDivisionError(SECRET)), store, clock=clock).test_client()
    CheckActions(client, token).send({"messages": []})
    assert "ZeroDivisionError" in caplog.text
    assert "fakes.py" in caplog.text


ANY_TEXT = st.text(st.characters(codec=None), max_size=40)
ANY_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | ANY_TEXT,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(ANY_TEXT, inner, max_size=4),
    max_leaves=12,
)
NEARLY_A_MESSAGE = st.fixed_dictionaries(
    {"text": ANY_TEXT | ANY_JSON, "sender": st.sampled_from(["other", "self", "unknown"]) | ANY_JSON},
    optional={name: ANY_JSON for name in ("id", "author", "kind", "sent_at", "seen", "more")},
)
NEARLY_A_CHECK = st.fixed_dictionaries(
    {"messages": st.lists(NEARLY_A_MESSAGE, max_size=4) | ANY_JSON},
    optional={
        name: ANY_JSON
        for name in ("conversation", "context", "locale", "region", "age_band", "state", "c4n4ry", "messages2")
    },
)
ONE_APP = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=200)


@ONE_APP
@given(body=NEARLY_A_CHECK | ANY_JSON)
def test_no_json_is_our_fault(checks: CheckActions, body: Any) -> None:
    response = checks.send_raw(json.dumps(body).encode())
    assert response.status_code in (200, 400), response.get_data(as_text=True)
    if response.status_code == 400:
        Problem.model_validate_json(response.get_data(), extra="forbid")


@ONE_APP
@given(data=st.binary(max_size=200) | st.text(st.characters(codec="utf-8"), max_size=100).map(str.encode))
def test_no_bytes_are_our_fault(checks: CheckActions, data: bytes) -> None:
    assert_is_problem(checks.send_raw(data), 400)


@ONE_APP
@given(texts=st.lists(ANY_TEXT, max_size=5), sender=st.sampled_from(["other", "self", "unknown"]))
def test_no_text_is_ever_refused(checks: CheckActions, texts: list[str], sender: str) -> None:
    checks.messages(*({"text": text, "sender": sender} for text in texts))


@ONE_APP
@given(name=ANY_TEXT, value=ANY_TEXT)
def test_no_query_is_our_fault(client: FlaskClient, name: str, value: str) -> None:
    def sendable(text: str) -> str:
        return text.encode("utf-8", "surrogatepass").decode("utf-8", "replace")

    query = {sendable(name): sendable(value), "region": sendable(value), "locale": sendable(name)}
    for path in ("/v1/help", "/v1/health", "/", "/v1/openapi.json"):
        assert client.get(path, query_string=query).status_code == 200


def test_a_fault_after_the_answer_was_made_is_told_no_differently(
    app: Flask, client: FlaskClient, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(response: Response) -> Response:
        raise ValueError(SECRET) if response.status_code == 200 else AssertionError(response)

    app.after_request_funcs.setdefault(None, []).insert(0, fail)
    response = client.get("/v1/health")
    assert (response.status_code, response.mimetype) == (500, "application/problem+json")
    assert "fault type=ValueError" in caplog.text
    assert SECRET not in caplog.text
