"""The words of the families' pages, by language: what all pages share, and what those of profiles say besides."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import yaml
from werkzeug.datastructures import LanguageAccept

_FOLDER = Path(__file__).with_name("words")
FALLBACK = "en"
# By what each calls itself, which is how a person finds their own.
LANGUAGES: Mapping[str, str] = {
    "en": "English",
    "es": "Español",
    "fr": "Français",
    "pt": "Português",
    "de": "Deutsch",
    "fil": "Filipino",
}
# What browsers and systems call the same language.
_ALIASES = {"tl": "fil"}


@dataclass(frozen=True, slots=True)
class FamilyTexts:
    """The words of one language; ``texts("key", name=value)`` fills in the blanks of a sentence."""

    language: str

    def __call__(self, key: str, **values: object) -> str:
        """The sentence for ``key``.

        Raises:
            KeyError: There is no such sentence.
        """
        return words(self.language)[key].format(**values)

    def has(self, key: str) -> bool:
        """Whether there is such a sentence."""
        return key in words(self.language)

    def error(self, status: int) -> str:
        """What to tell a person about an HTTP status."""
        key = f"error.{status}"
        return self(key if self.has(key) else "error.other")

    def month(self, month: str) -> str:
        """A month like ``2027-08`` in words."""
        year, _, number = month.partition("-")
        return self("month.format", month=self(f"month.{number}"), year=year)

    def count(self, key: str, number: int) -> str:
        """The sentence ``key.1`` for one, else ``key.many`` with ``{count}``."""
        return self(f"{key}.1") if number == 1 else self(f"{key}.many", count=number)


@cache
def words(language: str) -> Mapping[str, str]:
    """All sentences of a language, read once.

    Raises:
        KeyError: It is none of ``LANGUAGES``.
    """
    if language not in LANGUAGES:
        raise KeyError(language)
    found: dict[str, str] = {}
    for path in (_FOLDER / f"{language}.yaml", _FOLDER / "profiles" / f"{language}.yaml"):
        found |= yaml.safe_load(path.read_text(encoding="utf-8"))
    return found


def preferred_language(accepted: LanguageAccept) -> str:
    """The language of these pages that the browser prefers; English where none fits."""
    for tag, _ in accepted:
        language = tag.partition("-")[0].lower()
        language = _ALIASES.get(language, language)
        if language in LANGUAGES:
            return language
    return FALLBACK
