"""A real server in a process of its own, around the fake engine, that a test drives through its standard input.

Run as a program it serves. A message ``wait`` is answered only once the file ``go`` exists in the data folder, and the
sentence model is loaded only once the file ``model`` does, so that a test decides when things happen.
"""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from flask import Flask

from handrail.config import Settings
from handrail.engine.model import Message

PACKAGE = f"{__package__}.serving"
ROOT = Path(__file__).parents[__package__.count(".") + 1]
SECONDS = 30


def wait_for(condition: Callable[[], bool], seconds: float = SECONDS) -> None:
    """Return once the condition holds; fail when it does not in time."""
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "it did not happen in time"
        time.sleep(0.01)


class RunningServer:
    """A server that answers."""

    def __init__(self, process: subprocess.Popen[str], folder: Path) -> None:
        """Read the address that the server prints when it listens."""
        self.process = process
        self.folder = folder
        self.lines: list[str] = []
        assert process.stdout is not None
        for line in process.stdout:
            self.lines.append(line.strip())
            if "answers at" in line:
                self.port = int(line.rpartition(":")[2])
                return
        raise AssertionError(f"the server did not start: {self.lines} {self.log()}")

    def allow(self, name: str) -> None:
        """Let the server go on that waits for this file."""
        (self.folder / name).touch()

    def connect(self) -> socket.socket:
        """A new connection."""
        return socket.create_connection(("127.0.0.1", self.port), timeout=SECONDS)

    def ask(self, request: bytes) -> tuple[int, bytes]:
        """Send raw bytes on a new connection; the status and everything that came back, to the end."""
        with self.connect() as connection:
            connection.sendall(request)
            return read_answer(connection)

    def get(self, path: str, *headers: str) -> tuple[int, bytes]:
        """GET a path."""
        head = "".join(f"{header}\r\n" for header in headers)
        return self.ask(f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n{head}\r\n".encode())

    def post(self, path: str, body: bytes, *headers: str) -> tuple[int, bytes]:
        """POST JSON to a path."""
        return self.ask(post_request(path, body, *headers))

    def stop(self) -> int:
        """End it as a service manager would; its exit status."""
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(SECONDS)

    def log(self) -> str:
        """What it logged so far."""
        return (self.folder / "log").read_text(encoding="utf-8", errors="surrogateescape")


def post_request(path: str, body: bytes, *headers: str) -> bytes:
    """The bytes of a POST of JSON."""
    head = "".join(f"{header}\r\n" for header in headers)
    return (
        f"POST {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nContent-Type: application/json\r\n"
        f"Content-Length: {len(body)}\r\n{head}\r\n"
    ).encode() + body


def read_answer(connection: socket.socket) -> tuple[int, bytes]:
    """The status and all bytes of an answer, to the end of the connection."""
    answer = b"".join(iter(lambda: connection.recv(65536), b""))
    return (int(answer.split(b" ", 2)[1]) if answer else 0), answer


@contextmanager
def running_server(
    folder: Path,
    *,
    workers: int = 1,
    environment: dict[str, str] | None = None,
    program: str = PACKAGE,
    web_server: str = "gunicorn",
) -> Iterator[RunningServer]:
    """A server that ends with the block; ``program`` is the module that serves."""
    variables = {
        **{name: value for name, value in os.environ.items() if not name.endswith("_NUM_THREADS")},
        "PYTHONPATH": os.pathsep.join([str(ROOT), *sys.path]),
        "HANDRAIL_DATA_DIR": str(folder),
        "HANDRAIL_EMBEDDER": "none",
        "HANDRAIL_LOG_LEVEL": "DEBUG",
        **(environment or {}),
    }
    with (folder / "log").open("w") as log:
        process = subprocess.Popen(
            [sys.executable, "-m", program, "0", str(workers), web_server],
            stdout=subprocess.PIPE,
            stderr=log,
            text=True,
            env=variables,
        )
    with process:
        try:
            yield RunningServer(process, folder)
        finally:
            process.kill()


def _main(arguments: Sequence[str]) -> None:
    from threadpoolctl import threadpool_info

    from handrail.web import create_app
    from handrail.web.server import WebServer, serve

    from .fakes import FakeEmbedder, FakeEngine

    settings = Settings.from_environment()

    def wait_in_message(messages: Sequence[Message]) -> None:
        if any(message.text == "wait" for message in messages):
            (settings.data_dir / "waiting").touch()
            wait_for((settings.data_dir / "go").exists)

    def load(name: str) -> FakeEmbedder:
        wait_for((settings.data_dir / "model").exists)
        pools = [str(pool["num_threads"]) for pool in threadpool_info()]
        (settings.data_dir / "threads").write_text(" ".join(pools))
        return FakeEmbedder()

    def make_app(settings: Settings) -> Flask:
        return create_app(settings, FakeEngine(before=wait_in_message), load=load)

    port, workers = (int(argument) for argument in arguments[:2])
    serve(settings, port=port, workers=workers, make_app=make_app, web_server=WebServer(arguments[2]))


if __name__ == "__main__":
    _main(sys.argv[1:])
