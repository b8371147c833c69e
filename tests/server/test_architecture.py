"""Rules about the code as a whole: dependencies point inwards, files stay short, settings are written down."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from handrail.cli import COMMANDS
from handrail.config import Settings

ROOT = Path(__file__).resolve().parents[2]
MAX_LINES = 400


def test_the_import_contracts_hold() -> None:
    program = Path(sys.executable).with_name("lint-imports")
    done = subprocess.run([str(program)], cwd=ROOT, capture_output=True, text=True, check=False, timeout=120)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "0 broken" in done.stdout


def sources() -> list[Path]:
    found = [*(ROOT / "server").rglob("*.py"), *(ROOT / "extension" / "src").rglob("*.ts")]
    return sorted(path for path in found if "__pycache__" not in path.parts)


def test_no_source_file_is_longer_than_400_lines() -> None:
    lengths = {path: len(path.read_text(encoding="utf-8").splitlines()) for path in sources()}
    assert len(lengths) > 50
    assert {str(path.relative_to(ROOT)): lines for path, lines in lengths.items() if lines > MAX_LINES} == {}


def test_every_module_says_in_its_first_line_what_it_is_for() -> None:
    modules = [path for path in sources() if path.suffix == ".py"]
    assert [str(path) for path in modules if not path.read_text(encoding="utf-8").startswith('"""')] == []


def written_down() -> str:
    pages = [ROOT / "README.md", *(ROOT / "docs").rglob("*.md")]
    return "\n".join(page.read_text(encoding="utf-8") for page in pages if page.is_file())


def settings() -> list[str]:
    """The variables that the settings read, from the only file that reads them."""
    source = (ROOT / "server" / "handrail" / "config.py").read_text(encoding="utf-8")
    return sorted(set(re.findall(r"\bHANDRAIL_[A-Z_]+", source)))


def test_there_is_a_variable_for_every_setting() -> None:
    assert len(settings()) == len(Settings.__dataclass_fields__)


@pytest.mark.parametrize("name", settings())
def test_a_setting_is_written_down(name: str) -> None:
    assert name in written_down()


@pytest.mark.parametrize("command", COMMANDS)
def test_a_command_is_written_down(command: str) -> None:
    assert re.search(rf"\bhandrail {command}\b", written_down())


def test_only_the_settings_read_the_environment() -> None:
    readers = [
        str(path.relative_to(ROOT))
        for path in (ROOT / "server" / "handrail").rglob("*.py")
        if re.search(r"\bos\.(environ|getenv)\b", path.read_text(encoding="utf-8"))
    ]
    assert readers == ["server/handrail/config.py"]
