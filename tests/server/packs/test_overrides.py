"""Overrides: an organisation adds and silences rules without touching the pack."""

from __future__ import annotations

from pathlib import Path

import pytest

from handrail import Engine, Message, load_pack
from handrail.engine.model import Severity, Slot
from handrail.engine.rules import LocalChanges
from handrail.packs import PackError

from .conftest import GOOD, PackFolder

PAY = "en.demand/pay-me"
THREAT = "i have your picture, pay me 500"
SILENCE = """silence:
  - id: en.demand/pay-me
    reason: our treasurer writes this all day
"""
RULE = """language: en
stage: demand
rules:
  - id: club-money
    title: Demands club money
    description: Detects a demand for tokens of our club.
    slot: demand
    weight: 3
    patterns: ["hand over ..2 tokens"]
    references: [https://example.org/club]
    examples:
      match: ["[[hand over tokens]]"]
      no_match: [{near_miss: "hand over the ball"}]
"""


def as_entry(text: str) -> str:
    first, *rest = text.splitlines()
    return "\n".join(["rules:", f"  - {first}", *(f"    {line}" for line in rest)]) + "\n"


@pytest.fixture
def overrides(tmp_path: Path) -> Path:
    return tmp_path / "ours.yaml"


def severity(overrides: Path | None, text: str) -> Severity:
    return Engine(load_pack(GOOD, overrides=overrides)).analyze([Message(text)]).assessment.severity


def test_a_silenced_rule_raises_nothing_and_the_pack_stays_as_it_is(overrides: Path) -> None:
    overrides.write_text(SILENCE)
    pack = load_pack(GOOD, overrides=overrides)
    assert pack.local == LocalChanges(silenced=(PAY,))
    assert PAY not in [rule.id for rule in pack.rules]
    assert (severity(None, THREAT), severity(overrides, THREAT)) == (Severity.HIGH, Severity.MEDIUM)


def test_a_rule_of_ones_own_works_with_those_of_the_pack_under_an_id_no_update_can_bring(overrides: Path) -> None:
    overrides.write_text(as_entry(RULE))
    pack = load_pack(GOOD, overrides=overrides)
    assert pack.local == LocalChanges(added=("local.en.demand/club-money",))
    threat = "i have your picture, hand over your tokens"
    assert (severity(None, threat), severity(overrides, threat)) == (Severity.MEDIUM, Severity.HIGH)
    assert next(rule.slot for rule in pack.rules if rule.id == "local.en.demand/club-money") is Slot.DEMAND


def test_a_folder_of_overrides_holds_rule_files_as_a_pack_does(tmp_path: Path) -> None:
    folder = tmp_path / "ours"
    (folder / "rules" / "en").mkdir(parents=True)
    (folder / "rules" / "en" / "demand.yaml").write_text(RULE)
    (folder / "overrides.yaml").write_text(SILENCE)
    assert load_pack(GOOD, overrides=folder).local == LocalChanges(
        added=("local.en.demand/club-money",), silenced=(PAY,)
    )


def test_what_was_silenced_under_an_earlier_id_stays_silent(pack: PackFolder, overrides: Path) -> None:
    pack.change("rules/en/demand.yaml", "- id: pay-me", "- id: pays\n    aliases: [en.demand/pay-me]")
    overrides.write_text(SILENCE)
    assert load_pack(pack.path, overrides=overrides).local == LocalChanges(silenced=("en.demand/pays",))


def test_an_id_that_an_update_took_away_is_named_and_stops_nothing(pack: PackFolder, overrides: Path) -> None:
    pack.change("rules/en/demand.yaml", "- id: pay-me", "- id: pays")
    overrides.write_text(SILENCE)
    assert load_pack(pack.path, overrides=overrides).local == LocalChanges(unknown=(PAY,))


FAULTS = {
    "an unknown key": ("silenced: []\n", "ours.yaml:1: the file: there is no key `silenced` here; did you mean `sil"),
    "no reason": (
        "silence:\n  - id: en.demand/pay-me\n",
        "ours.yaml:2: en.demand/pay-me: `reason` is missing; add a line such as",
    ),
    "a list that the pack has not": (
        as_entry(RULE).replace("..2 tokens", "{tokens}"),
        "ours.yaml:10: 'hand over {tokens}': there is no word list 'tokens'; lists are ",
    ),
    "an id twice": (
        as_entry(RULE) + as_entry(RULE).partition("\n")[2],
        "ours.yaml:18: the id 'local.en.demand/club-money' is used twice; choose another",
    ),
}


@pytest.mark.parametrize(("text", "said"), FAULTS.values(), ids=FAULTS.keys())
def test_what_is_wrong_with_overrides_is_told_with_its_place(overrides: Path, text: str, said: str) -> None:
    overrides.write_text(text)
    with pytest.raises(PackError) as caught:
        load_pack(GOOD, overrides=overrides)
    assert said in str(caught.value)
    assert len(caught.value.problems) == 1
