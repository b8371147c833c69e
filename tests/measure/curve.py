"""``python -m tests.measure curve``: what a part of the training lines would have taught the tagger."""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from handrail import Engine, load_pack
from handrail.embedding import load_embedder
from handrail.engine.similarity import Embedder
from handrail.packs.loader import core_folder, read_files
from handrail.workbench.cases import Case, Outcome, Target
from handrail.workbench.judging import judge
from handrail.workbench.reading import cases_of
from handrail.workbench.shares import Share
from handrail.workbench.train import train
from handrail.workbench.training import Training, example_lines, read_training

from .tables import Table

DEVELOPMENT = [Path(__file__).parents[1] / name / "development" for name in ("conversations", "benign")]
PARTS = (1, 2, 4, 8)
# What :func:`shares` counts, in its order.
SHARES = (
    "extortion with a card", "notice or card", "notice by the first demand", "ordinary with a card",
    "hard negatives with a card", "notice or card",
)  # fmt: skip
OF = 8


def curve(parts: Sequence[int] = PARTS) -> list[Table]:
    """Train on so many eighths of the dialogues and single lines, and judge the development dialogues with each."""
    cases = list(cases_of(DEVELOPMENT))
    pack = load_pack(taggers=False)
    embedder: Embedder = load_embedder("use")
    whole = read_training(core_folder())
    examples = example_lines(read_files(core_folder(), taggers=False))
    rows = []
    for part in parts:
        if sys.stderr.isatty():
            print(f"training on {part}/{OF}", file=sys.stderr)
        training = some(whole, part)
        taught = replace(training, singles=training.singles + examples)
        engine = Engine(replace(pack, taggers=(train(taught, pack, embedder).model,)), embedder)
        rows.append((f"{part}/{OF}", training.lines, *shares([(case, judge(case, engine)) for case in cases])))
    header = ("training lines", "of the other side", *SHARES)
    return [Table("What more training lines bring, development dialogues of all languages", header, rows)]


def some(training: Training, part: int) -> Training:
    """So many eighths of the dialogues and of the single lines with their twins, always the same ones."""
    return Training(
        dialogues=tuple(one for one in training.dialogues if _eighth(one.id) < part),
        singles=tuple(line for at, line in enumerate(training.singles) if _eighth(str(at // 2)) < part),
    )


def _eighth(name: str) -> int:
    return hashlib.sha256(name.encode()).digest()[0] % OF


def shares(judged: Sequence[tuple[Case, Outcome]]) -> tuple[Share, ...]:
    """The counts that :data:`SHARES` names."""
    extortion = [(case, outcome) for case, outcome in judged if case.target is Target.EXTORTION]
    with_demand = [(case.demand, outcome.first_medium) for case, outcome in extortion if case.demand is not None]
    innocent = [(case.is_ordinary, outcome.level) for case, outcome in judged if case.target is Target.BENIGN]
    ordinary = [level for is_ordinary, level in innocent if is_ordinary]
    hard = [level for is_ordinary, level in innocent if not is_ordinary]
    return (
        _share(outcome.level == 2 for _, outcome in extortion),
        _share(outcome.level > 0 for _, outcome in extortion),
        _share(first is not None and first <= demand for demand, first in with_demand),
        _share(level == 2 for level in ordinary),
        _share(level == 2 for level in hard),
        _share(level > 0 for level in hard),
    )


def _share(hits: Iterable[bool]) -> Share:
    found = list(hits)
    return Share(sum(found), len(found))
