"""Words in disguise that may mean several: their neighbours tell which, by what rules look for and by what was seen."""

from __future__ import annotations

import string
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handrail.engine.folding.pairs import Pairs, seen_pairs
from handrail.engine.normalize import fold
from handrail.engine.phrases import parse_phrase

VOCABULARY = frozenset(
    "block black me leave him love refuse if you ref use mentors manitors posting pasting ur nudes video send "
    "what to do todo".split()
)
JOINTS = parse_phrase("block|leave ..1 me|him", {}).joints + parse_phrase("{number} mentors", {}).joints
SEEN = seen_pairs(line.split() for line in ("if you refuse", "he sent ur nudes", "posting ur story", "what to do"))
PAIRS = Pairs(JOINTS, SEEN)


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("blck me", "block me"),
        ("lve him", "leave him"),
        ("in 10 mntrs", "in 10 mentors"),
        ("poting ur story", "posting ur story"),
        ("he sent ur nds", "he sent ur nudes"),
        ("if you ref use", "if you refuse"),
        ("w h a t t o d o", "what to do"),
    ],
    ids=[
        "vowels, by a rule",
        "the likelier word goes with no rule",
        "after a number",
        "a letter, by what was seen",
        "a short form that is other things too",
        "halves that are words",
        "letters spelled apart",
    ],
)
def test_the_word_that_goes_with_its_neighbours_is_meant(text: str, folded: str) -> None:
    with_pairs = [word.text for word in fold(text, VOCABULARY, pairs=PAIRS)]
    assert " ".join(with_pairs) == folded
    assert [word.text for word in fold(text, VOCABULARY)] != with_pairs


@pytest.mark.parametrize(
    "text",
    ["blck", "blck tie", "me blck", "blck. me", "the 49ers", "if ref use", "blurck me", "lov him"],
    ids=[
        "alone",
        "beside another word",
        "in another order",
        "across a full stop",
        "a name with a number",
        "halves beside other words",
        "no disguise of either",
        "too short to tell",
    ],
)
def test_what_goes_with_nothing_stays_as_it_is(text: str) -> None:
    assert fold(text, VOCABULARY, pairs=PAIRS) == fold(text, VOCABULARY)


@pytest.mark.parametrize(
    ("phrase", "together", "apart"),
    [
        ("pay me", [("pay", "me")], [("me", "pay")]),
        ("pay|send ..3 now", [("pay", "now"), ("send", "now")], [("pay", "send")]),
        ("pay me? now", [("pay", "me"), ("pay", "now"), ("me", "now")], [("now", "me")]),
        ("i_want it", [("i", "want"), ("want", "it")], [("i", "it")]),
        ("record* you", [], [("record", "you"), ("recorded", "you")]),
        ("for {number} days", [("for", "3"), ("77", "days")], [("for", "days")]),
        ("{people} know", [("your", "mum"), ("mum", "know"), ("friends", "know")], [("your", "know")]),
    ],
)
def test_a_phrase_tells_which_words_stand_beside_each_other(
    phrase: str, together: list[tuple[str, str]], apart: list[tuple[str, str]]
) -> None:
    pairs = Pairs(parse_phrase(phrase, {"people": ["your mum", "friends"]}).joints)
    assert [pair for pair in together if not pairs.strength(*pair)] == []
    assert [pair for pair in apart if pairs.strength(*pair)] == []


WORDS = st.text(string.ascii_lowercase, min_size=1, max_size=8)


@given(st.lists(st.lists(WORDS, max_size=8), max_size=8))
def test_what_was_seen_is_found_again(lines: list[list[str]]) -> None:
    pairs = Pairs(seen=seen_pairs(lines))
    assert all(pairs.strength(*pair) == 1 for line in lines for pair in pairwise(line))


def test_what_was_not_seen_is_found_once_in_a_hundred_times_at_most() -> None:
    pairs = Pairs(seen=seen_pairs([[f"word{n}", f"next{n}"] for n in range(100_000)]))
    assert sum(pairs.strength(f"word{n}", f"other{n}") for n in range(10_000)) <= 100
