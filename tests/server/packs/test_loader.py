"""Loading: a good pack becomes what the engine needs, and every mistake is told with its file, line and remedy."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from handrail.engine.model import Severity, Slot, WarningKind
from handrail.engine.rules import GuardRole
from handrail.packs import PackError, Problem, load_pack
from handrail.packs.loader import core_folder

from .conftest import GOOD, PackFolder


def test_a_good_pack_is_compiled() -> None:
    pack = load_pack(GOOD)
    assert (pack.id, pack.version, pack.released) == ("tiny", "1.2.3", date(2026, 1, 1))
    assert (pack.languages, pack.regions) == (("en",), ("GB",))
    assert [rule.id for rule in pack.rules] == [
        "en.capture/i-have-your-picture",
        "en.cruelty/nobody-will-miss-you",
        "en.demand/pay-me",
    ]
    assert {guard.id: guard.role for guard in pack.guards} == {
        "en.guard/laughter": GuardRole.BENIGN,
        "en.guard/somebody-says": GuardRole.FRAME,
        "en.guard/advice": GuardRole.ADVICE,
    }
    composite = pack.composites[0]
    assert (composite.id, composite.grants, composite.turns) == ("tiny/holds-it-and-wants-something", Severity.HIGH, 40)
    assert pack.memory == {Slot.LEVERAGE: 10, Slot.DEMAND: 10, Slot.CRUELTY: 10}
    assert pack.texts["en"].cards[WarningKind.FULL].title == "This looks like blackmail"


def test_words_of_rules_guards_and_lists_are_known_for_guesses() -> None:
    assert {"picture", "video", "pay", "nobody", "lol", "dollars"} <= load_pack(GOOD).vocabulary


def test_help_that_was_not_verified_does_not_reach_a_compiled_pack() -> None:
    assert [entry.line.name for entry in load_pack(GOOD).help["GB"]] == ["Child line"]


@pytest.mark.parametrize(("today", "days"), [(date(2026, 1, 1), 0), (date(2026, 1, 11), 10), (date(2025, 1, 1), 0)])
def test_the_age_counts_from_the_release_and_is_never_negative(today: date, days: int) -> None:
    assert load_pack(GOOD).age_days(today) == days


def test_without_a_folder_the_core_pack_is_loaded() -> None:
    assert load_pack().id == "core"
    assert (core_folder() / "pack.yaml").is_file()


def fault_of(folder: Path) -> str:
    """What is said of a pack that cannot be used."""
    with pytest.raises(PackError) as caught:
        load_pack(folder)
    return str(caught.value)


CAPTURE, DEMAND, TEXTS, HELP = "rules/en/capture.yaml", "rules/en/demand.yaml", "texts/en.yaml", "help/gb.yaml"
# One mistake each: file, what is replaced, by what, and all that is said of it.
MISTAKES = {
    "broken YAML": (
        DEMAND,
        "    title: Demands money",
        "   title: Demands money",
        "rules/en/demand.yaml:5: not valid YAML: ",
    ),
    "a tab in YAML": (
        DEMAND,
        "    title:",
        "\ttitle:",
        "rules/en/demand.yaml:5: not valid YAML: found",
    ),
    "a key that stands twice": (
        DEMAND,
        "    weight: 3\n",
        "    weight: 3\n    weight: 2\n",
        "rules/en/demand.yaml:10: not valid YAML: the key `weight` stands twice; take one out",
    ),
    "an unknown key": (
        DEMAND,
        "    weight: 3",
        "    wait: 3",
        "rules/en/demand.yaml:4: pay-me: `weight` is missing; add a line such as `weight: 3`\n"
        "rules/en/demand.yaml:9: pay-me: there is no key `wait` here; did you mean `weight`? (keys are id, aliases, ",
    ),
    "a weight that is too large": (
        DEMAND,
        "weight: 3",
        "weight: 50",
        "rules/en/demand.yaml:9: pay-me: weight: is `50`; write 5 or less",
    ),
    "a slot that does not exist": (
        DEMAND,
        "slot: demand",
        "slot: money",
        "rules/en/demand.yaml:8: pay-me: slot: `money` is not known here; did you mean `move`? (write one of rapport, ",
    ),
    "a stage that does not exist": (
        DEMAND,
        "stage: demand",
        "stage: money",
        "rules/en/demand.yaml:2: stage: `money` is not known here; did you mean `move`? (write one of contact, ",
    ),
    "a description that says something else": (
        DEMAND,
        "Detects a demand",
        "Finds a demand",
        "rules/en/demand.yaml:7: pay-me: description: is `Finds a demand for a sum of money.`; begin it with",
    ),
    "no reference": (
        DEMAND,
        "references: [https://example.org/advisory]",
        "references: []",
        "rules/en/demand.yaml:12: pay-me: references: is empty; write at least 1",
    ),
    "a contrast class that does not exist": (
        DEMAND,
        "- joke:",
        "- fun:",
        "rules/en/demand.yaml:21: pay-me: examples.no_match.fun: `fun` is not known here; write one of quotation,",
    ),
    "a list that does not exist": (
        CAPTURE,
        "i kept the {picture}",
        "i kept the {pictures}",
        "rules/en/capture.yaml:12: 'i kept the {pictures}': there is no word list 'pictures'; "
        "lists are amount, currency, number, picture",
    ),
    "a phrase that cannot be read": (
        CAPTURE,
        "i kept the {picture}",
        "i kept ..9 it",
        "rules/en/capture.yaml:12: 'i kept ..9 it': a gap is ..1 to ..8 words",
    ),
    "an exclusion that cannot be read": (
        CAPTURE,
        "your {picture} frame",
        "Your frame",
        "rules/en/capture.yaml:14: 'Your frame': 'Your' must be in folded form",
    ),
    "a guard phrase that cannot be read": (
        "guards/en.yaml",
        '["lol"]',
        '["lol", "l.o.l"]',
        "guards/en.yaml:9: 'l.o.l': 'l.o.l' must be in folded form",
    ),
    "a list name with a capital": (
        "words/en.yaml",
        "picture:",
        "Picture:",
        "words/en.yaml:3: lists.Picture: is `Picture`; use small letters and _ for the name of a list",
    ),
    "a card that is missing": (
        TEXTS,
        "  emergency:\n",
        "  support:\n",
        "texts/en.yaml: cards.emergency is missing; add it",
    ),
    "a slot without words": (
        TEXTS,
        "  demand: It wants something\n",
        "",
        "texts/en.yaml: slots.demand is missing; add it",
    ),
    "a label that is missing": (
        TEXTS,
        "some-script:",
        "same-script:",
        "texts/en.yaml: labels.some-script is missing; add it",
    ),
    "a variant without a name": (
        TEXTS,
        "  financial-chat:",
        "  other-chat:",
        "texts/en.yaml: variants.financial-chat is missing; add it",
    ),
    "no English texts": (
        TEXTS,
        "language: en",
        "language: es",
        "texts/en.yaml: English texts are missing; they are what other languages fall back to",
    ),
    "help over plain http": (
        HELP,
        'phone: "0800 000"',
        "url: http://x",
        "help/gb.yaml:6: Child line: url: is `http://x`; begin it with https://",
    ),
    "help without a source": (
        HELP,
        "sources: [https://example.org/child]",
        "sources: []",
        "help/gb.yaml:8: Child line: sources: is empty; write at least 1",
    ),
    "a purpose that does not exist": (
        HELP,
        "[child, crisis]",
        "[child, comfort]",
        "help/gb.yaml:4: Child line: purpose: `comfort` is not known here; write one of emergency, report,",
    ),
    "a version that is none": (
        "pack.yaml",
        "1.2.3",
        "latest",
        "pack.yaml:3: version: is `latest`; write three numbers, such as 1.2.0",
    ),
    "a later schema": (
        "pack.yaml",
        "schema: 1",
        "schema: 3",
        "pack.yaml: this pack is written in format 3, and Handrail 0.1.0 reads formats 1 to 2; update Handrail, or",
    ),
    "a composite of no group": (
        "pack.yaml",
        "groups: [[cruelty]]",
        "groups: []",
        "pack.yaml:27: cruelty-again: groups: is empty; write at least 1",
    ),
    "a composite that grants too much": (
        "pack.yaml",
        "grants: critical",
        "grants: extreme",
        "pack.yaml:29: cruelty-again: grants: `extreme` is not known here; write one of none, low,",
    ),
    "a turn by nobody": (
        "conversations/en.yaml",
        "sender: self",
        "sender: me",
        "conversations/en.yaml:8: a-threat-in-two-messages: messages.sender: `me` is not known here; write one of",
    ),
}


@pytest.mark.parametrize(("file", "old", "new", "said"), MISTAKES.values(), ids=MISTAKES.keys())
def test_a_mistake_is_told_with_its_place(pack: PackFolder, file: str, old: str, new: str, said: str) -> None:
    pack.change(file, old, new)
    assert fault_of(pack.path).startswith(said)
    assert len(fault_of(pack.path).splitlines()) == len(said.splitlines())


def test_a_folder_without_a_pack_file_is_no_pack(tmp_path: Path) -> None:
    assert (
        fault_of(tmp_path / "nothing") == "pack.yaml: there is no pack.yaml in 'nothing'; a pack is a folder with one"
    )


@pytest.mark.parametrize("content", ["", "[]", "3", "text"])
def test_a_file_that_holds_something_else_entirely_is_told(pack: PackFolder, content: str) -> None:
    (pack.path / "scripts" / "en.yaml").write_text(content)
    assert "scripts/en.yaml" in fault_of(pack.path)
    assert ": the file: " in fault_of(pack.path)


def test_a_file_that_is_no_text_is_told(pack: PackFolder) -> None:
    (pack.path / "scripts" / "en.yaml").write_bytes(b"language: en\npositive: [\xff]\nbenign: []\n")
    assert fault_of(pack.path) == "scripts/en.yaml: not UTF-8 text; save the file as UTF-8"


def test_an_id_that_is_used_twice_is_told(pack: PackFolder) -> None:
    text = (pack.path / DEMAND).read_text(encoding="utf-8")
    pack.append(DEMAND, text.partition("rules:\n")[2])
    assert fault_of(pack.path) == (
        "rules/en/demand.yaml:22: the id 'en.demand/pay-me' is used twice; choose another for one of them"
    )


def test_a_guard_id_that_is_used_twice_is_told(pack: PackFolder) -> None:
    text = (pack.path / "guards" / "en.yaml").read_text(encoding="utf-8")
    (pack.path / "guards" / "en2.yaml").write_text(text)
    assert fault_of(pack.path).startswith("guards/en2.yaml:3: the id 'en.guard/laughter' is used twice; choose another")


@pytest.mark.parametrize("file", ["help/gb.yaml", "texts/en.yaml", "words/en.yaml"])
def test_a_second_file_for_the_same_thing_is_told_rather_than_taken_silently(pack: PackFolder, file: str) -> None:
    copy = file.replace(".yaml", "-more.yaml")
    (pack.path / copy).write_text((pack.path / file).read_text(encoding="utf-8"), encoding="utf-8")
    first, second = sorted((copy, file))
    assert fault_of(pack.path).startswith(f"{second}: two files for ")
    assert fault_of(pack.path).endswith(f", see {first}; join them")


def test_all_mistakes_are_told_at_once_in_the_order_of_files_and_lines(pack: PackFolder) -> None:
    pack.change(DEMAND, "weight: 3", "weight: 50")
    pack.change(CAPTURE, "weight: 4", "weight: 50")
    pack.change(CAPTURE, "slot: leverage", "slot: nothing")
    with pytest.raises(PackError) as caught:
        load_pack(pack.path)
    assert [(problem.path, problem.line) for problem in caught.value.problems] == [
        (CAPTURE, 8),
        (CAPTURE, 9),
        (DEMAND, 9),
    ]


def test_a_problem_without_a_line_names_its_file_alone() -> None:
    assert str(Problem("a.yaml", 0, "wrong")) == "a.yaml: wrong"
    assert str(Problem("a.yaml", 3, "wrong")) == "a.yaml:3: wrong"
