"""The JSON Schemas that editors use are made from the types that read the files, and the core pack fits them."""

from __future__ import annotations

import copy
import json
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

from handrail.packs.loader import core_folder
from handrail.workbench.schemas import KINDS, written

FOLDER = core_folder().parent / "schema"
ROOT = core_folder().parents[1]


class _Loader(yaml.CSafeLoader):
    """YAML as an editor reads it: a date is text."""


_Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in found if tag != "tag:yaml.org,2002:timestamp"]
    for first, found in copy.deepcopy(yaml.CSafeLoader.yaml_implicit_resolvers).items()
}


@cache
def validator(kind: str) -> Any:
    schema = json.loads((FOLDER / f"{kind}.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema, format_checker=jsonschema.FormatChecker())


def read(path: Path) -> Any:
    return yaml.load(path.read_text(encoding="utf-8"), Loader=_Loader)  # noqa: S506 - a safe loader


@pytest.mark.parametrize("kind", KINDS)
def test_a_schema_is_what_the_command_writes_now(kind: str) -> None:
    now = (FOLDER / f"{kind}.json").read_text(encoding="utf-8")
    assert now == written(kind), "run: handrail pack schema patterns/schema"


def test_there_is_no_other_schema() -> None:
    assert sorted(path.stem for path in FOLDER.iterdir()) == sorted(KINDS)


# One language of each kind: the types have read all of them.
FILES = {
    "pack.yaml": "pack",
    "words/en.yaml": "words",
    "rules/en/threat.yaml": "rules",
    "rules/en/own-words.yaml": "rules",
    "guards/en.yaml": "guards",
    "scripts/en.yaml": "scripts",
    "texts/en.yaml": "texts",
    "help/gb.yaml": "help",
    "conversations/en.yaml": "conversations",
    "training/es.yaml": "training",
}


@pytest.mark.parametrize(("file", "kind"), FILES.items())
def test_a_file_of_the_core_pack_fits_its_schema(file: str, kind: str) -> None:
    assert [error.message for error in validator(kind).iter_errors(read(core_folder() / file))] == []


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("weight", 50),
        ("slot", "money"),
        ("description", "Finds it."),
        ("wait", 3),
        ("references", []),
        ("id", "Pay me"),
    ],
)
def test_an_editor_marks_what_the_loader_refuses(key: str, value: object) -> None:
    content = read(core_folder() / "rules/en/threat.yaml")
    content["rules"][0][key] = value
    assert list(validator("rules").iter_errors(content))


@pytest.mark.parametrize("kind", ["pack", "rules", "overrides"])
def test_what_an_editor_shows_beside_a_key_is_written(kind: str) -> None:
    schema = json.loads((FOLDER / f"{kind}.json").read_text(encoding="utf-8"))
    shown = json.dumps(schema)
    assert shown.count('"description"') > 2
    rule = schema.get("$defs", {}).get("RuleSpec")
    if rule is not None:
        assert [key for key, about in rule["properties"].items() if not about.get("description")] == []


def test_an_editor_in_the_checkout_finds_the_schema_of_every_file_of_the_core_pack() -> None:
    settings = json.loads((ROOT / ".vscode" / "settings.json").read_text(encoding="utf-8"))["yaml.schemas"]
    for schema, files in settings.items():
        assert (ROOT / schema).is_file()
        assert files == "overrides.yaml" or list(ROOT.glob(files))
    assert {Path(schema).stem for schema in settings} == set(KINDS)
