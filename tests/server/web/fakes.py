"""A small engine for tests of the web: it finds one word, and remembers how often."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime

from handrail.engine.model import (
    Analysis,
    Assessment,
    Evidence,
    HelpLine,
    Kind,
    Mark,
    Message,
    Mode,
    Reader,
    SafetyWarning,
    Sender,
    Severity,
    Signal,
    Situation,
    Slot,
    SlotSeen,
    Source,
    Stage,
    State,
    Step,
    Track,
    WarningKind,
    Why,
)
from handrail.engine.rules import HelpEntry, Pack, Scripts, Thresholds

WORD = "or else"
RULE = "en.threat/or-else"
RELEASED = date(2026, 1, 1)
NOW = datetime(2026, 1, 11, 12, 0, tzinfo=UTC)


def fake_pack() -> Pack:
    """A pack without rules: only what answers say about a pack."""
    lines = {
        region: (HelpEntry(HelpLine(f"Help of {region}", ("report",), phone="101"), None, (), RELEASED),)
        for region in ("GB", "US", "WW")
    }
    return Pack(
        id="fake",
        version="1.2.3",
        released=RELEASED,
        rules=(),
        guards=(),
        composites=(),
        thresholds=Thresholds(low=1, medium=3, high=5, critical=9),
        memory={},
        vocabulary=frozenset(),
        scripts=Scripts((), ()),
        texts={},
        help=lines,
    )


class FakeEmbedder:
    """Embeds everything alike."""

    name = "fake"

    def encode(self, texts: Sequence[str], /) -> list[list[float]]:
        """The same vector for every text."""
        return [[1.0] for _ in texts]


@dataclass(frozen=True)
class FakeEngine:
    """Takes each ``or else`` of the other side for a threat. ``before`` runs at the start of every analysis."""

    pack: Pack = field(default_factory=fake_pack)
    mode: Mode = Mode.RULES_ONLY
    before: Callable[[Sequence[Message]], None] = lambda messages: None

    def warm_up(self) -> None:
        """Nothing to do."""

    def with_embedder(self, embedder: object) -> FakeEngine:
        """The same in full mode."""
        return FakeEngine(self.pack, Mode.FULL, self.before)

    def analyze(
        self,
        messages: Sequence[Message],
        state: State | None = None,
        *,
        conversation: str = "",
        reader: Reader | None = None,
        situation: Situation | None = None,
        now: datetime | None = None,
    ) -> Analysis:
        """High severity where the word stands now or stood before."""
        self.before(messages)
        signals = tuple(signal for message in messages if not message.seen for signal in _signals(message))
        old = state.tracks[0][1].marks if state and state.tracks else ()
        at = int((now or NOW).timestamp())
        marks = old + tuple(
            Mark(RULE, Source.RULE, Stage.THREAT, Slot.AUDIENCE, 5, signal.message_id, at, 0) for signal in signals
        )
        assessment = Assessment(
            severity=Severity.HIGH if marks else Severity.NONE,
            stage=Stage.THREAT if marks else None,
            variant="financial-chat" if marks else None,
            score=5 * len(signals),
            slots=tuple(SlotSeen(mark.slot, mark.message_id) for mark in marks),
            signals=signals,
        )
        reader = reader or Reader()
        warning = _warning(signals, reader) if signals else None
        return Analysis(assessment, warning, State((("other", Track(marks, len(marks))),), at), self.mode)


def _signals(message: Message) -> list[Signal]:
    if message.sender is Sender.SELF or message.kind is not Kind.TEXT:
        return []
    start = message.text.find(WORD)
    if start < 0:
        return []
    span = Evidence(message.id, start, start + len(WORD), WORD)
    return [Signal(RULE, Source.RULE, Stage.THREAT, Slot.AUDIENCE, 5, message.id, (span,))]


def _warning(signals: Sequence[Signal], reader: Reader) -> SafetyWarning:
    span = signals[0].evidence[0]
    return SafetyWarning(
        id="incident",
        kind=WarningKind.FULL,
        severity=Severity.HIGH,
        title=f"This looks like blackmail [{reader.locale}]",
        why=(Why("It threatens", span.message_id, span.start, span.end),),
        steps=(Step("stop", "Stop answering", "https://example.org/stop"),),
        help=(HelpLine(f"Help of {reader.region}", ("report",), phone="101"),),
        message_ids=(span.message_id,),
    )
