"""``handrail eval`` on a million lines that nobody stores: how fast, and in how much memory."""

from __future__ import annotations

import json
import random
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from .tables import Table

_SEED = 20_260_101
_WHO = "we you i my+mum the+coach our+teacher sam and+maria grandpa the+neighbours".split()
_DOES = "will+bring forgot need liked have+seen can+send lost found ordered should+keep".split()
_WHAT = "the+tickets a+picture+of+the+dog 20+bucks your+hoodie the+homework some+pizza a+gift+card the+video".split()
_WHEN = "today tomorrow+at+noon before+friday after+practice on+the+way+home next+week at+the+match".split()
_END = ["", "?", "!", " lol", " ok", " thanks", " see you", " haha", " please"]


def lines(count: int) -> Iterator[str]:
    """So many labelled lines, no two alike: everyday words and a number."""
    choose = random.Random(_SEED)
    for number in range(count):
        words = [choose.choice(part) for part in (_WHO, _DOES, _WHAT, _WHEN)]
        text = " ".join(words).replace("+", " ") + f" no {number}" + choose.choice(_END)
        yield json.dumps({"id": number, "lang": "en", "label": "benign", "kind": "ordinary", "text": text}) + "\n"


def million(count: int, jobs: int, *, full: bool) -> list[Table]:
    """Feed the lines through a pipe, and read rate and memory from the report.

    Raises:
        RuntimeError: The evaluation failed.
    """
    with tempfile.TemporaryDirectory(prefix="handrail-million-") as folder:
        command = [sys.executable, "-m", "handrail", "eval", "-", "--jobs", str(jobs), "--out", folder]
        command += ["--mode", "full" if full else "rules-only"]
        process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, encoding="utf-8")
        assert process.stdin is not None
        with process.stdin as pipe:
            pipe.writelines(lines(count))
        if process.wait():
            raise RuntimeError(f"handrail eval ended with status {process.returncode}")
        report = json.loads(Path(folder, "report.json").read_text(encoding="utf-8"))
    return [_table(report)]


def _table(report: dict[str, Any]) -> Table:
    cost, (of_set,) = report["run"], report["figures"]["sets"]
    flagged = of_set["innocent"][0]
    row = (
        report["mode"],
        cost["messages"],
        cost["jobs"],
        f"{cost['wall_seconds']:.0f}",
        f"{cost['per_second']:.0f}",
        f"{cost['milliseconds']:.2f}",
        f"{cost['peak_bytes'] / 1e6:.0f}",
        f"{flagged['high']['hits']} and {flagged['medium']['hits']}",
    )
    header = ("mode", "messages", "workers", "seconds", "a second", "ms of a core each", "MB at most", "high, medium+")
    notes = ("Memory: the most that each process held, added up, so an upper bound. No answer is kept for the next.",)
    return Table("Distinct messages through handrail eval", header, [row], notes)
