"""Where somebody is told to die, a line of their country stands first, else the emergency number."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from handrail import Engine, Message, load_pack
from handrail.engine.model import Reader, Sender, Severity, WarningKind
from handrail.packs.loader import emergency_number

CORE = Path(__file__).parents[2] / "patterns" / "core"
LANGUAGES = sorted(path.parent.name for path in (CORE / "rules").glob("*/cruelty.yaml"))
# Countries with a list of their own, and some without.
REGIONS = [*sorted(path.stem.upper() for path in (CORE / "help").glob("*.yaml") if path.stem != "ww"), "AT", "NG", "TR"]


@pytest.fixture(scope="module")
def engine() -> Engine:
    return Engine(load_pack(CORE))


def read(path: Path) -> Any:
    # The slower loader in Python takes fewer addresses without quotes than the one the pack is read with.
    return yaml.load(path.read_text(encoding="utf-8"), Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))  # noqa: S506


def cruel_lines(language: str) -> list[str]:
    """Every line of the pack that tells somebody to die, from the examples of its rules."""
    rules = read(CORE / "rules" / language / "cruelty.yaml")["rules"]
    found = [line for rule in rules if rule.get("slot") == "cruelty" for line in rule["examples"]["match"]]
    return [re.sub(r"\[\[|\]\]", "", line if isinstance(line, str) else line["text"]) for line in found]


def crisis_lines(region: str) -> set[str]:
    """The numbers of the verified crisis lines of a country, as the list itself has them."""
    numbers: set[str] = set()
    for code in {region, region.partition("-")[0]}:
        path = CORE / "help" / f"{code.lower()}.yaml"
        for entry in read(path)["help"] if path.is_file() else []:
            is_line = "crisis" in entry["purpose"] and "directory" not in entry["purpose"]
            if entry["confidence"] == "verified" and is_line:
                numbers |= {str(entry[way]) for way in ("phone", "sms", "chat", "url") if entry.get(way)}
    return numbers


@pytest.mark.parametrize("language", LANGUAGES)
def test_whoever_is_told_twice_to_die_gets_the_emergency_card_in_their_language(language: str, engine: Engine) -> None:
    title = read(CORE / "texts" / f"{language.partition('-')[0]}.yaml")["cards"]["emergency"]["title"]
    lines = cruel_lines(language)
    assert lines

    for line in lines:
        told = [Message(text, sender=Sender.OTHER, id=str(at)) for at, text in enumerate((line, line))]
        warning = engine.analyze(told, reader=Reader(language, "GB", None)).warning
        assert warning is not None and warning.kind is WarningKind.EMERGENCY, line
        assert (warning.severity, warning.title) == (Severity.CRITICAL, title)


@pytest.mark.parametrize("region", REGIONS)
def test_the_first_line_of_an_emergency_is_one_to_talk_to_else_the_emergency_number(
    region: str, engine: Engine
) -> None:
    told = [Message("kys", id="1"), Message("you should kill yourself now, nobody will miss you", id="2")]
    warning = engine.analyze(told, reader=Reader("en", region, None)).warning
    assert warning is not None and warning.kind is WarningKind.EMERGENCY

    first, *others = warning.help
    ways = {way for way in (first.phone, first.sms, first.chat, first.url) if way}
    verified = crisis_lines(region)
    if verified:
        assert ways & verified, f"{first.name} is not one of the lines of {region}"
    else:
        assert "emergency" in first.purpose
        assert first.phone == emergency_number(region.partition("-")[0])
    assert any("emergency" in line.purpose for line in (first, *others)), "the emergency number is there in any case"
