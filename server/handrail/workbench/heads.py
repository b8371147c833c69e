"""Texts and labels → the linear heads of a tagger."""

from __future__ import annotations

import warnings
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import numpy as np
import scipy.sparse
from sklearn.linear_model import LogisticRegression

from handrail.engine.similarity import Embedder
from handrail.engine.tagging import BUCKETS, Floats, Head, hashed

HEAD_COST = 4.0
# How exactly a head is fitted: a hundred times less changes no probability by a thousandth.
HEAD_TOLERANCE = 0.01
# Unlike 0 and 1: nobody has looked whether the line fills the slot.
UNKNOWN = -1
# A line that fills a slot weighs as much as three that do not: there are many more of the latter.
POSITIVE_WEIGHT = 3
# Fewer lines than this teach nothing.
LEAST_LINES = 5
NEVER = -10.0


def features_of(texts: Sequence[str], embedder: Embedder | None) -> Any:
    """A sparse row a text: hashed n-grams, then the sentence vector."""
    buckets: list[Any] = [np.zeros(0, np.int64)]
    values: list[Any] = [np.zeros(0, np.float32)]
    ends = [0]
    for text in texts:
        where, how_much = hashed(text)
        buckets.append(where)
        values.append(how_much)
        ends.append(ends[-1] + len(where))
    grams = scipy.sparse.csr_matrix(
        (np.concatenate(values), np.concatenate(buckets), np.array(ends)), shape=(len(texts), BUCKETS), dtype=np.float32
    )
    if embedder is None:
        return grams
    if not texts:
        return grams
    batches = [np.asarray(embedder.encode(texts[i : i + 32]), np.float32) for i in range(0, len(texts), 32)]
    vectors = np.concatenate(batches)
    return scipy.sparse.hstack([grams, scipy.sparse.csr_matrix(vectors)]).tocsr()


def fit_heads(features: Any, labels: Any, counts: Any = None) -> tuple[Floats, Floats]:
    """Weights of shape (rows, features) and biases; ``counts`` says for how many lines each one counts."""
    # Threads, since the solver lets go of the interpreter while it works.
    with ThreadPoolExecutor() as pool:
        fitted = list(pool.map(lambda row: fit_row(features, labels[:, row], counts=counts), range(labels.shape[1])))
    return np.array([weights for weights, _ in fitted]), np.array([bias for _, bias in fitted], np.float32)


def fit_row(
    features: Any, labels: Any, positive_weight: int = POSITIVE_WEIGHT, counts: Any = None
) -> tuple[Floats, float]:
    """One row of a head; a slot that hardly any line fills is never named."""
    known = labels != UNKNOWN
    if (labels == 1).sum() < LEAST_LINES:
        return np.zeros(features.shape[1], np.float32), NEVER
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", FutureWarning)
        fitted = LogisticRegression(
            C=HEAD_COST,
            solver="liblinear",
            dual=True,
            tol=HEAD_TOLERANCE,
            class_weight={0: 1, 1: positive_weight},
            random_state=0,
        ).fit(features[known], labels[known], sample_weight=None if counts is None else counts[known])
    return fitted.coef_[0].astype(np.float32), float(fitted.intercept_[0])


def predict(heads: tuple[Floats, Floats], features: Any) -> Any:
    """Probabilities of shape (texts, rows)."""
    weights, biases = heads
    return 1.0 / (1.0 + np.exp(-(features @ weights.T + biases)))


def head_of(fitted: tuple[Floats, Floats], vector_size: int) -> Head:
    """The head with its n-gram weights as whole numbers of one byte."""
    weights, biases = fitted
    grams, dense = weights[:, :BUCKETS], weights[:, BUCKETS:]
    scale = np.maximum(np.abs(grams).max(axis=1), 1e-6) / 127
    whole = np.rint(grams / scale[:, None]).astype(np.int8)
    # Numbers of half the size are kept in the file: round now, so that what is trained on is what will run.
    return Head(whole, scale.astype(np.float32), dense[:, :vector_size].astype(np.float16).astype(np.float32), biases)
