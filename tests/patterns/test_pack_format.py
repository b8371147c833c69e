"""docs/pack-format.md says what the types say, and its overrides work."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from handrail.packs.archive import CONTENT, TRAINING
from handrail.packs.examples import problems_of, prove
from handrail.packs.formats import NEWEST, OLDEST
from handrail.packs.loader import core_folder, load_pack, read_files
from handrail.packs.overrides import Overrides, read_overrides
from handrail.packs.schema import PackFile, RuleSpec

PAGE = (core_folder().parents[1] / "docs" / "pack-format.md").read_text(encoding="utf-8")


def section(title: str) -> str:
    return PAGE.partition(f"\n## {title}\n")[2].partition("\n## ")[0]


def keys(model: type[PackFile] | type[RuleSpec]) -> list[str]:
    return [field.alias or name for name, field in model.model_fields.items()]


@pytest.mark.parametrize(
    ("title", "key"),
    [("`pack.yaml`", key) for key in keys(PackFile)] + [("Rules", key) for key in keys(RuleSpec)],
)
def test_a_key_is_explained(title: str, key: str) -> None:
    assert re.search(rf"^\|[^|]*`{key}`", section(title), re.MULTILINE)


@pytest.mark.parametrize("pattern", [*CONTENT, TRAINING])
def test_a_file_of_a_pack_is_listed(pattern: str) -> None:
    name = {"rules/*/*.yaml": "rules/<language>/<stage>.yaml", "help/*.yaml": "help/<region>.yaml"}.get(
        pattern, pattern.replace("*", "<language>")
    )
    assert f"| `{name}` |" in section("Files")


def test_every_format_that_is_read_is_listed() -> None:
    listed = re.findall(r"^\| (\d+) \|", section("From format to format"), re.MULTILINE)
    assert [int(number) for number in listed] == list(range(OLDEST, NEWEST + 1))


@pytest.fixture
def overrides(tmp_path: Path) -> Path:
    """The overrides of the page, as a file."""
    [block] = re.findall(r"^```yaml\n(silence:.*?)^```$", section("Overrides"), re.MULTILINE | re.DOTALL)
    path = tmp_path / "overrides.yaml"
    path.write_text(block, encoding="utf-8")
    return path


def test_the_overrides_of_the_page_change_the_core_pack_as_it_says(overrides: Path) -> None:
    local = load_pack(taggers=False, overrides=overrides).local
    assert local.added == ("local.en.demand/hand-over-tokens",)
    assert local.silenced == ("en.isolation/keep-it-secret",)
    assert local.unknown == ()


def test_the_examples_of_the_page_pass(overrides: Path) -> None:
    small = Path(__file__).parents[1] / "contract" / "pack"
    read = read_overrides(overrides)
    files = read_files(small)
    from dataclasses import replace

    assert problems_of(prove(replace(files, overrides=Overrides(rules=read.rules)))) == []
