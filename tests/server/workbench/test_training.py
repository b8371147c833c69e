"""Training files: what is read from them, what is refused, and that the tagger in the pack was made from them."""

from pathlib import Path

import numpy as np
import pytest

from handrail.embedding import load_embedder
from handrail.engine.model import Slot
from handrail.engine.normalize import fold
from handrail.engine.tagging import CLEARLY, MAX_CHARS, Tagger
from handrail.packs.loader import core_folder, load_pack, read_files
from handrail.packs.problems import PackError
from handrail.packs.tagger import about_taggers, read_taggers
from handrail.workbench.train import train_pack
from handrail.workbench.training import example_lines, pack_hash, read_training, training_hash

DIALOGUE = """
- id: en-x-1
  label: extortion
  kind: secret
  risky: 1
  lines:
  - rapport: hello you
  - threat: your team would laugh
  - me: please no
"""
# How far two trainings may differ in what they say of a line, on machines that add in another order.
TOLERANCE = 0.02


def write(folder: Path, dialogues: str = DIALOGUE, singles: str = "[]") -> Path:
    (folder / "training").mkdir()
    (folder / "training" / "en.yaml").write_text(f"language: en\ndialogues:{dialogues}\nsingles: {singles}\n", "utf-8")
    return folder


def test_a_dialogue_is_read_with_its_slots(tmp_path: Path) -> None:
    (dialogue,) = read_training(write(tmp_path)).dialogues
    assert [(line.at, set(line.slots)) for line in dialogue.lines] == [(0, {Slot.RAPPORT}), (1, {Slot.AUDIENCE})]
    assert (dialogue.risky, len(dialogue.turns)) == (1, 3)


def test_a_single_line_may_fill_two_slots_or_none(tmp_path: Path) -> None:
    training = read_training(write(tmp_path, singles='[{threat+demand: "40 or gran sees"}, {none: "40 for gran"}]'))
    assert [line.slots for line in training.singles] == [{Slot.AUDIENCE, Slot.DEMAND}, frozenset()]
    assert training.lines == 4
    assert "40 for gran" in training.texts


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ("- threat:", "- shouting:", "'shouting' is no label"),
        ("risky: 1", "risky: 3", "`risky` must be the index"),
        ("label: extortion", "label: benign", "only `me` and `them`"),
    ],
)
def test_a_faulty_dialogue_is_named_with_what_to_do(tmp_path: Path, old: str, new: str, fault: str) -> None:
    with pytest.raises(PackError, match=fault):
        read_training(write(tmp_path, DIALOGUE.replace(old, new)))


def test_a_faulty_single_line_is_named(tmp_path: Path) -> None:
    with pytest.raises(PackError, match="'threat/demand' is no label"):
        read_training(write(tmp_path, singles='[{"threat/demand": "40 or gran sees"}]'))


def test_examples_of_rules_and_guards_are_lines_as_well() -> None:
    lines = example_lines(read_files(core_folder(), taggers=False))
    assert any(Slot.AUDIENCE in line.slots and not line.is_whole for line in lines)
    assert any(line.is_threat and not line.slots for line in lines)
    assert any(line.is_whole and not line.slots and not line.is_threat for line in lines)


def test_there_is_enough_to_learn_from_in_every_language() -> None:
    training = read_training(core_folder())
    assert training.lines >= 10_000
    languages = {dialogue.language for dialogue in training.dialogues}
    assert languages >= {"en", "es", "fr", "pt", "de", "it", "id", "fil", "hi", "hi-Latn", "ar", "ar-Latn"}


def test_the_tagger_was_made_from_what_the_pack_holds_now() -> None:
    made_from = about_taggers(core_folder())["made_from"]
    assert made_from["training_sha256"] == training_hash(core_folder()), "run `handrail train` again"
    assert made_from["pack_sha256"] == pack_hash(core_folder()), "run `handrail train` again"


@pytest.mark.slow
def test_training_again_gives_the_same_decisions() -> None:
    folder, pack, embedder = core_folder(), load_pack(taggers=False), load_embedder("use")
    texts = [line.text for line in read_training(folder).singles]
    texts += [line.text for line in example_lines(read_files(folder, taggers=False))]
    words = [[word.text for word in fold(text, pack.vocabulary, pack.home)] for text in texts]
    folded = [" ".join(each)[:MAX_CHARS] for each in words if each]
    vectors = np.concatenate([np.asarray(embedder.encode(folded[at : at + 64])) for at in range(0, len(folded), 64)])
    both, *_ = train_pack(folder, pack, embedder)
    for kept, again in zip(read_taggers(folder), (one.model for one in both), strict=True):
        seen = vectors if kept.embedder else [None] * len(folded)
        before = np.array([Tagger(kept).tag(text, vector) for text, vector in zip(folded, seen, strict=True)])
        after = np.array([Tagger(again).tag(text, vector) for text, vector in zip(folded, seen, strict=True)])
        assert np.abs(before - after).max() < TOLERANCE
        assert ((before >= CLEARLY) == (after >= CLEARLY)).mean() > 0.9999
        assert np.allclose(kept.script, again.script, atol=TOLERANCE)
        assert (kept.medium, kept.high) == (again.medium, again.high)
