"""``tagger.npz``: the learned numbers of a pack, read and written without running anything that the file holds."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from handrail.engine.familiar import Seen
from handrail.engine.model import Slot
from handrail.engine.tagging import BUCKETS, Head, TaggerModel
from handrail.packs.problems import PackError, Problem

FILE = "tagger.npz"
FORMAT = 3
_ABOUT, _SEEN, _PAIRS = "about", "seen", "pairs"


def read_taggers(folder: Path) -> tuple[TaggerModel, ...]:
    """The taggers of a pack folder, none where it has no ``tagger.npz``.

    Raises:
        PackError: The file is of another format, or is no such file at all.
    """
    path = folder / FILE
    if not path.is_file():
        return ()
    try:
        with np.load(path, allow_pickle=False) as arrays:
            about = json.loads(bytes(arrays[_ABOUT]).decode("utf-8"))
            if about["format"] != FORMAT or about["buckets"] != BUCKETS:
                raise PackError([Problem(FILE, 0, "made for another version of Handrail; run `handrail train` again")])
            return tuple(_model(facts, arrays, index) for index, facts in enumerate(about["models"]))
    except (OSError, ValueError, KeyError, TypeError, EOFError) as error:
        raise PackError([Problem(FILE, 0, "cannot be read; run `handrail train` again")]) from error


def read_seen(folder: Path) -> Seen | None:
    """What the training lines of a pack folder are made of; ``None`` where there is no ``tagger.npz``.

    Raises:
        PackError: As :func:`read_taggers` does.
    """
    path = folder / FILE
    if not path.is_file():
        return None
    try:
        with np.load(path, allow_pickle=False) as arrays:
            pairs = np.asarray(arrays[_PAIRS], dtype=np.uint8) if _PAIRS in arrays else None
            return Seen(np.asarray(arrays[_SEEN], dtype=np.uint8), pairs)
    except (OSError, ValueError, KeyError, EOFError) as error:
        raise PackError([Problem(FILE, 0, "cannot be read; run `handrail train` again")]) from error


def about_taggers(folder: Path) -> Mapping[str, Any]:
    """What the file says of how it was made: hashes of its inputs, among others. Empty where there is no file."""
    path = folder / FILE
    if not path.is_file():
        return {}
    with np.load(path, allow_pickle=False) as arrays:
        about: dict[str, Any] = json.loads(bytes(arrays[_ABOUT]).decode("utf-8"))
    return about


def write_taggers(folder: Path, models: Sequence[TaggerModel], seen: Seen, made_from: Mapping[str, Any]) -> Path:
    """Write ``tagger.npz`` into a pack folder; the same models and what was seen give the same bytes."""
    arrays: dict[str, Any] = {_SEEN: seen.words}
    if seen.pairs is not None:
        arrays[_PAIRS] = seen.pairs
    facts = []
    for index, model in enumerate(models):
        for name, head in (("line", model.line), ("window", model.window), ("tone", model.tone)):
            arrays |= {
                f"{index}.{name}.hashed": head.hashed,
                f"{index}.{name}.scale": head.scale,
                f"{index}.{name}.dense": head.dense.astype(np.float16),
                f"{index}.{name}.bias": head.bias,
            }
        arrays[f"{index}.threats"] = model.threats
        arrays[f"{index}.script"] = model.script
        facts.append(
            {
                "embedder": model.embedder,
                "slots": [slot.value for slot in model.slots],
                "rule_slots": [slot.value for slot in model.rule_slots],
                "script_bias": model.script_bias,
                "medium": model.medium,
                "high": model.high,
            }
        )
    about = {"format": FORMAT, "buckets": BUCKETS, "models": facts, "made_from": made_from}
    arrays[_ABOUT] = np.frombuffer(json.dumps(about, sort_keys=True).encode("utf-8"), dtype=np.uint8)
    path, unfinished = folder / FILE, folder / f"unfinished-{FILE}"
    np.savez_compressed(unfinished, **arrays)
    return unfinished.replace(path)


def _model(facts: Mapping[str, Any], arrays: Mapping[str, Any], index: int) -> TaggerModel:
    return TaggerModel(
        embedder=facts["embedder"],
        slots=tuple(Slot(name) for name in facts["slots"]),
        threats=arrays[f"{index}.threats"],
        line=_head(arrays, f"{index}.line"),
        window=_head(arrays, f"{index}.window"),
        tone=_head(arrays, f"{index}.tone"),
        rule_slots=tuple(Slot(name) for name in facts["rule_slots"]),
        script=arrays[f"{index}.script"],
        script_bias=float(facts["script_bias"]),
        medium=float(facts["medium"]),
        high=float(facts["high"]),
    )


def _head(arrays: Mapping[str, Any], name: str) -> Head:
    return Head(
        hashed=arrays[f"{name}.hashed"],
        scale=arrays[f"{name}.scale"],
        dense=arrays[f"{name}.dense"].astype(np.float32),
        bias=arrays[f"{name}.bias"],
    )
