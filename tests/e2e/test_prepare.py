"""Getting ready for the browser tests: quick when all is there, and one sentence when something is not."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from . import prepare


def run(script: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, str(script)], capture_output=True, text=True, env=environment, check=False)


def test_preparing_what_is_prepared_says_nothing_and_succeeds() -> None:
    answer = run(Path(prepare.__file__), PATH="/usr/bin:/bin", HANDRAIL_CHROMIUM=str(prepare.find_chromium()))

    assert (answer.returncode, answer.stdout, answer.stderr) == (0, "", "")


@pytest.mark.parametrize(
    ("programs", "says"),
    [
        ({"chromium", "ngircd", "postgres", "redis-server"}, "Node 20 or newer"),
        ({"ngircd", "postgres", "redis-server"}, "chromium and this machine has no apt"),
        ({"chromium", "ngircd", "postgres"}, "redis-server and this machine has no apt"),
    ],
)
def test_what_cannot_be_had_is_named_in_one_sentence(programs: set[str], says: str, tmp_path: Path) -> None:
    script = tmp_path / "e2e" / "prepare.py"
    shutil.copytree(
        Path(prepare.__file__).parent, script.parent, ignore=shutil.ignore_patterns("node_modules", "__pycache__")
    )
    programs_folder = tmp_path / "bin"
    programs_folder.mkdir()
    for program in programs:
        (programs_folder / program).touch(mode=0o755)

    answer = run(script, PATH=str(programs_folder))

    assert answer.returncode == 1
    [sentence] = answer.stderr.splitlines()
    assert says in sentence


def test_the_lock_of_the_chat_names_no_registry_and_pins_every_package() -> None:
    packages = json.loads((prepare.LOUNGE / "package-lock.json").read_text())["packages"]
    installed = [package for place, package in packages.items() if place]

    assert [package["resolved"] for package in installed if "resolved" in package] == []
    assert all(package["integrity"].startswith("sha512-") for package in installed)
