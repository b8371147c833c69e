"""Codes that a person writes down: recovery codes and invitations, random enough that a fast hash protects them."""

from __future__ import annotations

import secrets

from handrail.storage.pairing import ALPHABET, fold_code, hash_token

RECOVERY_CODES = 10
# 80 bits: too many to guess, even for someone who has the hashes.
_CHARS = 16
_GROUP = 4


def new_code() -> str:
    """A code as a person reads it: four groups of four, without letters that look alike."""
    text = "".join(secrets.choice(ALPHABET) for _ in range(_CHARS))
    return "-".join(text[start : start + _GROUP] for start in range(0, _CHARS, _GROUP))


def new_recovery_codes() -> tuple[str, ...]:
    """Ten codes, each for one use."""
    return tuple(new_code() for _ in range(RECOVERY_CODES))


def hash_code(typed: str) -> str:
    """What is stored of a code, or compared with it: case, spaces, dashes and look-alikes (O I L) do not matter."""
    return hash_token("handrail code\0" + fold_code(typed))
