"""The nouns of an evaluation: what is judged, what it ought to come to, and what it came to."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from handrail.engine.model import Message, Reader, Severity, Situation

ORDINARY = "ordinary"


class Target(StrEnum):
    """What a case ought to come to; ``other`` is neither right nor wrong, and is counted apart."""

    EXTORTION = "extortion"
    BENIGN = "benign"
    OTHER = "other"


class Unit(StrEnum):
    """Whether a case is one message by itself or a conversation with its state."""

    MESSAGE = "message"
    CONVERSATION = "conversation"


class Part(StrEnum):
    """Which part of the evidence a case belongs to.

    ``development`` may be read and learned from; of ``held-out`` nothing but ids is ever shown; ``corpus`` is text from
    elsewhere, reported file by file.
    """

    DEVELOPMENT = "development"
    HELD_OUT = "held-out"
    CORPUS = "corpus"


@dataclass(frozen=True, slots=True)
class Case:
    """Something to judge, and what an expert says of it.

    ``source`` and ``line`` say where it stands; ``kind`` is the variant of an extortion or the kind of a benign one.
    ``risky`` and ``demand`` are the indices of the first message at which an expert would warn and of the first demand.
    ``is_private`` cases are shown by id only.
    """

    source: str
    line: int
    id: str
    part: Part
    unit: Unit
    target: Target
    label: str
    language: str
    messages: tuple[Message, ...]
    kind: str = ""
    risky: int | None = None
    demand: int | None = None
    is_private: bool = False
    reader: Reader | None = None
    situation: Situation | None = None

    @property
    def is_ordinary(self) -> bool:
        """Whether a benign case is an ordinary one, and not chosen to look like extortion."""
        return self.kind.startswith(ORDINARY)


@dataclass(frozen=True, slots=True)
class Alarm:
    """A warning that was shown, by the index of its message, and the rules and composites behind it."""

    at: int
    severity: Severity
    rules: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a case came to.

    ``severity`` and ``score`` are the highest reached; ``first_medium`` and ``first_high`` are the indices of the first
    message at which something of at least that severity was shown. ``rules`` counts, for each rule, the messages with a
    warning of at least ``medium`` and of at least ``high`` that it stood behind. ``alarms`` are the first ones only.
    """

    severity: Severity
    score: int
    first_medium: int | None
    first_high: int | None
    alarms: tuple[Alarm, ...]
    messages: int
    medium: int
    high: int
    critical: int
    unknown: int
    rules: tuple[tuple[str, int, int], ...]
    seconds: float

    @property
    def level(self) -> int:
        """0 where nothing was shown, 1 for a notice, 2 for a card."""
        return 0 if self.first_medium is None else 1 if self.first_high is None else 2
