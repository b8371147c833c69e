"""How a household begins, and how another guardian joins it."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from handrail.household.deeds import HANDRAIL, TEEN
from handrail.storage.households.activity import new_id
from handrail.storage.households.codes import hash_code, new_code, new_recovery_codes
from handrail.storage.households.model import AccountStore, Activity, ActivityStore, Guardian, Household, Invitation
from handrail.storage.households.passwords import Passwords, is_weak
from handrail.storage.households.signing_in import fold_name
from handrail.storage.pairing import shown_name

INVITATION_SECONDS = 7 * 24 * 3600
# A name or an e-mail address; written by hand, so no spaces and nothing invisible.
_SIGN_IN_NAME = re.compile(r"[\w][\w.@+-]{2,63}")


@dataclass(frozen=True, slots=True)
class Application:
    """What someone asks for: to make a household, or to join the one that the invitation names."""

    household_name: str
    language: str
    display_name: str
    sign_in_name: str
    password: str = field(repr=False)
    invitation: str | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class Welcome:
    """A new guardian and their recovery codes, which exist nowhere else."""

    guardian: Guardian
    recovery_codes: tuple[str, ...] = field(repr=False)


class NotWelcomeError(Exception):
    """An application that cannot be taken; ``faults`` are the fields that are not in order."""

    def __init__(self, *faults: str) -> None:
        """Each fault is the name of a field of ``Application``, or ``taken``."""
        super().__init__(*faults)
        self.faults = faults


class Founding:
    """Makes households and guardians. The clock (epoch seconds) is handed in."""

    def __init__(
        self, accounts: AccountStore, activity: ActivityStore, passwords: Passwords, clock: Callable[[], float]
    ) -> None:
        """Use these stores."""
        self._accounts = accounts
        self._activity = activity
        self._passwords = passwords
        self._clock = clock

    def invite(self, household_id: str | None = None) -> str:
        """A code that lets someone make a household, or join one; it works once, for a week."""
        now, code = int(self._clock()), new_code()
        self._accounts.add_invitation(Invitation(hash_code(code), household_id, now + INVITATION_SECONDS), now=now)
        return code

    def household_of(self, invitation: str) -> Household | None:
        """The household that an invitation is for, where it is for one."""
        found = self._accounts.invitation(hash_code(invitation), now=int(self._clock()))
        return self._accounts.household(found.household_id) if found and found.household_id else None

    def welcome(self, application: Application, *, is_free: bool) -> Welcome:
        """Take an application; ``is_free`` says that a household may be made here without an invitation.

        Raises:
            NotWelcomeError: Something in it is not in order. An invitation is then not used up.
        """
        now = int(self._clock())
        code = hash_code(application.invitation) if application.invitation else None
        invitation = self._accounts.invitation(code, now=now) if code else None
        if (code and invitation is None) or (not code and not is_free):
            raise NotWelcomeError("invitation")
        joins = invitation.household_id if invitation else None
        faults = _faults(application, joins=joins is not None)
        if faults:
            raise NotWelcomeError(*faults)
        if self._accounts.guardian_named(fold_name(application.sign_in_name)) is not None:
            raise NotWelcomeError("taken")
        if code and not self._accounts.use_invitation(code, now=now):
            raise NotWelcomeError("invitation")
        welcome = self._add(application, joins, now)
        self._note(welcome.guardian, "guardian-joined" if joins else "household-made", now)
        return welcome

    def renew_recovery_codes(self, guardian: Guardian) -> tuple[str, ...]:
        """Ten new recovery codes; the earlier ones stop working."""
        codes = new_recovery_codes()
        self._accounts.set_recovery_codes(guardian.id, [hash_code(code) for code in codes])
        return codes

    def _add(self, application: Application, joins: str | None, now: int) -> Welcome:
        codes = new_recovery_codes()
        hashes = [hash_code(code) for code in codes]
        household = Household(joins or new_id(), shown_name(application.household_name), application.language, now)
        guardian = Guardian(
            new_id(),
            household.id,
            fold_name(application.sign_in_name),
            shown_name(application.display_name),
            self._passwords.hash(application.password),
            now,
        )
        added = (
            self._accounts.add_guardian(guardian, hashes)
            if joins
            else self._accounts.add_household(household, guardian, hashes)
        )
        if not added:
            raise NotWelcomeError("taken")
        return Welcome(guardian, codes)

    def _note(self, guardian: Guardian, what: str, now: int) -> None:
        self._activity.note(Activity(new_id(), guardian.household_id, None, now, guardian.display_name, what))


def _faults(application: Application, *, joins: bool) -> tuple[str, ...]:
    name = fold_name(application.sign_in_name)
    checks = {
        "household_name": joins or bool(shown_name(application.household_name)),
        # In the activity log these two are not guardians.
        "display_name": fold_name(shown_name(application.display_name)) not in ("", TEEN, HANDRAIL),
        "sign_in_name": _SIGN_IN_NAME.fullmatch(name) is not None,
        "password": not is_weak(application.password, name, application.display_name, application.household_name),
    }
    return tuple(field for field, is_right in checks.items() if not is_right)
