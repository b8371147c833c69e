"""``redaction``: how much of what was planted is gone, kind by kind, and how much of everyday talk stays."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

from handrail.redaction import redact

from .planted import KINDS, LOCALES, planted
from .tables import Table

_TALK = Path(__file__).parents[1] / "benign" / "development"


def gone(each: int) -> dict[tuple[str, str], int]:
    """How many of ``each`` planted identifiers are gone, by locale and kind."""
    gone: Counter[tuple[str, str]] = Counter()
    for text in planted(each):
        gone[text.locale, text.kind] += not text.survives_in(redact(text.text).text)
    return gone


def redaction(each: int) -> list[Table]:
    """The two tables."""
    found = gone(each)
    rows = [
        (
            kind,
            len(LOCALES) * each,
            f"{sum(found[locale, kind] for locale in LOCALES) / len(LOCALES) / each:.2%}",
            *(f"{found[locale, kind] / each:.1%}" for locale in LOCALES),
        )
        for kind in KINDS
    ]
    notes = (
        "Made up, by the generator that the patterns were written against: an upper bound. Names are not looked for.",
    )
    return [Table("Planted identifiers that are gone", ("kind", "texts", "gone", *LOCALES), rows, notes), _kept()]


def _kept() -> Table:
    rows = []
    for path in sorted(_TALK.glob("*.jsonl")):
        words: Counter[str] = Counter()
        for line in path.read_text(encoding="utf-8").splitlines():
            for message in json.loads(line)["messages"]:
                before, after = message["text"].split(), redact(message["text"]).text.split()
                words["all"] += len(before)
                words["kept"] += sum((Counter(before) & Counter(after)).values())
        rows.append((path.stem, words["all"], f"{words['kept'] / words['all']:.1%}"))
    return Table("Words of everyday talk that stay as they are", ("language", "words", "stay"), rows)
