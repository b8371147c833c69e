"""Firefox's own remote control: commands as JSON over one socket, and nothing that Firefox does not bring along."""

from __future__ import annotations

import contextlib
import itertools
import json
import os
import signal
import socket
import subprocess
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, BinaryIO

from . import prepare
from .servers import LOOPBACK, free_port, wait_until

START_SECONDS = 60
STOP_SECONDS = 20


class CommandFailed(Exception):
    """Firefox did not do what it was told; says why in Firefox's words."""


class Marionette:
    """One Firefox without a window, and the socket it listens to."""

    def __init__(self, profile: Path, preferences: dict[str, Any], log: Path) -> None:
        port = free_port()
        lines = [
            f"user_pref({json.dumps(name)}, {json.dumps(value)});"
            for name, value in {**preferences, "marionette.port": port}.items()
        ]
        profile.mkdir()
        (profile / "user.js").write_text("\n".join(lines))
        options = [
            "--headless",
            "--marionette",
            "-remote-allow-system-access",
            "--no-remote",
            "--profile",
            str(profile),
        ]
        with log.open("wb") as output:
            self._process = subprocess.Popen(
                [str(prepare.find_firefox()), *options],
                stdout=output,
                stderr=output,
                start_new_session=True,
                env={**os.environ, "MOZ_HEADLESS_WIDTH": "1280", "MOZ_HEADLESS_HEIGHT": "800"},
            )
        self._numbers = itertools.count(1)
        self._socket: socket.socket | None = None
        self._stream: BinaryIO | None = None
        try:
            self._socket = self._connect(port)
            self._stream = self._socket.makefile("rb")
            self._receive()
            # A page under a foreign address comes from this machine, with a certificate that nobody signed.
            self.do("WebDriver:NewSession", acceptInsecureCerts=True)
        except BaseException:
            self.stop()
            raise

    def do(self, command: str, **parameters: Any) -> Any:
        """Have a command done and return its answer.

        Raises:
            CommandFailed: Firefox says that it could not.
        """
        assert self._socket is not None
        message = json.dumps([0, next(self._numbers), command, parameters]).encode()
        self._socket.sendall(str(len(message)).encode() + b":" + message)
        _kind, _number, error, answer = self._receive()
        if error:
            raise CommandFailed(f"{command}: {error['error']}: {error['message']}")
        return answer["value"] if isinstance(answer, dict) and list(answer) == ["value"] else answer

    def run(self, script: str, arguments: Sequence[Any] = (), sandbox: str = "default") -> Any:
        """The value that a script in the page returns; in the sandbox ``system`` it sees closed shadow roots."""
        return self.do("WebDriver:ExecuteScript", script=script, args=list(arguments), sandbox=sandbox)

    @contextlib.contextmanager
    def as_browser(self) -> Iterator[None]:
        """What is run meanwhile runs in Firefox itself and not in the page."""
        self.do("Marionette:SetContext", value="chrome")
        try:
            yield
        finally:
            self.do("Marionette:SetContext", value="content")

    def stop(self) -> None:
        """End Firefox and wait until it has."""
        for open_one in (self._stream, self._socket):
            if open_one is not None:
                open_one.close()
        self._process.send_signal(signal.SIGTERM)
        try:
            self._process.wait(STOP_SECONDS)
        except subprocess.TimeoutExpired:
            os.killpg(self._process.pid, signal.SIGKILL)
            self._process.wait(STOP_SECONDS)

    def _connect(self, port: int) -> socket.socket:
        found: list[socket.socket] = []

        def is_listening() -> bool:
            with contextlib.suppress(OSError):
                found.append(socket.create_connection((LOOPBACK, port), timeout=START_SECONDS))
            return bool(found)

        wait_until(is_listening, "Firefox listens", START_SECONDS)
        return found[0]

    def _receive(self) -> Any:
        assert self._stream is not None
        length = b""
        while (character := self._stream.read(1)) != b":":
            if not character:
                raise CommandFailed("Firefox hung up")
            length += character
        return json.loads(self._stream.read(int(length)))
