"""What is refused before anything is read: foreign hosts and origins, too much, too often. And the safety headers."""

from __future__ import annotations

import ipaddress
import logging
import re
import time
from collections.abc import Callable
from io import BytesIO
from threading import Lock
from urllib.parse import urlsplit

from flask import Flask, Response, g, request
from flask_cors import CORS

from handrail.web.problems import ApiProblem

MAX_BODY_BYTES = 256 * 1024
LOOPBACK_HOSTS = frozenset({"localhost", "127.0.0.1", "[::1]"})
# Chromium's ids are letters a to p; Firefox gives each profile a random UUID, so no list of ids can be kept.
EXTENSION_ORIGIN = re.compile(r"chrome-extension://[a-p]{32}\Z|moz-extension://[0-9a-f-]{36}\Z")

_RATED_KEYS = 10_000
# Any of these means that the request came through something that relays for others.
_PROXY_HEADERS = ("Forwarded", "Via", "X-Real-Ip", "X-Client-Ip", "True-Client-Ip", "Cf-Connecting-Ip")
_PAGE_POLICY = (
    "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
# For the pages on which a browser has to be asked for a passkey: nothing else can ask it.
_SCRIPT_POLICY = f"{_PAGE_POLICY}; script-src 'self'"
_API_POLICY = "default-src 'none'; frame-ancestors 'none'"


class RateLimit:
    """At most ``times`` in ``seconds`` for one key, in this process: a brake, not a lock."""

    def __init__(self, times: int, seconds: float, tick: Callable[[], float] = time.monotonic) -> None:
        """``tick`` gives seconds that never run backwards."""
        self._times = times
        self._seconds = seconds
        self._tick = tick
        self._windows: dict[str, tuple[float, int]] = {}
        self._lock = Lock()

    def take(self, key: str) -> None:
        """Count one.

        Raises:
            ApiProblem: 429 with ``Retry-After``, when it is one too many.
        """
        now = self._tick()
        with self._lock:
            since, count = self._windows.pop(key, (now, 0))
            if now - since >= self._seconds:
                since, count = now, 0
            if len(self._windows) >= _RATED_KEYS:
                self._windows.pop(next(iter(self._windows)))
            self._windows[key] = (since, count + 1)
        if count >= self._times:
            raise ApiProblem(429, headers=[("Retry-After", str(max(1, round(since + self._seconds - now))))])


def register(app: Flask, hosts: frozenset[str]) -> None:
    """Apply the limits to every route of the app. ``hosts`` are the names it has besides those of this computer."""
    app.config.update(MAX_CONTENT_LENGTH=MAX_BODY_BYTES, MAX_FORM_MEMORY_SIZE=MAX_BODY_BYTES, MAX_FORM_PARTS=20)
    allowed = LOOPBACK_HOSTS | hosts

    def refuse_foreign_host() -> None:
        # A page whose own name was made to point here (DNS rebinding) still sends its own name.
        if host_name(request.headers.get("Host", "")) not in allowed:
            raise ApiProblem(421)

    app.before_request(refuse_foreign_host)
    app.before_request(_refuse_foreign_origin)
    app.before_request(_measure_body)
    app.after_request(_add_safety_headers)
    for name in ("flask_cors.core", "flask_cors.extension"):
        # Their debug lines quote headers and paths of the request.
        logging.getLogger(name).disabled = True
    CORS(
        app,
        resources=r"/v1/.*",
        origins=[EXTENSION_ORIGIN],
        methods=["GET", "POST"],
        allow_headers=["Authorization", "Content-Type"],
        expose_headers=["Retry-After"],
        max_age=600,
    )


def host_name(host: str) -> str:
    """The name in a ``Host`` header, without its port."""
    name, colon, port = host.strip().lower().rpartition(":")
    return name if colon and (port.isdigit() or not port) else host.strip().lower()


def is_at_this_computer() -> bool:
    """Whether the current request surely comes from a person at this computer: no relay, loopback at both ends."""
    if any(name in request.headers for name in _PROXY_HEADERS):
        return False
    if any(name.lower().startswith("x-forwarded") for name, _ in request.headers):
        return False
    return _is_loopback(request.remote_addr) and host_name(request.headers.get("Host", "")) in LOOPBACK_HOSTS


def is_https() -> bool:
    """Whether the client's own connection is encrypted, as far as the proxy in front says.

    A client can claim so falsely, and would only fool itself: this decides what is safe to send it, never what it may
    do.
    """
    claimed = request.headers.get("X-Forwarded-Proto", "").rpartition(",")[2].strip().lower()
    return request.is_secure or claimed == "https"


def allow_own_script() -> None:
    """Let the page that answers this request run the scripts of this server."""
    g.runs_script = True


def _is_loopback(address: str | None) -> bool:
    try:
        peer = ipaddress.ip_address(address or "")
    except ValueError:
        return False
    mapped = getattr(peer, "ipv4_mapped", None)
    return peer.is_loopback or (mapped is not None and bool(mapped.is_loopback))


def _refuse_foreign_origin() -> None:
    # CORS only stops a page from reading an answer. This stops it from asking.
    origin = request.headers.get("Origin")
    if origin is None or EXTENSION_ORIGIN.match(origin):
        return
    try:
        parts = urlsplit(origin)
    except ValueError:
        raise ApiProblem(403) from None
    # Behind a proxy that ends TLS the scheme differs, and the host is what counts.
    if parts.scheme not in ("http", "https") or parts.netloc.lower() != request.headers.get("Host", "").strip().lower():
        raise ApiProblem(403)


def _measure_body() -> None:
    """Give a body that came without its length one: werkzeug would cut it off at the limit without a word."""
    if "Transfer-Encoding" not in request.headers:
        return
    environ = request.environ
    try:
        body = environ["wsgi.input"].read(MAX_BODY_BYTES + 1)
    except OSError:
        raise ApiProblem(400) from None
    if len(body) > MAX_BODY_BYTES:
        raise ApiProblem(413)
    environ.pop("HTTP_TRANSFER_ENCODING")
    environ |= {"wsgi.input": BytesIO(body), "CONTENT_LENGTH": str(len(body))}


def _add_safety_headers(response: Response) -> Response:
    is_page = response.mimetype == "text/html"
    page_policy = _SCRIPT_POLICY if g.get("runs_script") else _PAGE_POLICY
    response.headers["Content-Security-Policy"] = page_policy if is_page else _API_POLICY
    response.headers["X-Content-Type-Options"] = "nosniff"
    # With "no-referrer" browsers send "Origin: null" with the page's own forms. To others neither tells anything.
    response.headers["Referrer-Policy"] = "same-origin" if is_page else "no-referrer"
    response.headers["Cross-Origin-Opener-Policy"] = "same-origin"
    response.headers["Cross-Origin-Resource-Policy"] = "same-origin"
    response.headers["X-Frame-Options"] = "DENY"
    if request.endpoint != "static":
        response.headers["Cache-Control"] = "no-store"
    return response
