"""``handrail service`` as a person types it; what it does with systemd is tested beside the code that does it."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

Run = Callable[..., Result]


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home folder, with programs of the system that are out of reach."""
    monkeypatch.setenv("HOME", str(tmp_path))
    for name in ("XDG_CONFIG_HOME", "XDG_RUNTIME_DIR", "DBUS_SESSION_BUS_ADDRESS"):
        monkeypatch.delenv(name, raising=False)
    bin = tmp_path / "bin"
    bin.mkdir()
    for name, script in {
        "systemctl": 'case "$*" in --version|*able*) exit 0;; *) exit 1;; esac',
        "loginctl": "exit 1",
    }.items():
        (bin / name).write_text(f"#!/bin/sh\n{script}\n")
        (bin / name).chmod(stat.S_IRWXU)
    monkeypatch.setenv("PATH", str(bin), prepend=os.pathsep)
    return tmp_path


def files_in(home: Path) -> list[str]:
    return sorted(path.name for path in home.rglob("*") if path.is_file() and path.parent.name != "bin")


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ("systemd", ["ExecStart=", "serve --port 9000 --workers 2", "HANDRAIL_EMBEDDER='none'"]),
        ("launchd", ["<string>9000</string>", "<key>HANDRAIL_EMBEDDER</key>"]),
        ("task-scheduler", ["<Task ", "serve --port 9000 --workers 2"]),
    ],
)
def test_a_dry_run_prints_the_files_and_writes_none(run: Run, home: Path, kind: str, words: list[str]) -> None:
    result = run("service", "install", "--dry-run", "--kind", kind, "--port", "9000", "--workers", "2")
    assert result.exit_code == 0, result.output
    assert [word for word in words if word not in result.stdout] == []
    assert files_in(home) == []


def test_another_systems_files_are_only_printed(run: Run, home: Path) -> None:
    result = run("service", "install", "--kind", "launchd")
    assert result.exit_code == 2
    assert "--kind goes with --dry-run" in result.stderr
    assert files_in(home) == []


def test_installing_and_removing_say_in_sentences_what_they_did(run: Run, home: Path) -> None:
    installed = run("service", "install")
    assert installed.exit_code == 0, installed.output
    assert files_in(home) == ["handrail.service", "service.env"]
    assert [
        line for line in installed.stdout.splitlines() if not line.rstrip().endswith((".", "handrail.service"))
    ] == []
    removed = run("service", "remove")
    assert removed.exit_code == 0, removed.output
    assert files_in(home) == ["service.env"]
    assert [line for line in removed.stdout.splitlines() if not line.endswith(".")] == []


def test_the_exit_status_says_how_the_service_does(run: Run, home: Path) -> None:
    assert run("service", "status").exit_code == 1
    run("service", "install")
    unknown = run("service", "status")
    assert unknown.exit_code == 3
    assert "whether it runs is not known" in unknown.stdout
