"""A conversation as it arrives: state handed on, context along, own words never counted."""

from __future__ import annotations

from pathlib import Path

import pytest

from handrail.engine.analyze import Engine
from handrail.engine.model import Message, Sender, Severity
from handrail.packs import load_pack
from handrail.replay import follow, replay

PACK = Path(__file__).parents[1] / "contract" / "pack"
CLAIM, DEMAND = "i have your picture", "pay me 500"


@pytest.fixture(scope="module")
def engine() -> Engine:
    return Engine(load_pack(PACK))


def said(*texts: str, own: tuple[int, ...] = ()) -> list[Message]:
    return [
        Message(text, Sender.SELF if index in own else Sender.OTHER, id=str(index)) for index, text in enumerate(texts)
    ]


def test_the_first_warning_is_where_the_threat_is_complete(engine: Engine) -> None:
    course = follow(said("hi", CLAIM, "ok", DEMAND), engine)
    assert (course.severity, course.first(Severity.HIGH)) == (Severity.HIGH, 3)
    assert (course.messages, course.shown[-1].severity) == (4, Severity.HIGH)


def test_without_memory_what_was_said_before_is_forgotten(engine: Engine) -> None:
    messages = said(CLAIM, *["and so on, and so on, with nothing in it at all that anybody needs"] * 2, DEMAND)
    assert follow(messages, engine).first(Severity.HIGH) == 3
    assert follow(messages, engine, remembers=False).first(Severity.HIGH) is None


def test_own_words_are_neither_counted_nor_warned_about(engine: Engine) -> None:
    course = follow(said(CLAIM, DEMAND, own=(0, 1)), engine)
    assert (course.severity, course.messages, course.shown) == (Severity.NONE, 0, ())


def test_every_message_is_answered_in_order(engine: Engine) -> None:
    messages = said("a", "b", "c", own=(1,))
    assert [message for message, _ in replay(messages, engine)] == messages
