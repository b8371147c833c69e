"""How the protected person answers, learned from dialogues: the head that hears it, and what it says out of fold."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from sklearn.model_selection import GroupKFold

from handrail.engine.tagging import BUCKETS, TONE_MESSAGES, Head, tone_after, window_text
from handrail.workbench.heads import UNKNOWN, features_of, fit_row, head_of
from handrail.workbench.training import Dialogue

FOLDS = 5


@dataclass(frozen=True, slots=True)
class Answer:
    """One line of the protected person: its dialogue, its place, the folded text of it and the answers before it.

    ``is_threatened``: an expert would have warned by now; ``None`` in what comes before that.
    """

    dialogue: int
    at: int
    text: str
    is_threatened: bool | None


def answers_of(dialogues: Sequence[Dialogue], fold: Callable[[str], str]) -> Iterator[Answer]:
    """Every line of the protected person, in order; ``fold`` folds a text."""
    for number, dialogue in enumerate(dialogues):
        texts: list[str] = []
        for at, (is_other, said) in enumerate(dialogue.turns):
            text = "" if is_other else fold(said)
            if not text:
                continue
            texts.append(text)
            is_early = dialogue.is_extortion and (dialogue.risky is None or at < dialogue.risky)
            yield Answer(number, at, window_text(texts[-TONE_MESSAGES:]), None if is_early else dialogue.is_extortion)


def fit_tone(answers: Sequence[Answer]) -> tuple[Any, Head]:
    """Per answer its logit by a head that has not seen its dialogue, and the head that was fitted on all.

    Too few answers of threatened people teach nothing: then every logit is 0.
    """
    features = features_of([answer.text for answer in answers], None)
    labels = np.array([UNKNOWN if one.is_threatened is None else int(one.is_threatened) for one in answers])
    logits = np.zeros(len(answers), np.float32)
    groups = np.array([answer.dialogue for answer in answers])
    if min((labels == 1).sum(), (labels == 0).sum(), len(set(groups))) < FOLDS:
        return logits, head_of((np.zeros((1, BUCKETS), np.float32), np.zeros(1, np.float32)), 0)
    for fitted, unseen in GroupKFold(FOLDS).split(features, groups=groups):
        weights, bias = fit_row(features[fitted], labels[fitted], positive_weight=1)
        logits[unseen] = features[unseen] @ weights + bias
    weights, bias = fit_row(features, labels, positive_weight=1)
    return logits, head_of((weights[None, :], np.array([bias], np.float32)), 0)


def tones_before(places: Iterable[tuple[int, int]], answers: Sequence[Answer], logits: Any) -> Iterator[int | None]:
    """The tone before each place (dialogue, line), as ``Tagger.answer`` would keep it; places come in order."""
    waiting = deque(zip(answers, logits, strict=True))
    current = -1
    tone: int | None = None
    for dialogue, at in places:
        if dialogue != current:
            current, tone = dialogue, None
        while waiting and (waiting[0][0].dialogue, waiting[0][0].at) < (dialogue, at):
            answer, logit = waiting.popleft()
            if answer.dialogue == dialogue:
                tone = tone_after(tone, float(logit))
        yield tone
