"""A language that the pack has never seen is said, where there are words enough to say so."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handrail.engine.analyze import Engine
from handrail.engine.familiar import LEAST_WORDS, Seen, bits_of, is_known_language
from handrail.engine.model import Message, Sender
from handrail.engine.wire import dump_analysis
from handrail.packs.loader import load_pack

from .hand_made import make_pack

SEEN = bits_of("the bus to the lake leaves at noon so bring a hat and some water for me".split())
SAME, OTHER = ["the bus leaves at noon", "bring a hat and some water"], ["kumpa welo sidan", "porvi lestu namika dolet"]


@pytest.mark.parametrize(
    ("texts", "known"),
    [
        ([*SAME, *SAME], True),
        ([*OTHER, *OTHER, *OTHER], False),
        (SAME[:1], None),
        (["1 2 3 4 5 6 7 8 9 10 11 12 13 14"], None),
        (["😂 😂 😂 !!! ???"] * 9, None),
    ],
)
def test_the_answer_says_so(texts: list[str], known: bool | None) -> None:
    engine = Engine(replace(make_pack(), seen=Seen(SEEN)))
    messages = [Message(text, (Sender.OTHER, Sender.SELF)[n % 2], id=str(n)) for n, text in enumerate(texts)]
    analysis = engine.analyze(messages)
    assert analysis.assessment.knows_language is known
    assert dump_analysis(analysis)["assessment"]["knows_language"] is known


def test_a_pack_that_learned_nothing_says_nothing() -> None:
    assert Engine(make_pack()).analyze([Message(" ".join(OTHER * 9))]).assessment.knows_language is None


@given(st.lists(st.text(min_size=1), min_size=LEAST_WORDS))
def test_words_that_went_in_are_known_whatever_they_are(words: list[str]) -> None:
    assert is_known_language(words, bits_of(words)) in (True, None)


# Our own sentences. Some are in languages that the pack has training lines in, and some are not.
CHATS = {
    "en": (True, "are you coming to the game tonight or do you have to work again, i can pick you up at seven"),
    "de": (True, "kommst du heute abend mit zum spiel oder musst du wieder arbeiten, ich kann dich um sieben abholen"),
    "fil": (True, "pupunta ka ba mamaya sa laro o may trabaho ka na naman, pwede kitang sunduin ng alas siyete"),
    "hi": (True, "क्या तुम आज रात मैच देखने आ रहे हो या फिर काम है, मैं तुम्हें सात बजे लेने आ सकता हूँ"),
    "ar": (True, "هل ستأتي الليلة إلى المباراة أم عندك عمل مرة أخرى، أستطيع أن آخذك الساعة السابعة من البيت"),
    "pl": (False, "przyjdziesz dziś wieczorem na mecz czy znowu musisz pracować, mogę po ciebie przyjechać o siódmej"),
    "tr": (False, "bu akşam maça geliyor musun yoksa yine çalışman mı gerekiyor, seni saat yedide alabilirim istersen"),
    "ru": (False, "ты придёшь сегодня вечером на игру или тебе опять надо работать, я могу заехать за тобой в семь"),
}


@pytest.mark.parametrize(("known", "text"), CHATS.values(), ids=list(CHATS))
def test_the_core_pack_knows_its_own_languages(known: bool, text: str) -> None:
    assert Engine(load_pack()).analyze([Message(text)]).assessment.knows_language is known
