"""The service as a unit of systemd's user manager."""

from __future__ import annotations

import re
import shlex
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from platformdirs import user_config_path

from handrail.service.manager import Run, ServiceError, ServiceState, answers, delete, run, write
from handrail.service.plan import Plan, settings_file

UNIT = "handrail.service"
_SYSTEMCTL = ("systemctl", "--user")
_WHY = f"journalctl --user -u {UNIT} -n 30"
_SETTINGS_HEAD = """\
# Settings of the Handrail service, one HANDRAIL_... variable a line, such as
#   HANDRAIL_LOG_LEVEL='WARNING'
# After a change: systemctl --user restart handrail
"""
# Without namespaces: a user's own manager often may not make them, and a service that needs one then does not start.
# Nor MemoryDenyWriteExecute: PyTorch, where somebody has installed it, compiles as it runs.
_UNIT_TEXT = """\
# Written by `handrail service install`. Your own changes: systemctl --user edit handrail
[Unit]
Description=Handrail, which warns of extortion scripts in web chats
StartLimitIntervalSec=300
StartLimitBurst=5

[Service]
Type=notify
NotifyAccess=main
EnvironmentFile=-{settings}
ExecStart={command}
Restart=on-failure
RestartSec=5
TimeoutStartSec=120
# Requests that are under way get 30 seconds.
TimeoutStopSec=40
KillMode=mixed

UMask=0077
# A core dump would hold what was just being checked.
LimitCORE=0
NoNewPrivileges=yes
LockPersonality=yes
RestrictAddressFamilies=AF_UNIX AF_INET AF_INET6
RestrictNamespaces=yes
RestrictRealtime=yes
RestrictSUIDSGID=yes
SystemCallArchitectures=native
SystemCallFilter=@system-service
SystemCallErrorNumber=EPERM

[Install]
WantedBy=default.target
"""


class Systemd:
    """Writes the unit under the person's own configuration, and has the user manager enable and start it."""

    def __init__(self, run: Run = run, answers: Callable[[int], bool] = answers) -> None:
        """``run`` runs ``systemctl`` and ``loginctl``; ``answers`` says whether a Handrail has a port."""
        self._run = run
        self._answers = answers
        self._unit = user_config_path("systemd", appauthor=False) / "user" / UNIT

    def files(self, plan: Plan) -> Mapping[Path, bytes]:
        """The unit and the settings."""
        settings = settings_file()
        unit = _UNIT_TEXT.format(
            settings=str(settings).replace("%", "%%"),
            command=" ".join(_quoted(part) for part in plan.command),
        )
        lines = "".join(f"{name}={_value(value)}\n" for name, value in sorted((plan.settings or {}).items()))
        return {settings: (_SETTINGS_HEAD + lines).encode(), self._unit: unit.encode()}

    def install(self, plan: Plan) -> Iterator[str]:
        """Write, enable, and start or restart what changed."""
        if self._run(["systemctl", "--version"]).status != 0:
            raise ServiceError(
                "This system has no systemd. Let what it has start this when you log in: " + shlex.join(plan.command)
            )
        is_running = self._is_running()
        if not is_running and self._answers(plan.port):
            raise ServiceError(
                f"A Handrail answers at port {plan.port} already, and it is not the service. Stop it, with Ctrl+C "
                "where it runs, then try again; or choose another --port."
            )
        settings, unit = settings_file(), self._unit
        files = self.files(plan)
        if settings.exists():
            yield f"Kept the settings in {settings}."
            if plan.settings:
                yield f"Not taken over from this shell: {', '.join(sorted(plan.settings))}. Write them there yourself."
        else:
            yield write(settings, files[settings], 0o600) or ""
        wrote = write(unit, files[unit])
        yield wrote or f"{unit} is as it should be."
        self._systemctl("enable", "--quiet", UNIT)
        yield "It starts by itself whenever you log in."
        if not self._is_reachable():
            yield (
                "systemd's user manager cannot be reached from here, so the service was not started. It starts when "
                f"you next log in, or at once with: systemctl --user daemon-reload && systemctl --user start {UNIT}"
            )
            return
        self._systemctl("daemon-reload")
        if is_running and wrote is None:
            yield f"It is running already, at http://{_shown(plan.host)}:{plan.port}"
        else:
            self._systemctl("restart" if is_running else "start", UNIT)
            yield f"{'Restarted' if is_running else 'Started'} it. It answers at http://{_shown(plan.host)}:{plan.port}"
        yield from self._about_linger()
        yield "To undo all of this: handrail service remove"

    def remove(self) -> Iterator[str]:
        """Stop, disable and delete the unit."""
        if not self._unit.exists():
            yield "The service is not installed; there is nothing to remove."
            return
        if self._is_reachable():
            self._systemctl("stop", UNIT)
            yield "Stopped it."
        self._systemctl("disable", "--quiet", UNIT)
        yield "It no longer starts when you log in."
        yield delete(self._unit) or ""
        if self._is_reachable():
            self._systemctl("daemon-reload")
        if settings_file().exists():
            yield f"Kept your settings in {settings_file()}, and everything in the data folder."

    def state(self) -> ServiceState:
        """What the user manager says of the unit."""
        if not self._unit.exists():
            return ServiceState(False, False, ("The service is not installed. Install it: handrail service install",))
        said = [f"The service is installed: {self._unit}"]
        if not self._is_reachable():
            said.append("systemd's user manager cannot be reached from here, so whether it runs is not known.")
            return ServiceState(True, None, tuple(said), _settings())
        shown = self._run([*_SYSTEMCTL, "show", UNIT, "--property=ActiveState,Result,UnitFileState"]).said
        facts = dict(line.split("=", 1) for line in shown.splitlines() if "=" in line)
        is_running = facts.get("ActiveState") == "active"
        said.append("It runs." if is_running else f"It does not run ({_reason(facts)}). To see why: {_WHY}")
        port = self._port()
        if is_running and port is not None:
            said.append(
                f"It answers at http://127.0.0.1:{port}"
                if self._answers(port)
                else f"Nothing answers at http://127.0.0.1:{port}, though. To see why: {_WHY}"
            )
        is_enabled = facts.get("UnitFileState") == "enabled"
        said.append(
            "It starts by itself whenever you log in."
            if is_enabled
            else "It does not start when you log in. To mend that: handrail service install"
        )
        said.extend(self._about_linger())
        return ServiceState(True, is_running, tuple(said), _settings())

    def _about_linger(self) -> Iterator[str]:
        said = self._run(["loginctl", "show-user", "--property=Linger", "--value"])
        if said.status == 0 and said.said == "yes":
            yield "It runs from the start of the computer on, whether you are logged in or not (lingering)."
        else:
            yield (
                "It stops when you log out for good. To have it run from the start of the computer on: "
                "loginctl enable-linger"
            )

    def _is_reachable(self) -> bool:
        return self._run([*_SYSTEMCTL, "show", "--property=Version"]).status == 0

    def _is_running(self) -> bool:
        return self._run([*_SYSTEMCTL, "is-active", "--quiet", UNIT]).status == 0

    def _systemctl(self, *arguments: str) -> None:
        ran = self._run([*_SYSTEMCTL, *arguments])
        if ran.status != 0:
            why = f"It said: {ran.said.splitlines()[0].rstrip('.')}. " if ran.said else ""
            raise ServiceError(f"systemctl --user {' '.join(arguments)} did not work. {why}To see more: {_WHY}")

    def _port(self) -> int | None:
        found = re.search(r"^ExecStart=.* --port (\d+)", self._unit.read_text(encoding="utf-8"), re.MULTILINE)
        return int(found[1]) if found else None


def _settings() -> dict[str, str] | None:
    """What the settings file says; ``None`` where it cannot be read."""
    try:
        words = shlex.split(settings_file().read_text(encoding="utf-8"), comments=True)
    except FileNotFoundError:
        return {}
    except (OSError, ValueError):
        return None
    return dict(word.split("=", 1) for word in words if "=" in word)


def _shown(host: str) -> str:
    return f"[{host}]" if ":" in host else host


def _reason(facts: Mapping[str, str]) -> str:
    state, result = facts.get("ActiveState", "unknown"), facts.get("Result", "")
    return f"{state}, {result}" if result not in ("", "success") else state


def _quoted(part: str) -> str:
    """One word of ExecStart. In its first, the program, $ stands for itself; the others hold none.

    Raises:
        ServiceError: systemd takes no such path.
    """
    if re.search(r"[\\\"']", part):
        raise ServiceError(
            f"systemd starts no program whose path has quotes or backslashes: {part}. Install elsewhere."
        )
    escaped = part.replace("%", "%%")
    return escaped if re.fullmatch(r"[\w./:@=+%-]+", escaped) else f'"{escaped}"'


def _value(value: str) -> str:
    """A value that systemd and a shell read alike."""
    if "'" not in value:
        return f"'{value}'"
    return '"' + re.sub(r'([\\"$`])', r"\\\1", value) + '"'
