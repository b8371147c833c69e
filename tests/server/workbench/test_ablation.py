"""Each component that is switched off takes away what it brings, and nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest

from handrail.engine.model import Message, Severity
from handrail.packs import load_pack
from handrail.replay import follow
from handrail.workbench.engines import Component, Recipe, build_engine, components_of
from handrail.workbench.problems import EvaluationError
from handrail.workbench.session import Options, Session

from .conftest import CAUGHT, DIALOGUES, FALSE, PACK, Evaluate, Write


def reached(component: Component | None, *said: str) -> Severity:
    recipe = Recipe(PACK, without=component)
    messages = [Message(text, id=str(index)) for index, text in enumerate(said)]
    return follow(messages, build_engine(recipe), remembers=recipe.remembers).severity


# What is said, and what it comes to: in the whole detector, and without the component.
BRINGS = {
    Component.FRAGMENTS: (("i have", "your picture", "pay me 500"), Severity.HIGH, Severity.LOW),
    Component.MEMORY: (("i have your picture", "so what now", "pay me 500"), Severity.HIGH, Severity.MEDIUM),
    Component.GUARDS: (("lol pay me 500",), Severity.NONE, Severity.LOW),
    Component.EXCLUSIONS: (("i have your picture frame",), Severity.NONE, Severity.MEDIUM),
    Component.COMPOSITES: (("i have your picture, pay me 500",), Severity.HIGH, Severity.MEDIUM),
}


@pytest.mark.parametrize(("component", "case"), BRINGS.items(), ids=list(BRINGS))
def test_without_a_component_another_answer_comes(
    component: Component, case: tuple[tuple[str, ...], Severity, Severity]
) -> None:
    said, whole, without = case
    assert (reached(None, *said), reached(component, *said)) == (whole, without)


def test_what_is_not_there_cannot_be_switched_off() -> None:
    pack = load_pack(PACK)
    offered = components_of(Recipe(PACK), pack)
    assert not {Component.SIMILARITY, Component.EMBEDDER, Component.TAGGER} & set(offered)
    assert {Component.SIMILARITY, Component.EMBEDDER} <= set(components_of(Recipe(PACK, "use"), pack))


def test_the_table_says_what_each_brings(evaluate: Evaluate, write: Write) -> None:
    done = evaluate(write("d.jsonl", DIALOGUES), ablates=True)
    lines = {line["off"]: line for line in done.report["ablation"]}
    whole, memory = lines["nothing (the whole detector)"], lines["memory"]
    assert whole["caught"]["hits"] == 1
    assert (memory["caught"]["hits"], memory["brings_nothing"]) == (0, False)
    assert lines["order"]["brings_nothing"]
    assert all(line["milliseconds"] > 0 for line in lines.values())
    assert "0 of 2 (-1)" in done.said
    assert "Ablation" in done.page


def test_the_set_is_judged_whole_whatever_is_switched_off(evaluate: Evaluate, write: Write) -> None:
    done = evaluate(write("d.jsonl", [CAUGHT, FALSE]), ablates=True)
    assert done.recall()["high"]["hits"] == 1
    assert {line["caught"]["of"] for line in done.report["ablation"]} == {1}


def test_standard_input_cannot_be_read_again(tmp_path: Path) -> None:
    session = Session(Options(["-"], tmp_path, pack=PACK, ablates=True), print)
    with pytest.raises(EvaluationError, match="put them into a file"):
        session.run()
