"""``handrail backup`` and ``handrail restore``: what they say, and what they leave to the person."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from .conftest import PACK

Run = Callable[..., Result]


@pytest.fixture
def data_dir(tmp_path: Path) -> Path:
    """A data folder that leaves room for a backup beside it."""
    return tmp_path / "data"


def test_a_code_of_the_old_computer_works_on_the_new_one(run: Run, tmp_path: Path, data_dir: Path) -> None:
    code = run("pair", HANDRAIL_DATA_DIR=str(data_dir)).stdout
    made = run("backup", str(tmp_path / "b"), HANDRAIL_DATA_DIR=str(data_dir))
    assert made.exit_code == 0
    assert "keep it as safe as that" in made.stdout
    moved = {"HANDRAIL_DATA_DIR": str(tmp_path / "new")}
    restored = run("restore", str(tmp_path / "b"), **moved)
    assert restored.exit_code == 0
    assert f"Restored to {tmp_path / 'new'}: the backup of 2" in restored.stdout
    assert run("pair", **moved).stdout.splitlines()[0] == code.splitlines()[0]
    again = run("restore", str(tmp_path / "b"), **moved)
    assert again.exit_code == 1
    assert "--replace" in str(again.exception)


@pytest.mark.parametrize(
    ("variables", "says"),
    [
        ({"HANDRAIL_SECRET_KEYS": "k" * 32}, "HANDRAIL_SECRET_KEYS names"),
        ({"HANDRAIL_PACK": str(PACK)}, "HANDRAIL_PACK names"),
        ({"HANDRAIL_OVERRIDES": str(PACK), "HANDRAIL_PACK": ""}, "HANDRAIL_OVERRIDES names"),
        ({"HANDRAIL_DATABASE_URL": "postgresql://handrail@db.example/x"}, "back it up with pg_dump"),
    ],
)
def test_what_is_not_in_a_backup_is_named(
    run: Run, tmp_path: Path, data_dir: Path, variables: dict[str, str], says: str
) -> None:
    result = run("backup", str(tmp_path / "b"), HANDRAIL_DATA_DIR=str(data_dir), **variables)
    assert result.exit_code == 0
    assert says in result.stdout


def test_what_lies_in_the_data_folder_is_not_named(run: Run, tmp_path: Path, data_dir: Path) -> None:
    data_dir.mkdir()
    (data_dir / "own.yaml").write_text("")
    variables = {"HANDRAIL_OVERRIDES": str(data_dir / "own.yaml"), "HANDRAIL_PACK": ""}
    result = run("backup", str(tmp_path / "b"), HANDRAIL_DATA_DIR=str(data_dir), **variables)
    assert "elsewhere" not in result.stdout


def test_a_restore_makes_no_key_of_its_own_first(run: Run, tmp_path: Path, data_dir: Path) -> None:
    (tmp_path / "b").write_text("no backup")
    result = run("restore", str(tmp_path / "b"), HANDRAIL_DATA_DIR=str(data_dir))
    assert result.exit_code == 1
    assert list(data_dir.iterdir()) == []
