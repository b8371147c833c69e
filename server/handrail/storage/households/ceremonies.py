"""What WebAuthn calls its ceremonies: adding a passkey, and signing in with one.

A passkey stands for a password and its owner's presence, so its device has to make sure of who uses it. It is found by
itself and not by a sign-in name: signing in with one tells nothing about names.
"""

from __future__ import annotations

import json
import secrets
from collections.abc import Callable
from dataclasses import dataclass

import webauthn
from webauthn.helpers import base64url_to_bytes, options_to_json
from webauthn.helpers.exceptions import WebAuthnException
from webauthn.helpers.structs import (
    AuthenticatorSelectionCriteria,
    PublicKeyCredentialDescriptor,
    ResidentKeyRequirement,
    UserVerificationRequirement,
)

from handrail.storage.households.activity import new_id
from handrail.storage.households.model import AccountStore, Guardian, Passkey, PasskeyStore
from handrail.storage.pairing import hash_token, shown_name

CHALLENGE_SECONDS = 300
_MAX_ANSWER_CHARS = 16_384


@dataclass(frozen=True, slots=True)
class Site:
    """Where the browser is: a passkey works for one name alone. ``origin`` is like ``https://handrail.example``."""

    name: str
    origin: str


class PasskeyRefusedError(Exception):
    """What the browser answered is no proof; the reason is nobody's business."""


class Ceremonies:
    """Begins and finishes ceremonies. The clock (epoch seconds) is handed in."""

    def __init__(self, accounts: AccountStore, passkeys: PasskeyStore, clock: Callable[[], float]) -> None:
        """Use these stores."""
        self._accounts = accounts
        self._passkeys = passkeys
        self._clock = clock

    def begin_adding(self, guardian: Guardian, site: Site) -> str:
        """The options for the browser, as JSON, to make a passkey with."""
        known = [PublicKeyCredentialDescriptor(one.credential_id) for one in self._passkeys.passkeys(guardian.id)]
        options = webauthn.generate_registration_options(
            rp_id=site.name,
            rp_name="Handrail",
            user_id=bytes.fromhex(guardian.id),
            user_name=guardian.sign_in_name,
            user_display_name=guardian.display_name,
            challenge=self._challenge(guardian.id),
            authenticator_selection=AuthenticatorSelectionCriteria(
                resident_key=ResidentKeyRequirement.REQUIRED, user_verification=UserVerificationRequirement.REQUIRED
            ),
            exclude_credentials=known,
        )
        return options_to_json(options)

    def finish_adding(self, guardian: Guardian, site: Site, answer: str, name: str) -> None:
        """Keep the passkey that the browser made.

        Raises:
            PasskeyRefusedError: The answer is no proof, or there is no room for it.
        """
        try:
            made = webauthn.verify_registration_response(
                credential=answer,
                expected_challenge=self._answered(answer, guardian.id),
                expected_rp_id=site.name,
                expected_origin=site.origin,
                require_user_verification=True,
            )
        except WebAuthnException as problem:
            raise PasskeyRefusedError from problem
        now = int(self._clock())
        passkey = Passkey(
            new_id(),
            guardian.id,
            made.credential_id,
            made.credential_public_key,
            made.sign_count,
            shown_name(name) or site.name,
            now,
        )
        if not self._passkeys.add_passkey(passkey):
            raise PasskeyRefusedError

    def begin_signing_in(self, site: Site) -> str:
        """The options for the browser, as JSON, to find a passkey with."""
        options = webauthn.generate_authentication_options(
            rp_id=site.name,
            challenge=self._challenge(None),
            user_verification=UserVerificationRequirement.REQUIRED,
        )
        return options_to_json(options)

    def finish_signing_in(self, site: Site, answer: str) -> Guardian:
        """Whose passkey it is that the browser used.

        Raises:
            PasskeyRefusedError: The answer is no proof, or nobody's.
        """
        challenge = self._answered(answer, None)
        passkey = self._passkeys.passkey_with(_Answer.read(answer).credential_id)
        guardian = self._accounts.guardian(passkey.guardian_id) if passkey else None
        if passkey is None or guardian is None:
            raise PasskeyRefusedError
        try:
            used = webauthn.verify_authentication_response(
                credential=answer,
                expected_challenge=challenge,
                expected_rp_id=site.name,
                expected_origin=site.origin,
                credential_public_key=passkey.public_key,
                credential_current_sign_count=passkey.sign_count,
                require_user_verification=True,
            )
        except WebAuthnException as problem:
            raise PasskeyRefusedError from problem
        self._passkeys.used_passkey(passkey.id, sign_count=used.new_sign_count)
        return guardian

    def _challenge(self, guardian_id: str | None) -> bytes:
        now, challenge = int(self._clock()), secrets.token_bytes(32)
        self._passkeys.add_challenge(
            hash_token(challenge.hex()), guardian_id, expires_at=now + CHALLENGE_SECONDS, now=now
        )
        return challenge

    def _answered(self, answer: str, guardian_id: str | None) -> bytes:
        """The challenge that an answer is to, which is used up with it."""
        challenge = _Answer.read(answer).challenge
        if not self._passkeys.use_challenge(hash_token(challenge.hex()), guardian_id, now=int(self._clock())):
            raise PasskeyRefusedError
        return challenge


@dataclass(frozen=True, slots=True)
class _Answer:
    """The two parts of a browser's answer that say which challenge and which passkey to look up."""

    challenge: bytes
    credential_id: bytes

    @classmethod
    def read(cls, text: str) -> _Answer:
        if len(text) > _MAX_ANSWER_CHARS:
            raise PasskeyRefusedError
        try:
            whole = json.loads(text)
            client = json.loads(base64url_to_bytes(whole["response"]["clientDataJSON"]))
            return cls(base64url_to_bytes(client["challenge"]), base64url_to_bytes(whole["rawId"]))
        except (ValueError, TypeError, LookupError, AttributeError, RecursionError):
            raise PasskeyRefusedError from None
