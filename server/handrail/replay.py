"""A conversation fed to the engine message by message, as it would arrive, and what came of it."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from handrail.engine.analyze import Engine
from handrail.engine.model import Analysis, Message, Reader, Sender, Severity, Situation, Source, Stage, State

# What the extension sends along as context.
CONTEXT_MESSAGES = 10


@dataclass(frozen=True, slots=True)
class Shown:
    """A warning that was shown at the message with the index ``at``; ``signals`` are rules with their source."""

    at: int
    severity: Severity
    stage: Stage | None
    signals: tuple[tuple[str, Source], ...]


@dataclass(frozen=True, slots=True)
class Course:
    """What a conversation came to: the highest severity with its stage and variant, and every warning on the way.

    ``messages`` counts those not by ``self``, ``unknown`` those of them for which a rule ran out of time.
    """

    severity: Severity
    stage: Stage | None
    variant: str | None
    score: int
    shown: tuple[Shown, ...]
    messages: int
    unknown: int

    def first(self, severity: Severity) -> int | None:
        """The index of the first message at which something of at least this severity is shown."""
        return next((shown.at for shown in self.shown if shown.severity.rank >= severity.rank), None)


def replay(
    messages: Iterable[Message],
    engine: Engine,
    *,
    key: str = "",
    reader: Reader | None = None,
    situation: Situation | None = None,
    remembers: bool = True,
) -> Iterator[tuple[Message, Analysis]]:
    """Each message with its analysis: the ten before it come along as context, and the state is handed on.

    Without ``remembers`` every message meets an empty state, as a measure of what memory brings.
    """
    state = State()
    context: deque[Message] = deque(maxlen=CONTEXT_MESSAGES)
    for message in messages:
        given = state if remembers else State()
        analysis = engine.analyze([*context, message], given, conversation=key, reader=reader, situation=situation)
        state = analysis.state
        context.append(replace(message, seen=True))
        yield message, analysis


def follow(
    messages: Iterable[Message],
    engine: Engine,
    *,
    key: str = "",
    reader: Reader | None = None,
    situation: Situation | None = None,
    remembers: bool = True,
) -> Course:
    """Replay a conversation and sum up its course; messages by ``self`` are context only."""
    highest, stage, variant, score = Severity.NONE, None, None, 0
    shown: list[Shown] = []
    heard = unknown = 0
    arrived = replay(messages, engine, key=key, reader=reader, situation=situation, remembers=remembers)
    for index, (message, analysis) in enumerate(arrived):
        if message.sender is Sender.SELF:
            continue
        assessment = analysis.assessment
        heard += 1
        unknown += bool(assessment.unknown_rules)
        score = max(score, assessment.score)
        if assessment.severity.rank > highest.rank:
            highest, stage, variant = assessment.severity, assessment.stage, assessment.variant
        elif highest is Severity.NONE:
            stage = assessment.stage or stage
        if analysis.warning is not None:
            signals = tuple(dict.fromkeys((signal.rule, signal.source) for signal in assessment.signals))
            shown.append(Shown(index, assessment.severity, assessment.stage, signals))
    return Course(highest, stage, variant, score, tuple(shown), heard, unknown)
