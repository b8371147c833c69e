"""Addresses of alerts as they are stored: encrypted with a key that is derived from the server's secret key."""

from __future__ import annotations

import base64
from collections.abc import Sequence

from cryptography.fernet import Fernet, InvalidToken, MultiFernet
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

_PURPOSE = b"handrail alert addresses"


class AddressSeal:
    """Seals and opens addresses. A copy of the database alone gives none of them away."""

    def __init__(self, secret_keys: Sequence[str]) -> None:
        """The first secret key seals, all open."""
        self._boxes = MultiFernet([Fernet(_key(secret)) for secret in secret_keys])

    def seal(self, address: str) -> str:
        """The address as it may be stored."""
        return self._boxes.encrypt(address.encode()).decode("ascii")

    def open(self, sealed: str) -> str | None:
        """The address; None where it was sealed with a key that the server no longer has."""
        try:
            return self._boxes.decrypt(sealed.encode()).decode()
        except InvalidToken:
            return None


def _key(secret: str) -> bytes:
    # The secret key is random, so a key derivation without a salt and without slowness is enough.
    derived = HKDF(algorithm=SHA256(), length=32, salt=None, info=_PURPOSE).derive(secret.encode())
    return base64.urlsafe_b64encode(derived)
