"""Makes sure of what the tests need beside packages: Chromium, an IRC daemon, PostgreSQL, Redis and The Lounge.

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
from pathlib import Path

LOUNGE = Path(__file__).resolve().parent / "thelounge"
OLDEST_NODE = 20
LOUNGE_NODE = 22
# What `npm ci` moves for the lock beside this file; update it together with the lock.
LOUNGE_SIZE = "about 90 MB (250 MB on disk, most of it a Node 22 of its own)"
CHROMIUM_NAMES = ("chromium", "chromium-browser")
# Debian keeps daemons where the path of an ordinary user does not lead.
DAEMON_FOLDERS = ("/usr/sbin", "/usr/local/sbin")


class Missing(Exception):
    """Something the tests need is not there; the text is one sentence that says what to do about it."""


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


def find_ngircd() -> Path | None:
    """The IRC daemon, wherever the system keeps it."""
    return _daemon("ngircd")


def find_postgresql() -> Path | None:
    """The program ``postgres``: Debian keeps each version in a folder of its own, with its other programs beside it."""
    own = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda folder: int(folder.parent.name), reverse=True)
    return _daemon("postgres", *map(str, own))


def find_redis() -> Path | None:
    """The Redis server."""
    return _daemon("redis-server")


# Debian package → what finds its program.
DEBIAN_PACKAGES = {
    "chromium": find_chromium,
    "ngircd": find_ngircd,
    "postgresql": find_postgresql,
    "redis-server": find_redis,
}


def find_lounge_node() -> Path | None:
    """The Node that runs The Lounge: the packaged one, else the machine's own if it is new enough."""
    packaged = next(iter(sorted(LOUNGE.glob("node_modules/node-linux-*/bin/node"))), None)
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
        missing = [
            name
            for name, found in (
                ("Chromium", find_chromium()),
                ("ngircd", find_ngircd()),
                ("The Lounge", lounge_is_installed() and find_lounge_node()),
            )
            if not found
        ]
    except Missing as problem:
        return str(problem)
    if not missing:
        return None
    return f"The browser tests need {' and '.join(missing)}: run `python3 tests/e2e/prepare.py`."


def lounge_is_installed() -> bool:
    """Whether the packages on disk are those of the lock."""
    return _stamp().is_file() and _stamp().read_text() == _lock_digest()


def get_debian_packages() -> None:
    """Install with apt whatever of ``DEBIAN_PACKAGES`` is absent.

    Raises:
        Missing: There is no apt, or no right to use it, or it failed.
    """
    packages = [name for name, find in DEBIAN_PACKAGES.items() if find() is None]
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
    daemons = [name for name in packages if name != "chromium"]
    if daemons and Path("/run/systemd/system").is_dir():
        # The tests run daemons of their own; those of the packages would only listen where nobody asked them to.
        subprocess.run([*sudo, "systemctl", "disable", "--now", "--quiet", *daemons], check=False)
    if any(DEBIAN_PACKAGES[name]() is None for name in packages):
        raise Missing(failed)


def get_lounge() -> None:
    """Install The Lounge from the lock beside this file, unless it is there already.

    Raises:
        Missing: Node or npm is absent or too old, or npm failed.
    """
    if lounge_is_installed() and find_lounge_node():
        return
    node, npm = shutil.which("node"), shutil.which("npm")
    if node is None or npm is None or node_version(node) < OLDEST_NODE:
        raise Missing(
            f"The browser tests need Node {OLDEST_NODE} or newer with npm: "
            "install it from nodejs.org or with your package manager."
        )
    say(f"Fetching The Lounge, the web chat of the browser tests, with npm: {LOUNGE_SIZE}.")
    # No package in the lock needs its install script, and one that runs none cannot reach for the network.
    command = [npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]
    if subprocess.run(command, cwd=LOUNGE, stdout=subprocess.DEVNULL, check=False).returncode:
        raise Missing(
            f"npm could not install The Lounge: run `npm ci --ignore-scripts --prefix {_from_here(LOUNGE)}` to see why."
        )
    if find_lounge_node() is None:
        raise Missing(
            f"The Lounge needs Node {LOUNGE_NODE}, which npm does not have for this machine: "
            "install it from nodejs.org or with your package manager."
        )
    _stamp().write_text(_lock_digest())


def say(sentence: str) -> None:
    """Tell the person who waits, at once."""
    print(sentence, flush=True)


def main() -> int:
    """Get what is missing; 0 when the browser tests can run, 1 after a sentence that says why not."""
    try:
        get_debian_packages()
        get_lounge()
    except Missing as problem:
        print(problem, file=sys.stderr)
        return 1
    return 0


def _daemon(name: str, *folders: str) -> Path | None:
    found = shutil.which(name, path=os.pathsep.join([os.environ.get("PATH", os.defpath), *DAEMON_FOLDERS, *folders]))
    return Path(found) if found else None


def _sudo() -> list[str] | None:
    if os.geteuid() == 0:
        return []
    if shutil.which("sudo") is None:
        return None
    asks_nothing = subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False).returncode == 0
    return ["sudo", "-n"] if asks_nothing else None


def _stamp() -> Path:
    return LOUNGE / "node_modules" / ".installed-from"


def _lock_digest() -> str:
    return hashlib.sha256((LOUNGE / "package-lock.json").read_bytes()).hexdigest()


def _from_here(path: Path) -> str:
    return os.path.relpath(path)


if __name__ == "__main__":
    sys.exit(main())
