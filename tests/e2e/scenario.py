"""The scenarios: who says what, and after which line which warning is shown with which words highlighted."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

import yaml

FOLDER = Path(__file__).parent / "scenarios"


class Who(StrEnum):
    """Who writes a line of a scenario."""

    STRANGER = "stranger"
    READER = "reader"


@dataclass(frozen=True, slots=True)
class Expected:
    """The warning that a line must bring: its kind, and exactly these words highlighted, in this order."""

    kind: str
    quotes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Line:
    """One message of a scenario; without ``card`` nothing may be shown up to and including this line."""

    who: Who
    text: str
    card: Expected | None = None

    @property
    def expected(self) -> Expected:
        """The card of a line that brings one."""
        assert self.card is not None, f"{self.text!r} brings no card"
        return self.card


@dataclass(frozen=True, slots=True)
class Scenario:
    """A conversation, and what the reader must be shown in it."""

    title: str
    language: str
    lines: tuple[Line, ...]


def load(name: str) -> Scenario:
    """The scenario of that file name.

    Raises:
        ValueError: It has a field that no scenario has; a typing mistake must not make a test weaker.
    """
    data = yaml.safe_load((FOLDER / f"{name}.yaml").read_text())
    _refuse_unknown(name, data, {"title", "language", "lines"})
    return Scenario(data["title"], data.get("language", "en"), tuple(_line(name, line) for line in data["lines"]))


def _line(name: str, data: dict[str, Any]) -> Line:
    _refuse_unknown(name, data, {*Who, "card"})
    [who] = (who for who in Who if who in data)
    card = data.get("card")
    if card is None:
        return Line(who, data[who])
    _refuse_unknown(name, card, {"kind", "quotes"})
    return Line(who, data[who], Expected(card["kind"], tuple(card["quotes"])))


def _refuse_unknown(name: str, data: dict[str, Any], known: set[str]) -> None:
    if unknown := set(data) - known:
        raise ValueError(f"{name}.yaml: unknown field {', '.join(sorted(unknown))}")
