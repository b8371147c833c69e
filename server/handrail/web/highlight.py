"""Cuts a text into marked and unmarked pieces; a template escapes them and puts the marks around."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from handrail.engine.model import Evidence


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of the text."""

    text: str
    is_marked: bool


def pieces(text: str, evidence: Iterable[Evidence]) -> list[Piece]:
    """The whole of ``text`` in order, cut where evidence begins and ends. Overlapping evidence makes one piece."""
    cut: list[Piece] = []
    at = 0
    for start, end in _merged((span.start, span.end) for span in evidence):
        start, end = max(start, 0), min(end, len(text))
        if start >= end:
            continue
        if start > at:
            cut.append(Piece(text[at:start], is_marked=False))
        cut.append(Piece(text[start:end], is_marked=True))
        at = end
    if at < len(text):
        cut.append(Piece(text[at:], is_marked=False))
    return cut


def _merged(spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    merged: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged
