"""The help that comes with the extension is what the server gives; ``help-lines.test.ts`` reads the same file."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from handrail import load_pack
from handrail.engine.explain import help_for
from handrail.engine.model import AgeBand, Reader
from handrail.engine.rules import Pack
from handrail.packs.loader import emergency_number

FOLDER = Path(__file__).parent
REPOSITORY = FOLDER.parents[1]
EXTENSION = REPOSITORY / "extension" / "src"
GOLDEN: list[dict[str, Any]] = json.loads((FOLDER / "help.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def core() -> Pack:
    return load_pack(REPOSITORY / "patterns" / "core")


@pytest.mark.parametrize("case", GOLDEN, ids=lambda case: f"{case['region']}-{case['age_band']}-{case['emergency']}")
def test_the_server_shows_these_lines_in_this_order(case: dict[str, Any], core: Pack) -> None:
    reader = Reader("en", case["region"], AgeBand(case["age_band"]) if case["age_band"] else None)

    lines = help_for(core, reader, is_emergency=case["emergency"])

    assert [[line.name, line.phone] for line in lines] == case["lines"]


def test_the_emergency_numbers_in_the_extension_are_those_of_the_server() -> None:
    codes = set(re.findall(r"\b[A-Z]{2}\b", (EXTENSION / "regions.ts").read_text(encoding="utf-8").split("';")[1]))
    expected = {code: number for code in sorted(codes) if (number := emergency_number(code)) is not None}

    assert len(expected) > 200
    assert json.loads((EXTENSION / "emergency-numbers.json").read_text(encoding="utf-8")) == expected
