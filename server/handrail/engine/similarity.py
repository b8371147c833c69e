"""How near a text is to known scripts, as a contrastive margin: a supporting signal, never a warning by itself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt

from handrail.engine.model import Message, Signal, Source
from handrail.engine.rules import Scripts

NEIGHBOURS = 3
# Texts longer than this are read from both ends: an embedding of a page says little about any line of it.
MAX_CHARS = 400
RULE_ID = "core/reads-like-a-known-script"

Vectors = npt.NDArray[np.float32]


class Embedder(Protocol):
    """Turns texts into unit vectors, one row a text. Deterministic and safe to call from several threads."""

    name: str

    def encode(self, texts: Sequence[str], /) -> Any:
        """Shape ``(len(texts), dimensions)``, each row of length 1."""
        ...


@dataclass(frozen=True, slots=True)
class Steps:
    """Margins from which on similarity adds 1, 2, ... points; they belong to one embedder."""

    margins: tuple[float, ...]


# Chosen per embedder on the development lines, so that innocent ones rarely pass the first step.
STEPS = {"use-multilingual-v3": Steps((0.04, 0.09)), "minilm-l6-v2": Steps((0.05, 0.10))}
_DEFAULT_STEPS = Steps((0.10, 0.20))


class ScriptIndex:
    """The pack's reference scripts, encoded once for one embedder."""

    def __init__(self, scripts: Scripts, embedder: Embedder) -> None:
        self._embedder = embedder
        self._steps = STEPS.get(embedder.name, _DEFAULT_STEPS)
        self._positive = _unit(embedder.encode(scripts.positive)) if scripts.positive else None
        self._benign = _unit(embedder.encode(scripts.benign)) if scripts.benign else None

    def margin(self, text: str) -> float:
        """Mean cosine to the nearest scripts minus mean cosine to the nearest innocent look-alikes."""
        if self._positive is None or self._benign is None:
            return 0.0
        vector = _unit(self._embedder.encode([_shorten(text)]))[0]
        return _nearest(self._positive, vector) - _nearest(self._benign, vector)

    def signal(self, text: str, message: Message) -> Signal | None:
        """The supporting signal of a message, or ``None`` where it is no nearer to a script than to a look-alike."""
        margin = self.margin(text)
        points = sum(margin >= step for step in self._steps.margins)
        if not points:
            return None
        return Signal(RULE_ID, Source.SIMILARITY, None, None, points, message.id)


def _unit(vectors: Any) -> Vectors:
    array = np.asarray(vectors, dtype=np.float32)
    norms = np.linalg.norm(array, axis=-1, keepdims=True)
    return np.divide(array, np.where(norms > 0, norms, 1.0), dtype=np.float32)


def _nearest(references: Vectors, vector: Vectors) -> float:
    cosines = np.sort(references @ vector)[-NEIGHBOURS:]
    return float(cosines.mean())


def _shorten(text: str) -> str:
    text = text.replace("\n", ". ")
    return text if len(text) <= MAX_CHARS else f"{text[: MAX_CHARS // 2]} {text[-MAX_CHARS // 2 :]}"
