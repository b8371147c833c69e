"""The engine from end to end on the core pack: who counts, what is news, and that nothing depends on load."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handrail import Engine, Message
from handrail.engine.model import Analysis, Kind, Mode, Sender, Severity, State
from handrail.engine.rules import Pack

THREAT = "i have your nudes and i will send them to all your followers if you dont pay me 500"
CLAIM = "i have your pictures"
BENIGN = "are we still on for practice tomorrow?"
NOON = datetime(2026, 1, 11, 12, 0, tzinfo=UTC)


def severity_of(analysis: Analysis) -> Severity:
    return analysis.assessment.severity


def talk(engine: Engine, messages: Sequence[Message], state: State | None = None) -> list[Analysis]:
    """Each message as it would arrive, with what went before as context."""
    analyses: list[Analysis] = []
    for index, message in enumerate(messages):
        context = [replace(earlier, seen=True) for earlier in messages[max(0, index - 10) : index]]
        analyses.append(engine.analyze([*context, message], state, conversation="c"))
        state = analyses[-1].state
    return analyses


def test_a_threat_is_high_and_warns_with_the_words_it_rests_on(core: Engine) -> None:
    analysis = core.analyze([Message(THREAT, id="m1")])
    assert severity_of(analysis) is Severity.HIGH
    assert analysis.warning is not None
    assert analysis.warning.message_ids == ("m1",)
    quotes = [THREAT[why.start : why.end] for why in analysis.warning.why if why.message_id]
    assert "i will send them to all your followers" in quotes


def test_an_ordinary_message_comes_to_nothing(core: Engine) -> None:
    analysis = core.analyze([Message(BENIGN, id="m1")])
    assert (severity_of(analysis), analysis.assessment.score, analysis.warning) == (Severity.NONE, 0, None)


def test_no_messages_come_to_nothing(core: Engine) -> None:
    assert severity_of(core.analyze([])) is Severity.NONE


UNREAD = {
    "what the protected person writes": Message(THREAT, Sender.SELF, id="m1"),
    "a message that was seen before": Message(THREAT, id="m1", seen=True),
    "an image": Message(THREAT, id="m1", kind=Kind.IMAGE),
    "a voice message": Message(THREAT, id="m1", kind=Kind.VOICE),
    "a call": Message(THREAT, id="m1", kind=Kind.CALL),
}


@pytest.mark.parametrize("message", UNREAD.values(), ids=UNREAD.keys())
def test_nothing_is_raised_by(core: Engine, message: Message) -> None:
    analysis = core.analyze([message])
    assert (severity_of(analysis), analysis.assessment.score, analysis.warning) == (Severity.NONE, 0, None)
    assert analysis.state.tracks == ()


def test_a_threat_that_the_protected_person_repeats_changes_nothing_but_that_they_answered(core: Engine) -> None:
    first = core.analyze([Message(CLAIM, id="m1")])
    second = core.analyze([Message("pay me 500 or i send it to your family", Sender.SELF, id="m2")], first.state)
    assert replace(second.state, tone=None) == first.state
    assert second.state.tone == 0
    assert second.warning is None


def test_an_unknown_sender_counts(core: Engine) -> None:
    assert severity_of(core.analyze([Message(THREAT, Sender.UNKNOWN)])) is Severity.HIGH


def test_a_threat_may_be_spread_over_messages(core: Engine) -> None:
    parts = [Message("i have your nudes", id="0"), Message("pay me 500 or your family sees them", id="1")]
    first, second = talk(core, parts)
    assert severity_of(first).rank < severity_of(second).rank
    assert severity_of(second) is Severity.HIGH


def test_a_sentence_may_be_cut_into_fragments(core_pack: Pack) -> None:
    by_rules = Engine(replace(core_pack, taggers=()))
    whole = by_rules.analyze([Message("i will send it to all your followers", id="0")])
    fragments = talk(
        by_rules, [Message("i will", id="0"), Message("send it to all", id="1"), Message("your followers", id="2")]
    )
    assert fragments[-1].assessment.score == whole.assessment.score > 0
    spans = [span for signal in fragments[-1].assessment.signals for span in signal.evidence]
    assert {span.message_id for span in spans} == {"0", "1", "2"}


def test_fragments_of_two_authors_are_not_read_together(core: Engine) -> None:
    parts = ("i will", "send it to", "your followers")
    by_one = talk(core, [Message(text, id=text, author="a") for text in parts])
    by_two = talk(core, [Message(text, id=text, author=author) for text, author in zip(parts, "aab", strict=True)])
    assert by_one[-1].assessment.score > 0
    assert by_two[-1].assessment.score == 0


def test_without_news_there_is_no_warning_though_the_severity_stays(core: Engine) -> None:
    first, second = talk(core, [Message(THREAT, id="0"), Message(BENIGN, id="1")])
    assert first.warning is not None
    assert second.warning is None
    assert severity_of(second) is Severity.HIGH


def test_a_later_threat_updates_the_same_incident(core: Engine) -> None:
    texts = [THREAT, BENIGN, "you have 1 hour", "i will post your nudes everywhere"]
    analyses = talk(core, [Message(text, id=str(index)) for index, text in enumerate(texts)])
    incidents = [analysis.warning.id for analysis in analyses if analysis.warning]
    assert len(incidents) >= 2
    assert len(set(incidents)) == 1


def test_incidents_of_two_conversations_have_different_names_that_hold_no_text(core: Engine) -> None:
    one = core.analyze([Message(THREAT, id="0")], conversation="one").warning
    two = core.analyze([Message(THREAT, id="0")], conversation="two").warning
    assert one and two
    assert one.id != two.id
    assert all(char in "0123456789abcdef" for char in one.id)


def test_the_state_holds_no_text(core: Engine) -> None:
    state = core.analyze([Message(THREAT, id="0", author="Mallory")], conversation="key").state
    assert not any(word in repr(state) for word in ("nudes", "followers", "pay me", "Mallory", "key"))


def test_the_words_behind_an_earlier_mark_are_shown_while_their_message_is_sent_along(core_pack: Pack) -> None:
    by_rules = Engine(replace(core_pack, taggers=()))
    first = by_rules.analyze([Message(CLAIM, id="m1")])
    second = by_rules.analyze([Message(CLAIM, id="m1", seen=True), Message("pay me 500", id="m2")], first.state)
    spans = {span.message_id: span.quote for signal in second.assessment.signals for span in signal.evidence}
    assert spans["m1"] in CLAIM
    without = by_rules.analyze([Message("pay me 500", id="m2")], first.state)
    assert without.assessment.score == second.assessment.score


def test_several_messages_at_once_come_to_the_same_as_one_at_a_time(core: Engine) -> None:
    messages = [Message(CLAIM, id="0"), Message(BENIGN, id="1"), Message("pay me 500", id="2")]
    at_once, last = core.analyze(messages, conversation="c"), talk(core, messages)[-1]
    assert (at_once.assessment.severity, at_once.assessment.score) == (severity_of(last), last.assessment.score)
    assert at_once.state.tracks == last.state.tracks


def test_the_mode_is_rules_only_without_an_embedder(core: Engine) -> None:
    assert core.analyze([Message(BENIGN)]).mode is Mode.RULES_ONLY


BENIGN_WORDS = st.lists(
    st.sampled_from("the cat sat on a warm mat while rain fell over green hills near our old bus stop today".split()),
    min_size=1,
    max_size=12,
).map(" ".join)


@given(
    st.lists(BENIGN_WORDS, min_size=1, max_size=4), st.sampled_from([THREAT, CLAIM, "pay me 500 by tonight", BENIGN])
)
def test_a_benign_message_never_raises_the_score_and_warns_of_nothing(
    core: Engine, benign: list[str], first: str
) -> None:
    analyses = talk(core, [Message(text, id=str(index)) for index, text in enumerate([first, *benign])])
    scores = [analysis.assessment.score for analysis in analyses]
    assert all(later <= scores[0] for later in scores[1:])
    assert all(severity_of(later).rank <= severity_of(analyses[0]).rank for later in analyses[1:])
    assert all(analysis.warning is None for analysis in analyses[1:])


ANYTHING = st.text(st.characters(codec=None, exclude_categories=()), max_size=80)


@given(st.lists(st.tuples(ANYTHING, st.sampled_from(Sender), st.sampled_from(Kind), st.booleans()), max_size=4))
def test_no_text_makes_the_engine_raise(core: Engine, parts: list[tuple[str, Sender, Kind, bool]]) -> None:
    messages = [
        Message(text, sender, str(i), None, kind, None, seen) for i, (text, sender, kind, seen) in enumerate(parts)
    ]
    for signal in core.analyze(messages, now=NOON).assessment.signals:
        for span in signal.evidence:
            assert messages[int(span.message_id)].text[span.start : span.end] == span.quote


OPENERS = (CLAIM, "hey", "lets move to snapchat", "i recorded you", "lol", "my friend got scammed", "hola")
MIDDLES = (
    BENIGN,
    "pay me 500",
    "you have 1 hour",
    "tengo tus fotos",
    "haha just kidding",
    "he said: pay now",
    "1 h4ve y0ur v1deo",
)
ENDINGS = (THREAT, BENIGN, "dont tell anyone", "send me a gift card", "i will post your nudes everywhere", "ok bye")


def conversations() -> list[list[Message]]:
    """300 conversations."""
    texts = list(itertools.product(OPENERS, MIDDLES, ENDINGS))
    texts += list(itertools.product(ENDINGS, OPENERS, MIDDLES))[: 300 - len(texts)]
    made = [
        [Message(text, id=str(index), sent_at=NOON + timedelta(minutes=index)) for index, text in enumerate(parts)]
        for parts in texts
    ]
    assert len(made) == 300
    return made


def test_busy_threads_give_the_same_answers_as_one_at_a_time(core: Engine) -> None:
    alone = [talk(core, messages) for messages in conversations()]
    with ThreadPoolExecutor(max_workers=8) as pool:
        together = list(pool.map(lambda messages: talk(core, messages), conversations()))
    assert together == alone
