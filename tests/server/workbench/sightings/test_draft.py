"""A draft holds what most texts share, and lines to mark."""

from __future__ import annotations

from handrail.workbench.sightings.draft import MAX_MATCHES, draft

TEXTS = [
    "hello dear\ni will send it to your MOTHER first, pay",
    "I will send it to your mother first!! ok\nanswer me",
    "hello dear\nlast chance. i will send it to your mother first",
]


def test_the_longest_run_of_words_that_most_texts_share_comes_first() -> None:
    drafted = draft(TEXTS)
    assert drafted.words == "i will send it to your mother first"
    assert drafted.matches[:3] == (TEXTS[0].splitlines()[1], TEXTS[1].splitlines()[0], TEXTS[2].splitlines()[1])


def test_lines_are_few_and_no_two_alike() -> None:
    matches = draft([*TEXTS, *TEXTS, "\n".join(f"line number {n} of many" for n in range(20))]).matches
    assert len(matches) == len(set(matches)) == MAX_MATCHES


def test_texts_that_share_nothing_share_no_words() -> None:
    assert draft(["one two three", "four five six", "seven eight nine"]).words is None
    assert draft(["one two three"]).words is None
    assert draft([]) == draft([""])
