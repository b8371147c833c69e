"""Every family page, over everyone who has no business there: all are refused, and none learns that anyone is there."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

import pytest
from flask import Flask
from werkzeug.test import TestResponse

from handrail.config import Settings
from handrail.storage.households.model import SESSION_IDLE_SECONDS, SESSION_SECONDS
from handrail.web import create_app

from ...conftest import Clock
from ..fakes import FakeEngine
from .people import PASSWORD, Person

Meet = Callable[..., Person]
OPEN = {
    ("GET", "/family/"),
    ("GET", "/family/join"),
    ("GET", "/family/new"),
    ("POST", "/family/new"),
    ("GET", "/family/passkey"),
    ("POST", "/family/passkey"),
    ("GET", "/family/recover"),
    ("POST", "/family/recover"),
    ("POST", "/family/sign-in"),
}
PAGE_POLICY = (
    "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
WITH_SCRIPT = {"/family/passkey", "/family/security/passkey"}


def routes(app: Flask) -> list[tuple[str, str]]:
    """Every method and address of the pages, with something in place of each blank."""
    return sorted(
        (method, re.sub(r"<[^>]+>", "0" * 32, rule.rule))
        for rule in app.url_map.iter_rules()
        if rule.rule.startswith("/family/")
        for method in (rule.methods or set()) - {"HEAD", "OPTIONS"}
    )


def guarded(app: Flask) -> list[tuple[str, str]]:
    """Those that are for guardians alone."""
    return [route for route in routes(app) if route not in OPEN]


def ask(person: Person, method: str, path: str) -> TestResponse:
    """Use a route as someone who knows how, with a valid form token."""
    return person.get(path) if method == "GET" else person.send(path, password=PASSWORD)


def assert_turned_away(response: TestResponse) -> None:
    """The answer of a page to someone whom it does not know: the way to sign in, and nothing else."""
    assert (response.status_code, response.headers["Location"]) == (303, "/family/")
    assert response.get_data() == b""


def test_what_is_open_to_all_is_listed_here(app: Flask) -> None:
    assert set(routes(app)) >= OPEN
    assert len(guarded(app)) > 15


def test_without_a_session_every_page_leads_to_the_sign_in(app: Flask, mum: Person, meet: Meet) -> None:
    for method, path in guarded(app):
        assert_turned_away(ask(meet(), method, path))
    assert mum.is_in


@pytest.mark.parametrize("token", ["", "x", "A" * 43, "\u00e9" * 8, "0" * 4000], ids=len)
def test_a_made_up_session_is_none(app: Flask, mum: Person, meet: Meet, token: str) -> None:
    stranger = meet()
    stranger.token = token
    for method, path in guarded(app):
        assert_turned_away(ask(stranger, method, path))


@pytest.mark.parametrize("seconds", [SESSION_IDLE_SECONDS, SESSION_SECONDS], ids=["idle", "old"])
def test_a_session_that_has_run_out_is_none(app: Flask, mum: Person, clock: Clock, seconds: int) -> None:
    clock.now += seconds
    for method, path in guarded(app):
        assert_turned_away(ask(mum, method, path))


def test_a_session_in_use_lasts_half_a_day_and_not_longer(mum: Person, clock: Clock) -> None:
    for _ in range(SESSION_SECONDS // 3600 - 1):
        clock.now += 3600
        assert mum.is_in
    clock.now += 3600
    assert not mum.is_in


def test_a_stolen_session_ends_with_the_sign_out(app: Flask, mum: Person, meet: Meet) -> None:
    thief = meet()
    thief.token = mum.token or ""
    assert thief.is_in
    mum.send("/family/sign-out", "/family/security")
    for method, path in guarded(app):
        assert_turned_away(ask(thief, method, path))


def test_a_form_without_the_token_of_its_browser_does_nothing(app: Flask, mum: Person, meet: Meet) -> None:
    elsewhere = meet().csrf_token()
    posts = [path for method, path in routes(app) if method == "POST"]
    assert len(posts) > 10
    for path in posts:
        for forged in ({}, {"csrf_token": ""}, {"csrf_token": elsewhere}, {"csrf_token": "é\0"}):
            response = mum.send_blindly(path, password=PASSWORD, new_password="another good one", **forged)
            assert (path, response.status_code) == (path, 400)
            assert "could not be read" in response.text
    assert mum.is_in
    assert len(mum.get("/family/export.json").get_json()["guardians"]) == 1


def test_a_form_sent_by_a_foreign_page_does_nothing(mum: Person) -> None:
    token = mum.csrf_token("/family/security")
    response = mum.client.post(
        "/family/sign-out", data={"csrf_token": token}, headers={"Origin": "https://evil.example"}
    )
    assert response.status_code == 403
    assert mum.is_in


def test_the_token_of_forms_changes_when_someone_signs_in_or_out(mum: Person) -> None:
    tokens = [mum.csrf_token("/family/security")]
    mum.send("/family/sign-out", "/family/security")
    tokens.append(mum.csrf_token())
    mum.sign_in()
    tokens.append(mum.csrf_token("/family/security"))
    assert len(set(tokens)) == 3


def test_another_household_sees_nothing_of_ours(app: Flask, mum: Person, meet: Meet) -> None:
    other = meet("Otto")
    other.found()
    ours = re.findall(r'value="([0-9a-f]{32})"', mum.get("/family/security").text)
    pages = "".join(other.get(path).text for method, path in guarded(app) if method == "GET")
    assert "The Otto family" in pages
    assert "mum.lark" not in pages
    assert "The Mum family" not in pages
    for session in ours:
        other.send("/family/security/sessions/end", "/family/security", session=session)
        other.send("/family/security/passkey/remove", "/family/security", passkey=session)
    assert mum.is_in


def test_another_households_profile_and_one_that_is_not_there_are_one_answer(
    app: Flask, mum: Person, meet: Meet
) -> None:
    mum.send("/family/profiles/new", "/family/profiles/new", nickname="Robin", mode="supported", age_band="under18")
    [profile] = mum.get("/family/export.json").get_json()["profiles"]
    other = meet("Otto")
    other.found()
    addresses = [(method, path) for method, path in routes(app) if "0" * 32 in path]
    assert len(addresses) > 8
    for method, path in addresses:
        answers = [ask(other, method, path.replace("0" * 32, one)) for one in (profile["id"], "0" * 32, "é", "%00")]
        assert {answer.status_code for answer in answers} == {404}, path
        assert len({re.sub(r'value="[^"]+"', "", answer.text) for answer in answers}) == 1, path
    assert mum.get("/family/export.json").get_json()["profiles"] == [profile]


def test_what_is_not_ours_and_what_is_not_there_are_one_answer(app: Flask, mum: Person, meet: Meet) -> None:
    first, second = meet("Ann"), meet("Bea")
    first.found()
    second.found()
    second.send("/family/sign-out", "/family/security")
    second.sign_in()
    third = meet("Bea")
    third.sign_in()
    marks = re.findall(r'name="session" value="([0-9a-f]{32})"', third.get("/family/security").text)
    [mark] = marks
    answers = [
        first.send("/family/security/sessions/end", "/family/security", session=session) for session in (mark, "0" * 32)
    ]
    assert len({(answer.status_code, answer.headers["Location"], answer.get_data()) for answer in answers}) == 1
    assert second.is_in and third.is_in


def test_every_page_has_a_strict_policy_and_is_not_kept(app: Flask, mum: Person, meet: Meet) -> None:
    for person in (mum, meet()):
        for method, path in routes(app):
            response = ask(person, method, path) if path != "/family/delete" or method == "GET" else person.get(path)
            policy = response.headers["Content-Security-Policy"]
            if response.mimetype == "text/html":
                assert policy in (PAGE_POLICY, f"{PAGE_POLICY}; script-src 'self'"), path
                assert ("script-src" in policy) <= (path in WITH_SCRIPT), path
            assert response.headers["Cache-Control"] == "no-store", path
            assert response.headers["X-Content-Type-Options"] == "nosniff", path
            assert response.headers["X-Frame-Options"] == "DENY", path
            assert response.headers["Referrer-Policy"] in ("same-origin", "no-referrer"), path


def test_only_pages_that_ask_for_a_passkey_have_a_script_and_none_has_an_inline_one(app: Flask, mum: Person) -> None:
    at_localhost = Person(app, "Mum", HTTP_HOST="localhost:8787")
    at_localhost.sign_in()
    for method, path in routes(app):
        if method != "GET":
            continue
        page = at_localhost.get(path).text
        assert (path, "<script" in page) == (path, path in WITH_SCRIPT and at_localhost.is_in)
        assert not re.search(r"<script(?![^>]*\bsrc=)|\son[a-z]+=|javascript:|<style|\sstyle=", page), path


@pytest.mark.parametrize(
    ("elsewhere", "status"),
    [
        ({"REMOTE_ADDR": "192.168.0.7", "HTTP_HOST": "handrail.example"}, 403),
        ({"HTTP_X_FORWARDED_FOR": "192.168.0.7", "HTTP_HOST": "handrail.example"}, 403),
        ({"HTTP_X_FORWARDED_PROTO": "http", "HTTP_HOST": "handrail.example"}, 403),
        ({"HTTP_X_FORWARDED_PROTO": "https", "HTTP_HOST": "handrail.example"}, 200),
        ({"HTTP_X_FORWARDED_PROTO": "http, https", "HTTP_HOST": "handrail.example"}, 200),
        ({"wsgi.url_scheme": "https", "REMOTE_ADDR": "192.168.0.7", "HTTP_HOST": "handrail.example"}, 200),
        ({}, 200),
    ],
)
def test_plain_http_is_for_this_computer_alone(meet: Meet, elsewhere: dict[str, str], status: int) -> None:
    response = meet("Mum", **elsewhere).get("/family/")
    assert response.status_code == status
    assert ("can be read by others" in response.text) == (status == 403)


def test_plain_http_from_elsewhere_is_for_those_who_were_told(settings: Settings, clock: Clock) -> None:
    app = create_app(replace(settings, family_plain_http=True), FakeEngine(), clock=clock)
    person = Person(app, "Mum", REMOTE_ADDR="192.168.0.7", HTTP_HOST="handrail.example")
    assert person.get("/family/").status_code == 200


def test_the_pages_of_a_household_are_in_its_language(mum: Person) -> None:
    mum.send("/family/security/language", "/family/security", language="de")
    assert '<html lang="de"' in mum.get("/family/security").text
    mum.send("/family/security/language", "/family/security", language="xx")
    assert '<html lang="de"' in mum.get("/family/security").text
