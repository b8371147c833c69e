"""A sketch of a text: a MinHash of its word pairs, cut to eight bits a value, by which near copies find each other.

Eight bits are too few to look a word pair up: one in 256 of all pairs fits each of them. Whoever can guess a whole text
can still test the guess against a sketch, which is what it is for.
"""

from __future__ import annotations

from hashlib import blake2b
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from handrail.engine.normalize import fold

SKETCH_BYTES = 128
# Sketches of different servers must compare, so these numbers are part of the format.
_SEED = 20_260_101
_KEYS = np.random.Generator(np.random.PCG64(_SEED)).integers(0, 2**64, SKETCH_BYTES, dtype=np.uint64)


def sketch(text: str) -> bytes | None:
    """The sketch of a redacted text; ``None`` where it holds no word.

    The share of equal bytes of two sketches estimates the share of word pairs that two texts have in common, within
    about 0.09 (two standard errors), on top of one in 256 that agree by chance. Words are folded as the rules read
    them, so that accents, capitals and look-alike letters do not matter.
    """
    words = [word.text for word in fold(text)]
    if not words:
        return None
    pairs = {f"{left} {right}" for left, right in pairwise(words)} or {words[0]}
    # A lone surrogate in a word must not stop anything.
    digests = b"".join(blake2b(pair.encode("utf-8", "replace"), digest_size=8).digest() for pair in sorted(pairs))
    hashes = np.frombuffer(digests, dtype="<u8")
    lowest: NDArray[np.uint64] = np.full(SKETCH_BYTES, np.iinfo(np.uint64).max, dtype=np.uint64)
    for at in range(0, len(hashes), 1024):
        lowest = np.minimum(lowest, _mixed(hashes[at : at + 1024, None] ^ _KEYS).min(axis=0))
    return (lowest & np.uint64(0xFF)).astype(np.uint8).tobytes()


def _mixed(values: NDArray[np.uint64]) -> NDArray[np.uint64]:
    """The finaliser of SplitMix64: every bit of the result depends on every bit of the value."""
    values = (values ^ (values >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    values = (values ^ (values >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return values ^ (values >> np.uint64(31))
