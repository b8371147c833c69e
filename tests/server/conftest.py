"""Fixtures for the server: settings in a folder of their own, and a clock that stands still until it is moved."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest

from handrail.config import Settings

START = 1_768_132_800.0  # 2026-01-11T12:00:00Z


@dataclass
class Clock:
    """Epoch seconds; a test moves it on."""

    now: float = START

    def __call__(self) -> float:
        """The time."""
        return self.now


@pytest.fixture
def clock() -> Clock:
    """A clock at ``START``."""
    return Clock()


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """Settings that keep everything in a folder of this test, without a sentence model."""
    return Settings(
        data_dir=tmp_path,
        database_url=f"sqlite:///{tmp_path / 'handrail.db'}",
        secret_keys=("s" * 32,),
        hosts=frozenset({"handrail.example"}),
        embedder="none",
    )
