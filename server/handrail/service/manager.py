"""What every service manager does, and the little that they share: files, and other programs."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPException
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from handrail.service.plan import Plan

_RUN_SECONDS = 180
_ASK_SECONDS = 3


class ServiceError(RuntimeError):
    """The service cannot be installed, started or removed; the text says why and what to do."""


@dataclass(frozen=True, slots=True)
class ServiceState:
    """How the service does. ``is_running`` is ``None`` where that cannot be known.

    ``settings`` are the HANDRAIL_… variables it gets, ``None`` where these are not known.
    """

    is_installed: bool
    is_running: bool | None
    sentences: tuple[str, ...]
    settings: Mapping[str, str] | None = None


class Manager(Protocol):
    """Keeps Handrail running. What it does, it says in sentences, each after the deed."""

    def files(self, plan: Plan) -> Mapping[Path, bytes]:
        """The files that ``install`` would write."""

    def install(self, plan: Plan) -> Iterator[str]:
        """Write the files and start the service. Where all is so already, nothing changes.

        Raises:
            ServiceError: It cannot be done; what was written until then stays.
        """

    def remove(self) -> Iterator[str]:
        """Stop the service and take its files away. Settings and data stay.

        Raises:
            ServiceError: It cannot be done.
        """

    def state(self) -> ServiceState:
        """Look, and change nothing."""


@dataclass(frozen=True, slots=True)
class Ran:
    """What became of a program: its exit status, 127 where it is not there, and what it said."""

    status: int
    said: str


Run = Callable[[Sequence[str]], Ran]


def run(command: Sequence[str]) -> Ran:
    """Run a program of the system to its end."""
    try:
        done = subprocess.run(  # noqa: S603 - programs of the system, with arguments of ours
            command, capture_output=True, text=True, errors="replace", check=False, timeout=_RUN_SECONDS
        )
    except FileNotFoundError:
        return Ran(127, f"There is no {command[0]} here.")
    except subprocess.TimeoutExpired:
        return Ran(1, f"{command[0]} gave no answer.")
    return Ran(done.returncode, (done.stdout + done.stderr).strip())


def write(path: Path, content: bytes, mode: int = 0o644) -> str | None:
    """Write a file where it differs; a sentence on what was done, ``None`` where it was so already.

    Raises:
        ServiceError: It cannot be written.
    """
    try:
        before = path.read_bytes() if path.exists() else None
        if before == content:
            return None
        path.parent.mkdir(parents=True, exist_ok=True)
        draft = path.with_name(f"{path.name}.new")
        draft.touch(mode)
        draft.write_bytes(content)
        draft.replace(path)
    except OSError as error:
        raise ServiceError(f"{path} cannot be written ({(error.strerror or 'unknown reason').lower()}).") from None
    return f"{'Wrote' if before is None else 'Changed'} {path}."


def delete(path: Path) -> str | None:
    """Delete a file; a sentence on that, ``None`` where there is none.

    Raises:
        ServiceError: It cannot be deleted.
    """
    try:
        path.unlink()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise ServiceError(f"{path} cannot be deleted ({(error.strerror or 'unknown reason').lower()}).") from None
    return f"Deleted {path}."


def answers(port: int) -> bool:
    """Whether a Handrail answers at this computer's own address."""
    connection = HTTPConnection("127.0.0.1", port, timeout=_ASK_SECONDS)
    try:
        connection.request("GET", "/v1/health")
        health = json.loads(connection.getresponse().read())
        return isinstance(health, dict) and health.get("name") == "handrail"
    except (OSError, HTTPException, ValueError):
        return False
    finally:
        connection.close()
