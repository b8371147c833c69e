"""Which sketches are near copies of each other: locality-sensitive hashing, one band at a time, in bounded memory.

The bands of MinHash LSH as usual, but instead of one table for each band that holds every key (gigabytes at a million
sketches), each band is sorted, used and let go: what stays is the sketches, one number a sketch, and one band.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Sketches = NDArray[np.uint8]
Numbers = NDArray[np.int64]

# The share of equal bytes from which two sketches count as near copies.
NEAR = 0.5
# The share that a member has in common with the centre of its group. Two members share at least twice that less one,
# so nobody ties a text of their own to a group by means of others halfway between.
CLOSE = 0.7
# 42 bands of 3 bytes: of pairs at ``NEAR`` 99.6 % share a band, of pairs that have nothing in common one in 400,000.
ROWS = 3
# How often the rest of a bucket looks for another leader: enough for real buckets, and an end for made-up ones.
_LEADERS = 8
# How many groups one web of links falls into at most; the largest come first, so what is left over is small.
_CENTRES = 64
_SLICE = 65_536


def groups(sketches: Sketches) -> list[Numbers]:
    """The indices of near copies, group by group, largest first; sketches that resemble no other are in none.

    Everybody in a group is ``CLOSE`` to its centre, the most frequent value of every byte. So no chain of sketches,
    each a little like the next, can tie two groups together.
    """
    if not len(sketches):
        return []
    labels = _linked(sketches)
    order = np.argsort(labels, kind="stable")
    starts = np.flatnonzero(np.diff(labels[order], prepend=-1))
    found: list[Numbers] = []
    for start, end in zip(starts, [*starts[1:], len(order)], strict=True):
        if end - start > 1:
            found += _around_centres(sketches, order[start:end])
    return sorted(found, key=lambda group: (-len(group), int(group[0])))


def alike(sketches: Sketches, other: Sketches) -> NDArray[np.float64]:
    """The share of equal bytes of each sketch with one other, a slice at a time."""
    shares = np.empty(len(sketches))
    for at in range(0, len(sketches), _SLICE):
        shares[at : at + _SLICE] = np.count_nonzero(sketches[at : at + _SLICE] == other, axis=1) / sketches.shape[1]
    return shares


def _linked(sketches: Sketches) -> Numbers:
    """A label for each sketch; those with equal labels are linked by near copies, perhaps over several steps."""
    parents: Numbers = np.arange(len(sketches), dtype=np.int64)
    for first in range(0, sketches.shape[1] - ROWS + 1, ROWS):
        band = np.zeros(len(sketches), dtype=np.uint32)
        for row in range(ROWS):
            band = (band << np.uint32(8)) | sketches[:, first + row]
        order = np.argsort(band, kind="stable")
        keys = band[order]
        is_shared = np.zeros(len(order), dtype=bool)
        is_equal = keys[1:] == keys[:-1]
        is_shared[1:] |= is_equal
        is_shared[:-1] |= is_equal
        members, keys = order[is_shared], keys[is_shared]
        for _ in range(_LEADERS):
            if not len(members):
                break
            is_first = np.concatenate(([True], keys[1:] != keys[:-1]))
            leaders = members[is_first][np.cumsum(is_first) - 1]
            is_near = _are_near(sketches, leaders, members)
            _link(parents, leaders[is_near], members[is_near])
            members, keys = members[~is_near], keys[~is_near]
    return _roots(parents)


def _are_near(sketches: Sketches, left: Numbers, right: Numbers) -> NDArray[np.bool_]:
    is_near = np.empty(len(left), dtype=bool)
    for at in range(0, len(left), _SLICE):
        part = slice(at, at + _SLICE)
        is_equal = sketches[left[part]] == sketches[right[part]]
        is_near[part] = np.count_nonzero(is_equal, axis=1) >= NEAR * sketches.shape[1]
    return is_near


def _link(parents: Numbers, left: Numbers, right: Numbers) -> None:
    """Join the trees of both ends of each link: the higher root hangs itself on the lower one until all agree."""
    while len(left):
        roots = _roots(parents)
        parents[:] = roots
        low, high = np.minimum(roots[left], roots[right]), np.maximum(roots[left], roots[right])
        is_open = low != high
        if not is_open.any():
            return
        left, right = left[is_open], right[is_open]
        np.minimum.at(parents, high[is_open], low[is_open])


def _roots(parents: Numbers) -> Numbers:
    roots = parents
    while True:
        above = roots[roots]
        if np.array_equal(above, roots):
            return above
        roots = above


def _around_centres(sketches: Sketches, members: Numbers) -> list[Numbers]:
    found: list[Numbers] = []
    for _ in range(_CENTRES):
        if len(members) < 2:
            break
        own = sketches[members]
        is_near = alike(own, _centre(own)) >= CLOSE
        if is_near.sum() < 2:
            # The centre of strangers is nobody; around the first of them are its own.
            is_near = alike(own, own[0]) >= CLOSE
        if is_near.sum() > 1:
            found.append(members[is_near])
        members = members[~is_near]
    return found


def _centre(sketches: Sketches) -> Sketches:
    columns = (np.bincount(sketches[:, column], minlength=256).argmax() for column in range(sketches.shape[1]))
    return np.fromiter(columns, dtype=np.uint8, count=sketches.shape[1])
