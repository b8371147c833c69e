"""``handrail eval``: its options, its exit status, and its one sentence when something is wrong."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

Run = Callable[..., Result]
RunProgram = Callable[..., subprocess.CompletedProcess[str]]
LINES = [
    {"id": "x", "lang": "en", "label": "extortion", "variant": "chat", "text": "i have your picture, pay me 500"},
    {"id": "b", "lang": "en", "label": "benign", "kind": "ordinary", "text": "see you at practice"},
]
RULES = ("--mode", "rules-only", "--jobs", "1")


@pytest.fixture
def lines(tmp_path: Path) -> Path:
    path = tmp_path / "lines.jsonl"
    path.write_text("".join(json.dumps(line) + "\n" for line in LINES))
    return path


def test_a_summary_is_printed_and_two_reports_are_written(run: Run, lines: Path, tmp_path: Path) -> None:
    result = run("eval", str(lines), *RULES, "--out", str(tmp_path / "out"))
    assert result.exit_code == 0, result.output
    assert "1/1 = 100 %" in result.stdout
    assert json.loads((tmp_path / "out" / "report.json").read_text())["tool"] == "handrail eval"
    assert (tmp_path / "out" / "report.html").read_text().startswith("<!doctype html>")
    assert result.stderr == ""


def test_a_line_that_cannot_be_read_ends_in_status_1_after_the_reports(run: Run, lines: Path, tmp_path: Path) -> None:
    lines.write_text(lines.read_text() + "?\n")
    result = run("eval", str(lines), *RULES, "--out", str(tmp_path / "out"))
    assert result.exit_code == 1
    assert "lines.jsonl:3: the line is not JSON" in result.stdout
    assert (tmp_path / "out" / "report.html").exists()


def test_the_corpora_are_where_the_setting_says(run: Run, lines: Path, tmp_path: Path) -> None:
    (tmp_path / "corpora").mkdir()
    lines.rename(tmp_path / "corpora" / "calibration_messages.jsonl")
    arguments = ("eval", "--format", "calibration", *RULES, "--out", str(tmp_path / "out"))
    result = run(*arguments, HANDRAIL_CORPORA=str(tmp_path / "corpora"))
    assert result.exit_code == 0, result.output
    assert "Development messages" in result.stdout


WRONG = {
    "no paths": ((), "--format calibration"),
    "an embedder without its mode": (("x", "--mode", "rules-only", "--embedder", "use"), "--mode full"),
    "the full mode without a model": (("x", "--mode", "full"), "--embedder"),
}


@pytest.mark.parametrize(("arguments", "words"), WRONG.values(), ids=WRONG.keys())
def test_wrong_use_is_explained(run: Run, arguments: tuple[str, ...], words: str) -> None:
    result = run("eval", *arguments)
    assert result.exit_code == 2
    assert words in result.stderr


def test_a_path_that_is_not_there_is_one_sentence_and_status_1(run_program: RunProgram) -> None:
    done = run_program("eval", "nowhere.jsonl")
    assert (done.returncode, done.stderr) == (1, "There is no file or folder nowhere.jsonl.\n")


@pytest.mark.parametrize(
    ("value", "words"), [("", "set it to the folder"), ("/nowhere/at/all", "there is no folder /nowhere/at/all")]
)
def test_corpora_that_are_not_there_are_one_sentence(run_program: RunProgram, value: str, words: str) -> None:
    done = run_program("eval", "--format", "calibration", HANDRAIL_CORPORA=value)
    assert done.returncode == 1
    assert done.stderr.startswith("HANDRAIL_CORPORA: ")
    assert words in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_without_its_packages_it_says_how_to_get_them(tmp_path: Path, environment: dict[str, str]) -> None:
    # An importer that finds neither, as in an installation without them.
    program = (
        "import sys\n"
        "class Absent:\n"
        "    def find_spec(self, name, path=None, target=None):\n"
        "        if name in ('plotly', 'tqdm'): raise ModuleNotFoundError(name)\n"
        "import importlib.util\n"
        "found = importlib.util.find_spec\n"
        "importlib.util.find_spec = lambda name, *rest: None if name in ('plotly', 'tqdm') else found(name, *rest)\n"
        "sys.meta_path.insert(0, Absent())\n"
        "sys.argv = ['handrail', 'eval', 'x.jsonl']\n"
        "from handrail.cli import main\n"
        "main()\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, env={**os.environ, **environment}, timeout=60
    )
    assert done.returncode == 1
    assert done.stderr == "handrail eval needs plotly and tqdm; install with: pip install 'handrail[workbench]'\n"


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_ctrl_c_ends_in_a_sentence_and_writes_nothing(tmp_path: Path, environment: dict[str, str], jobs: str) -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "handrail", "eval", "-", "--mode", "rules-only", "--jobs", jobs, "--out", "out"],
        cwd=tmp_path,
        env={**os.environ, **environment},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    assert process.stdin is not None and process.stderr is not None
    # Far more than what is read ahead: once all of it is taken, judging is under way, and more is waited for.
    process.stdin.writelines(json.dumps(LINES[1] | {"id": str(n), "text": f"hello {n}"}) + "\n" for n in range(6000))
    process.stdin.flush()
    # As a terminal does: to every process of the group.
    os.killpg(process.pid, signal.SIGINT)
    _, err = process.communicate(timeout=60)
    assert process.returncode == 130
    assert re.fullmatch(r"\nStopped after \d+ messages; nothing was written\.\n", err)
    assert list((tmp_path / "out").iterdir()) == []
