"""What a service runs: the Handrail that is here, with the settings of the shell."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from handrail.config import settings_set_in
from handrail.service import Kind, ServiceError, kind_here, plan_of
from handrail.service.plan import Plan


@pytest.mark.parametrize(
    ("plan", "arguments"),
    [
        (Plan(("h",)), ("h", "serve", "--port", "8787")),
        (Plan(("h",), "::1", 9, 2), ("h", "serve", "--host", "::1", "--port", "9", "--workers", "2")),
    ],
)
def test_the_command_says_what_differs_from_the_usual(plan: Plan, arguments: tuple[str, ...]) -> None:
    assert plan.command == arguments


def test_the_program_is_the_one_beside_this_python(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", str(tmp_path / "python"))
    assert plan_of("127.0.0.1", 1, 1, {}).program == (str(tmp_path / "python"), "-P", "-m", "handrail")
    (tmp_path / "handrail").touch()
    assert plan_of("127.0.0.1", 1, 1, {}).program == (str(tmp_path / "handrail"),)


def test_on_windows_it_runs_without_a_window(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", str(tmp_path / "python.exe"))
    monkeypatch.setattr(sys, "platform", "win32")
    (tmp_path / "pythonw.exe").touch()
    assert plan_of("127.0.0.1", 1, 1, {}).program == (str(tmp_path / "pythonw.exe"), "-m", "handrail")


def test_a_setting_with_a_line_break_is_refused() -> None:
    with pytest.raises(ServiceError, match="HANDRAIL_PACK holds a line break"):
        plan_of("127.0.0.1", 1, 1, {"HANDRAIL_PACK": "a\nExecStart=/bin/evil"})


def test_only_settings_are_taken_from_the_shell_with_whole_paths(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    shell = {"HANDRAIL_DATA_DIR": "data", "HANDRAIL_HOSTS": "a.example", "HANDRAIL_PACK": "", "HANDRAIL_VENV": "x"}
    assert settings_set_in({**shell, "PATH": "/bin"}) == {
        "HANDRAIL_DATA_DIR": str(tmp_path / "data"),
        "HANDRAIL_HOSTS": "a.example",
    }


@pytest.mark.parametrize(
    ("platform", "kind"), [("linux", Kind.SYSTEMD), ("darwin", Kind.LAUNCHD), ("win32", Kind.TASK_SCHEDULER)]
)
def test_each_system_has_its_own_manager(monkeypatch: pytest.MonkeyPatch, platform: str, kind: Kind) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    assert kind_here() is kind
