"""The baselines score single messages of the other side, under limits chosen on innocent lines, in the same run."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import pytest

from handrail.engine.model import Message, Sender
from handrail.engine.rules import Scripts
from handrail.packs import load_pack
from handrail.workbench.baselines import (
    INNOCENT_SHARE,
    Baseline,
    Cosine,
    Keywords,
    Limited,
    Margin,
    ProfanityFilter,
    baselines,
    limit_of,
)
from handrail.workbench.cases import Case, Part, Target, Unit

from .conftest import DIALOGUES, PACK, Evaluate, Write


class Compass:
    """Vectors that point north for words of money, east for words of cake."""

    name = "compass"

    def encode(self, texts: Sequence[str]) -> np.ndarray:
        """Unit vectors, north-east for anything else."""
        rows = [(1.0, 0.0) if "money" in t else (0.0, 1.0) if "cake" in t else (0.7071, 0.7071) for t in texts]
        return np.array(rows, np.float32)


@pytest.fixture
def scripted() -> Sequence[Baseline]:
    pack = replace(load_pack(PACK), scripts=Scripts(("money now",), ("cake now",)))
    return Cosine(pack, Compass()), Margin(pack, Compass())


def case(*said: Message) -> Case:
    return Case("f", 1, "c", Part.DEVELOPMENT, Unit.CONVERSATION, Target.BENIGN, "benign", "en", said)


def test_what_is_nearer_to_scripts_scores_higher(scripted: Sequence[Baseline]) -> None:
    for baseline in scripted:
        money, neither, cake = baseline.scores(["give money", "hello", "more cake"])
        assert money > neither > cake


def test_a_limit_lets_one_in_a_hundred_innocent_lines_pass(scripted: Sequence[Baseline]) -> None:
    innocent = ["money is tight"] * 2 + ["hello"] * 98 + ["cake"] * 100
    for baseline in scripted:
        limit = limit_of(baseline, innocent)
        assert sum(score >= limit for score in baseline.scores(innocent)) <= INNOCENT_SHARE * len(innocent)
        assert baseline.scores(["money"])[0] >= limit_of(baseline, ["hello"] * 200)


def test_a_chat_is_flagged_at_the_first_message_of_the_other_side() -> None:
    said = (
        Message("they said pay me", Sender.SELF),
        Message("how was school"),
        Message("everyone will see it"),
        Message("PAY ME"),
    )
    (_, outcome), (_, silent) = Limited(Keywords(), 1.0).run([case(*said), case(*said[:2])])
    assert (outcome.first_high, outcome.high, outcome.messages) == (2, 2, 3)
    assert (silent.first_high, silent.high) == (None, 0)


def test_a_profanity_filter_hears_swear_words() -> None:
    pytest.importorskip("glin_profanity", reason="the profanity filter is not installed")
    assert list(ProfanityFilter().scores(["what the hell, asshole", "thanks, tomorrow at noon"])) == [1.0, 0.0]


def test_what_cannot_run_is_said() -> None:
    found, absent = baselines(load_pack(PACK), PACK, None)
    assert "keyword list" in [limited.baseline.name for limited in found]
    assert any("need a sentence model" in sentence for sentence in absent)


def test_handrail_and_the_baselines_stand_in_one_table(evaluate: Evaluate, write: Write) -> None:
    done = evaluate(write("d.jsonl", DIALOGUES), has_baselines=True)
    lines = {line["system"]: line for line in done.report["benchmark"]}
    assert lines["Handrail"]["caught"]["hits"] == 1
    assert lines["keyword list"]["caught"] == lines["Handrail"]["caught"]
    assert lines["keyword list"]["hard"]["hits"] == 1
    assert "Handrail and baselines" in done.said
    assert "Beside baselines" in done.page
