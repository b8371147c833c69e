"""A tagger small enough to be read: each word below speaks for one slot, and nothing else does."""

from __future__ import annotations

import zlib
from collections.abc import Mapping

import numpy as np

from handrail.engine.model import Slot
from handrail.engine.tagging import BUCKETS, Head, TaggerModel

SLOTS = (Slot.LEVERAGE, Slot.DEMAND, Slot.RAPPORT)
WORDS = {"souvenir": Slot.LEVERAGE, "quid": Slot.DEMAND, "lovely": Slot.RAPPORT}
# Far above what the bias takes away, so that a word decides whatever stands beside it.
_STRENGTH, _BIAS = 100.0, -4.0


def head(words: Mapping[str, Slot] = WORDS) -> Head:
    """A head that names the slots of these words, and never says that an expert would warn."""
    rows = len(SLOTS) + 1
    hashed = np.zeros((rows, BUCKETS), np.int8)
    for word, slot in words.items():
        hashed[SLOTS.index(slot), zlib.crc32(f"w:{word}".encode()) % BUCKETS] = 100
    ones = np.ones(rows, np.float32)
    return Head(hashed, ones * _STRENGTH / 100, np.zeros((rows, 0), np.float32), ones * _BIAS)


def tone_head() -> Head:
    """A head that hears laughter as calm, begging as fear, and nothing else."""
    hashed = np.zeros((1, BUCKETS), np.int8)
    hashed[0, zlib.crc32(b"w:haha") % BUCKETS] = -100
    hashed[0, zlib.crc32(b"w:please") % BUCKETS] = 100
    one = np.ones(1, np.float32)
    return Head(hashed, one * _STRENGTH / 100, np.zeros((1, 0), np.float32), one * 0)


def tagger_model(embedder: str | None = None, medium: float = 1.0, high: float = 2.0) -> TaggerModel:
    """Two threat slots that are heard at once come to ``high``, one of them to ``medium``, whatever rules say."""
    rows = len(SLOTS) + 1
    script = np.zeros(2 * rows + len(Slot) + 3, np.float32)
    script[[SLOTS.index(Slot.LEVERAGE), SLOTS.index(Slot.DEMAND)]] = 2.5
    script[-1] = 1.0
    return TaggerModel(
        embedder=embedder,
        slots=SLOTS,
        threats=np.array([True, True, False, True]),
        line=head(),
        window=head({}),
        tone=tone_head(),
        rule_slots=tuple(Slot),
        script=script,
        script_bias=0.0,
        medium=medium,
        high=high,
    )
