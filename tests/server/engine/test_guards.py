"""Guards take away what is not meant, where it is not meant, and nothing else."""

from __future__ import annotations

from dataclasses import replace

import pytest

from handrail import Engine, Message
from handrail.engine.model import Severity, Slot, Source
from handrail.engine.phrases import parse_phrase

from .hand_made import CRUELTY, DEMAND, LEVERAGE, guard, make_pack


@pytest.fixture(scope="module")
def engine() -> Engine:
    """An engine with the hand-made pack."""
    return Engine(make_pack())


def rules_in(engine: Engine, text: str) -> set[str]:
    """The rules whose signals stand."""
    signals = engine.analyze([Message(text, id="0")]).assessment.signals
    return {signal.rule for signal in signals if signal.source is Source.RULE}


CASES = {
    "nothing to guard": ("i have it. pay me", {LEVERAGE, DEMAND}),
    "an exclusion over the match": ("i have it covered", set()),
    "an exclusion beside another match": ("i have it. i have it covered", {LEVERAGE}),
    "a joke": ("lol pay me", set()),
    "a joke at the other end of the message": ("pay me. ok? yes. lol", set()),
    "a joke where something private is claimed": ("lol i have it, pay me", {LEVERAGE, DEMAND}),
    "a joke about a slot it does not silence": ("lol nobody will miss you", {CRUELTY}),
    "a purpose in the same sentence": ("pay me for the pizza", set()),
    "a purpose in another sentence": ("for the pizza. pay me", {DEMAND}),
    "speech alone": ("he said pay me", {DEMAND}),
    "speech with advice": ("he said pay me. never pay", set()),
    "speech with advice before it": ("never pay! he said pay me", set()),
    "advice alone": ("never pay. pay me", {DEMAND}),
    "speech in another sentence than the match": ("he said hi. pay me. never pay", {DEMAND}),
    "speech after the match": ("pay me he said. never pay", {DEMAND}),
    "a quotation alone": ('"pay me"', {DEMAND}),
    "a quotation after a report": ('my friend got a mail: "pay me"', set()),
    "a quotation before a report": ('"pay me" my friend got', {DEMAND}),
    "a quotation far behind a report": ("my friend got one. " + "so it goes. " * 40 + '"pay me"', {DEMAND}),
    "a quotation with advice": ('"pay me". never pay', set()),
    "a report without a quotation": ("my friend got one. pay me", {DEMAND}),
    "advice inside the quotation": ('"pay me. never pay"', {DEMAND}),
    "a threat outside the quotation": ('my friend got "pay me". i have it', {LEVERAGE}),
    "a match half inside the quotation": ('my friend got "pay" me', {DEMAND}),
    "an unclosed quotation": ('my friend got "pay me', {DEMAND}),
}


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES.keys())
def test_what_stands_after_the_guards(engine: Engine, text: str, expected: set[str]) -> None:
    assert rules_in(engine, text) == expected


def test_a_guard_that_silenced_something_is_named_with_its_words(engine: Engine) -> None:
    (signal,) = engine.analyze([Message("lol pay me", id="0")]).assessment.signals
    assert (signal.rule, signal.source, signal.weight) == ("en.guard/joke", Source.GUARD, 0)
    assert signal.evidence[0].quote == "lol"


def test_a_guard_that_silenced_nothing_is_not_named(engine: Engine) -> None:
    signals = engine.analyze([Message("lol i have it", id="0")]).assessment.signals
    assert [signal.rule for signal in signals] == [LEVERAGE]


def test_a_weight_is_taken_off_once_however_often_the_guard_speaks(engine: Engine) -> None:
    once = engine.analyze([Message("haha i have it, pay me", id="0")]).assessment
    often = engine.analyze([Message("haha haha haha i have it, pay me haha", id="0")]).assessment
    assert once.score == often.score == 4 + 3 + 5 - 2


def test_of_several_weights_the_largest_counts() -> None:
    guards = [
        guard("en.guard/one", "haha", weight=-1, is_wide=True),
        guard("en.guard/two", "hehe", weight=-3, is_wide=True),
    ]
    assessment = Engine(make_pack(guards=guards)).analyze([Message("haha hehe i have it, pay me", id="0")]).assessment
    assert assessment.score == 4 + 3 + 5 - 3


def test_words_of_another_language_guard_nothing() -> None:
    others = replace(guard("es.guard/joke", "lol", silences=[Slot.DEMAND], is_wide=True), language="es")
    assert rules_in(Engine(make_pack(guards=[others])), "lol pay me") == {DEMAND}


def test_a_guard_works_in_its_own_message_only(engine: Engine) -> None:
    first = engine.analyze([Message("lol", id="0")])
    second = engine.analyze([Message("lol", id="0", seen=True), Message("pay me", id="1")], first.state)
    assert second.assessment.severity is Severity.LOW


def test_a_group_of_slots_must_be_full_to_make_a_guard_powerless() -> None:
    both = [guard("en.guard/joke", "lol", silences=[Slot.DEMAND], unless=[[Slot.LEVERAGE, Slot.CRUELTY]], is_wide=True)]
    engine = Engine(make_pack(guards=both))
    assert rules_in(engine, "lol i have it, pay me") == {LEVERAGE}
    assert rules_in(engine, "lol i have it, nobody will miss you, pay me") == {LEVERAGE, CRUELTY, DEMAND}


TWIN = "de.demand/pay-me"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("lol pay me", set()),
        ("pay me", {TWIN}),
        ("lol pay me. zahl mir", {TWIN}),
    ],
    ids=["silenced in its own language", "nothing to guard", "other words of the other language"],
)
def test_what_is_silenced_says_nothing_in_another_language_either(text: str, expected: set[str]) -> None:
    pack = make_pack()
    own = next(one for one in pack.rules if one.id == DEMAND)
    phrases = (parse_phrase("pay ..1 me", {}), parse_phrase("zahl mir", {}))
    twin = replace(own, id=TWIN, language="de", phrases=phrases)
    engine = Engine(replace(pack, rules=(*pack.rules, twin), vocabulary=pack.vocabulary | {"zahl", "mir"}))
    assert rules_in(engine, text) == expected


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (["my friend got this", '"pay me"'], set()),
        (["my friend got this", '"fine"', '"pay me"'], set()),
        (["fine", '"fine"', '"pay me"'], {DEMAND}),
        (["my friend got this", '"fine"', "pay me"], {DEMAND}),
    ],
    ids=["a quotation", "a second quotation", "quotations of nobody", "the author's own words"],
)
def test_quotations_in_a_row_share_their_introduction(engine: Engine, texts: list[str], expected: set[str]) -> None:
    messages = [Message(text, id=str(at)) for at, text in enumerate(texts)]
    assert {s.rule for s in engine.analyze(messages).assessment.signals if s.source is Source.RULE} == expected
