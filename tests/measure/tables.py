"""Tables, and their place in a document."""

from __future__ import annotations

import re
import sys
from collections.abc import Sequence
from pathlib import Path

from handrail.workbench.tables import Table

__all__ = ["NoPlaceError", "Table", "put", "replaced"]


class NoPlaceError(ValueError):
    """The document has no place for these tables; the text says what to write."""


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
