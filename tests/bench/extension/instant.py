"""A server that answers at once with what it was given: what is left of a warning's time is the browser's and ours."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from tests.e2e.servers import LOOPBACK

from handrail import Engine, Message, load_pack
from handrail.engine.wire import dump_analysis

CODE = "2222-2222"
HEALTH = {
    "name": "handrail",
    "version": "0",
    "api": {"min": 1, "max": 1},
    "mode": "full",
    "pack": {"id": "core", "version": "0", "age_days": 0},
    "embedder": {"status": "ready"},
    "authorised": True,
}


@dataclass(frozen=True, slots=True)
class Instant:
    """The running server: what onboarding needs to know of it."""

    port: int

    @property
    def url(self) -> str:
        """Its address."""
        return f"http://{LOOPBACK}:{self.port}"

    def pairing_code(self) -> str:
        """A code it takes; it takes every one."""
        return CODE


@contextmanager
def instant(threat: str) -> Iterator[Instant]:
    """A server that warns of any request in which ``threat`` stands as news, with the engine's own warning of it."""
    engine = Engine(load_pack())
    answers = [dump_analysis(engine.analyze([Message(text, id="m")])) for text in ("hello", threat)]
    extra = {"state": "state", "state_reset": False, "mode": "full", "ignored": [], "pack": HEALTH["pack"]}
    calm, warned = (json.dumps({**answer, **extra}) for answer in answers)
    health, paired = json.dumps(HEALTH).encode(), json.dumps({"token": "token"}).encode()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        # Else the second of two writes waits for the first to be acknowledged.
        disable_nagle_algorithm = True
        wbufsize = -1

        def do_GET(self) -> None:
            self._answer(health)

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            if self.path == "/v1/pair":
                self._answer(paired)
            elif self.path == "/bare":
                self._answer(json.dumps({"warning": threat if body.decode() == threat else None}).encode())
            else:
                self._answer(self._check(json.loads(body)))

        def _check(self, asked: dict[str, Any]) -> bytes:
            [*_, latest] = asked["messages"]
            text = warned if latest["text"] == threat and not latest["seen"] else calm
            return text.replace('"message_id": "m"', f'"message_id": {json.dumps(latest["id"])}').encode()

        def _answer(self, body: bytes) -> None:
            self.send_response(200)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)
            self.wfile.flush()

        def log_message(self, *_: object) -> None:
            """Nothing is logged."""

    server = ThreadingHTTPServer((LOOPBACK, 0), Handler)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield Instant(server.server_port)
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
