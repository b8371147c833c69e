"""What the service is to run, and with which settings."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from platformdirs import user_config_path

from handrail.service.manager import ServiceError

_HOST, _PORT = "127.0.0.1", 8787


@dataclass(frozen=True, slots=True)
class Plan:
    """One ``handrail serve``: ``program`` runs it, ``settings`` are the HANDRAIL_… variables it gets."""

    program: tuple[str, ...]
    host: str = _HOST
    port: int = _PORT
    workers: int = 1
    settings: Mapping[str, str] | None = None

    @property
    def command(self) -> tuple[str, ...]:
        """The program with its arguments."""
        return (
            *self.program,
            "serve",
            *(("--host", self.host) if self.host != _HOST else ()),
            *("--port", str(self.port)),
            *(("--workers", str(self.workers)) if self.workers != 1 else ()),
        )


def plan_of(host: str, port: int, workers: int, settings: Mapping[str, str]) -> Plan:
    """The plan for the Handrail that runs just now, so that an update of it updates the service.

    Raises:
        ServiceError: A setting cannot be handed on.
    """
    for name, value in settings.items():
        if not value.isprintable():
            raise ServiceError(
                f"{name} holds a line break or an unprintable character; a service cannot be given that."
            )
    return Plan(_program(Path(sys.executable)), host, port, workers, settings)


def settings_file() -> Path:
    """Where the settings of a service stand that reads them from a file."""
    return user_config_path("handrail", appauthor=False) / "service.env"


def _program(python: Path) -> tuple[str, ...]:
    if sys.platform == "win32":
        # The same Python without a console window.
        windowless = python.with_name("pythonw.exe")
        return (str(windowless if windowless.is_file() else python), "-m", "handrail")
    command = python.with_name("handrail")
    return (str(command),) if command.is_file() else (str(python), "-P", "-m", "handrail")
