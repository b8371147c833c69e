"""Explaining: the reader's language, country and age, and nothing that the assessment does not carry."""

from __future__ import annotations

from dataclasses import replace

import pytest

from handrail import Engine, Message
from handrail.engine.explain import help_for, texts_for, warn
from handrail.engine.model import AgeBand, Assessment, Reader, SafetyWarning, Severity, Situation, WarningKind
from handrail.engine.rules import CardText, Pack, StepText

from .hand_made import entry, make_pack, texts

HELP = {
    "WW": (entry("World", "image-removal", url="https://example.org/w"),),
    "GB": (
        entry("Britain", "report", phone="101"),
        entry("Children", "child", phone="0800", audience=AgeBand.UNDER18),
        entry("Grown-ups", "victim-support", phone="0345", audience=AgeBand.ADULT),
        entry("Police", "emergency", phone="999"),
    ),
    "GB-SCT": (entry("Scotland", "crisis", phone="0808"), entry("Britain", "report", phone="101")),
    "FR": (entry("France", "report", phone="3018"),),
}


@pytest.fixture(scope="module")
def pack() -> Pack:
    """The hand-made pack with help."""
    return make_pack(help=HELP)


LOCALES = {
    "en": "en",
    "en-GB": "en",
    "es": "es",
    "es-MX": "es",
    "es-Latn-MX": "es",
    "ES": "es",
    "pt-BR": "pt-BR",
    "pt-br": "pt-BR",
    "pt-PT": "en",
    "fil": "en",
    "e": "en",
    "": "en",
    "-": "en",
}


@pytest.mark.parametrize(("locale", "language"), LOCALES.items(), ids=[f"locale {locale!r}" for locale in LOCALES])
def test_the_nearest_language_is_spoken_and_english_where_there_is_none(pack: Pack, locale: str, language: str) -> None:
    assert texts_for(pack, locale).language == language


def names(pack: Pack, region: str | None, age: AgeBand | None = None, *, is_emergency: bool = False) -> list[str]:
    return [line.name for line in help_for(pack, Reader("en", region, age), is_emergency=is_emergency)]


REGIONS = {
    "a part of a country has its own, then the country's, then the world's": (
        "GB-SCT",
        ["Scotland", "Children", "Britain", "World", "Grown-ups", "Police"],
    ),
    "a country": ("GB", ["Children", "Britain", "World", "Grown-ups", "Police"]),
    "a part without a list": ("GB-WLS", ["Children", "Britain", "World", "Grown-ups", "Police"]),
    "small letters": ("gb-sct", ["Scotland", "Children", "Britain", "World", "Grown-ups", "Police"]),
    "a country without a list gets its emergency number": ("AU", ["World", "Emergency"]),
    "a list without an emergency line, where the number is not known": ("FR", ["France", "World"]),
    "an unknown country": ("ZZ", ["World"]),
    "no country": (None, ["World"]),
    "an empty country": ("", ["World"]),
    "nonsense": ("-", ["World"]),
}


@pytest.mark.parametrize(("region", "expected"), REGIONS.values(), ids=REGIONS.keys())
def test_help_for(pack: Pack, region: str | None, expected: list[str]) -> None:
    assert names(pack, region) == expected


def test_the_local_emergency_number_is_labelled_in_the_readers_language(pack: Pack) -> None:
    line = help_for(pack, Reader("es-MX", "AU"))[-1]
    assert (line.name, line.phone, line.purpose, line.url) == ("Emergency (es)", "000", ("emergency",), None)


def test_crisis_and_emergency_come_first_in_an_emergency(pack: Pack) -> None:
    assert names(pack, "GB-SCT", is_emergency=True)[:2] == ["Scotland", "Police"]


@pytest.mark.parametrize(
    ("age", "absent"), [(AgeBand.UNDER18, {"Grown-ups"}), (AgeBand.ADULT, {"Children"}), (None, set())]
)
def test_help_for_the_other_age_band_is_left_out(pack: Pack, age: AgeBand | None, absent: set[str]) -> None:
    everyone = set(names(pack, "GB"))
    assert set(names(pack, "GB", age)) == everyone - absent


def test_the_core_pack_shows_verified_help_only(core_pack: Pack) -> None:
    shown = {line.name for region in core_pack.regions for line in help_for(core_pack, Reader("en", region))}
    assert "Police Scotland sextortion advice" not in shown  # one newspaper's word for an address
    assert "Breathing Space (NHS 24)" in shown
    assert help_for(core_pack, Reader("en", "GB-SCT"))[0].name != help_for(core_pack, Reader("en", "GB"))[0].name


@pytest.fixture(scope="module")
def engine(pack: Pack) -> Engine:
    """An engine with the pack with help."""
    return Engine(pack)


def warning(engine: Engine, text: str, reader: Reader | None = None) -> SafetyWarning:
    found = engine.analyze([Message(text, id="m")], reader=reader, situation=Situation()).warning
    assert found is not None
    return found


def test_there_is_no_warning_below_medium(pack: Pack) -> None:
    for severity in (Severity.NONE, Severity.LOW):
        assert warn(Assessment(severity), "i", Reader(), pack) is None


CARDS = [
    (Severity.MEDIUM, None, WarningKind.NOTICE),
    (Severity.MEDIUM, "hacker-email", WarningKind.NOTICE),
    (Severity.HIGH, "financial-chat", WarningKind.FULL),
    (Severity.HIGH, None, WarningKind.FULL),
    (Severity.HIGH, "hacker-email", WarningKind.EMAIL),
    (Severity.CRITICAL, None, WarningKind.EMERGENCY),
]


@pytest.mark.parametrize(("severity", "variant", "kind"), CARDS)
def test_the_card_follows_severity_and_variant(
    pack: Pack, severity: Severity, variant: str | None, kind: WarningKind
) -> None:
    found = warn(Assessment(severity, variant=variant), "i", Reader(), pack)
    assert found is not None
    assert (found.kind, found.severity, found.title) == (kind, severity, f"{kind.value} title")


@pytest.mark.parametrize(
    ("locale", "reviewed", "severity", "has_english"),
    [
        ("es", None, Severity.CRITICAL, True),
        ("es", "A. Reader, 2026-11-01", Severity.CRITICAL, False),
        ("en", None, Severity.CRITICAL, False),
        ("es", None, Severity.HIGH, False),
    ],
)
def test_an_unreviewed_emergency_card_has_its_english_beside_it(
    pack: Pack, locale: str, reviewed: str | None, severity: Severity, has_english: bool
) -> None:
    read = {name: replace(one, reviewed=reviewed) for name, one in pack.texts.items()}
    found = warn(Assessment(severity), "i", Reader(locale=locale), replace(pack, texts=read))
    english = pack.texts["en"].cards[WarningKind.EMERGENCY]
    assert found is not None
    assert (f"{english.title} {english.lead}" in [why.text for why in found.why]) is has_english


def test_the_first_reason_names_the_known_script(engine: Engine) -> None:
    assert warning(engine, "i have it, pay me").why[0].text == "full: blackmail"
    assert warning(engine, "i have it").why[0].text == "notice: scripts"


def test_every_other_reason_is_a_slot_that_counts_with_its_words(engine: Engine) -> None:
    text = "😂 i have it, pay me"
    reasons = warning(engine, text).why[1:]
    assert {(why.text, text[why.start : why.end]) for why in reasons} == {
        ("leverage", "i have it"),
        ("demand", "pay me"),
    }


def test_a_reason_from_an_earlier_message_names_it_without_words(engine: Engine) -> None:
    first = engine.analyze([Message("i have it", id="m1")])
    found = engine.analyze([Message("pay me", id="m2")], first.state).warning
    assert found is not None
    assert [(why.message_id, why.start) for why in found.why] == [(None, None), ("m1", None), ("m2", 0)]
    assert found.message_ids == ("m1", "m2")


def test_the_whole_warning_is_in_the_readers_language(engine: Engine) -> None:
    found = warning(engine, "i have it, pay me", Reader("es-AR", "AU"))
    spoken = [found.title, *(why.text for why in found.why), *(step.text for step in found.steps), found.help[-1].name]
    assert all(text.endswith("(es)") for text in spoken)


STEPS = (
    StepText("tell", "Tell an adult you trust", age=AgeBand.UNDER18),
    StepText("tell", "Tell someone you trust", age=AgeBand.ADULT),
    StepText("bank", "Call your bank", age=AgeBand.ADULT),
    StepText("site", "See the British site", regions=("GB",)),
    StepText("part", "See the Scottish site", regions=("GB-SCT",)),
)
WORDED = {
    "an adult in Scotland": (
        Reader("en", "GB-SCT", AgeBand.ADULT),
        ["Tell someone you trust", "Call your bank", "See the British site", "See the Scottish site"],
    ),
    "a child in Britain": (Reader("en", "gb", AgeBand.UNDER18), ["Tell an adult you trust", "See the British site"]),
    "somebody of unknown age": (Reader("en", "US"), ["Tell an adult you trust", "Call your bank"]),
    "somebody somewhere": (Reader("en", None, AgeBand.UNDER18), ["Tell an adult you trust"]),
}


@pytest.mark.parametrize(("reader", "expected"), WORDED.values(), ids=WORDED.keys())
def test_the_steps_are_those_for(reader: Reader, expected: list[str]) -> None:
    pack = make_pack()
    card = CardText("title", "lead", STEPS)
    english = texts("en")
    english = type(english)(
        "en", None, dict.fromkeys(WarningKind, card), english.variants, english.slots, english.labels
    )
    pack = type(pack)(**{**{name: getattr(pack, name) for name in pack.__slots__}, "texts": {"en": english}})
    found = warn(Assessment(Severity.HIGH), "i", reader, pack)
    assert found is not None
    assert [step.text for step in found.steps] == expected
