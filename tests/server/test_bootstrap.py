"""The bootstrap: it refuses wrong use, does nothing where all is there, and names what is missing in one sentence."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


class Checkout:
    """A copy of what the bootstrap looks at, with an environment that a test furnishes."""

    def __init__(self, path: Path) -> None:
        """Copy to a path."""
        self.venv = path / "venv"
        (path / "server").mkdir(parents=True)
        for name in ("pyproject.toml", "constraints.txt", "server/bootstrap.py"):
            shutil.copy(ROOT / name, path / name)
        self._script = path / "server" / "bootstrap.py"
        self.calls = path / "calls"
        # Root gets the module fetched; a test fetches nothing.
        self._programs = path / "programs"
        self._programs.mkdir()
        _write_program(self._programs / "apt-get", "exit 0")

    def run(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Run the bootstrap; pip is never the real one."""
        path = f"{self._programs}{os.pathsep}{os.environ['PATH']}"
        variables = {**os.environ, "PATH": path, "HANDRAIL_VENV": str(self.venv), "CALLS": str(self.calls)}
        command = [sys.executable, str(self._script), *arguments]
        return subprocess.run(command, capture_output=True, text=True, env=variables, check=False, timeout=60)

    def furnish(self, *, pip_fails: bool = False) -> None:
        """An environment whose Python writes down how it is called."""
        (self.venv / "bin").mkdir(parents=True)
        does = f'echo "$@" >> "$CALLS"\ncase "$*" in *install*) exit {int(pip_fails)};; esac'
        _write_program(self.venv / "bin" / "python", does)

    def installs(self) -> list[str]:
        """What pip was asked to install, call by call."""
        lines = self.calls.read_text().splitlines() if self.calls.exists() else []
        return [line.rpartition("constraints.txt ")[2] for line in lines if " install " in line]


def _write_program(path: Path, script: str) -> None:
    path.write_text(f"#!/bin/sh\n{script}\n")
    path.chmod(0o755)


@pytest.fixture
def checkout(tmp_path: Path) -> Checkout:
    """A checkout without an environment."""
    return Checkout(tmp_path / "checkout")


@pytest.mark.parametrize("arguments", [(), ("everything",), ("lite", "full"), ("",)])
def test_wrong_use_is_refused_with_the_right_one(checkout: Checkout, arguments: tuple[str, ...]) -> None:
    done = checkout.run(*arguments)
    assert (done.returncode, done.stderr) == (2, "usage: python3 server/bootstrap.py lite|full|test\n")
    assert not checkout.venv.exists()


@pytest.mark.parametrize(
    ("kind", "said", "torch", "extras"),
    [
        ("lite", "the light set", [], ""),
        ("full", "PyTorch", ["torch==2.13.0"], "[sentence-transformers]"),
        ("test", "the test tools", ["torch==2.13.0"], "[sentence-transformers,test,workbench]"),
    ],
)
def test_it_says_what_it_fetches_and_pins_torch_before_all_else(
    checkout: Checkout, kind: str, said: str, torch: list[str], extras: str
) -> None:
    checkout.furnish()
    done = checkout.run(kind)
    assert done.returncode == 0
    assert said in done.stdout
    assert "MB to fetch" in done.stdout
    *first, last = checkout.installs()
    assert first == torch
    assert last.startswith("--editable ")
    assert last.endswith(f"checkout{extras}")


def test_where_all_is_there_it_does_nothing_and_says_nothing(checkout: Checkout) -> None:
    checkout.furnish()
    checkout.run("full")
    before = checkout.installs()
    for kind in ("full", "lite"):
        done = checkout.run(kind)
        assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert checkout.installs() == before


def test_a_larger_wish_or_a_changed_constraint_installs_again(checkout: Checkout) -> None:
    checkout.furnish()
    checkout.run("lite")
    checkout.run("test")
    assert len(checkout.installs()) == 3
    constraints = checkout.venv.parent / "constraints.txt"
    constraints.write_text(constraints.read_text() + "# changed\n")
    checkout.run("lite")
    assert len(checkout.installs()) == 4


def test_a_failed_install_is_one_sentence_and_is_tried_again(checkout: Checkout) -> None:
    checkout.furnish(pip_fails=True)
    for _ in range(2):
        done = checkout.run("lite")
        assert done.returncode == 1
        assert done.stderr.startswith("pip could not install what is listed above; get it with: make serve")
    assert len(checkout.installs()) == 2


def test_where_no_environment_can_be_made_it_names_the_package_that_is_missing(checkout: Checkout) -> None:
    checkout.venv.parent.joinpath("file").write_text("")
    checkout.venv = checkout.venv.parent / "file" / "venv"  # a folder inside a file cannot be made
    done = checkout.run("lite")
    assert done.returncode == 1
    assert done.stderr.splitlines()[-1] == (
        "Python's venv module is missing; get it with: sudo apt-get install python3-venv"
    )
