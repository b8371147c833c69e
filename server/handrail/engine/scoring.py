"""The one place that decides: marks of a conversation → points, severity, stage and variant."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from handrail.engine.model import Mark, Severity, Signal, Slot, Source, Stage, Track
from handrail.engine.rules import Composite, Guard, Pack, Thresholds


@dataclass(frozen=True, slots=True)
class Verdict:
    """The decision.

    ``counted`` are the marks whose weights are in the score, one a slot; ``composite`` is the one that holds and
    ``softening`` the guard that weighs against it, if any.
    """

    severity: Severity
    score: int
    stage: Stage | None
    variant: str | None
    counted: tuple[Mark, ...]
    composite: Composite | None
    softening: Guard | None


NOTHING = Verdict(Severity.NONE, 0, None, None, (), None, None)


def decide(track: Track, support: int, pack: Pack) -> Verdict:
    """Score one author's track.

    The score is the sum of the strongest mark of every slot, of the strongest composite that holds, of ``support``
    (the points of similarity, 0 or more), and of a softening guard where all that counts was said with it. Support
    alone counts for nothing, and without a composite nothing goes above ``medium``: many weak signs are not a threat.
    """
    counted = _strongest(track.marks)
    if not counted:
        return NOTHING
    composite = _strongest_composite(track.marks, pack.composites)
    is_threat = composite is not None and composite.grants.rank >= Severity.HIGH.rank
    softening = _softening(counted, pack) if is_threat else None
    score = sum(mark.weight for mark in counted) + support
    score += (composite.weight if composite else 0) + (softening.weight if softening else 0)
    granted = composite.grants if composite else Severity.MEDIUM
    severity = min(_reached(score, pack.thresholds), granted, key=lambda s: s.rank)
    variant = composite.variant if composite else None
    return Verdict(severity, score, _stage(counted), variant, counted, composite, softening)


def _softening(counted: Sequence[Mark], pack: Pack) -> Guard | None:
    """The guard that weighs against a threat: only where every mark that counts was made in its company."""
    guards = {guard.id: guard for guard in pack.guards if guard.weight}
    spoken = [guards.get(mark.softened_by or "") for mark in counted]
    if any(guard is None for guard in spoken):
        return None
    return max((guard for guard in spoken if guard), key=lambda guard: guard.weight, default=None)


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


def verdict_signals(verdict: Verdict, message_id: str) -> tuple[Signal, ...]:
    """The composite and the softening guard as signals, so that the sum can be redone from the signals alone."""
    signals = []
    if verdict.composite is not None:
        composite = verdict.composite
        signals.append(Signal(composite.id, Source.SEQUENCE, None, None, composite.weight, message_id))
    if verdict.softening is not None:
        softening = verdict.softening
        signals.append(Signal(softening.id, Source.GUARD, None, None, softening.weight, message_id))
    return tuple(signals)
