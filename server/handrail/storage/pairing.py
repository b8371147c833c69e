"""Pairing: a short code that a person types becomes a long token that a device keeps.

Why a code of 40 bits is enough: it lives five minutes, and every wrong code, whoever sent it, takes one of the five
tries of each live code, counted in the database under one lock. So the chance of guessing a code is 5 in 2**40, however
many clients, threads, processes or replicas try at once. The price is that a stranger who can reach the server can use
up the tries: the person then asks for a new code. Restarting the server gives no tries back.

A code is derived from a stored nonce and the secret key. The server can therefore show the same code again, and a copy
of the database alone gives away neither a code nor a token.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from handrail.storage.model import CODE_SECONDS, Device, NewDevice, PairingCode, Redemption, Store

CODE_CHARS = 8
NAME_CHARS = 64
ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Crockford base32: no I, L, O, U
_LOOK_ALIKES = str.maketrans({"O": "0", "I": "1", "L": "1"})
_MAX_TYPED_CHARS = 64
# A code about to expire is not shown: a person needs time to type it.
_WORTH_SHOWING_SECONDS = 60


@dataclass(frozen=True, slots=True)
class ShownCode:
    """A code for a person to read, and how many seconds it is still good for."""

    text: str
    seconds_left: int


@dataclass(frozen=True, slots=True)
class Paired:
    """A device and its token. This is the only time the token exists outside the device."""

    token: str
    device: Device


class CodeRefusedError(Exception):
    """The code was wrong, expired or used; ``too_many`` when no live code has a try left."""

    def __init__(self, *, too_many: bool) -> None:
        """Say only whether more tries make sense."""
        super().__init__("too many tries" if too_many else "wrong code")
        self.too_many = too_many


class Pairing:
    """Makes, shows and exchanges codes. The clock (epoch seconds) is handed in."""

    def __init__(self, store: Store, secret_keys: Sequence[str], clock: Callable[[], float]) -> None:
        """The first secret key makes codes, all recognise them."""
        self._store = store
        self._keys = [key.encode() for key in secret_keys]
        self._clock = clock

    def show(self) -> ShownCode:
        """The code that is live now, or a new one where none is or it is about to expire."""
        now = int(self._clock())
        code = self._store.newest_code(now=now)
        if code is None or code.expires_at - now < _WORTH_SHOWING_SECONDS:
            return self._add(now, only=False)
        return ShownCode(code_text(self._keys[0], code.nonce), code.expires_at - now)

    def renew(self) -> ShownCode:
        """A new code; every earlier one stops working."""
        return self._add(int(self._clock()), only=True)

    def exchange(self, typed: str, name: str) -> Paired:
        """Exchange a code for a device token, exactly once.

        Raises:
            CodeRefusedError: The code is wrong, expired, used before, or out of tries.
        """
        code = read_code(typed)
        if code is None:
            # It cannot be any code, so it is no guess and costs no try.
            raise CodeRefusedError(too_many=False)
        now = int(self._clock())
        token, device = new_device(name)
        redemption = self._store.redeem(lambda nonce: is_code_of(self._keys, nonce, code), device, now=now)
        if redemption is not Redemption.PAIRED:
            raise CodeRefusedError(too_many=redemption is Redemption.TOO_MANY_TRIES)
        return Paired(token, Device(device.id, device.name, created_at=now))

    def _add(self, now: int, *, only: bool) -> ShownCode:
        nonce = secrets.token_bytes(16)
        self._store.add_code(PairingCode(nonce, now + CODE_SECONDS), now=now, only=only)
        return ShownCode(code_text(self._keys[0], nonce), CODE_SECONDS)


def read_code(typed: str) -> str | None:
    """What a person typed, as the code they meant: case, spaces, dashes and look-alikes (O I L) do not matter.

    ``None`` when it cannot be a code at all.
    """
    code = fold_code(typed)
    if len(typed) > _MAX_TYPED_CHARS or len(code) != CODE_CHARS or not set(code) <= set(ALPHABET):
        return None
    return f"{code[:4]}-{code[4:]}"


def fold_code(typed: str) -> str:
    """The letters and digits of a code that was typed, as the alphabet of codes has them."""
    folded = unicodedata.normalize("NFKC", typed[:_MAX_TYPED_CHARS]).upper().translate(_LOOK_ALIKES)
    return "".join(char for char in folded if not (char.isspace() or char in "-_.\u2010\u2011\u2012\u2013\u2014\u2212"))


def clean_name(name: str) -> str:
    """A device's name as it may be stored and shown: printable, one line, at most ``NAME_CHARS`` characters."""
    return shown_name(name) or "Browser"


def shown_name(name: str) -> str:
    """A name as ``clean_name`` makes it, empty when nothing is left."""
    printable = "".join(char if char.isprintable() else " " for char in name[: 4 * NAME_CHARS])
    return " ".join(printable.split())[:NAME_CHARS]


def hash_token(token: str) -> str:
    """What is stored of a token. It has 256 random bits, so one fast hash is enough."""
    return hashlib.sha256(token.encode("utf-8", "surrogatepass")).hexdigest()


def new_device(name: str) -> tuple[str, NewDevice]:
    """A device about to be paired, and the token that it alone will keep."""
    token = "hr1_" + secrets.token_urlsafe(32)
    return token, NewDevice(secrets.token_hex(6), clean_name(name), hash_token(token))


def is_code_of(keys: Sequence[bytes], nonce: bytes, code: str) -> bool:
    """Whether one of the keys makes this code of this nonce; takes as long either way."""
    return any([hmac.compare_digest(code_text(key, nonce), code) for key in keys])


def code_text(key: bytes, nonce: bytes) -> str:
    """The code of a nonce, as a person reads it."""
    digest = hmac.digest(key, b"handrail pairing code\0" + nonce, "sha256")
    number = int.from_bytes(digest[:5], "big")  # 40 bits, five for each character
    code = "".join(ALPHABET[number >> shift & 31] for shift in range(35, -1, -5))
    return f"{code[:4]}-{code[4:]}"
