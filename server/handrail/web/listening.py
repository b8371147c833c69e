"""The address that the server listens on, and what holds for every web server: its patience, and its own log."""

from __future__ import annotations

import logging
import socket
import sys
from collections.abc import Callable

from flask import Flask

from handrail.config import Settings

DEFAULT_HOST = "127.0.0.1"
DEFAULT_PORT = 8787
THREADS = 8
# How long a request that is under way may take after SIGTERM.
GRACEFUL_SECONDS = 30
KEEP_ALIVE_SECONDS = 15

MakeApp = Callable[[Settings], Flask]


class ServeError(RuntimeError):
    """The server cannot start; the text says why and what to do."""


def bound_socket(host: str, port: int) -> socket.socket:
    """A socket that has the address but does not listen yet: nobody is kept waiting by a server that is starting.

    Raises:
        ServeError: There is no such address, or it is taken.
    """
    if not 0 <= port <= 65_535:
        raise ServeError(f"There is no port {port}; choose one up to 65535 with --port.")
    try:
        family, kind, protocol, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
    except (OSError, UnicodeError):
        raise ServeError(f"There is no address {host!r} to listen on; try --host {DEFAULT_HOST}.") from None
    listener = socket.socket(family, kind, protocol)
    try:
        if sys.platform == "win32":
            # There SO_REUSEADDR would let another program take the port while this one has it.
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1)
        else:
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind(address)
    except OSError as error:
        listener.close()
        raise in_use(host, port, error) from None
    return listener


def in_use(host: str, port: int, error: OSError) -> ServeError:
    """What to say of an address that is taken."""
    reason = (error.strerror or "unknown reason").lower()
    return ServeError(
        f"Port {port} on {host} cannot be used ({reason}). If Handrail is running already, use that or stop it; else "
        "choose another port with --port."
    )


def say_where(host: str, port: int, settings: Settings) -> None:
    """Print where the server answers, now that it does."""
    shown = f"[{host}]" if ":" in host else host
    print(f"Handrail answers at http://{shown}:{port}", flush=True)
    print("Open that page to try a message and to connect a browser; `handrail pair` shows a code too.", flush=True)
    if host not in ("127.0.0.1", "::1") and not settings.hosts:
        print("Others can reach it only by names that are listed in HANDRAIL_HOSTS.", flush=True)


def log_to_stderr(settings: Settings) -> None:
    """Send the server's own events to standard error, and nobody else's."""
    handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    log = logging.getLogger("handrail")
    log.handlers = [handler]
    log.setLevel(settings.log_level)
    log.propagate = False
