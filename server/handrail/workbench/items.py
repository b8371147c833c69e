"""Single cases in a report: what may be shown of them, and where they wait until it is written."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any

from handrail.engine.model import Sender
from handrail.workbench.cases import Case, Outcome, Target
from handrail.workbench.problems import EvaluationError

TEXT_CHARS = 300
TEXTS_SHOWN = 60
Item = dict[str, Any]


def is_kept(case: Case, outcome: Outcome) -> bool:
    """Whether a report names a case: all extortion, and of the rest what was flagged."""
    return case.target is Target.EXTORTION or outcome.level > 0


def item_of(case: Case, outcome: Outcome, *, shows_text: bool) -> Item:
    """A case and its outcome as plain JSON values.

    A private one has its id and what was shown when, and never text, rules, stage or kind. The text of others comes
    along only with ``shows_text``.
    """
    item: Item = {
        "source": case.source,
        "unit": case.unit.value,
        "id": case.id,
        "line": case.line,
        "part": case.part.value,
        "lang": case.language,
        "target": case.target.value,
        "level": outcome.level,
        "first_medium": outcome.first_medium,
        "first_high": outcome.first_high,
    }
    if case.is_private:
        return item
    item |= {
        "label": case.label,
        "kind": case.kind,
        "severity": outcome.severity.value,
        "score": outcome.score,
        "first_risky_index": case.risky,
        "first_demand_index": case.demand,
        "alarms": [
            {"at": alarm.at, "severity": alarm.severity.value, "rules": list(alarm.rules)} for alarm in outcome.alarms
        ],
    }
    if shows_text:
        item["texts"] = _texts(case, outcome)
    return item


def _texts(case: Case, outcome: Outcome) -> list[dict[str, Any]]:
    """The messages of a short case; of a long one those that raised an alarm."""
    alarms = {alarm.at for alarm in outcome.alarms}
    shown = range(len(case.messages)) if len(case.messages) <= TEXTS_SHOWN else sorted(alarms)
    return [
        {
            "at": index,
            "sender": Sender(case.messages[index].sender).value,
            "text": case.messages[index].text[:TEXT_CHARS],
        }
        for index in shown
    ]


class Spool:
    """Items on disk, until the report is written: memory does not grow with them."""

    def __init__(self, folder: Path) -> None:
        """Make the folder where it is missing.

        Raises:
            EvaluationError: It cannot be written to.
        """
        try:
            folder.mkdir(parents=True, exist_ok=True)
            self._file: IO[str] = tempfile.TemporaryFile("w+", encoding="ascii", dir=folder)
        except OSError as error:
            raise EvaluationError(
                f"The folder {folder} cannot be written to ({error.strerror}); choose another with --out."
            ) from None
        self.count = 0

    def add(self, item: Item) -> None:
        """Keep one more."""
        self._file.write(json.dumps(item) + "\n")
        self.count += 1

    def lines(self) -> Iterator[str]:
        """Every item as one line of JSON, in order."""
        self._file.seek(0)
        for line in self._file:
            yield line.rstrip("\n")

    def close(self) -> None:
        """Forget all; the file is gone."""
        self._file.close()
