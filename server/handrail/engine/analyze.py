"""The engine: one message at a time through normalize, match, compare, track, score and explain."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from copy import copy
from dataclasses import dataclass, replace
from datetime import datetime

from handrail.engine.detect import Detected, Detector, Reading
from handrail.engine.explain import support, warn
from handrail.engine.familiar import is_known_language
from handrail.engine.listening import Listened, Listener, is_own, repeats
from handrail.engine.model import (
    AgeBand,
    Analysis,
    Assessment,
    Circumstance,
    Contact,
    Evidence,
    Heard,
    Kind,
    Mark,
    Message,
    Mode,
    Reader,
    Sender,
    Severity,
    Signal,
    Situation,
    Slot,
    SlotSeen,
    Source,
    State,
    Track,
)
from handrail.engine.rules import Pack
from handrail.engine.scoring import NOTHING, Verdict, decide, verdict_signals
from handrail.engine.similarity import Embedder, ScriptIndex
from handrail.engine.tagging import EARLY, TONE_MESSAGES, WINDOW_MESSAGES
from handrail.engine.tracking import advance, author_key, moment, track_of, with_track

# Short messages right before the current one that are read together with it, and how many words they may hold in all.
FRAGMENTS = 8
WINDOW_WORDS = 32
# So many messages of one author without a sign make a long quiet friendship.
QUIET_TURNS = 150
# From so many authors on, a conversation is a channel rather than a private chat.
CROWD = 4


@dataclass(frozen=True, slots=True)
class _Step:
    """What one new message came to.

    ``similar`` is its similarity to known scripts, where that was asked; ``has_news`` says whether the message added
    something that counts, or completed what was said before.
    """

    author: str
    verdict: Verdict
    detected: Detected
    similar: Signal | None
    message: Message
    has_news: bool = False


class Engine:
    """Checks messages against a pack. Immutable; safe to share between threads.

    Pure: the same messages, state and pack give the same answer, on any machine and under any load. Knows no clock,
    file, log, environment or network.
    """

    def __init__(self, pack: Pack, embedder: Embedder | None = None, *, windows: bool = True) -> None:
        """Prepare a pack for use; encodes its scripts when there is an embedder.

        Without ``windows`` every message is read by itself, as a measure of what reading fragments together brings.
        """
        self.pack = pack
        self._detector = Detector(pack)
        self._own_words = Detector(pack, Sender.SELF)
        self._fragments_read = FRAGMENTS if windows else 0
        self._listener = _listener(pack, embedder)
        self._scripts = ScriptIndex(pack.scripts, embedder) if embedder is not None else None

    @property
    def mode(self) -> Mode:
        """``full`` with an embedder, else ``rules-only``."""
        return Mode.RULES_ONLY if self._scripts is None else Mode.FULL

    def with_embedder(self, embedder: Embedder) -> Engine:
        """The same engine with an embedder; encodes the pack's scripts, which takes a moment."""
        engine = copy(self)
        engine._scripts = ScriptIndex(self.pack.scripts, embedder)
        engine._listener = _listener(self.pack, embedder)
        return engine

    def warm_up(self) -> None:
        """Compile every rule now: takes seconds, and saves later checks milliseconds. Changes no answer."""
        self._detector.warm_up()
        self._own_words.warm_up()

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
        """Assess the new messages of a conversation on top of what is remembered of it.

        Messages by ``self`` are context and never raise the score, since people quote threats when they ask for help;
        calm ones make the tagger less sure, and new words of despair bring the support card. Messages marked ``seen``
        fill windows and raise nothing. ``conversation`` is the opaque key that names the incident; ``now`` is the
        arrival time, timezone-aware. Else there is a warning only where a new message adds something to a conversation
        that is at least ``medium``.

        Example:
            >>> from handrail import Engine, Message, load_pack
            >>> Engine(load_pack()).analyze([Message("are we still on for practice?")]).assessment.severity
            <Severity.NONE: 'none'>
        """
        state, reader, situation = state or State(), reader or Reader(), situation or Situation()
        given = _given(reader, situation)
        steps: list[_Step] = []
        # Every message is folded once, however often it is looked at.
        readings = [self._detector.read(message) for message in messages]
        for index, reading in enumerate(readings):
            if self._counts(reading.message):
                step, state = self._step(reading, readings[:index], state, now, given)
                steps.append(step)
            elif self._is_answer(reading.message):
                state = self._answered(reading, readings[:index], state)
        current = self._current(steps, state, messages, given)
        assessment = self._assessment(current)
        warning = None
        if assessment.severity.rank >= Severity.MEDIUM.rank and any(
            s.has_news and s.author == current.author for s in steps
        ):
            incident = state.incident or _incident(conversation, current.message, state)
            highest = max(state.severity, assessment.severity, key=lambda severity: severity.rank)
            state = replace(state, incident=incident, severity=highest)
            assessment = replace(assessment, signals=self._with_evidence(assessment.signals, readings))
            warning = warn(assessment, incident, reader, self.pack, is_known=situation.contact is Contact.KNOWN)
        despairing = [reading.message.id for reading in readings if self._despairs(reading)]
        if despairing:
            own = _incident(conversation, messages[-1], state, "own-words")
            warning = support(own, despairing, warning, reader, self.pack)
        unknown = {rule for step in steps for rule in step.detected.unknown_rules}
        assessment = replace(
            assessment, unknown_rules=tuple(sorted(unknown)), knows_language=self._knows_language(readings)
        )
        return Analysis(assessment, warning, state, self.mode)

    def _knows_language(self, readings: Sequence[Reading]) -> bool | None:
        if self.pack.seen is None:
            return None
        return is_known_language([word.text for reading in readings for word in reading.words], self.pack.seen.words)

    @staticmethod
    def _counts(message: Message) -> bool:
        return not message.seen and message.sender is not Sender.SELF and message.kind is Kind.TEXT

    @staticmethod
    def _is_answer(message: Message) -> bool:
        return not message.seen and message.sender is Sender.SELF and message.kind is Kind.TEXT

    def _answered(self, reading: Reading, before: Sequence[Reading], state: State) -> State:
        """The state after the protected person has written; a threat that they repeat says nothing of how they feel."""
        if self._listener is None:
            return state
        if repeats(reading, before) or self._detector.detect([reading]).signals:
            return replace(state, tone=state.tone or 0)
        own = [one for one in before if is_own(one) and not repeats(one, before)]
        return replace(state, tone=self._listener.answer(reading, own[1 - TONE_MESSAGES :], state.tone))

    def _despairs(self, reading: Reading) -> bool:
        """Whether the protected person writes, now, of not wanting to live."""
        return self._is_answer(reading.message) and bool(self._own_words.detect([reading]).signals)

    def _step(
        self,
        reading: Reading,
        before: Sequence[Reading],
        state: State,
        now: datetime | None,
        given: frozenset[Circumstance],
    ) -> tuple[_Step, State]:
        message = reading.message
        author = author_key(message)
        at = moment(message, now, state)
        detected = self._detect(reading, before)
        softening = min((guard for guard in detected.guards if guard.weight), key=lambda g: g.weight, default=None)
        softened_by = softening.rule if softening else None
        earlier = track_of(state, author)
        track = advance(earlier, detected.signals, at, self.pack.memory, softened_by)
        is_crowd = len({author, *(name for name, _ in state.tracks)}) >= CROWD
        listened = self._listen(reading, before, track, state.tone, given, is_crowd=is_crowd)
        if listened is not None:
            # Listening adds no message of its own to the count.
            heard_at = replace(track, turn=track.turn - 1)
            track = replace(advance(heard_at, listened.signals, at, self.pack.memory), heard=listened.heard)
            detected = replace(detected, signals=detected.signals + listened.signals)
        verdict = self._decide(track, 0, given)
        similar = self._similar(reading, detected, verdict)
        if similar is not None:
            verdict = self._decide(track, similar.weight, given)
        has_risen = verdict.severity.rank > self._decide(earlier, 0, given).severity.rank
        has_said = bool(detected.signals) or track.heard.grants.rank > earlier.heard.grants.rank
        has_news = any(_is_news(signal, verdict) for signal in detected.signals) or (has_said and has_risen)
        return _Step(author, verdict, detected, similar, message, has_news), with_track(state, author, track, at)

    def _listen(
        self,
        reading: Reading,
        before: Sequence[Reading],
        track: Track,
        tone: int | None,
        given: frozenset[Circumstance],
        *,
        is_crowd: bool,
    ) -> Listened | None:
        """What the tagger hears in a message, given what rules found so far and how the protected person answers."""
        if self._listener is None:
            return None
        by_rules = self._decide(replace(track, heard=Heard()), 0, given)
        rules: dict[Slot, int] = {}
        for mark in track.marks:
            if mark.source is not Source.TAGGER:
                rules[mark.slot] = max(rules.get(mark.slot, 0), mark.weight)
        own = [one for one in _by_author(reading, before) if one.message.kind is Kind.TEXT]
        return self._listener.listen(
            reading,
            own[-WINDOW_MESSAGES:],
            track.heard,
            rules,
            by_rules.severity,
            tone,
            is_crowd=is_crowd,
        )

    def _decide(self, track: Track, support: int, given: frozenset[Circumstance]) -> Verdict:
        """The verdict on a track; a long quiet friendship takes away what only holds among strangers."""
        is_friendship = track.turn > QUIET_TURNS
        return decide(track, support, self.pack, given - {Circumstance.STRANGER} if is_friendship else given)

    def _similar(self, reading: Reading, detected: Detected, verdict: Verdict) -> Signal | None:
        """Similarity to known scripts, asked only where something was found that does not decide by itself.

        It supports what the tagger heard as well. By itself it would turn small signs into notices.
        """
        is_undecided = Severity.NONE.rank < verdict.severity.rank < Severity.HIGH.rank
        is_supported = self._listener is None or verdict.is_heard
        if self._scripts is None or not detected.signals or not (is_undecided and is_supported):
            return None
        return self._scripts.signal(" ".join(word.text for word in reading.words), reading.message)

    def _detect(self, reading: Reading, before: Sequence[Reading]) -> Detected:
        """Signals of a message by itself and of the fragments that end in it."""
        detected = self._detector.detect([reading])
        if detected.signals and reading.is_quotation and (introduction := self._introduction(reading, before)):
            detected = self._detector.detect([introduction, reading], is_introduced=True)
        fragments = self._fragments(reading, before) if reading.is_fragment else []
        if not fragments:
            return detected
        joined = self._detector.detect([*fragments, reading])
        found = {signal.rule for signal in detected.signals}
        return Detected(
            signals=detected.signals + tuple(signal for signal in joined.signals if signal.rule not in found),
            guards=detected.guards,
            unknown_rules=detected.unknown_rules + joined.unknown_rules,
        )

    @staticmethod
    def _introduction(reading: Reading, before: Sequence[Reading]) -> Reading | None:
        """The last message by the same author that is no quotation itself: it may say whose words the others are."""
        first = next((one for one in reversed(_by_author(reading, before)) if not one.is_quotation), None)
        return first if first and first.message.kind is Kind.TEXT else None

    def _fragments(self, reading: Reading, before: Sequence[Reading]) -> list[Reading]:
        """The short messages by the same author right before; other people's messages between them do not count."""
        fragments: list[Reading] = []
        room = WINDOW_WORDS
        for earlier in reversed(_by_author(reading, before)[-self._fragments_read :] if self._fragments_read else ()):
            room -= len(earlier.words)
            if not earlier.is_fragment or room < 0:
                break
            fragments.insert(0, earlier)
        return fragments

    def _current(
        self, steps: Sequence[_Step], state: State, messages: Sequence[Message], given: frozenset[Circumstance]
    ) -> _Step:
        """The author who speaks for the conversation: of the highest severity, the one heard last."""
        last = messages[-1] if messages else Message("")
        latest = {
            author: _Step(author, self._decide(track, 0, given), Detected(), None, last)
            for author, track in state.tracks
        }
        latest |= {step.author: step for step in steps}
        nobody = _Step("", NOTHING, Detected(), None, last)
        return max(reversed([nobody, *latest.values()]), key=lambda step: step.verdict.severity.rank)

    def _assessment(self, step: _Step) -> Assessment:
        verdict = step.verdict
        evidence = {guard.rule: guard.evidence for guard in step.detected.guards}
        signals = (
            *self._counted((*verdict.counted, *verdict.told), step),
            *(replace(s, evidence=evidence.get(s.rule, ())) for s in verdict_signals(verdict, step.message.id)),
            *((step.similar,) if step.similar else ()),
            *(guard for guard in step.detected.guards if not guard.weight),
        )
        return Assessment(
            severity=verdict.severity,
            stage=verdict.stage,
            variant=verdict.variant,
            score=verdict.score,
            slots=tuple(SlotSeen(mark.slot, mark.message_id) for mark in (*verdict.counted, *verdict.told)),
            signals=signals,
        )

    def _counted(self, marks: Sequence[Mark], step: _Step) -> list[Signal]:
        """Marks as signals; those of the current message have their evidence."""
        fresh = {(signal.rule, signal.message_id[:64]): signal.evidence for signal in step.detected.signals}
        return [
            Signal(
                rule=mark.rule,
                source=mark.source,
                stage=mark.stage,
                slot=mark.slot,
                weight=mark.weight,
                message_id=mark.message_id,
                evidence=fresh.get((mark.rule, mark.message_id), ()),
            )
            for mark in marks
        ]

    def _with_evidence(self, signals: Sequence[Signal], readings: Sequence[Reading]) -> tuple[Signal, ...]:
        """Signals with the words behind earlier marks, as far as their messages came along with this request."""
        wanted = {signal.message_id for signal in signals if signal.slot is not None and not signal.evidence}
        found: dict[tuple[str, str], tuple[Evidence, ...]] = {}
        for index, reading in enumerate(readings):
            message = reading.message
            if message.id and message.id[:64] in wanted and message.sender is not Sender.SELF:
                for signal in self._detect(reading, readings[:index]).signals:
                    found.setdefault((signal.rule, message.id[:64]), signal.evidence)
                for signal in signals:
                    if self._listener and signal.source is Source.TAGGER and signal.message_id == message.id[:64]:
                        words = self._listener.evidence(signal.rule, reading)
                        found.setdefault((signal.rule, message.id[:64]), words)
        return tuple(
            replace(signal, evidence=signal.evidence or found.get((signal.rule, signal.message_id), ()))
            for signal in signals
        )


def _by_author(reading: Reading, before: Sequence[Reading]) -> list[Reading]:
    """The messages before one that are by the same author of the other side."""
    author = author_key(reading.message)
    return [one for one in before if one.message.sender is not Sender.SELF and author_key(one.message) == author]


def _is_news(signal: Signal, verdict: Verdict) -> bool:
    """Whether a signal by itself is worth another look at a card that is shown already.

    What the tagger hears is, where the chat as a whole sounds like a script; a word or two may mean anything.
    """
    is_heard = signal.source is Source.TAGGER and signal.slot not in EARLY and verdict.is_heard
    return signal.weight > 0 or is_heard


def _listener(pack: Pack, embedder: Embedder | None) -> Listener | None:
    """The pack's tagger for an embedder; with one it was not trained for, the tagger that needs none."""
    by_name = {model.embedder: model for model in pack.taggers}
    if embedder is not None and embedder.name in by_name:
        return Listener(by_name[embedder.name], embedder)
    return Listener(by_name[None], None) if None in by_name else None


def _given(reader: Reader, situation: Situation) -> frozenset[Circumstance]:
    """The circumstances of a check; whether a friendship is long is known only per author."""
    holds = {
        Circumstance.STRANGER: situation.contact is not Contact.KNOWN,
        Circumstance.MAYBE_MINOR: reader.age_band is not AgeBand.ADULT,
        Circumstance.RECENT_MOVE: situation.recent_move,
        Circumstance.RECENT_INCIDENT: situation.recent_incident,
    }
    return frozenset(circumstance for circumstance, is_given in holds.items() if is_given)


def _incident(conversation: str, message: Message, state: State, kind: str = "") -> str:
    """A name for the incident that reveals nothing about it."""
    turns = sum(track.turn for _, track in state.tracks)
    seed = "\x1f".join([conversation, message.id, str(state.at), str(turns)]) + kind
    return hashlib.blake2s(seed.encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()
