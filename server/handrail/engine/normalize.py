"""Text as sent → folded words, each with the code points it came from.

Folded text is what rules read: lower case, accents off, look-alike letters resolved, words separated by one space and
sentences by one line feed. Every word keeps its span in the original, so that evidence always points at what was
really written.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Container, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise, product

SPACE = " "
BREAK = "\n"

# Letters of other scripts that look like a Latin one. From Unicode's confusables data (UTS #39), reduced to the pairs
# that keyboards and "fancy text" tools make easy; applied to words only where the result is a word rules know, or
# where the word mixes scripts, so that honest Cyrillic and Greek stay as they are.
_LOOKALIKES = str.maketrans(
    "аеорсухіјѕԁԛԝһкмтвнгԍьӏґєαβεηικνορτυχωϲϳɑɡɩıɴʀʏʙʜʟᴀᴄᴅᴇᴊᴋᴍᴏᴘᴛᴜᴠᴡᴢɪꜱꜰɢ",
    "aeopcyxijsdqwhkmtbhrgblreabenikvoptuxwcjagiinrybhlacdejkmoptuvwzisfg",
)
_LEET = {
    "0": "o", "1": "il", "2": "z", "3": "e", "4": "a", "5": "s", "6": "g", "7": "t", "8": "b", "9": "g",
    "@": "a", "$": "s", "!": "i", "|": "il", "+": "t", "€": "e", "£": "l", "¡": "i", "*": "aeiou",
}  # fmt: skip
_MAX_LEET_GUESSES = 64
_APOSTROPHES = "'’‘`´ʼ＇"
_CURRENCY = "$€£₹¥₱₦₩₫฿₽"
_QUOTES = '"“”«»„‟'

_CHUNK = re.compile(r"\S+")
_EMOJI = "\U0001f300-\U0001faff\u2600-\u27bf"
_PIECE = re.compile(rf"[^\W_]+(?:[{_APOSTROPHES}][^\W_]+)*|[{re.escape(_CURRENCY)}{_EMOJI}]")
_SINGLE_QUOTED = re.compile(r"(?<![^\s(\[{:\"“])['‘](?=\S)[^\n]{3,600}?(?<=[\w.!?,…])['’](?![^\s.,;:!?)\]}\"”])")
_NUMBER = re.compile(r"\d++(?:[.,]\d++)+(?![^\W_])")
_GLUED_NUMBER = re.compile(r"(\d++)([^\W\d_]++)\Z")
_NOT_APOSTROPHE = str.maketrans("", "", _APOSTROPHES)
_BREAKING = re.compile(r"[\n!?;…।。؟]|\.(?:[\s\"”»)]|\Z)|\.{2,}")
_EDGE = "\"“”«»„'’‘.,;:?()[]{}<>…-–—~"
_RUN = re.compile(r"(.)\1{2,}")
_LEET_CHARS = frozenset(_LEET)
_MAX_SPELLED = 60


@dataclass(frozen=True, slots=True)
class Word:
    """A folded word; ``start`` and ``end`` are code points of the original, ``breaks``: a sentence ends before it."""

    text: str
    start: int
    end: int
    breaks: bool


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


def fold(text: str, vocabulary: Container[str] = frozenset()) -> tuple[Word, ...]:
    """Fold a message into words.

    ``vocabulary`` holds the words that rules know. Guesses (digits for letters, letters spelled apart, stretched
    words, look-alike letters) are taken only where they end in one of these, so that ``ps5``, ``b4`` and an innocent
    odd spelling stay what they are.

    Never raises, whatever the text holds; spans never overlap and rise from left to right.
    """
    chars, origin = _fold_characters(text)
    words = list(_split(chars, origin, vocabulary))
    words = _join_spelled(words, text, vocabulary)
    return tuple(_read_lone_one(words, text))


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


def _fold_characters(text: str) -> tuple[str, Callable[[int], int]]:
    """Fold each character by itself; the second value maps a folded index to the original one."""
    if text.isascii():
        lowered = text.lower()
        if not any((char < " " and char not in "\t\n\r") or char == "\x7f" for char in lowered):
            return lowered, int
    out: list[str] = []
    origin: list[int] = []
    base_takes_accents = False
    for at, char in enumerate(text):
        folded = _CHARACTERS.get(char)
        if folded is None:
            folded = _CHARACTERS[char] = _fold_character(char)
            if len(_CHARACTERS) > _MAX_CACHED_CHARACTERS:
                _CHARACTERS.clear()
        replacement, is_mark, base_takes = folded
        if is_mark:
            if base_takes_accents:
                continue
        elif replacement:
            base_takes_accents = base_takes
        for piece in replacement:
            out.append(piece)
            origin.append(at)
    origin.append(len(text))
    return "".join(out), origin.__getitem__


# Letters in filled circles and squares, which NFKC leaves alone.
_WHITE_ON_BLACK = {first + letter: ord("a") + letter for first in (0x1F150, 0x1F170) for letter in range(26)}
_MAX_CACHED_CHARACTERS = 20_000
_CHARACTERS: dict[str, tuple[str, bool, bool]] = {}


def _fold_character(char: str) -> tuple[str, bool, bool]:
    """(replacement, is a combining mark, is a base letter whose accents are folded)."""
    if char in "\t\n\r\x0b\x0c\x85\u2028\u2029":
        return ("\n" if char != "\t" else " "), False, False
    category = unicodedata.category(char)
    if category in ("Cc", "Cf", "Cs", "Co") or char in "\ufe0e\ufe0f\u3164\u115f\u1160\u2800":
        return "", False, False
    if category in ("Mn", "Me"):
        return char, True, False
    if category.startswith("Z"):
        return " ", False, False
    if char in _APOSTROPHES:
        return "'", False, False
    styled = unicodedata.normalize("NFKC", char.translate(_WHITE_ON_BLACK)).casefold()
    letters = unicodedata.normalize("NFD", styled)
    bare = "".join(piece for piece in letters if unicodedata.category(piece) != "Mn")
    takes_accents = bare.isascii() or unicodedata.name(bare[0], "").startswith(("LATIN", "GREEK", "CYRILLIC"))
    return (bare if takes_accents else unicodedata.normalize("NFC", styled)), False, takes_accents


def _split(chars: str, origin: Callable[[int], int], vocabulary: Container[str]) -> Iterator[Word]:
    """Cut folded characters into words."""
    end_before = taken = 0

    def word(text: str, start: int, end: int) -> Iterator[Word]:
        nonlocal end_before, taken
        breaks = end_before > 0 and _BREAKING.search(chars, end_before, min(start + 1, len(chars))) is not None
        end_before = end
        # One character may unfold into several words ("½", "ﷺ"): it belongs to the first, so that spans never overlap.
        first, after = max(origin(start), taken), origin(end - 1) + 1
        if first < after:
            taken = after
            yield Word(text, first, after, breaks)

    for found in _CHUNK.finditer(chars):
        chunk, start = found.group(), found.start()
        if chunk.isalpha():
            yield from word(_known_form(chunk, vocabulary), start, found.end())
            continue
        core = chunk.strip(_EDGE)
        if core and (leet := _unleet(core, vocabulary)) is not None:
            at = start + chunk.index(core)
            yield from word(leet, at, at + len(core))
            continue
        for piece in _pieces(chunk, start, vocabulary):
            yield from word(*piece)


def _pieces(chunk: str, start: int, vocabulary: Container[str]) -> Iterator[tuple[str, int, int]]:
    """The words inside a run without spaces."""
    at = 0
    while piece := _PIECE.search(chunk, at):
        number = _NUMBER.match(chunk, piece.start())
        if number and number.end() > piece.end():
            yield re.sub(r"[.,]", "", number.group()), start + piece.start(), start + number.end()
            at = number.end()
            continue
        text = piece.group().translate(_NOT_APOSTROPHE)
        glued = _GLUED_NUMBER.match(text)
        if glued and piece.end() - piece.start() == len(text):
            middle = start + piece.start() + len(glued.group(1))
            yield glued.group(1), start + piece.start(), middle
            yield glued.group(2), middle, start + piece.end()
        elif text and (text[0].isalnum() or text in _CURRENCY or text in vocabulary):
            yield _known_form(_unleet(text, vocabulary) or text, vocabulary), start + piece.start(), start + piece.end()
        at = piece.end()


def _known_form(word: str, vocabulary: Container[str]) -> str:
    """The form of a stretched or look-alike word that rules know, else the word itself."""
    if word in vocabulary:
        return word
    if not word.isascii():
        plain = word.translate(_LOOKALIKES)
        if plain != word and (plain in vocabulary or (plain.isascii() and any(c.isascii() for c in word))):
            return _known_form(plain, vocabulary)
    if _RUN.search(word):
        for keep in (r"\1", r"\1\1"):
            shorter = _RUN.sub(keep, word)
            if shorter in vocabulary:
                return shorter
        return _RUN.sub(r"\1\1", word)
    return word


def _unleet(core: str, vocabulary: Container[str]) -> str | None:
    """The known word that digits and symbols stand for, or ``None``."""
    marks = [char for char in core if char in _LEET_CHARS]
    if not marks or len(core) > 24 or not any(char.isalpha() for char in core):
        return None
    plain = core.translate(_NOT_APOSTROPHE).translate(_LOOKALIKES)
    if not all(char.isalpha() or char in _LEET_CHARS for char in plain):
        return None
    choices = [_LEET.get(char, char) for char in plain]
    guesses = 1
    for choice in choices:
        guesses *= len(choice)
    if guesses > _MAX_LEET_GUESSES:
        return None
    for letters in product(*choices):
        guess = "".join(letters)
        if guess in vocabulary:
            return guess
        short = _RUN.sub(r"\1", guess)
        if short in vocabulary:
            return short
    return None


def _join_spelled(words: list[Word], text: str, vocabulary: Container[str]) -> list[Word]:
    """Put letters that were spelled apart (``p a y``, ``p.a.y``) back into known words."""
    out: list[Word] = []
    at = 0
    while at < len(words):
        end = at
        while end < len(words) and end - at < _MAX_SPELLED and len(words[end].text) == 1:
            end += 1
        run = words[at:end]
        if len(run) < 3 or (joined := _segment(run, _edges(run, text), vocabulary)) is None:
            out.extend(run or words[at : at + 1])
            at = max(end, at + 1)
        else:
            out.extend(joined)
            at = end
    return out


def _edges(run: Sequence[Word], text: str) -> frozenset[int]:
    """Where words begin in a spelled run, as far as its spacing tells: ``p a y  m e`` and ``p-a-y m-e`` say it."""
    gaps = [text[before.end : after.start] for before, after in pairwise(run)]
    usual = Counter(gaps).most_common(1)[0][0]
    return frozenset(index for index, gap in enumerate(gaps, start=1) if gap != usual)


def _segment(run: Sequence[Word], edges: frozenset[int], vocabulary: Container[str]) -> list[Word] | None:
    """The known words that best spell the run, or ``None`` when none do or no word of three letters results.

    Best are those that respect the edges, then the fewest.
    """
    letters = [_LEET.get(word.text, word.text)[0] for word in run]
    best: list[tuple[int, list[tuple[int, int]]] | None] = [(0, [])] + [None] * len(letters)
    for end in range(1, len(letters) + 1):
        for start in range(max(0, end - 20), end):
            before = best[start]
            if before is None or "".join(letters[start:end]) not in vocabulary:
                continue
            ignored = sum(start < edge < end for edge in edges) + (
                bool(edges) and end < len(letters) and end not in edges
            )
            cost = before[0] + 1 + 100 * ignored
            known = best[end]
            if known is None or cost < known[0]:
                best[end] = (cost, [*before[1], (start, end)])
    cuts = best[-1][1] if best[-1] else []
    if not cuts or max(end - start for start, end in cuts) < 3:
        return None
    return [
        Word("".join(letters[start:end]), run[start].start, run[end - 1].end, run[start].breaks and start == 0)
        for start, end in cuts
    ]


def _read_lone_one(words: list[Word], text: str) -> Iterator[Word]:
    """Read a lone ``1`` as "i" where other words of the message were written in digits too (``1 h4ve``)."""
    is_leet = any(word.text.isalpha() and any(char.isdigit() for char in text[word.start : word.end]) for word in words)
    for word in words:
        yield Word("i", word.start, word.end, word.breaks) if is_leet and word.text == "1" else word
