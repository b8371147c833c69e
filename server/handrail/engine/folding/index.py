"""What words are looked up by, apart from themselves; made once a vocabulary, when first needed."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from functools import wraps
from typing import Concatenate, ParamSpec, TypeVar

from handrail.engine.folding.everyday import EVERYDAY, HOME, RANKS

VOWELS = frozenset("aeiou")
MIN_LONG = 7
# From how many letters on a word that only everyday speech knows may be meant.
MIN_EVERYDAY = 7
# Where a word that rules know stands among everyday ones that do not list it: slang, brands, short forms.
RANK_OF_SLANG = 3_000
NOWHERE = 10**6
# How many letters tell whether more can follow.
OPENING = 4
_SHORTEST_SKELETON = 3


_MOST_KEPT = 32
More = ParamSpec("More")
Made = TypeVar("Made")


def once_a_vocabulary(
    make: Callable[Concatenate[frozenset[str], More], Made],
) -> Callable[Concatenate[frozenset[str], More], Made]:
    """Keep what is made of a vocabulary for as long as others do not crowd it out.

    Known by identity: to compare two equal vocabularies takes longer than to fold a message.
    """
    kept: dict[tuple[object, ...], tuple[frozenset[str], Made]] = {}

    @wraps(make)
    def lookup(vocabulary: frozenset[str], /, *more: More.args, **named: More.kwargs) -> Made:
        key = (id(vocabulary), *more)
        found = kept.get(key)
        if found is None or found[0] is not vocabulary:
            if len(kept) >= _MOST_KEPT:
                kept.clear()
            found = kept[key] = (vocabulary, make(vocabulary, *more, **named))
        return found[1]

    return lookup


@once_a_vocabulary
def openings(vocabulary: frozenset[str], language: str) -> frozenset[str]:
    """The first letters of every word that letters spelled apart may make."""
    words = [word for word in vocabulary.union(RANKS[language]) if word.isalpha()]
    return frozenset(word[:OPENING] for word in words if len(word) >= OPENING)


@once_a_vocabulary
def by_skeleton(vocabulary: frozenset[str]) -> dict[str, tuple[str, ...]]:
    """Known and everyday words by their consonants."""
    words = [word for word in vocabulary | HOME if word.isalpha() and word.isascii() and len(word) > 3]
    return _grouped((bones, word) for word in words if len(bones := skeleton(word)) >= 2)


@once_a_vocabulary
def by_letters(vocabulary: frozenset[str]) -> dict[str, tuple[str, ...]]:
    """Known words, and long everyday ones, by their letters in the order of the alphabet."""
    everyday = [word for word in HOME if len(word) >= MIN_EVERYDAY]
    words = {
        word
        for word in vocabulary.union(everyday)
        if word.isalpha() and word.isascii() and len(word) > _SHORTEST_SKELETON
    }
    return _grouped((letters_of(word), word) for word in words)


def letters_of(word: str) -> str:
    """The letters of a word in the order of the alphabet."""
    return "".join(sorted(word))


@once_a_vocabulary
def by_missing_letter(vocabulary: frozenset[str]) -> dict[str, tuple[str, ...]]:
    """Long known words by what is left when a letter inside is missing."""
    return _grouped(
        (word[:at] + word[at + 1 :], word)
        for word in vocabulary
        if len(word) >= MIN_LONG and word.isalpha() and word.isascii()
        for at in range(1, len(word) - 2)
    )


def skeleton(word: str) -> str:
    """The consonants of a word, its first letter included, none twice in a row."""
    out = word[0]
    for char in word[1:]:
        if char not in VOWELS and char != out[-1]:
            out += char
    return out


def is_ordinary(word: str, vocabulary: frozenset[str]) -> bool:
    """Whether rules or everyday speech know the word."""
    return word in vocabulary or word in EVERYDAY


def is_at_home(word: str, vocabulary: frozenset[str]) -> bool:
    """Whether rules, or everyday English or Spanish, know the word."""
    return word in vocabulary or word in HOME


def is_foreign(word: str, vocabulary: frozenset[str]) -> bool:
    """Whether the word is an everyday one of another language alone."""
    return word in EVERYDAY and not is_at_home(word, vocabulary)


def is_abroad(near: Collection[str], vocabulary: frozenset[str]) -> bool:
    """Whether words beside each other are, more than not, of a language whose misspellings are not known."""
    home = sum(is_at_home(word, vocabulary) for word in near)
    return sum(is_foreign(word, vocabulary) for word in near) * 2 > home


def rank(word: str, vocabulary: frozenset[str]) -> int:
    """The place of a word among those of English or Spanish, whichever uses it more."""
    place = min(ranks.get(word, NOWHERE) for ranks in RANKS.values())
    return RANK_OF_SLANG if place == NOWHERE and word in vocabulary else place


def language_of(words: Iterable[str]) -> str:
    """The language that more of the words belong to alone; English where none is ahead."""
    english, spanish = RANKS["en"], RANKS["es"]
    ahead = 0
    for word in words:
        ahead += (word in spanish and word not in english) - (word in english and word not in spanish)
    return "es" if ahead > 0 else "en"


def _grouped(pairs: Iterable[tuple[str, str]]) -> dict[str, tuple[str, ...]]:
    groups: dict[str, set[str]] = {}
    for key, word in pairs:
        groups.setdefault(key, set()).add(word)
    return {key: tuple(sorted(words)) for key, words in groups.items()}
