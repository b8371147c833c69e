"""Status and names of rules: what raises nothing, what a deprecated rule says, and whose an id is."""

from __future__ import annotations

import pytest

from handrail import Engine, Message, load_pack
from handrail.engine.model import Severity
from handrail.packs import PackError
from handrail.packs.loader import compile_pack, problems_in, read_files

from .conftest import PackFolder

DEMAND, CAPTURE = "rules/en/demand.yaml", "rules/en/capture.yaml"
PAY = "en.demand/pay-me"
THREAT = "i have your picture, pay me 500"
SINCE = "deprecation: {date: 2026-01-31, reason: Too loud.}"


@pytest.fixture
def newer(pack: PackFolder) -> PackFolder:
    """The small pack in the newest format."""
    pack.change("pack.yaml", "schema: 1", "schema: 2")
    for path in sorted(pack.path.glob("rules/*/*.yaml")):
        path.write_text(path.read_text(encoding="utf-8").replace("status: test", "status: stable"), encoding="utf-8")
    return pack


def served(pack: PackFolder) -> list[str]:
    return [rule.id for rule in load_pack(pack.path).rules]


@pytest.mark.parametrize("status", ["status: stable\n", "status: experimental\n", ""])
def test_a_stable_or_experimental_rule_raises_and_stable_is_the_default(newer: PackFolder, status: str) -> None:
    newer.change(DEMAND, "status: stable\n", f"{status}" or "\n")
    assert PAY in served(newer)
    assert Engine(load_pack(newer.path)).analyze([Message(THREAT)]).assessment.severity is Severity.HIGH


@pytest.mark.parametrize("status", ["status: test", f"status: deprecated\n    {SINCE}"])
def test_a_rule_that_is_tried_or_deprecated_raises_nothing(newer: PackFolder, status: str) -> None:
    newer.change(DEMAND, "status: stable", status)
    assert PAY not in served(newer)
    assert Engine(load_pack(newer.path)).analyze([Message(THREAT)]).assessment.severity is not Severity.HIGH


def test_the_workbench_can_still_see_what_a_rule_under_test_would_do(newer: PackFolder) -> None:
    newer.change(DEMAND, "status: stable", "status: test")
    assert PAY in [rule.id for rule in compile_pack(read_files(newer.path), tries=True).rules]


FAULTS = {
    "a deprecated rule that does not say why": (
        "status: stable",
        "status: deprecated",
        f"{DEMAND}:4: pay-me: a deprecated rule says why; add `deprecation: {{date: 2026-01-31, reason: Why, in a",
    ),
    "a reason without a date": (
        "status: stable",
        "status: deprecated\n    deprecation: {reason: Too loud.}",
        f"{DEMAND}:7: pay-me: deprecation: `date` is missing; add a line such as",
    ),
    "a reason for a rule that is in service": (
        "status: stable",
        f"status: stable\n    {SINCE}",
        f"{DEMAND}:4: pay-me: `deprecation` belongs to `status: deprecated`; change one of them",
    ),
    "a replacement that is not there": (
        "status: stable",
        "status: deprecated\n    deprecation: {date: 2026-01-31, reason: Old., replaced_by: en.demand/gone}",
        f"{DEMAND}:4: pay-me: there is no rule 'en.demand/gone' to replace it; write the id of one that is there",
    ),
    "a status that does not exist": (
        "status: stable",
        "status: stabel",
        f"{DEMAND}:6: pay-me: status: `stabel` is not known here; did you mean `stable`?",
    ),
    "an alias that is another rule": (
        "status: stable",
        "aliases: [en.capture/i-have-your-picture]",
        f"{DEMAND}:6: pay-me: the alias 'en.capture/i-have-your-picture' is an id of 'en.capture/i-have-your-picture'",
    ),
    "an alias that is no whole id": (
        "status: stable",
        "aliases: [give-me]",
        f"{DEMAND}:6: pay-me: aliases: is `give-me`; write whole ids, such as en.threat/pay-or-i-share",
    ),
}


@pytest.mark.parametrize(("old", "new", "said"), FAULTS.values(), ids=FAULTS.keys())
def test_what_is_wrong_with_a_status_or_a_name_is_told(newer: PackFolder, old: str, new: str, said: str) -> None:
    newer.change(DEMAND, old, new)
    with pytest.raises(PackError) as caught:
        load_pack(newer.path)
    assert str(caught.value).startswith(said)
    assert [str(problem) for problem in problems_in(newer.path)] == [str(p) for p in caught.value.problems]


def test_an_alias_of_two_rules_is_told(newer: PackFolder) -> None:
    for file in (CAPTURE, DEMAND):
        newer.change(file, "status: stable", "aliases: [en.demand/give-me]")
    [problem] = problems_in(newer.path)
    assert str(problem).startswith(f"{DEMAND}:6: pay-me: the alias 'en.demand/give-me' is an id of 'en.capture/")


def test_mistakes_of_form_and_of_phrases_are_told_together(pack: PackFolder) -> None:
    pack.change(DEMAND, "weight: 3", "weight: 50")
    pack.change(CAPTURE, "i kept the {picture}", "i kept ..9 it")
    pack.change("texts/en.yaml", "  demand: It wants something\n", "")
    assert [problem.path for problem in problems_in(pack.path)] == [CAPTURE, DEMAND]
    pack.change(DEMAND, "weight: 50", "weight: 3")
    assert [problem.path for problem in problems_in(pack.path)] == [CAPTURE, "texts/en.yaml"]


def test_where_a_word_list_cannot_be_read_the_phrases_that_name_it_are_not_called_wrong(pack: PackFolder) -> None:
    pack.change("words/en.yaml", "picture:", "Picture:")
    assert [problem.path for problem in problems_in(pack.path)] == ["words/en.yaml"]
