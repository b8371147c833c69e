"""The files for macOS and Windows are well-formed and say what they should. No test here has run them."""

from __future__ import annotations

import plistlib
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest

from handrail.service.launchd import Launchd
from handrail.service.manager import Manager
from handrail.service.plan import Plan
from handrail.service.task_scheduler import TaskScheduler

TASK = "{http://schemas.microsoft.com/windows/2004/02/mit/task}"
PLAN = Plan(("/opt/hand rail/bin/handrail", "-m", "handrail"), port=9000, settings={"HANDRAIL_LOG_LEVEL": "ERROR"})


@pytest.fixture(params=[Launchd, TaskScheduler])
def manager(request: pytest.FixtureRequest) -> Manager:
    """The manager of each system that nobody has tried."""
    made: Manager = request.param()
    return made


def only_file(manager: Manager, plan: Plan = PLAN) -> tuple[Path, bytes]:
    ((path, content),) = manager.files(plan).items()
    return path, content


def test_the_agent_of_launchd_starts_at_login_and_after_a_fault() -> None:
    path, content = only_file(Launchd())
    agent = plistlib.loads(content)
    assert path.parts[-3:] == ("Library", "LaunchAgents", "handrail.plist")
    assert agent["ProgramArguments"] == [*PLAN.program, "serve", "--port", "9000"]
    assert agent["EnvironmentVariables"] == {"HANDRAIL_LOG_LEVEL": "ERROR"}
    assert (agent["RunAtLoad"], agent["KeepAlive"]) == (True, {"SuccessfulExit": False})


def parsed(content: bytes) -> ElementTree.Element:
    return ElementTree.fromstring(content)  # noqa: S314 - our own


def leaves(element: ElementTree.Element) -> Iterator[tuple[str, str]]:
    for child in element.iter():
        if child.text and child.text.strip():
            yield child.tag.removeprefix(TASK), child.text


def test_the_task_of_windows_starts_at_this_persons_login_without_an_administrator() -> None:
    path, content = only_file(TaskScheduler())
    assert path.suffix == ".xml"
    assert content[:2] in (b"\xff\xfe", b"\xfe\xff"), "the scheduler reads UTF-16"
    task = parsed(content)
    assert (task.tag, task.get("version")) == (f"{TASK}Task", "1.2")
    facts = dict(leaves(task))
    assert facts["Command"] == PLAN.program[0]
    assert facts["Arguments"] == "-m handrail serve --port 9000"
    assert (facts["LogonType"], facts["RunLevel"]) == ("InteractiveToken", "LeastPrivilege")
    principal, actions = task.find(f"{TASK}Principals/{TASK}Principal"), task.find(f"{TASK}Actions")
    assert principal is not None
    assert actions is not None
    assert principal.get("id") == actions.get("Context") == "Author"
    assert facts["ExecutionTimeLimit"] == "PT0S"
    logon = task.find(f"{TASK}Triggers/{TASK}LogonTrigger")
    assert logon is not None
    assert [child.tag for child in logon] == [f"{TASK}Enabled", f"{TASK}UserId"]


def test_arguments_with_spaces_stay_one_word_on_windows() -> None:
    _, content = only_file(TaskScheduler(), Plan(("python.exe", "C:\\a b\\run.py")))
    assert dict(leaves(parsed(content)))["Arguments"].startswith('"C:\\a b\\run.py" serve')


def test_installing_writes_the_file_and_admits_that_nobody_has_tried_it(manager: Manager) -> None:
    path, content = only_file(manager)
    said = list(manager.install(PLAN))
    assert path.read_bytes() == content
    assert said[0] == f"Wrote {path}."
    assert said[-1].startswith("Nobody has tried this")
    assert next(iter(manager.install(PLAN))) == f"{path} is as it should be."


def test_its_state_is_not_guessed(manager: Manager) -> None:
    assert (manager.state().is_installed, manager.state().is_running) == (False, None)
    list(manager.install(PLAN))
    assert (manager.state().is_installed, manager.state().is_running) == (True, None)


def test_removing_deletes_the_file_and_says_how_to_stop_it(manager: Manager) -> None:
    path, _ = only_file(manager)
    list(manager.install(PLAN))
    said = list(manager.remove())
    assert not path.exists()
    assert said[0] == f"Deleted {path}."
    assert next(iter(manager.remove())) == "The service is not installed; there is nothing to remove."
