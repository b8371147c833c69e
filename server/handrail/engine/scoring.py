"""The one place that decides: marks of a conversation → points, severity, stage and variant."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from handrail.engine.model import Mark, Severity, Signal, Slot, Source, Stage, Track
from handrail.engine.rules import Composite, Pack, Thresholds


@dataclass(frozen=True, slots=True)
class Verdict:
    """The decision.

    ``counted`` are the marks whose weights are in the score, one a slot; ``composite`` is the one that holds, if any.
    """

    severity: Severity
    score: int
    stage: Stage | None
    variant: str | None
    counted: tuple[Mark, ...]
    composite: Composite | None


NOTHING = Verdict(Severity.NONE, 0, None, None, (), None)


def decide(track: Track, support: Sequence[Signal], pack: Pack) -> Verdict:
    """Score one author's track.

    The score is the sum of the strongest mark of every slot, of the strongest composite that holds, and of ``support``
    (signals of the latest message that fill no slot: similarity adds, guards take away). Support alone counts for
    nothing, and without a composite nothing goes above ``medium``: many weak signs are not a threat.
    """
    counted = _strongest(track.marks)
    if not counted:
        return NOTHING
    composite = _strongest_composite(track.marks, pack.composites)
    score = sum(mark.weight for mark in counted) + sum(signal.weight for signal in support)
    score += composite.weight if composite else 0
    granted = composite.grants if composite else Severity.MEDIUM
    severity = min(_reached(score, pack.thresholds), granted, key=lambda s: s.rank)
    variant = composite.variant if composite else None
    return Verdict(severity, max(score, 0), _stage(counted), variant, counted, composite)


def _strongest_composite(marks: Sequence[Mark], composites: Sequence[Composite]) -> Composite | None:
    """The composite that counts: the one that grants most, then weighs most, then stands first in the pack."""
    holding = [composite for composite in composites if _holds(composite, marks)]
    return max(holding, key=lambda c: (c.grants.rank, c.weight), default=None)


def _strongest(marks: Sequence[Mark]) -> tuple[Mark, ...]:
    best: dict[Slot, Mark] = {}
    for mark in marks:
        known = best.get(mark.slot)
        if mark.weight > 0 and (known is None or (mark.weight, mark.turn) > (known.weight, known.turn)):
            best[mark.slot] = mark
    return tuple(sorted(best.values(), key=lambda mark: (mark.turn, mark.slot.value)))


def _holds(composite: Composite, marks: Sequence[Mark]) -> bool:
    """Whether every group is filled close enough to the others, by different rules."""
    latest: list[Mark] = []
    for group in composite.groups:
        filling = [mark for mark in marks if mark.slot in group and mark not in latest]
        if len({mark.turn for mark in filling}) < composite.repeats:
            return False
        if not filling:
            return False
        latest.append(max(filling, key=lambda mark: mark.turn))
    return max(m.turn for m in latest) - min(m.turn for m in latest) <= composite.turns


def _reached(score: int, thresholds: Thresholds) -> Severity:
    if score >= thresholds.critical:
        return Severity.CRITICAL
    if score >= thresholds.high:
        return Severity.HIGH
    if score >= thresholds.medium:
        return Severity.MEDIUM
    return Severity.LOW if score >= thresholds.low else Severity.NONE


def _stage(counted: Sequence[Mark]) -> Stage | None:
    """The furthest stage among what counts."""
    order = list(Stage)
    stages = [mark.stage for mark in counted if mark.stage is not None]
    return max(stages, key=order.index, default=None)


def sequence_signals(verdict: Verdict, message_id: str) -> tuple[Signal, ...]:
    """The composite of a verdict as a signal, so that the sum can be redone from the signals alone."""
    if verdict.composite is None:
        return ()
    return (Signal(verdict.composite.id, Source.SEQUENCE, None, None, verdict.composite.weight, message_id),)
