"""Stands between the extension and the Handrail server: notes all it hears, and misbehaves when it is told to."""

from __future__ import annotations

import http.client
import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from .servers import LOOPBACK, HandrailServer, wait_until

SLOW_SECONDS = 3.0
ANSWER_SECONDS = 60


class Trouble(StrEnum):
    """What may be wrong with a server."""

    DOWN = "is not there"
    SLOW = "is slow"
    HELD = "does not answer until it is let go"
    GARBAGE = "answers garbage"
    UNAUTHORISED = "does not know the device any more"
    BUSY = "says it was asked too often"
    BROKEN = "has an error inside"
    OLDER = "speaks an older API"
    NEWER = "speaks a newer API"


_STATUS = {Trouble.UNAUTHORISED: 401, Trouble.BUSY: 429, Trouble.BROKEN: 500, Trouble.OLDER: 404, Trouble.NEWER: 404}
_API = {Trouble.OLDER: {"min": 0, "max": 0}, Trouble.NEWER: {"min": 2, "max": 3}}


@dataclass(frozen=True, slots=True)
class Heard:
    """One request as it arrived."""

    method: str
    path: str
    body: str


class Gateway:
    """A loopback address that answers as Handrail does, but for the trouble it is in."""

    def __init__(self, server: HandrailServer) -> None:
        self._server = server
        self._trouble: Trouble | None = None
        self._passed = 0
        self._held = threading.Event()
        self._let_go = threading.Event()
        self.heard: list[Heard] = []
        self.port = 0

    @property
    def url(self) -> str:
        """Its address."""
        return f"http://{LOOPBACK}:{self.port}"

    def pairing_code(self) -> str:
        """A fresh code of the server behind it."""
        return self._server.pairing_code()

    def be_in(self, trouble: Trouble | None) -> None:
        """Misbehave like this from now on, or no more."""
        self._held.clear()
        self._let_go.clear()
        self._trouble = trouble
        if trouble is None:
            self._let_go.set()

    def checks(self) -> int:
        """How many checks were passed on and answered."""
        return self._passed

    def wait_for_checks(self, count: int) -> None:
        """Return as soon as so many checks were passed on and answered."""
        wait_until(lambda: self._passed >= count, f"the gateway has passed {count} checks; it has {self._passed}", 30)

    def wait_for_held(self) -> None:
        """Return when a check hangs here."""
        wait_until(self._held.is_set, "a check is held", 30)

    def answer(self, method: str, path: str, headers: dict[str, str], body: bytes) -> tuple[int, bytes] | None:
        """Status and body of the answer; ``None`` hangs up."""
        self.heard.append(Heard(method, path, body.decode(errors="replace")))
        trouble, is_check = self._trouble, path == "/v1/check"
        if trouble is Trouble.DOWN:
            return None
        if trouble is Trouble.GARBAGE:
            return 200, b"<html>\x00\xff it works!"
        if trouble in _STATUS and is_check:
            return _STATUS[trouble], b'{"title": "no"}'
        if trouble is Trouble.SLOW:
            threading.Event().wait(SLOW_SECONDS)
        if trouble is Trouble.HELD and is_check:
            self._held.set()
            self._let_go.wait(ANSWER_SECONDS)
        status, answer = self._ask(method, path, headers, body)
        if is_check and status == 200:
            self._passed += 1
        if path == "/v1/health" and trouble in (Trouble.UNAUTHORISED, *_API):
            told = json.loads(answer)
            told |= {"authorised": False} if trouble is Trouble.UNAUTHORISED else {"api": _API[trouble]}
            answer = json.dumps(told).encode()
        return status, answer

    def _ask(self, method: str, path: str, headers: dict[str, str], body: bytes) -> tuple[int, bytes]:
        connection = http.client.HTTPConnection(LOOPBACK, self._server.port, timeout=ANSWER_SECONDS)
        try:
            kept = {name: value for name, value in headers.items() if name.lower() not in ("host", "connection")}
            connection.request(method, path, body or None, kept)
            response = connection.getresponse()
            return response.status, response.read()
        except OSError:
            return 502, b"{}"
        finally:
            connection.close()


@contextmanager
def gateway(server: HandrailServer) -> Iterator[Gateway]:
    """A gateway to the server, running."""
    made = Gateway(server)

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True

        def _handle(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            answer = made.answer(self.command, self.path, dict(self.headers), body)
            if answer is None:
                self.close_connection = True
                return
            status, content = answer
            try:
                self.send_response(status)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(content)))
                self.end_headers()
                self.wfile.write(content)
            except ConnectionError:  # who asked has not waited
                self.close_connection = True

        do_GET = do_POST = do_OPTIONS = _handle

        def log_message(self, *_: object) -> None:
            """What is heard is noted, and not printed."""

    listener = ThreadingHTTPServer((LOOPBACK, 0), Handler)
    listener.daemon_threads = True
    made.port = listener.server_port
    thread = threading.Thread(target=listener.serve_forever, daemon=True)
    thread.start()
    try:
        yield made
    finally:
        made.be_in(None)
        listener.shutdown()
        thread.join()
        listener.server_close()
