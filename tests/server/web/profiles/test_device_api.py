"""What a teen's device and its server tell each other."""

from __future__ import annotations

from typing import Any

import pytest

from handrail.household.asking import Reply
from handrail.household.modes import Mode
from handrail.household.people import Side
from handrail.household.policy import Sensitivity
from handrail.storage import Pairing
from handrail.web.family.schemas import MembershipAnswer

from ...conftest import Clock
from .conftest import DeviceActions, Family

DAY = 24 * 3600
REPORT = {"health": "protecting", "extension_version": "0.1.0", "unreadable_sites": 2}


def test_a_familys_code_pairs_a_device_and_offers_it_a_membership(family: Family) -> None:
    device = family.offered(family.profile(nickname="Robin", mode=Mode.SUPERVISED))
    membership = device.membership
    assert membership["state"] == "offered"
    assert membership["household"] == {"name": "Mum's family"}
    assert membership["guardians"] == [{"name": "Mum"}]
    assert membership["profile"]["until"] == "2026-08"
    assert (membership["mode"], membership["policy"]["locked"]) == ("supervised", True)
    assert membership["guardian_sees"]["state"] == "waiting"
    assert membership["guardian_sees"]["last_seen"] is None


def test_an_ordinary_code_pairs_a_device_that_belongs_to_nobody(
    app: Any, services: Any, database: Any, settings: Any, clock: Clock
) -> None:
    client, pairing = app.test_client(), Pairing(database, settings.secret_keys, clock)
    answer = client.post("/v1/pair", json={"code": pairing.show().text}).get_json()
    assert answer["family"] is False
    device = DeviceActions(client, answer["token"], answer["device"]["id"])
    assert device.ask().get_json() == {"membership": None}
    for path, body in (("leave", {}), ("report", REPORT), ("ask", {"about": "mode"}), ("tell", {"person": "a" * 32})):
        assert device.post(path, body).status_code == 409


def test_a_familys_code_works_once(family: Family, app: Any) -> None:
    code = family.code(family.profile())
    assert app.test_client().post("/v1/pair", json={"code": code.lower()}).status_code == 200
    assert app.test_client().post("/v1/pair", json={"code": code}).status_code == 400


def test_a_familys_code_expires_after_five_minutes(family: Family, app: Any, clock: Clock) -> None:
    code = family.code(family.profile())
    clock.now += 300
    assert app.test_client().post("/v1/pair", json={"code": code}).status_code == 400


def test_a_new_code_of_a_profile_ends_the_old_one_and_no_other_profiles(family: Family, app: Any) -> None:
    first, second = family.profile(nickname="Robin"), family.profile(nickname="Kim")
    old, others = family.code(first), family.code(second)
    new = family.code(first)
    statuses = [app.test_client().post("/v1/pair", json={"code": code}).status_code for code in (old, others, new)]
    assert statuses == [400, 200, 200]


def test_five_wrong_codes_use_up_a_familys_code(family: Family, app: Any) -> None:
    code = family.code(family.profile())
    wrong = "ZZZZ-ZZZZ" if code != "ZZZZ-ZZZZ" else "YYYY-YYYY"
    for _ in range(5):
        assert app.test_client().post("/v1/pair", json={"code": wrong}).status_code == 400
    assert app.test_client().post("/v1/pair", json={"code": code}).status_code == 400


def test_good_codes_of_the_server_take_no_tries_of_a_familys(
    family: Family, app: Any, database: Any, settings: Any, clock: Clock
) -> None:
    code, pairing = family.code(family.profile()), Pairing(database, settings.secret_keys, clock)
    for _ in range(6):
        assert app.test_client().post("/v1/pair", json={"code": pairing.renew().text}).status_code == 200
    assert app.test_client().post("/v1/pair", json={"code": code}).status_code == 200


def test_the_user_of_the_device_confirms_with_an_earlier_month(family: Family) -> None:
    device = family.offered(family.profile(until="2026-08"))
    assert device.post("confirm", {"counts": True, "until": "2026-09"}).status_code == 409
    membership = device.say("confirm", counts=False, until="2026-03")["membership"]
    assert (membership["state"], membership["profile"]["until"]) == ("joined", "2026-03")
    assert membership["counts_agreed"] is False
    assert device.post("confirm", {"counts": True, "until": "2026-03"}).status_code == 409


def test_whoever_declines_keeps_an_ordinary_device(family: Family) -> None:
    device = family.offered(family.profile())
    assert device.say("decline") == {"membership": None}
    assert device.ask().get_json() == {"membership": None}


@pytest.mark.parametrize("mode", Mode)
def test_a_device_can_always_leave_and_the_guardian_sees_it(family: Family, mode: Mode) -> None:
    profile = family.profile(mode=mode)
    device = family.joined(profile)
    assert device.say("leave") == {"membership": None}
    (row,) = family.services.stores.facts.of_profile(family.household_id, profile.id)
    assert row.membership.state == "left"
    assert device.post("leave").status_code == 409


def test_a_device_that_knows_the_newest_is_told_so_in_one_word(family: Family) -> None:
    profile = family.profile()
    device = family.joined(profile)
    known = device.membership["revision"]
    assert device.ask(revision=known).get_json() == {"unchanged": True}
    family.change(profile, sensitivity=Sensitivity.EARLY, sites_on=("discord",))
    changed = device.ask(revision=known).get_json()["membership"]
    assert changed["policy"] | {"sensitivity": "early", "sites_on": ["discord"]} == changed["policy"]
    assert changed["revision"] > known


def test_a_device_is_told_when_its_month_ends_though_nobody_changed_anything(family: Family, clock: Clock) -> None:
    device = family.joined(family.profile(mode=Mode.SUPERVISED, until="2026-01"))
    known = device.membership["revision"]
    clock.now += 21 * DAY  # from the 11th into February
    membership = device.ask(revision=known).get_json()["membership"]
    assert (membership["mode"], membership["policy"]["locked"]) == ("private", False)


def test_a_report_is_seen_and_the_teen_sees_the_same(family: Family, app: Any, clock: Clock) -> None:
    device = family.joined(family.profile())
    answer = device.say("report", **REPORT)
    pack = app.test_client().get("/v1/health").get_json()["pack"]
    assert answer["kept"] is True
    assert answer["membership"]["guardian_sees"] == {
        "state": "protected",
        "last_seen": int(clock.now),
        "extension_version": "0.1.0",
        "pack": {"version": pack["version"], "age_days": pack["age_days"]},
        "unreadable_sites": 2,
        "weeks": [],
    }


def test_in_private_nothing_a_device_says_is_kept(family: Family) -> None:
    profile = family.profile(mode=Mode.PRIVATE)
    device = family.joined(profile)
    assert device.say("report", **REPORT)["kept"] is False
    assert device.post("week", {"week": "2026-W02", "band": "0"}).status_code == 409
    (row,) = family.services.stores.facts.of_profile(family.household_id, profile.id)
    assert (row.membership.reported_at, row.membership.extension_version) == (None, None)
    assert device.membership["guardian_sees"] == {
        "state": "private",
        "last_seen": None,
        "extension_version": None,
        "pack": None,
        "unreadable_sites": None,
        "weeks": [],
    }


def test_a_band_is_taken_once_its_week_is_over(family: Family, clock: Clock) -> None:
    device = family.joined(family.profile())  # on Sunday of week 2
    told = {"week": "2026-W02", "band": "1-2"}
    refused = device.post("week", told)
    assert (refused.status_code, refused.get_json()["detail"]) == (409, "That week is not over.")
    assert device.membership["guardian_sees"]["weeks"] == []
    clock.now += DAY
    assert device.say("week", **told)["membership"]["guardian_sees"]["weeks"] == [told]
    assert device.say("week", week="2026-W02", band="3+")["membership"]["guardian_sees"]["weeks"] == [told]


def test_no_band_is_taken_without_agreement_and_taking_it_back_deletes_them(family: Family, clock: Clock) -> None:
    device = family.joined(family.profile(), counts=False)
    clock.now += DAY
    told = {"week": "2026-W02", "band": "3+"}
    assert device.post("week", told).status_code == 409
    device.say("counts", agreed=True)
    assert device.say("week", **told)["membership"]["guardian_sees"]["weeks"] == [told]
    assert device.say("counts", agreed=False)["membership"]["guardian_sees"]["weeks"] == []
    assert device.say("counts", agreed=True)["membership"]["guardian_sees"]["weeks"] == []


def test_weeks_before_the_device_joined_are_not_taken(family: Family) -> None:
    device = family.joined(family.profile())
    assert device.post("week", {"week": "2026-W01", "band": "0"}).status_code == 409


def test_a_month_is_only_made_earlier(family: Family) -> None:
    device = family.joined(family.profile(until="2026-08"))
    assert device.say("shorten", until="2026-02")["membership"]["profile"]["until"] == "2026-02"
    assert device.post("shorten", {"until": "2026-03"}).status_code == 409
    assert device.post("shorten", {"until": "2025-12"}).status_code == 400


def test_a_later_month_of_the_profile_lengthens_nothing_that_was_agreed(family: Family) -> None:
    profile = family.profile(until="2026-03")
    device = family.joined(profile)
    family.change(profile, until="2026-12")
    assert device.membership["profile"]["until"] == "2026-03"
    family.change(profile, until="2026-02")
    assert device.membership["profile"]["until"] == "2026-02"


def test_the_teen_decides_who_is_trusted(family: Family) -> None:
    profile = family.profile()
    device = family.joined(profile)
    family.services.stores.people.add(profile.id, "Aunt Jo", Side.GUARDIAN, family.by, address_encrypted="sealed")
    (proposed,) = device.membership["trusted"]
    assert (proposed["name"], proposed["state"], proposed["by"], proposed["reachable"]) == (
        "Aunt Jo",
        "proposed",
        "guardian",
        True,
    )
    confirmed = device.say("trusted", action="confirm", id=proposed["id"])["membership"]["trusted"]
    assert [one["state"] for one in confirmed] == ["confirmed"]
    named = device.say("trusted", action="add", name="Coach Ben")["membership"]["trusted"]
    assert [(one["name"], one["state"], one["by"]) for one in named] == [
        ("Aunt Jo", "confirmed", "guardian"),
        ("Coach Ben", "confirmed", "teen"),
    ]
    left = device.say("trusted", action="remove", id=proposed["id"])["membership"]["trusted"]
    assert [one["name"] for one in left] == ["Coach Ben"]
    assert device.post("trusted", {"action": "confirm", "id": proposed["id"]}).status_code == 400
    assert device.post("trusted", {"action": "add", "name": "\u200b"}).status_code == 400


def test_a_teen_asks_in_fixed_words_and_is_answered(family: Family) -> None:
    profile = family.profile()
    device = family.joined(profile)
    device.say("ask", about="mode")
    (waiting,) = device.say("ask", about="mode")["membership"]["requests"]
    assert (waiting["about"], waiting["answer"]) == ("mode", None)
    assert device.post("ask", {"about": "please"}).status_code == 400
    (row,) = family.services.stores.requests.of_profile(profile.id)
    assert family.services.stores.requests.answer(profile.id, row.id, Reply.TALK, family.by)
    assert not family.services.stores.requests.answer(profile.id, row.id, Reply.NO, family.by)
    (answered,) = device.membership["requests"]
    assert answered["answer"] == "talk"


def test_both_sides_read_the_same_log(family: Family) -> None:
    profile = family.profile()
    device = family.joined(profile)
    family.change(profile, sensitivity=Sensitivity.EARLY)
    told = [(one["actor"], one["what"]) for one in device.membership["activity"]]
    assert set(told) == {
        ("Mum", "policy-changed"),
        ("teen", "device-joined"),
        ("teen", "device-offered"),
        ("Mum", "code-made"),
        ("Mum", "profile-made"),
    }
    log = family.services.activity.of_household(family.household_id)
    assert set(told) <= {(one.actor, one.what) for one in log}


def test_every_answer_is_as_the_api_describes_it(family: Family) -> None:
    device = family.joined(family.profile())
    for answer in (device.ask().get_json(), device.say("report", **REPORT), device.say("leave")):
        MembershipAnswer.model_validate(answer)


WRITES: dict[str, dict[str, Any]] = {
    "confirm": {"counts": True, "until": "2026-08"},
    "decline": {},
    "leave": {},
    "shorten": {"until": "2026-02"},
    "counts": {"agreed": True},
    "report": REPORT,
    "week": {"week": "2026-W02", "band": "0"},
    "trusted": {"action": "add", "name": "Jo"},
    "ask": {"about": "mode"},
    "tell": {"person": "a" * 32},
}


@pytest.mark.parametrize("path", WRITES)
@pytest.mark.parametrize("token", [None, "hr1_made-up", "revoked"])
def test_a_device_without_a_good_token_is_refused(
    family: Family, app: Any, database: Any, clock: Clock, path: str, token: str | None
) -> None:
    device, client = family.offered(family.profile()), app.test_client()
    if token == "revoked":
        token = device.token
        assert database.revoke(device.id, now=int(clock.now))
    headers = {} if token is None else {"Authorization": f"Bearer {token}"}
    assert client.get("/v1/family", headers=headers).status_code == 401
    assert client.post(f"/v1/family/{path}", json=WRITES[path], headers=headers).status_code == 401


def test_what_another_households_device_knows_is_of_no_use(found: Any) -> None:
    ours, theirs = found("Mum"), found("Dad")
    mine, other = ours.joined(ours.profile()), theirs.joined(theirs.profile(nickname="Kim"))
    mine.say("trusted", action="add", name="Jo")
    (person,) = mine.membership["trusted"]
    for action in ("confirm", "remove"):
        assert other.post("trusted", {"action": action, "id": person["id"]}).status_code == 400
    assert other.post("tell", {"person": person["id"]}).status_code == 400
    assert len(mine.membership["trusted"]) == 1


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("confirm", {"counts": "yes", "until": "2026-08"}),
        ("confirm", {"counts": True, "until": "August"}),
        ("shorten", {}),
        ("report", {**REPORT, "health": "reading Kim's chat"}),
        ("report", {**REPORT, "extension_version": "hello there"}),
        ("report", {**REPORT, "unreadable_sites": "discord"}),
        ("report", {**REPORT, "unreadable_sites": -1}),
        ("week", {"week": "2026-W02", "band": "7"}),
        ("week", {"week": "2026-W02 they wrote", "band": "0"}),
        ("week", {"week": "2025-W53", "band": "0"}),
        ("trusted", {"action": "add"}),
        ("trusted", {"action": "steal", "name": "Jo"}),
        ("tell", {"person": "Aunt Jo"}),
        ("ask", {"about": "anything else"}),
    ],
)
def test_what_makes_no_sense_is_refused_and_not_repeated(family: Family, path: str, body: dict[str, object]) -> None:
    device = family.joined(family.profile())
    response = device.post(path, body)
    assert response.status_code == 400, response.get_data(as_text=True)
    for value in body.values():
        if isinstance(value, str) and " " in value:
            assert value not in response.get_data(as_text=True)
