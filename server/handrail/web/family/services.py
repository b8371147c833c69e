"""What the family pages stand on, put together once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from handrail.config import Settings
from handrail.storage.households.accounts import SqlAccounts
from handrail.storage.households.activity import SqlActivity
from handrail.storage.households.ceremonies import Ceremonies
from handrail.storage.households.founding import Founding
from handrail.storage.households.passkeys import SqlPasskeys
from handrail.storage.households.passwords import Passwords
from handrail.storage.households.records import Records
from handrail.storage.households.sessions import SqlSessions
from handrail.storage.households.signing_in import SigningIn
from handrail.storage.households.transactions import Transactions


@dataclass(frozen=True, slots=True)
class Services:
    """The stores of households and what works on them; ``clock`` gives epoch seconds."""

    accounts: SqlAccounts
    sessions: SqlSessions
    passkeys: SqlPasskeys
    activity: SqlActivity
    records: Records
    signing_in: SigningIn
    founding: Founding
    ceremonies: Ceremonies
    clock: Callable[[], float]

    def now(self) -> int:
        """The time, in whole epoch seconds."""
        return int(self.clock())


def open_services(settings: Settings, clock: Callable[[], float], passwords: Passwords | None = None) -> Services:
    """Put the services together on the database of the settings.

    Raises:
        StoreError: There is no driver for that database.
    """
    database = Transactions(settings.database_url, echo=settings.database_echo)
    accounts, sessions, passkeys = SqlAccounts(database), SqlSessions(database), SqlPasskeys(database)
    activity, passwords = SqlActivity(database), passwords or Passwords()
    return Services(
        accounts=accounts,
        sessions=sessions,
        passkeys=passkeys,
        activity=activity,
        records=Records(database),
        signing_in=SigningIn(accounts, sessions, passwords, settings.secret_keys, clock),
        founding=Founding(accounts, activity, passwords, clock),
        ceremonies=Ceremonies(accounts, passkeys, clock),
        clock=clock,
    )
