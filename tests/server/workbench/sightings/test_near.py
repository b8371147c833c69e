"""Near copies find each other as MinHash LSH finds them, and nothing chains."""

from __future__ import annotations

import numpy as np
import pytest
from datasketch import MinHash, MinHashLSH

from handrail.workbench.sightings.near import NEAR, Sketches, groups

SEED = 20_260_101


def copies(centres: int, each: int, changed: float, seed: int = SEED) -> Sketches:
    """Sketches around some centres, each with a share of its bytes changed."""
    choose = np.random.default_rng(seed)
    base = choose.integers(0, 256, (centres, 128), dtype=np.uint8).repeat(each, axis=0)
    noise = choose.integers(0, 256, base.shape, dtype=np.uint8)
    return np.where(choose.random(base.shape) < changed, noise, base).astype(np.uint8)


@pytest.mark.parametrize("changed", [0, 0.1, 0.15])
def test_copies_of_one_text_are_one_group(changed: float) -> None:
    found = groups(copies(30, 20, changed))
    assert sorted(sorted(group.tolist()) for group in found) == [list(range(n, n + 20)) for n in range(0, 600, 20)]


def test_strangers_are_in_no_group() -> None:
    assert groups(copies(5_000, 1, 0)) == []


@pytest.mark.parametrize("count", [0, 1])
def test_too_few_to_be_alike_are_no_group(count: int) -> None:
    assert groups(np.zeros((count, 128), dtype=np.uint8)) == []


def test_the_pairs_are_those_that_datasketch_finds() -> None:
    sketches = copies(120, 8, 0.15)
    index = MinHashLSH(threshold=NEAR, num_perm=128)
    hashes = [MinHash(num_perm=128, hashvalues=row.astype(np.uint64), scheme="legacy") for row in sketches]
    for number, made in enumerate(hashes):
        index.insert(number, made)
    theirs = {
        (number, other)
        for number, made in enumerate(hashes)
        for other in index.query(made)
        if number < other and made.jaccard(hashes[other]) >= NEAR
    }
    ours = {(int(a), int(b)) for group in groups(sketches) for a in group for b in group if a < b}
    assert len(theirs) > 3_000
    assert len(ours & theirs) / len(theirs) > 0.99


def test_a_chain_of_near_copies_ties_nothing_together() -> None:
    choose = np.random.default_rng(SEED)
    start, end = choose.integers(0, 256, (2, 128), dtype=np.uint8)
    chain = np.array([np.concatenate((end[:step], start[step:])) for step in range(0, 129, 4)])
    for group in groups(np.concatenate((chain, np.tile(start, (20, 1)), np.tile(end, (20, 1))))):
        members = group.tolist()
        assert not (33 in members and 53 in members), members
