"""``handrail check --jsonl`` as its users run it: a process of its own, JSON Lines in and out."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Sequence
from typing import Any

SEVERITIES = ("none", "low", "medium", "high", "critical")
LOUD = frozenset({"high", "critical"})


class CheckError(RuntimeError):
    """The command failed or gave fewer answers than it got lines; holds nothing of what was checked."""


def check_lines(lines: Sequence[dict[str, Any]], *, rules_only: bool) -> list[dict[str, Any]]:
    """The answers of ``handrail check --jsonl``, in order.

    Raises:
        CheckError: A line got no answer.
    """
    command = [sys.executable, "-m", "handrail", "check", "--jsonl", "-", *(["--rules-only"] if rules_only else [])]
    done = subprocess.run(
        command, input="".join(json.dumps(line) + "\n" for line in lines), capture_output=True, encoding="utf-8"
    )
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    failed = [line["id"] for line, answer in zip(lines, answers, strict=False) if "error" in answer]
    if done.returncode or failed or len(answers) != len(lines):
        raise CheckError(
            f"handrail check ended with status {done.returncode}, answered {len(answers)} of {len(lines)} lines "
            f"and could not read {failed or 'none'}"
        )
    return answers


def mode_of(answers: Sequence[dict[str, Any]]) -> str:
    """The mode all answers were given in."""
    return " and ".join(sorted({answer["mode"] for answer in answers}))
