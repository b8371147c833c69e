"""Embedders: sentence vectors behind one protocol, from models that are checked before they are used."""

from pathlib import Path

from handrail.embedding.models import EmbedderUnavailable
from handrail.engine.similarity import Embedder

__all__ = ["Embedder", "EmbedderUnavailable", "load_embedder"]


def load_embedder(name: str) -> Embedder:
    """Load an embedder: ``use`` (the default), ``minilm``, or the path of a sentence-transformers model folder.

    Takes a second or more; the result is ready to answer.

    Raises:
        EmbedderUnavailable: It cannot be had; the message says why and what to do.
    """
    if name == "use":
        from handrail.embedding.use import UseEmbedder

        return UseEmbedder()
    from handrail.embedding.sentence_transformers import SentenceTransformerEmbedder, load_minilm

    if name == "minilm":
        return load_minilm()
    folder = Path(name).expanduser()
    if not folder.is_dir():
        raise EmbedderUnavailable(f"{name!r} is no embedder; write use, minilm or the path of a model folder")
    return SentenceTransformerEmbedder(folder, f"folder:{folder.name}")
