"""patterns/README.md, followed by a new maintainer: what it prints works, and ends in a green test."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from handrail.cli.pack import COMMANDS
from handrail.engine.model import Slot
from handrail.packs.reader import TO_FILL_IN

ROOT = Path(__file__).resolve().parents[2]
README = (ROOT / "patterns" / "README.md").read_text(encoding="utf-8")
WRITTEN, PACK = "/tmp/my-pack", "my-pack"
MOST_COMMANDS = 10
_BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def section(title: str) -> str:
    return README.partition(f"## {title}\n")[2].partition("\n## ")[0]


def blocks(text: str) -> list[tuple[str, str]]:
    return [(found[1], found[2]) for found in _BLOCK.finditer(text)]


def commands(text: str) -> list[str]:
    return [line for kind, block in blocks(text) if kind == "sh" for line in block.splitlines()]


def run(command: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """One printed command, with the pack in the test's own folder."""
    words = shlex.split(command.replace(WRITTEN, str(folder / PACK)))
    variables = dict(word.split("=", 1) for word in words if re.match(r"[A-Z_]+=", word))
    program, *arguments = words[len(variables) :]
    assert program == ".venv/bin/handrail"
    environment = {**os.environ, "HANDRAIL_DATA_DIR": str(folder), "PYTHONPATH": str(ROOT / "server"), **variables}
    return subprocess.run(
        [sys.executable, "-m", "handrail", *arguments],
        cwd=ROOT, env=environment, capture_output=True, text=True, check=False, timeout=120,
    )  # fmt: skip


def write(block: str, folder: Path) -> None:
    """What the page prints for a file: in place of those keys that the file has, or as the whole file."""
    head, _, body = block.partition("\n")
    path = Path(head.removeprefix("# ").replace(WRITTEN, str(folder / PACK)))
    text = path.read_text(encoding="utf-8")
    keys = list(yaml.safe_load(body))
    if keys[0] == "language":
        path.write_text(body, encoding="utf-8")
        return
    for line in body.splitlines():
        key = line.partition(":")[0]
        text, count = re.subn(rf"^{key}: .*$", lambda _, line=line: line, text, flags=re.MULTILINE)
        assert count == 1, f"{key} is not in {path.name}"
    path.write_text(text, encoding="utf-8")


@pytest.fixture(scope="module")
def followed(tmp_path_factory: pytest.TempPathFactory) -> list[tuple[str, subprocess.CompletedProcess[str]]]:
    """Every command of the worked example in order, with the files written as the page says."""
    folder = tmp_path_factory.mktemp("maintainer")
    done = []
    for kind, block in blocks(section("From nothing to a green test")):
        if kind == "yaml":
            write(block, folder)
        for command in block.splitlines() if kind == "sh" else ():
            done.append((command, run(command, folder)))
    return done


def results(followed: list[tuple[str, subprocess.CompletedProcess[str]]], part: str) -> list[tuple[int, str, str]]:
    return [(r.returncode, r.stdout, r.stderr) for command, r in followed if part in command]


def test_it_takes_ten_commands_or_fewer(followed: list[tuple[str, subprocess.CompletedProcess[str]]]) -> None:
    assert 3 <= len(followed) <= MOST_COMMANDS


def test_at_first_every_line_to_fill_in_is_named_and_then_none(
    followed: list[tuple[str, subprocess.CompletedProcess[str]]],
) -> None:
    (code, out, err), (code_then, out_then, err_then) = results(followed, "pack validate")
    assert (code, out) == (1, "")
    assert err.count("still to be filled in: ") == len(err.splitlines()) > 10
    assert TO_FILL_IN not in err
    assert (code_then, err_then) == (0, "")
    assert out_then.startswith("my-pack 0.1.0: 1 rules with 1 patterns in sw; ")


def test_the_pack_ends_in_a_green_test(followed: list[tuple[str, subprocess.CompletedProcess[str]]]) -> None:
    [(code, out, err)] = results(followed, "pack test")
    assert (code, err) == (0, "")
    assert re.fullmatch(r"[1-9]\d* passed, 0 failed\n", out)


def test_trying_shows_the_words_and_the_exclusion(
    followed: list[tuple[str, subprocess.CompletedProcess[str]]],
) -> None:
    [(code, out, _)] = results(followed, "pack try")
    assert code == 0
    assert "sw.capture/i-have-your-pictures  “nina picha zako”" in out
    assert "raises nothing here: excluded by “zako za {feast}”" in out


def test_the_finished_pack_works_where_people_are_warned(
    followed: list[tuple[str, subprocess.CompletedProcess[str]]],
) -> None:
    [(code, out, _)] = results(followed, "handrail check")
    assert code == 0
    assert "sw.capture/i-have-your-pictures" in out


@pytest.mark.parametrize("command", [c for c in commands(README) if "handrail pack" in c])
def test_every_pack_command_on_the_page_is_one_that_there_is(command: str) -> None:
    name = shlex.split(command)[2]
    assert name in COMMANDS


def test_every_slot_is_named() -> None:
    assert [slot for slot in Slot if not re.search(rf"\b{slot.value}\b", section("A rule"))] == []
