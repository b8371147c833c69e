"""When alerts are sent, to whom, how often, and that nothing of a person is in them."""

from __future__ import annotations

from typing import Any

import pytest

from handrail.household.modes import Mode
from handrail.household.people import Side
from handrail.web.family.services import Services

from ...conftest import Clock
from .conftest import DeviceActions, FakeNotifier, Family

DAY = 24 * 3600
ADDRESS = "ntfys://ntfy.example/family"


@pytest.fixture
def alerted(family: Family, services: Services) -> Family:
    """A household that chose an address and three days."""
    services.alerting.add_address(family.household_id, services.alerts.sealed(ADDRESS), family.by)
    services.alerting.set_days(family.household_id, 3, family.by)
    return family


def reachable(family: Family, device: DeviceActions, profile_id: str) -> str:
    """The id of a person with an address whom the teen has confirmed."""
    sealed = family.services.alerts.sealed("ntfys://ntfy.example/jo")
    family.services.stores.people.add(profile_id, "Aunt Jo", Side.GUARDIAN, family.by, address_encrypted=sealed)
    person: str = device.membership["trusted"][0]["id"]
    device.say("trusted", action="confirm", id=person)
    return person


def test_a_silent_device_is_told_of_once_after_the_days_that_were_chosen(
    alerted: Family, services: Services, notifier: FakeNotifier, database: Any, clock: Clock
) -> None:
    device = alerted.joined(alerted.profile(until="2026-08"))
    clock.now += 3 * DAY - 1
    assert services.silence.look() == 0
    clock.now += 61  # when a device was seen is exact to a minute
    assert services.silence.look() == 1
    clock.now += 20 * DAY
    assert services.silence.look() == 0
    assert [address for address, _ in notifier.sent] == [ADDRESS]
    database.touch(device.id, now=int(clock.now))  # it is back
    clock.now += 4 * DAY
    assert services.silence.look() == 1


def test_two_workers_send_one_alert(alerted: Family, services: Services, clock: Clock, notifier: FakeNotifier) -> None:
    alerted.joined(alerted.profile())
    clock.now += 4 * DAY
    [found] = services.alerting.unprotected(now=int(clock.now))
    [same] = services.alerting.unprotected(now=int(clock.now))
    assert [services.alerting.claim(device, now=int(clock.now)) for device in (found, same)] == [True, False]


def test_an_alert_that_did_not_get_through_is_tried_again(
    alerted: Family, services: Services, clock: Clock, notifier: FakeNotifier
) -> None:
    alerted.joined(alerted.profile())
    clock.now += 4 * DAY
    notifier.is_broken = True
    assert services.silence.look() == 0
    notifier.is_broken = False
    clock.now += 3600
    assert services.silence.look() == 1


@pytest.mark.parametrize("why", ["private", "left", "offered", "over", "never", "removed", "revoked"])
def test_of_a_device_that_is_nobodys_business_nothing_is_told(
    alerted: Family, services: Services, clock: Clock, notifier: FakeNotifier, database: Any, why: str
) -> None:
    mode = Mode.PRIVATE if why == "private" else Mode.SUPERVISED
    profile = alerted.profile(mode=mode, until="2026-01" if why == "over" else "2026-08")
    device = alerted.offered(profile) if why == "offered" else alerted.joined(profile)
    if why == "left":
        device.say("leave")
    elif why == "never":
        services.alerting.set_days(alerted.household_id, None, alerted.by)
    elif why == "removed":
        services.stores.memberships.remove(alerted.household_id, device.id, alerted.by)
    elif why == "revoked":
        database.revoke(device.id, now=int(clock.now))
    clock.now += 30 * DAY
    assert services.silence.look() == 0
    assert notifier.sent == []


@pytest.mark.parametrize("mode", Mode)
def test_a_press_tells_the_one_person_in_any_mode(alerted: Family, notifier: FakeNotifier, mode: Mode) -> None:
    profile = alerted.profile(nickname="Robin", mode=mode)
    device = alerted.joined(profile)
    person = reachable(alerted, device, profile.id)
    assert device.say("tell", person=person)["delivered"] is True
    [(address, alert)] = notifier.sent
    assert address == "ntfys://ntfy.example/jo"
    for name in ("Robin", "Jo", "Mum", "Firefox"):
        assert name not in alert.title + alert.body


def test_without_a_press_nothing_is_sent(
    alerted: Family, services: Services, notifier: FakeNotifier, clock: Clock
) -> None:
    profile = alerted.profile()
    device = alerted.joined(profile)
    reachable(alerted, device, profile.id)
    clock.now += DAY
    device.say("week", week="2026-W02", band="3+")
    device.say("ask", about="other")
    services.silence.look()
    assert notifier.sent == []


def test_the_answer_to_a_press_is_honest(alerted: Family, notifier: FakeNotifier) -> None:
    profile = alerted.profile()
    device = alerted.joined(profile)
    person = reachable(alerted, device, profile.id)
    notifier.is_broken = True
    assert device.say("tell", person=person)["delivered"] is False
    named = device.say("trusted", action="add", name="Ben")["membership"]["trusted"]
    ben = next(one["id"] for one in named if one["name"] == "Ben")
    assert device.say("tell", person=ben)["delivered"] is False


def test_nobody_is_told_whom_the_teen_has_not_confirmed(alerted: Family, notifier: FakeNotifier) -> None:
    profile = alerted.profile()
    device = alerted.joined(profile)
    sealed = alerted.services.alerts.sealed(ADDRESS)
    alerted.services.stores.people.add(profile.id, "Aunt Jo", Side.GUARDIAN, alerted.by, address_encrypted=sealed)
    (person,) = device.membership["trusted"]
    assert device.post("tell", {"person": person["id"]}).status_code == 400
    assert notifier.sent == []


def test_presses_are_slowed_down(alerted: Family, notifier: FakeNotifier) -> None:
    profile = alerted.profile()
    device = alerted.joined(profile)
    person = reachable(alerted, device, profile.id)
    assert [device.post("tell", {"person": person}).status_code for _ in range(7)] == [200] * 6 + [429]
