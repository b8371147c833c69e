"""Basic protection warns where the engine's rules do, and nowhere else. It runs the extension's own code."""

from __future__ import annotations

import pytest

from handrail import Engine, Message
from handrail.engine.model import Severity

from .corpora_folder import ABSENT, corpora_folder
from .floor_judging import Comparison, compared, corpus_lines, dialogues, examples, judged, rules_engine, why_not

pytestmark = [pytest.mark.slow, pytest.mark.skipif(why_not() is not None, reason=str(why_not()))]

# Texts on which the two may differ, with the reason. There is none now.
MAY_DIFFER: dict[str, str] = {}
LINES = 10_000
MOST_DIFFERENCES = 0.005


@pytest.fixture(scope="module")
def engine() -> Engine:
    return rules_engine()


@pytest.fixture(scope="module")
def written(engine: Engine) -> list[Comparison]:
    return compared(list(examples()), engine)


def _names(found: list[Comparison]) -> list[str]:
    return [one.case.name for one in found if one.case.name not in MAY_DIFFER]


def test_no_example_that_alone_brings_a_full_warning_is_lost(written: list[Comparison]) -> None:
    matching = [one for one in written if one.case.kind == "match"]

    assert sum(one.rules is Severity.HIGH for one in matching) > 200
    assert _names([one for one in matching if one.is_lost]) == []


def test_no_example_brings_a_warning_of_the_floor_alone(written: list[Comparison]) -> None:
    assert _names([one for one in written if one.is_new]) == []


def test_ordinary_dialogues_bring_no_warning_that_the_rules_do_not(engine: Engine) -> None:
    found = compared(list(dialogues(extortion=False)), engine)

    assert len(found) > 100
    assert _names([one for one in found if one.is_new]) == []


def test_dialogues_of_extortion_are_found_as_the_rules_find_them(engine: Engine) -> None:
    found = compared(list(dialogues(extortion=True)), engine)

    assert sum(one.rules is not Severity.NONE for one in found) > 10
    assert _names([one for one in found if one.is_lost or one.is_new]) == []


def test_it_agrees_with_the_rules_on_the_lines_of_corpora(engine: Engine) -> None:
    folder = corpora_folder()
    if folder is None:
        pytest.skip(ABSENT)

    found = compared(corpus_lines(folder, LINES), engine)

    differences = [one.case.name for one in found if one.is_lost or one.is_new]
    assert len(differences) <= len(found) * MOST_DIFFERENCES, differences


def test_the_words_it_shows_stand_where_it_says_in_code_points() -> None:
    text = "\U0001f600 \U0001f600 PAY me 200 or i s3nd your nudes to your mom \U0001f600"
    [said] = judged([[Message(text, id="0")]])

    assert said.severity is Severity.HIGH
    assert said.quotes
    assert all(text[start:end] == quote for _, start, end, quote in said.quotes)
