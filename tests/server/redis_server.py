"""A real Redis for tests: on a free port of loopback, started, stopped, held and started again by them."""

from __future__ import annotations

import signal
import socket
import subprocess
import time
from pathlib import Path

import redis

_SECONDS = 30


class RedisServer:
    """A Redis that keeps nothing on disk."""

    def __init__(self, program: Path, folder: Path) -> None:
        """Start it in this folder."""
        self._program = program
        self._folder = folder
        with socket.create_server(("127.0.0.1", 0)) as listener:
            self._port: int = listener.getsockname()[1]
        self.url = f"redis://127.0.0.1:{self._port}/0"
        self.start()

    def start(self) -> None:
        """Start it, again at the same address, and wait until it answers."""
        with (self._folder / "redis.log").open("ab") as log:
            self._process = subprocess.Popen(
                [self._program, "--bind", "127.0.0.1", "--port", str(self._port), "--save", "", "--appendonly", "no"],
                stdout=log,
                stderr=log,
                cwd=self._folder,
            )
        end = time.monotonic() + _SECONDS
        while not self._answers():
            assert self._process.poll() is None, (self._folder / "redis.log").read_text()
            assert time.monotonic() < end
            time.sleep(0.02)

    def stop(self) -> None:
        """End it."""
        self._process.send_signal(signal.SIGCONT)
        self._process.terminate()
        self._process.wait(_SECONDS)

    def hold(self) -> None:
        """Let it take connections and answer nothing, as a machine does that hangs."""
        self._process.send_signal(signal.SIGSTOP)

    def keys(self) -> list[str]:
        """The names of all that it keeps."""
        with redis.Redis(port=self._port, decode_responses=True) as client:
            return sorted(client.keys())

    def _answers(self) -> bool:
        try:
            with redis.Redis(port=self._port, socket_timeout=1) as client:
                return bool(client.ping())
        except redis.RedisError:
            return False
