"""Setting up a household: freely on this computer, else by an invitation that works once; and joining one."""

from __future__ import annotations

import re
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import func, select

from handrail.config import Settings
from handrail.storage.households.founding import INVITATION_SECONDS, Application, NotWelcomeError
from handrail.storage.households.tables import GuardianRow, InvitationRow
from handrail.storage.households.transactions import Transactions
from handrail.web.family.services import Services, open_services

from ...conftest import Clock
from .people import CODE, PASSWORD, Person

Meet = Callable[..., Person]
AWAY = {"HTTP_X_FORWARDED_PROTO": "https", "HTTP_HOST": "handrail.example"}


@pytest.fixture
def services(app: Flask, settings: Settings, clock: Clock) -> Services:
    """What the command line works with, on the app's database."""
    return open_services(settings, clock)


def invitation_from(person: Person) -> str:
    """A guardian's invitation for another."""
    page = person.send("/family/security/guardians", "/family/security", password=PASSWORD)
    [code] = CODE.findall(page.text)
    return str(code)


class FarAway(Person):
    """Someone who reaches the server over https by its name, and whose cookies the test client would not send."""

    def __init__(self, app: Flask, name: str) -> None:
        super().__init__(app, name, **AWAY)
        self._host = "https://handrail.example"

    def get(self, path: str) -> Any:
        return self.client.get(path, base_url=self._host)

    def send_blindly(self, path: str, **fields: str) -> Any:
        return self.client.post(path, base_url=self._host, data=fields)


def test_on_this_computer_a_household_begins_with_a_form(mum: Person) -> None:
    assert mum.is_in
    assert len(set(mum.recovery_codes)) == 10
    home = mum.get("/family/").text
    assert "The Mum family" in home
    assert "set up the household" in mum.get("/family/activity").text


def test_elsewhere_it_takes_an_invitation(app: Flask, services: Services) -> None:
    dad = FarAway(app, "Dad")
    assert "Invitation" in dad.get("/family/new").text
    refused = dad.found()
    assert refused.status_code == 400
    assert dad.found(invitation="0000-0000-0000-0000").status_code == 400
    code = services.founding.invite()
    assert dad.found(invitation=code.lower()).status_code == 200
    assert dad.get("/family/security").status_code == 200
    assert FarAway(app, "Ed").found(invitation=code).status_code == 400


def test_an_invitation_runs_out(app: Flask, services: Services, clock: Clock) -> None:
    code = services.founding.invite()
    clock.now += INVITATION_SECONDS
    assert FarAway(app, "Dad").found(invitation=code).status_code == 400


def test_a_mistake_in_the_form_does_not_use_up_the_invitation(app: Flask, services: Services) -> None:
    code, dad = services.founding.invite(), FarAway(app, "Dad")
    page = dad.found(invitation=code, password="short")
    assert page.status_code == 400
    assert "too short" in page.text
    assert dad.found(invitation=code).status_code == 200


def test_another_guardian_joins_by_invitation_and_is_noted(mum: Person, meet: Meet) -> None:
    code = invitation_from(mum)
    dad = meet("Dad")
    form = dad.get(f"/family/new?invitation={code}").text
    assert "Become a guardian of The Mum family" in form
    assert "household_name" not in form
    assert dad.found(invitation=code, household_name="").status_code == 200
    assert "The Mum family" in dad.get("/family/").text
    assert "became a guardian" in mum.get("/family/activity").text
    guardians = dad.get("/family/export.json").get_json()["guardians"]
    assert {one["display_name"] for one in guardians} == {"Mum", "Dad"}
    assert meet("Ed").found(invitation=code).status_code == 400


def test_a_guardian_can_leave_and_the_last_one_is_asked_to_delete(mum: Person, meet: Meet) -> None:
    dad = meet("Dad")
    dad.found(invitation=invitation_from(mum))
    assert dad.send("/family/security/leave", "/family/security", password="not it").status_code == 403
    assert dad.send("/family/security/leave", "/family/security", password=PASSWORD).headers["Location"] == "/family/"
    assert not dad.is_in
    assert dad.sign_in().status_code == 403
    assert [one["display_name"] for one in mum.get("/family/export.json").get_json()["guardians"]] == ["Mum"]
    assert "left the household" in mum.get("/family/activity").text
    last = mum.send("/family/security/leave", "/family/security", password=PASSWORD)
    assert last.headers["Location"] == "/family/delete"
    assert "only guardian" in mum.get("/family/delete").text
    assert mum.is_in


def test_a_wrong_invitation_tells_of_no_household(mum: Person, meet: Meet) -> None:
    assert "The Mum family" not in meet().get("/family/new?invitation=0000-0000-0000-0000").text


@pytest.mark.parametrize(
    ("fields", "says"),
    [
        ({"household_name": " \t "}, "Write a name here"),
        ({"display_name": "\u0000"}, "Write a name here"),
        ({"display_name": " Teen"}, "Write a name here"),
        ({"display_name": "HANDRAIL"}, "Write a name here"),
        ({"sign_in_name": "ab"}, "three letters or digits"),
        ({"sign_in_name": "with space"}, "three letters or digits"),
        ({"sign_in_name": "x" * 65}, "three letters or digits"),
        ({"sign_in_name": "MUM.LARK"}, "Choose another name"),
        ({"password": "the otto family"}, None),
        ({"password": "The Otto family"}, "too short"),
    ],
)
def test_a_form_that_is_not_in_order_says_where(mum: Person, meet: Meet, fields: dict[str, str], says: str) -> None:
    otto = meet("Otto")
    page = otto.found(**fields)
    assert page.status_code == 400
    assert (says or "too short") in page.text
    assert 'aria-invalid="true"' in page.text
    assert PASSWORD not in page.text
    assert not otto.is_in


def test_what_people_write_is_text_on_the_page(meet: Meet) -> None:
    person = meet("Eve")
    person.found(household_name="<b>Larks</b>{{7*7}}", display_name='"><script>alert(1)</script>')
    pages = "".join(person.get(path).text for path in ("/family/", "/family/security", "/family/activity"))
    assert "<b>Larks" not in pages and "<script>" not in pages
    assert "&lt;b&gt;Larks&lt;/b&gt;{{7*7}}" in pages


def test_two_who_want_one_name_at_once_do_not_both_get_it(services: Services, database: Transactions) -> None:
    def apply(_: int) -> bool:
        try:
            services.founding.welcome(Application("Larks", "en", "Mum", "mum.lark", PASSWORD), is_free=True)
        except NotWelcomeError as refusal:
            assert refusal.faults == ("taken",)
            return False
        return True

    with ThreadPoolExecutor(4) as pool:
        assert sorted(pool.map(apply, range(4))) == [False, False, False, True]
    with database.reading() as session:
        assert session.scalar(select(func.count()).select_from(GuardianRow)) == 1
        assert session.scalar(select(func.count()).select_from(InvitationRow)) == 0


def test_the_start_page_leads_to_families(meet: Meet) -> None:
    assert re.search(r'<a href="/family/">[^<]+</a>', meet().get("/").text)
