"""The prefilter and the bounded windows lose nothing, and what is cut off is called unknown."""

from __future__ import annotations

import pytest

from handrail.engine import matching
from handrail.engine.matching import REACH, Match, PhraseFinder, overlapping
from handrail.engine.phrases import Phrase, parse_phrase


def finder(**phrases: str) -> PhraseFinder:
    """A finder of one phrase an owner."""
    return PhraseFinder([(owner, [parse_phrase(phrase, {})]) for owner, phrase in phrases.items()])


def owners(text: str, **phrases: str) -> set[str]:
    return {match.owner for match in finder(**phrases).find(text).matches}


def test_every_owner_with_a_phrase_in_the_text_is_found() -> None:
    assert owners("pay me now or else", a="pay me", b="or else", c="later") == {"a", "b"}


def test_a_match_spans_the_phrase_without_the_spaces_around_it() -> None:
    assert finder(a="pay me").find("so pay me now").matches == [Match("a", 3, 9)]


def test_matches_come_in_the_order_of_the_text() -> None:
    found = finder(z="one", a="two").find("one two one").matches
    assert [(match.owner, match.start) for match in found] == [("z", 0), ("a", 4), ("z", 8)]


def test_matches_that_share_words_are_all_found() -> None:
    assert len(finder(a="pay ..3 now").find("pay pay now").matches) >= 2
    assert len(finder(a="pay").find("pay pay pay").matches) == 3


@pytest.mark.parametrize("text", ["", " ", "\n", "nothing of it"])
def test_nothing_is_found_in(text: str) -> None:
    assert finder(a="pay me").find(text).matches == []


def test_a_finder_without_phrases_finds_nothing() -> None:
    assert PhraseFinder([]).find("pay me").matches == []


@pytest.mark.parametrize("distance", [0, 1, REACH - 10, REACH, REACH + 1, 3 * REACH, 50_000])
@pytest.mark.parametrize("filler", ["x", "x ", "pay ", "me\n"])
def test_a_phrase_is_found_however_far_in_the_text_it_stands(distance: int, filler: str) -> None:
    text = (filler * distance)[:distance] + " pay it to me " + (filler * distance)[:distance]
    assert "a" in owners(text, a="pay ..1 to me")


@pytest.mark.parametrize(
    "phrase", ["begin ..8 middle ..8 ending", "begin ..8 middle ..8 end", "be ..8 middlemost ..8 ends"]
)
def test_a_long_phrase_is_found_from_whichever_of_its_words_is_looked_for(phrase: str) -> None:
    words = phrase.replace("..8", " ".join(["interminable"] * 8))
    assert len(words) > 200
    assert owners(f"x {words} x", a=phrase) == {"a"}


def test_a_phrase_of_the_longest_words_is_found_beside_a_word_without_end() -> None:
    long = "y" * 3 * REACH
    assert owners(f"{long} pay me {long}", a="pay me") == {"a"}


def test_warming_up_changes_no_answer() -> None:
    cold, warm = finder(a="warm ..2 words"), finder(a="warm ..2 words")
    warm.warm_up()
    assert cold.find("warm and kind words").matches == warm.find("warm and kind words").matches


def test_a_search_that_is_cut_off_is_unknown_and_the_others_go_on(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(matching, "FAULT_SECONDS", 0.01)
    literals = parse_phrase("aaa", {}).literals
    endless = Phrase("endless", r"((?:a|aa)+)\bz", literals, (literals,), frozenset())
    found = PhraseFinder([("slow", [endless]), ("quick", [parse_phrase("pay", {})])]).find(
        "aaa" + "a" * 60 + " aaa pay"
    )
    slow = PhraseFinder([("slow", [Phrase("endless", r"((?:a|aa)+)+z", literals, (literals,), frozenset())])])
    assert {match.owner for match in found.matches} == {"quick"}
    assert slow.find("aaa " + "a" * 200).unknown == {"slow"}


def test_overlapping_matches_share_a_character() -> None:
    matches = [Match("a", 0, 3), Match("b", 3, 6), Match("c", 5, 9)]
    assert [match.owner for match in overlapping(matches, 3, 6)] == ["b", "c"]
