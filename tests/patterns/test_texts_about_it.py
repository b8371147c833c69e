"""Advice pages, letters to parents and news reports describe blackmail word for word, and are none."""

import json
from pathlib import Path

import pytest

from handrail import Engine, Message, load_pack
from handrail.embedding import load_embedder
from handrail.engine.model import Severity

TEXTS = Path(__file__).parents[1] / "benign" / "texts" / "advice_and_news.jsonl"
ROWS = [json.loads(line) for line in TEXTS.read_text("utf-8").splitlines()]


def test_there_are_sixty_texts_of_two_kinds() -> None:
    assert len(ROWS) == 60
    assert {row["kind"] for row in ROWS} == {"advice", "news"}


@pytest.fixture(scope="module", params=["rules-only", "full"])
def engine(request: pytest.FixtureRequest) -> Engine:
    return Engine(load_pack(), load_embedder("use") if request.param == "full" else None)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["id"])
def test_no_text_about_blackmail_brings_a_card(engine: Engine, row: dict[str, str]) -> None:
    severity = engine.analyze([Message(row["text"], id="1")]).assessment.severity
    assert severity.rank < Severity.HIGH.rank
