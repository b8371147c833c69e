"""Fixtures for the command line: the small frozen pack, no sentence model, everything written under a test's folder."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from handrail.cli import _handrail

PACK = Path(__file__).parents[2] / "contract" / "pack"
Run = Callable[..., Result]


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    """Settings of a test of its own."""
    return {"HANDRAIL_DATA_DIR": str(tmp_path), "HANDRAIL_PACK": str(PACK), "HANDRAIL_EMBEDDER": "none"}


@pytest.fixture
def run(environment: dict[str, str]) -> Run:
    """Runs a command inside this process."""

    def run(*arguments: str, input: str | bytes | None = None, **variables: str) -> Result:
        return CliRunner().invoke(_handrail, arguments, input=input, env={**environment, **variables})

    return run


@pytest.fixture
def run_program(environment: dict[str, str]) -> Callable[..., subprocess.CompletedProcess[str]]:
    """Runs ``python -m handrail`` as a program of its own."""

    def run(*arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "handrail", *arguments],
            env={**os.environ, **environment, **variables},
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
        )

    return run
