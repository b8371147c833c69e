"""The tables of ``handrail eval`` for the calibration sample and the corpora, to be put into a document."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from pathlib import Path

from handrail import Engine, Message, load_pack
from handrail.engine.model import Analysis
from handrail.replay import replay as replayed
from handrail.workbench.engines import Recipe
from handrail.workbench.evaluation import Plan, Result, evaluate
from handrail.workbench.sources import find_sources
from handrail.workbench.summary import corpora_tables, rules_table, short_tables

from .tables import Table

_SAMPLES = ("calibration_conversations.jsonl", "calibration_messages.jsonl")


def calibration(folder: Path, *, rules_only: bool) -> list[Table]:
    """How the calibration sample is judged."""
    return short_tables(_result([folder / name for name in _SAMPLES], full=not rules_only))


def corpora(folder: Path, only: Sequence[str], *, full: bool) -> list[Table]:
    """False alarms per corpus, on the reporting half, and what fired; of all files or those in ``only``.

    Raises:
        FileNotFoundError: There is no corpus file of that name.
    """
    files = {file.name.removesuffix(".jsonl.gz"): file for file in sorted(folder.glob("*.jsonl.gz"))}
    if missing := set(only) - files.keys():
        raise FileNotFoundError(f"no corpus file is named {', '.join(sorted(missing))}")
    figures = _result([file for name, file in files.items() if not only or name in only], full=full).figures
    rules = rules_table(figures.false_rules)
    return [*corpora_tables(figures.corpora), *([rules] if rules else [])]


def replay(engine: Engine, messages: Sequence[Message]) -> Iterable[tuple[Message, Analysis]]:
    """Each message of a conversation with its analysis, as it would arrive."""
    return replayed(messages, engine, key="measured")


def _result(paths: Sequence[Path], *, full: bool) -> Result:
    plan = Plan(find_sources(paths), Recipe(embedder="use" if full else None), jobs=os.cpu_count() or 1)
    return evaluate(plan, load_pack())
