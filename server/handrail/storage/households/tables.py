"""The tables of households, beside those of devices. Deleting a household deletes all of its rows."""

from __future__ import annotations

from typing import Annotated, Any

from sqlalchemy import JSON, ForeignKey, LargeBinary, String, Text
from sqlalchemy.orm import Mapped, mapped_column

import handrail.storage.sql  # noqa: F401 # has the table of devices, which memberships refer to
from handrail.storage.database import Table

ID_CHARS = 32
HASH_CHARS = 64
NAME_CHARS = 64

Id = Annotated[str, mapped_column(String(ID_CHARS), primary_key=True)]
Name = Annotated[str, mapped_column(String(NAME_CHARS))]
Word = Annotated[str, mapped_column(String(32))]
MaybeWord = Annotated[str | None, mapped_column(String(32))]


def _of(column: str, **rest: Any) -> Any:
    """A column that names the row it hangs on, and goes with it."""
    return mapped_column(ForeignKey(column, ondelete="CASCADE"), **rest)


class HouseholdRow(Table):
    """See ``Household``."""

    __tablename__ = "households"
    id: Mapped[Id]
    name: Mapped[Name]
    language: Mapped[Word]
    alert_days: Mapped[int | None]
    created_at: Mapped[int]


class GuardianRow(Table):
    """See ``Guardian``."""

    __tablename__ = "guardians"
    id: Mapped[Id]
    household_id: Mapped[str] = _of("households.id", index=True)
    sign_in_name: Mapped[str] = mapped_column(String(NAME_CHARS), unique=True)
    display_name: Mapped[Name]
    password_hash: Mapped[str] = mapped_column(String(255))
    created_at: Mapped[int]


class SignInTriesRow(Table):
    """See ``Tries``. The name is blinded with the server's key: names that nobody has are here too."""

    __tablename__ = "sign_in_tries"
    name_mark: Mapped[str] = mapped_column(String(HASH_CHARS), primary_key=True)
    failed: Mapped[int]
    last_at: Mapped[int] = mapped_column(index=True)
    locked_until: Mapped[int]


class RecoveryCodeRow(Table):
    """A one-time code with which a guardian gets back in."""

    __tablename__ = "recovery_codes"
    id: Mapped[Id]
    guardian_id: Mapped[str] = _of("guardians.id", index=True)
    code_hash: Mapped[str] = mapped_column(String(HASH_CHARS))
    used_at: Mapped[int | None]


class PasskeyRow(Table):
    """See ``Passkey``."""

    __tablename__ = "passkeys"
    id: Mapped[Id]
    guardian_id: Mapped[str] = _of("guardians.id", index=True)
    credential_id: Mapped[bytes] = mapped_column(LargeBinary(1024), unique=True)
    public_key: Mapped[bytes] = mapped_column(LargeBinary(1024))
    sign_count: Mapped[int]
    name: Mapped[Name]
    created_at: Mapped[int]


class PasskeyChallengeRow(Table):
    """A challenge that a passkey has yet to answer, once; without a guardian it is one for signing in."""

    __tablename__ = "passkey_challenges"
    challenge_hash: Mapped[str] = mapped_column(String(HASH_CHARS), primary_key=True)
    guardian_id: Mapped[str | None] = _of("guardians.id")
    expires_at: Mapped[int]


class GuardianSessionRow(Table):
    """See ``GuardianSession``."""

    __tablename__ = "guardian_sessions"
    token_hash: Mapped[str] = mapped_column(String(HASH_CHARS), primary_key=True)
    guardian_id: Mapped[str] = _of("guardians.id", index=True)
    created_at: Mapped[int]
    last_used: Mapped[int]
    expires_at: Mapped[int]


class InvitationRow(Table):
    """See ``Invitation``."""

    __tablename__ = "invitations"
    code_hash: Mapped[str] = mapped_column(String(HASH_CHARS), primary_key=True)
    household_id: Mapped[str | None] = _of("households.id")
    expires_at: Mapped[int]


class AlertAddressRow(Table):
    """See ``AlertAddress``."""

    __tablename__ = "alert_addresses"
    id: Mapped[Id]
    household_id: Mapped[str] = _of("households.id", index=True)
    address_encrypted: Mapped[str] = mapped_column(Text)
    created_at: Mapped[int]


class ProfileRow(Table):
    """See ``Profile``."""

    __tablename__ = "profiles"
    id: Mapped[Id]
    household_id: Mapped[str] = _of("households.id", index=True)
    nickname: Mapped[Name]
    age_band: Mapped[Word]
    until: Mapped[str] = mapped_column(String(7))
    language: Mapped[Word]
    region: Mapped[MaybeWord]
    mode: Mapped[Word]
    sensitivity: Mapped[Word]
    early_notices: Mapped[bool]
    sites_on: Mapped[list[str] | None] = mapped_column(JSON(none_as_null=True))
    policy_revision: Mapped[int] = mapped_column(default=1)
    created_at: Mapped[int]


class FamilyCodeRow(Table):
    """A one-time code that makes a device a profile's; derived from its nonce as pairing codes are."""

    __tablename__ = "family_codes"
    nonce: Mapped[bytes] = mapped_column(LargeBinary(16), primary_key=True)
    profile_id: Mapped[str] = _of("profiles.id", index=True)
    expires_at: Mapped[int]
    tries: Mapped[int] = mapped_column(default=0)
    used_at: Mapped[int | None]


class MembershipRow(Table):
    """See ``Membership``."""

    __tablename__ = "memberships"
    device_id: Mapped[str] = _of("devices.id", primary_key=True)
    profile_id: Mapped[str] = _of("profiles.id", index=True)
    state: Mapped[Word]
    counts_agreed: Mapped[bool] = mapped_column(default=False)
    until: Mapped[str | None] = mapped_column(String(7))
    joined_at: Mapped[int | None]
    left_at: Mapped[int | None]
    reported_at: Mapped[int | None]
    extension_version: Mapped[MaybeWord]
    pack_id: Mapped[str | None] = mapped_column(String(NAME_CHARS))
    pack_version: Mapped[MaybeWord]
    pack_date: Mapped[MaybeWord]
    health_state: Mapped[MaybeWord]
    unreadable_sites: Mapped[int] = mapped_column(default=0)
    alerted_at: Mapped[int | None]


class WeekRow(Table):
    """See ``WeekBand``. A week goes with the membership it was counted in."""

    __tablename__ = "weeks"
    device_id: Mapped[str] = _of("memberships.device_id", primary_key=True)
    week: Mapped[str] = mapped_column(String(8), primary_key=True)
    band: Mapped[str] = mapped_column(String(4))


class TrustedPersonRow(Table):
    """See ``TrustedPerson``."""

    __tablename__ = "trusted_people"
    id: Mapped[Id]
    profile_id: Mapped[str] = _of("profiles.id", index=True)
    name: Mapped[Name]
    proposed_by: Mapped[Word]
    confirmed_at: Mapped[int | None]
    address_encrypted: Mapped[str | None] = mapped_column(Text)


class ChangeRequestRow(Table):
    """See ``ChangeRequest``."""

    __tablename__ = "requests"
    id: Mapped[Id]
    profile_id: Mapped[str] = _of("profiles.id", index=True)
    about: Mapped[Word]
    at: Mapped[int]
    answered_at: Mapped[int | None]
    answer: Mapped[MaybeWord]


class ActivityRow(Table):
    """See ``Activity``."""

    __tablename__ = "activity"
    id: Mapped[Id]
    household_id: Mapped[str] = _of("households.id", index=True)
    profile_id: Mapped[str | None] = _of("profiles.id", index=True)
    at: Mapped[int]
    actor: Mapped[Name]
    what: Mapped[Word]
    detail: Mapped[dict[str, Any]] = mapped_column(JSON, default=dict)
