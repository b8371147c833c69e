"""Fixtures for packs: a good small pack in a folder of the test, and a way to make one mistake in it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

GOOD = Path(__file__).parents[2] / "contract" / "pack"


class PackFolder:
    """A copy of the small frozen pack."""

    def __init__(self, path: Path) -> None:
        """Copy the pack to a path."""
        self.path = path
        shutil.copytree(GOOD, path)

    def change(self, file: str, old: str, new: str) -> None:
        """Replace the first of some words in one file; they must be there."""
        text = (self.path / file).read_text(encoding="utf-8")
        assert old in text, f"{old!r} is not in {file}"
        (self.path / file).write_text(text.replace(old, new, 1), encoding="utf-8")

    def append(self, file: str, text: str) -> None:
        """Add lines to one file."""
        with (self.path / file).open("a", encoding="utf-8") as stream:
            stream.write(text)


@pytest.fixture
def pack(tmp_path: Path) -> PackFolder:
    """A good pack to spoil."""
    return PackFolder(tmp_path / "pack")
