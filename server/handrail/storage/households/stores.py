"""All that is kept of the profiles of households, in one place to hand around."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from handrail.storage.households.accounts import SqlAccounts
from handrail.storage.households.activity import SqlActivity
from handrail.storage.households.asking import SqlRequests
from handrail.storage.households.facts import SqlFacts
from handrail.storage.households.family_codes import FamilyCodes
from handrail.storage.households.memberships import SqlMemberships
from handrail.storage.households.people import SqlPeople
from handrail.storage.households.profiles import SqlProfiles
from handrail.storage.households.transactions import Transactions


@dataclass(frozen=True, slots=True)
class ProfileStores:
    """The stores of profiles, over one database."""

    accounts: SqlAccounts
    profiles: SqlProfiles
    codes: FamilyCodes
    memberships: SqlMemberships
    facts: SqlFacts
    people: SqlPeople
    requests: SqlRequests
    activity: SqlActivity


def profile_stores(database: Transactions, secret_keys: Sequence[str], clock: Callable[[], float]) -> ProfileStores:
    """The stores over a database whose tables are there. ``clock`` gives epoch seconds."""
    return ProfileStores(
        accounts=SqlAccounts(database),
        profiles=SqlProfiles(database),
        codes=FamilyCodes(database, secret_keys, clock),
        memberships=SqlMemberships(database),
        facts=SqlFacts(database),
        people=SqlPeople(database),
        requests=SqlRequests(database),
        activity=SqlActivity(database),
    )
