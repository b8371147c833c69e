"""What is kept of a household, and what the stores of it promise. Never message text, never a contact's name.

All ids are random hex strings, all times epoch seconds. Of passwords, tokens, invitations and recovery codes only a
hash is here.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

# From the third wrong password on there is a wait, which doubles; after the tenth the name is locked.
FREE_TRIES = 3
TRIES_BEFORE_LOCK = 10
LOCK_SECONDS = 3600
# Tries are forgotten a day after the last one.
TRIES_SECONDS = 24 * 3600
SESSION_IDLE_SECONDS = 2 * 3600
SESSION_SECONDS = 12 * 3600
MAX_PASSKEYS = 10


@dataclass(frozen=True, slots=True)
class Household:
    """A family's place on this server. ``alert_days``: unprotected for so many days is worth an alert; None: never."""

    id: str
    name: str
    language: str
    created_at: int
    alert_days: int | None = None


@dataclass(frozen=True, slots=True)
class Guardian:
    """A grown-up of a household. ``sign_in_name`` is unique on the server and folded, ``display_name`` is shown."""

    id: str
    household_id: str
    sign_in_name: str
    display_name: str
    password_hash: str = field(repr=False)
    created_at: int = 0


@dataclass(frozen=True, slots=True)
class GuardianSession:
    """A guardian who is signed in somewhere; ``last_used`` is exact to a minute."""

    token_hash: str = field(repr=False)
    guardian_id: str
    created_at: int
    last_used: int
    expires_at: int


@dataclass(frozen=True, slots=True)
class Passkey:
    """A guardian's passkey: the public half, and the count of its uses where its device keeps one."""

    id: str
    guardian_id: str
    credential_id: bytes
    public_key: bytes
    sign_count: int
    name: str
    created_at: int


@dataclass(frozen=True, slots=True)
class Invitation:
    """Leave to make a household, or to become a guardian of ``household_id``. Works once."""

    code_hash: str = field(repr=False)
    household_id: str | None
    expires_at: int


@dataclass(frozen=True, slots=True)
class Tries:
    """Wrong passwords in a row for one sign-in name, whether or not anyone has that name."""

    failed: int
    last_at: int
    locked_until: int


@dataclass(frozen=True, slots=True)
class Activity:
    """One thing that was done. ``actor`` is a display name, ``teen`` or ``handrail``; ``detail`` holds fixed words."""

    id: str
    household_id: str
    profile_id: str | None
    at: int
    actor: str
    what: str
    detail: Mapping[str, str | int | bool | None] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Profile:
    """A teen's profile. ``sites_on`` is None for all sites; ``until`` is the end month, like ``2027-08``."""

    id: str
    household_id: str
    nickname: str
    age_band: str
    until: str
    language: str
    region: str | None
    mode: str
    sensitivity: str
    early_notices: bool
    sites_on: tuple[str, ...] | None
    policy_revision: int
    created_at: int


@dataclass(frozen=True, slots=True)
class Membership:
    """A device's belonging to a profile: ``offered``, ``joined`` or ``left``; the device reports the rest."""

    device_id: str
    profile_id: str
    state: str
    counts_agreed: bool = False
    until: str | None = None
    joined_at: int | None = None
    left_at: int | None = None
    reported_at: int | None = None
    extension_version: str | None = None
    pack_id: str | None = None
    pack_version: str | None = None
    pack_date: str | None = None
    health_state: str | None = None
    unreadable_sites: int = 0
    alerted_at: int | None = None


@dataclass(frozen=True, slots=True)
class WeekBand:
    """How many warnings a device showed in a week that is over: ``0``, ``1-2`` or ``3+``. ``week`` is ISO 8601."""

    device_id: str
    week: str
    band: str


@dataclass(frozen=True, slots=True)
class TrustedPerson:
    """Someone the teen may turn to. ``address_encrypted`` is where an alert reaches them, if anywhere."""

    id: str
    profile_id: str
    name: str
    proposed_by: str
    confirmed_at: int | None = None
    address_encrypted: str | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class ChangeRequest:
    """A teen's ask for a change, in fixed words."""

    id: str
    profile_id: str
    about: str
    at: int
    answered_at: int | None = None
    answer: str | None = None


@dataclass(frozen=True, slots=True)
class AlertAddress:
    """Where a household's alerts go; the address is encrypted with the server's secret key."""

    id: str
    household_id: str
    address_encrypted: str = field(repr=False)
    created_at: int = 0


class AccountStore(Protocol):
    """Where households and their guardians are kept. Every method is one short transaction, safe from many threads."""

    def add_household(self, household: Household, guardian: Guardian, recovery: Sequence[str]) -> bool:
        """Keep a household with its first guardian and the hashes of their recovery codes; False: the name is taken."""

    def add_guardian(self, guardian: Guardian, recovery: Sequence[str]) -> bool:
        """Keep another guardian with the hashes of their recovery codes; False: the name is taken."""

    def household(self, household_id: str) -> Household | None:
        """The household with that id."""

    def households(self) -> Sequence[Household]:
        """All households, oldest first."""

    def set_language(self, household_id: str, language: str) -> None:
        """Change the language a household's pages are in."""

    def delete_household(self, household_id: str) -> bool:
        """Delete a household with everything that hangs on it; its devices stay paired as ordinary ones."""

    def guardians(self, household_id: str) -> Sequence[Guardian]:
        """The guardians of a household, oldest first."""

    def guardian(self, guardian_id: str) -> Guardian | None:
        """The guardian with that id."""

    def guardian_named(self, sign_in_name: str) -> Guardian | None:
        """The guardian with that folded sign-in name."""

    def set_password(self, guardian_id: str, password_hash: str) -> None:
        """Replace what is stored of a password."""

    def set_recovery_codes(self, guardian_id: str, recovery: Sequence[str]) -> None:
        """Replace all recovery codes of a guardian by those with these hashes."""

    def recovery_codes_left(self, guardian_id: str) -> int:
        """How many recovery codes a guardian has not used."""

    def use_recovery_code(self, guardian_id: str, code_hash: str, *, now: int) -> bool:
        """Use up a recovery code, exactly once; False when it is none of theirs or was used."""

    def add_invitation(self, invitation: Invitation, *, now: int) -> None:
        """Keep an invitation, and forget those that have expired."""

    def invitation(self, code_hash: str, *, now: int) -> Invitation | None:
        """The invitation with that code, unless it was used or has expired."""

    def use_invitation(self, code_hash: str, *, now: int) -> bool:
        """Use up an invitation, exactly once; False when there is none."""


class SessionStore(Protocol):
    """Where it is kept who is signed in, and who tried. Every method is one short transaction."""

    def take_try(self, name_mark: str, *, now: int) -> int:
        """Take one try for a sign-in name, before its password is looked at.

        Returns 0 when it may be looked at, else the seconds to wait; a refused try counts for nothing.
        """

    def clear_tries(self, name_mark: str) -> None:
        """Forget the tries for a sign-in name: its password was right, or someone with the right to unlocked it."""

    def add_session(self, session: GuardianSession, *, replaces: str | None) -> None:
        """Keep a session, and forget those that have expired and the one with the token hash ``replaces``."""

    def session(self, token_hash: str, *, now: int) -> GuardianSession | None:
        """The live session with that token, its use noted at most once a minute."""

    def sessions(self, guardian_id: str, *, now: int) -> Sequence[GuardianSession]:
        """The live sessions of a guardian, newest first."""

    def end_session(self, guardian_id: str, token_hash: str) -> bool:
        """End one session of a guardian; False when they have none like it."""

    def end_sessions(self, guardian_id: str, *, but: str | None = None) -> None:
        """End all sessions of a guardian, except the one with that token hash."""


class PasskeyStore(Protocol):
    """Where passkeys are kept, and the challenges they have yet to answer. Every method is one short transaction."""

    def add_challenge(self, challenge_hash: str, guardian_id: str | None, *, expires_at: int, now: int) -> None:
        """Keep a challenge, and forget those that have expired."""

    def use_challenge(self, challenge_hash: str, guardian_id: str | None, *, now: int) -> bool:
        """Use up a challenge, exactly once; False when there is none, or it was for another guardian."""

    def add_passkey(self, passkey: Passkey) -> bool:
        """Keep a passkey; False when that credential is known already, or the guardian has too many."""

    def passkeys(self, guardian_id: str) -> Sequence[Passkey]:
        """The passkeys of a guardian, oldest first."""

    def passkey_with(self, credential_id: bytes) -> Passkey | None:
        """The passkey with that credential."""

    def used_passkey(self, passkey_id: str, *, sign_count: int) -> None:
        """Note the count of uses that a passkey gave."""

    def remove_passkey(self, guardian_id: str, passkey_id: str) -> bool:
        """Forget a passkey of a guardian; False when they have none like it."""


class ActivityStore(Protocol):
    """The log that guardians and teens both read."""

    def note(self, activity: Activity) -> None:
        """Add to the log."""

    def of_household(self, household_id: str) -> Sequence[Activity]:
        """The newest of a household's log, newest first."""

    def of_profile(self, profile_id: str) -> Sequence[Activity]:
        """The newest of the log that concerns one profile, newest first."""
