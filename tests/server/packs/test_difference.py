"""What changed between two packs is told in words, rule by rule."""

from __future__ import annotations

import pytest

from handrail.packs.difference import difference
from handrail.packs.files import read_files

from .conftest import GOOD, PackFolder

DEMAND, PAY = "rules/en/demand.yaml", "en.demand/pay-me"


def told(pack: PackFolder) -> list[str]:
    return difference(read_files(GOOD), read_files(pack.path))


def test_between_a_pack_and_itself_nothing_changed(pack: PackFolder) -> None:
    assert told(pack) == []


CHANGES = {
    "a version": ("pack.yaml", "1.2.3", "1.3.0", ["pack: version 1.2.3 → 1.3.0"]),
    "a threshold": ("pack.yaml", "medium: 4", "medium: 5", ["pack: thresholds medium 4 → 5"]),
    "how long a slot is remembered": ("pack.yaml", "demand: 10", "demand: 20", ["pack: memory demand 10 → 20"]),
    "a weight": (DEMAND, "weight: 3", "weight: 2", [f"{PAY}: weight 3 → 2"]),
    "a status": (DEMAND, "status: test", "status: stable", [f"{PAY}: status test → stable"]),
    "a pattern": (
        DEMAND,
        "pay|send me {amount}",
        "pay|send|give me {amount}",
        [f"{PAY}: pattern added: pay|send|give me {{amount}}", f"{PAY}: pattern gone: pay|send me {{amount}}"],
    ),
    "an example": (DEMAND, "[[pay me 500]]", "[[pay me 600]]", [f"{PAY}: examples of match: 1 added, 1 gone"]),
    "a name": (
        DEMAND,
        "- id: pay-me",
        f"- id: pays\n    aliases: [{PAY}]",
        [f"{PAY}: renamed to en.demand/pays", f"en.demand/pays: alias added: {PAY}"],
    ),
    "another rule in its place": (
        DEMAND,
        "- id: pay-me",
        "- id: pays",
        [f"{PAY}: rule retired (Demands money)", "en.demand/pays: new rule (Demands money)"],
    ),
    "a guard": ("guards/en.yaml", '["lol"]', '["lol", "lmao"]', ["en.guard/laughter: pattern added: lmao"]),
    "a composite": ("pack.yaml", "weight: 10", "weight: 9", ["tiny/cruelty-again: weight 10 → 9"]),
    "a word": (
        "words/en.yaml",
        "[picture",
        "[snapshot, picture",
        ["en word list {picture}, named by 1 rules: added snapshot"],
    ),
    "a text": (
        "texts/en.yaml",
        "  demand: It wants something",
        "  demand: It wants money",
        ["texts of en: changed at slots.demand"],
    ),
}


@pytest.mark.parametrize(("file", "old", "new", "said"), CHANGES.values(), ids=CHANGES.keys())
def test_a_change_is_told(pack: PackFolder, file: str, old: str, new: str, said: list[str]) -> None:
    pack.change(file, old, new)
    assert told(pack) == said


def test_files_that_come_and_go_are_told(pack: PackFolder) -> None:
    (pack.path / "help" / "gb.yaml").unlink()
    (pack.path / "scripts" / "es.yaml").write_text("language: es\npositive: []\nbenign: []\n")
    assert told(pack) == ["help of GB: gone", "scripts of es: new"]
