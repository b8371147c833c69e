"""Starts and stops the servers of the end-to-end test: an IRC daemon, The Lounge in front of it, and Handrail."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from . import prepare

LOOPBACK = "127.0.0.1"
START_SECONDS = 90
STOP_SECONDS = 20

# The chat and the server under test are on loopback; a proxy of the machine must not get between.
_open_directly = urllib.request.build_opener(urllib.request.ProxyHandler({})).open


class NotReady(Exception):
    """A server did not come up, or a state was not reached; says which, and ends with the last lines of the log."""


def free_port() -> int:
    """A loopback port that nobody listens on right now."""
    with socket.create_server((LOOPBACK, 0)) as listener:
        port: int = listener.getsockname()[1]
    return port


def wait_until(condition: Callable[[], bool], what: str, seconds: float = START_SECONDS) -> None:
    """Return as soon as ``condition`` holds.

    Raises:
        NotReady: It does not hold within ``seconds``.
    """
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            raise NotReady(f"not so within {seconds:g} s: {what}")
        time.sleep(0.02)


def get_json(url: str) -> dict[str, Any] | None:
    """The JSON object at ``url``, or ``None`` while nobody answers there."""
    try:
        with _open_directly(url, timeout=10) as response:
            answer: dict[str, Any] = json.load(response)
            return answer
    except (urllib.error.URLError, ConnectionError, TimeoutError):
        return None


def get_text(url: str) -> str | None:
    """The body at ``url``, or ``None`` while nobody answers there."""
    try:
        with _open_directly(url, timeout=10) as response:
            body: bytes = response.read()
            return body.decode()
    except (urllib.error.URLError, ConnectionError, TimeoutError):
        return None


class Server:
    """One server process: started in the background, awaited by its state, stopped by its own process id."""

    def __init__(
        self, name: str, command: Sequence[str], log: Path, environment: Mapping[str, str] | None = None
    ) -> None:
        self.name = name
        self.log = log
        self._command = list(command)
        self._environment = {**os.environ, **(environment or {})}
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def is_running(self) -> bool:
        """Whether the process that was started is still there."""
        return self._process is not None and self._process.poll() is None

    def start(self) -> None:
        """Start it and wait until it is ready; starting a running server changes nothing."""
        if self.is_running:
            return
        with self.log.open("ab") as log:
            self._process = subprocess.Popen(
                self._command,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                env=self._environment,
                start_new_session=True,
            )
        try:
            wait_until(lambda: self._is_ready_or_dead(), f"{self.name} is ready")
            if not self.is_running:
                raise NotReady(f"{self.name} ended at once with status {self._process.returncode}")
        except NotReady as error:
            self.stop()
            raise NotReady(f"{error}\n{self.log_tail()}") from None

    def stop(self) -> int | None:
        """Ask it to end, wait until it has, and return its exit status."""
        if self._process is None:
            return None
        if self.is_running:
            self._process.send_signal(signal.SIGTERM)
            try:
                self._process.wait(STOP_SECONDS)
            except subprocess.TimeoutExpired:
                os.killpg(self._process.pid, signal.SIGKILL)
                self._process.wait(STOP_SECONDS)
        return self._process.returncode

    def log_tail(self, lines: int = 20) -> str:
        """The last lines it wrote."""
        return "\n".join(self.log.read_text(errors="replace").splitlines()[-lines:])

    def is_ready(self) -> bool:
        """Whether it serves; each kind of server knows its own sign."""
        raise NotImplementedError

    def _is_ready_or_dead(self) -> bool:
        return not self.is_running or self.is_ready()


class IrcDaemon(Server):
    """ngircd on a free port, without flood limits, so that a scripted stranger need not wait."""

    def __init__(self, folder: Path, logs: Path) -> None:
        self.port = free_port()
        config = folder / "ngircd.conf"
        config.write_text(f"""\
[Global]
  Name = irc.chat.local
  Info = local
  Listen = {LOOPBACK}
  Ports = {self.port}
  MotdPhrase = "local"
  ServerUID = nobody
  ServerGID = nogroup
[Limits]
  MaxConnectionsIP = 0
  MaxPenaltyTime = 0
  MaxNickLength = 20
  PingTimeout = 600
[Options]
  DNS = no
  Ident = no
  PAM = no
  SyslogFacility = local1
""")
        super().__init__("ngircd", [str(prepare.find_daemon("ngircd")), "-n", "-f", str(config)], logs / "ngircd.log")

    def is_ready(self) -> bool:
        """Whether the port takes connections."""
        with socket.socket() as probe:
            probe.settimeout(5)
            return probe.connect_ex((LOOPBACK, self.port)) == 0


class Lounge(Server):
    """The Lounge in public mode: whoever opens the page can connect to the one IRC daemon behind it."""

    def __init__(self, folder: Path, logs: Path, irc_port: int) -> None:
        self.port = free_port()
        self.url = f"http://{LOOPBACK}:{self.port}/"
        config = {
            "public": True, "host": LOOPBACK, "port": self.port, "lockNetwork": True, "prefetch": False,
            "defaults": {
                "name": "local", "host": LOOPBACK, "port": irc_port, "password": "", "tls": False,
                "rejectUnauthorized": False, "nick": "reader", "username": "reader", "realname": "reader",
                "join": "#lobby", "leaveMessage": "",
            },
        }  # fmt: skip
        (folder / "config.js").write_text(f"module.exports = {json.dumps(config)};\n")
        command = [
            str(prepare.find_lounge_node()),
            str(prepare.LOUNGE.folder / "node_modules/thelounge/index.js"),
            "start",
        ]
        super().__init__("The Lounge", command, logs / "thelounge.log", {"THELOUNGE_HOME": str(folder)})

    def is_ready(self) -> bool:
        """Whether it serves its page."""
        return get_text(self.url) is not None


class HandrailServer(Server):
    """``handrail serve`` as a person would start it, with a data folder of its own."""

    def __init__(self, folder: Path, logs: Path, environment: Mapping[str, str] | None = None) -> None:
        self.port = free_port()
        self.url = f"http://{LOOPBACK}:{self.port}"
        self._settings = {
            "HANDRAIL_DATA_DIR": str(folder),
            "HANDRAIL_LOG_LEVEL": "DEBUG",
            "PYTHONUNBUFFERED": "1",
            **(environment or {}),
        }
        self._program = handrail_command()
        super().__init__(
            "handrail serve", [self._program, "serve", "--port", str(self.port)], logs / "handrail.log", self._settings
        )

    def is_ready(self) -> bool:
        """Whether it answers with everything loaded: rules-only would make the run depend on when the model came."""
        health = get_json(f"{self.url}/v1/health")
        return health is not None and health["mode"] == "full"

    def health(self) -> dict[str, Any]:
        """What ``/v1/health`` says now."""
        health = get_json(f"{self.url}/v1/health")
        if health is None:
            raise NotReady(f"handrail serve does not answer\n{self.log_tail()}")
        return health

    def checks(self) -> int:
        """How many checks it has answered since its start."""
        count: int = self.health()["checks"]
        return count

    def wait_for_checks(self, count: int) -> None:
        """Return as soon as it has answered ``count`` checks since its start.

        Raises:
            NotReady: It has not, within a generous time.
        """
        try:
            wait_until(lambda: self.checks() >= count, f"the server has answered {count} checks", 30)
        except NotReady as error:
            raise NotReady(f"{error}; it has answered {self.checks()}") from None

    def pairing_code(self) -> str:
        """A fresh code, as ``handrail pair`` prints it."""
        output = subprocess.run(
            [self._program, "pair"], env=self._environment, capture_output=True, text=True, timeout=60, check=True
        ).stdout
        code = code_in(output)
        assert code is not None, f"no code in what `handrail pair` prints: {output}"
        return code


def code_in(text: str) -> str | None:
    """The pairing code in a text, if there is one."""
    found = re.search(r"\b[0-9A-Z]{4}-[0-9A-Z]{4}\b", text)
    return found[0] if found else None


def handrail_command() -> str:
    """The command line under test: ``HANDRAIL_COMMAND``, else the one beside the Python that runs the tests."""
    command = os.environ.get("HANDRAIL_COMMAND") or str(Path(sys.executable).with_name("handrail"))
    if not shutil.which(command):
        raise NotReady(f"There is no {command}; run `make serve` or `.venv/bin/pip install -e .` first.")
    return command
