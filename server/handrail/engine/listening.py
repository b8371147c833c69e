"""What the learned tagger adds to one message: signals with the words that carried them, memory, and a likeness."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np

from handrail.engine.detect import Reading
from handrail.engine.model import Evidence, Heard, Kind, Sender, Severity, Signal, Slot, Source, Stage
from handrail.engine.normalize import Folded, quoted_spans
from handrail.engine.similarity import Embedder
from handrail.engine.tagging import CLEARLY, MAX_CHARS, TONE_MESSAGES, Floats, Tagger, TaggerModel, window_text

_PREFIX = "core/speaks-of-"
# A message of fewer words is remembered and read with others, and shown for nothing.
CLEAR_WORDS = 2
# One of fewer says nothing plainly, when it stands alone.
PLAIN_WORDS = 4
# So many words in a row are repeated on purpose.
REPEATED_WORDS = 3
_STAGES = {
    Slot.RAPPORT: Stage.RAPPORT,
    Slot.MOVE: Stage.MOVE,
    Slot.REQUEST: Stage.REQUEST,
    Slot.LEVERAGE: Stage.CAPTURE,
    Slot.AUDIENCE: Stage.THREAT,
    Slot.DEMAND: Stage.DEMAND,
    Slot.HAGGLING: Stage.HAGGLING,
    Slot.DEADLINE: Stage.DEADLINE,
    Slot.ISOLATION: Stage.ISOLATION,
    Slot.EXECUTION: Stage.EXECUTION,
    Slot.CRUELTY: Stage.CRUELTY,
    Slot.AUTHORITY: Stage.AUTHORITY,
    Slot.RECOVERY: Stage.RECOVERY,
}


@dataclass(frozen=True, slots=True)
class Listened:
    """What listening to one message came to: clear slots as signals without points, and the memory.

    ``vector`` is the message's sentence vector, for others who need it.
    """

    signals: tuple[Signal, ...] = ()
    heard: Heard = field(default_factory=Heard)
    vector: Any = None


class Listener:
    """The tagger that fits an embedder, ready to listen. Immutable; safe to share between threads."""

    def __init__(self, model: TaggerModel, embedder: Embedder | None) -> None:
        self._tagger = Tagger(model)
        self._embedder = embedder

    def listen(
        self,
        reading: Reading,
        earlier: Sequence[Reading],
        heard: Heard,
        rules: Mapping[Slot, int],
        by_rules: Severity,
        tone: int | None,
        *,
        is_crowd: bool = False,
    ) -> Listened:
        """Listen to a message after ``earlier`` ones of the same author.

        ``rules`` are the weights that rules found so far, ``by_rules`` what they come to; ``tone`` is how the protected
        person answers; ``is_crowd``: many people speak.
        """
        text = _text(reading)
        if not text:
            return Listened(heard=heard)
        vector = self._vector(text)
        line = self._tagger.tag(text, vector)
        window = self._tagger.nothing()
        if self._tagger.is_open(heard, line):
            joined = window_text([*(_text(one) for one in earlier), text])
            window = self._tagger.tag_window(joined, vector if joined == text else self._vector(joined))
        now = self._tagger.hear(heard, line, window)
        likeness = self._tagger.likeness(now, window, rules, by_rules, tone)
        grants = self._tagger.severity(likeness, now, rules, is_crowd=is_crowd, is_answered=tone is not None)
        # What a message says nothing of, it does not make worse.
        if not self._tagger.speaks(line):
            grants = min(grants, heard.grants, key=lambda severity: severity.rank)
        stands_alone = not earlier and tone is None and not is_crowd and len(reading.words) >= PLAIN_WORDS
        is_silent = grants is Severity.NONE and by_rules.rank < Severity.MEDIUM.rank
        if is_silent and stands_alone and self._tagger.is_plain(line, rules):
            grants = Severity.MEDIUM
        return Listened(
            self._signals(line, reading), replace(now, grants=grants, limit=self._tagger.limit(likeness, tone)), vector
        )

    def answer(self, reading: Reading, earlier: Sequence[Reading], tone: int | None) -> int:
        """The tone after the protected person has written ``reading``, ``earlier`` being their messages before it."""
        own = [text for one in (*earlier, reading) if (text := _text(one))]
        return self._tagger.answer(tone, window_text(own[-TONE_MESSAGES:]))

    def evidence(self, rule: str, reading: Reading) -> tuple[Evidence, ...]:
        """The words of a message that carried a signal of this module, or nothing for any other rule."""
        if not rule.startswith(_PREFIX):
            return ()
        folded = Folded([reading.words])
        span = self._tagger.carrying_words(Slot(rule.removeprefix(_PREFIX)), folded.text.replace("\n", " "))
        if span is None:
            return ()
        message = reading.message
        return tuple(
            Evidence(message.id, one.start, one.end, message.text[one.start : one.end]) for one in folded.origin(*span)
        )

    def _signals(self, line: Floats, reading: Reading) -> tuple[Signal, ...]:
        """What a message clearly speaks of; a single word may mean anything, in some language."""
        if len(reading.words) < CLEAR_WORDS:
            return ()
        clear = [slot for slot, chance in zip(self._tagger.model.slots, line[:-1], strict=True) if chance >= CLEARLY]
        return tuple(
            Signal(
                rule=_PREFIX + slot.value,
                source=Source.TAGGER,
                stage=_STAGES.get(slot),
                slot=slot,
                weight=0,
                message_id=reading.message.id,
                evidence=self.evidence(_PREFIX + slot.value, reading),
            )
            for slot in clear
        )

    def _vector(self, text: str) -> Floats | None:
        if self._embedder is None:
            return None
        return np.asarray(self._embedder.encode([text])[0], dtype=np.float32)


def is_own(reading: Reading) -> bool:
    """Whether the protected person wrote it."""
    return reading.message.sender is Sender.SELF and reading.message.kind is Kind.TEXT


def repeats(reading: Reading, others: Sequence[Reading]) -> bool:
    """Whether the protected person only repeats what the other side wrote, pasted or quoted."""
    said = _spoken(reading)
    if said.count(" ") < REPEATED_WORDS + 1:
        return False
    return any(said in _spoken(one) for one in others if one.message.sender is not Sender.SELF)


def _spoken(reading: Reading) -> str:
    return f" {' '.join(word.text for word in reading.words)} "


def _text(reading: Reading) -> str:
    """What a message says in its own words; what stands between quotation marks is left to rules."""
    quoted = quoted_spans(reading.message.text)
    own = [w for w in reading.words if not any(start <= w.start and w.end <= end for start, end in quoted)]
    return " ".join(word.text for word in own)[:MAX_CHARS]
