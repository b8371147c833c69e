"""What the training lines of a pack have shown: whether a chat is in a language that was ever seen, for one.

An unknown language is said, and not guessed.

The pack remembers which words the training lines of both speakers are made of, as a set of bits (a Bloom filter): tens
of thousands of words in 64 kB, none of which can be read back.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Bits = npt.NDArray[np.uint8]

_BITS = 2**19
# Fewer words than this say too little. Measured on chats in 28 languages, see docs/measurements.md.
LEAST_WORDS = 12
# Nearly all chats in the pack's languages have a greater share of words that were seen before; hardly any others do.
KNOWN_FROM = 0.5


@dataclass(frozen=True, slots=True)
class Seen:
    """The set of words of all training lines, and that of pairs of words in languages whose misspellings are known."""

    words: Bits
    pairs: Bits | None = None


def bits_of(words: Iterable[str]) -> Bits:
    """The set of these folded words."""
    bits = np.zeros(_BITS, np.uint8)
    for word in set(words):
        if _says_something(word):
            bits[list(_places(word))] = 1
    return np.packbits(bits)


def is_known_language(words: Sequence[str], seen: Bits) -> bool | None:
    """Whether enough of these folded words were seen before; ``None`` where they are too few to say."""
    telling = [word for word in words if _says_something(word)]
    if len(telling) < LEAST_WORDS:
        return None
    known = sum(all(seen[place >> 3] >> (7 - place % 8) & 1 for place in _places(word)) for word in telling)
    return known / len(telling) >= KNOWN_FROM


def _says_something(word: str) -> bool:
    """Numbers and signs stand in every language."""
    return any(char.isalpha() for char in word)


def _places(word: str) -> tuple[int, int]:
    data = word.encode("utf-8", "surrogatepass")
    return zlib.crc32(data) % _BITS, zlib.crc32(data[::-1] + b"#") % _BITS
