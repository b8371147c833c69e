"""What passkeys need of the WebAuthn library: options for the browser, and proof of what it answered."""

from __future__ import annotations

from collections.abc import Iterable

import webauthn
from webauthn.authentication.verify_authentication_response import VerifiedAuthentication
from webauthn.helpers import base64url_to_bytes as base64url_to_bytes
from webauthn.helpers import options_to_json
from webauthn.helpers.exceptions import WebAuthnException as WebAuthnException
from webauthn.helpers.structs import (
    AuthenticatorSelectionCriteria,
    PublicKeyCredentialDescriptor,
    ResidentKeyRequirement,
    UserVerificationRequirement,
)
from webauthn.registration.verify_registration_response import VerifiedRegistration

from handrail.storage.households.model import Guardian, Passkey


def options_to_add(guardian: Guardian, known: Iterable[Passkey], rp_id: str, challenge: bytes) -> str:
    """The options for the browser, as JSON, to make a passkey with."""
    options = webauthn.generate_registration_options(
        rp_id=rp_id,
        rp_name="Handrail",
        user_id=bytes.fromhex(guardian.id),
        user_name=guardian.sign_in_name,
        user_display_name=guardian.display_name,
        challenge=challenge,
        authenticator_selection=AuthenticatorSelectionCriteria(
            resident_key=ResidentKeyRequirement.REQUIRED, user_verification=UserVerificationRequirement.REQUIRED
        ),
        exclude_credentials=[PublicKeyCredentialDescriptor(one.credential_id) for one in known],
    )
    return options_to_json(options)


def options_to_sign_in(rp_id: str, challenge: bytes) -> str:
    """The options for the browser, as JSON, to find a passkey with."""
    options = webauthn.generate_authentication_options(
        rp_id=rp_id, challenge=challenge, user_verification=UserVerificationRequirement.REQUIRED
    )
    return options_to_json(options)


def made_passkey(answer: str, challenge: bytes, rp_id: str, origin: str) -> VerifiedRegistration:
    """The passkey that the browser made.

    Raises:
        WebAuthnException: The answer is no proof.
    """
    return webauthn.verify_registration_response(
        credential=answer,
        expected_challenge=challenge,
        expected_rp_id=rp_id,
        expected_origin=origin,
        require_user_verification=True,
    )


def used_passkey(answer: str, challenge: bytes, rp_id: str, origin: str, passkey: Passkey) -> VerifiedAuthentication:
    """Proof that the browser used this passkey.

    Raises:
        WebAuthnException: The answer is no proof.
    """
    return webauthn.verify_authentication_response(
        credential=answer,
        expected_challenge=challenge,
        expected_rp_id=rp_id,
        expected_origin=origin,
        credential_public_key=passkey.public_key,
        credential_current_sign_count=passkey.sign_count,
        require_user_verification=True,
    )
