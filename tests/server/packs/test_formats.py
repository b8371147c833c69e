"""Formats: the oldest pack still works as it did, and one for a newer Handrail is refused in one sentence."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from handrail import Engine, Message, load_pack
from handrail.engine.model import Severity
from handrail.packs import PackError
from handrail.packs.examples import problems_of, prove
from handrail.packs.files import read_files
from handrail.packs.formats import NEWEST, OLDEST, is_served, refusal

from .conftest import PackFolder

OLDEST_PACK = Path(__file__).parent / "formats" / str(OLDEST)
THREAT = "i have your picture, pay me 500"


def test_the_oldest_format_still_warns_though_its_rules_have_status_test() -> None:
    rules = (OLDEST_PACK / "rules" / "en" / "demand.yaml").read_text(encoding="utf-8")
    assert "status: test" in rules
    assert Engine(load_pack(OLDEST_PACK)).analyze([Message(THREAT)]).assessment.severity is Severity.HIGH


def test_the_oldest_format_still_passes_its_own_examples() -> None:
    assert problems_of(prove(read_files(OLDEST_PACK))) == []


REFUSED: dict[str, tuple[Any, str]] = {
    "a later format": (
        {"schema": NEWEST + 1},
        f"this pack is written in format {NEWEST + 1}, and Handrail 0.9.10 reads formats {OLDEST} to {NEWEST}; ",
    ),
    "a later format with keys nobody knows": ({"schema": 99, "colour": "red"}, "written in format 99, and Handrail"),
    "a later engine": ({"min_engine": "0.10.0"}, "this pack needs Handrail 0.10.0 or newer, and this is 0.9.10; "),
    "a later major engine": ({"schema": 2, "min_engine": "1.0.0"}, "this pack needs Handrail 1.0.0 or newer"),
}


@pytest.mark.parametrize(("content", "said"), REFUSED.values(), ids=REFUSED.keys())
def test_a_pack_for_a_newer_handrail_is_refused_with_what_to_do(content: Any, said: str) -> None:
    sentence = refusal(content, "0.9.10")
    assert sentence is not None
    assert said in sentence
    assert sentence.endswith("update Handrail, or use an earlier release of the pack")


@pytest.mark.parametrize(
    "content",
    [{"schema": OLDEST}, {"schema": NEWEST}, {"min_engine": "0.9.10"}, {"min_engine": "0.9.9"}, {}, [], None, "x",
     {"schema": "many", "min_engine": "soon"}],
)  # fmt: skip
def test_any_other_pack_is_not_refused_for_its_age(content: Any) -> None:
    assert refusal(content, "0.9.10") is None


def test_of_a_pack_for_a_newer_handrail_nothing_else_is_said(pack: PackFolder) -> None:
    pack.change("pack.yaml", "schema: 1", "schema: 2\nmin_engine: '99.0.0'\ncolour: red")
    pack.change("rules/en/demand.yaml", "weight: 3", "wait: 3")
    with pytest.raises(PackError) as caught:
        load_pack(pack.path)
    assert str(caught.value).startswith("pack.yaml: this pack needs Handrail 99.0.0 or newer, and this is ")
    assert len(caught.value.problems) == 1


@pytest.mark.parametrize(
    ("status", "schema", "served"),
    [
        ("stable", 1, True),
        ("stable", 2, True),
        ("experimental", 1, True),
        ("experimental", 2, True),
        ("test", 1, True),
        ("test", 2, False),
        ("deprecated", 1, False),
        ("deprecated", 2, False),
    ],
)
def test_which_rules_raise_something(status: str, schema: int, served: bool) -> None:
    assert is_served(status, schema) is served
