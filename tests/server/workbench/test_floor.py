from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from handrail.packs.files import PackFiles, core_folder, read_files
from handrail.packs.loader import compile_pack
from handrail.workbench.floor import LANGUAGES, MAX_BYTES, floor_table

SMALL = Path(__file__).parents[2] / "contract" / "pack"
SHIPPED = Path(__file__).parents[3] / "extension" / "floor.json"


@pytest.fixture(scope="module")
def core() -> PackFiles:
    return read_files(core_folder(), taggers=False)


@pytest.fixture(scope="module")
def written(core: PackFiles) -> str:
    return floor_table(core)


@pytest.fixture(scope="module")
def table(written: str) -> dict[str, Any]:
    data: dict[str, Any] = json.loads(written)
    return data


def test_the_table_in_the_extension_is_that_of_the_core_pack(written: str) -> None:
    is_current = SHIPPED.read_text(encoding="utf-8") == written

    assert is_current, "run `handrail pack floor extension/floor.json`"


def test_the_table_fits_into_its_size() -> None:
    assert len(SHIPPED.read_bytes()) <= MAX_BYTES


def test_every_rule_of_english_and_spanish_that_may_bring_a_full_warning_is_in_it(
    core: PackFiles, table: dict[str, Any]
) -> None:
    slots = {slot for composite in table["composites"] for group in composite["groups"] for slot in group}
    pack = compile_pack(core)
    wanted = {rule.id for rule in pack.rules if rule.language in ("en", "es") and rule.slot in slots}

    assert len(wanted) > 40
    assert wanted <= {rule["id"] for language in table["languages"] for rule in language["rules"]}


def test_no_words_of_the_protected_person_are_in_it(core: PackFiles, table: dict[str, Any]) -> None:
    own = {rule.id for rule in compile_pack(core).rules if rule.speaker == "self"}

    assert own
    assert not own & {rule["id"] for language in table["languages"] for rule in language["rules"]}


def test_its_languages_are_those_that_are_named(table: dict[str, Any]) -> None:
    assert tuple(language["language"] for language in table["languages"]) == LANGUAGES


def test_phrases_name_only_lists_that_came_along(table: dict[str, Any]) -> None:
    built_in = {"amount", "number"}
    for language in table["languages"]:
        known = built_in | set(language["lists"])
        rows = [*language["rules"], *language["guards"]]
        phrases = [phrase for row in rows for phrase in (*row["phrases"], *row.get("exclusions", ()))]
        named = {part.partition("}")[0] for phrase in phrases for part in phrase.split("{")[1:]}
        assert named <= known


def test_a_change_of_one_rule_is_a_change_of_one_line() -> None:
    files = read_files(SMALL)
    at, (source, file) = next((n, rule) for n, rule in enumerate(files.rules) if len(rule[1].rules[0].patterns) > 1)
    shorter = file.rules[0].model_copy(update={"patterns": file.rules[0].patterns[1:]})
    changed = list(files.rules)
    changed[at] = (source, file.model_copy(update={"rules": [shorter, *file.rules[1:]]}))

    before = floor_table(files, [file.language]).splitlines()
    after = floor_table(replace(files, rules=changed), [file.language]).splitlines()

    assert len(before) == len(after)
    assert sum(one != other for one, other in zip(before, after, strict=True)) == 1


@pytest.mark.parametrize(("char", "plain"), [("ø", "o"), ("ß", "ss"), ("🅿", "p"), ("ɢ", "g")])
def test_letters_that_unicode_does_not_take_apart_are_in_it(table: dict[str, Any], char: str, plain: str) -> None:
    assert char in table["folding"]["letters"][plain]
