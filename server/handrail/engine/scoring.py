"""The one place that decides: marks of a conversation → points, severity, stage and variant."""

from __future__ import annotations

from collections.abc import Sequence, Set
from dataclasses import dataclass

from handrail.engine.model import Circumstance, Mark, Severity, Signal, Slot, Source, Stage, Track
from handrail.engine.rules import Composite, Guard, Pack, Thresholds
from handrail.engine.tagging import EARLY


@dataclass(frozen=True, slots=True)
class Verdict:
    """The decision.

    ``counted`` are the marks whose weights are in the score, one a slot; ``composite`` is the one that holds and
    ``softening`` the guard that weighs against it, if any. ``is_heard``: the tagger grants a severity; ``learned`` are
    the points it adds where rules come to less, and ``told`` its marks of slots that no rule filled: they have no
    points and show what it heard. ``is_doubted``: rules came to more, and the chat as a whole, with calm answers, does
    not sound like a threat.
    """

    severity: Severity
    score: int
    stage: Stage | None
    variant: str | None
    counted: tuple[Mark, ...]
    composite: Composite | None
    softening: Guard | None
    is_heard: bool = False
    learned: int = 0
    told: tuple[Mark, ...] = ()
    is_doubted: bool = False


NOTHING = Verdict(Severity.NONE, 0, None, None, (), None, None)
LEARNED, DOUBTED = "core/follows-a-script", "core/sounds-harmless"
# What is said of these is never doubted: a life may hang on it.
_GRAVE = frozenset((Slot.CRUELTY, Slot.VIOLENCE))
# Nor is a mark of this weight, which only somebody who means it makes, nor so many of the slots that make a threat.
_CERTAIN = 4
_MAKE_A_THREAT = frozenset((Slot.LEVERAGE, Slot.INTRUSION, Slot.AUDIENCE, Slot.EXECUTION, Slot.DEMAND))
_TOO_MANY = 3


def decide(track: Track, support: int, pack: Pack, given: Set[Circumstance] = frozenset()) -> Verdict:
    """Score one author's track under the circumstances that are ``given``.

    The score is the sum of the strongest mark of every slot, of the strongest composite that holds, of ``support``
    (the points of similarity, 0 or more), and of a softening guard where all that counts was said with it. Support
    alone counts for nothing, and without a composite nothing goes above ``medium``: many weak signs are not a threat.
    The variant is that of the first composite in the pack that holds and names one, so that the particular ones stand
    before the general.
    """
    by_rules = [mark for mark in track.marks if mark.source is not Source.TAGGER]
    counted = _strongest(by_rules)
    is_heard = track.heard.grants is not Severity.NONE
    if not counted and not is_heard:
        return NOTHING
    holding = [c for c in pack.composites if c.when <= given and _holds(c, by_rules)]
    # The one that counts grants most, then weighs most, then stands first in the pack.
    composite = max(holding, key=lambda c: (c.grants.rank, c.weight), default=None)
    is_threat = composite is not None and composite.grants.rank >= Severity.HIGH.rank
    softening = _softening(counted, pack) if is_threat else None
    told = _told(track.marks, counted) if is_heard else ()
    score = sum(mark.weight for mark in counted) + support
    score += (composite.weight if composite else 0) + (softening.weight if softening else 0)
    # As many points as are missing to the severity that the tagger grants: what says nothing new adds none.
    learned = max(0, _least(track.heard.grants, pack.thresholds) - score)
    score += learned
    grants = [Severity.MEDIUM, track.heard.grants, *([composite.grants] if composite else [])]
    severity = min(_reached(score, pack.thresholds), max(grants, key=_rank), key=_rank)
    can_doubt = not is_heard and not _is_beyond_doubt(counted, composite, by_rules)
    is_doubted = can_doubt and severity.rank > track.heard.limit.rank
    severity = _one_less(severity) if is_doubted else severity
    guessed = _variant((*told, *counted)) if is_heard else None
    variant = next((c.variant for c in holding if c.variant), None) or guessed
    return Verdict(
        severity=severity,
        score=score,
        stage=_stage((*counted, *told)),
        variant=variant,
        counted=counted,
        composite=composite,
        softening=softening,
        is_heard=is_heard,
        learned=learned,
        told=told,
        is_doubted=is_doubted,
    )


def _is_beyond_doubt(counted: Sequence[Mark], composite: Composite | None, marks: Sequence[Mark]) -> bool:
    """Plain threats, grave words, how scripts begin, and what the device knows of are for rules alone to judge."""
    slots = {mark.slot for mark in counted}
    is_certain = any(mark.weight >= _CERTAIN for mark in counted) or len(slots & _MAKE_A_THREAT) >= _TOO_MANY
    is_plain = (
        composite is not None and composite.grants.rank >= Severity.HIGH.rank and _holds_at_once(composite, marks)
    )
    is_known_of = composite is not None and bool(composite.when)
    return is_certain or is_plain or bool(slots & _GRAVE) or slots <= EARLY or is_known_of


def _holds_at_once(composite: Composite, marks: Sequence[Mark]) -> bool:
    """Whether a single message is enough for a composite."""
    return any(_holds(composite, [m for m in marks if m.turn == turn]) for turn in {mark.turn for mark in marks})


def _one_less(severity: Severity) -> Severity:
    """A card becomes a notice, and a notice becomes nothing."""
    return Severity.MEDIUM if severity.rank >= Severity.HIGH.rank else Severity.LOW


def _rank(severity: Severity) -> int:
    return severity.rank


def _least(severity: Severity, thresholds: Thresholds) -> int:
    """The least score of a severity that the tagger may grant."""
    return {Severity.MEDIUM: thresholds.medium, Severity.HIGH: thresholds.high}.get(severity, 0)


def _told(marks: Sequence[Mark], counted: Sequence[Mark]) -> tuple[Mark, ...]:
    """The latest mark of the tagger for every slot that belongs to threats and that rules did not count."""
    known = {mark.slot for mark in counted} | EARLY
    latest = {mark.slot: mark for mark in marks if mark.source is Source.TAGGER and mark.slot not in known}
    return tuple(sorted(latest.values(), key=lambda mark: (mark.turn, mark.slot.value)))


# Scripts that one slot tells from all others, for conversations that no composite names.
_VARIANTS = {Slot.AUTHORITY: "fake-police", Slot.RECOVERY: "recovery-scam", Slot.INTRUSION: "hacker-email"}


def _variant(marks: Sequence[Mark]) -> str:
    return next((_VARIANTS[mark.slot] for mark in marks if mark.slot in _VARIANTS), "financial-chat")


def _softening(counted: Sequence[Mark], pack: Pack) -> Guard | None:
    """The guard that weighs against a threat: only where every mark that counts was made in its company."""
    guards = {guard.id: guard for guard in pack.guards if guard.weight}
    spoken = [guards.get(mark.softened_by or "") for mark in counted]
    if any(guard is None for guard in spoken):
        return None
    return max((guard for guard in spoken if guard), key=lambda guard: guard.weight, default=None)


def _strongest(marks: Sequence[Mark]) -> tuple[Mark, ...]:
    best: dict[Slot, Mark] = {}
    for mark in marks:
        known = best.get(mark.slot)
        if mark.weight > 0 and (known is None or (mark.weight, mark.turn) > (known.weight, known.turn)):
            best[mark.slot] = mark
    return tuple(sorted(best.values(), key=lambda mark: (mark.turn, mark.slot.value)))


def _holds(composite: Composite, marks: Sequence[Mark]) -> bool:
    """Whether every group is filled close enough to the others, by different marks."""
    able = [[m for m in marks if m.slot in group and m.weight >= composite.least] for group in composite.groups]
    if any(len({mark.turn for mark in filling}) < composite.repeats for filling in able):
        return False
    if composite.is_ordered:
        return any(_follows(first, able[1:], composite.turns) for first in able[0])
    latest: list[Mark] = []
    for filling in able:
        left = [mark for mark in filling if mark not in latest]
        if not left:
            return False
        latest.append(max(left, key=lambda mark: mark.turn))
    return max(m.turn for m in latest) - min(m.turn for m in latest) <= composite.turns


def _follows(first: Mark, rest: Sequence[Sequence[Mark]], turns: int) -> bool:
    """Whether marks of the other groups come after ``first``, in order and soon enough."""
    before = first
    for filling in rest:
        later = [mark for mark in filling if mark.turn >= before.turn and mark != before]
        if not later:
            return False
        before = min(later, key=lambda mark: mark.turn)
    return before.turn - first.turn <= turns


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
    """Composite, tagger and softening guard as signals, so that the sum can be redone from the signals alone."""
    signals = []
    if verdict.learned:
        signals.append(Signal(LEARNED, Source.TAGGER, None, None, verdict.learned, message_id))
    if verdict.is_doubted:
        signals.append(Signal(DOUBTED, Source.GUARD, None, None, 0, message_id))
    if verdict.composite is not None:
        composite = verdict.composite
        signals.append(Signal(composite.id, Source.SEQUENCE, None, None, composite.weight, message_id))
    if verdict.softening is not None:
        softening = verdict.softening
        signals.append(Signal(softening.id, Source.GUARD, None, None, softening.weight, message_id))
    return tuple(signals)
