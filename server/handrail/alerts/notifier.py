"""Whoever takes an alert to an address, behind one small protocol; Apprise does it where it is installed."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from importlib.util import find_spec
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from apprise import Apprise

# How long an address may take to accept an alert, in seconds.
PATIENCE_SECONDS = 8.0


@dataclass(frozen=True, slots=True)
class Alert:
    """Fixed words, in the language of the household."""

    title: str
    body: str


class AddressError(ValueError):
    """An address that alerts cannot be sent to. Nothing of it is repeated."""


class Notifier(Protocol):
    """Takes alerts to addresses."""

    def check(self, address: str) -> None:
        """Refuse an address that nothing can be sent to; sends nothing.

        Raises:
            AddressError: There is no such kind of address here.
        """

    def send(self, address: str, alert: Alert) -> bool:
        """Send an alert; whether the address took it. Never raises for what is at the other end."""


class AppriseNotifier:
    """Sends through Apprise, which knows e-mail, ntfy, Telegram, Signal and a hundred others."""

    def check(self, address: str) -> None:
        """See ``Notifier``."""
        _service(address)

    def send(self, address: str, alert: Alert) -> bool:
        """See ``Notifier``."""
        try:
            return bool(_service(address).notify(title=alert.title, body=alert.body))
        except AddressError:
            return False


def notifier_here() -> Notifier | None:
    """The notifier of this installation; None where it can send nothing: Apprise comes with ``handrail[alerts]``."""
    return AppriseNotifier() if find_spec("apprise") else None


def _service(address: str) -> Apprise:
    # Loaded on first use: few servers ever send an alert.
    import apprise
    from apprise.common import PersistentStoreMode

    # Its lines name addresses, with the passwords in them.
    logging.getLogger("apprise").disabled = True
    asset = apprise.AppriseAsset(
        storage_mode=PersistentStoreMode.MEMORY, secure_logging=True, service_timeout=PATIENCE_SECONDS
    )
    asset.app_id = asset.app_desc = "Handrail"
    # An address that was allowed must not lead on to one that is not.
    asset.http_redirects = False
    asset.async_mode = False
    service = apprise.Apprise(asset=asset)
    if not service.add(address):
        raise AddressError
    return service
