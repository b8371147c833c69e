"""``python -m tests.measure floor``: how far basic protection agrees with the engine's rules."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from .floor_judging import Comparison, compared, corpus_lines, dialogues, examples, is_high, rules_engine
from .tables import Table

_LINES = 10_000
_HEADERS = ("Texts", "Number", "High by rules", "High by the floor", "Lost", "New")


def floor(folder: Path | None, *, samples: int) -> list[Table]:
    """Agreement on the pack's examples, on the development dialogues, and on corpora where there are any."""
    engine = rules_engine()
    written = compared(list(examples()), engine)
    sets = {
        "examples that match": [one for one in written if one.case.kind == "match"],
        "examples that do not": [one for one in written if one.case.kind == "no_match"],
        "dialogues of extortion": compared(list(dialogues(extortion=True)), engine),
        "ordinary dialogues": compared(list(dialogues(extortion=False)), engine),
    }
    if folder is not None:
        sets["lines of corpora"] = compared(corpus_lines(folder, _LINES), engine)
    for name, found in sets.items():
        for kind, some in (
            ("lost", [one for one in found if one.is_lost]),
            ("new", [one for one in found if one.is_new]),
        ):
            for one in some[:samples]:
                words = " / ".join(message.text for message in one.case.messages)
                print(f"{name}, {kind}: {one.case.name}: {words}", file=sys.stderr)
    return [Table("Basic protection beside the rules", _HEADERS, [_row(name, found) for name, found in sets.items()])]


def _row(name: str, found: Sequence[Comparison]) -> tuple[str, ...]:
    return (
        name,
        f"{len(found):,}",
        f"{sum(is_high(one.rules) for one in found):,}",
        f"{sum(is_high(one.floor) for one in found):,}",
        f"{sum(one.is_lost for one in found):,}",
        f"{sum(one.is_new for one in found):,}",
    )
