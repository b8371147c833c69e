"""Passkeys: a way in without a password, for the key that was added, on this site, once for each challenge."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Callable
from typing import Any

import pytest
from flask import Flask
from werkzeug.test import TestResponse

from handrail.storage.households.ceremonies import CHALLENGE_SECONDS
from handrail.storage.households.model import MAX_PASSKEYS, TRIES_BEFORE_LOCK

from ...conftest import Clock
from .people import PASSWORD, Person
from .soft_key import PRESENT, SoftKey

LOCALHOST = {"HTTP_HOST": "localhost:8787"}
Use = Callable[..., TestResponse]


class AtLocalhost(Person):
    """Someone who opens the pages by the name of this computer."""

    def get(self, path: str) -> TestResponse:
        return self.client.get(path, base_url="http://localhost:8787")

    def send_blindly(self, path: str, **fields: str) -> TestResponse:
        return self.client.post(path, base_url="http://localhost:8787", data=fields)


@pytest.fixture
def mum(app: Flask) -> AtLocalhost:
    """A guardian, signed in."""
    person = AtLocalhost(app)
    assert person.found().status_code == 200
    return person


def options(person: Person, path: str) -> Any:
    """What a page asks the browser for."""
    found = re.search(r'data-options="([^"]+)"', person.get(path).text)
    assert found
    return json.loads(html.unescape(found[1]))


def add(person: Person, key: SoftKey, password: str = PASSWORD, **form: str) -> TestResponse:
    """Add a key to an account."""
    answer = key.make(options(person, "/family/security/passkey"))
    form = {"name": "blue key", "password": password, "answer": answer} | form
    return person.send("/family/security/passkey", "/family/security", **form)


def use(app: Flask, key: SoftKey) -> AtLocalhost:
    """Someone who tries to sign in with a key."""
    person = AtLocalhost(app, "Someone")
    person.send("/family/passkey", answer=key.use(options(person, "/family/passkey")))
    return person


def test_a_passkey_signs_its_owner_in(app: Flask, mum: AtLocalhost) -> None:
    key = SoftKey()
    assert add(mum, key).status_code == 303
    assert "blue key" in mum.get("/family/security").text
    someone = use(app, key)
    assert someone.is_in
    assert "Signed in: Mum" in someone.get("/family/").text
    assert use(app, key).is_in


def test_the_page_names_no_account_and_no_key(app: Flask, mum: AtLocalhost) -> None:
    add(mum, SoftKey())
    asked = options(AtLocalhost(app), "/family/passkey")
    assert asked.get("allowCredentials", []) == []
    assert asked["userVerification"] == "required"
    assert asked["rpId"] == "localhost"


def test_a_passkey_opens_a_locked_name(app: Flask, mum: AtLocalhost, clock: Clock) -> None:
    key = SoftKey()
    add(mum, key)
    for _ in range(3 * TRIES_BEFORE_LOCK):
        clock.now += int(AtLocalhost(app, "Mum").sign_in("wrong").headers.get("Retry-After", 0)) % 3600
    assert AtLocalhost(app, "Mum").sign_in().status_code == 429
    assert use(app, key).is_in
    assert AtLocalhost(app, "Mum").sign_in().status_code == 303


def test_a_removed_passkey_opens_nothing(app: Flask, mum: AtLocalhost) -> None:
    key = SoftKey()
    add(mum, key)
    [mark] = re.findall(r'name="passkey" value="([0-9a-f]{32})"', mum.get("/family/security").text)
    mum.send("/family/security/passkey/remove", "/family/security", passkey=mark)
    assert not use(app, key).is_in


def test_a_key_of_another_household_cannot_be_removed(app: Flask, mum: AtLocalhost) -> None:
    key, other = SoftKey(), AtLocalhost(app, "Otto")
    add(mum, key)
    other.found()
    [mark] = re.findall(r'name="passkey" value="([0-9a-f]{32})"', mum.get("/family/security").text)
    other.send("/family/security/passkey/remove", "/family/security", passkey=mark)
    assert use(app, key).is_in


def test_an_answer_works_once(app: Flask, mum: AtLocalhost) -> None:
    key = SoftKey()
    add(mum, key)
    first, second = AtLocalhost(app, "One"), AtLocalhost(app, "Two")
    answer = key.use(options(first, "/family/passkey"))
    assert first.send("/family/passkey", answer=answer).status_code == 303
    assert second.send("/family/passkey", answer=answer).status_code == 403
    assert not second.is_in


def test_an_answer_has_to_come_in_time(app: Flask, mum: AtLocalhost, clock: Clock) -> None:
    key = SoftKey()
    add(mum, key)
    someone = AtLocalhost(app, "One")
    answer = key.use(options(someone, "/family/passkey"))
    clock.now += CHALLENGE_SECONDS
    assert someone.send("/family/passkey", answer=answer).status_code == 403


@pytest.mark.parametrize("spoil", ["origin", "flags", "stranger", "count", "challenge"])
def test_an_answer_that_is_no_proof_opens_nothing(app: Flask, mum: AtLocalhost, spoil: str) -> None:
    key = SoftKey()
    add(mum, key)
    assert use(app, key).is_in
    if spoil == "origin":
        key.origin = "http://localhost.evil.example"
    elif spoil == "flags":
        key.flags = PRESENT  # there, and nobody made sure of who it is
    elif spoil == "count":
        key.uses -= 1  # a copy of the key, which was left behind
    elif spoil == "stranger":
        original, key = key, SoftKey()
        key.id = original.id
    person = AtLocalhost(app, "Someone")
    asked = options(person, "/family/passkey")
    if spoil == "challenge":
        asked["challenge"] = options(mum, "/family/security/passkey")["challenge"]
    assert person.send("/family/passkey", answer=key.use(asked)).status_code == 403
    assert not person.is_in


@pytest.mark.parametrize(
    "answer", ["", "{}", "[]", "null", "{", '{"response": 1}', '{"response": {"clientDataJSON": "e30"}}', "x" * 20_000]
)
def test_what_is_no_answer_is_refused_alike(app: Flask, mum: AtLocalhost, answer: str) -> None:
    someone = AtLocalhost(app, "Someone")
    response = someone.send("/family/passkey", answer=answer)
    assert response.status_code == 403
    assert "did not work here" in response.text
    added = mum.send("/family/security/passkey", "/family/security", password=PASSWORD, answer=answer)
    assert added.status_code == 400


def test_a_challenge_for_one_guardian_adds_no_key_to_another(app: Flask, mum: AtLocalhost) -> None:
    other = AtLocalhost(app, "Otto")
    other.found()
    answer = SoftKey().make(options(mum, "/family/security/passkey"))
    form = {"password": PASSWORD, "answer": answer, "name": "x"}
    assert other.send("/family/security/passkey", "/family/security", **form).status_code == 400


def test_one_key_belongs_to_one_account_and_there_are_not_too_many(app: Flask, mum: AtLocalhost) -> None:
    key, other = SoftKey(), AtLocalhost(app, "Otto")
    other.found()
    assert add(mum, key).status_code == 303
    assert add(other, key).status_code == 400
    for _ in range(MAX_PASSKEYS - 1):
        assert add(mum, SoftKey()).status_code == 303
    assert add(mum, SoftKey()).status_code == 400


def test_a_key_cannot_be_added_without_the_password(app: Flask, mum: AtLocalhost) -> None:
    key = SoftKey()
    assert add(mum, key, password="wrong").status_code == 403
    assert not use(app, key).is_in


@pytest.mark.parametrize(
    ("base", "name"),
    [
        ("http://127.0.0.1:8787", None),
        ("http://[::1]:8787", None),
        ("http://localhost:8787", "localhost"),
        ("https://handrail.example", "handrail.example"),
    ],
)
def test_passkeys_belong_to_a_name_that_browsers_take(app: Flask, base: str, name: str | None) -> None:
    page = app.test_client().get("/family/passkey", base_url=base).text
    found = re.search(r'data-options="([^"]+)"', page)
    assert (json.loads(html.unescape(found[1]))["rpId"] if found else None) == name
    assert ("real name over https" in page) == (name is None)
