"""A pack proves itself: what is wrong with its examples, guards and dialogues is told by name, file and line."""

from __future__ import annotations

import pytest

from handrail.packs.examples import Case, problems_of, prove
from handrail.packs.loader import read_files

from .conftest import GOOD, PackFolder

CAPTURE, DEMAND, GUARDS = "rules/en/capture.yaml", "rules/en/demand.yaml", "guards/en.yaml"
DIALOGUE = "conversations/en.yaml"


def failures(pack: PackFolder) -> dict[str, str]:
    """What is wrong, by the name of the case."""
    return {case.name: str(case.problem) for case in prove(read_files(pack.path)) if case.problem}


def test_a_good_pack_has_nothing_wrong_and_names_every_case_once() -> None:
    cases = prove(read_files(GOOD))
    assert problems_of(cases) == []
    names = [case.name for case in cases]
    assert len(set(names)) == len(names)
    assert {
        "en.capture/i-have-your-picture::examples",
        "en.capture/i-have-your-picture::match[0]",
        "en.capture/i-have-your-picture::no_match[2]",
        "en.capture/i-have-your-picture::patterns[1]",
        "en.capture/i-have-your-picture::exclusions[0]",
        "en.guard/laughter::silenced[0]",
        "en.guard/laughter::not_silenced[0]",
        "en.guard/laughter::patterns[0]",
        "en/a-threat-in-two-messages::conversation",
    } <= set(names)


OWNER, PAY = "en.capture/i-have-your-picture", "en.demand/pay-me"
# One mistake each: file, what is replaced, by what, the case that fails, and what is said of it.
MISTAKES = {
    "too few match examples": (
        DEMAND,
        '        - "[[pay me 50 dollars]] today"\n',
        "",
        f"{PAY}::examples",
        f"{DEMAND}:14: {PAY}: needs at least 3 match and 3 no_match examples of 2 classes; has 2 and 3 of 2",
    ),
    "too few no_match examples": (
        DEMAND,
        '        - joke: "pay me back sometime"\n',
        "",
        f"{PAY}::examples",
        f"{DEMAND}:14: {PAY}: needs at least 3 match and 3 no_match examples of 2 classes; has 3 and 2 of 1",
    ),
    "contrast of one class": (DEMAND, "- joke:", "- near_miss:", f"{PAY}::examples", "has 3 and 3 of 1"),
    "a match that does not fire": (
        DEMAND,
        "[[pay me 500]]",
        "[[pay him 500]]",
        f"{PAY}::match[0]",
        f"{DEMAND}:15: {PAY}: does not fire on 'pay him 500'",
    ),
    "evidence marked too short": (
        DEMAND,
        "[[pay me 50 dollars]]",
        "[[pay me 50]] dollars",
        f"{PAY}::match[2]",
        f"{DEMAND}:17: {PAY}: the evidence is 'pay me 50 dollars', but the example marks 'pay me 50'",
    ),
    "evidence marked in another place": (
        DEMAND,
        "now [[send me $200]]",
        "[[now]] send me $200",
        f"{PAY}::match[1]",
        "is 'send me $200', but the example marks 'now'",
    ),
    "evidence that is not marked": (
        DEMAND,
        "[[pay me 500]]",
        "pay me 500",
        f"{PAY}::match[0]",
        "marks its evidence once, with [[ and ]]",
    ),
    "evidence marked twice": (
        DEMAND,
        "[[pay me 500]]",
        "[[pay]] [[me]] 500",
        f"{PAY}::match[0]",
        "marks its evidence once",
    ),
    "a no_match that fires": (
        CAPTURE,
        "i never have your pictures",
        "well i have your pictures",
        f"{OWNER}::no_match[1]",
        f"{CAPTURE}:23: {OWNER}: fires on 'i have your pictures', though the example says it must not",
    ),
    "a dead pattern": (
        CAPTURE,
        '      - "i kept the {picture}"\n',
        '      - "i kept the {picture}"\n      - "i stole it"\n',
        f"{OWNER}::patterns[2]",
        f"{CAPTURE}:13: {OWNER}: no match example shows the pattern 'i stole it'; add one or drop the pattern",
    ),
    "a dead exclusion": (
        CAPTURE,
        '      - "your {picture} frame"\n',
        '      - "your {picture} frame"\n      - "your {picture} book"\n',
        f"{OWNER}::exclusions[1]",
        f"{CAPTURE}:15: {OWNER}: no no_match example needs the exclusion 'your {{picture}} book'; add one or drop the",
    ),
    "an exclusion beside every match": (
        CAPTURE,
        '      - "your {picture} frame"\n',
        '      - "your {picture} frame"\n      - "hoodie"\n',
        f"{OWNER}::exclusions[1]",
        "needs the exclusion 'hoodie'",
    ),
    "a known miss that is found now": (
        DEMAND,
        "      no_match:\n",
        '      known_miss:\n        - spelling: "pay me 700"\n      no_match:\n',
        f"{PAY}::known_miss[0]",
        f"{DEMAND}:19: {PAY}: this known miss is found now; move it to match",
    ),
    "a known false alarm that is gone": (
        DEMAND,
        "      no_match:\n",
        '      known_false_alarm:\n        - joke: "pay him"\n      no_match:\n',
        f"{PAY}::known_false_alarm[0]",
        f"{DEMAND}:19: {PAY}: this known false alarm is gone now; move it to no_match",
    ),
    "a guard whose word is not in its example": (
        GUARDS,
        'silenced: ["lol pay me 500"]',
        'silenced: ["pay me 500"]',
        "en.guard/laughter::silenced[0]",
        f"{GUARDS}:11: en.guard/laughter: no pattern of the guard is in the example",
    ),
    "a guard that does not silence": (
        GUARDS,
        'silenced: ["lol pay me 500"]',
        'silenced: ["lol i have your video, pay me 500"]',
        "en.guard/laughter::silenced[0]",
        "is high, though the example says the guard silences it",
    ),
    "a guard that silences too much": (
        GUARDS,
        'not_silenced: ["lol i have your picture, pay me 500"]',
        'not_silenced: ["lol pay me 500"]',
        "en.guard/laughter::not_silenced[0]",
        "is only none, though the example says the guard must not silence it",
    ),
    "a guard with a dead pattern": (
        GUARDS,
        '["lol"]',
        '["lol", "lmao"]',
        "en.guard/laughter::patterns[1]",
        "no example shows the pattern 'lmao'",
    ),
    "a dialogue that comes to something else": (
        DIALOGUE,
        "severity: high",
        "severity: medium",
        "en/a-threat-in-two-messages::conversation",
        f"{DIALOGUE}:3: en/a-threat-in-two-messages: comes to high, expected medium",
    ),
    "a dialogue of another variant": (
        DIALOGUE,
        "financial-chat",
        "hacker-email",
        "en/a-threat-in-two-messages::conversation",
        "is taken for financial-chat, expected hacker-email",
    ),
    "a dialogue that is high too late": (
        DIALOGUE,
        "high_by: 3",
        "high_by: 2",
        "en/a-threat-in-two-messages::conversation",
        "is high only at message 3, expected by message 2",
    ),
}


@pytest.mark.parametrize(("file", "old", "new", "case", "said"), MISTAKES.values(), ids=MISTAKES.keys())
def test_a_mistake_is_told(pack: PackFolder, file: str, old: str, new: str, case: str, said: str) -> None:
    pack.change(file, old, new)
    assert said in failures(pack).get(case, "nothing")


def test_an_exclusion_that_only_stands_beside_what_another_one_silences_is_dead(pack: PackFolder) -> None:
    pack.change(CAPTURE, "i have your picture frame", "i have your picture frame. my hoodie too")
    pack.change(CAPTURE, '      - "your {picture} frame"\n', '      - "your {picture} frame"\n      - "hoodie too"\n')
    assert list(failures(pack)) == [f"{OWNER}::exclusions[1]"]


def test_a_known_miss_and_a_known_false_alarm_that_are_so_are_no_problem(pack: PackFolder) -> None:
    miss, alarm = '- spelling: "gimme 700"', '- joke: "pay me 1"'
    known = f"known_miss:\n        {miss}\n      known_false_alarm:\n        {alarm}\n      no_match:\n"
    pack.change(DEMAND, "no_match:\n", known)
    assert failures(pack) == {}


def test_problems_of_cases_are_those_that_have_one() -> None:
    assert problems_of([Case("fine", None)]) == []
