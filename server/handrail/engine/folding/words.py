"""The word that folding makes."""

from __future__ import annotations

from typing import NamedTuple


class Word(NamedTuple):
    """A folded word; ``start`` and ``end`` are code points of the original, ``breaks``: a sentence ends before it."""

    # A tuple and no dataclass, for a long message makes tens of thousands of them.
    text: str
    start: int
    end: int
    breaks: bool
