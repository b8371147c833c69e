"""The service as a task of the Windows Task Scheduler. Written after Microsoft's schema; nobody has run it yet."""

from __future__ import annotations

import getpass
import subprocess
from collections.abc import Iterator, Mapping
from pathlib import Path
from xml.etree import ElementTree

from platformdirs import user_config_path

from handrail.service.manager import ServiceState, delete, write
from handrail.service.plan import Plan

TASK = "Handrail"
NOT_RUN = "Nobody has tried this on Windows yet. Please tell us how it went."
_NAMESPACE = "http://schemas.microsoft.com/windows/2004/02/mit/task"
# In the order of the schema: {setting: value}, or a nest of them.
_SETTINGS: Mapping[str, object] = {
    "MultipleInstancesPolicy": "IgnoreNew",
    "DisallowStartIfOnBatteries": "false",
    "StopIfGoingOnBatteries": "false",
    "StartWhenAvailable": "true",
    # No limit: it is to run for as long as the person is logged in.
    "ExecutionTimeLimit": "PT0S",
    "RestartOnFailure": {"Interval": "PT1M", "Count": "3"},
}


class TaskScheduler:
    """Writes the task's file, and leaves it to the person to hand it to the scheduler."""

    def __init__(self) -> None:
        self._task = user_config_path("handrail", appauthor=False) / "handrail-task.xml"

    def files(self, plan: Plan) -> Mapping[Path, bytes]:
        """The task."""
        program, *arguments = plan.command
        user = getpass.getuser()
        content = {
            "RegistrationInfo": {"Description": "Handrail, which warns of extortion scripts in web chats."},
            # Another person's login starts nothing, so that no administrator is needed.
            "Triggers": {"LogonTrigger": {"Enabled": "true", "UserId": user}},
            "Principals": {
                "Principal": {"UserId": user, "LogonType": "InteractiveToken", "RunLevel": "LeastPrivilege"}
            },
            "Settings": _SETTINGS,
            "Actions": {"Exec": {"Command": program, "Arguments": subprocess.list2cmdline(arguments)}},
        }
        task = ElementTree.Element("Task", {"version": "1.2", "xmlns": _NAMESPACE})
        _fill(task, content)
        # The action runs as this principal.
        for path, name in (("Principals/Principal", "id"), ("Actions", "Context")):
            for element in task.iterfind(path):
                element.set(name, "Author")
        ElementTree.indent(task)
        return {self._task: ElementTree.tostring(task, encoding="utf-16", xml_declaration=True)}

    def install(self, plan: Plan) -> Iterator[str]:
        """Write the task and say how to hand it over."""
        for path, content in self.files(plan).items():
            yield write(path, content) or f"{path} is as it should be."
        yield "To start it now, and whenever you log in, run:"
        yield f'  schtasks /Create /TN {TASK} /XML "{self._task}" /F && schtasks /Run /TN {TASK}'
        if plan.settings:
            names = ", ".join(sorted(plan.settings))
            yield f"It sees the variables of your account; keep these there, with setx: {names}"
        yield NOT_RUN

    def remove(self) -> Iterator[str]:
        """Delete the file and say how to take the task out of the scheduler."""
        yield delete(self._task) or "The service is not installed; there is nothing to remove."
        yield f"If the task is there, end it: schtasks /End /TN {TASK} & schtasks /Delete /TN {TASK} /F"

    def state(self) -> ServiceState:
        """Whether the file is there; the scheduler itself is not asked."""
        if not self._task.exists():
            return ServiceState(False, None, ("The service is not installed. Install it: handrail service install",))
        said = (f"The service's task was written: {self._task}", f"To see whether it runs: schtasks /Query /TN {TASK}")
        return ServiceState(True, None, said)


def _fill(parent: ElementTree.Element, content: Mapping[str, object]) -> None:
    for name, value in content.items():
        child = ElementTree.SubElement(parent, name)
        if isinstance(value, Mapping):
            _fill(child, value)
        else:
            child.text = str(value)
