"""A small learned tagger: which slots a message speaks of, in words that no rule knows, and what a chat comes to.

Two linear models name slots: one reads a message, one reads it joined with the messages before it. Both see character
n-grams (robust to typos and to languages the embedder lacks) and, where there is an embedder, a sentence vector. What
they hear is remembered per slot and fades with every message; a third linear model reads that memory beside the slots
that rules filled, and says how much the conversation so far is like a script. A last one reads the protected person's
own answers: somebody who jokes along, splits a bill or asks a teacher back answers unlike somebody who is threatened.
Their words can only take away from the likeness. See ``handrail.workbench.train`` for how they are made. All of it is
numpy: no training library is needed to run it.
"""

from __future__ import annotations

import math
import zlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from handrail.engine.model import Heard, Severity, Slot

Floats = npt.NDArray[np.float32]

NGRAM_SIZES = (2, 3, 4, 5)
# Messages of the other side that are read together, and how much of them.
WINDOW_MESSAGES = 5
MAX_CHARS = 400
# What has been heard fades by this much with every message of the same author.
FADING = 0.93
# A slot is open from this probability on; only then windows are read.
OPEN_AT = 0.35
# A message speaks of a slot, by itself, from this probability on.
CLEARLY = 0.5
# Such a message counts towards a card from here on, and two of them within some 16 messages are several.
COUNTS_FROM, SEVERAL = 0.3, 130
# Levels are kept as whole numbers, so that a state is small and the same on every machine.
LEVEL_STEPS = 100
# How scripts begin; also part of many ordinary chats.
EARLY = frozenset((Slot.RAPPORT, Slot.MOVE, Slot.REQUEST))
# How much more alike a chat must be where no rule has found anything that belongs to a threat, and where many people
# speak: blackmail is done in private.
UNBACKED, CROWDED = 0.6, 1.5
# And where the protected person has not written yet: in a log, or a mail to thousands, nobody answers.
UNANSWERED = 1.6
# From these sums of logits on, a message that nothing was said before is by itself so like a threat that it is worth a
# notice; less is enough where rules found something too. Chosen on the half of the corpora that is for fitting.
PLAIN, PLAIN_BACKED = 4.5, 2.0
_NEVER_CERTAIN = 1e-4
# How many of their own messages are read together, and how much a new one weighs in their tone.
TONE_MESSAGES, TONE_LEARNS = 3, 0.5
# No answer counts for more than this, and no calm ever takes away more.
TONE_LIMIT, CALM_LIMIT = 4.0, 2.0
# Answers from this tone on are calm. Where they are, a chat below the first likeness is at most a notice by rules, and
# below the second not even that. Chosen on the development dialogues: no threat among them comes near.
CALM, UNLIKE, QUITE_UNLIKE = -100, -1.0, -2.0
_NEWLINE_AS_WORDS = " . "


@dataclass(frozen=True, slots=True)
class Head:
    """A linear model over hashed n-grams and a sentence vector, one row a slot.

    ``hashed`` holds whole numbers that are multiplied by ``scale``; ``dense`` has no columns where no embedder is used.
    """

    hashed: npt.NDArray[np.int8]
    scale: Floats
    dense: Floats
    bias: Floats

    def probabilities(self, buckets: npt.NDArray[np.int64], values: Floats, vector: Floats | None) -> Floats:
        """Per slot, how likely the text speaks of it."""
        return np.asarray(1.0 / (1.0 + np.exp(-self.logits(buckets, values, vector))), dtype=np.float32)

    def logits(self, buckets: npt.NDArray[np.int64], values: Floats, vector: Floats | None) -> Floats:
        """The same before it becomes a probability."""
        logits: Floats = (self.hashed[:, buckets] @ values) * self.scale + self.bias
        if vector is not None and self.dense.shape[1]:
            logits = logits + self.dense @ vector
        return logits

    def contributions(self, slot: int, buckets: npt.NDArray[np.int64], values: Floats) -> Floats:
        """What each n-gram adds to the logit of one slot."""
        return np.asarray(self.hashed[slot, buckets] * values * self.scale[slot], dtype=np.float32)


@dataclass(frozen=True, slots=True)
class TaggerModel:
    """The learned numbers for one embedder (``embedder`` is its name, ``None``: n-grams alone).

    ``slots`` are the rows of ``line`` and ``window``, but for the last, which says how likely the text stands in a
    script at a place where an expert would warn; ``threats`` marks the rows that belong to threats. ``script`` weighs
    fading levels and the window's probabilities per row, then rule weights per slot of ``rule_slots``, then whether
    rules alone reach ``medium`` and ``high``, then calm answers, as a number not above 0. None of its weights is below
    0, so that nothing that the other side adds to a threat makes it less of one. ``tone``, of a single row without
    sentence vectors, tells answers of threatened people from others. ``medium`` and ``high`` are the least logits of
    these severities.
    """

    embedder: str | None
    slots: tuple[Slot, ...]
    threats: npt.NDArray[np.bool_]
    line: Head
    window: Head
    tone: Head
    rule_slots: tuple[Slot, ...]
    script: Floats
    script_bias: float
    medium: float
    high: float


class Tagger:
    """A tagger model with its embedder. Immutable; safe to share between threads."""

    def __init__(self, model: TaggerModel) -> None:
        self.model = model

    def tag(self, text: str, vector: Floats | None) -> Floats:
        """Probabilities per row of one folded message."""
        return self.model.line.probabilities(*hashed(text), vector)

    def tag_window(self, text: str, vector: Floats | None) -> Floats:
        """Probabilities per row of several folded messages read as one."""
        return self.model.window.probabilities(*hashed(text), vector)

    def nothing(self) -> Floats:
        """Probabilities of a window that was not read."""
        return np.zeros(len(self.model.threats), dtype=np.float32)

    def is_open(self, heard: Heard, line: Floats) -> bool:
        """Whether a slot that belongs to threats is open, so that reading the window is worth its cost."""
        levels = np.maximum(_fractions(heard.levels, len(line)) * FADING, line)
        return bool((levels[:-1][self.model.threats[:-1]] >= OPEN_AT).any())

    def speaks(self, line: Floats) -> bool:
        """Whether a message says something that belongs to threats."""
        return bool((line[self.model.threats] >= COUNTS_FROM).any())

    def hear(self, heard: Heard, line: Floats, window: Floats) -> Heard:
        """The memory after one more message; what that grants is for :meth:`severity` to say."""
        said = np.maximum(line, 0.8 * window)
        levels = np.maximum(_fractions(heard.levels, len(line)) * FADING, said)
        clear = round((heard.clear / LEVEL_STEPS * FADING + self.speaks(line)) * LEVEL_STEPS)
        return Heard(_steps(levels), clear)

    def answer(self, tone: int | None, text: str) -> int:
        """The tone after the protected person has written once more; ``text`` are their last folded messages."""
        if not text:
            return tone or 0
        return tone_after(tone, float(self.model.tone.logits(*hashed(text), None)[0]))

    def likeness(
        self, heard: Heard, window: Floats, rules: Mapping[Slot, int], by_rules: Severity, tone: int | None
    ) -> float:
        """How much the conversation so far is like a script: a logit, higher is more alike.

        ``rules`` holds the strongest weight of every slot that rules filled, ``by_rules`` what they come to alone.
        """
        return float(self.features(heard, window, rules, by_rules, tone) @ self.model.script + self.model.script_bias)

    def features(
        self, heard: Heard, window: Floats, rules: Mapping[Slot, int], by_rules: Severity, tone: int | None
    ) -> Floats:
        """What :meth:`likeness` weighs, in the order of :attr:`TaggerModel.script`."""
        size = len(self.model.threats)
        filled = np.array([max(rules[slot], 0.5) / 4 if slot in rules else 0.0 for slot in self.model.rule_slots])
        reached = np.array([by_rules.rank >= Severity.MEDIUM.rank, by_rules.rank >= Severity.HIGH.rank], dtype=float)
        calm = [-min(max(-(tone or 0) / LEVEL_STEPS, 0.0), CALM_LIMIT)]
        return np.concatenate([_fractions(heard.levels, size), window, filled, reached, calm]).astype(np.float32)

    def severity(
        self, likeness: float, heard: Heard, rules: Mapping[Slot, int], *, is_crowd: bool, is_answered: bool
    ) -> Severity:
        """What the likeness grants; never more than a notice on the strength of a single message.

        Where no rule has found anything that belongs to a threat, it must be greater by ``UNBACKED``, and a single
        message grants nothing. In a crowd it must be greater by ``CROWDED``, and by ``UNANSWERED`` where the protected
        person has written nothing yet; what they write plays no part in that.
        """
        is_backed = _is_backed(rules)
        doubt = (0.0 if is_backed else UNBACKED) + (CROWDED if is_crowd else 0.0)
        doubt += 0.0 if is_answered else UNANSWERED
        is_several = heard.clear >= SEVERAL
        if likeness >= self.model.high + doubt and is_several:
            return Severity.HIGH
        return Severity.MEDIUM if likeness >= self.model.medium + doubt and (is_several or is_backed) else Severity.NONE

    def is_plain(self, line: Floats, rules: Mapping[Slot, int]) -> bool:
        """Whether a message says by itself what would be shown or held, where an expert would warn."""
        told = {slot: chance for slot, chance in zip(self.model.slots, line[:-1], strict=True) if slot in _PLAIN_SLOTS}
        sure = _logit(max(told.values(), default=0.0)) + _logit(line[-1])
        return bool(line[-1] >= CLEARLY) and sure >= (PLAIN_BACKED if _is_backed(rules) else PLAIN)

    @staticmethod
    def limit(likeness: float, tone: int | None) -> Severity:
        """The most that rules may come to: less where the protected person answers calmly and all sounds harmless."""
        if tone is None or tone > CALM or likeness >= UNLIKE:
            return Severity.CRITICAL
        return Severity.MEDIUM if likeness >= QUITE_UNLIKE else Severity.LOW

    def carrying_words(self, slot: Slot, text: str) -> tuple[int, int] | None:
        """Where in a folded message the words stand that speak most for a slot, or ``None`` where none does."""
        return _heaviest(text, dict(_word_weights(self.model.line, self.model.slots.index(slot), text)))


_PLAIN_SLOTS = frozenset((Slot.LEVERAGE, Slot.AUDIENCE))


def _is_backed(rules: Mapping[Slot, int]) -> bool:
    """Whether rules found something that belongs to a threat."""
    return any(weight > 1 and slot not in EARLY for slot, weight in rules.items())


def _logit(chance: float) -> float:
    chance = min(max(chance, _NEVER_CERTAIN), 1 - _NEVER_CERTAIN)
    return math.log(chance / (1 - chance))


def hashed(text: str) -> tuple[npt.NDArray[np.int64], Floats]:
    """The n-grams of a folded text as buckets and values; the values have length 1."""
    counts: dict[int, int] = {}
    for gram in ngrams(text):
        bucket = zlib.crc32(gram.encode("utf-8", "surrogatepass")) % BUCKETS
        counts[bucket] = counts.get(bucket, 0) + 1
    buckets = np.fromiter(counts, dtype=np.int64, count=len(counts))
    values = np.sqrt(np.fromiter(counts.values(), dtype=np.float32, count=len(counts)))
    length = float(np.linalg.norm(values)) or 1.0
    return buckets, np.asarray(values / length, dtype=np.float32)


def tone_after(tone: int | None, logit: float) -> int:
    """The tone after one more answer of this logit."""
    now = min(max(logit, -TONE_LIMIT), TONE_LIMIT)
    return round(((1 - TONE_LEARNS) * (tone or 0) / LEVEL_STEPS + TONE_LEARNS * now) * LEVEL_STEPS)


BUCKETS = 2**16


def ngrams(text: str) -> Iterator[str]:
    """Pieces of words of two to five characters with the spaces around them, whole words, and pairs of words."""
    words = text.split()
    for word in words:
        yield from word_ngrams(word)
    for first, second in pairwise(words):
        yield f"b:{first} {second}"


def word_ngrams(word: str) -> Iterator[str]:
    """The pieces of one word, and the word itself."""
    padded = f" {word} "
    for size in NGRAM_SIZES:
        for start in range(len(padded) - size + 1):
            yield padded[start : start + size]
    yield f"w:{word}"


def window_text(messages: Sequence[str]) -> str:
    """The last folded messages of one author as one text."""
    return _NEWLINE_AS_WORDS.join(messages[-WINDOW_MESSAGES:])[-MAX_CHARS:]


def _fractions(steps: Sequence[int], size: int) -> Floats:
    if len(steps) != size:
        return np.zeros(size, dtype=np.float32)
    return np.asarray(steps, dtype=np.float32) / np.float32(LEVEL_STEPS)


def _steps(values: Floats) -> tuple[int, ...]:
    return tuple(int(value) for value in np.rint(values * LEVEL_STEPS))


def _word_weights(head: Head, slot: int, text: str) -> Iterator[tuple[int, float]]:
    """Per word (by its place in the text), what its n-grams add to a slot."""
    at = 0
    for word in text.split():
        at = text.index(word, at)
        buckets = [zlib.crc32(gram.encode("utf-8", "surrogatepass")) % BUCKETS for gram in word_ngrams(word)]
        yield at, float(head.hashed[slot, buckets].sum(dtype=np.int64) * head.scale[slot])
        at += len(word)


def _heaviest(text: str, weights: Mapping[int, float]) -> tuple[int, int] | None:
    """The stretch of neighbouring words with the greatest sum of weights."""
    best: tuple[float, int, int] | None = None
    start, total = 0, 0.0
    for at, weight in weights.items():
        if total <= 0:
            start, total = at, 0.0
        total += weight
        end = text.find(" ", at)
        if total > 0 and (best is None or total > best[0]):
            best = (total, start, len(text) if end < 0 else end)
    return None if best is None else best[1:]
