"""A store in memory: for tests and for trying things out. It forgets everything at the end."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from threading import Lock

from handrail.storage.model import (
    CODE_TRIES,
    LIVE_CODES,
    SEEN_EVERY_SECONDS,
    Device,
    NewDevice,
    PairingCode,
    Redemption,
)


@dataclass(slots=True)
class _Code:
    code: PairingCode
    tries: int = 0
    used: bool = False


@dataclass(slots=True)
class MemoryStore:
    """The promises of ``Store``, kept by one lock."""

    _codes: list[_Code] = field(default_factory=list)
    _devices: dict[str, Device] = field(default_factory=dict)
    _ids: dict[str, str] = field(default_factory=dict)
    _lock: Lock = field(default_factory=Lock)

    def add_code(self, code: PairingCode, *, now: int, only: bool) -> None:
        """See ``Store``."""
        with self._lock:
            kept = [] if only else [entry for entry in self._codes if entry.code.expires_at > now]
            kept.sort(key=lambda entry: entry.code.expires_at)
            self._codes = [*kept[-(LIVE_CODES - 1) :], _Code(code)]

    def newest_code(self, *, now: int) -> PairingCode | None:
        """See ``Store``."""
        with self._lock:
            live = [entry.code for entry in self._open(now) if entry.tries < CODE_TRIES]
            return max(live, key=lambda code: code.expires_at, default=None)

    def redeem(self, is_right: Callable[[bytes], bool], device: NewDevice, *, now: int) -> Redemption:
        """See ``Store``."""
        with self._lock:
            open_codes = self._open(now)
            live = [entry for entry in open_codes if entry.tries < CODE_TRIES]
            right = next((entry for entry in live if is_right(entry.code.nonce)), None)
            if right is not None:
                right.used = True
                self._devices[device.id] = Device(device.id, device.name, created_at=now)
                self._ids[device.token_hash] = device.id
                return Redemption.PAIRED
            for entry in live:
                entry.tries += 1
            return Redemption.TOO_MANY_TRIES if open_codes and not live else Redemption.WRONG

    def device_of(self, token_hash: str) -> Device | None:
        """See ``Store``."""
        with self._lock:
            device = self._devices.get(self._ids.get(token_hash, ""))
            return device if device is not None and device.revoked_at is None else None

    def devices(self) -> Sequence[Device]:
        """See ``Store``."""
        with self._lock:
            return sorted(self._devices.values(), key=lambda device: (device.created_at, device.id))

    def revoke(self, device_id: str, *, now: int) -> bool:
        """See ``Store``."""
        with self._lock:
            device = self._devices.get(device_id)
            if device is None or device.revoked_at is not None:
                return False
            self._devices[device_id] = replace(device, revoked_at=now)
            return True

    def touch(self, device_id: str, *, now: int) -> None:
        """See ``Store``."""
        with self._lock:
            device = self._devices.get(device_id)
            if device and (device.last_seen is None or device.last_seen <= now - SEEN_EVERY_SECONDS):
                self._devices[device_id] = replace(device, last_seen=now)

    def close(self) -> None:
        """Nothing to let go of."""

    def _open(self, now: int) -> list[_Code]:
        return [entry for entry in self._codes if not entry.used and entry.code.expires_at > now]
