"""Other ways to do the job, measured beside Handrail in the same run: what somebody could build in an afternoon.

Each gives a message a score by its text alone, and a chat is flagged at its first message that reaches a limit. The
limit of a graded score is set so that one in a hundred innocent training lines reaches it.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from time import perf_counter
from typing import Any, Protocol

import numpy as np
import regex

from handrail.embedding import EmbedderUnavailable, load_embedder
from handrail.engine.model import Kind, Sender, Severity
from handrail.engine.rules import Pack
from handrail.engine.similarity import NEIGHBOURS, Embedder
from handrail.packs.loader import core_folder
from handrail.workbench.cases import Case, Outcome
from handrail.workbench.problems import EvaluationError
from handrail.workbench.training import read_training

# Share of innocent training lines that a graded score may flag.
INNOCENT_SHARE = 0.01
_CALIBRATED_ON = 4000
_BATCH = 32

KEYWORDS = (
    "blackmail", "sextort", "nudes", "your nude", "your pictures", "your photos", "your video", "screen recorded",
    "i recorded", "pay me", "send money", "send me money", "gift card", "gift cards", "steam card", "bitcoin",
    "cash app", "cashapp", "western union", "everyone will see", "your family", "your friends", "your followers",
    "post it", "leak", "expose", "ruin your life", "dont block", "don't block", "last chance", "hours left",
)  # fmt: skip


class Baseline(Protocol):
    """A way to score single messages; ``is_graded`` where the limit has to be chosen."""

    name: str
    meaning: str
    is_graded: bool

    def scores(self, texts: Sequence[str], /) -> Sequence[float]:
        """One score a text, higher is more suspicious; 1 is a flag where the score is not graded."""
        ...


class Keywords:
    """A list of English words and phrases of the crime."""

    name = "keyword list"
    meaning = f"{len(KEYWORDS)} English words and phrases, any of which flags"
    is_graded = False

    def __init__(self) -> None:
        self._any = regex.compile(r"\b(?:" + "|".join(map(regex.escape, KEYWORDS)) + ")", regex.IGNORECASE)

    def scores(self, texts: Sequence[str]) -> Sequence[float]:
        """1 where a keyword occurs."""
        return [float(bool(self._any.search(text))) for text in texts]


class Cosine:
    """The nearest of the pack's extorting scripts."""

    name = "plain cosine"
    meaning = "highest cosine of sentence vectors to the pack's extorting scripts"
    is_graded = True

    def __init__(self, pack: Pack, embedder: Embedder) -> None:
        self._embedder = embedder
        self._positive = _encode(embedder, pack.scripts.positive)

    def scores(self, texts: Sequence[str]) -> Sequence[float]:
        """Cosines."""
        return [float(value) for value in (_encode(self._embedder, texts) @ self._positive.T).max(axis=1)]


class Margin:
    """Nearest extorting scripts minus nearest innocent ones."""

    name = "contrastive margin"
    meaning = f"mean cosine to the {NEIGHBOURS} nearest extorting scripts minus the same for innocent ones"
    is_graded = True

    def __init__(self, pack: Pack, embedder: Embedder) -> None:
        self._embedder = embedder
        self._positive = _encode(embedder, pack.scripts.positive)
        self._benign = _encode(embedder, pack.scripts.benign)

    def scores(self, texts: Sequence[str]) -> Sequence[float]:
        """Margins."""
        vectors = _encode(self._embedder, texts)
        return [float(v) for v in _nearest(vectors @ self._positive.T) - _nearest(vectors @ self._benign.T)]


class ProfanityFilter:
    """glin-profanity with its word lists of all languages; it looks for swear words, which is another job."""

    name = "profanity filter"
    meaning = "glin-profanity, all its languages: any swear word flags"
    is_graded = False

    def __init__(self) -> None:
        from glin_profanity import Filter

        self._filter: Any = Filter({"all_languages": True})

    def scores(self, texts: Sequence[str]) -> Sequence[float]:
        """1 where it finds a swear word."""
        return [float(bool(self._filter.is_profane(text))) for text in texts]


@dataclass(frozen=True, slots=True)
class Limited:
    """A baseline with the limit from which on it flags."""

    baseline: Baseline
    limit: float

    def run(self, cases: Iterable[Case]) -> Iterator[tuple[Case, Outcome]]:
        """Each case with what the baseline makes of it: a card from the first message of the other side it flags."""
        for case in cases:
            begun = perf_counter()
            places = [i for i, m in enumerate(case.messages) if m.sender is not Sender.SELF and m.kind is Kind.TEXT]
            scores = self.baseline.scores([case.messages[i].text for i in places]) if places else []
            flagged = [place for place, score in zip(places, scores, strict=True) if score >= self.limit]
            yield case, _outcome(flagged, len(places), perf_counter() - begun)


def baselines(pack: Pack, folder: Path | None, embedder: str | None) -> tuple[list[Limited], list[str]]:
    """Every baseline that can run here with its limit, and a sentence for each that cannot.

    Raises:
        EvaluationError: The embedder cannot be had, or there are no training lines to choose a limit on.
    """
    chosen: list[Baseline] = [Keywords()]
    absent = []
    if embedder is None:
        absent.append("Plain cosine and contrastive margin need a sentence model: leave out --mode rules-only.")
    else:
        chosen += _by_scripts(pack, embedder)
    if find_spec("glin_profanity") is None:
        absent.append("The profanity filter is not installed: pip install 'handrail[workbench]'.")
    else:
        chosen.append(ProfanityFilter())
    innocent = _innocent_lines(folder or core_folder()) if any(one.is_graded for one in chosen) else []
    return [Limited(one, limit_of(one, innocent)) for one in chosen], absent


def _by_scripts(pack: Pack, embedder: str) -> list[Baseline]:
    if not pack.scripts.positive or not pack.scripts.benign:
        return []
    try:
        model = load_embedder(embedder)
    except EmbedderUnavailable as error:
        raise EvaluationError(str(error)) from None
    return [Cosine(pack, model), Margin(pack, model)]


def _innocent_lines(folder: Path) -> list[str]:
    training = read_training(folder)
    lines = [line.text for one in training.dialogues if not one.is_extortion for line in one.lines]
    lines += [line.text for line in training.singles if line.is_whole and not line.slots and not line.is_threat]
    if not lines:
        raise EvaluationError("--baselines needs the pack's training lines, to choose limits on the innocent ones.")
    return lines[:: max(len(lines) // _CALIBRATED_ON, 1)]


def limit_of(baseline: Baseline, innocent: Sequence[str]) -> float:
    """The least limit that flags no more of the innocent lines than allowed."""
    if not baseline.is_graded:
        return 1.0
    scores: list[float] = []
    for start in range(0, len(innocent), _BATCH):
        scores += baseline.scores(innocent[start : start + _BATCH])
    allowed = math.floor(INNOCENT_SHARE * len(scores))
    return math.nextafter(sorted(scores, reverse=True)[allowed], math.inf)


def _outcome(flagged: Sequence[int], messages: int, seconds: float) -> Outcome:
    first = flagged[0] if flagged else None
    return Outcome(
        severity=Severity.NONE if first is None else Severity.HIGH,
        score=len(flagged),
        first_medium=first,
        first_high=first,
        alarms=(),
        messages=messages,
        medium=len(flagged),
        high=len(flagged),
        critical=0,
        unknown=0,
        rules=(),
        seconds=seconds,
    )


def _encode(embedder: Embedder, texts: Sequence[str]) -> Any:
    return np.asarray(embedder.encode(list(texts)), dtype=np.float32)


def _nearest(cosines: Any) -> Any:
    return np.sort(cosines, axis=1)[:, -NEIGHBOURS:].mean(axis=1)
