"""The wheel holds what it needs and nothing else, and works in an empty environment, far from the checkout."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from handrail import __version__

ROOT = Path(__file__).resolve().parents[2]
MAX_MEGABYTES = 230
THREAT = "i have your nudes and i will send them to all your followers if you dont pay me 500"
Handrail = Callable[..., subprocess.CompletedProcess[str]]

pytestmark = pytest.mark.slow


def run(*command: str | Path, **options: object) -> subprocess.CompletedProcess[str]:
    """Run a command that must succeed."""
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True, check=False, **options)  # type: ignore[call-overload]
    assert done.returncode == 0, done.stdout + done.stderr
    return done


@pytest.fixture(scope="module")
def environment(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An environment of its own with the wheel and what it needs, as the constraints say."""
    folder = tmp_path_factory.mktemp("elsewhere") / "venv"
    run(sys.executable, "-m", "venv", folder)
    run(folder / "bin" / "python", "-m", "pip", "install", "--quiet", "-c", ROOT / "constraints.txt", wheel)
    return folder


@pytest.fixture
def handrail(environment: Path, tmp_path: Path) -> Handrail:
    """Runs the installed program in a folder that has nothing to do with the checkout."""
    variables = {name: value for name, value in os.environ.items() if not name.startswith(("HANDRAIL_", "PYTHON"))}
    variables |= {"HANDRAIL_DATA_DIR": str(tmp_path / "data")}
    return lambda *arguments: run(environment / "bin" / "handrail", *arguments, cwd=tmp_path, env=variables)


def names_in(wheel: Path) -> list[str]:
    with zipfile.ZipFile(wheel) as archive:
        return archive.namelist()


def test_the_wheel_holds_the_core_pack_whole(wheel: Path) -> None:
    packed = {name.removeprefix("handrail/_patterns/core/") for name in names_in(wheel) if "_patterns/core/" in name}
    core = ROOT / "patterns" / "core"
    assert packed == {path.relative_to(core).as_posix() for path in core.rglob("*") if path.is_file()}


def test_the_wheel_holds_every_file_of_the_package(wheel: Path) -> None:
    package = ROOT / "server" / "handrail"
    wanted = {
        f"handrail/{path.relative_to(package).as_posix()}"
        for path in package.rglob("*")
        if path.is_file() and path.suffix != ".pyc"
    }
    assert {name for name in names_in(wheel) if re.search(r"/(templates|static)/", name)}
    assert wanted <= set(names_in(wheel))


def test_the_wheel_holds_no_tests_extension_or_anything_else(wheel: Path) -> None:
    assert {name.partition("/")[0] for name in names_in(wheel)} == {"handrail", f"handrail-{__version__}.dist-info"}
    assert not [name for name in names_in(wheel) if re.search(r"(^|/)(tests?|conftest\.py|__pycache__)(/|$)", name)]


def test_the_wheel_carries_its_licence(wheel: Path) -> None:
    assert any(name.endswith("/licenses/LICENSE") for name in names_in(wheel))


def test_the_installed_program_finds_a_threat_with_the_full_set_of_the_light_install(handrail: Handrail) -> None:
    answer = json.loads(handrail("check", "--json", THREAT).stdout)
    assert (answer["assessment"]["severity"], answer["mode"]) == ("high", "full")


def test_the_installed_pack_proves_itself(handrail: Handrail) -> None:
    assert re.fullmatch(r"\d{3,} passed, 0 failed\n", handrail("pack", "test").stdout)


def test_the_doctor_is_content_and_says_what_the_light_install_lacks(handrail: Handrail) -> None:
    output = handrail("doctor").stdout
    assert "Handrail can work here." in output
    assert "weights are the pinned ones" in output
    assert "pip install 'handrail[sentence-transformers]'" in output


def test_the_light_install_is_small_and_has_no_torch(environment: Path) -> None:
    installed = run(environment / "bin" / "python", "-m", "pip", "list", "--format", "freeze").stdout.lower()
    assert "flask==" in installed
    assert not re.search(r"^(torch|sentence-transformers|transformers)==", installed, re.MULTILINE)
    size = sum(path.lstat().st_size for path in environment.rglob("*") if path.is_file() and not path.is_symlink())
    print(f"light environment: {size / 1e6:.0f} MB")
    assert size < MAX_MEGABYTES * 1e6
