"""The pages of profiles as a guardian uses them: through forms, links and what they show."""

from __future__ import annotations

import re
from typing import Any

import pytest
from flask import Flask

from ...conftest import Clock
from ..family.people import Person
from .conftest import DeviceActions, FakeNotifier, Family

DAY = 24 * 3600
CHOICES = {
    "nickname": "Robin",
    "age_band": "under18",
    "mode": "supported",
    "until": "2026-08",
    "sensitivity": "usual",
    "early_notices": "yes",
    "sites": "all",
    "language": "en",
    "region": "GB",
}
CODE = re.compile(r"<p class=\"code\" dir=\"ltr\">([0-9A-Z]{4}-[0-9A-Z]{4})</p>")


@pytest.fixture
def mum(app: Flask) -> Person:
    """A guardian who is signed in."""
    person = Person(app)
    assert person.found().status_code == 200
    return person


@pytest.fixture
def otto(app: Flask) -> Person:
    """A guardian of another household."""
    person = Person(app, "Otto")
    assert person.found().status_code == 200
    return person


def make(person: Person, **choices: str) -> str:
    """The address of a profile that a guardian has made."""
    response = person.send("/family/profiles/new", "/family/profiles/new", **(CHOICES | choices))
    assert response.status_code == 303, response.text
    return response.headers["Location"]


def pair(person: Person, profile: str) -> DeviceActions:
    """A device that was paired with the code on the page of a profile, and whose user has agreed."""
    person.send(f"{profile}/code", profile)
    found = CODE.search(person.get(profile).text)
    assert found
    client = person.client.application.test_client()
    answer = client.post("/v1/pair", json={"code": found[1], "name": "Firefox on Linux"}).get_json()
    device = DeviceActions(client, answer["token"], answer["device"]["id"])
    device.say("confirm", counts=True, until=device.membership["profile"]["until"])
    return device


def test_a_guardian_makes_a_profile_pairs_a_device_and_sees_that_it_is_protected(mum: Person) -> None:
    profile = make(mum)
    device = pair(mum, profile)
    device.say("report", health="protecting", extension_version="0.1.0", unreadable_sites=3)
    for page in (mum.get("/family/").text, mum.get(profile).text):
        assert "Robin" in page
        assert "Firefox on Linux" in page
        assert "protected" in page
        assert "0.1.0" in page
        assert re.search(r"Sites that cannot be read</dt><dd>3", page)


def test_the_code_is_on_the_page_until_it_is_used_with_an_address_that_a_camera_can_read(mum: Person) -> None:
    profile = make(mum)
    assert CODE.search(mum.get(profile).text) is None
    mum.send(f"{profile}/code", profile)
    page = mum.get(profile).text
    found = CODE.search(page)
    assert found
    assert '<svg class="qr"' in page or 'class="qr"' in page
    assert found[1] in mum.get(profile).text
    joining = mum.client.application.test_client().get("/family/join", query_string={"code": found[1].lower()}).text
    assert found[1] in joining
    assert mum.client.application.test_client().post("/v1/pair", json={"code": found[1]}).status_code == 200
    assert CODE.search(mum.get(profile).text) is None


@pytest.mark.parametrize("typed", ["", "hello", "<script>", "x" * 500, "ABCD-EFGU"])
def test_the_page_of_a_code_repeats_nothing_that_is_no_code(app: Flask, typed: str) -> None:
    page = app.test_client().get("/family/join", query_string={"code": typed}).text
    assert "not readable" in page
    assert typed == "" or typed not in page


def test_a_change_of_the_policy_reaches_the_device(mum: Person) -> None:
    profile = make(mum)
    device = pair(mum, profile)
    known = device.membership["revision"]
    changes = {"sensitivity": "serious", "sites": "some", "site": "discord", "mode": "supervised", "region": ""}
    form = {name: value for name, value in (CHOICES | changes).items() if name != "early_notices"}
    assert mum.send(f"{profile}/policy", f"{profile}/policy", **form).status_code == 303
    membership = device.ask(revision=known).get_json()["membership"]
    assert membership["policy"] == {
        "sensitivity": "serious",
        "early_notices": False,
        "sites_on": ["discord"],
        "language": "en",
        "region": None,
        "locked": True,
    }


@pytest.mark.parametrize(
    ("choices", "says"),
    [
        ({"age_band": "adult", "mode": "supervised"}, "An adult is never supervised"),
        ({"until": "2025-12"}, "That month has passed"),
        ({"until": "2031-01"}, "too far away"),
        ({"until": "soon"}, "Choose one of the months"),
        ({"nickname": " "}, "Write a name here"),
    ],
)
def test_a_form_that_breaks_a_rule_comes_back_with_the_reason(mum: Person, choices: dict[str, str], says: str) -> None:
    response = mum.send("/family/profiles/new", "/family/profiles/new", **(CHOICES | choices))
    assert response.status_code == 400
    assert says in response.text
    assert "Robin" not in mum.get("/family/").text


def test_an_adult_is_never_supervised_whichever_way_it_is_asked(mum: Person, family: Family, services: Any) -> None:
    adult = make(mum, age_band="adult")
    for change in ({"age_band": "adult", "mode": "supervised"}, {"age_band": "under18", "mode": "supervised"}):
        response = mum.send(f"{adult}/policy", f"{adult}/policy", **(CHOICES | change))
        assert response.status_code == 400
    assert "Mode: supported" in mum.get(adult).text


def test_both_columns_say_the_same_of_a_device(mum: Person, clock: Clock) -> None:
    profile = make(mum)
    device = pair(mum, profile)
    device.say("report", health="paused", extension_version="0.1.0", unreadable_sites=1)
    clock.now += DAY
    mum.sign_in()
    device.say("week", week="2026-W02", band="3+")
    page = mum.get(profile).text
    facts = re.findall(r"<dl class=\"facts\">(.*?)</dl>", page, re.S)
    tables = re.findall(r"<tbody>(.*?)</tbody>", page, re.S)
    assert len(facts) == len(tables) == 2
    assert facts[0] == facts[1]
    assert tables[0] == tables[1]
    assert "three or more" in tables[0]


def test_a_band_shows_only_after_the_week_and_the_dashboard_has_chart_and_table(mum: Person, clock: Clock) -> None:
    profile = make(mum)
    device = pair(mum, profile)
    assert "No week has been told yet" in mum.get("/family/").text
    assert '<rect class="bar' not in mum.get("/family/").text
    clock.now += DAY
    mum.sign_in()
    device.say("week", week="2026-W02", band="1-2")
    page = mum.get("/family/").text
    assert page.count('<rect class="bar b1"') == 1
    assert re.search(r"<td>2026-01-05</td><td>one or two</td>", page)
    assert re.search(r'role="img" aria-labelledby="([^"]+)".*?<title id="\1">', page, re.S)


def test_in_private_the_dashboard_shows_that_the_device_is_there_and_nothing_else(mum: Person) -> None:
    device = pair(mum, make(mum, mode="private"))
    device.say("report", health="protecting", extension_version="77.7", unreadable_sites=3)
    page = mum.get("/family/").text
    assert "private: nothing more is shown" in page
    for hidden in ("77.7", "Last seen", "Sites that cannot be read", '<svg class="chart"'):
        assert hidden not in page


def test_when_the_device_leaves_the_guardian_sees_it(mum: Person) -> None:
    profile = make(mum, mode="supervised")
    pair(mum, profile).say("leave")
    for page in (mum.get("/family/").text, mum.get(profile).text):
        assert "not paired" in page


def test_when_the_month_is_over_the_page_says_so(mum: Person, clock: Clock) -> None:
    profile = make(mum, mode="supervised", until="2026-01")
    pair(mum, profile)
    assert "Mode: supervised" in mum.get(profile).text
    clock.now += 21 * DAY
    mum.sign_in()
    page = mum.get(profile).text
    assert "Mode: private" in page
    assert "nothing is locked" in page


def test_a_guardian_removes_a_device_and_it_stays_an_ordinary_one(mum: Person) -> None:
    profile = make(mum)
    device = pair(mum, profile)
    mum.send(f"{profile}/remove-device", profile, device=device.id)
    assert "Firefox on Linux" not in mum.get(profile).text
    assert device.ask().get_json() == {"membership": None}


def test_a_guardian_proposes_and_the_teen_decides(mum: Person) -> None:
    profile = make(mum)
    device = pair(mum, profile)
    mum.send(f"{profile}/people", profile, name="Aunt Jo", address="ntfys://ntfy.example/jo")
    assert "waits for a yes" in mum.get(profile).text
    assert "ntfy.example" not in mum.get(profile).text
    (person,) = device.membership["trusted"]
    assert person["reachable"] is True
    device.say("trusted", action="confirm", id=person["id"])
    device.say("trusted", action="add", name="Coach Ben")
    page = mum.get(profile).text
    assert "is on the card" in page
    assert "Your teen has named one person themselves." in page
    assert "Coach Ben" not in page
    mum.send(f"{profile}/remove-person", profile, person=person["id"])
    assert "theirs to remove" in mum.get(profile).text
    assert len(device.membership["trusted"]) == 2


def test_a_guardian_answers_a_request_once(mum: Person) -> None:
    profile = make(mum)
    device = pair(mum, profile)
    device.say("ask", about="until")
    page = mum.get(profile).text
    assert "An earlier end" in page
    found = re.search(r'name="request" value="([0-9a-f]{32})"', page)
    assert found
    mum.send(f"{profile}/answer", profile, request=found[1], answer="talk")
    mum.send(f"{profile}/answer", profile, request=found[1], answer="no")
    assert device.membership["requests"][0]["answer"] == "talk"
    assert "You answered: Let us talk about it" in mum.get(profile).text


def test_a_profile_is_deleted_with_all_that_hangs_on_it_and_its_device_stays_paired(mum: Person) -> None:
    profile = make(mum)
    device = pair(mum, profile)
    mum.send(f"{profile}/delete", profile)
    assert "Robin" not in mum.get("/family/").text
    assert mum.get(profile).status_code == 404
    assert device.ask().get_json() == {"membership": None}


def test_another_households_profile_is_as_if_there_were_none(mum: Person, otto: Person) -> None:
    profile, own = make(mum), make(otto, nickname="Kim")
    device = pair(mum, profile)
    device.say("ask", about="mode")
    request = re.search(r'name="request" value="([0-9a-f]{32})"', mum.get(profile).text)
    mum.send(f"{profile}/people", profile, name="Aunt Jo")
    person = re.search(r'name="person" value="([0-9a-f]{32})"', mum.get(profile).text)
    assert request and person
    ids = {"device": device.id, "request": request[1], "answer": "no", "person": person[1]}
    otto.get("/family/")  # the notice that the profile was made is shown once
    made_up = "/family/profiles/" + "0" * 32
    posts = ("policy", "code", "remove-device", "people", "remove-person", "answer", "delete")
    for ending in ("", "/policy", "/delete"):
        theirs, none = otto.get(profile + ending), otto.get(made_up + ending)
        assert theirs.status_code == none.status_code == 404
        assert theirs.text == none.text
    for ending in posts:
        fields = CHOICES | ids | {"name": "Eve"}
        assert otto.send(f"{profile}/{ending}", own, **fields).status_code == 404, ending
        # By the address of a profile of their own, with ids of another's.
        if ending not in ("policy", "delete", "people", "code"):
            otto.send(f"{own}/{ending}", own, **fields)
    assert device.membership["state"] == "joined"
    assert device.membership["requests"][0]["answer"] is None
    assert [one["name"] for one in device.membership["trusted"]] == ["Aunt Jo"]
    assert "Robin" in mum.get(profile).text


def test_alerts_are_added_tried_and_removed(mum: Person, notifier: FakeNotifier) -> None:
    page = "/family/alerts"
    mum.send(f"{page}/add", page, address="ntfys://secret-name:secret-word@ntfy.example/topic")
    shown = mum.get(page).text
    assert "ntfys://ntfy.example/…" in shown
    assert "secret" not in shown
    mum.send(f"{page}/test", page)
    assert "The test was sent" in mum.get(page).text
    assert [address for address, _ in notifier.sent] == ["ntfys://secret-name:secret-word@ntfy.example/topic"]
    notifier.is_broken = True
    mum.send(f"{page}/test", page)
    assert "did not get through" in mum.get(page).text
    found = re.search(r'name="address" value="([0-9a-f]{32})"', mum.get(page).text)
    assert found
    mum.send(f"{page}/remove", page, address=found[1])
    assert "There is no address yet" in mum.get(page).text


def test_another_households_alerts_are_out_of_reach(mum: Person, otto: Person, notifier: FakeNotifier) -> None:
    page = "/family/alerts"
    mum.send(f"{page}/add", page, address="ntfys://ntfy.example/mum")
    found = re.search(r'name="address" value="([0-9a-f]{32})"', mum.get(page).text)
    assert found
    otto.send(f"{page}/remove", page, address=found[1])
    otto.send(f"{page}/test", page)
    assert notifier.sent == []
    assert "ntfy.example" in mum.get(page).text


def test_a_wrong_address_is_refused_in_one_sentence(mum: Person) -> None:
    for address in ("", "mum's phone", "file:///etc/passwd", "dbus://", "ntfys://" + "x" * 600):
        mum.send("/family/alerts/add", "/family/alerts", address=address)
        assert "Nothing can be sent to that address" in mum.get("/family/alerts").text
    assert "There is no address yet" in mum.get("/family/alerts").text


def test_the_days_before_an_alert_are_kept(mum: Person) -> None:
    for chosen, shown in (("7", 'value="7" selected'), ("", 'value="">never'), ("8", 'value="">never')):
        mum.send("/family/alerts/days", "/family/alerts", days=chosen)
        assert shown in mum.get("/family/alerts").text


@pytest.mark.parametrize("language", ["en", "es", "fr", "pt", "de", "fil"])
def test_every_page_is_there_in_every_language(app: Flask, language: str) -> None:
    person = Person(app)
    person.found(language=language)
    profile = make(person)
    device = pair(person, profile)
    device.say("ask", about="other")
    for path in (
        "/family/",
        profile,
        f"{profile}/policy",
        f"{profile}/delete",
        "/family/plan",
        "/family/talk",
        "/family/alerts",
        "/family/activity",
        "/family/profiles/new",
    ):
        page = person.get(path)
        assert page.status_code == 200, path
        assert f'<html lang="{language}"' in page.text
        assert not re.search(r"\{[a-z]+\}", page.text), path


def test_the_plan_and_the_talk_name_help_of_the_teens_country(mum: Person) -> None:
    make(mum, region="GB")
    for path in ("/family/plan", "/family/talk"):
        assert 'class="help"' in mum.get(path).text
    assert mum.get("/family/plan?region=<script>").status_code == 200
    assert "<script>" not in mum.get("/family/plan?region=<script>").text


def test_nothing_tells_a_guardian_that_a_teen_turned_to_someone(mum: Person, notifier: FakeNotifier) -> None:
    profile = make(mum)
    device = pair(mum, profile)
    mum.send(f"{profile}/people", profile, name="Aunt Jo", address="ntfys://ntfy.example/jo")
    (person,) = device.membership["trusted"]
    device.say("trusted", action="confirm", id=person["id"])
    before = [mum.get(path).text for path in ("/family/", profile, "/family/activity")]
    assert device.say("tell", person=person["id"])["delivered"] is True
    assert len(notifier.sent) == 1
    # The notice of what was done before is shown once, so the pages are asked for again.
    after = [mum.get(path).text for path in ("/family/", profile, "/family/activity")]
    strip = re.compile(r"\s*<p class=\"notice\".*?</p>|<time.*?</time>", re.S)
    assert [strip.sub("", page) for page in after] == [strip.sub("", page) for page in before]
