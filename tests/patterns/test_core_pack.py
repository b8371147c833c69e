"""The core pack proves itself, example by example, and gives the severities that were asked for."""

from __future__ import annotations

import pytest

from handrail import Engine, Message
from handrail.engine.model import Sender, Severity, Slot, Source
from handrail.packs.examples import MIN_MATCH
from handrail.packs.loader import PackFiles, emergency_number, rule_name

from .conftest import core_cases

AT_LEAST_HIGH = (
    "i have your nudes and i will send them to all your followers if you dont pay me 500",
    "send me a steam gift card or everyone will see the video",
    "1 h4ve y0ur v1deo, p@y n0w or 3very0ne s33s it",
    "tengo tus fotos y se las voy a mandar a toda tu familia si no me pagas",
)
LOW_OR_MEDIUM = ("lets move to snapchat, send a pic of you and i will send mine first",)
NONE = (
    "lol pay me back the 20 bucks or im telling mom",
    "my friend got sextorted last week its so scary",
    "are we still on for practice tomorrow?",
    "can you send me a pic of the homework",
    "buy the gift card for moms birthday",
    "i will send it to the whole team if you dont come lol",
    "i have your hoodie, pay up lol",
    'They write: "I have your nudes, pay me or I send them to your family." Do not pay. Tell an adult you trust.',
    "STAY SAFE ONLINE. If someone says “i have your pictures, send me money or everyone will see them”, "
    "stop replying, don't pay, and talk to someone you trust.",
)


def test_example(case_name: str) -> None:
    problem = core_cases()[case_name].problem
    assert problem is None, str(problem)


def test_there_are_examples_of_every_rule_and_guard(files: PackFiles) -> None:
    owners = {name.partition("::")[0] for name in core_cases()}
    rules = {rule_name(file, rule) for _, file in files.rules for rule in file.rules}
    guards = {f"{file.language}.guard/{guard.id}" for _, file in files.guards for guard in file.guards}
    assert rules | guards <= owners
    assert len(core_cases()) > 1000


def severity(engine: Engine, text: str) -> Severity:
    return engine.analyze([Message(text, id="0")]).assessment.severity


@pytest.mark.parametrize("text", AT_LEAST_HIGH)
def test_at_least_high(engine: Engine, text: str) -> None:
    assert severity(engine, text).rank >= Severity.HIGH.rank


@pytest.mark.parametrize("text", AT_LEAST_HIGH)
def test_a_plain_threat_is_high_however_friendly_the_chat_was(engine: Engine, text: str) -> None:
    friendly = ["hey hows it going", "me:haha good, you?", "fine, watched the match", "me:same lol what a game",
                "see you at training", "me:sure, see you"]  # fmt: skip
    state = None
    for number, said in enumerate([*friendly, text]):
        sender = Sender.SELF if said.startswith("me:") else Sender.OTHER
        analysis = engine.analyze([Message(said.removeprefix("me:"), sender, id=str(number))], state)
        state = analysis.state
    assert analysis.assessment.severity.rank >= Severity.HIGH.rank


@pytest.mark.parametrize("text", LOW_OR_MEDIUM)
def test_low_or_medium(engine: Engine, text: str) -> None:
    assert severity(engine, text) in (Severity.LOW, Severity.MEDIUM)


@pytest.mark.parametrize("text", NONE)
def test_none(engine: Engine, text: str) -> None:
    assert severity(engine, text) is Severity.NONE


@pytest.mark.parametrize("text", AT_LEAST_HIGH + LOW_OR_MEDIUM)
def test_no_rule_is_there_for_this_line_alone(engine: Engine, files: PackFiles, text: str) -> None:
    # Without the line itself, in case it is also an example.
    examples = {
        f"{file.language}.{file.stage}/{rule.id}": [
            example for example in rule.examples.match if example.replace("[[", "").replace("]]", "") != text
        ]
        for _, file in files.rules
        for rule in file.rules
    }
    signals = engine.analyze([Message(text, id="0")]).assessment.signals
    fired = [signal.rule for signal in signals if signal.source is Source.RULE]
    assert fired
    assert {rule: len(examples[rule]) for rule in fired if len(examples[rule]) < MIN_MATCH} == {}


RAILS = (
    "paypal",
    "cashapp",
    "venmo",
    "zelle",
    "bitcoin",
    "usdt",
    "western union",
    "a steam gift card",
    "an apple gift card",
    "a google play card",
    "bizum",
    "revolut",
    "a bank transfer",
)


@pytest.mark.parametrize("rail", [*RAILS, ""])
def test_every_way_to_pay_counts_alike(engine: Engine, rail: str) -> None:
    text = f"i recorded you. send me 300 {'by ' + rail if rail else ''} or i will send the video to all your friends"
    assert severity(engine, text) is Severity.HIGH


def test_critical_is_granted_beside_cruelty_alone(files: PackFiles) -> None:
    critical = [composite for composite in files.pack.composites if composite.grants is Severity.CRITICAL]
    assert critical
    assert all([Slot.CRUELTY] in composite.groups for composite in critical)


def test_only_verified_help_is_shown_and_each_line_says_where_it_comes_from(files: PackFiles, engine: Engine) -> None:
    shown = {entry.line.name for entries in engine.pack.help.values() for entry in entries}
    for _, file in files.help:
        for line in file.help:
            assert line.sources
            if line.confidence != "verified":
                assert line.name not in shown
    assert {"GB", "GB-SCT", "US"} <= set(engine.pack.regions)


@pytest.mark.parametrize(
    ("region", "number"), [("GB", "999"), ("US", "911"), ("DE", "112"), ("AU", "000"), ("ZZ", None), ("", None)]
)
def test_the_local_emergency_number_is_known(region: str, number: str | None) -> None:
    assert emergency_number(region) == number
