"""Points are moved where that catches more within the budget, and nowhere else."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from handrail.engine.rules import Pack
from handrail.packs import load_pack
from handrail.workbench.cases import Case, Unit
from handrail.workbench.fit import Budget, Moved, fit, weights_of, with_weights, write_weights
from handrail.workbench.forms import Half
from handrail.workbench.reading import cases_of

from .conftest import CAUGHT, DIALOGUES, PACK, Write

CLAIM_RULE = next(name for name in weights_of(load_pack(PACK)) if ".capture/" in name)


@pytest.fixture
def pack() -> Pack:
    return load_pack(PACK)


@pytest.fixture
def cases(write: Write) -> list[Case]:
    return list(cases_of([write("d.jsonl", DIALOGUES)]))


def test_weights_that_are_good_stay(pack: Pack, write: Write) -> None:
    found = fit(list(cases_of([write("d.jsonl", [CAUGHT])])), pack, Budget())
    assert (found.moved, found.before) == ((), found.after)


def test_a_weight_that_is_too_small_is_raised_until_the_chat_is_caught(pack: Pack, write: Write) -> None:
    weak = with_weights(pack, {name: 1 for name in weights_of(pack)})
    found = fit(list(cases_of([write("d.jsonl", [CAUGHT])])), weak, Budget())
    assert found.after < found.before
    assert found.after.notices_missing == 0
    assert all(one.after > one.before for one in found.moved)


def test_no_weight_is_raised_beyond_the_budget(pack: Pack, cases: list[Case]) -> None:
    weak = with_weights(pack, {name: 1 for name in weights_of(pack)})
    tight, wide = fit(cases, weak, Budget(0.0, 0.0)), fit(cases, weak, Budget(1.0, 1.0))
    assert (tight.after.beyond_budget, tight.after.flagged) == (0.0, 0)
    assert wide.after.notices_missing < tight.after.notices_missing


def test_innocent_corpora_never_get_a_card(pack: Pack, write: Write) -> None:
    rows = [
        {"text": text, "label": "benign", "lang": "en", "conv_id": "c", "turn": turn, "speaker": "s"}
        for turn, text in enumerate(("i have your picture", "pay me 500"))
    ]
    corpus = write("benign_x.jsonl", rows)
    cases = [case for case in cases_of([corpus], Half.ALL) if case.unit is Unit.CONVERSATION]
    found = fit(cases, pack, Budget())
    assert found.before.beyond_budget > 0
    assert found.after.beyond_budget < found.before.beyond_budget


def test_only_the_points_are_written(tmp_path: Path, pack: Pack) -> None:
    folder = Path(shutil.copytree(PACK, tmp_path / "pack"))
    before = {path: path.read_text("utf-8") for path in folder.rglob("*.yaml")}
    old = weights_of(pack)[CLAIM_RULE]
    write_weights(folder, [Moved(CLAIM_RULE, old, 2)])
    changed = [path for path, text in before.items() if path.read_text("utf-8") != text]
    assert len(changed) == 1
    assert changed[0].read_text("utf-8").replace("weight: 2", f"weight: {old}", 1) == before[changed[0]]
    assert weights_of(load_pack(folder)) == {**weights_of(pack), CLAIM_RULE: 2}


def test_a_weight_that_is_not_found_is_named(tmp_path: Path, pack: Pack) -> None:
    folder = Path(shutil.copytree(PACK, tmp_path / "pack"))
    with pytest.raises(ValueError, match=r"en\.capture/nothing was not found"):
        write_weights(folder, [Moved("en.capture/nothing", 3, 2)])


def test_other_points_change_nothing_else(pack: Pack) -> None:
    assert with_weights(pack, weights_of(pack)) == replace(pack)
