"""What somebody gets who types ``pipx install`` with the wheel, on a computer without a compiler."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

THREAT = "i have your nudes and i will send them to all your followers if you dont pay me 500"
Run = Callable[..., subprocess.CompletedProcess[str]]

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def person(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The environment of somebody with an empty home, no compiler, and no settings."""
    home = tmp_path_factory.mktemp("home")
    kept = {name: value for name, value in os.environ.items() if name.startswith(("PIP_", "SSL_", "HTTP", "NO_PROXY"))}
    return {
        **kept,
        "HOME": str(home),
        "PATH": f"{home / '.local' / 'bin'}{os.pathsep}/usr/bin{os.pathsep}/bin",
        "LC_ALL": "C.UTF-8",
        "CC": "/bin/false",
        "CXX": "/bin/false",
        "PIP_ONLY_BINARY": ":all:",
    }


@pytest.fixture(scope="module")
def pipx(tmp_path_factory: pytest.TempPathFactory, must_run: Run) -> Path:
    """pipx itself, from the package index."""
    folder = tmp_path_factory.mktemp("pipx")
    must_run(sys.executable, "-m", "venv", folder)
    must_run(folder / "bin" / "python", "-m", "pip", "install", "--quiet", "pipx")
    return folder / "bin" / "pipx"


@pytest.fixture(scope="module")
def installed(pipx: Path, wheel: Path, person: dict[str, str], must_run: Run) -> Iterator[Path]:
    """The command that pipx puts on the path, and that is gone once it is uninstalled."""
    must_run(pipx, "install", "--python", sys.executable, wheel, env=person)
    command = Path(person["HOME"], ".local", "bin", "handrail")
    yield command
    must_run(pipx, "uninstall", "handrail", env=person)
    assert not command.exists()


@pytest.fixture
def handrail(installed: Path, person: dict[str, str], tmp_path: Path, must_run: Run) -> Run:
    """Runs the installed command, far from the checkout."""
    return lambda *arguments: must_run(installed, *arguments, env=person, cwd=tmp_path)


def test_it_checks_a_message_with_the_core_pack_and_the_sentence_model(handrail: Run) -> None:
    answer = json.loads(handrail("check", "--json", THREAT).stdout)
    assert (answer["assessment"]["severity"], answer["mode"]) == ("high", "full")


def test_the_doctor_finds_nothing_bad_and_says_how_to_get_the_service(handrail: Run) -> None:
    output = handrail("doctor").stdout
    assert "Handrail can work here." in output
    assert "Pattern pack: core " in output
    assert "handrail service install" in output


def test_it_serves_the_page_that_pairs_a_browser(
    installed: Path, person: dict[str, str], handrail: Run, tmp_path: Path
) -> None:
    command = [str(installed), "serve", "--port", "0"]
    with subprocess.Popen(command, env=person, cwd=tmp_path, stdout=subprocess.PIPE, text=True) as server:
        try:
            assert server.stdout is not None
            address = server.stdout.readline().split()[-1]
            code = re.search(r"[0-9A-Z]{4}-[0-9A-Z]{4}", handrail("pair").stdout)
            assert code is not None
            with urllib.request.build_opener(urllib.request.ProxyHandler({})).open(address, timeout=30) as answer:
                assert code[0] in answer.read().decode()
        finally:
            server.terminate()


def test_the_service_would_run_the_program_that_pipx_updates(handrail: Run, person: dict[str, str]) -> None:
    unit = handrail("service", "install", "--dry-run", "--kind", "systemd").stdout
    command = re.search(r"^ExecStart=(\S+) serve", unit, re.MULTILINE)
    assert command is not None
    assert Path(command[1]).parts[-3:] == ("handrail", "bin", "handrail")
    assert Path(command[1]).is_relative_to(person["HOME"])


def test_it_knows_that_it_came_from_a_file_and_how_to_get_a_newer_one(
    installed: Path, person: dict[str, str], wheel: Path
) -> None:
    done = subprocess.run([str(installed), "upgrade-check"], env=person, capture_output=True, text=True, check=False)
    assert done.returncode == 3, done.stdout + done.stderr
    assert f"is installed, from {wheel}." in done.stdout
    assert "To update: pipx install --force FILE" in done.stdout
