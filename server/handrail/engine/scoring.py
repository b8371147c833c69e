"""The one place that decides: marks of a conversation → points, severity, stage and variant."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from handrail.engine.model import Mark, Severity, Signal, Slot, Source, Stage, Track
from handrail.engine.rules import Composite, Pack, Thresholds


@dataclass(frozen=True, slots=True)
class Verdict:
    """The decision. ``counted`` are the marks whose weights are in the score, one a slot; ``composites`` those that hold."""

    severity: Severity
    score: int
    stage: Stage | None
    variant: str | None
    counted: tuple[Mark, ...]
    composites: tuple[Composite, ...]


NOTHING = Verdict(Severity.NONE, 0, None, None, (), ())


def decide(track: Track, support: Sequence[Signal], pack: Pack) -> Verdict:
    """Score one author's track.

    The score is the sum of the strongest mark of every slot, of the composites that hold, and of ``support`` (signals
    of the latest message that fill no slot: similarity adds, guards take away). Support alone counts for nothing, and
    without a composite nothing goes above ``medium``: many weak signs are not a threat.
    """
    counted = _strongest(track.marks)
    if not counted:
        return NOTHING
    composites = tuple(c for c in pack.composites if _holds(c, track.marks))
    score = sum(mark.weight for mark in counted)
    score += sum(composite.weight for composite in composites)
    score += sum(signal.weight for signal in support)
    granted = max((c.grants for c in composites), key=lambda s: s.rank, default=Severity.MEDIUM)
    severity = min(_reached(score, pack.thresholds), granted, key=lambda s: s.rank)
    variant = next((c.variant for c in composites if c.variant), None)
    return Verdict(severity, max(score, 0), _stage(counted), variant, counted, composites)


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
    """The composites of a verdict as signals, so that the sum can be redone from the signals alone."""
    return tuple(
        Signal(composite.id, Source.SEQUENCE, None, None, composite.weight, message_id) for composite in verdict.composites
    )
