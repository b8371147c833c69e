"""The words of the families' pages: the same in every language, in whichever language the browser asks for."""

from __future__ import annotations

import re
import string
from pathlib import Path

import pytest
from werkzeug.datastructures import LanguageAccept

from handrail import web
from handrail.web.family.texts import LANGUAGES, FamilyTexts, preferred_language, words

OTHERS = [language for language in LANGUAGES if language != "en"]
PAGES = Path(web.__file__).with_name("templates") / "family"
# A key that is named outright; those that are put together are named by what begins them.
NAMED = re.compile(r"""texts(?:\.count)?\(\s*["']([a-z0-9.-]+)["']\s*[,)]""")


def blanks(sentence: str) -> set[str]:
    """What a sentence leaves open."""
    return {name for _, name, _, _ in string.Formatter().parse(sentence) if name is not None}


@pytest.mark.parametrize("language", OTHERS)
def test_every_language_has_the_same_sentences_with_the_same_blanks(language: str) -> None:
    ours, theirs = words("en"), words(language)
    assert list(theirs) == list(ours)
    assert {key: blanks(text) for key, text in theirs.items()} == {key: blanks(text) for key, text in ours.items()}
    assert [key for key, text in theirs.items() if not isinstance(text, str) or not text.strip()] == []


@pytest.mark.parametrize("language", OTHERS)
def test_no_sentence_was_left_in_english(language: str) -> None:
    ours, theirs = words("en"), words(language)
    same = [key for key, text in theirs.items() if text == ours[key] and len(text.split()) > 2]
    assert same == []


def test_every_sentence_that_a_page_names_is_there() -> None:
    named = {key for page in PAGES.glob("*.html") for key in NAMED.findall(page.read_text(encoding="utf-8"))}
    assert len(named) > 50
    missing = {key for key in named if key not in words("en") and f"{key}.many" not in words("en")}
    assert missing == set()


@pytest.mark.parametrize(
    ("asked", "language"),
    [
        ([("pt-BR", 1)], "pt"),
        ([("tl", 1)], "fil"),
        ([("fil-PH", 1), ("en", 0.5)], "fil"),
        ([("ar", 1), ("de-CH", 0.8)], "de"),
        ([("ar", 1)], "en"),
        ([("*", 1)], "en"),
        ([], "en"),
    ],
)
def test_the_browser_is_answered_in_its_language(asked: list[tuple[str, float]], language: str) -> None:
    assert preferred_language(LanguageAccept(asked)) == language


def test_an_error_without_a_sentence_of_its_own_has_a_general_one() -> None:
    assert FamilyTexts("en").error(418) == words("en")["error.other"]


def test_no_other_language_can_be_named() -> None:
    with pytest.raises(KeyError):
        words("../words/en")
