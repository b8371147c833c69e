"""How a guardian signs in, gets back in, and is known from one page to the next.

Nothing tells whether a sign-in name exists: every answer, every wait and all work is the same for a name that nobody
has. Wrong passwords make a name wait, then lock it for an hour. A recovery code, a passkey and ``handrail family
unlock`` open it at once, so a stranger who knows a name can only make its owner take another door.
"""

from __future__ import annotations

import hmac
import secrets
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from handrail.storage.households.codes import hash_code
from handrail.storage.households.model import (
    SESSION_SECONDS,
    AccountStore,
    Guardian,
    GuardianSession,
    Household,
    SessionStore,
)
from handrail.storage.households.passwords import Passwords
from handrail.storage.pairing import hash_token


@dataclass(frozen=True, slots=True)
class Who:
    """A guardian who is signed in, with their household and this session."""

    guardian: Guardian
    household: Household
    session: GuardianSession


@dataclass(frozen=True, slots=True)
class SignedIn:
    """A guardian and the token of their new session, which exists nowhere else."""

    guardian: Guardian
    token: str = field(repr=False)


class SignInRefusedError(Exception):
    """Name and secret do not belong together, or it is too soon: ``wait`` has the seconds, 0 when it may be tried."""

    def __init__(self, wait: int = 0) -> None:
        """Say only how long to wait."""
        super().__init__("wait" if wait else "wrong")
        self.wait = wait


class SigningIn:
    """Opens and closes sessions. The clock (epoch seconds) is handed in."""

    def __init__(
        self,
        accounts: AccountStore,
        sessions: SessionStore,
        passwords: Passwords,
        secret_keys: Sequence[str],
        clock: Callable[[], float],
    ) -> None:
        """The first secret key blinds the names that were tried."""
        self._accounts = accounts
        self._sessions = sessions
        self._passwords = passwords
        self._key = secret_keys[0].encode()
        self._clock = clock

    def sign_in(self, name: str, password: str, *, replaces: str | None = None) -> SignedIn:
        """Open a session with a password; the session whose token is ``replaces`` ends.

        Raises:
            SignInRefusedError: The two do not belong together, or it is too soon after wrong ones.
        """
        guardian = self._check(name, password)
        return self.open_session(guardian, replaces=replaces)

    def confirm(self, guardian: Guardian, password: str) -> None:
        """Make sure that it is still the guardian who sits there, before something that cannot be undone.

        Raises:
            SignInRefusedError: The password is wrong, or it is too soon after wrong ones.
        """
        self._check(guardian.sign_in_name, password)

    def recover(self, name: str, code: str, new_password: str, *, replaces: str | None = None) -> SignedIn:
        """Use up a recovery code: set a new password, end all other sessions, unlock the name, and open a session.

        Raises:
            SignInRefusedError: The code is none of that name's, or was used.
        """
        # A code cannot be guessed, so nothing counts its tries: this is the way back, and nobody can lock it.
        guardian = self._accounts.guardian_named(fold_name(name))
        # The new password is hashed before it is known whether the code is right, so that both take as long.
        password_hash = self._passwords.hash(new_password)
        is_right = self._accounts.use_recovery_code(
            guardian.id if guardian else "", hash_code(code), now=int(self._clock())
        )
        if guardian is None or not is_right:
            raise SignInRefusedError
        self.unlock(guardian)
        self._accounts.set_password(guardian.id, password_hash)
        self._sessions.end_sessions(guardian.id)
        return self.open_session(guardian, replaces=replaces)

    def change_password(self, who: Who, new_password: str) -> None:
        """Set a new password and end all other sessions."""
        self._accounts.set_password(who.guardian.id, self._passwords.hash(new_password))
        self._sessions.end_sessions(who.guardian.id, but=who.session.token_hash)

    def find(self, name: str) -> Guardian | None:
        """The guardian with a sign-in name: for whoever runs the server, and never for an answer on a page."""
        return self._accounts.guardian_named(fold_name(name))

    def unlock(self, guardian: Guardian) -> None:
        """Forget the wrong passwords that were tried for a guardian."""
        self._sessions.clear_tries(self._mark(guardian.sign_in_name))

    def open_session(self, guardian: Guardian, *, replaces: str | None = None) -> SignedIn:
        """Open a session for someone who has shown who they are."""
        now, token = int(self._clock()), secrets.token_urlsafe(32)
        session = GuardianSession(hash_token(token), guardian.id, now, now, now + SESSION_SECONDS)
        self._sessions.add_session(session, replaces=hash_token(replaces) if replaces else None)
        return SignedIn(guardian, token)

    def who(self, token: str) -> Who | None:
        """Whose session a token is of, while that lives."""
        session = self._sessions.session(hash_token(token), now=int(self._clock()))
        guardian = self._accounts.guardian(session.guardian_id) if session else None
        household = self._accounts.household(guardian.household_id) if guardian else None
        return Who(guardian, household, session) if session and guardian and household else None

    def _check(self, name: str, password: str) -> Guardian:
        mark = self._mark(name)
        wait = self._sessions.take_try(mark, now=int(self._clock()))
        if wait:
            raise SignInRefusedError(wait)
        guardian = self._accounts.guardian_named(fold_name(name))
        verdict = self._passwords.check(guardian.password_hash if guardian else None, password)
        if guardian is None or not verdict.is_right:
            raise SignInRefusedError
        self._sessions.clear_tries(mark)
        if verdict.new_hash:
            self._accounts.set_password(guardian.id, verdict.new_hash)
        return guardian

    def _mark(self, name: str) -> str:
        text = f"handrail sign-in\0{fold_name(name)}"
        return hmac.digest(self._key, text.encode("utf-8", "surrogatepass"), "sha256").hex()


def fold_name(name: str) -> str:
    """A sign-in name as it is stored and compared: case and form of its letters do not matter."""
    printable = "".join(char for char in name[:256] if char.isprintable()).strip()
    return unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", printable).casefold())
