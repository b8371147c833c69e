"""The labelled conversations that a command tries a pack on."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from handrail.packs.files import core_folder

# Conversations of the checkout that may be read and learned from.
DEVELOPMENT = ("tests/conversations/development", "tests/benign/development")


def conversations_for(paths: Sequence[Path]) -> list[Path]:
    """The paths that were named, else those of the checkout around this program, if there is one."""
    checkout = [core_folder().parents[1] / name for name in DEVELOPMENT]
    return list(paths) or [path for path in checkout if path.is_dir()]
