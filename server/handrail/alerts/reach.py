"""Which addresses a server may send alerts to: guardians name them, so they must not reach what only the server can."""

from __future__ import annotations

import ipaddress
import socket
from collections.abc import Callable
from urllib.parse import parse_qs, urlsplit

from handrail.alerts.notifier import AddressError

MAX_ADDRESS_CHARS = 500

# Kinds that reach a service by its own fixed name; the rest of the address is an account there.
_SERVICES = frozenset({"discord", "slack", "tgram", "threema", "pover", "pbul", "prowl", "join", "gchat"})
# Kinds that name a host to speak to.
_HOSTS = frozenset(
    {"mailto", "mailtos", "ntfy", "ntfys", "gotify", "gotifys", "json", "jsons"}
    | {"matrix", "matrixs", "signal", "signals", "xmpp", "xmpps"}
)
KINDS = _SERVICES | _HOSTS

Resolve = Callable[[str], list[str]]


def check_reach(address: str, *, is_local: bool, resolve: Resolve | None = None) -> None:
    """Refuse an address of a kind that is not known to be harmless, or one inside the server's own network.

    ``is_local`` is for a server that only this computer can reach: there a guardian may name any host.

    Raises:
        AddressError: It is such an address.
    """
    kind, host, options = _parts(address)
    if kind not in KINDS or len(address) > MAX_ADDRESS_CHARS or any(not char.isprintable() for char in address):
        raise AddressError
    if is_local or kind in _SERVICES:
        return
    # Options that lead elsewhere than the host that the address names.
    if "redirect" in options:
        raise AddressError
    for name in [host, *options.get("smtp", ())]:
        _check_host(name, resolve or _resolve)


def masked(address: str) -> str:
    """An address as a page may show it: its kind, and its host where it names one."""
    kind, host, _ = _parts(address)
    return f"{kind}://{host}/…" if kind in _HOSTS and host else f"{kind}://…"


def _parts(address: str) -> tuple[str, str, dict[str, list[str]]]:
    try:
        parts = urlsplit(address.strip())
        host = parts.hostname or ""
        if parts.scheme.lower() in ("ntfy", "ntfys") and not parts.path.strip("/"):
            # A topic alone is one of the service's own server.
            host = "ntfy.sh"
        return parts.scheme.lower(), host, {key.lower(): values for key, values in parse_qs(parts.query).items()}
    except ValueError:
        raise AddressError from None


def _check_host(name: str, resolve: Resolve) -> None:
    try:
        found = resolve(name) if name else []
        is_public = bool(found) and all(ipaddress.ip_address(one.partition("%")[0]).is_global for one in found)
    except (OSError, ValueError):
        raise AddressError from None
    if not is_public:
        raise AddressError


def _resolve(host: str) -> list[str]:
    return [str(entry[4][0]) for entry in socket.getaddrinfo(host, None, type=socket.SOCK_STREAM)]
