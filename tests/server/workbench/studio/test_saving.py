"""Saving changes what was changed and nothing else: comments, order of keys and quotes stay."""

from __future__ import annotations

import difflib
import io
from pathlib import Path

import pytest

from handrail.packs import PackError
from handrail.packs.files import core_folder, read_files
from handrail.workbench.studio.drafts import form_of, rule_draft, script_draft, training_draft
from handrail.workbench.studio.saving import _yaml, digest_of, rule_path, save_lines, save_rule

DEMAND = "rules/en/demand.yaml"
NO_FILE = digest_of(Path("there is no such file"))


def text_of(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def form(folder: Path, **changed: str) -> dict[str, str]:
    """The form of en.demand/pay-me as it is saved, with changes."""
    [spec] = [rule for _, file in read_files(folder).rules for rule in file.rules if rule.id == "pay-me"]
    return {"language": "en", "stage": "demand", **form_of(spec), **changed}


def save(folder: Path, **changed: str) -> list[str]:
    """Save the changed form; the lines of the file that went and came."""
    before = text_of(folder / DEMAND)
    save_rule(folder, rule_draft(form(folder, **changed)), digest_of(folder / DEMAND))
    after = text_of(folder / DEMAND)
    lines = difflib.unified_diff(before.splitlines(), after.splitlines(), n=0, lineterm="")
    return [line for line in lines if not line.startswith(("---", "+++", "@@"))]


@pytest.mark.parametrize(
    "path",
    sorted(core_folder().glob("rules/*/threat.yaml")) + sorted(core_folder().glob("scripts/*.yaml")),
    ids=lambda path: "/".join(path.parts[-2:]),
)
def test_a_file_of_the_core_pack_that_is_read_and_written_is_the_same(path: Path) -> None:
    text, out = path.read_text(encoding="utf-8"), io.StringIO()
    made = _yaml(text)
    made.dump(made.load(text), out)
    assert out.getvalue() == text


def test_saving_what_is_there_changes_nothing(folder: Path) -> None:
    assert save(folder) == []


CHANGES = {
    "a weight, with its comment": (
        {"weight": "2"},
        ["-    weight: 3  # friends ask as well", "+    weight: 2  # friends ask as well"],
    ),
    "a title": ({"title": "Wants money"}, ["-    title: Demands money", "+    title: Wants money"]),
    "a pattern more": (
        {"patterns": "pay|send me {amount}\ngive me {amount}"},
        ['+      - "give me {amount}"'],
    ),
    "a first exclusion, where the format has it": (
        {"exclusions": "pay me back"},
        ["+    exclusions:", '+      - "pay me back"'],
    ),
    "an example": (
        {"match": "[[pay me 500]]\nnow [[send me $200]]\n[[pay me 60 dollars]] today"},
        ['-        - "[[pay me 50 dollars]] today"', '+        - "[[pay me 60 dollars]] today"'],
    ),
    "an example less": (
        {"no_match": "near_miss: pay me a visit\njoke: pay me back sometime"},
        ['-        - near_miss: "send me the link"'],
    ),
    "a known miss": (
        {"known_miss": "spelling: gimme 700"},
        ["+      known_miss:", '+        - spelling: "gimme 700"'],
    ),
}


@pytest.mark.parametrize(("changed", "lines"), CHANGES.values(), ids=CHANGES.keys())
def test_a_change_touches_its_own_lines_alone(folder: Path, changed: dict[str, str], lines: list[str]) -> None:
    assert save(folder, **changed) == lines


def test_a_new_rule_stands_at_the_end_of_its_file_and_a_new_stage_gets_a_file(folder: Path) -> None:
    before = text_of(folder / DEMAND)
    save_rule(folder, rule_draft(form(folder, id="pay-now")), digest_of(folder / DEMAND))
    assert text_of(folder / DEMAND).startswith(before)
    path = save_rule(folder, rule_draft(form(folder, stage="haggling", slot="demand")), NO_FILE)
    assert path == folder / "rules" / "en" / "haggling.yaml"
    assert path.read_text(encoding="utf-8").startswith("language: en\nstage: haggling\nrules:\n  - id: pay-me\n")
    names = [rule.id for _, file in read_files(folder).rules for rule in file.rules]
    assert names.count("pay-me") == 2
    assert names.count("pay-now") == 1


def test_a_rule_is_found_in_whatever_file_it_stands(folder: Path) -> None:
    moved = (folder / DEMAND).rename(folder / "rules" / "en" / "money.yaml")
    assert rule_path(folder, rule_draft(form(folder))) == moved


def test_what_would_make_the_pack_wrong_is_not_saved(folder: Path) -> None:
    before = text_of(folder / DEMAND)
    with pytest.raises(PackError, match="there is no word list 'sum'"):
        save(folder, patterns="pay me {sum}")
    assert text_of(folder / DEMAND) == before
    with pytest.raises(PackError, match="weight"):
        save_rule(folder, rule_draft(form(folder, stage="haggling", weight="9")), NO_FILE)
    assert not (folder / "rules" / "en" / "haggling.yaml").exists()


def test_a_file_that_somebody_else_changed_is_not_overwritten(folder: Path) -> None:
    seen, text = digest_of(folder / DEMAND), text_of(folder / DEMAND)
    (folder / DEMAND).write_text(text + "# a note\n", encoding="utf-8")
    with pytest.raises(PackError, match=r"rules/en/demand\.yaml: has changed since you opened it"):
        save_rule(folder, rule_draft(form(folder, weight="2")), seen)
    assert text_of(folder / DEMAND) == text + "# a note\n"


def test_scripts_and_training_lines_are_added_at_the_end(folder: Path) -> None:
    path = folder / "scripts" / "en.yaml"
    path.write_text('language: en\n# What they write.\npositive:\n  - "pay or else"\nbenign:\n  - "hello"\n')
    save_lines(folder, "scripts", script_draft("en", {"positive": "i will show it\n"}), digest_of(path))
    assert text_of(path) == (
        'language: en\n# What they write.\npositive:\n  - "pay or else"\n  - "i will show it"\nbenign:\n  - "hello"\n'
    )
    draft = training_draft("en", {"label": "threat", "text": "your club sees it", "twin": "your club is nice"})
    made = save_lines(folder, "training", draft, NO_FILE)
    assert text_of(made) == ('language: en\nsingles:\n  - threat: "your club sees it"\n  - none: "your club is nice"\n')
    again = training_draft("en", {"label": "none", "text": 'he said: "hi" \U0001f44b', "twin": ""})
    before = text_of(made)
    save_lines(folder, "training", again, digest_of(made))
    assert text_of(made) == before + '  - none: "he said: \\"hi\\" \U0001f44b"\n'


def test_training_lines_go_where_they_belong_though_another_key_stands_last(folder: Path) -> None:
    path = folder / "training" / "en.yaml"
    path.parent.mkdir()
    path.write_text("language: en\nsingles:\n- none: hello\ndialogues: []  # none yet\n", encoding="utf-8")
    draft = training_draft("en", {"label": "none", "text": "good day", "twin": ""})
    save_lines(folder, "training", draft, digest_of(path))
    assert text_of(path) == ('language: en\nsingles:\n- none: hello\n- none: "good day"\ndialogues: []  # none yet\n')
