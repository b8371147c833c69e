"""The dialogues that the detector is judged by: complete, unchanged where they are held out, and nobody's training.

What fails names ids and never words, since held-out dialogues stay unread.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from datasketch import MinHash, MinHashLSH

from handrail.engine.normalize import fold
from handrail.packs.loader import PackFiles, core_folder
from handrail.workbench.training import read_training

ROOT = Path(__file__).parents[1]
FOLDERS = {"extortion": ROOT / "conversations", "benign": ROOT / "benign"}
LANGUAGES = ("en", "es", "fr", "pt", "de", "it", "fil", "hi", "id", "ar")
# Of shingles of five characters; the same line with a word or two changed stays above it.
ALIKE = 0.8
# Shorter lines are everybody's: "ok", "who is this".
SHORTEST = 30


def rows(label: str, part: str, language: str = "*") -> Iterator[dict[str, Any]]:
    for path in sorted((FOLDERS[label] / part).glob(f"{language}.jsonl")):
        yield from (json.loads(line) for line in path.read_text("utf-8").splitlines())


def shingles(text: str) -> set[str]:
    folded = " ".join(word.text for word in fold(text))
    return {folded[at : at + 5] for at in range(max(len(folded) - 4, 1))}


def signature(text: str) -> MinHash:
    minhash = MinHash(num_perm=64)
    for shingle in shingles(text):
        minhash.update(shingle.encode("utf-8"))
    return minhash


def is_near(one: str, other: str) -> bool:
    a, b = shingles(one), shingles(other)
    return len(a & b) / len(a | b) >= ALIKE


def lines_of_rules_and_training(files: PackFiles) -> tuple[str, ...]:
    rules = [rule for _, file in files.rules for rule in file.rules]
    texts = [text.replace("[[", "").replace("]]", "") for rule in rules for text in rule.examples.match]
    texts += [text for rule in rules for example in rule.examples.no_match for text in example.values()]
    texts += [line for _, file in files.scripts for line in (*file.positive, *file.benign)]
    texts += read_training(core_folder()).texts
    return tuple(dict.fromkeys(text for text in texts if len(text) >= SHORTEST))


@pytest.mark.parametrize("label", FOLDERS)
def test_held_out_files_are_unchanged(label: str) -> None:
    folder = FOLDERS[label] / "held_out"
    sums = dict(reversed(line.split("  ")) for line in (folder / "SHA256SUMS").read_text("utf-8").splitlines())
    assert sums == {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in folder.glob("*.jsonl")}


@pytest.mark.parametrize("language", LANGUAGES)
def test_held_out_dialogues_are_enough_in_every_language(language: str) -> None:
    assert len(list(rows("extortion", "held_out", language))) >= 10
    assert len(list(rows("benign", "held_out", language))) >= 15


def test_development_dialogues_are_enough() -> None:
    assert len(list(rows("extortion", "development"))) >= 120
    innocent = list(rows("benign", "development"))
    assert len(innocent) >= 200
    assert sum(row["kind"] != "ordinary" for row in innocent) * 2 >= len(innocent)


@pytest.mark.parametrize("part", ["development", "held_out"])
def test_every_dialogue_is_labelled(part: str) -> None:
    every = [*rows("extortion", part), *rows("benign", part)]
    assert len({row["id"] for row in every}) == len(every)
    faulty = [row["id"] for row in rows("extortion", part) if not _is_labelled(row)]
    faulty += [row["id"] for row in rows("benign", part) if not row.get("kind") or len(row["messages"]) < 8]
    assert faulty == []


def _is_labelled(row: dict[str, Any]) -> bool:
    risky, demand, count = row["first_risky_index"], row["first_demand_index"], len(row["messages"])
    by_them = [at for at, turn in enumerate(row["messages"]) if turn["from"] == "them"]
    return bool(row["variant"]) and risky in by_them and (demand is None or demand in by_them) and count <= 25


def test_no_line_of_the_evaluation_set_was_trained_on_or_written_into_a_rule(files: PackFiles) -> None:
    known = lines_of_rules_and_training(files)
    index = MinHashLSH(threshold=ALIKE - 0.15, num_perm=64)
    for number, text in enumerate(known):
        index.insert(str(number), signature(text))
    alike = []
    for part in ("held_out", "development"):
        for label in FOLDERS:
            for row in rows(label, part):
                for turn in row["messages"]:
                    if len(turn["text"]) < SHORTEST:
                        continue
                    near = index.query(signature(turn["text"]))
                    if any(is_near(turn["text"], known[int(number)]) for number in near):
                        alike.append(row["id"])
    assert alike == []
