"""A user session of systemd that begins and ends when a test says so, apart from the one of whoever runs the tests.

The manager gets a home, a runtime folder, a ``/run`` and a control group of its own. That needs root, or the right to
make user namespaces and control groups.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

SYSTEMD = next(
    (path for path in map(Path, ("/usr/lib/systemd/systemd", "/lib/systemd/systemd")) if path.is_file()), None
)
SECONDS = 60
_GROUPS = [
    path
    for name in ("systemd", "unified", ".")
    if (path := Path("/sys/fs/cgroup", name)).joinpath("cgroup.procs").is_file()
]
# systemd serves users only where it thinks that it booted the machine, so /run looks like that for it alone.
_BEGIN = """
set -e
for group in $GROUPS_OF_TEST; do echo $$ > "$group/cgroup.procs"; done
mount -t tmpfs tmpfs /run
mkdir -p /run/systemd/system
exec env -u GROUPS_OF_TEST "$SYSTEMD" --user
"""


class NoUserSession(Exception):
    """This machine cannot have one; says why."""


def wait_for(condition: Callable[[], bool], what: str) -> None:
    """Return once the condition holds; fail when it does not in time."""
    end = time.monotonic() + SECONDS
    while not condition():
        assert time.monotonic() < end, f"not in time: {what}"
        time.sleep(0.05)


class UserSession:
    """Begin it, end it, and run commands in it."""

    def __init__(self, folder: Path, groups: list[Path], variables: Mapping[str, str]) -> None:
        self.home = folder / "home"
        self.home.mkdir()
        runtime = folder / "run"
        runtime.mkdir(mode=0o700)
        self.environment = {
            "PATH": os.environ["PATH"],
            "HOME": str(self.home),
            "XDG_RUNTIME_DIR": str(runtime),
            "LC_ALL": "C.UTF-8",
            **variables,
        }
        self._socket = runtime / "systemd" / "private"
        self._log = folder / "systemd.log"
        self._groups = groups
        self._manager: subprocess.Popen[bytes] | None = None

    def begin(self) -> None:
        """Start the manager, and with it what is enabled.

        Raises:
            NoUserSession: It does not start here.
        """
        variables = {
            "SYSTEMD": str(SYSTEMD),
            "GROUPS_OF_TEST": " ".join(map(str, self._groups)),
            "SYSTEMD_LOG_TARGET": "console",
        }
        unshare = ["unshare", "--mount", *([] if os.geteuid() == 0 else ["--user", "--map-root-user"])]
        with self._log.open("ab") as log:
            self._manager = subprocess.Popen(
                [*unshare, "sh", "-c", _BEGIN], env={**self.environment, **variables}, stdout=log, stderr=log
            )
        manager = self._manager
        wait_for(lambda: self._is_up() or manager.poll() is not None, "the user manager answers")
        if manager.poll() is not None:
            raise NoUserSession(f"no user manager of systemd can be started here: {self._log.read_text()[-300:]}")

    def end(self) -> None:
        """Log out: the manager stops all that it started."""
        if self._manager is not None:
            self._manager.terminate()
            self._manager.wait(SECONDS)
            self._manager = None
            self._socket.unlink(missing_ok=True)

    def run(self, *command: str) -> subprocess.CompletedProcess[str]:
        """Run a command of the person who is logged in."""
        return subprocess.run(
            command, env=self.environment, cwd=self.home, capture_output=True, text=True, check=False, timeout=180
        )

    def fact(self, unit: str, name: str) -> str:
        """What the manager says of a unit."""
        return self.run("systemctl", "--user", "show", unit, f"--property={name}", "--value").stdout.strip()

    def _is_up(self) -> bool:
        return self._socket.exists() and self.run("systemctl", "--user", "show", "--property=Version").returncode == 0


@contextmanager
def user_session(folder: Path, variables: Mapping[str, str]) -> Iterator[UserSession]:
    """A session that has begun, and ends with the block.

    Raises:
        NoUserSession: This machine cannot have one.
    """
    if SYSTEMD is None or shutil.which("unshare") is None or shutil.which("systemctl") is None:
        raise NoUserSession("systemd is not installed")
    groups = [path / f"handrail-test-{os.getpid()}" for path in _GROUPS]
    try:
        for group in groups:
            group.mkdir()
    except OSError as error:
        raise NoUserSession(f"no control group can be made here ({error.strerror})") from None
    session = UserSession(folder, groups, variables)
    try:
        session.begin()
        yield session
    finally:
        session.end()
        for group in groups:
            for path in sorted(group.rglob("*/"), reverse=True):
                path.rmdir()
            group.rmdir()
