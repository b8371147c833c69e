"""Training dialogues → the tagger of a pack: heads that name slots, one that hears answers, and the judging weights.

The judging weights are fitted out of fold: on what heads say of dialogues that they have not seen.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import scipy.optimize
import scipy.sparse
import scipy.special
from sklearn.model_selection import GroupKFold

from handrail.engine.familiar import Seen, bits_of
from handrail.engine.folding.everyday import RANKS
from handrail.engine.folding.pairs import Pairs, seen_pairs
from handrail.engine.model import Heard, Slot
from handrail.engine.normalize import fold
from handrail.engine.rules import Pack
from handrail.engine.similarity import Embedder
from handrail.engine.tagging import (
    BUCKETS,
    EARLY,
    Floats,
    Tagger,
    TaggerModel,
)
from handrail.packs.loader import read_files
from handrail.packs.problems import PackError, Problem
from handrail.workbench.answers import FOLDS, fit_tone, tones_before
from handrail.workbench.heads import UNKNOWN, features_of, fit_heads, head_of, predict
from handrail.workbench.material import Material, Row, material_of
from handrail.workbench.training import (
    FOLDER,
    LABELS,
    Dialogue,
    LabelledLine,
    Training,
    example_lines,
    pack_hash,
    read_training,
    training_hash,
)

SLOTS = tuple(dict.fromkeys(slot for slot in LABELS.values() if slot is not None))
RULE_SLOTS = tuple(Slot)
SCRIPT_COST = 0.5
# Chosen on the development dialogues and on the half of the corpora that is for fitting, see docs/measurements.md.
HIGH, MEDIUM = 0.8, 0.2


@dataclass(frozen=True, slots=True)
class Trained:
    """A tagger model, and the likeness of every line of every training dialogue by heads that had not seen it."""

    model: TaggerModel
    likeness: tuple[tuple[int, int, float], ...]
    windows_read: float


Progress = Callable[[str], None]


def train(training: Training, pack: Pack, embedder: Embedder | None, say: Progress = lambda _: None) -> Trained:
    """Fit a tagger to dialogues and single lines; with an embedder it reads sentence vectors beside n-grams.

    Deterministic: the same lines, pack and embedder give the same decisions.
    """
    return _fit(material_of(training, pack), embedder, say)


def _fit(material: Material, embedder: Embedder | None, say: Progress) -> Trained:
    rows, counts = material.rows, material.counts
    groups = np.array([row.dialogue for row in rows])
    say("reading lines")
    lines, windows = features_of([r.line for r in rows], embedder), features_of([r.window for r in rows], embedder)
    line_labels = np.array([_labels(row.slots, row.is_risky) for row in rows])
    window_labels = np.array([_labels(row.window_slots, row.is_risky) for row in rows])
    beside = _singles(material.singles, embedder)
    by_answer, tone = fit_tone(material.answers)
    by_line, by_window = (np.zeros(line_labels.shape, np.float32) for _ in range(2))
    for number, (fitted, unseen) in enumerate(GroupKFold(FOLDS).split(lines, groups=groups), start=1):
        say(f"fold {number} of {FOLDS}")
        known = beside.after(lines[fitted], line_labels[fitted], counts[fitted])
        by_line[unseen] = predict(fit_heads(*known), lines[unseen])
        heads = fit_heads(windows[fitted], window_labels[fitted], counts[fitted])
        by_window[unseen] = predict(heads, windows[unseen])
    say("fitting the heads")
    size = lines.shape[1] - BUCKETS
    model = TaggerModel(
        embedder=embedder.name if embedder else None,
        slots=SLOTS,
        threats=np.array([slot not in EARLY for slot in SLOTS] + [True]),
        line=head_of(fit_heads(*beside.after(lines, line_labels, counts)), size),
        window=head_of(fit_heads(windows, window_labels, counts), size),
        tone=tone,
        rule_slots=RULE_SLOTS,
        script=np.zeros(2 * (len(SLOTS) + 1) + len(RULE_SLOTS) + 3, np.float32),
        script_bias=0.0,
        medium=MEDIUM,
        high=HIGH,
    )
    say("judging conversations")
    tones = list(tones_before([(row.dialogue, row.at) for row in rows], material.answers, by_answer))
    features, share = _memory_features(material, by_line, by_window, tones, model)
    weights = _fit_script(features, rows, material.dialogues)
    likeness = features @ weights[0] + weights[1]
    scored = tuple((row.dialogue, row.at, float(value)) for row, value in zip(rows, likeness, strict=True))
    model = replace(model, script=weights[0].astype(np.float32), script_bias=weights[1])
    return Trained(model, scored, share)


@dataclass(frozen=True, slots=True)
class _Labelled:
    """Lines that stand in no dialogue: features and labels that are learned beside those of dialogues."""

    features: Any
    labels: Any

    def after(self, features: Any, labels: Any, counts: Any) -> tuple[Any, Any, Any]:
        """These lines after others; each of these counts once."""
        if not len(self.labels):
            return features, labels, counts
        together = scipy.sparse.vstack([features, self.features]).tocsr()
        return together, np.vstack([labels, self.labels]), np.append(counts, np.ones(len(self.labels)))


def _singles(singles: Sequence[tuple[LabelledLine, str]], embedder: Embedder | None) -> _Labelled:
    """Single lines; one that speaks of a threat would be warned of."""
    labels = np.array([_labels(line.slots, line.is_threat or bool(line.slots - EARLY)) for line, _ in singles])
    labels = labels.reshape(-1, len(SLOTS) + 1)
    is_partial = np.array([not line.is_whole for line, _ in singles], dtype=bool)
    labels[is_partial] = np.where(labels[is_partial], 1, UNKNOWN)
    return _Labelled(features_of([text for _, text in singles], embedder), labels)


def _labels(slots: frozenset[Slot], is_risky: bool) -> list[int]:
    """One number a row of the heads: the slots, then whether an expert would warn."""
    return [*(int(slot in slots) for slot in SLOTS), int(is_risky)]


def _memory_features(
    material: Material, by_line: Any, by_window: Any, tones: Sequence[int | None], model: TaggerModel
) -> tuple[Any, float]:
    """Per row what :meth:`Tagger.likeness` reads, and the share of windows read."""
    tagger = Tagger(model)
    out, read = [], 0
    dialogue, heard = -1, Heard()
    for row, line, window, tone in zip(material.rows, by_line, by_window, tones, strict=True):
        if row.dialogue != dialogue:
            dialogue, heard = row.dialogue, Heard()
        is_open = tagger.is_open(heard, line)
        read += is_open
        seen = window if is_open else tagger.nothing()
        heard = tagger.hear(heard, line, seen)
        out.append(tagger.features(heard, seen, *material.by_rules[row.dialogue, row.at], tone))
    return np.array(out), read / max(len(material.rows), 1)


def _fit_script(features: Any, rows: Sequence[Row], dialogues: Sequence[Dialogue]) -> tuple[Floats, float]:
    """Weights that tell lines from the first risky one on from innocent ones; what comes before it is left out."""
    keep, wanted = [], []
    for row in rows:
        risky = dialogues[row.dialogue].risky
        is_extortion = dialogues[row.dialogue].is_extortion
        keep.append(not is_extortion or (risky is not None and row.at >= risky))
        wanted.append(is_extortion)
    chosen = np.array(keep)
    return _fit_non_negative(features[chosen].astype(np.float64), np.array(wanted)[chosen])


def _fit_non_negative(features: Any, wanted: Any) -> tuple[Floats, float]:
    """A logistic regression none of whose weights is below 0, so that nothing that is added to a threat lowers it."""
    sign = np.where(wanted, 1.0, -1.0)

    def loss(parameters: Any) -> tuple[float, Any]:
        weights, bias = parameters[:-1], parameters[-1]
        margin = sign * (features @ weights + bias)
        pull = -sign * scipy.special.expit(-margin)
        gradient = np.append(SCRIPT_COST * (features.T @ pull) + weights, SCRIPT_COST * pull.sum())
        return SCRIPT_COST * np.logaddexp(0, -margin).sum() + weights @ weights / 2, gradient

    size = features.shape[1]
    bounds = [(0.0, 0.0 if is_early else None) for is_early in _early_features(size)] + [(None, None)]
    found = scipy.optimize.minimize(loss, np.zeros(size + 1), jac=True, method="L-BFGS-B", bounds=bounds)
    return found.x[:-1].astype(np.float32), float(found.x[-1])


def _early_features(size: int) -> list[bool]:
    """Which features tell of how scripts begin: flirting and moving to another app are no sign of a threat."""
    per_slot = [*(slot in EARLY for slot in SLOTS), False] * 2 + [slot in EARLY for slot in RULE_SLOTS]
    return per_slot + [False] * (size - len(per_slot))


def what_is_seen(training: Training, pack: Pack) -> Seen:
    """The words that the lines of both speakers are made of, and the pairs of words in dialogues of known languages."""

    def words(text: str) -> list[str]:
        return [word.text for word in fold(text, pack.vocabulary, pack.home)]

    at_home = [text for one in training.dialogues if one.language in RANKS for _, text in one.turns]
    return Seen(
        words=bits_of(word for text in training.texts for word in words(text)),
        pairs=seen_pairs(words(text) for text in at_home),
    )


def train_pack(
    folder: Path, pack: Pack, embedder: Embedder, say: Progress = lambda _: None
) -> tuple[tuple[Trained, Trained], Seen, dict[str, Any]]:
    """Train for the embedder and for none, on the dialogues of a pack folder; ``pack`` has no taggers.

    The second value is what was seen. The third says what the models were made from: counts, and
    hashes of the dialogues and of the pack's words, rules and guards, which the folded text and the judging weights
    depend on.

    Raises:
        PackError: There are no training dialogues, or they cannot be read.
    """
    training = read_training(folder)
    if not training.dialogues:
        raise PackError([Problem(f"{FOLDER}/", 0, "there are no training dialogues; see patterns/README.md")])
    taught = replace(training, singles=training.singles + example_lines(read_files(folder, taggers=False)))
    seen = what_is_seen(taught, pack)
    material = material_of(taught, replace(pack, pairs=(pack.pairs or Pairs()).after_seeing(seen.pairs)))
    both = (_fit(material, embedder, say), _fit(material, None, say))
    made_from = {
        "dialogues": len(training.dialogues),
        "lines": training.lines,
        "training_sha256": training_hash(folder),
        "pack_sha256": pack_hash(folder),
        "embedder": embedder.name,
    }
    return both, seen, made_from
