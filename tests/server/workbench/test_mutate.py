"""Disguises are what they say: the same for the same seed, different from the text, and read back by folding."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handrail.engine.normalize import fold
from handrail.workbench.mutate import TECHNIQUES, mutate

TEXT = "I didn't joke, send the money now or everyone sees your pictures and videos"
KNOWN = frozenset("i didnt joke send the money now or everyone sees your pictures and videos".split())
# What is written in other words, or reads as two words at once, cannot come back word for word.
NOT_WORD_FOR_WORD = {"emoji for words", "dropped vowels", "spaced without gaps", "split words"}


def words_of(text: str) -> list[str]:
    return [word.text for word in fold(text, KNOWN)]


def test_there_are_many_techniques() -> None:
    assert len(TECHNIQUES) >= 30


@pytest.mark.parametrize("technique", TECHNIQUES)
def test_a_disguise_is_the_same_for_the_same_seed_and_changes_the_text(technique: str) -> None:
    assert mutate(TEXT, technique, 7) == mutate(TEXT, technique, 7)
    assert mutate(TEXT, technique, 7) != TEXT


@pytest.mark.parametrize("technique", ["homoglyphs", "leet", "spaced letters", "split words", "zalgo", "elongation"])
def test_another_seed_gives_another_disguise(technique: str) -> None:
    assert len({mutate(TEXT, technique, seed) for seed in range(20)}) > 3


@pytest.mark.parametrize("technique", [name for name in TECHNIQUES if name not in NOT_WORD_FOR_WORD])
def test_folding_reads_a_disguise_as_what_was_meant(technique: str) -> None:
    for seed in range(5):
        assert words_of(mutate(TEXT, technique, seed)) == words_of(TEXT)


def test_letters_without_gaps_come_back_as_the_words_that_matter() -> None:
    words = words_of(mutate(TEXT, "spaced without gaps"))
    assert {"send", "money", "everyone", "pictures", "videos"} <= set(words)


def test_an_unknown_technique_is_refused() -> None:
    with pytest.raises(KeyError):
        mutate(TEXT, "telepathy")


@given(st.text(max_size=40), st.sampled_from(sorted(TECHNIQUES)), st.integers(0, 99))
def test_no_text_breaks_a_technique(text: str, technique: str, seed: int) -> None:
    assert isinstance(mutate(text, technique, seed), str)
