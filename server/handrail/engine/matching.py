"""Rules on folded text: a literal prefilter picks candidates, ``regex`` confirms them on a bounded window."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache

import ahocorasick
import regex

from handrail.engine.phrases import Literal, Phrase

# Folded characters on each side of a literal that a phrase is looked for in. The longest phrase of the core pack spans
# well under half of it, so that a window always holds the whole match.
REACH = 240
# A bounded phrase on a bounded window takes microseconds. The limit is a net for a fault, far above anything load can
# cause, because ``regex`` counts the processor time of the whole process and the answer must not depend on load.
FAULT_SECONDS = 2.0
SPACE_BEFORE = " "


@dataclass(frozen=True, slots=True)
class Match:
    """Folded characters ``start`` to ``end`` where a phrase of ``owner`` was found."""

    owner: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Sought:
    """A phrase: ``trigger`` is the element whose places are searched, ``required`` all that must occur."""

    owner: str
    regex: str
    trigger: int
    required: frozenset[int]


@dataclass(slots=True)
class Found:
    """What a search came to. ``unknown`` are owners whose search was cut off: nothing is known of them."""

    matches: list[Match] = field(default_factory=list)
    unknown: set[str] = field(default_factory=set)


@cache
def _compiled(pattern: str) -> regex.Pattern[str]:
    # Compiling a whole pack takes seconds, so each phrase is compiled when its literal first occurs.
    return regex.compile(pattern)


class PhraseFinder:
    """Finds which owners (rules, guards, exclusions) have a phrase in a folded text. Immutable after construction."""

    def __init__(self, owned: Iterable[tuple[str, Sequence[Phrase]]]) -> None:
        self._phrases: list[_Sought] = []
        elements: dict[tuple[Literal, ...], int] = {}
        for owner, phrases in owned:
            for phrase in phrases:
                required = frozenset(elements.setdefault(element, len(elements)) for element in phrase.required)
                self._phrases.append(_Sought(owner, phrase.regex, elements[phrase.literals], required))
        self._sought_by: dict[int, list[int]] = {}
        for index, sought in enumerate(self._phrases):
            self._sought_by.setdefault(sought.trigger, []).append(index)
        wanted: dict[str, set[tuple[int, bool]]] = {}
        for literals, element in elements.items():
            for literal in literals:
                wanted.setdefault(SPACE_BEFORE + literal.text, set()).add((element, literal.is_prefix))
        self._automaton = ahocorasick.Automaton()
        for text, entries in wanted.items():
            self._automaton.add_word(text, (len(text), tuple(sorted(entries))))
        self._is_empty = not wanted
        if wanted:
            self._automaton.make_automaton()

    def warm_up(self) -> None:
        """Compile every phrase now, so that no later search has to."""
        for phrase in self._phrases:
            _compiled(phrase.regex)

    def find(self, text: str) -> Found:
        """Search a folded text.

        Every place is looked at, however long the text is: windows around literals are merged, never dropped.
        """
        found = Found()
        if self._is_empty or not text:
            return found
        for index, windows in self._windows(text).items():
            owner = self._phrases[index].owner
            pattern = _compiled(self._phrases[index].regex)
            for start, end in windows:
                # Overlapped, so that a copy of a threat right before it cannot use up the space between them.
                try:
                    for match in pattern.finditer(text, start, end, overlapped=True, timeout=FAULT_SECONDS):
                        found.matches.append(Match(owner, *match.span(1)))
                except TimeoutError:
                    found.unknown.add(owner)
        found.matches.sort(key=lambda match: (match.start, match.end, match.owner))
        return found

    def _windows(self, text: str) -> dict[int, list[tuple[int, int]]]:
        """Per phrase whose every element occurs, the stretches to look at, in order and disjoint."""
        padded = SPACE_BEFORE + text.replace("\n", SPACE_BEFORE) + SPACE_BEFORE
        places: dict[int, list[int]] = {}
        for last, (length, entries) in self._automaton.iter(padded):
            is_word_end = padded[last + 1] == SPACE_BEFORE
            for element, is_prefix in entries:
                if is_prefix or is_word_end:
                    places.setdefault(element, []).append(last - length + 1)
        present = places.keys()
        windows: dict[int, list[tuple[int, int]]] = {}
        stretches: dict[int, list[tuple[int, int]]] = {}
        for element in places:
            for index in self._sought_by.get(element, ()):
                if self._phrases[index].required <= present:
                    if element not in stretches:
                        stretches[element] = _stretches(text, places[element])
                    windows[index] = stretches[element]
        return windows


def _reach(text: str, at: int) -> tuple[int, int]:
    """The window around a literal that begins at ``at``, cut where words begin and end."""
    start, end = max(at - REACH, 0), min(at + REACH, len(text))
    if start and text[start] not in " \n":
        cut = next((i for i in range(start, at) if text[i] in " \n"), at)
        start = max(cut, 0)
    if end < len(text):
        cut = max(text.rfind(" ", at, end), text.rfind("\n", at, end))
        # A word longer than the reach stays cut in the middle: no phrase needs more than its beginning.
        end = cut + 1 if cut > at else end
    return start, end


def _stretches(text: str, places: Iterable[int]) -> list[tuple[int, int]]:
    """The stretches of the text that can hold a phrase with a literal at one of ``places``, in order and disjoint."""
    windows: list[tuple[int, int]] = []
    for at in sorted(places):
        start, end = _reach(text, at)
        if windows and start <= windows[-1][1]:
            windows[-1] = (windows[-1][0], max(end, windows[-1][1]))
        else:
            windows.append((start, end))
    return windows


def overlapping(matches: Sequence[Match], start: int, end: int) -> Iterator[Match]:
    """The matches that share at least one character with ``start`` to ``end``."""
    return (match for match in matches if match.start < end and match.end > start)
