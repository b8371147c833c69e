"""Single words in disguise: digits, symbols and look-alike letters for letters, and stretched ones."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Container, Sequence
from itertools import product

from handrail.engine.folding.everyday import HOME, RANKS
from handrail.engine.folding.lookalikes import LOOKALIKES, RESEMBLING
from handrail.engine.folding.words import Word

LEET = {
    "0": "o", "1": "il", "2": "z", "3": "e", "4": "a", "5": "s", "6": "gb", "7": "t", "8": "b", "9": "gq",
    "@": "a", "$": "s", "!": "i", "|": "il", "+": "t", "€": "e", "£": "l", "¡": "i", "*": "aeiou", "¥": "y", "¢": "c",
    "₱": "p", "₦": "n", "₩": "w", "₽": "p", "₹": "r", "₫": "d", "฿": "b", "₳": "a", "₴": "s", "₵": "c", "₣": "f",
    "₲": "g", "₭": "k", "₥": "m", "₮": "t", "©": "c", "®": "r",
}  # fmt: skip
LEET_CHARS = frozenset(LEET)
# Digits that chats use as the sound they make, or that belong to a name: never letters in disguise.
CHAT_WORDS = frozenset(
    "b4 m8 l8 w8 h8 k8 d8 f8 gr8 l8r m8s w8ing h8r sk8 sk8r str8 u2 g2g w2e 4u 2u 2day 2nite 2moro 2morrow "
    "4ever 4eva any1 no1 some1 every1 1st 2nd 3rd 4th 5th 6th 7th 8th 9th 2d 3d 4d 1v1 2v2 3v3 5v5 mp3 mp4 ps1 "
    "ps2 ps3 ps4 ps5 h2o co2 r2d2 c3po a4 a5 g7 g20 3g 4g 5g k9 7up b2b b2c f2f p2p i18n l10n".split()
)
MAX_GUESSES = 64
_MAX_WORD = 24
_MIN_GUESS = 3
SHORT = 2
_DIGITS = "0123456789"
# Digits that are ones, and a letter or two with a number behind, as names of things have: ``u61``, ``gb20``.
_MEASURE = re.compile(
    r"\d{2,}[kmshdx]\Z|[2-9][kmshdx]\Z|1[02]?[ap]m\Z|[2-9][ap]m\Z|\d*(?:1st|2nd|3rd|[04-9]th)\Z|1[1-3]th\Z"
    r"|\d+(?:[kmgt]b|kg|km|cm|mm|hrs?|mins?|secs?)\Z"
)
_NUMBERED = re.compile(r"[^\W\d]{1,2}\d{2,}\Z")
_MIN_NUMBERED = 5
_COMMON = 1_000
# Digits and symbols that stand alone for a word.
_ALONE = {"0": "o", "1": "i", "!": "i", "@": "a", "4": "a"}
_RUN = re.compile(r"(.)\1{2,}")
_TRIPLE = re.compile(r"(.)\1\1")


def known_form(word: str, vocabulary: Container[str]) -> str:
    """The form of a stretched word that rules know, else the word with no letter more than twice in a row."""
    if word in vocabulary or not _TRIPLE.search(word) or not word.isalpha():
        return word
    # Twice first: "goood" is "good" rather than "god".
    for keep in (r"\1\1", r"\1"):
        shorter = _RUN.sub(keep, word)
        if shorter in vocabulary:
            return shorter
    return _mixed_runs(word, vocabulary) or _RUN.sub(r"\1\1", word)


def _mixed_runs(word: str, vocabulary: Container[str]) -> str | None:
    runs = list(_RUN.finditer(word))
    if not 2 <= len(runs) <= 6:
        return None
    choices: list[tuple[str, ...]] = []
    at = 0
    for run in runs:
        choices += [(word[at : run.start()],), (run[1] * 2, run[1])]
        at = run.end()
    return _first_known([*choices, (word[at:],)], vocabulary)


def unleet(core: str, vocabulary: Container[str], *, eager: bool = False) -> str | None:
    """The word that digits and symbols in ``core`` stand for, or ``None``.

    First one that rules know, then an everyday one. ``eager``, where the message writes other words so too, reads
    words of one or two letters as well.
    """
    if not any(char.isalpha() for char in core):
        return _ALONE.get(core) if eager else None
    if core in CHAT_WORDS or len(core) > _MAX_WORD or core in vocabulary or _MEASURE.match(core):
        return None
    if not all(char.isalpha() or char in LEET_CHARS for char in core):
        return None
    choices = [LEET.get(char, char) for char in core]
    guess = _first_known(choices, vocabulary)
    if guess is None:
        if len(core) < _MIN_GUESS or core.rstrip(_DIGITS) in HOME:
            return None
        guess = _first_known(choices, HOME)
    if guess is None or eager:
        return guess
    if len(guess) < _MIN_GUESS:
        return None
    is_doubtful = _NUMBERED.match(core) if guess in vocabulary else len(guess) == _MIN_GUESS
    return guess if not is_doubtful or len(guess) >= _MIN_NUMBERED or _is_common(guess) else None


def _is_common(word: str) -> bool:
    return RANKS["en"].get(word, _COMMON + 1) <= _COMMON


def from_lookalikes(folded: str, raw: Sequence[str], vocabulary: Container[str], *, shortest: int = 1) -> str | None:
    """The word that look-alike letters stand for, or ``None`` where it is honest in its own script.

    ``raw`` holds for each character of ``folded`` the one that was sent, for capitals look like others than small
    letters do. A word counts where the result is one that rules know, or where it mixes Latin letters with others.
    Shapes that only resemble a letter count where scripts are mixed.
    """
    if len(folded) > _MAX_WORD:
        return None
    has_latin = any(char.isascii() and char.isalpha() for char in folded)
    is_mixed = has_latin or len({_script(char) for char in folded if not char.isascii()}) > 1
    table = RESEMBLING if is_mixed else LOOKALIKES
    choices: list[str] = []
    for char, sent in zip(folded, raw, strict=True):
        looks = char if char.isascii() else table.get(sent) or table.get(char) or char
        if len(looks) > 1 or (not is_mixed and not looks.isalpha()):
            return None
        choices.append(_ALIKE.get(looks, LEET.get(looks, looks)) if not char.isascii() else LEET.get(char, char))
    if (guess := _first_known(choices, vocabulary)) is not None and (is_mixed or len(guess) >= shortest):
        return guess
    plain = "".join(choice[0] for choice in choices)
    return known_form(plain, vocabulary) if has_latin and plain.isascii() else None


def _script(char: str) -> str:
    return unicodedata.name(char, "").partition(" ")[0]


def read_short_lookalikes(words: Sequence[Word], text: str, vocabulary: Container[str]) -> list[Word]:
    """Read look-alikes in words of one or two letters, where longer words were made of them too."""
    out: list[Word] = []
    for word in words:
        short = None
        if len(word.text) <= SHORT and not word.text.isascii():
            raw = text[word.start : word.end]
            short = from_lookalikes(word.text, raw, vocabulary) if len(raw) == len(word.text) else None
        out.append(word if short is None else word._replace(text=short))
    return out


# Unicode's table treats these as one shape.
_ALIKE = {"l": "li", "i": "il"}


def _first_known(choices: Sequence[Sequence[str]], vocabulary: Container[str]) -> str | None:
    guesses = 1
    for choice in choices:
        guesses *= len(choice)
        if guesses > MAX_GUESSES:
            return None
    for letters in product(*choices):
        guess = "".join(letters)
        if guess in vocabulary:
            return guess
        short = _RUN.sub(r"\1", guess)
        if short in vocabulary:
            return short
    return None
