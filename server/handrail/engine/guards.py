"""Which matches are not meant: quoted, reported, joked, owed, given as a present.

A guard works where its words stand, and reported speech needs more than "he said": somebody who quotes a threat to
help others also writes what an extorter cannot afford to write ("do not pay", "tell an adult"), and somebody who was
threatened says to whom it happened. So a frame alone ("he said: …") silences nothing.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from handrail.engine.matching import Match
from handrail.engine.model import Slot
from handrail.engine.normalize import Folded, quoted_spans
from handrail.engine.rules import Guard, GuardRole, Rule

# Folded characters between the words that introduce speech and the quotation itself.
_FRAME_REACH = 80


@dataclass(frozen=True, slots=True)
class GuardHit:
    """A guard that changed something, and where its words stand in the folded text."""

    guard: Guard
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Window:
    """Folded text of one or several messages, with the original texts it came from."""

    folded: Folded
    originals: tuple[str, ...]

    def quotations(self) -> tuple[tuple[int, int, int], ...]:
        """(part, start, end) of every quotation in the originals."""
        return tuple((part, *span) for part, text in enumerate(self.originals) for span in quoted_spans(text))


def drop_excluded(matches: Sequence[Match], exclusions: Sequence[Match]) -> list[Match]:
    """Matches that no exclusion of their own rule overlaps. ``exclusions`` carry the rule's id as owner."""
    return [
        match
        for match in matches
        if not any(
            other.owner == match.owner and other.start < match.end and other.end > match.start for other in exclusions
        )
    ]


def apply_guards(
    window: Window, matches: Sequence[Match], hits: Sequence[GuardHit], rules: Mapping[str, Rule]
) -> tuple[list[Match], list[GuardHit]]:
    """Matches that stay, and the guards that silenced something or weigh against the score."""
    if not matches or not hits:
        return list(matches), []
    used: list[GuardHit] = []
    stay = _drop_reported(window, matches, hits, used)
    slots = {rules[match.owner].slot for match in stay}
    for hit in hits:
        guard = hit.guard
        if guard.role is not GuardRole.BENIGN or any(group <= slots for group in guard.unless):
            continue
        kept = [match for match in stay if not _silences(window, hit, match, rules[match.owner].slot)]
        if len(kept) < len(stay) or (guard.weight and stay):
            used.append(hit)
        stay = kept
    return stay, _once(used)


def _silences(window: Window, hit: GuardHit, match: Match, slot: Slot) -> bool:
    if slot not in hit.guard.silences:
        return False
    if hit.guard.is_wide:
        return True
    start, end = window.folded.sentence(hit.start, hit.end)
    return start <= match.start < end


def _drop_reported(
    window: Window, matches: Sequence[Match], hits: Sequence[GuardHit], used: list[GuardHit]
) -> list[Match]:
    """Drop matches that stand in quoted or reported speech; the guards that say so go into ``used``."""
    quotations = window.quotations()
    advice = [hit for hit in hits if hit.guard.role is GuardRole.ADVICE and not _is_quoted(window, hit, quotations)]
    reports = [hit for hit in hits if hit.guard.role is GuardRole.REPORT]
    frames = [hit for hit in hits if hit.guard.role in (GuardRole.FRAME, GuardRole.REPORT)]
    stay = []
    for match in matches:
        if _is_quoted(window, match, quotations):
            reason = next((hit for hit in reports if 0 <= match.start - hit.start <= _FRAME_REACH * 4), None)
            reason = reason or (advice[0] if advice else None)
        else:
            near = (hit for hit in frames if hit.start <= match.start and _same_sentence(window, hit, match))
            reason = next(near, None) if advice else None
        if reason:
            used.append(reason)
        else:
            stay.append(match)
    return stay


def _same_sentence(window: Window, hit: GuardHit, match: Match) -> bool:
    start, end = window.folded.sentence(hit.start, hit.end)
    return start <= match.start < end


def _is_quoted(window: Window, found: Match | GuardHit, quotations: Sequence[tuple[int, int, int]]) -> bool:
    spans = window.folded.origin(found.start, found.end)
    return bool(spans) and all(
        any(part == span.part and start <= span.start and span.end <= end for part, start, end in quotations)
        for span in spans
    )


def _once(hits: Sequence[GuardHit]) -> list[GuardHit]:
    return list({hit.guard.id: hit for hit in hits}.values())
