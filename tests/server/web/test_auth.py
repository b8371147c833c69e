"""Devices are recognised by their token, cheaply, and a revoked one is out within seconds."""

from __future__ import annotations

from dataclasses import dataclass, field

import pytest
from flask.testing import FlaskClient

from handrail.storage import Device, MemoryStore, Pairing, StoreError
from handrail.web.auth import REMEMBER_SECONDS, DeviceCheck

from ..conftest import Clock


@dataclass
class CountingStore(MemoryStore):
    """Counts what it is asked."""

    asked: list[str] = field(default_factory=list)
    is_full: bool = False

    def device_of(self, token_hash: str) -> Device | None:
        """Count and answer."""
        self.asked.append("device_of")
        return MemoryStore.device_of(self, token_hash)

    def touch(self, device_id: str, *, now: int) -> None:
        """Count, and fail where the disk is full."""
        self.asked.append("touch")
        if self.is_full:
            raise StoreError("the disk is full")
        MemoryStore.touch(self, device_id, now=now)


@pytest.fixture
def counting(clock: Clock) -> CountingStore:
    """A store that counts."""
    return CountingStore()


@pytest.fixture
def bearer(counting: CountingStore, clock: Clock) -> str:
    """The header of a paired device."""
    pairing = Pairing(counting, ("k" * 32,), clock)
    return "Bearer " + pairing.exchange(pairing.show().text, "Browser").token


@pytest.fixture
def devices(counting: CountingStore, clock: Clock) -> DeviceCheck:
    """A check whose clocks both stand still until they are moved."""
    return DeviceCheck(counting, clock, tick=clock)


def test_a_token_in_use_costs_one_query_every_few_seconds(
    devices: DeviceCheck, counting: CountingStore, bearer: str, clock: Clock
) -> None:
    ids = {devices.device_id(bearer) for _ in range(100)}
    assert ids == {counting.devices()[0].id}
    assert counting.asked == ["device_of", "touch"]
    clock.now += REMEMBER_SECONDS
    devices.device_id(bearer)
    assert counting.asked == ["device_of", "touch", "device_of"]


def test_a_revoked_device_is_out_within_seconds(
    devices: DeviceCheck, counting: CountingStore, bearer: str, clock: Clock
) -> None:
    device_id = devices.device_id(bearer)
    assert device_id is not None
    counting.revoke(device_id, now=int(clock.now))
    clock.now += REMEMBER_SECONDS
    assert devices.device_id(bearer) is None


def test_two_processes_learn_of_a_revocation_each_by_itself(counting: CountingStore, bearer: str, clock: Clock) -> None:
    both = [DeviceCheck(counting, clock, tick=clock) for _ in range(2)]
    [device_id] = {devices.device_id(bearer) for devices in both}
    counting.revoke(str(device_id), now=int(clock.now))
    clock.now += REMEMBER_SECONDS
    assert [devices.device_id(bearer) for devices in both] == [None, None]


def test_last_seen_is_noted_once_a_minute(
    devices: DeviceCheck, counting: CountingStore, bearer: str, clock: Clock
) -> None:
    start = int(clock.now)
    seen = []
    for _ in range(7):
        devices.device_id(bearer)
        seen.append(counting.devices()[0].last_seen)
        clock.now += 10
    assert seen == [start] * 6 + [start + 60]
    assert counting.asked.count("touch") == 2


def test_a_full_disk_does_not_stop_a_check(devices: DeviceCheck, counting: CountingStore, bearer: str) -> None:
    counting.is_full = True
    assert devices.device_id(bearer) is not None


def test_unknown_tokens_are_not_remembered(devices: DeviceCheck) -> None:
    for n in range(5_000):
        assert devices.device_id(f"Bearer {n}") is None
    assert len(devices._known) == 0


@pytest.mark.parametrize("how", ["bearer {}", "BEARER {}", " Bearer   {} "])
def test_the_scheme_is_read_forgivingly(devices: DeviceCheck, bearer: str, how: str) -> None:
    assert devices.device_id(how.format(bearer.removeprefix("Bearer ")))


@pytest.mark.parametrize("how", ["{}", "Basic {}", "Bearer{}", "Bearer {} x", "Bearer x{}", ""])
def test_anything_else_is_nobody(devices: DeviceCheck, bearer: str, how: str) -> None:
    assert devices.device_id(how.format(bearer.removeprefix("Bearer "))) is None


def test_health_tells_whether_a_token_is_good(client: FlaskClient, token: str) -> None:
    def authorised(headers: dict[str, str]) -> object:
        return client.get("/v1/health", headers=headers).get_json()["authorised"]

    assert authorised({}) is None
    assert authorised({"Authorization": f"Bearer {token}"}) is True
    assert authorised({"Authorization": "Bearer nonsense"}) is False
