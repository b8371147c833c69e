"""Near copies have near sketches, and a sketch can be compared but not read."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handrail.redaction import SKETCH_BYTES, sketch

SCRIPT = "i have your video and i will send it to all your friends unless you pay me now, you have [number] hours"


def alike(left: str, right: str) -> float:
    """The share of equal bytes."""
    a, b = sketch(left), sketch(right)
    assert a is not None
    assert b is not None
    return sum(x == y for x, y in zip(a, b, strict=True)) / SKETCH_BYTES


@pytest.mark.parametrize(
    ("other", "least", "most"),
    [
        (SCRIPT, 1, 1),
        (SCRIPT.upper().replace("video", "vïdeo"), 1, 1),
        (SCRIPT.replace("all your friends", "all ur friends"), 0.7, 0.95),
        (SCRIPT + ", do not block me", 0.7, 0.95),
        ("are we still on for practice tomorrow, bring the ball and two jerseys please", 0, 0.05),
    ],
)
def test_the_share_of_equal_bytes_follows_the_share_of_equal_word_pairs(other: str, least: float, most: float) -> None:
    assert least <= alike(SCRIPT, other) <= most


def test_a_sketch_is_the_same_on_every_machine() -> None:
    # Servers of different versions compare sketches: a change here is a new format.
    assert (sketch("pay me now") or b"").hex()[:32] == "61559993d3f3d52646e1cdefdd73fc1b"


@pytest.mark.parametrize("text", ["", " ", "\n"])
def test_where_there_is_no_word_there_is_no_sketch(text: str) -> None:
    assert sketch(text) is None


@given(text=st.text(st.characters(codec=None), max_size=60))
def test_any_text_can_be_sketched(text: str) -> None:
    assert len(sketch(text) or b"\0" * SKETCH_BYTES) == SKETCH_BYTES
