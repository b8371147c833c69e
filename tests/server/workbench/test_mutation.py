"""Small faults in a pack: each mutator makes the faults it names, and examples notice those they can."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
import yaml

from handrail.packs.files import PackFiles, read_files
from handrail.workbench.mutants import BY_MODEL, MUTATORS, Mutant
from handrail.workbench.mutation import Sampling, mutate_pack, survivor_lines

from .conftest import PACK

HAVE, PAY = "en.capture/i-have-your-picture", "en.demand/pay-me"


class Deaf:
    """A sentence model to which every text is alike."""

    name = "deaf"

    def encode(self, texts: Sequence[str], /) -> np.ndarray:
        """The same vector for each."""
        return np.tile(np.array([[1.0, 0.0]], dtype=np.float32), (len(texts), 1))


@pytest.fixture
def files(tmp_path: Path) -> PackFiles:
    """The small pack, with a gap, a choice and a slot that no example shows, and a script."""
    folder = Path(shutil.copytree(PACK, tmp_path / "pack"))
    demand = folder / "rules" / "en" / "demand.yaml"
    text = demand.read_text(encoding="utf-8").replace("pay|send me {amount}", "pay|send|hand ..1 me {amount}")
    demand.write_text(text, encoding="utf-8")
    pack = folder / "pack.yaml"
    pack.write_text(
        pack.read_text(encoding="utf-8").replace("[[leverage], [demand]]", "[[leverage, intrusion], [demand]]")
    )
    scripts = {"language": "en", "positive": ["i have your picture, pay me"], "benign": ["hello"]}
    (folder / "scripts" / "en.yaml").write_text(yaml.safe_dump(scripts), encoding="utf-8")
    return read_files(folder)


def faults(files: PackFiles, mutator: str) -> list[Mutant]:
    return list(MUTATORS[mutator](files))


MADE = {
    "drop an alternative": f"{PAY}: 'pay|send|hand ..1 me {{amount}}' without 'hand'",
    "widen a gap": f"{PAY}: 'pay|send|hand ..1 me {{amount}}' with ..3 for ..1",
    "drop an exclusion": f"{HAVE}: without the exclusion 'your {{picture}} frame'",
    "weight + 1": f"{PAY}: weight 4 for 3",
    "weight - 1": f"{PAY}: weight 2 for 3",
    "drop a slot": "tiny/holds-it-and-wants-something: group 1 without leverage",
    "drop a script": "scripts/en: without positive line 1",
}


def test_there_is_an_example_of_every_mutator() -> None:
    assert set(MADE) == set(MUTATORS)


@pytest.mark.parametrize(("mutator", "about"), MADE.items())
def test_a_mutator_makes_the_faults_it_names_and_changes_nothing_else(
    files: PackFiles, mutator: str, about: str
) -> None:
    [mutant] = [each for each in faults(files, mutator) if each.about == about]
    worse = mutant.put(files)
    changed = [key for key in ("pack", "words", "rules", "guards", "scripts", "texts", "help", "conversations")
               if getattr(worse, key) != getattr(files, key)]  # fmt: skip
    assert changed == [{"drop a slot": "pack", "drop a script": "scripts"}.get(mutator, "rules")]


def test_no_weight_leaves_its_range(files: PackFiles) -> None:
    weights = [spec.weight for name in ("weight + 1", "weight - 1") for m in faults(files, name)
               for _, file in m.put(files).rules for spec in file.rules]  # fmt: skip
    assert weights
    assert all(0 <= weight <= 5 for weight in weights)


def survivors(files: PackFiles, mutator: str) -> list[str]:
    [tried] = mutate_pack(files, [mutator], Sampling(None), lambda line: None)
    assert tried.tried == tried.possible == len(faults(files, mutator))
    return tried.survivors


def test_examples_notice_a_missing_alternative_that_they_show(files: PackFiles) -> None:
    assert survivors(files, "drop an alternative") == [MADE["drop an alternative"]]


def test_a_contrast_notices_a_missing_exclusion_and_a_dialogue_a_missing_slot(files: PackFiles) -> None:
    assert survivors(files, "drop an exclusion") == []
    assert MADE["drop a slot"] not in survivors(files, "drop a slot")


def test_a_gap_that_no_example_limits_survives(files: PackFiles) -> None:
    assert survivors(files, "widen a gap") == [MADE["widen a gap"]]


def test_a_weight_is_noticed_where_a_dialogue_hangs_on_it(files: PackFiles) -> None:
    # The dialogue comes to 4 + 3 + 5 points: high begins at 9, critical at 13 and is granted to cruelty alone.
    assert f"{PAY}: weight 2 for 3" in survivors(files, "weight - 1")


def test_a_sample_is_the_same_for_the_same_seed_and_says_its_rate(files: PackFiles) -> None:
    said: list[str] = []
    first = mutate_pack(files, ["drop an alternative"], Sampling(2, 7), said.append)
    again = mutate_pack(files, ["drop an alternative"], Sampling(2, 7), said.append)
    assert first == again
    assert (first[0].tried, first[0].possible) == (2, 3)
    assert said[0] == said[1]
    assert said[0].startswith("drop an alternative  ")
    assert said[0].endswith(f"noticed: {first[0].killed} of 2 tried, 3 possible")


def test_survivors_are_named(files: PackFiles) -> None:
    results = mutate_pack(files, ["widen a gap"], Sampling(None), lambda line: None)
    assert list(survivor_lines(results)) == [f"  widen a gap: {MADE['widen a gap']}"]


def test_a_script_that_no_dialogue_needs_survives_with_a_model_too(files: PackFiles) -> None:
    [tried] = mutate_pack(files, [BY_MODEL], Sampling(None), lambda line: None, Deaf())
    assert tried.survivors == [MADE[BY_MODEL]]
