"""The promise of the redaction, kept on generated identifiers; ``python -m tests.measure redaction`` asks for more."""

from __future__ import annotations

from .planted import KINDS, LOCALES, planted
from .redaction import gone

EACH = 20


def test_at_least_99_of_100_planted_identifiers_of_every_kind_are_gone() -> None:
    found = gone(EACH)
    shares = {kind: sum(found[locale, kind] for locale in LOCALES) / len(LOCALES) / EACH for kind in KINDS}
    assert {kind: share for kind, share in shares.items() if share < 0.99} == {}


def test_the_search_finds_what_was_planted_where_nothing_was_redacted() -> None:
    texts = list(planted(EACH))
    assert len(texts) == EACH * len(LOCALES) * len(KINDS)
    missed = [text for text in texts if not text.survives_in(text.text)]
    # Names of three letters are too short to be looked for.
    assert len(missed) < len(texts) / 100, missed[:5]
