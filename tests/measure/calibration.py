"""The calibration sample: whole conversations and single messages, through ``handrail check --jsonl``."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Any

from .batch import LOUD, SEVERITIES, check_lines, mode_of
from .corpora_folder import read_lines
from .counts import share
from .tables import Table

_SENDERS = {"them": "other", "me": "self"}


@dataclass(frozen=True, slots=True)
class Judged:
    """A sample with its answer."""

    sample: dict[str, Any]
    answer: dict[str, Any]

    @property
    def severity(self) -> str:
        """The highest severity reached."""
        return str(self.answer["severity"])

    @property
    def is_in_time(self) -> bool:
        """Whether the full card came no later than the first demand."""
        first, demand = self.answer["first_high"], self.sample["first_demand_index"]
        return first is not None and demand is not None and first <= demand

    @property
    def lateness(self) -> int | None:
        """Messages between the first risky one and the full card; negative when the card came before."""
        first, risky = self.answer["first_high"], self.sample["first_risky_index"]
        return None if first is None or risky is None else first - risky


def convert(conversation: dict[str, Any]) -> dict[str, Any]:
    """A calibration conversation in the form that ``handrail check --jsonl`` reads."""
    messages = [{"sender": _SENDERS[m["from"]], "text": m["text"]} for m in conversation["messages"]]
    return {"id": conversation["id"], "messages": messages}


def calibration(folder: Path, *, rules_only: bool) -> list[Table]:
    """The tables: conversations per language, how early, messages per kind.

    Raises:
        CheckError: A line got no answer.
    """
    conversations = read_lines(folder / "calibration_conversations.jsonl")
    singles = read_lines(folder / "calibration_messages.jsonl")
    lines = [convert(c) for c in conversations] + [{"id": s["id"], "text": s["text"]} for s in singles]
    answers = check_lines(lines, rules_only=rules_only)
    judged = [Judged(s, a) for s, a in zip(conversations + singles, answers, strict=True)]
    mode = mode_of(answers)
    return [
        _conversations_table(judged[: len(conversations)], mode),
        _timing_table(judged[: len(conversations)], mode),
        _messages_table(judged[len(conversations) :], mode),
    ]


def _conversations_table(judged: Sequence[Judged], mode: str) -> Table:
    labels = ("extortion", "benign")
    rows = []
    for label in labels:
        of_label = [j for j in judged if j.sample["label"] == label]
        languages = sorted({j.sample["lang"] for j in of_label})
        groups = {language: [j for j in of_label if j.sample["lang"] == language] for language in languages}
        groups["en + es"] = groups["en"] + groups["es"]
        groups["all"] = of_label
        rows += [(label, name, *_severity_cells(group)) for name, group in groups.items()]
    return Table(
        f"Calibration conversations ({mode}): highest severity reached",
        ("label", "language", *SEVERITIES, "medium or more", "high or more"),
        rows,
    )


def _timing_table(judged: Sequence[Judged], mode: str) -> Table:
    extortion = [j for j in judged if j.sample["label"] == "extortion"]
    groups = {
        "en": [j for j in extortion if j.sample["lang"] == "en"],
        "es": [j for j in extortion if j.sample["lang"] == "es"],
        "other languages": [j for j in extortion if j.sample["lang"] not in ("en", "es")],
        "all": extortion,
    }
    rows = []
    for name, group in groups.items():
        late = [j.lateness for j in group if j.lateness is not None]
        rows.append(
            (
                name,
                share(sum(j.is_in_time for j in group), len(group)),
                f"{median(late):g} (of {len(late)}, {min(late)} to {max(late)})" if late else "–",
                ", ".join(j.sample["id"] for j in group if j.answer["first_high"] is None) or "none",
            )
        )
    return Table(
        f"Calibration, extortion conversations ({mode}): how early the full card came",
        ("language", "no later than the first demand", "messages after the first risky one, median", "no card at all"),
        rows,
    )


def _messages_table(judged: Sequence[Judged], mode: str) -> Table:
    rows = []
    for label in ("extortion", "benign"):
        of_label = [j for j in judged if j.sample["label"] == label]
        kinds = {
            "obfuscated or oddly spelled": [j for j in of_label if _is_odd(j)],
            "plain": [j for j in of_label if not _is_odd(j)],
            "all": of_label,
        }
        rows += [(label, name, *_severity_cells(group)) for name, group in kinds.items()]
    return Table(
        f"Calibration messages, each alone ({mode})",
        ("label", "kind", *SEVERITIES, "medium or more", "high or more"),
        rows,
    )


def _is_odd(judged: Judged) -> bool:
    return str(judged.sample["kind"]).startswith(("obfuscated_", "odd_spelling"))


def _severity_cells(group: Iterable[Judged]) -> tuple[object, ...]:
    counts = Counter(j.severity for j in group)
    of = counts.total()
    loud = sum(counts[severity] for severity in LOUD)
    return (*(counts[severity] or "·" for severity in SEVERITIES), share(loud + counts["medium"], of), share(loud, of))
