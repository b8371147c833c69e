"""A real server in a process of its own: with an empty Flask app beside Handrail's, to compare with."""

from __future__ import annotations

import http.client
import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import cycle
from pathlib import Path
from time import perf_counter
from typing import Any

from flask import Flask
from werkzeug.middleware.dispatcher import DispatcherMiddleware

from handrail.config import Settings
from handrail.storage import Pairing, open_store
from handrail.web import create_app
from handrail.web.server import serve

LOOPBACK = "127.0.0.1"
EMPTY = "/empty/"
_PATIENCE_SECONDS = 60


class SilentError(RuntimeError):
    """A server did not get as far as it had to."""


@dataclass(frozen=True, slots=True)
class Memory:
    """Megabytes of a process: all it has mapped and touched, and its share where pages are shared."""

    rss: float
    pss: float


class Client:
    """One connection that stays open, as a browser keeps it."""

    def __init__(self, port: int, token: str) -> None:
        self._connection = http.client.HTTPConnection(LOOPBACK, port, timeout=10)
        self._headers = {"Authorization": f"Bearer {token}", "Content-Type": "application/json"}

    def get(self, path: str) -> bytes:
        """The body of an answer.

        Raises:
            SilentError: The answer is not 200.
        """
        self._connection.request("GET", path)
        return self._body()

    def check(self, body: Mapping[str, Any]) -> bytes:
        """The answer to ``POST /v1/check``.

        Raises:
            SilentError: The answer is not 200.
        """
        self._connection.request("POST", "/v1/check", json.dumps(body), self._headers)
        return self._body()

    def _body(self) -> bytes:
        answer = self._connection.getresponse()
        body = answer.read()
        if answer.status != 200:
            raise SilentError(f"status {answer.status}")
        return body


def body_of(text: str) -> dict[str, Any]:
    """The smallest request that checks a text."""
    return {"conversation": {"key": "bench"}, "messages": [{"id": "m", "sender": "other", "text": text}]}


def paired_token(folder: Path) -> str:
    """A device token of a server whose data lie in ``folder``."""
    settings = Settings.from_environment(_environment(folder))
    store = open_store(settings.database_url)
    codes = Pairing(store, settings.secret_keys, time.time)
    token = codes.exchange(codes.renew().text, "bench").token
    store.close()
    return token


@contextmanager
def running(folder: Path, port: int, *, with_empty: bool = False) -> Iterator[subprocess.Popen[bytes]]:
    """A server process; ``handrail serve`` itself, or the same with the empty app in it. Stopped at the end."""
    module = ["tests.bench.process", str(port)] if with_empty else ["handrail", "serve", "--port", str(port)]
    process = subprocess.Popen(
        [sys.executable, "-m", *module],
        env={**os.environ, **_environment(folder)},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        yield process
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait(timeout=_PATIENCE_SECONDS)


def await_answer(port: int, token: str) -> float:
    """Ask for a check until one is answered; returns the seconds that took."""
    begun = perf_counter()
    while perf_counter() - begun < _PATIENCE_SECONDS:
        try:
            Client(port, token).check(body_of("are we still on for practice tomorrow?"))
        except OSError:
            time.sleep(0.005)
        else:
            return perf_counter() - begun
    raise SilentError("the server did not answer")


def await_full(port: int, token: str, texts: Sequence[str]) -> float:
    """Ask for checks until one is answered in mode ``full``; returns the seconds of the slowest answer until then."""
    begun, slowest = perf_counter(), 0.0
    client = Client(port, token)
    for text in cycle(texts):
        asked = perf_counter()
        answer = json.loads(client.check(body_of(text)))
        slowest = max(slowest, perf_counter() - asked)
        if answer["mode"] == "full":
            return slowest
        if asked - begun > _PATIENCE_SECONDS:
            break
        time.sleep(0.02)  # people pause too, and the model needs the processor
    raise SilentError("the server did not load its model")


def free_port() -> int:
    """A loopback port that nobody listens on right now."""
    with socket.create_server((LOOPBACK, 0)) as listener:
        port: int = listener.getsockname()[1]
    return port


def workers_of(process: subprocess.Popen[bytes]) -> list[int]:
    """The process ids of a server's workers."""
    children = Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text(encoding="ascii")
    return [int(child) for child in children.split()]


def is_weighable() -> bool:
    """Whether this system tells the memory of a process in the way that :func:`memory_of` reads."""
    return Path("/proc/self/smaps_rollup").is_file()


def memory_of(pid: int) -> Memory:
    """Resident memory of a process, as the kernel counts it."""
    lines = Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="ascii").splitlines()[1:]
    sizes = {name: int(value.split()[0]) / 1024 for name, _, value in (line.partition(":") for line in lines)}
    return Memory(sizes["Rss"], sizes["Pss"])


def has_torch(pid: int) -> bool:
    """Whether a process has loaded PyTorch, with which its memory would say something else."""
    return "libtorch" in Path(f"/proc/{pid}/maps").read_text(encoding="utf-8", errors="replace")


def empty_app() -> Flask:
    """A Flask app that does nothing: what any answer costs."""
    app = Flask("empty")

    @app.get("/")
    def nothing() -> str:
        return ""

    return app


def _environment(folder: Path) -> dict[str, str]:
    return {"HANDRAIL_DATA_DIR": str(folder), "HANDRAIL_DATABASE_URL": "", "HANDRAIL_EMBEDDER": "use"}


def _app_with_empty(settings: Settings) -> Flask:
    app: Flask = create_app(settings)
    app.wsgi_app = DispatcherMiddleware(app.wsgi_app, {EMPTY.rstrip("/"): empty_app()})  # type: ignore[method-assign]
    return app


if __name__ == "__main__":
    serve(Settings.from_environment(), LOOPBACK, int(sys.argv[1]), make_app=_app_with_empty)
