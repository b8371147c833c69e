"""Text as sent → folded words, each with the code points it came from.

Folded text is what rules read: lower case, accents off, look-alike letters resolved, words separated by one space and
sentences by one line feed. Every word keeps its span in the original, so that evidence always points at what was
really written. What is folded, what stays and why: docs/normalising.md.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence, Set
from dataclasses import dataclass

from handrail.engine.folding.characters import Characters, fold_characters
from handrail.engine.folding.cutting import Cut, cut_words
from handrail.engine.folding.emoji import read_emoji
from handrail.engine.folding.language import is_ahead, letters_unknown
from handrail.engine.folding.misspelt import mend
from handrail.engine.folding.overrides import read_overrides
from handrail.engine.folding.pairs import Pairs
from handrail.engine.folding.readings import read_short_lookalikes
from handrail.engine.folding.spelled import SHORTEST_RUN, join_spelled
from handrail.engine.folding.split import join_split
from handrail.engine.folding.words import Word

__all__ = ["BREAK", "SPACE", "Folded", "Span", "Word", "fold", "quoted_spans"]

SPACE = " "
BREAK = "\n"
_QUOTES = '"“”«»„‟'
_SINGLE_QUOTED = re.compile(r"(?<![^\s(\[{:\"“])['‘](?=\S)[^\n]{3,600}?(?<=[\w.!?,…])['’](?![^\s.,;:!?)\]}\"”])")


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of one message's original text, in code points. ``part`` is the index of the message in its window."""

    part: int
    start: int
    end: int


class Folded:
    """Folded text of one message, or of several joined, with the way back to the originals."""

    __slots__ = ("_breaks", "_origins", "_starts", "text")

    def __init__(self, parts: Sequence[Sequence[Word]]) -> None:
        pieces: list[str] = []
        self._starts: list[int] = []
        self._origins: list[Span] = []
        self._breaks: list[int] = []
        at = 0
        for part, words in enumerate(parts):
            for index, word in enumerate(words):
                if pieces:
                    if word.breaks and index:
                        pieces.append(BREAK)
                        self._breaks.append(at)
                    else:
                        pieces.append(SPACE)
                    at += 1
                self._starts.append(at)
                self._origins.append(Span(part, word.start, word.end))
                pieces.append(word.text)
                at += len(word.text)
        self.text = "".join(pieces)

    def origin(self, start: int, end: int) -> tuple[Span, ...]:
        """The original stretches, one a message, that folded characters ``start`` to ``end`` came from."""
        first = max(bisect_right(self._starts, start) - 1, 0)
        last = bisect_right(self._starts, max(end - 1, start))
        spans: list[Span] = []
        for span in self._origins[first:last]:
            if spans and spans[-1].part == span.part:
                before = spans.pop()
                span = Span(span.part, min(before.start, span.start), max(before.end, span.end))
            spans.append(span)
        return tuple(spans)

    def parts(self, start: int, end: int) -> range:
        """The indices of the messages that folded characters ``start`` to ``end`` touch."""
        spans = self.origin(start, end)
        return range(spans[0].part, spans[-1].part + 1) if spans else range(0)

    def sentence(self, at: int) -> int:
        """The number of the sentence that folded character ``at`` stands in."""
        return bisect_right(self._breaks, at)


def fold(
    text: str, vocabulary: Set[str] = frozenset(), home: Set[str] = frozenset(), pairs: Pairs | None = None
) -> tuple[Word, ...]:
    """Fold a message into words.

    ``vocabulary`` holds the words that rules know, ``home`` those among them of the languages whose everyday words are
    known: a message of such a language is read with these alone, for a half of an English word is a word in some other
    language. Guesses (digits for letters, letters spelled apart, stretched, split and mistyped words, look-alike
    letters, emoji) are taken only where they end in one of these, so that ``ps5``, ``b4`` and an innocent odd spelling
    stay what they are. ``pairs`` are words that were seen beside each other: they tell which of several was meant.

    Never raises, whatever the text holds; spans never overlap and rise from left to right.
    """
    characters = fold_characters(text)
    if characters.overrides:
        characters = read_overrides(characters, vocabulary)
    if home:
        ahead = is_ahead(characters.text, vocabulary, home)
        if ahead is None:
            at_home, anywhere = (_fold(text, characters, words, pairs) for words in (home, vocabulary))
            return min((at_home, anywhere), key=lambda words: letters_unknown(words, vocabulary))
        # What is misspelt in a message of another language is no word of these.
        return _fold(text, characters, home, pairs) if ahead else _fold(text, characters, vocabulary, None, home)
    return _fold(text, characters, vocabulary, pairs)


def _fold(
    text: str, characters: Characters, vocabulary: Set[str], pairs: Pairs | None, barred: Set[str] = frozenset()
) -> tuple[Word, ...]:
    cut = cut_words(text, characters, vocabulary)
    if cut.leet and cut.unread:
        cut = cut_words(text, characters, vocabulary, eager=True)
    return tuple(_read_together(cut, text, frozenset(vocabulary), pairs, barred) if vocabulary else cut.words)


def _read_together(
    cut: Cut, text: str, vocabulary: frozenset[str], pairs: Pairs | None, barred: Set[str]
) -> list[Word]:
    """What only the words around a word tell."""
    words = cut.words
    if cut.masked:
        words = read_short_lookalikes(words, text, vocabulary)
    if cut.singles >= SHORTEST_RUN:
        words = join_spelled(words, text, vocabulary, pairs)
    words = join_split(words, text, vocabulary, pairs)
    if cut.odd:
        words = mend(words, text, vocabulary, pairs, barred)
    if cut.emoji:
        words = read_emoji(words, vocabulary)
    return words


def quoted_spans(text: str) -> tuple[tuple[int, int], ...]:
    """Stretches of the original between quotation marks, in code points, in order; an unclosed one is no quotation.

    Double marks pair up as they come. Single marks count only where a word begins and ends with them, so that
    apostrophes do not.
    """
    spans: list[tuple[int, int]] = []
    opened: int | None = None
    for at, char in enumerate(text):
        if char in _QUOTES:
            if opened is None:
                opened = at
            else:
                spans.append((opened, at + 1))
                opened = None
    spans.extend(found.span() for found in _SINGLE_QUOTED.finditer(text))
    return tuple(sorted(spans))
