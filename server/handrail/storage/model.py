"""What the server remembers, and what a store of it promises. Never message text."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

CODE_SECONDS = 300
CODE_TRIES = 5
LIVE_CODES = 5
SEEN_EVERY_SECONDS = 60


class StoreError(RuntimeError):
    """The store cannot be opened or is not ours; the text says what to do."""


@dataclass(frozen=True, slots=True)
class PairingCode:
    """A one-time code as it is stored: the nonce it is derived from, never the code. Times are epoch seconds."""

    nonce: bytes
    expires_at: int


@dataclass(frozen=True, slots=True)
class NewDevice:
    """A device about to be paired: ``token_hash`` is all that is ever stored of its token."""

    id: str
    name: str
    token_hash: str


@dataclass(frozen=True, slots=True)
class Device:
    """A paired browser. Times are epoch seconds; ``last_seen`` is exact to a minute."""

    id: str
    name: str
    created_at: int
    last_seen: int | None = None
    revoked_at: int | None = None


class Redemption(StrEnum):
    """What came of trying a pairing code."""

    PAIRED = "paired"
    WRONG = "wrong"
    TOO_MANY_TRIES = "too-many-tries"


class Store(Protocol):
    """Where pairing codes and devices are kept. Every method is one short transaction, safe from many threads."""

    def add_code(self, code: PairingCode, *, now: int, only: bool) -> None:
        """Keep a new code; ``only`` ends all earlier ones. At most ``LIVE_CODES`` live, the oldest go first."""

    def newest_code(self, *, now: int) -> PairingCode | None:
        """The live code that expires last: not used, not expired, with tries left."""

    def redeem(self, is_right: Callable[[bytes], bool], device: NewDevice, *, now: int) -> Redemption:
        """Exchange a code for a device, exactly once.

        ``is_right`` tells whether what was typed is the code of a nonce. Right: that code is used up and the device
        is kept, both or neither. Wrong: every live code has one try less, since nobody can say which was meant.
        """

    def device_of(self, token_hash: str) -> Device | None:
        """The device with that token, unless it was revoked."""

    def devices(self) -> Sequence[Device]:
        """All devices, revoked ones included, oldest first."""

    def revoke(self, device_id: str, *, now: int) -> bool:
        """End a device's access; False when there is no such device or it was revoked before."""

    def touch(self, device_id: str, *, now: int) -> None:
        """Note that a device was seen; writes at most once in ``SEEN_EVERY_SECONDS``."""

    def close(self) -> None:
        """Let go of every connection. The store opens new ones when it is used again, also after a fork."""
