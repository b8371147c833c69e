"""What is refused before anything is read, and the headers that keep pages and answers safe."""

from __future__ import annotations

import logging

import pytest
from flask import Flask
from flask.testing import FlaskClient

from handrail.web.limits import MAX_BODY_BYTES, host_name

from .conftest import CheckActions

CHROME = "chrome-extension://" + "abcdefghijklmnop" * 2
FIREFOX = "moz-extension://11111111-2222-4333-8444-555555555555"


@pytest.mark.parametrize(
    ("host", "status"),
    [
        ("127.0.0.1", 200),
        ("127.0.0.1:8787", 200),
        ("localhost:1", 200),
        ("LOCALHOST", 200),
        ("[::1]:8787", 200),
        ("[::1]", 200),
        ("handrail.example", 200),
        ("Handrail.Example:443", 200),
        ("", 421),
        ("evil.example", 421),
        ("127.0.0.1.evil.example", 421),
        ("localhost.", 421),
        ("127.0.0.2", 421),
        ("10.0.0.1", 421),
        ("192.168.0.1", 421),
        ("handrail.example@evil.example", 421),
        ("evil.example:8787", 421),
        ("localhost:8787:evil", 421),
        ("::1", 421),
        ("\u00e9", 421),
    ],
)
@pytest.mark.parametrize("path", ["/v1/health", "/", "/static/handrail.css"])
def test_only_names_of_this_computer_and_of_the_operator_are_answered(
    client: FlaskClient, path: str, host: str, status: int
) -> None:
    assert client.get(path, headers={"Host": host}, buffered=True).status_code == status


@pytest.mark.parametrize(
    ("host", "name"), [("a:1", "a"), ("a", "a"), ("[::1]:1", "[::1]"), ("[::1]", "[::1]"), ("A:", "a"), ("a:b", "a:b")]
)
def test_the_port_of_a_host_does_not_count(host: str, name: str) -> None:
    assert host_name(host) == name


@pytest.mark.parametrize(
    ("origin", "status"),
    [
        (None, 200),
        (CHROME, 200),
        (FIREFOX, 200),
        ("http://localhost", 200),
        ("https://localhost", 200),
        ("http://localhost:9999", 403),
        ("http://127.0.0.1", 403),
        ("null", 403),
        ("", 403),
        ("https://evil.example", 403),
        ("https://localhost.evil.example", 403),
        (CHROME + "a", 403),
        (CHROME.replace("p", "q"), 403),
        (CHROME + ".evil.example", 403),
        (CHROME + "\nx", 403),
        (FIREFOX.upper(), 403),
        ("file://", 403),
        ("ftp://localhost", 403),
        ("http://[", 403),
        ("\u00e9", 403),
    ],
)
@pytest.mark.parametrize("path", ["/v1/health", "/"])
def test_only_extensions_and_the_server_itself_may_ask(
    client: FlaskClient, path: str, origin: str | None, status: int
) -> None:
    environment = {} if origin is None else {"HTTP_ORIGIN": origin}
    assert client.get(path, environ_overrides=environment).status_code == status


@pytest.mark.parametrize("origin", [CHROME, FIREFOX])
def test_an_extension_may_read_answers_of_the_api(client: FlaskClient, origin: str) -> None:
    preflight = client.options(
        "/v1/check",
        headers={
            "Origin": origin,
            "Access-Control-Request-Method": "POST",
            "Access-Control-Request-Headers": "authorization, content-type",
        },
    )
    assert preflight.status_code == 200
    assert preflight.headers["Access-Control-Allow-Origin"] == origin
    assert "authorization" in preflight.headers["Access-Control-Allow-Headers"].lower()
    assert "Access-Control-Allow-Credentials" not in preflight.headers
    refused = client.post("/v1/check", json={}, headers={"Origin": origin})
    assert refused.status_code == 401
    assert refused.headers["Access-Control-Allow-Origin"] == origin


def test_no_page_may_read_answers(client: FlaskClient) -> None:
    for origin in ("http://localhost", "https://evil.example", "null"):
        for path in ("/v1/health", "/"):
            assert "Access-Control-Allow-Origin" not in client.get(path, headers={"Origin": origin}).headers
    assert "Access-Control-Allow-Origin" not in client.get("/", headers={"Origin": CHROME}).headers


def test_a_preflight_of_a_page_is_refused(client: FlaskClient) -> None:
    headers = {"Origin": "https://evil.example", "Access-Control-Request-Method": "POST"}
    assert client.options("/v1/check", headers=headers).status_code == 403


def test_a_body_may_be_exactly_as_large_as_promised(checks: CheckActions) -> None:
    frame = b'{"messages": [{"sender": "other", "text": "%s"}]}'
    fits = frame % (b"x" * (MAX_BODY_BYTES - len(frame) + 2))
    assert len(fits) == MAX_BODY_BYTES
    assert checks.send_raw(fits).status_code == 200
    assert checks.send_raw(fits + b" ").status_code == 413


@pytest.mark.parametrize("path", ["/", "/v1/health", "/v1/nothing", "/nothing", "/static/handrail.css"])
def test_every_answer_carries_the_safety_headers(client: FlaskClient, path: str) -> None:
    headers = client.get(path, buffered=True).headers
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["X-Frame-Options"] == "DENY"
    assert headers["Referrer-Policy"] in ("no-referrer", "same-origin")
    policy = headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "frame-ancestors 'none'" in policy
    assert "unsafe" not in policy


def test_only_the_style_sheet_may_be_kept_by_browsers(client: FlaskClient) -> None:
    for path in ("/", "/try", "/v1/health", "/v1/nothing", "/nothing"):
        assert client.get(path).headers["Cache-Control"] == "no-store"


def test_the_app_says_nothing_about_headers_at_any_log_level(
    app: Flask, client: FlaskClient, caplog: pytest.LogCaptureFixture
) -> None:
    for name in logging.root.manager.loggerDict:
        caplog.set_level(logging.DEBUG, logger=name)
    client.get("/v1/health", headers={"Origin": CHROME, "X-Secret": "c4n4ry"})
    assert CHROME not in caplog.text
