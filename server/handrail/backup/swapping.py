"""Puts new files in the place of old ones: all of them or none, also when the process dies half-way."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Callable, Sequence
from dataclasses import astuple, dataclass
from pathlib import Path

Rename = Callable[[Path, Path], None]


@dataclass(frozen=True, slots=True)
class Move:
    """``old`` is where what is at ``place`` goes, and ``new``, if anything, comes in its stead."""

    place: Path
    old: Path
    new: Path | None = None


def swap(moves: Sequence[Move], journal: Path, rename: Rename) -> None:
    """Do all moves. What goes wrong on the way is undone before it is raised.

    The journal is there from before the first move until after the last one. If the process dies in between, ``undo``
    puts everything back. Where the journal is gone all moves were done, and what is old may be deleted.
    """
    draft = journal.with_suffix(".draft")
    with draft.open("w", encoding="utf-8") as file:
        json.dump([[part and str(part) for part in astuple(move)] for move in moves], file)
        file.flush()
        os.fsync(file.fileno())
    draft.replace(journal)
    try:
        for move in moves:
            if os.path.lexists(move.place):
                rename(move.place, move.old)
            if move.new is not None:
                rename(move.new, move.place)
    except BaseException:
        undo(journal, rename)
        raise
    journal.unlink()


def undo(journal: Path, rename: Rename) -> None:
    """Put back what was there before an interrupted ``swap``; nothing where there is no journal."""
    if not journal.exists():
        return
    moves = [
        Move(Path(place), Path(old), Path(new) if new else None)
        for place, old, new in json.loads(journal.read_text(encoding="utf-8"))
    ]
    for move in reversed(moves):
        if os.path.lexists(move.old):
            delete(move.place)
            rename(move.old, move.place)
        elif move.new is not None and not os.path.lexists(move.new):
            # There was nothing before, and the new one has arrived.
            delete(move.place)
    journal.unlink()


def delete(path: Path) -> None:
    """Delete a file, a folder with all that is in it, or nothing."""
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)
