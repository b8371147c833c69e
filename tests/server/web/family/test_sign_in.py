"""Signing in: with flags that keep a session at home, slowed and locked for those who guess, with a way back."""

from __future__ import annotations

import re
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import pytest
from argon2 import PasswordHasher
from flask import Flask
from sqlalchemy import func, select

from handrail.storage.households.model import FREE_TRIES, LOCK_SECONDS, TRIES_BEFORE_LOCK, TRIES_SECONDS
from handrail.storage.households.passwords import Passwords, is_weak
from handrail.storage.households.sessions import SqlSessions
from handrail.storage.households.tables import GuardianRow, GuardianSessionRow, RecoveryCodeRow, SignInTriesRow
from handrail.storage.households.transactions import Transactions

from ...conftest import Clock
from .people import CODE, PASSWORD, Person

Meet = Callable[..., Person]
NEW = "four loud red windows"
WRONG = "not the password"


def try_until_locked(person: Person, clock: Clock, name: str | None = None) -> list[tuple[int, str | None]]:
    """Guess as fast as is allowed until the name is locked; each answer's status and how long it says to wait."""
    seen = []
    for _ in range(3 * TRIES_BEFORE_LOCK):
        response = person.sign_in(WRONG, name)
        wait = response.headers.get("Retry-After")
        seen.append((response.status_code, wait))
        if wait and int(wait) > 600:
            break
        clock.now += int(wait or 0)
    return seen


def test_the_session_stays_with_the_browser_and_the_site(app: Flask, mum: Person) -> None:
    mum.send("/family/sign-out", "/family/security")
    [plain] = [c for c in mum.sign_in().headers.getlist("Set-Cookie") if c.startswith("handrail_family=")]
    assert {"HttpOnly", "SameSite=Strict", "Path=/family"} <= set(plain.split("; "))
    assert "Secure" not in plain and "Domain" not in plain and "Expires" not in plain
    away = Person(app, "Mum", HTTP_X_FORWARDED_PROTO="https", HTTP_HOST="handrail.example")
    cookies = [cookie.split("; ") for cookie in away.get("/family/recover").headers.getlist("Set-Cookie")]
    page = away.get("/family/recover").text
    token = re.search(r'name="csrf_token" value="([^"]+)"', page)
    assert token
    assert [cookie for cookie in cookies if "Secure" not in cookie] == []


def test_a_session_over_https_is_never_sent_in_the_clear(app: Flask, mum: Person) -> None:
    away = {"X-Forwarded-Proto": "https", "Host": "handrail.example"}
    client = app.test_client(use_cookies=False)
    page = client.get("/family/recover", headers=away)
    form = re.search(r'name="csrf_token" value="([^"]+)"', page.text)
    assert form
    own = page.headers["Set-Cookie"].partition(";")[0]
    response = client.post(
        "/family/sign-in",
        data={"csrf_token": form[1], "sign_in_name": mum.sign_in_name, "password": PASSWORD},
        headers={**away, "Cookie": own},
    )
    assert response.status_code == 303
    cookies = response.headers.getlist("Set-Cookie")
    assert len(cookies) == 2
    assert [cookie for cookie in cookies if "; Secure" not in cookie or "; HttpOnly" not in cookie] == []


def test_each_sign_in_is_a_new_session_and_the_one_before_it_ends(mum: Person, meet: Meet) -> None:
    thief = meet()
    thief.token = old = mum.token or ""
    assert mum.sign_in().status_code == 303
    assert mum.token not in (None, old)
    assert mum.is_in
    assert not thief.is_in


def test_a_session_that_was_planted_is_not_taken_over(app: Flask, mum: Person, meet: Meet) -> None:
    mum.send("/family/sign-out", "/family/security")
    mum.token = planted = "A" * 43
    mum.sign_in()
    assert mum.token != planted
    victim = meet()
    victim.token = planted
    assert not victim.is_in


def test_case_form_and_spaces_of_a_name_do_not_matter(mum: Person, meet: Meet) -> None:
    assert meet().sign_in(PASSWORD, "  MUM.Lark\u200b ").status_code == 303


def test_guesses_are_slowed_and_then_locked_whether_or_not_anyone_has_the_name(
    mum: Person, meet: Meet, clock: Clock
) -> None:
    known = try_until_locked(meet(), clock, mum.sign_in_name)
    unknown = try_until_locked(meet(), clock, "nobody.here")
    assert known == unknown
    looked_at = [status for status, _ in known if status == 403]
    waits = [int(wait) for status, wait in known if status == 429 and wait]
    assert len(looked_at) == TRIES_BEFORE_LOCK
    assert waits == [2**n for n in range(1, TRIES_BEFORE_LOCK - FREE_TRIES + 1)] + [LOCK_SECONDS]
    assert known[:FREE_TRIES] == [(403, None)] * FREE_TRIES


@pytest.mark.parametrize("tries", [1, FREE_TRIES + 1], ids=["wrong", "too-soon"])
def test_the_page_says_the_same_of_every_name(mum: Person, meet: Meet, tries: int) -> None:
    pages = []
    for name in (mum.sign_in_name, "nobody.here"):
        person = meet()
        for _ in range(tries):
            response = person.sign_in(WRONG, name)
        text = re.sub(r'name="csrf_token" value="[^"]+"', "", response.text).replace(name, "NAME")
        pages.append((response.status_code, text, sorted(response.headers.keys())))
    assert pages[0] == pages[1]


def test_the_work_is_the_same_for_every_name(app: Flask, mum: Person, meet: Meet, passwords: Passwords) -> None:
    checked: list[str] = []

    class Counting(PasswordHasher):
        def verify(self, hash: str | bytes, password: str | bytes) -> bool:
            checked.append(str(hash).partition("$argon2id$")[2].rpartition("$")[0].rpartition("$")[0])
            return super().verify(hash, password)

    passwords._hasher = Counting(time_cost=1, memory_cost=8, parallelism=1)
    for name in (mum.sign_in_name, "nobody.here"):
        meet().sign_in(WRONG, name)
    assert checked == ["v=19$m=8,t=1,p=1"] * 2


def test_the_right_password_does_not_open_a_locked_name(mum: Person, meet: Meet, clock: Clock) -> None:
    try_until_locked(meet(), clock, mum.sign_in_name)
    assert meet("Mum").sign_in().status_code == 429
    assert "recovery code opens it now" in meet("Mum").sign_in().text
    clock.now += LOCK_SECONDS
    assert meet("Mum").sign_in().status_code == 303


def test_a_lock_throws_nobody_out_who_is_in(mum: Person, meet: Meet, clock: Clock) -> None:
    try_until_locked(meet(), clock, mum.sign_in_name)
    assert mum.is_in


def test_a_right_password_forgets_the_wrong_ones(mum: Person, meet: Meet) -> None:
    for _ in range(2 * FREE_TRIES):
        assert meet("Mum").sign_in(WRONG).status_code == 403
        assert meet("Mum").sign_in().status_code == 303


def test_wrong_passwords_are_forgotten_after_a_day(
    mum: Person, meet: Meet, clock: Clock, database: Transactions
) -> None:
    try_until_locked(meet(), clock)
    clock.now += TRIES_SECONDS
    meet().sign_in(WRONG, "someone.else")
    with database.reading() as session:
        assert session.scalar(select(func.count()).select_from(SignInTriesRow)) == 1


def test_a_recovery_code_opens_a_locked_name_once_and_sets_a_password(mum: Person, meet: Meet, clock: Clock) -> None:
    try_until_locked(meet(), clock, mum.sign_in_name)
    back = meet("Mum")
    code = mum.recovery_codes[3].lower().replace("-", " ")
    answer = back.send("/family/recover", sign_in_name=mum.sign_in_name, code=code, new_password=NEW)
    assert (answer.status_code, answer.headers["Location"]) == (303, "/family/")
    assert back.is_in
    assert not mum.is_in
    assert "9 codes are left" in back.get("/family/security").text
    assert meet("Mum").sign_in(NEW).status_code == 303
    again = meet("Mum").send("/family/recover", sign_in_name=mum.sign_in_name, code=code, new_password=PASSWORD)
    assert again.status_code == 403
    assert meet("Mum").sign_in(PASSWORD).status_code == 403


def test_another_guardians_recovery_code_opens_nothing(mum: Person, meet: Meet) -> None:
    other = meet("Otto")
    other.found()
    texts = set()
    for name in (mum.sign_in_name, "nobody.here"):
        answer = meet().send("/family/recover", sign_in_name=name, code=other.recovery_codes[0], new_password=NEW)
        assert answer.status_code == 403
        texts.add(re.sub(r'value="[^"]*"', "", answer.text))
    assert len(texts) == 1


def test_a_new_password_ends_all_other_sessions(mum: Person, meet: Meet) -> None:
    elsewhere = meet("Mum")
    elsewhere.sign_in()
    form = {"password": PASSWORD, "new_password": NEW}
    assert mum.send("/family/security/password", "/family/security", **form).status_code == 303
    assert mum.is_in
    assert not elsewhere.is_in
    assert elsewhere.sign_in(PASSWORD).status_code == 403
    assert elsewhere.sign_in(NEW).status_code == 303


@pytest.mark.parametrize("path", ["password", "codes", "guardians", "passkey"])
def test_what_opens_doors_asks_for_the_password_again(mum: Person, path: str) -> None:
    form = {"password": WRONG, "new_password": NEW, "answer": "{}"}
    answer = mum.send(f"/family/security/{path}", "/family/security", **form)
    assert answer.status_code == 403
    assert "do not belong together" in answer.text


def test_sessions_are_listed_and_can_be_ended_one_by_one(mum: Person, meet: Meet, clock: Clock) -> None:
    others = [meet("Mum"), meet("Mum")]
    for other in others:
        clock.now += 60
        other.sign_in()
    page = mum.get("/family/security").text
    marks = re.findall(r'name="session" value="([0-9a-f]{32})"', page)
    assert page.count("(here)") == 1
    assert len(marks) == 2
    mum.send("/family/security/sessions/end", "/family/security", session=marks[0])
    assert [other.is_in for other in others] == [True, False]
    mum.send("/family/security/sessions/end-others", "/family/security")
    assert [other.is_in for other in others] == [False, False]
    assert mum.is_in


def test_new_recovery_codes_replace_the_old_ones(mum: Person, meet: Meet) -> None:
    page = mum.send("/family/security/codes", "/family/security", password=PASSWORD)
    new = CODE.findall(page.text)
    assert len(set(new)) == 10
    assert set(new).isdisjoint(mum.recovery_codes)
    for code, status in ((mum.recovery_codes[0], 403), (new[0], 303)):
        form = {"sign_in_name": mum.sign_in_name, "code": code, "new_password": NEW}
        assert meet().send("/family/recover", **form).status_code == status


def test_nothing_that_opens_a_door_is_in_the_database(mum: Person, database: Transactions) -> None:
    with database.reading() as session:
        rows = [
            *session.execute(select(GuardianRow.password_hash)).scalars(),
            *session.execute(select(RecoveryCodeRow.code_hash)).scalars(),
            *session.execute(select(GuardianSessionRow.token_hash)).scalars(),
        ]
    assert len(rows) == 12
    text = " ".join(rows)
    assert "$argon2id$" in text
    for secret in (PASSWORD, mum.token or "", *mum.recovery_codes):
        assert secret not in text
        assert secret.replace("-", "") not in text


def test_a_password_made_with_weaker_settings_is_hashed_again(
    mum: Person, meet: Meet, passwords: Passwords, database: Transactions
) -> None:
    passwords._hasher = PasswordHasher(time_cost=2, memory_cost=16, parallelism=1)
    assert meet("Mum").sign_in().status_code == 303
    with database.reading() as session:
        [stored] = session.execute(select(GuardianRow.password_hash)).scalars()
    assert "m=16,t=2,p=1" in stored
    assert meet("Mum").sign_in().status_code == 303


def test_guesses_at_the_same_moment_count_one_by_one(database: Transactions) -> None:
    sessions = SqlSessions(database)
    with ThreadPoolExecutor(16) as pool:
        waits = list(pool.map(lambda _: sessions.take_try("name", now=1000), range(40)))
    assert waits.count(0) == FREE_TRIES


def test_by_default_a_password_costs_64_mib() -> None:
    hash_of_it = Passwords().hash("x")
    assert hash_of_it.startswith("$argon2id$v=19$m=65536,t=3,p=4$")


@pytest.mark.parametrize(
    ("password", "is_refused"),
    [
        ("short", True),
        ("a" * 12, True),
        ("abababababab", True),
        ("password123", True),
        ("The Larks!!", True),
        ("x" * 100 + "yz1" * 60, True),
        ("three quiet green doors", False),
        ("пароль из слов", False),
        ("٣٤٥٦ خمسة ستة", False),
        ("0123456789", True),
    ],
)
def test_a_password_is_long_and_not_a_name(password: str, is_refused: bool) -> None:
    assert is_weak(password, "mum.lark", "the larks!!") is is_refused
