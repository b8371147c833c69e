"""Sends alerts: to a person whom a teen chose, to a household's addresses, and as a test."""

from __future__ import annotations

from handrail.alerts import words
from handrail.alerts.notifier import AddressError, Alert, Notifier
from handrail.alerts.reach import check_reach, masked
from handrail.alerts.sealing import AddressSeal
from handrail.household.rules import Rule, RuleError
from handrail.storage.households.alerting import SqlAlerting, Unprotected
from handrail.storage.households.facts import MemberDevice
from handrail.storage.households.model import Household
from handrail.storage.households.stores import ProfileStores


class Alerts:
    """Sends alerts of fixed words. Where nothing can send, every answer is an honest no."""

    def __init__(
        self,
        notifier: Notifier | None,
        seal: AddressSeal,
        stores: ProfileStores,
        alerting: SqlAlerting,
        *,
        is_local: bool,
    ) -> None:
        """``is_local`` says that only this computer reaches the server, so that guardians may name any host."""
        self._notifier = notifier
        self._seal = seal
        self._stores = stores
        self._alerting = alerting
        self._is_local = is_local

    @property
    def can_send(self) -> bool:
        """Whether this installation can send anything."""
        return self._notifier is not None

    def sealed(self, address: str) -> str:
        """An address as it may be stored.

        Raises:
            AddressError: Nothing can or may be sent there.
        """
        address = address.strip()
        check_reach(address, is_local=self._is_local)
        if self._notifier is None:
            raise AddressError
        self._notifier.check(address)
        return self._seal.seal(address)

    def shown(self, sealed: str) -> str:
        """A stored address as a page may show it, without what opens it; empty where it can no longer be read."""
        address = self._seal.open(sealed)
        return masked(address) if address else ""

    def tell(self, device: MemberDevice, person_id: str) -> bool:
        """Tell a trusted person that the teen would like help; whether their address took it.

        Raises:
            RuleError: ``person``: there is none like that whom the teen has confirmed.
        """
        profile = device.profile
        person = next((one for one in self._stores.people.of_profile(profile.id) if one.id == person_id), None)
        if person is None or person.confirmed_at is None:
            raise RuleError(Rule.PERSON)
        if person.address_encrypted is None:
            return False
        household = self._stores.accounts.household(profile.household_id)
        return self._send(person.address_encrypted, words.help_asked(household.language if household else ""))

    def tell_unprotected(self, device: Unprotected) -> bool:
        """Tell a household's addresses of a device; whether any took it."""
        return self._send_all(device.household_id, words.unprotected(device.language, device.days))

    def try_out(self, household: Household) -> bool:
        """Send a test to all addresses of a household; whether every one of them took it."""
        alert = words.trial(household.language)
        sent = [self._send(one.address_encrypted, alert) for one in self._alerting.addresses(household.id)]
        return bool(sent) and all(sent)

    def _send_all(self, household_id: str, alert: Alert) -> bool:
        sent = [self._send(one.address_encrypted, alert) for one in self._alerting.addresses(household_id)]
        return any(sent)

    def _send(self, sealed: str, alert: Alert) -> bool:
        address = self._seal.open(sealed)
        if address is None or self._notifier is None:
            return False
        try:
            # Looked at again each time: a name can come to mean another computer.
            check_reach(address, is_local=self._is_local)
        except AddressError:
            return False
        return self._notifier.send(address, alert)
