"""Where the corpora lie: they are not part of the project, and a machine without them measures the rest."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from handrail.config import corpora_choice

VARIABLE = "HANDRAIL_CORPORA"
ABSENT = f"No corpora: set {VARIABLE} to the folder that holds them."


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a corpus file; ``conv_id`` and ``speaker`` are ``None`` where the file has none."""

    text: str
    label: str
    lang: str
    conv_id: str | None
    speaker: str | None


def corpora_folder() -> Path | None:
    """The folder that the environment names, or ``None`` where there is none."""
    return corpora_choice()


def read_rows(path: Path) -> Iterator[Row]:
    """The rows of a packed corpus file, one by one."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            data = json.loads(line)
            yield Row(data["text"], data["label"], data["lang"], data["conv_id"], data["speaker"])


def read_lines(path: Path) -> list[dict[str, Any]]:
    """The objects of a small JSON Lines file."""
    with path.open(encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.strip()]
