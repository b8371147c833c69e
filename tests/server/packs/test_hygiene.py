"""Phrases that do no good are refused: written twice, or said by everybody."""

from __future__ import annotations

import pytest

from handrail.packs.files import read_files
from handrail.packs.hygiene import hygiene_problems
from handrail.packs.loader import core_folder

from .conftest import GOOD, PackFolder

CAPTURE = "rules/en/capture.yaml"


def told(pack: PackFolder) -> list[str]:
    return [str(problem) for problem in hygiene_problems(read_files(pack.path))]


@pytest.mark.parametrize("folder", [GOOD, core_folder()], ids=["tiny", "core"])
def test_a_good_pack_has_no_such_phrase(folder: object) -> None:
    assert hygiene_problems(read_files(folder, taggers=False)) == []  # type: ignore[arg-type]


def test_a_phrase_that_is_written_twice_is_told(pack: PackFolder) -> None:
    line = '      - "i kept the {picture}"\n'
    pack.change(CAPTURE, line, line + line)
    assert told(pack) == [f"{CAPTURE}:13: i-have-your-picture: 'i kept the {{picture}}' is written twice; take one out"]


def test_a_pattern_that_innocent_examples_of_other_rules_are_full_of_is_told(pack: PackFolder) -> None:
    pack.change(CAPTURE, '      - "i kept the {picture}"\n', '      - "i kept the {picture}"\n      - "me"\n')
    [said] = told(pack)
    assert said.startswith(f"{CAPTURE}:13: i-have-your-picture: 'me' is found in 3 of ")
    assert said.endswith("innocent examples of other rules; add a rarer word, or drop the pattern")
