"""Which two words stand beside each other: what tells ``block me`` from ``black me`` where ``blck me`` is written.

Two things tell it: what rules look for, and what was seen in chats.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Set
from itertools import pairwise

import numpy as np
import numpy.typing as npt

# Stands for any number.
NUMBER = "0"
_BITS = 2**21

Bits = npt.NDArray[np.uint8]


class Pairs:
    """A set of pairs of folded words. Immutable; safe to share between threads.

    ``joints`` are sets of words of which each of the first may stand before each of the second. ``seen`` is a set of
    bits (a Bloom filter) made by :func:`seen_pairs`: a pair that was never put in is found in it about once in a
    hundred times, and none can be read back.
    """

    __slots__ = ("_after", "_before", "_joints", "_seen")

    def __init__(self, joints: Iterable[tuple[Set[str], Set[str]]] = (), seen: Bits | None = None) -> None:
        self._joints = frozenset((frozenset(before), frozenset(after)) for before, after in joints)
        self._seen = seen
        self._before: dict[str, set[int]] = {}
        self._after: dict[str, set[int]] = {}
        for number, (before, after) in enumerate(self._joints):
            for words, index in ((before, self._before), (after, self._after)):
                for word in words:
                    index.setdefault(word, set()).add(number)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Pairs):
            return NotImplemented
        same = self._seen is other._seen or (
            self._seen is not None and other._seen is not None and np.array_equal(self._seen, other._seen)
        )
        return same and self._joints == other._joints

    def __hash__(self) -> int:
        return hash(self._joints)

    def after_seeing(self, seen: Bits | None) -> Pairs:
        """The same joints, with other pairs that were seen."""
        return Pairs(self._joints, seen)

    def strength(self, first: str, second: str) -> int:
        """How well the two words go together in this order: 2 where rules look for them, 1 where they were seen."""
        first, second = (NUMBER if word.isdigit() else word for word in (first, second))
        before, after = self._before.get(first), self._after.get(second)
        if before and after and not before.isdisjoint(after):
            return 2
        return int(self._seen is not None and _is_in(first, second, self._seen))


def seen_pairs(lines: Iterable[Iterable[str]]) -> Bits:
    """The pairs of neighbours in these folded lines."""
    bits = np.zeros(_BITS, np.uint8)
    for pair in {pair for line in lines for pair in pairwise(NUMBER if word.isdigit() else word for word in line)}:
        bits[list(_places(*pair))] = 1
    return np.packbits(bits)


def _is_in(first: str, second: str, bits: Bits) -> bool:
    return all(bits[place >> 3] >> (7 - place % 8) & 1 for place in _places(first, second))


def _places(first: str, second: str) -> tuple[int, int]:
    data = f"{first} {second}".encode("utf-8", "surrogatepass")
    return zlib.crc32(data) % _BITS, zlib.crc32(data[::-1] + b"#") % _BITS
