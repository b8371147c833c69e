"""Blind names: a device, an incident and a day become names that mean nothing once the key of their period is gone.

Each period has a random nonce in the database. The key is made of it and of the server's secret key, which is not in
the database: a copy of the database alone can blind nothing and so test no guess. When a period is over its nonce is
destroyed, and then not even the server can tell which device a name belonged to, or whether names of two periods are
one device. What is bought with that: reports of different periods can never be added up.
"""

from __future__ import annotations

import hmac
import secrets
from collections.abc import Sequence
from dataclasses import dataclass

_TOKEN_CHARS = 32
_NAME_CHARS = 16


@dataclass(frozen=True, slots=True)
class Period:
    """A stretch of time with one key. ``key_mark`` tells which secret key is part of it, without telling the key."""

    id: int
    nonce: bytes
    key_mark: str


class Blind:
    """The names of one period."""

    def __init__(self, period: int, key: bytes) -> None:
        self.period = period
        self._key = key

    def token(self, device_id: str, incident: str) -> str:
        """One name for each device and incident; whoever knows only one of the two cannot make it."""
        return self._name("incident", device_id, incident)[:_TOKEN_CHARS]

    def reporter(self, device_id: str) -> str:
        """One name for each device."""
        return self._name("reporter", device_id)[:_NAME_CHARS]

    def day(self, day: int) -> str:
        """One name for each day: which are different can be seen, which they are cannot."""
        return self._name("day", str(day))[:_NAME_CHARS]

    def _name(self, *parts: str) -> str:
        # Each part with its length, so that no two lists of parts are one text.
        encoded = [part.encode("utf-8", "surrogatepass") for part in parts]
        text = b"".join(len(part).to_bytes(8, "big") + part for part in encoded)
        return hmac.digest(self._key, text, "sha256").hex()


class Blinding:
    """Makes the keys of periods from the server's secret keys: the first begins new periods, all know old ones."""

    def __init__(self, secret_keys: Sequence[str]) -> None:
        self._keys = [key.encode() for key in secret_keys]

    def begin(self) -> tuple[bytes, str]:
        """A new nonce, and the mark of the key that goes with it."""
        nonce = secrets.token_bytes(32)
        return nonce, _mark(self._keys[0], nonce)

    def knows(self, period: Period) -> bool:
        """Whether the secret key of a period is still there. If not, a new period has to begin."""
        return self._key_of(period) is not None

    def of(self, period: Period) -> Blind:
        """The names of a period.

        Raises:
            ValueError: Its secret key is gone.
        """
        key = self._key_of(period)
        if key is None:
            raise ValueError("the secret key of this period is gone")
        return Blind(period.id, hmac.digest(key, b"handrail sightings\0" + period.nonce, "sha256"))

    def _key_of(self, period: Period) -> bytes | None:
        marks = [(key, _mark(key, period.nonce)) for key in self._keys]
        return next((key for key, mark in marks if hmac.compare_digest(mark, period.key_mark)), None)


def _mark(key: bytes, nonce: bytes) -> str:
    return hmac.digest(key, b"handrail sightings key\0" + nonce, "sha256").hex()[:_NAME_CHARS]
