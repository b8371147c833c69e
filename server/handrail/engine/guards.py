"""Which matches are not meant: quoted, reported, joked, owed, given as a present.

A guard works where its words stand, and reported speech needs more than "he said": somebody who quotes a threat to
help others also writes what an extorter cannot afford to write ("do not pay", "tell an adult"), and somebody who was
threatened says to whom it happened. So a frame alone ("he said: …") silences nothing.

Everything here is linear in the number of matches but for a logarithm, so that a message made of nothing but guard
words cannot keep the engine busy.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from handrail.engine.matching import REACH, Match
from handrail.engine.model import Slot
from handrail.engine.normalize import Folded, quoted_spans
from handrail.engine.rules import Guard, GuardRole, Rule

# Folded characters between the words that tell what happened and the quotation itself.
_REPORT_REACH = 320


@dataclass(frozen=True, slots=True)
class GuardHit:
    """A guard's words, and where they stand in the folded text."""

    guard: Guard
    start: int
    end: int


class Window:
    """Folded text of one or several messages, with what guards ask about it: sentences and quotations."""

    def __init__(self, folded: Folded, originals: Sequence[str]) -> None:
        self.folded = folded
        self._quotations = [quoted_spans(text) for text in originals]
        self._has_quotations = any(self._quotations)

    def sentence(self, at: int) -> int:
        """The number of the sentence that a folded character stands in."""
        return self.folded.sentence(at)

    def says_enough(self, guard: Guard, hits: Sequence[GuardHit]) -> bool:
        """Whether there are as many different pieces of a guard's words, in as long a text, as it asks for."""
        if guard.least == 1 and not guard.least_words:
            return True
        text = self.folded.text
        pieces = {text[hit.start : hit.end] for hit in hits if not self.is_quoted(hit.start, hit.end)}
        return len(pieces) >= guard.least and len(text.split()) >= guard.least_words

    def is_quoted(self, start: int, end: int) -> bool:
        """Whether folded characters ``start`` to ``end`` stand between quotation marks, in every message they touch."""
        if not self._has_quotations:
            return False
        spans = self.folded.origin(start, end)
        return bool(spans) and all(_lies_within(self._quotations[span.part], span.start, span.end) for span in spans)


def drop_excluded(matches: Sequence[Match], exclusions: Iterable[Match]) -> list[Match]:
    """Matches that no exclusion of their own rule overlaps. ``exclusions`` carry the rule's id as owner."""
    by_owner: dict[str, list[Match]] = {}
    for exclusion in sorted(exclusions, key=lambda match: match.start):
        by_owner.setdefault(exclusion.owner, []).append(exclusion)
    starts = {owner: [exclusion.start for exclusion in found] for owner, found in by_owner.items()}
    return [
        match
        for match in matches
        if match.owner not in by_owner or not _overlaps(match, by_owner[match.owner], starts[match.owner])
    ]


def apply_guards(
    window: Window, matches: Sequence[Match], hits: Sequence[GuardHit], rules: Mapping[str, Rule]
) -> tuple[list[Match], list[GuardHit]]:
    """Matches that stay, and the guards that silenced something or weigh against the score."""
    if not matches or not hits:
        return list(matches), []
    used: dict[str, GuardHit] = {}
    stay = _drop_reported(window, matches, hits, used)
    slots = {rules[match.owner].slot for match in stay}
    for own in _by_guard(hits):
        guard = own[0].guard
        if guard.role is not GuardRole.BENIGN or any(group <= slots for group in guard.unless):
            continue
        if not window.says_enough(guard, own):
            continue
        sentences = None if guard.is_wide else {window.sentence(hit.start) for hit in own}
        kept = [match for match in stay if not _silences(guard, sentences, window, match, rules[match.owner])]
        speaks = any(rules[match.owner].language == guard.language for match in stay)
        if len(kept) < len(stay) or (guard.weight and speaks):
            used[guard.id] = own[0]
        stay = kept
    return _drop_twins(stay, _without(matches, stay), rules), list(used.values())


def _drop_twins(stay: Sequence[Match], silenced: Sequence[Match], rules: Mapping[str, Rule]) -> list[Match]:
    """What stays but for matches that say, in another language, the same of the same words as a silenced one.

    "40 euro" is a sum in many languages, and what a guard knows of it holds for them all.
    """
    by_slot: dict[Slot, list[Match]] = {}
    for match in sorted(silenced, key=lambda match: match.start):
        by_slot.setdefault(rules[match.owner].slot, []).append(match)
    starts = {slot: [match.start for match in found] for slot, found in by_slot.items()}
    languages = {slot: {rules[match.owner].language for match in found} for slot, found in by_slot.items()}
    kept = []
    for match in stay:
        rule = rules[match.owner]
        is_abroad = rule.slot in by_slot and rule.language not in languages[rule.slot]
        if not (is_abroad and _overlaps(match, by_slot[rule.slot], starts[rule.slot])):
            kept.append(match)
    return kept


def _without(matches: Sequence[Match], stay: Sequence[Match]) -> list[Match]:
    left = set(stay)
    return [match for match in matches if match not in left]


def _silences(guard: Guard, sentences: set[int] | None, window: Window, match: Match, rule: Rule) -> bool:
    # A word that is innocent in one language may be anything in another.
    if rule.language != guard.language or rule.slot not in guard.silences:
        return False
    return sentences is None or window.sentence(match.start) in sentences


def _by_guard(hits: Iterable[GuardHit]) -> list[list[GuardHit]]:
    grouped: dict[str, list[GuardHit]] = {}
    for hit in hits:
        grouped.setdefault(hit.guard.id, []).append(hit)
    return list(grouped.values())


def _drop_reported(
    window: Window, matches: Sequence[Match], hits: Sequence[GuardHit], used: dict[str, GuardHit]
) -> list[Match]:
    """Drop matches that stand in quoted or reported speech; the guards that say so go into ``used``."""
    ordered = sorted(hits, key=lambda hit: hit.start)
    reports = [hit for hit in ordered if hit.guard.role is GuardRole.REPORT]
    frames = [hit for hit in ordered if hit.guard.role in (GuardRole.FRAME, GuardRole.REPORT)]
    advice = next(
        (h for h in ordered if h.guard.role is GuardRole.ADVICE and not window.is_quoted(h.start, h.end)), None
    )
    if not reports and advice is None:
        return list(matches)
    report_starts = [hit.start for hit in reports]
    frame_starts = [hit.start for hit in frames]
    stay = []
    for match in matches:
        reason: GuardHit | None = None
        if window.is_quoted(match.start, match.end):
            report = _last_before(reports, report_starts, match.start)
            is_near = report is not None and match.start - report.start <= _REPORT_REACH
            reason = report if is_near else advice
        elif advice is not None:
            frame = _last_before(frames, frame_starts, match.start)
            if frame is not None and window.sentence(frame.start) == window.sentence(match.start):
                reason = frame
        if reason is None:
            stay.append(match)
        else:
            used[reason.guard.id] = reason
    return stay


def _last_before(hits: Sequence[GuardHit], starts: Sequence[int], at: int) -> GuardHit | None:
    """The last hit that begins at or before ``at``."""
    index = bisect_right(starts, at)
    return hits[index - 1] if index else None


def _overlaps(match: Match, others: Sequence[Match], starts: Sequence[int]) -> bool:
    """Whether one of ``others`` (sorted by ``starts``) shares a character with ``match``."""
    # A phrase reaches no further than the window it is looked for in.
    first = bisect_left(starts, match.start - 2 * REACH)
    last = bisect_left(starts, match.end)
    return any(others[index].end > match.start for index in range(first, last))


def _lies_within(spans: Sequence[tuple[int, int]], start: int, end: int) -> bool:
    index = bisect_right(spans, (start, end)) - 1
    candidates = spans[max(index, 0) : index + 2]
    return any(left <= start and end <= right for left, right in candidates)
