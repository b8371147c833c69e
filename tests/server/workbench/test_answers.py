"""What training takes for the tone before a line is what the engine keeps while the same chat goes on."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from handrail.engine.analyze import Engine
from handrail.engine.model import Message, Sender
from handrail.engine.normalize import fold
from handrail.engine.tagging import hashed
from handrail.replay import replay
from handrail.workbench.answers import answers_of, fit_tone, tones_before
from handrail.workbench.training import Dialogue

from ..engine.hand_made import make_pack
from ..engine.hand_made_tagger import tagger_model

TURNS = (
    (True, "hi"),
    (False, "haha"),
    (True, "so"),
    (False, "please"),
    (False, "haha haha"),
    (True, "well"),
    (True, "ok"),
)


def dialogue(name: str, risky: int | None) -> Dialogue:
    return Dialogue(name, "en", "x", risky is not None, risky, TURNS, ())


def folded(text: str) -> str:
    return " ".join(word.text for word in fold(text, frozenset()))


def test_training_and_engine_hear_the_same_tone() -> None:
    model = tagger_model()
    answers = list(answers_of([dialogue("a", None), dialogue("b", None)], folded))
    logits = np.array([model.tone.logits(*hashed(answer.text), None)[0] for answer in answers])
    places = [(number, at) for number in (0, 1) for at, (is_other, _) in enumerate(TURNS) if is_other]
    engine = Engine(replace(make_pack(), taggers=(model,)))
    messages = [
        Message(text, Sender.OTHER if is_other else Sender.SELF, id=str(n)) for n, (is_other, text) in enumerate(TURNS)
    ]
    kept = [analysis.state.tone for message, analysis in replay(messages, engine) if message.sender is Sender.OTHER]
    assert kept[0] is None
    assert len(set(kept)) > 2
    assert list(tones_before(places, answers, logits)) == kept * 2


def test_what_comes_before_the_risk_is_neither_calm_nor_afraid() -> None:
    known = [answer.is_threatened for answer in answers_of([dialogue("a", 3), dialogue("b", None)], folded)]
    assert known == [None, True, True, False, False, False]


def test_too_few_answers_teach_nothing() -> None:
    logits, head = fit_tone(list(answers_of([dialogue("a", 0), dialogue("b", None)], folded)))
    assert not logits.any()
    assert head.logits(*hashed("please"), None)[0] == 0
