"""Text that was written backwards and shown forwards by a bidirectional override."""

from __future__ import annotations

import re
from collections.abc import Container

from handrail.engine.folding.characters import Characters
from handrail.engine.folding.readings import unleet

_TOKEN = re.compile(r"\S+")
_LETTERS = re.compile(r"[^\w@$]+")


def read_overrides(characters: Characters, vocabulary: Container[str]) -> Characters:
    """Turn around what is known only backwards.

    Between two words that are known as they stand, everything is turned if more of it is known backwards, so that an
    override in front of plain text changes nothing. A turned stretch keeps its place: its words point at the
    characters of the stretch in rising order, and its first and last at its two ends.
    """
    chars = list(characters.text)
    for start, end in characters.overrides:
        for begin, stop in _backward_stretches(characters.text, start, end, vocabulary):
            chars[begin:stop] = reversed(chars[begin:stop])
    return characters._replace(text="".join(chars))


def _backward_stretches(text: str, start: int, end: int, vocabulary: Container[str]) -> list[tuple[int, int]]:
    stretches: list[tuple[int, int]] = []
    begin: int | None = None
    stop = start
    backwards = 0
    for token in _TOKEN.finditer(text, start, end):
        word = _LETTERS.sub("", token.group())
        forward, backward = _is_known(word, vocabulary), _is_known(word[::-1], vocabulary)
        if forward and not backward:
            if begin is not None and backwards:
                stretches.append((begin, stop))
            begin, backwards = None, 0
            continue
        begin = token.start() if begin is None else begin
        stop = token.end()
        backwards += backward and not forward
    if begin is not None and backwards:
        stretches.append((begin, stop))
    return stretches


def _is_known(word: str, vocabulary: Container[str]) -> bool:
    return len(word) > 1 and (word in vocabulary or unleet(word, vocabulary) is not None)
