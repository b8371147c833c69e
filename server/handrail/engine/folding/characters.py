"""One character → its folded form, and a whole text → folded characters with the way back."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from typing import NamedTuple

APOSTROPHES = "'’‘‛`´ʼʻʽʹˈ′‵＇ꞌ՚׳"
OVERRIDE, POP = "\u202e", "\u202c"

# Letters in filled circles and squares, which NFKC leaves alone, and flags' letters.
_STYLED = {first + at: ord("a") + at for first in (0x1F150, 0x1F170, 0x1F1E6) for at in range(26)} | {0x1F51F: "10"}
# A letter with a stroke, hook or tail, which has no decomposition, and the letters of small capitals.
_LATIN_NAME = re.compile(r"LATIN (?:SMALL LETTER ([A-Z]) WITH .*|LETTER SMALL CAPITAL ([A-Z]))\Z")
_LATIN = {"ı": "i", "ȷ": "j", "ɑ": "a", "ɡ": "g", "ƅ": "b", "ꞁ": "l"}
# Invisible, though their category does not say so: variation selectors, fillers, the empty Braille cell.
_INVISIBLE = frozenset("\ufe0e\ufe0f\u3164\u115f\u1160\uffa0\u2800\u034f")
# Arabic letters that people write one for the other, and the line that only stretches a word.
_ARABIC = {"أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ی": "ي", "ة": "ه", "ؤ": "و", "ئ": "ي", "ک": "ك", "ـ": ""}
_MAX_CACHED = 20_000
_CACHE: dict[str, Character] = {}
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x0c\x0e-\x1f\x7f]")


class Character(NamedTuple):
    """A folded character: its text, whether it is a combining mark, and whether marks behind it are dropped."""

    text: str
    is_mark: bool = False
    takes_marks: bool = False


class Characters(NamedTuple):
    """Folded characters; ``origin`` gives the place in the original of each, and its length for the one past the end.

    ``overrides`` are stretches, in folded places, that the sender had shown from right to left.
    """

    text: str
    origin: Callable[[int], int]
    overrides: list[tuple[int, int]]


def fold_characters(text: str) -> Characters:
    """Fold each character by itself."""
    if text.isascii() and not _CONTROL.search(text):
        return Characters(text.lower(), int, [])
    out: list[str] = []
    origin: list[int] = []
    overrides: list[tuple[int, int]] = []
    opened: int | None = None
    takes_marks = is_flag_letter = False
    for at, char in enumerate(text):
        folded = _CACHE.get(char)
        if folded is None:
            if len(_CACHE) > _MAX_CACHED:
                _CACHE.clear()
            folded = _CACHE[char] = fold_character(char)
        replacement, is_mark, char_takes_marks = folded
        if is_mark:
            if takes_marks:
                continue
        elif replacement:
            takes_marks = char_takes_marks
        elif char in _DIRECTIONS:
            if opened is not None and opened < len(out):
                overrides.append((opened, len(out)))
            opened = len(out) if char == OVERRIDE else None
        if opened is not None and replacement == "\n":
            overrides.append((opened, len(out)))
            opened = None
        if replacement:
            if is_flag_letter != ("\U0001f1e6" <= char <= "\U0001f1ff"):
                # The letters of flags never belong to the word beside them.
                is_flag_letter = not is_flag_letter
                out.append(" ")
                origin.append(at)
        if len(replacement) == 1:
            out.append(replacement)
            origin.append(at)
        else:
            out.extend(replacement)
            origin.extend([at] * len(replacement))
    if opened is not None:
        overrides.append((opened, len(out)))
    origin.append(len(text))
    return Characters("".join(out), origin.__getitem__, overrides)


# What ends an override, in the shape of a stretch without others inside: nesting only matters to who draws it.
_DIRECTIONS = frozenset("\u202a\u202b\u202c\u202d\u202e")


def fold_character(char: str) -> Character:
    """The folded form of a character; empty for one that shows nothing."""
    if char in "\t\n\r\x0b\x0c\x85\u2028\u2029":
        return Character("\n" if char != "\t" else " ")
    category = unicodedata.category(char)
    if category in ("Cc", "Cf", "Cs", "Co") or char in _INVISIBLE:
        return Character("")
    if category in ("Mn", "Me"):
        return Character("" if _is_optional_mark(char) else char, is_mark=True)
    if category.startswith("Z"):
        return Character(" ")
    if char in APOSTROPHES:
        return Character("'")
    if category in ("Nd", "No") and (digit := unicodedata.digit(char, None)) is not None:
        return Character(str(digit), takes_marks=True)
    styled = unicodedata.normalize("NFKC", char.translate(_STYLED)).casefold()
    letters = "".join(_plain_latin(piece) for piece in unicodedata.normalize("NFD", styled))
    bare = "".join(piece for piece in letters if unicodedata.category(piece) != "Mn")
    if bare.isascii() or unicodedata.name(bare[0], "").startswith(("LATIN", "GREEK", "CYRILLIC")):
        return Character(bare, takes_marks=True)
    whole = unicodedata.normalize("NFC", styled)
    return Character("".join(_ARABIC.get(piece, piece) for piece in whole if not _is_optional_mark(piece)))


def _plain_latin(char: str) -> str:
    if char.isascii():
        return char
    if char in _LATIN:
        return _LATIN[char]
    name = _LATIN_NAME.match(unicodedata.name(char, ""))
    return (name[1] or name[2]).lower() if name else char


def _is_optional_mark(char: str) -> bool:
    """Whether a mark is one that most people leave out: the vowel signs of Arabic, the dot of Devanagari."""
    return "\u064b" <= char <= "\u065f" or char in "\u0670\u093c" or "\u06d6" <= char <= "\u06ed"
