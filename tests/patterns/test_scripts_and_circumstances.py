"""Which script it is, what nobody wrote but the device knows, and the protected person's own words."""

from __future__ import annotations

from dataclasses import replace

import pytest

from handrail.engine.analyze import Engine
from handrail.engine.model import (
    AgeBand,
    Analysis,
    Contact,
    Message,
    Reader,
    Sender,
    Severity,
    Situation,
    State,
    WarningKind,
)


def say(
    engine: Engine,
    *texts: str,
    sender: Sender = Sender.OTHER,
    situation: Situation | None = None,
    age: AgeBand | None = None,
    state: State | None = None,
) -> Analysis:
    messages = [Message(text, sender, id=f"m{number}") for number, text in enumerate(texts)]
    return engine.analyze(messages, state, situation=situation, reader=Reader(age_band=age))


SCRIPTS = {
    "fake-police": ("this is inspector rao from the cyber cell", "pay the clearance fee of 300 by upi today"),
    "recovery-scam": ("we can trace and wipe the device of the blackmailer", "send the fee of 200 in bitcoin first"),
    "loan-app": ("your emi is late and you are a defaulter", "we will send your photo to all your contacts"),
    "known-person": ("take me back", "or i will show your pics to your mom"),
    "hacker-email": ("i hacked your device", "send 900 in bitcoin or your contacts get the video"),
    "coercion": ("i have your pics and i will show them to your mom", "send me another pic of you"),
    "violence": ("my boys will break your legs", "pay 400 by tonight"),
    "financial-chat": ("i have your nudes", "pay me 300 or your school sees them"),
}
KINDS = {
    "fake-police": WarningKind.AUTHORITY,
    "recovery-scam": WarningKind.RECOVERY,
    "known-person": WarningKind.KNOWN,
    "hacker-email": WarningKind.EMAIL,
}


@pytest.mark.parametrize("script", SCRIPTS)
def test_every_script_has_its_name_its_card_and_its_steps(core_engine: Engine, script: str) -> None:
    analysis = say(core_engine, *SCRIPTS[script])
    assert analysis.assessment.severity is Severity.HIGH
    assert analysis.assessment.variant == script
    assert analysis.warning is not None
    assert analysis.warning.kind is KINDS.get(script, WarningKind.FULL)
    assert len({step.id for step in analysis.warning.steps}) == len(analysis.warning.steps)


def test_a_known_contact_is_never_spoken_of_as_a_stranger(core_engine: Engine) -> None:
    analysis = say(core_engine, *SCRIPTS["financial-chat"], situation=Situation(contact=Contact.KNOWN))
    assert analysis.warning is not None
    assert analysis.warning.kind is WarningKind.KNOWN


ASKS = "send me a pic of you"


@pytest.mark.parametrize(
    ("contact", "age", "severity"),
    [
        (Contact.UNKNOWN, None, Severity.MEDIUM),
        (Contact.NEW, AgeBand.UNDER18, Severity.MEDIUM),
        (Contact.UNKNOWN, AgeBand.ADULT, Severity.LOW),
        (Contact.KNOWN, AgeBand.UNDER18, Severity.LOW),
    ],
)
def test_a_wish_for_a_picture_is_a_quiet_notice_only_from_strangers_to_minors(
    core_engine: Engine, contact: Contact, age: AgeBand | None, severity: Severity
) -> None:
    analysis = say(core_engine, ASKS, situation=Situation(contact=contact), age=age)
    assert analysis.assessment.severity is severity


def test_a_long_quiet_friendship_lowers_suspicion_but_never_a_threat(core_engine: Engine) -> None:
    state = State()
    for number in range(160):
        state = core_engine.analyze([Message("see you at practice", id=f"q{number}")], state).state
    assert say(core_engine, ASKS, state=state).assessment.severity is Severity.LOW
    assert say(core_engine, *SCRIPTS["financial-chat"], state=state).assessment.severity is Severity.HIGH


CLAIM = "i have your nudes"
OFFER = "we can trace and wipe the device of that man"


@pytest.mark.parametrize(
    ("text", "situation", "severity"),
    [
        (CLAIM, Situation(), Severity.MEDIUM),
        (CLAIM, Situation(recent_move=True), Severity.HIGH),
        ("are we still on for practice?", Situation(recent_move=True, recent_incident=True), Severity.NONE),
        (OFFER, Situation(recent_incident=True), Severity.HIGH),
        (OFFER, Situation(), Severity.LOW),
    ],
)
def test_what_the_device_knows_brings_the_card_earlier(
    core_engine: Engine, text: str, situation: Situation, severity: Severity
) -> None:
    assert say(core_engine, text, situation=situation).assessment.severity is severity


@pytest.mark.parametrize(
    ("texts", "severity", "kind"),
    [
        (["kys"], Severity.MEDIUM, WarningKind.NOTICE),
        (["kys", "go and die"], Severity.CRITICAL, WarningKind.EMERGENCY),
        (["i have your nudes", "just kill yourself"], Severity.CRITICAL, WarningKind.EMERGENCY),
    ],
)
def test_cruelty_once_is_a_notice_and_again_or_beside_a_threat_an_emergency(
    core_engine: Engine, texts: list[str], severity: Severity, kind: WarningKind
) -> None:
    analysis = say(core_engine, *texts)
    assert analysis.assessment.severity is severity
    assert analysis.warning is not None
    assert analysis.warning.kind is kind


def test_the_first_help_beside_cruelty_is_a_crisis_line(core_engine: Engine) -> None:
    warning = core_engine.analyze([Message("kys", id="1")], reader=Reader(region="US")).warning
    assert warning is not None
    assert "crisis" in warning.help[0].purpose


DESPAIR = "i dont want to live like this anymore"


def test_words_of_despair_bring_the_support_card_and_raise_nothing(core_engine: Engine) -> None:
    analysis = core_engine.analyze([Message(DESPAIR, Sender.SELF, id="1")], reader=Reader(region="US"))
    assert analysis.warning is not None
    assert analysis.warning.kind is WarningKind.SUPPORT
    assert "crisis" in analysis.warning.help[0].purpose
    assert analysis.assessment == replace(analysis.assessment, severity=Severity.NONE, score=0, signals=(), slots=())
    assert all(why.start is None for why in analysis.warning.why)
    assert analysis.state == State()


@pytest.mark.parametrize(
    "message",
    [
        Message(DESPAIR, Sender.OTHER, id="1"),
        Message(DESPAIR, Sender.SELF, id="1", seen=True),
        Message("i wanna die lol that was so embarrassing", Sender.SELF, id="1"),
    ],
)
def test_no_support_card_for(core_engine: Engine, message: Message) -> None:
    warning = core_engine.analyze([message]).warning
    assert warning is None or warning.kind is not WarningKind.SUPPORT


def test_a_threat_beside_despair_is_not_lost(core_engine: Engine) -> None:
    threat = [Message(text, id=f"m{number}") for number, text in enumerate(SCRIPTS["financial-chat"])]
    analysis = core_engine.analyze([*threat, Message(DESPAIR, Sender.SELF, id="own")])
    assert analysis.warning is not None
    assert analysis.warning.kind is WarningKind.SUPPORT
    assert analysis.warning.severity is Severity.HIGH
    assert {step.id for step in analysis.warning.steps} >= {"call-now", "do-not-pay"}
