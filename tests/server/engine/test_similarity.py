"""Similarity supports what rules found: it never warns by itself, and one message gets two points at most."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest

from handrail import Engine, Message
from handrail.engine.model import Mode, Severity, Source
from handrail.engine.rules import Scripts
from handrail.engine.similarity import MAX_CHARS, RULE_ID, ScriptIndex

from .hand_made import make_pack

SCRIPTS = Scripts(positive=("bad one", "bad two", "bad three"), benign=("good one", "good two", "good three"))


class FakeEmbedder:
    """Puts a text by its words: ``bad`` one way, ``good`` the other; remembers what it was asked."""

    def __init__(self, name: str = "fake") -> None:
        self.name = name
        self.asked: list[str] = []

    def encode(self, texts: Sequence[str], /) -> list[list[float]]:
        self.asked += texts
        return [[float(text.count("bad")), float(text.count("good")), 0.1 * len(text.split())] for text in texts]


def similar(text: str, embedder: FakeEmbedder | None = None) -> int:
    """The points of a text's similarity signal."""
    signal = ScriptIndex(SCRIPTS, embedder or FakeEmbedder()).signal(text, Message(text, id="m"))
    return signal.weight if signal else 0


def test_a_text_near_scripts_gets_points_and_one_near_look_alikes_none() -> None:
    assert similar("bad bad") == 2
    assert similar("good good") == 0
    assert similar("bad good") == 0
    assert similar("") == 0


def test_the_points_never_exceed_the_number_of_steps() -> None:
    assert similar("bad " * 100) == 2


def test_the_signal_names_its_source_and_message_and_no_slot() -> None:
    signal = ScriptIndex(SCRIPTS, FakeEmbedder()).signal("bad", Message("bad", id="m7"))
    assert signal is not None
    assert (signal.rule, signal.source, signal.slot, signal.message_id) == (RULE_ID, Source.SIMILARITY, None, "m7")


@pytest.mark.parametrize("scripts", [Scripts(), Scripts(positive=("bad",)), Scripts(benign=("good",))])
def test_without_scripts_of_both_kinds_there_is_nothing_to_compare(scripts: Scripts) -> None:
    assert ScriptIndex(scripts, FakeEmbedder()).margin("bad") == 0.0


def test_margins_do_not_depend_on_the_length_of_vectors() -> None:
    class Loud(FakeEmbedder):
        def encode(self, texts: Sequence[str], /) -> list[list[float]]:
            return [[1000 * value for value in vector] for vector in super().encode(texts)]

    assert np.isclose(
        ScriptIndex(SCRIPTS, Loud()).margin("bad x"), ScriptIndex(SCRIPTS, FakeEmbedder()).margin("bad x")
    )


def test_a_long_text_is_read_from_both_ends() -> None:
    embedder = FakeEmbedder()
    ScriptIndex(SCRIPTS, embedder).margin("start " + "x" * 5_000 + " end")
    assert len(embedder.asked[-1]) <= MAX_CHARS + 1
    assert embedder.asked[-1].startswith("start")
    assert embedder.asked[-1].endswith("end")


@pytest.fixture
def engine() -> Engine:
    """The hand-made pack with the fake embedder."""
    return Engine(make_pack(scripts=SCRIPTS)).with_embedder(FakeEmbedder())


def test_an_engine_with_an_embedder_is_in_full_mode(engine: Engine) -> None:
    assert engine.mode is engine.analyze([Message("hi")]).mode is Mode.FULL
    assert Engine(make_pack()).mode is Mode.RULES_ONLY


def test_similarity_alone_finds_nothing(engine: Engine) -> None:
    analysis = engine.analyze([Message("bad bad bad", id="0")])
    assert (analysis.assessment.severity, analysis.assessment.signals, analysis.warning) == (Severity.NONE, (), None)


def test_similarity_lifts_what_a_rule_found_by_its_points(engine: Engine) -> None:
    assessment = engine.analyze([Message("pay me bad bad bad", id="0")]).assessment
    assert (assessment.severity, assessment.score) == (Severity.MEDIUM, 3 + 2)
    assert [signal.source for signal in assessment.signals] == [Source.RULE, Source.SIMILARITY]


def test_similarity_takes_nothing_away(engine: Engine) -> None:
    plain = Engine(make_pack())
    for text in ("pay me good", "i have it good good", "i have it, pay me good", "nobody will miss you good"):
        message = Message(text, id="0")
        assert engine.analyze([message]).assessment == plain.analyze([message]).assessment


def test_similarity_never_gives_more_than_a_quiet_notice(engine: Engine) -> None:
    assert engine.analyze([Message("i have it " + "bad " * 50, id="0")]).assessment.severity is Severity.MEDIUM


def test_similarity_is_not_asked_where_the_rules_have_decided_or_found_nothing() -> None:
    embedder = FakeEmbedder()
    engine = Engine(make_pack(scripts=SCRIPTS)).with_embedder(embedder)
    before = len(embedder.asked)
    for text in ("hello there", "i have it, pay me", "lol pay me"):
        engine.analyze([Message(text, id="0")])
    assert len(embedder.asked) == before


def test_an_engine_without_the_embedder_is_left_as_it_was() -> None:
    plain = Engine(make_pack(scripts=SCRIPTS))
    plain.with_embedder(FakeEmbedder())
    assert plain.mode is Mode.RULES_ONLY
