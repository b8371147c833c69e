"""Passwords: hashed with argon2id, and checked with the same work whether or not there is anyone to check for."""

from __future__ import annotations

import secrets
import threading
import unicodedata
from dataclasses import dataclass

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

MIN_CHARS = 10
MAX_CHARS = 256
# Each check fills 64 MiB for a moment; more at once would only push the rest of the server aside.
_AT_ONCE = 2
# What people choose first when ten characters are asked for.
_COMMON = frozenset(
    "1234567890 0123456789 0987654321 12345678910 1111111111 1234512345 123456789a password12 password123 password1234 "
    "passw0rd123 qwertyuiop qwerty1234 qwerty12345 1q2w3e4r5t iloveyou12 iloveyou123 letmein123 welcome123 contraseña "
    "contrasena1 motdepasse passwort123 administrator".split()
)


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether a password was right, and its new hash where the old one was made with weaker settings."""

    is_right: bool
    new_hash: str | None = None


class Passwords:
    """Hashes and checks passwords; by default as RFC 9106 has it for scarce memory: 64 MiB, three times."""

    def __init__(self, hasher: PasswordHasher | None = None) -> None:
        """``hasher`` holds the settings; a test may use cheap ones."""
        self._hasher = hasher or PasswordHasher()
        self._turn = threading.BoundedSemaphore(_AT_ONCE)
        # What is checked where there is no such guardian: nobody knows its password.
        self._nobody: str | None = None

    def hash(self, password: str) -> str:
        """What to store of a password."""
        with self._turn:
            return self._hasher.hash(_folded(password))

    def check(self, stored: str | None, password: str) -> Verdict:
        """Check a password against what is stored; ``None`` takes as long as a wrong password and is never right."""
        against = stored or self._hash_of_nobody()
        try:
            with self._turn:
                self._hasher.verify(against, _folded(password))
        except (VerificationError, InvalidHashError):
            return Verdict(False)
        if stored is None:
            return Verdict(False)
        return Verdict(True, self.hash(password) if self._hasher.check_needs_rehash(stored) else None)

    def _hash_of_nobody(self) -> str:
        if self._nobody is None:
            self._nobody = self.hash(secrets.token_urlsafe(32))
        return self._nobody


def is_weak(password: str, *names: str) -> bool:
    """Whether a password is too short or long, common, one of the names, or the same character over and over."""
    folded = _folded(password).casefold()
    if not MIN_CHARS <= len(_folded(password)) <= MAX_CHARS or len(set(folded)) < 4 or folded in _COMMON:
        return True
    return any(folded == name.casefold() for name in names)


def _folded(password: str) -> str:
    # The same password typed on another keyboard may arrive in another form of Unicode.
    return unicodedata.normalize("NFKC", password.encode("utf-8", "replace").decode())
