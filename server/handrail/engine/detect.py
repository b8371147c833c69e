"""One window of text → signals with evidence in original offsets."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from handrail.engine.guards import GuardHit, Window, apply_guards, drop_excluded
from handrail.engine.matching import Match, PhraseFinder
from handrail.engine.model import Evidence, Message, Sender, Signal, Source
from handrail.engine.normalize import Folded, Word, fold, quoted_spans
from handrail.engine.rules import Pack

_RULE, _EXCLUSION, _GUARD = "rule:", "not:", "guard:"
# Only short messages are read as fragments of one sentence.
FRAGMENT_WORDS = 14


@dataclass(frozen=True, slots=True)
class Reading:
    """A message with its folded words."""

    message: Message
    words: tuple[Word, ...]

    @property
    def is_quotation(self) -> bool:
        """Whether the message is nothing but words between quotation marks."""
        quoted = quoted_spans(self.message.text) if self.words else ()
        return bool(quoted) and all(any(a <= w.start and w.end <= b for a, b in quoted) for w in self.words)

    @property
    def is_fragment(self) -> bool:
        """Whether the message is short enough to be a piece of something said over several messages."""
        return 0 < len(self.words) <= FRAGMENT_WORDS


@dataclass(frozen=True, slots=True)
class Detected:
    """What one window came to: signals that stand, guards that spoke, and rules that ran out of time."""

    signals: tuple[Signal, ...] = ()
    guards: tuple[Signal, ...] = ()
    unknown_rules: tuple[str, ...] = ()


class Detector:
    """Runs a pack's guards and its rules for one speaker over messages. Immutable after construction."""

    def __init__(self, pack: Pack, speaker: Sender = Sender.OTHER) -> None:
        self._vocabulary, self._home, self._pairs = pack.vocabulary, pack.home, pack.pairs
        self._rules = {rule.id: rule for rule in pack.rules if rule.speaker is speaker}
        self._guards = {guard.id: guard for guard in pack.guards}
        self._finder = PhraseFinder(
            [(_RULE + rule.id, rule.phrases) for rule in self._rules.values()]
            + [(_EXCLUSION + rule.id, rule.exclusions) for rule in self._rules.values()]
            + [(_GUARD + guard.id, guard.phrases) for guard in pack.guards]
        )

    def warm_up(self) -> None:
        """Compile everything that is otherwise compiled at first use."""
        self._finder.warm_up()

    def read(self, message: Message) -> Reading:
        """Fold a message."""
        return Reading(message, fold(message.text, self._vocabulary, self._home, self._pairs))

    def detect(self, readings: Sequence[Reading], *, is_introduced: bool = False) -> Detected:
        """Signals of one message, or of several joined.

        Joined messages give only what none of them says alone: matches that touch the last message and one before.
        ``is_introduced``: the last one is a quotation that those before introduce; then it gives what it says alone.
        """
        folded = Folded([reading.words for reading in readings])
        found = self._finder.find(folded.text)
        unknown = tuple(sorted({owner.partition(":")[2] for owner in found.unknown}))
        matches = self._of(found.matches, _RULE)
        if not matches:
            return Detected(unknown_rules=unknown)
        last = len(readings) - 1
        matches = drop_excluded(matches, self._of(found.matches, _EXCLUSION))
        hits = [GuardHit(self._guards[m.owner], m.start, m.end) for m in self._of(found.matches, _GUARD)]
        window = Window(folded, [reading.message.text for reading in readings])
        stay, used = apply_guards(window, matches, hits, self._rules)
        if last:
            kept = [(m, parts) for m in stay if (parts := folded.parts(m.start, m.end)) and parts[-1] == last]
            stay = [m for m, parts in kept if (parts[0] == last) == is_introduced]
        return Detected(
            signals=tuple(self._signal(m, readings, folded) for m in _best(stay)),
            guards=tuple(self._guard_signal(hit, readings, folded) for hit in used),
            unknown_rules=unknown,
        )

    @staticmethod
    def _of(matches: Sequence[Match], prefix: str) -> list[Match]:
        cut = len(prefix)
        return [Match(m.owner[cut:], m.start, m.end) for m in matches if m.owner.startswith(prefix)]

    def _signal(self, match: Match, readings: Sequence[Reading], folded: Folded) -> Signal:
        rule = self._rules[match.owner]
        return Signal(
            rule=rule.id,
            source=Source.RULE,
            stage=rule.stage,
            slot=rule.slot,
            weight=rule.weight,
            message_id=readings[-1].message.id,
            evidence=_evidence(match.start, match.end, readings, folded),
        )

    def _guard_signal(self, hit: GuardHit, readings: Sequence[Reading], folded: Folded) -> Signal:
        return Signal(
            rule=hit.guard.id,
            source=Source.GUARD,
            stage=None,
            slot=None,
            weight=hit.guard.weight,
            message_id=readings[-1].message.id,
            evidence=_evidence(hit.start, hit.end, readings, folded),
        )


def _best(matches: Sequence[Match]) -> list[Match]:
    """The longest match of each rule; the first of equals."""
    best: dict[str, Match] = {}
    for match in matches:
        known = best.get(match.owner)
        if known is None or match.end - match.start > known.end - known.start:
            best[match.owner] = match
    return list(best.values())


def _evidence(start: int, end: int, readings: Sequence[Reading], folded: Folded) -> tuple[Evidence, ...]:
    return tuple(
        Evidence(
            message_id=readings[span.part].message.id,
            start=span.start,
            end=span.end,
            quote=readings[span.part].message.text[span.start : span.end],
        )
        for span in folded.origin(start, end)
    )
