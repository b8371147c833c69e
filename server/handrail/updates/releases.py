"""Which Handrail is installed, from where, and whether the package index that pip asks has a newer one."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib.metadata import Distribution, distribution
from importlib.util import find_spec
from pathlib import Path
from urllib.parse import unquote, urlsplit

from packaging.version import InvalidVersion, Version

NAME = "handrail"
_SECONDS = 60
_OFFERED = re.compile(rf"^{NAME} \((\S+)\)", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Installation:
    """The Handrail that runs. ``source`` is the file or checkout it came from, ``None`` where an index gave it."""

    version: str
    source: str | None
    is_editable: bool
    update: str


@dataclass(frozen=True, slots=True)
class Release:
    """What the index offers; ``version`` is ``None`` where that is not known, and ``sentence`` says why."""

    version: str | None
    sentence: str

    def is_newer_than(self, installed: str) -> bool:
        """Whether an update would bring something."""
        try:
            return self.version is not None and Version(self.version) > Version(installed)
        except InvalidVersion:
            return False


def installation(found: Distribution | None = None, prefix: str = sys.prefix) -> Installation:
    """The Handrail of this Python, and the command that updates it."""
    found = found or distribution(NAME)
    try:
        origin = json.loads(found.read_text("direct_url.json") or "null")
        source = origin and (unquote(urlsplit(origin["url"]).path) or origin["url"])
        is_editable = bool(origin and origin.get("dir_info", {}).get("editable"))
    except (ValueError, KeyError, TypeError, AttributeError):
        source, is_editable = None, False
    if is_editable:
        update = f"git -C {source} pull, then start it again with make serve"
    elif source is not None:
        update = f"{_installer(prefix)[1]} FILE, with the wheel of the newer one"
    else:
        update = _installer(prefix)[0]
    return Installation(found.version, source, is_editable, update)


def newest_release(run: Callable[[Sequence[str]], str | None] | None = None) -> Release:
    """Ask the package index, which is the one that pip would install from. The only network access of this module.

    ``run`` runs a command and gives its standard output, ``None`` where it took too long.
    """
    if run is None and find_spec("pip") is None:
        return Release(None, "There is no pip beside this Handrail, so no package index was asked.")
    pip = [sys.executable, "-P", "-m", "pip", "--disable-pip-version-check", "--no-input"]
    said = (run or _run)([*pip, "index", "versions", NAME, "--timeout", "10", "--retries", "1"])
    if said is None:
        return Release(None, "The package index gave no answer in time.")
    offered = _OFFERED.search(said)
    if offered is None:
        # pip says the same in both cases.
        return Release(
            None,
            "pip found no Handrail: the package index that it asks has none, or could not be reached.",
        )
    return Release(offered[1], f"The package index offers Handrail {offered[1]}.")


def _run(command: Sequence[str]) -> str | None:
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=_SECONDS)  # noqa: S603
    except subprocess.TimeoutExpired:
        return None
    return done.stdout


def _installer(prefix: str) -> tuple[str, str]:
    """The commands that update from an index, and from a file."""
    if Path(prefix, "pipx_metadata.json").is_file():
        return f"pipx upgrade {NAME}", "pipx install --force"
    if Path(prefix, "uv-receipt.toml").is_file():
        return f"uv tool upgrade {NAME}", "uv tool install --force"
    return f"{sys.executable} -m pip install --upgrade {NAME}", f"{sys.executable} -m pip install --upgrade"
