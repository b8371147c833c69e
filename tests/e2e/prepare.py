"""Makes sure of what tests need beside Python packages: browsers, real web chats, the servers behind them, databases.

Run it with ``python3 tests/e2e/prepare.py``. It needs only the standard library, does nothing when all is there, says
what it fetches and how big that is before it does, and ends with one sentence when it cannot get what is missing.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).resolve().parent
OLDEST_NODE = 20
LOUNGE_NODE = 22
CHROMIUM_NAMES = ("chromium", "chromium-browser")
FIREFOX_NAMES = ("firefox-esr", "firefox")
# Debian keeps daemons where the path of an ordinary user does not lead.
DAEMON_FOLDERS = ("/usr/sbin", "/usr/local/sbin")


class Missing(Exception):
    """Something the tests need is not there; the text is one sentence that says what to do about it."""


@dataclass(frozen=True, slots=True)
class Packages:
    """Packages of npm in a folder beside this file, with a lock; ``size`` is what ``npm ci`` moves for that lock."""

    name: str
    folder: Path
    size: str

    @property
    def are_installed(self) -> bool:
        """Whether the packages on disk are those of the lock."""
        return self._stamp.is_file() and self._stamp.read_text() == self._digest

    def get(self, npm: str) -> None:
        """Install what the lock says.

        Raises:
            Missing: npm failed.
        """
        say(f"Fetching {self.name} for the browser tests with npm: {self.size}.")
        # No package in the locks needs its install script, and one that runs none cannot reach for the network.
        command = [npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]
        if subprocess.run(command, cwd=self.folder, stdout=subprocess.DEVNULL, check=False).returncode:
            here = os.path.relpath(self.folder)
            raise Missing(
                f"npm could not install {self.name}: run `npm ci --ignore-scripts --prefix {here}` to see why."
            )
        self._stamp.write_text(self._digest)

    @property
    def _stamp(self) -> Path:
        return self.folder / "node_modules" / ".installed-from"

    @property
    def _digest(self) -> str:
        return hashlib.sha256((self.folder / "package-lock.json").read_bytes()).hexdigest()


LOUNGE = Packages("The Lounge", HERE / "thelounge", "about 90 MB (250 MB on disk, most of it a Node 22 of its own)")
KITS = Packages("chat kits", HERE / "kits", "about 21 MB (180 MB on disk)")
ALL_PACKAGES = (LOUNGE, KITS)


def find_chromium() -> Path | None:
    """The Chromium to test with: ``HANDRAIL_CHROMIUM``, else the first one on the path.

    Google Chrome is not looked for: it no longer takes ``--load-extension``.

    Raises:
        Missing: ``HANDRAIL_CHROMIUM`` names no program.
    """
    chosen = os.environ.get("HANDRAIL_CHROMIUM")
    if chosen:
        found = shutil.which(chosen)
        if found is None:
            raise Missing(
                f"HANDRAIL_CHROMIUM is {chosen}, which is no program: name an installed Chromium, or unset it."
            )
        return Path(found)
    return next((Path(path) for path in map(shutil.which, CHROMIUM_NAMES) if path), None)


def find_postgresql() -> Path | None:
    """The program ``postgres``: Debian keeps each version in a folder of its own, with its other programs beside it."""
    own = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda folder: int(folder.parent.name), reverse=True)
    return find_daemon("postgres", *map(str, own))


def find_redis() -> Path | None:
    """The Redis server."""
    return find_daemon("redis-server")


def find_firefox() -> Path | None:
    """The Firefox to test with, the first one on the path."""
    return next((Path(path) for path in map(shutil.which, FIREFOX_NAMES) if path), None)


# Debian package → what finds its program.
DEBIAN_PACKAGES = {
    "chromium": find_chromium,
    "firefox-esr": find_firefox,
    "ngircd": lambda: find_daemon("ngircd"),
    "postgresql": find_postgresql,
    "redis-server": find_redis,
}


def find_lounge_node() -> Path | None:
    """The Node that runs The Lounge: the packaged one, else the machine's own if it is new enough."""
    packaged = next(iter(sorted(LOUNGE.folder.glob("node_modules/node-linux-*/bin/node"))), None)
    own = shutil.which("node")
    if packaged is None and own and node_version(own) >= LOUNGE_NODE:
        return Path(own)
    return packaged


def node_version(node: str) -> int:
    """The major version that a Node program says it has."""
    answer = subprocess.run([node, "--version"], capture_output=True, text=True, check=False).stdout
    found = re.match(r"v(\d+)\.", answer)
    return int(found[1]) if found else 0


def why_not_ready() -> str | None:
    """What is missing for the browser tests, as one sentence that names the command; ``None`` if nothing is."""
    try:
        missing = [*debian_packages(), *(one.name for one in ALL_PACKAGES if not one.are_installed)]
    except Missing as problem:
        return str(problem)
    if find_lounge_node() is None and LOUNGE.are_installed:
        missing.append(f"Node {LOUNGE_NODE}")
    if not missing:
        return None
    return f"The browser tests need {', '.join(missing)}: run `python3 tests/e2e/prepare.py`."


def debian_packages() -> list[str]:
    """What Debian calls the programs that are absent."""
    return [name for name, find in DEBIAN_PACKAGES.items() if find() is None]


def get_debian_packages() -> None:
    """Install with apt whatever of ``DEBIAN_PACKAGES`` is absent.

    Raises:
        Missing: There is no apt, or no right to use it, or it failed.
    """
    packages = debian_packages()
    if not packages:
        return
    names = " ".join(packages)
    install = ["apt-get", "install", "--no-install-recommends", *packages]
    if shutil.which("apt-get") is None:
        raise Missing(
            f"The tests need {names} and this machine has no apt: install them with your package manager (a Chromium, "
            "not Google Chrome), and name the browser in HANDRAIL_CHROMIUM if it is not on the path."
        )
    sudo = _sudo()
    if sudo is None:
        raise Missing(f"The tests need {names}: run `sudo {' '.join(install)}` once, then this again.")
    as_root = [*sudo, "env", "DEBIAN_FRONTEND=noninteractive", "LC_ALL=C"]
    failed = f"apt could not install {names}: run `{' '.join([*sudo, *install])}` to see why."
    if subprocess.run([*as_root, "apt-get", "update", "-qq"], check=False).returncode:
        say("apt-get update failed; going on with the package lists that are there.")
    # apt says how much it would fetch and stops at the question; with -y it would not ask.
    plan = subprocess.run([*as_root, *install, "--assume-no"], capture_output=True, text=True, check=False).stdout
    size = re.search(r"^Need to get (\S+ \S?B)", plan, re.M)
    say(f"Installing {names} with apt" + (f": {size[1]} to fetch." if size else "."))
    if subprocess.run([*as_root, *install, "-y", "-qq"], stdout=subprocess.DEVNULL, check=False).returncode:
        raise Missing(failed)
    daemons = [name for name in packages if name not in ("chromium", "firefox-esr")]
    if daemons and Path("/run/systemd/system").is_dir():
        # The tests run daemons of their own; those of the packages would only listen where nobody asked them to.
        subprocess.run([*sudo, "systemctl", "disable", "--now", "--quiet", *daemons], check=False)
    if debian_packages():
        raise Missing(failed)


def get_packages() -> None:
    """Install what npm has from the locks beside this file, unless it is there already.

    Raises:
        Missing: Node or npm is absent or too old, or npm failed.
    """
    absent = [one for one in ALL_PACKAGES if not one.are_installed]
    if not absent and find_lounge_node():
        return
    node, npm = shutil.which("node"), shutil.which("npm")
    if node is None or npm is None or node_version(node) < OLDEST_NODE:
        raise Missing(
            f"The browser tests need Node {OLDEST_NODE} or newer with npm: "
            "install it from nodejs.org or with your package manager."
        )
    for one in absent:
        one.get(npm)
    if find_lounge_node() is None:
        raise Missing(
            f"The Lounge needs Node {LOUNGE_NODE}, which npm does not have for this machine: "
            "install it from nodejs.org or with your package manager."
        )


def say(sentence: str) -> None:
    """Tell the person who waits, at once."""
    print(sentence, flush=True)


def main() -> int:
    """Get what is missing; 0 when the browser tests can run, 1 after a sentence that says why not."""
    try:
        get_debian_packages()
        get_packages()
    except Missing as problem:
        print(problem, file=sys.stderr)
        return 1
    return 0


def find_daemon(name: str, *folders: str) -> Path | None:
    found = shutil.which(name, path=os.pathsep.join([os.environ.get("PATH", os.defpath), *DAEMON_FOLDERS, *folders]))
    return Path(found) if found else None


def _sudo() -> list[str] | None:
    if os.geteuid() == 0:
        return []
    if shutil.which("sudo") is None:
        return None
    asks_nothing = subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False).returncode == 0
    return ["sudo", "-n"] if asks_nothing else None


if __name__ == "__main__":
    sys.exit(main())
