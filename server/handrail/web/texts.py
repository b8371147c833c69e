"""The words of the pages for people, by language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from werkzeug.datastructures import LanguageAccept

from handrail.web.texts_en import ENGLISH
from handrail.web.texts_es import SPANISH

CATALOGUES: Mapping[str, Mapping[str, str]] = {"en": ENGLISH, "es": SPANISH}


@dataclass(frozen=True, slots=True)
class PageTexts:
    """The words of one language; ``texts("key", name=value)`` fills in the blanks of a sentence."""

    language: str

    def __call__(self, key: str, **values: object) -> str:
        """The sentence for ``key``.

        Raises:
            KeyError: There is no such sentence.
        """
        return CATALOGUES[self.language][key].format(**values)

    def error(self, status: int) -> str:
        """What to tell a person about an HTTP status."""
        words = CATALOGUES[self.language]
        return words.get(f"error.{status}", words["error.other"])

    def region(self, code: str) -> str:
        """The name of a region, or its code."""
        return CATALOGUES[self.language].get(f"region.{code}", code)


def page_texts(accepted: LanguageAccept) -> PageTexts:
    """The words in the language that the browser prefers; English where none fits."""
    return PageTexts(accepted.best_match(list(CATALOGUES), default="en") or "en")
