"""Scoring is arithmetic that can be redone by hand, and nothing is severe without the composite that says so."""

from __future__ import annotations

import itertools

import pytest

from handrail import Engine, Message
from handrail.engine.model import Mark, Severity, Slot, Source, Stage, Track
from handrail.engine.rules import Composite, Pack
from handrail.engine.scoring import decide

from .hand_made import CRUELTY, DEMAND, LEVERAGE, group, make_pack

LINES = (
    "i have your nudes and i will send them to all your followers if you dont pay me 500",
    "send me a steam gift card or everyone will see the video",
    "1 h4ve y0ur v1deo, p@y n0w or 3very0ne s33s it",
    "tengo tus fotos y se las voy a mandar a toda tu familia si no me pagas",
    "lets move to snapchat, send a pic of you and i will send mine first",
    "lol pay me or i post it",
    "haha send me 100 or i show everyone the video",
    "i hacked your phone and recorded you. send 800 in bitcoin",
    "pay me by tonight",
    "dont tell anyone about us",
    "add me on snapchat",
    "you have 24 hours",
    "kill yourself",
    "i have your pictures",
    "are we still on for practice tomorrow?",
    "you owe me 60 from saturday, send it on venmo today pls",
)


def mark(
    slot: Slot,
    weight: int,
    *,
    turn: int = 1,
    rule: str | None = None,
    stage: Stage = Stage.THREAT,
    softened_by: str | None = None,
) -> Mark:
    return Mark(rule or f"r/{slot}", Source.RULE, stage, slot, weight, str(turn), 0, turn, softened_by)


def verdict(*marks: Mark, support: int = 0, pack: Pack | None = None) -> tuple[Severity, int, str | None]:
    decided = decide(Track(marks, max((one.turn for one in marks), default=0)), support, pack or make_pack())
    return decided.severity, decided.score, decided.composite and decided.composite.id


def test_nothing_scores_nothing() -> None:
    assert verdict() == (Severity.NONE, 0, None)


def test_support_alone_scores_nothing() -> None:
    assert verdict(support=20) == (Severity.NONE, 0, None)


@pytest.mark.parametrize(
    ("weight", "severity"), [(1, "none"), (2, "none"), (3, "low"), (4, "medium"), (8, "medium"), (30, "medium")]
)
def test_one_slot_alone_is_medium_at_most(weight: int, severity: str) -> None:
    assert verdict(mark(Slot.LEVERAGE, weight)) == (Severity(severity), weight, None)


def test_of_one_slot_the_strongest_mark_counts() -> None:
    assert verdict(mark(Slot.DEMAND, 1), mark(Slot.DEMAND, 3, turn=2), mark(Slot.DEMAND, 2, turn=3)) == (
        Severity.LOW,
        3,
        None,
    )


def test_many_weak_slots_are_medium_at_most() -> None:
    marks = [mark(slot, 5) for slot in (Slot.RAPPORT, Slot.MOVE, Slot.REQUEST, Slot.RAIL, Slot.DEADLINE)]
    assert verdict(*marks) == (Severity.MEDIUM, 25, None)


def test_a_composite_adds_its_weight_and_grants_its_severity() -> None:
    marks = (mark(Slot.LEVERAGE, 4), mark(Slot.DEMAND, 3))
    assert verdict(*marks) == (Severity.HIGH, 12, "t/has-it-and-wants")


def test_a_composite_holds_only_near_enough() -> None:
    near = (mark(Slot.LEVERAGE, 4, turn=1), mark(Slot.DEMAND, 3, turn=6))
    far = (mark(Slot.LEVERAGE, 4, turn=1), mark(Slot.DEMAND, 3, turn=7))
    assert verdict(*near)[0] is Severity.HIGH
    assert verdict(*far) == (Severity.MEDIUM, 7, None)


def test_a_composite_that_repeats_needs_different_messages() -> None:
    once = (mark(Slot.CRUELTY, 4, rule="a"), mark(Slot.CRUELTY, 4, rule="b"))
    twice = (mark(Slot.CRUELTY, 4, turn=1), mark(Slot.CRUELTY, 4, turn=2))
    assert verdict(*once) == (Severity.MEDIUM, 4, None)
    assert verdict(*twice) == (Severity.CRITICAL, 14, "t/cruel-again")


def test_one_mark_does_not_fill_two_groups() -> None:
    composite = Composite("t/twice", (group(Slot.DEMAND), group(Slot.DEMAND, Slot.RAIL)), 9, Severity.HIGH)
    pack = make_pack(composites=[composite])
    assert verdict(mark(Slot.DEMAND, 4), pack=pack)[2] is None
    assert verdict(mark(Slot.DEMAND, 4), mark(Slot.RAIL, 1), pack=pack)[2] == "t/twice"


def test_the_composite_that_grants_most_counts_then_the_one_that_weighs_most() -> None:
    one_group = (group(Slot.DEMAND),)
    composites = [
        Composite("t/heavy", one_group, 20, Severity.MEDIUM),
        Composite("t/first", one_group, 6, Severity.HIGH),
        Composite("t/second", one_group, 6, Severity.HIGH),
        Composite("t/light", one_group, 2, Severity.HIGH),
    ]
    assert verdict(mark(Slot.DEMAND, 4), pack=make_pack(composites=composites)) == (Severity.HIGH, 10, "t/first")


def test_a_granted_severity_still_needs_its_score() -> None:
    marks = (mark(Slot.LEVERAGE, 1), mark(Slot.DEMAND, 1))
    assert verdict(*marks) == (Severity.MEDIUM, 7, "t/has-it-and-wants")


def test_support_adds_its_points() -> None:
    marks = (mark(Slot.LEVERAGE, 4), mark(Slot.DEMAND, 3))
    assert verdict(*marks, support=2) == (Severity.HIGH, 14, "t/has-it-and-wants")


def test_support_lifts_one_slot_no_higher_than_medium() -> None:
    assert verdict(mark(Slot.DEMAND, 3), support=1) == (Severity.MEDIUM, 4, None)
    assert verdict(mark(Slot.DEMAND, 3), support=50) == (Severity.MEDIUM, 53, None)


SMILE, JOKE = "en.guard/smile", "en.guard/joke"


@pytest.mark.parametrize(
    ("claim", "demand", "score"),
    [
        (SMILE, SMILE, 10),
        (SMILE, None, 12),
        (None, SMILE, 12),
        (None, None, 12),
        (JOKE, JOKE, 12),
        ("gone", "gone", 12),
    ],
)
def test_a_guard_softens_a_threat_only_where_all_of_it_was_said_in_its_company(
    claim: str | None, demand: str | None, score: int
) -> None:
    marks = (mark(Slot.LEVERAGE, 4, softened_by=claim), mark(Slot.DEMAND, 3, softened_by=demand))
    assert verdict(*marks)[1] == score


def test_a_guard_softens_nothing_that_is_no_threat() -> None:
    assert verdict(mark(Slot.LEVERAGE, 4, softened_by=SMILE)) == (Severity.MEDIUM, 4, None)


def test_the_stage_is_the_furthest_that_counts() -> None:
    marks = (mark(Slot.LEVERAGE, 4, stage=Stage.CAPTURE, turn=2), mark(Slot.DEMAND, 3, stage=Stage.DEMAND))
    assert decide(Track(marks, 2), 0, make_pack()).stage is Stage.DEMAND


@pytest.mark.parametrize("text", LINES)
def test_the_score_is_the_sum_of_what_is_shown(core: Engine, text: str) -> None:
    assessment = core.analyze([Message(text, id="0")]).assessment
    if assessment.severity is not Severity.NONE:
        assert assessment.score == sum(signal.weight for signal in assessment.signals)


def test_the_sum_holds_over_whole_conversations(core: Engine) -> None:
    for first, second, third in itertools.permutations(LINES[:6], 3):
        state = None
        for index, text in enumerate((first, second, third)):
            analysis = core.analyze([Message(text, id=str(index))], state)
            state, assessment = analysis.state, analysis.assessment
            if assessment.severity is not Severity.NONE:
                assert assessment.score == sum(signal.weight for signal in assessment.signals)
            _check_grants(core, assessment.severity, {signal.rule for signal in assessment.signals})
    assert state is not None


def _check_grants(core: Engine, severity: Severity, rules: set[str]) -> None:
    """Whatever is above medium names a composite that grants it."""
    if severity.rank > Severity.MEDIUM.rank:
        assert any(c.id in rules and c.grants.rank >= severity.rank for c in core.pack.composites)


def test_critical_comes_only_from_composites_that_grant_it(core: Engine) -> None:
    texts = ["kill yourself", "kill yourself", LINES[0]]
    state, seen = None, []
    for index, text in enumerate(texts):
        analysis = core.analyze([Message(text, id=str(index))], state)
        state = analysis.state
        seen.append(analysis.assessment.severity)
        _check_grants(core, seen[-1], {signal.rule for signal in analysis.assessment.signals})
    assert seen[0] is Severity.MEDIUM
    assert seen[1:] == [Severity.CRITICAL, Severity.CRITICAL]


def test_the_hand_made_rules_come_to_the_sums_that_their_names_promise() -> None:
    assessment = Engine(make_pack()).analyze([Message("i have it, pay me", id="0")]).assessment
    assert {(signal.rule, signal.weight) for signal in assessment.signals} == {
        (LEVERAGE, 4),
        (DEMAND, 3),
        ("t/has-it-and-wants", 5),
    }
    assert CRUELTY not in {signal.rule for signal in assessment.signals}
