"""A systemd that needs none: it knows what is enabled and what runs, and can be out of reach."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from handrail.service.manager import Ran


@dataclass
class FakeSystem:
    """Stands for ``systemctl --user`` and ``loginctl``; a test sets how things are and looks what became of them."""

    is_there: bool = True
    is_reachable: bool = True
    is_active: bool = False
    is_enabled: bool = False
    lingers: bool = False
    breaks_at: str | None = None
    asked: list[str] = field(default_factory=list)

    def __call__(self, command: Sequence[str]) -> Ran:
        """Do as the real ones do."""
        if not self.is_there:
            return Ran(127, "There is no systemctl here.")
        verb, rest = self._verb(command)
        if verb == self.breaks_at:
            return Ran(1, "Job for handrail.service failed.\nSee the journal.")
        return getattr(self, f"_{verb.replace('-', '_')}")(rest)  # type: ignore[no-any-return]

    def answers(self, _port: int) -> bool:
        """Whether the service answers: it does so as long as it runs."""
        return self.is_active

    def changes(self) -> list[str]:
        """What was asked for that changes something, in order."""
        return [verb for verb in self.asked if verb not in ("version", "show", "is-active", "show-user")]

    def _verb(self, command: Sequence[str]) -> tuple[str, Sequence[str]]:
        words = [word for word in command[1:] if word not in ("--user", "--quiet")]
        verb = words[0].removeprefix("--")
        self.asked.append(verb)
        return verb, words[1:]

    def _version(self, _rest: Sequence[str]) -> Ran:
        return Ran(0, "systemd 252")

    def _show(self, rest: Sequence[str]) -> Ran:
        if not self.is_reachable:
            return Ran(1, "Failed to connect to bus: No such file or directory")
        if rest[0] != "handrail.service":
            return Ran(0, "Version=252")
        state = "active" if self.is_active else "failed"
        result = "success" if self.is_active else "exit-code"
        return Ran(
            0,
            f"Result={result}\nActiveState={state}\nUnitFileState={'enabled' if self.is_enabled else 'disabled'}",
        )

    def _is_active(self, _rest: Sequence[str]) -> Ran:
        return Ran(0 if self.is_reachable and self.is_active else 3, "")

    def _enable(self, _rest: Sequence[str]) -> Ran:
        self.is_enabled = True
        return Ran(0, "")

    def _disable(self, _rest: Sequence[str]) -> Ran:
        self.is_enabled = False
        return Ran(0, "")

    def _daemon_reload(self, _rest: Sequence[str]) -> Ran:
        return Ran(0, "")

    def _start(self, _rest: Sequence[str]) -> Ran:
        self.is_active = True
        return Ran(0, "")

    _restart = _start

    def _stop(self, _rest: Sequence[str]) -> Ran:
        self.is_active = False
        return Ran(0, "")

    def _show_user(self, _rest: Sequence[str]) -> Ran:
        return Ran(0, "yes" if self.lingers else "no")
