"""``handrail fit``: what it prints, and what it writes only when it is asked to."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

Run = Callable[..., Result]
PACK = Path(__file__).parents[2] / "contract" / "pack"


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    folder = Path(shutil.copytree(PACK, tmp_path / "pack"))
    for path in folder.glob("rules/*/*.yaml"):
        path.write_text(path.read_text("utf-8").replace("weight: 4", "weight: 1"), "utf-8")
    composites = folder / "pack.yaml"
    composites.write_text(composites.read_text("utf-8").replace("weight: 5", "weight: 4"), "utf-8")
    return folder


@pytest.fixture
def dialogues(tmp_path: Path) -> Path:
    said = [{"from": "them", "text": "i have your picture"}, {"from": "them", "text": "pay me 500"}]
    row = {"id": "x", "lang": "en", "label": "extortion", "variant": "chat", "messages": said}
    row |= {"first_risky_index": 0, "first_demand_index": 1}
    path = tmp_path / "d.jsonl"
    path.write_text(json.dumps(row) + "\n")
    return path


def texts(folder: Path) -> dict[Path, str]:
    return {path: path.read_text("utf-8") for path in folder.rglob("*.yaml")}


def test_new_points_are_printed_and_written_only_on_request(run: Run, pack: Path, dialogues: Path) -> None:
    before = texts(pack)
    printed = run("fit", str(dialogues), "--pack", str(pack))
    assert printed.exit_code == 0, printed.output
    assert "→" in printed.stdout
    assert "--write puts these points" in printed.stdout
    assert texts(pack) == before
    written = run("fit", str(dialogues), "--pack", str(pack), "--write")
    assert "Written." in written.stdout
    assert texts(pack) != before
    assert "No step of a single weight is better" in run("fit", str(dialogues), "--pack", str(pack)).stdout


def test_without_dialogues_it_says_so(run: Run, tmp_path: Path) -> None:
    (tmp_path / "m.jsonl").write_text(
        '{"id": "m", "lang": "en", "label": "benign", "kind": "ordinary", "text": "hi"}\n'
    )
    result = run("fit", str(tmp_path / "m.jsonl"), "--pack", str(PACK))
    assert result.exit_code == 1
    assert "no labelled development dialogues" in result.stderr
