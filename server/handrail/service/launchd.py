"""The service as an agent of launchd, on macOS. Written after Apple's documentation; nobody has run it yet."""

from __future__ import annotations

import os
import plistlib
import shlex
from collections.abc import Iterator, Mapping
from pathlib import Path

from handrail.service.manager import ServiceState, delete, write
from handrail.service.plan import Plan

LABEL = "handrail"
NOT_RUN = "Nobody has tried this on a Mac yet. Please tell us how it went."


class Launchd:
    """Writes the agent's file, and leaves it to the person to load it."""

    def __init__(self) -> None:
        self._home = Path.home()
        self._agent = self._home / "Library" / "LaunchAgents" / f"{LABEL}.plist"

    def files(self, plan: Plan) -> Mapping[Path, bytes]:
        """The agent."""
        agent: dict[str, object] = {
            "Label": LABEL,
            "ProgramArguments": list(plan.command),
            "RunAtLoad": True,
            # Again when it ended by a fault, not when it was told to stop.
            "KeepAlive": {"SuccessfulExit": False},
            "ThrottleInterval": 10,
            "ExitTimeOut": 40,
            "Umask": 0o077,
            "HardResourceLimits": {"Core": 0},
            "StandardOutPath": "/dev/null",
            "StandardErrorPath": str(self._home / "Library" / "Logs" / "handrail.log"),
        }
        if plan.settings:
            agent["EnvironmentVariables"] = dict(plan.settings)
        return {self._agent: plistlib.dumps(agent)}

    def install(self, plan: Plan) -> Iterator[str]:
        """Write the agent and say how to load it."""
        for path, content in self.files(plan).items():
            yield write(path, content, 0o600) or f"{path} is as it should be."
        yield "To start it now, and whenever you log in, run:"
        yield f"  launchctl bootout {_target()} 2>/dev/null; launchctl bootstrap {_domain()} {_word(self._agent)}"
        yield NOT_RUN

    def remove(self) -> Iterator[str]:
        """Delete the agent and say how to unload it."""
        yield delete(self._agent) or "The service is not installed; there is nothing to remove."
        yield f"If it is running, stop it: launchctl bootout {_target()}"

    def state(self) -> ServiceState:
        """Whether the file is there; launchd itself is not asked."""
        if not self._agent.exists():
            return ServiceState(False, None, ("The service is not installed. Install it: handrail service install",))
        said = (f"The service is installed: {self._agent}", f"To see whether it runs: launchctl print {_target()}")
        try:
            settings = plistlib.loads(self._agent.read_bytes()).get("EnvironmentVariables", {})
        except (OSError, plistlib.InvalidFileException, AttributeError):
            settings = None
        return ServiceState(True, None, said, settings)


def _domain() -> str:
    return f"gui/{os.getuid()}" if hasattr(os, "getuid") else "gui/501"


def _target() -> str:
    return f"{_domain()}/{LABEL}"


def _word(path: Path) -> str:
    return shlex.quote(str(path))
