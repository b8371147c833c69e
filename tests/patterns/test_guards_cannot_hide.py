"""Words that excuse a joke, a debt or a cry for help do not hide a threat that stands beside them."""

from __future__ import annotations

import pytest

from handrail import Engine, Message, load_pack
from handrail.engine.model import Severity

THREATS = (
    "pay me or i post everything",
    "block me and your whole family sees the video",
    "i recorded that call, send me an apple gift card or i start with your sister",
    "everyone at your school gets the clip unless i see 200 on cashapp",
    "i still have your photos. answer me now or they go on your story",
    "send the code or i send the recording to your boss tonight",
    "i hacked your phone and filmed you, send 500 in bitcoin or your contacts get it",
    "do what i say or your girlfriend reads our chats",
    "págame o lo subo todo",
    "si me bloqueas tu familia recibe el video esta noche",
    "tengo tus fotos y se las mando a tus amigos si no me pagas",
)
EXCUSES = (
    "no pizza for you",
    "what should i do?",
    "i am so scared",
    "please help me",
    "happy birthday",
    "the rent is due",
    "you owe me",
    "concert tickets",
    "it happened to my friend",
    "he told me they all pay",
    "this is a crime",
    "sextortion",
    "minecraft",
    "two yoghurts for me",
    "for example",
    "what gives it away?",
    "real or fake?",
    "come to us",
    "it always goes like this",
    "last chance to join",
    "que hago?",
    "tengo miedo",
    "entradas",
    "feliz cumpleaños",
)
LAUGHTER = ("lol", "haha just kidding", "😂", "jajaja")


@pytest.fixture(scope="module")
def engine() -> Engine:
    return Engine(load_pack())


def severities(engine: Engine, threat: str, words: str) -> list[Severity]:
    """What comes of the threat with the words behind it and in front of it."""
    texts = (f"{threat} {words}", f"{threat}. {words}", f"{words}. {threat}")
    return [engine.analyze([Message(text, id="0")]).assessment.severity for text in texts]


@pytest.mark.parametrize("threat", THREATS)
def test_the_threat_alone_is_high(engine: Engine, threat: str) -> None:
    assert engine.analyze([Message(threat, id="0")]).assessment.severity is Severity.HIGH


@pytest.mark.parametrize("words", EXCUSES)
@pytest.mark.parametrize("threat", THREATS)
def test_an_excuse_beside_a_threat_lowers_nothing(engine: Engine, threat: str, words: str) -> None:
    assert severities(engine, threat, words) == [Severity.HIGH] * 3


@pytest.mark.parametrize("words", LAUGHTER)
@pytest.mark.parametrize("threat", THREATS)
def test_laughter_beside_a_threat_still_leaves_a_notice(engine: Engine, threat: str, words: str) -> None:
    assert all(severity.rank >= Severity.MEDIUM.rank for severity in severities(engine, threat, words))


QUOTED = '"I hacked your phone and filmed you, send 500 in bitcoin or your contacts get it"'


def highest(engine: Engine, *texts: str) -> Severity:
    """What a conversation of the other side comes to at most."""
    messages = [Message(text, id=str(number)) for number, text in enumerate(texts)]
    return max((engine.analyze(messages[: n + 1]).assessment.severity for n in range(len(messages))), key=rank)


def rank(severity: Severity) -> int:
    return severity.rank


def test_a_quotation_may_be_introduced_by_the_message_before(engine: Engine) -> None:
    assert highest(engine, "here is a sample mail, say what is wrong with it", QUOTED).rank < Severity.HIGH.rank


@pytest.mark.parametrize(
    "texts",
    [
        ("hello there", QUOTED),
        ("here is a sample mail, say what is wrong with it", QUOTED.strip('"')),
        ("here is a sample mail", "and this is mine", QUOTED),
        ("here is a sample mail", f"{QUOTED} so pay me or your mom sees the video"),
    ],
)
def test_an_introduction_hides_nothing_but_the_quotation_right_after_it(engine: Engine, texts: tuple[str, ...]) -> None:
    assert highest(engine, *texts) is Severity.HIGH


def test_two_words_of_a_report_hide_no_threat_however_long_it_is(engine: Engine) -> None:
    padding = "you know me from last week and we had such a good time so do not be angry now my friend " * 3
    text = f"sextortion, blackmail, sextortion. {padding} i have your nudes, pay me 300 or your family sees the video"
    assert highest(engine, text) is Severity.HIGH


def test_three_pieces_of_a_report_hide_no_short_threat(engine: Engine) -> None:
    text = "listeners, the judge was told, magistrates. i have your nudes, pay me 300 or your family sees the video"
    assert highest(engine, text) is Severity.HIGH
