"""What the family pages stand on, put together once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from handrail.alerts.notifier import Notifier
from handrail.alerts.sealing import AddressSeal
from handrail.alerts.sending import Alerts
from handrail.alerts.watch import SilenceWatch
from handrail.config import Settings
from handrail.storage.households.accounts import SqlAccounts
from handrail.storage.households.activity import SqlActivity
from handrail.storage.households.alerting import SqlAlerting
from handrail.storage.households.ceremonies import Ceremonies
from handrail.storage.households.founding import Founding
from handrail.storage.households.passkeys import SqlPasskeys
from handrail.storage.households.passwords import Passwords
from handrail.storage.households.records import Records
from handrail.storage.households.sessions import SqlSessions
from handrail.storage.households.signing_in import SigningIn
from handrail.storage.households.stores import ProfileStores, profile_stores
from handrail.storage.households.transactions import Transactions
from handrail.web.events import log_event


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
    stores: ProfileStores
    alerting: SqlAlerting
    alerts: Alerts
    silence: SilenceWatch
    clock: Callable[[], float]

    def now(self) -> int:
        """The time, in whole epoch seconds."""
        return int(self.clock())


def open_services(
    settings: Settings,
    clock: Callable[[], float],
    passwords: Passwords | None = None,
    notifier: Notifier | None = None,
) -> Services:
    """Put the services together on the database of the settings.

    Without ``notifier`` no alert can be sent.

    Raises:
        StoreError: There is no driver for that database.
    """
    database = Transactions(settings.database_url, echo=settings.database_echo)
    accounts, sessions, passkeys = SqlAccounts(database), SqlSessions(database), SqlPasskeys(database)
    activity, passwords = SqlActivity(database), passwords or Passwords()
    stores, alerting = profile_stores(database, settings.secret_keys, clock), SqlAlerting(database)
    # Whoever has listed host names serves others, who must not send this computer on errands in its own network.
    is_local = not settings.hosts
    alerts = Alerts(notifier, AddressSeal(settings.secret_keys), stores, alerting, is_local=is_local)
    return Services(
        accounts=accounts,
        sessions=sessions,
        passkeys=passkeys,
        activity=activity,
        records=Records(database),
        signing_in=SigningIn(accounts, sessions, passwords, settings.secret_keys, clock),
        founding=Founding(accounts, activity, passwords, clock),
        ceremonies=Ceremonies(accounts, passkeys, clock),
        stores=stores,
        alerting=alerting,
        alerts=alerts,
        silence=SilenceWatch(alerting, alerts, clock, say=log_event),
        clock=clock,
    )
