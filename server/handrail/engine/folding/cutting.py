"""Folded characters → words, each read by itself."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Container, Iterator
from dataclasses import dataclass, field

import regex

from handrail.engine.folding.characters import Characters
from handrail.engine.folding.emoji import STANDS_FOR
from handrail.engine.folding.everyday import HOME
from handrail.engine.folding.lookalikes import RESEMBLING
from handrail.engine.folding.readings import LEET_CHARS, SHORT, from_lookalikes, known_form, unleet
from handrail.engine.folding.short_forms import SHORT_FORMS
from handrail.engine.folding.words import Word

CURRENCY = "$€£₹¥₱₦₩₫฿₽"
_CHUNK = re.compile(r"\S+")
_EMOJI = "\U0001f300-\U0001faff\u231a-\u23ff\u2600-\u27bf"
_SIGN = rf"[{re.escape(CURRENCY)}{_EMOJI}]"
_PIECE = re.compile(rf"[^\W_]+(?:['`]+[^\W_]+)*|{_SIGN}")
# Vowel signs of Indic scripts are marks: they belong to the word they stand in. So do symbols that look like letters.
_SYMBOLS = "".join(char for char in RESEMBLING if unicodedata.category(char) in ("So", "Sm"))
_LETTER = rf"\p{{L}}\p{{N}}{_SYMBOLS}"
_MARKED_PIECE = regex.compile(rf"[{_LETTER}][{_LETTER}\p{{M}}]*(?:['`]+[{_LETTER}\p{{M}}]+)*|{_SIGN}")
_NUMBER = re.compile(r"\d++(?:[.,]\d++)+(?![^\W_])")
_GLUED_NUMBER = re.compile(r"(\d++)([^\W\d_]++)\Z")
_BREAKING = re.compile(r"[\n!?;…।。؟]|\.(?:[\s_\"”»)]|\Z)|\.{2,}")
# What stands around a word or between two, and is part of none.
_EDGE = "\"“”«»„'’‘.,;:?!¡¿()[]{}<>…-–—~*+|"
_JOINT = re.compile(r"[^\s.,;:?¿()\[\]{}<>\"“”«»„…\-–—~/\\&=#_]+")
_QUOTES = "\"“”«»„'’‘"
_UNREAD = 3
_FLAG = re.compile("[\U0001f1e6-\U0001f1ff]+")


@dataclass(slots=True)
class Cut:
    """The words of a text, with what the passes over them want to know beforehand."""

    words: list[Word] = field(default_factory=list)
    # Words of one letter or digit, words that neither rules nor everyday speech know, words read from digits and from
    # look-alikes, emoji that may stand for a word.
    singles: int = 0
    odd: int = 0
    leet: int = 0
    masked: int = 0
    emoji: int = 0
    # Words too short to tell whether they are in disguise; whether they are taken to be.
    unread: int = 0
    eager: bool = False


def cut_words(text: str, characters: Characters, vocabulary: Container[str], *, eager: bool = False) -> Cut:
    """Cut folded characters into words; ``eager``: also short ones are read as digits for letters."""
    chars, origin, _ = characters
    cut = Cut(eager=eager)
    add = cut.words.append
    is_plain = origin is int
    has_flags = not is_plain and _FLAG.search(text) is not None
    end_before = taken = 0
    for found in _CHUNK.finditer(chars):
        chunk, at = found.group(), found.start()
        pieces: Iterator[tuple[str, int, int]] | tuple[tuple[str, int, int], ...]
        if chunk.isalpha() and chunk.isascii() and not has_flags:
            pieces = ((chunk, at, at + len(chunk)),)
        else:
            pieces = _pieces(chunk, at, text, characters, vocabulary, cut)
        for word, start, end in pieces:
            if word not in vocabulary and word not in HOME:
                word = known_form(word, vocabulary)
                cut.odd += 1
            elif word in SHORT_FORMS:
                cut.odd += 1
            if len(word) == 1 and word.isalnum():
                cut.singles += 1
            breaks = (
                end_before > 0
                and (start - end_before > 1 or (start > end_before and chars[end_before] != " "))
                and _BREAKING.search(chars, end_before, start + 1) is not None
            )
            end_before = end
            if is_plain:
                add(Word(word, start, end, breaks))
                continue
            # One character may unfold into several words ("½", "ﷺ"): it belongs to the first, so that spans never
            # overlap.
            first, after = max(origin(start), taken), origin(end - 1) + 1
            if first < after:
                taken = after
                add(Word(word, first, after, breaks))
    return cut


def _pieces(
    chunk: str, start: int, text: str, characters: Characters, vocabulary: Container[str], cut: Cut
) -> Iterator[tuple[str, int, int]]:
    """The words inside a run without spaces."""
    at = 0
    if not LEET_CHARS.isdisjoint(chunk):
        for joint in _JOINT.finditer(chunk):
            for core in _cores(joint.group(), cut):
                plain = core.replace("'", "")
                leet = unleet(plain, vocabulary, eager=cut.eager)
                if leet is not None:
                    begin = joint.start() + joint.group().index(core)
                    if begin > at:
                        yield from _plain_pieces(chunk[at:begin], start + at, text, characters, vocabulary, cut)
                    cut.leet += len(plain) > SHORT
                    at = begin + len(core)
                    yield leet, start + begin, start + at
                    break
                cut.unread += len(plain) <= _UNREAD
    if at < len(chunk):
        yield from _plain_pieces(chunk[at:], start + at, text, characters, vocabulary, cut)


def _cores(joint: str, cut: Cut) -> tuple[str, ...]:
    """What may be a word in disguise: without signs around it, and, where others are, with a sign in front."""
    core = joint.strip(_EDGE)
    whole = joint.strip(_QUOTES)
    cut.unread += whole != core
    cores = (core,) if whole == core else (whole, core) if cut.eager else (core or whole,)
    return tuple(core for core in cores if core and not core.isalpha() and not LEET_CHARS.isdisjoint(core))


def _plain_pieces(
    chunk: str, start: int, text: str, characters: Characters, vocabulary: Container[str], cut: Cut
) -> Iterator[tuple[str, int, int]]:
    search = _PIECE.search if chunk.isascii() else _MARKED_PIECE.search
    at = 0
    while piece := search(chunk, at):
        number = _NUMBER.match(chunk, piece.start())
        if number and number.end() > piece.end():
            yield re.sub(r"[.,]", "", number.group()), start + piece.start(), start + number.end()
            at = number.end()
            continue
        at = piece.end()
        begin, end = start + piece.start(), start + at
        word = piece.group().replace("'", "").replace("`", "")
        glued = _GLUED_NUMBER.match(word)
        if glued and at - piece.start() == len(word):
            middle = begin + len(glued.group(1))
            yield glued.group(1), begin, middle
            yield glued.group(2), middle, end
        elif word and any(map(str.isalnum, word)):
            if not word.isascii():
                yield _unmasked(word, begin, end, text, characters, vocabulary, cut), begin, end
            elif characters.origin is int or not _is_flag(word, begin, end, text, characters, vocabulary):
                yield word, begin, end
        elif word in vocabulary or word in CURRENCY:
            yield word, begin, end
        elif word in STANDS_FOR:
            cut.emoji += 1
            yield word, begin, end


def _unmasked(
    word: str, begin: int, end: int, text: str, characters: Characters, vocabulary: Container[str], cut: Cut
) -> str:
    raw = [text[characters.origin(at)] for at in range(begin, end) if characters.text[at] not in "'`"]
    plain = from_lookalikes(word, raw, vocabulary, shortest=SHORT + 1)
    cut.masked += plain is not None
    return word if plain is None else plain


def _is_flag(word: str, begin: int, end: int, text: str, characters: Characters, vocabulary: Container[str]) -> bool:
    """Whether the letters were regional indicators that show as flags and spell nothing."""
    if len(word) % 2 or (len(word) > 2 and word in vocabulary):
        return False
    return _FLAG.fullmatch(text[characters.origin(begin) : characters.origin(end - 1) + 1]) is not None
