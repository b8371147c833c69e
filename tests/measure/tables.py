"""Tables for a terminal and for Markdown, and their place in a document."""

from __future__ import annotations

import re
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path


class NoPlaceError(ValueError):
    """The document has no place for these tables; the text says what to write."""


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of cells under a title; cells hold no line breaks."""

    title: str
    header: tuple[str, ...]
    rows: Sequence[Sequence[object]]
    notes: tuple[str, ...] = ()

    def plain(self) -> str:
        """For a terminal: columns padded."""
        lines = [self.header, *[tuple(str(cell) for cell in row) for row in self.rows]]
        widths = [max(len(line[column]) for line in lines) for column in range(len(self.header))]
        body = [
            "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip() for line in lines
        ]
        rule = "  ".join("-" * width for width in widths)
        return "\n".join([self.title, "", body[0], rule, *body[1:], *self.notes])

    def markdown(self) -> str:
        """For a document; ``|`` inside cells is escaped."""
        lines = [self.header, ("---",) * len(self.header), *self.rows]
        body = ["| " + " | ".join(str(cell).replace("|", r"\|") for cell in line) + " |" for line in lines]
        notes = [f"\n{note}" for note in self.notes]
        return "\n".join([f"**{self.title}**", "", *body, *notes])


def put(tables: Sequence[Table], name: str, *, markdown: bool, into: Path | None) -> None:
    """Print the tables, or write them between the marks of ``name`` in a document.

    Raises:
        NoPlaceError: The document has no such marks.
    """
    if into is None:
        sys.stdout.write("\n\n".join(t.markdown() if markdown else t.plain() for t in tables) + "\n")
        return
    document = into.read_text(encoding="utf-8")
    into.write_text(replaced(document, name, "\n\n".join(t.markdown() for t in tables)), encoding="utf-8")


def replaced(document: str, name: str, content: str) -> str:
    """The document with what stands between the marks of ``name`` replaced.

    Raises:
        NoPlaceError: The document has no such marks.
    """
    begin, end = f"<!-- begin: {name} -->", f"<!-- end: {name} -->"
    place = re.compile(f"({re.escape(begin)}\n).*?({re.escape(end)})", re.DOTALL)
    if not place.search(document):
        raise NoPlaceError(f"write the lines {begin} and {end} where the tables shall go")
    return place.sub(lambda found: f"{found.group(1)}\n{content}\n\n{found.group(2)}", document, count=1)
