"""The learned tagger inside the engine: what it may grant, what it remembers, and what it shows."""

from dataclasses import replace

import pytest

from handrail.engine.analyze import Engine
from handrail.engine.model import Analysis, Message, Sender, Severity, Slot, Source, State
from handrail.engine.scoring import DOUBTED, LEARNED
from handrail.engine.tracking import dump_state, load_state

from .hand_made import make_pack
from .hand_made_tagger import tagger_model


@pytest.fixture(scope="module")
def listening() -> Engine:
    return Engine(replace(make_pack(), taggers=(tagger_model(),)))


def say(engine: Engine, *texts: str, author: str | None = None, is_answered: bool = True) -> Analysis:
    """What the last text comes to, after a greeting by the protected person, whose texts begin with ``me:``."""
    state, analysis, before = State(), None, []
    for number, text in enumerate(("me:hello", *texts) if is_answered else texts):
        sender = Sender.SELF if text.startswith("me:") else Sender.OTHER
        message = Message(text.removeprefix("me:"), sender, id=f"m{number}", author=author)
        analysis = engine.analyze([*before, message], state)
        # Through the form that travels, as between two requests.
        state = load_state(dump_state(analysis.state))
        before.append(replace(message, seen=True))
    assert analysis is not None
    return analysis


@pytest.mark.parametrize(
    ("texts", "severity"),
    [
        (["nice to meet you"], Severity.NONE),
        (["lovely, just lovely"], Severity.NONE),
        (["i kept a souvenir"], Severity.NONE),
        (["i kept a souvenir", "a fine souvenir"], Severity.MEDIUM),
        (["i have it. i kept a souvenir"], Severity.MEDIUM),
        (["i kept a souvenir", "forty quid"], Severity.HIGH),
        (["forty quid", "fine", "i kept a souvenir"], Severity.HIGH),
    ],
)
def test_what_is_heard_over_several_messages_comes_to(listening: Engine, texts: list[str], severity: Severity) -> None:
    assert say(listening, *texts).assessment.severity is severity


def test_one_message_alone_is_never_more_than_a_notice(listening: Engine) -> None:
    assert say(listening, "a souvenir, forty quid").assessment.severity is Severity.NONE
    assert say(listening, "i have it, a souvenir, forty quid").assessment.severity is Severity.MEDIUM


@pytest.fixture(scope="module")
def warning_early() -> Engine:
    """An engine whose tagger would warn wherever a souvenir is spoken of."""
    model = tagger_model(medium=9, high=9)
    rows = model.line.hashed.copy()
    rows[-1] = rows[0]
    return Engine(replace(make_pack(), taggers=(replace(model, line=replace(model.line, hashed=rows)),)))


@pytest.mark.parametrize(
    ("texts", "is_answered", "severity"),
    [
        (["i kept a souvenir"], False, Severity.MEDIUM),
        (["a souvenir, you see"], False, Severity.MEDIUM),
        (["souvenir"], False, Severity.NONE),
        (["forty quid, no more"], False, Severity.NONE),
        (["fine", "i kept a souvenir"], False, Severity.NONE),
        (["i kept a souvenir"], True, Severity.NONE),
    ],
    ids=[
        "nothing before it",
        "other words",
        "a single word",
        "no threat",
        "something before it",
        "an answer before it",
    ],
)
def test_a_threat_that_nothing_was_said_before_is_worth_a_notice(
    warning_early: Engine, texts: list[str], is_answered: bool, severity: Severity
) -> None:
    assert say(warning_early, *texts, is_answered=is_answered).assessment.severity is severity


def test_the_score_is_the_sum_of_its_signals(listening: Engine) -> None:
    assessment = say(listening, "i kept a souvenir", "forty quid").assessment
    assert assessment.score == sum(signal.weight for signal in assessment.signals)
    assert [signal.weight for signal in assessment.signals if signal.rule == LEARNED] == [9]


def test_the_words_that_carried_it_are_shown_exactly(listening: Engine) -> None:
    signals = say(listening, "I kept a SOUVENIR of it", "forty quid").assessment.signals
    quotes = {s.slot: [e.quote for e in s.evidence] for s in signals if s.source is Source.TAGGER and s.slot}
    assert quotes == {Slot.LEVERAGE: ["SOUVENIR"], Slot.DEMAND: ["quid"]}


def test_a_card_names_what_was_heard(listening: Engine) -> None:
    warning = say(listening, "i kept a souvenir", "forty quid").warning
    assert warning is not None
    assert {reason.text for reason in warning.why} >= {"leverage", "demand"}


def test_what_was_heard_fades(listening: Engine) -> None:
    filler = ["ok"] * 60
    assert say(listening, "i kept a souvenir", *filler, "forty quid").assessment.severity is Severity.NONE


def test_a_single_word_is_shown_for_nothing(listening: Engine) -> None:
    signals = say(listening, "i kept a souvenir", "quid").assessment.signals
    assert {s.slot for s in signals if s.source is Source.TAGGER and s.slot} == {Slot.LEVERAGE}


def test_authors_are_heard_apart(listening: Engine) -> None:
    messages = [Message("i kept a souvenir", id="1", author="a"), Message("forty quid", id="2", author="b")]
    assert listening.analyze(messages).assessment.severity is Severity.NONE


def test_more_is_asked_of_it_in_a_crowd(listening: Engine) -> None:
    greeting = Message("hello", Sender.SELF, id="me")
    threat = [greeting, *(Message(text, id=text, author="d") for text in ("i kept a souvenir", "a fine souvenir"))]
    crowd = [Message("morning", id=name, author=name) for name in "abc"]
    assert listening.analyze(threat).assessment.severity is Severity.MEDIUM
    assert listening.analyze([*crowd, *threat]).assessment.severity is Severity.NONE


def test_the_protected_persons_own_words_are_not_heard(listening: Engine) -> None:
    own = [Message("a souvenir", Sender.SELF, id="1"), Message("forty quid", Sender.SELF, id="2")]
    assert listening.analyze(own).assessment.severity is Severity.NONE


def test_a_tagger_for_another_embedder_is_left_alone() -> None:
    engine = Engine(replace(make_pack(), taggers=(tagger_model("some-embedder"),)))
    assert say(engine, "i kept a souvenir", "forty quid").assessment.severity is Severity.NONE


@pytest.fixture(scope="module")
def strict() -> Engine:
    """An engine that shows a card for two slots, but only just."""
    return Engine(replace(make_pack(), taggers=(tagger_model(high=3.5),)))


@pytest.mark.parametrize(
    ("texts", "severity"),
    [
        (["i kept a souvenir", "forty quid"], Severity.HIGH),
        (["me:haha", "i kept a souvenir", "me:haha", "forty quid"], Severity.MEDIUM),
        (["i kept a souvenir", "forty quid", "me:haha"], Severity.HIGH),
        (["i kept a souvenir", "me:please", "forty quid"], Severity.HIGH),
    ],
)
def test_calm_answers_make_it_less_sure(strict: Engine, texts: list[str], severity: Severity) -> None:
    assert say(strict, *texts).assessment.severity is severity


@pytest.mark.parametrize("answer", ["me:please", "me:please please", "me:a souvenir, forty quid", "me:ok", "me:🙃"])
def test_no_answer_raises_what_a_greeting_would_not(strict: Engine, answer: str) -> None:
    heard = ("i kept a souvenir", "lovely")
    plain = say(strict, *heard, "me:hello", "fine").assessment
    assert say(strict, *heard, answer, "fine").assessment.severity.rank <= plain.severity.rank


@pytest.fixture(scope="module")
def weak() -> Engine:
    """The same with rules of which none is said only by somebody who means it."""
    pack = make_pack()
    rules = tuple(replace(rule, weight=min(rule.weight, 3)) for rule in pack.rules)
    return Engine(replace(pack, rules=rules, taggers=(tagger_model(high=3.5),)))


@pytest.mark.parametrize(
    ("texts", "severity"),
    [
        (["i have it", "pay me"], Severity.HIGH),
        (["me:please", "i have it", "pay me"], Severity.HIGH),
        (["me:haha", "me:haha", "i have it", "me:haha", "pay me"], Severity.MEDIUM),
        (["me:haha", "me:haha", "i have it, a souvenir", "me:haha", "pay me"], Severity.HIGH),
        (["me:haha", "me:haha", "i have it, pay me"], Severity.HIGH),
        (["me:haha", "nobody will miss you", "me:haha", "nobody will miss you"], Severity.CRITICAL),
    ],
)
def test_rules_are_doubted_where_all_sounds_harmless(weak: Engine, texts: list[str], severity: Severity) -> None:
    assessment = say(weak, *texts).assessment
    assert assessment.severity is severity
    is_doubted = any(signal.rule == DOUBTED for signal in assessment.signals)
    assert is_doubted is (severity is Severity.MEDIUM)
    assert assessment.score == sum(signal.weight for signal in assessment.signals)


def test_what_only_somebody_says_who_means_it_is_never_doubted(strict: Engine) -> None:
    assert say(strict, "me:haha", "me:haha", "i have it", "me:haha", "pay me").assessment.severity is Severity.HIGH


def test_nothing_is_doubted_where_nobody_has_answered(strict: Engine) -> None:
    assert say(strict, "i have it", "pay me", is_answered=False).assessment.severity is Severity.HIGH


def test_more_is_asked_where_nobody_has_answered(strict: Engine) -> None:
    texts = ("i kept a souvenir", "forty quid")
    assert say(strict, *texts, is_answered=False).assessment.severity is Severity.MEDIUM
    assert say(strict, *texts, is_answered=True).assessment.severity is Severity.HIGH


def test_context_that_was_seen_changes_no_tone(strict: Engine) -> None:
    seen = Message("haha", Sender.SELF, id="s", seen=True)
    assert strict.analyze([seen, Message("hm", id="m")]).state.tone is None
