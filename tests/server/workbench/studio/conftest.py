"""Fixtures: the small pack in a folder to write into, a few conversations, and the studio over both."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from flask import Flask

from handrail.packs import load_pack
from handrail.workbench.studio.app import create_studio
from handrail.workbench.studio.corpus import Corpus, read_corpus

PACK = Path(__file__).parents[3] / "contract" / "pack"
DIALOGUES = [
    ("threat-1", "extortion", "financial-chat", ["hello", "i have your picture", "give me 500"]),
    ("friend-1", "benign", "ordinary", ["i have your picture, lovely", "give me 5 minutes"]),
    ("friend-2", "benign", "ordinary", ["pay me a visit", "<b>bring</b> & share"]),
]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the small pack, with a comment that must survive."""
    path = Path(shutil.copytree(PACK, tmp_path / "pack"))
    file = path / "rules" / "en" / "demand.yaml"
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("    weight: 3\n", "    weight: 3  # friends ask as well\n"), encoding="utf-8")
    return path


@pytest.fixture
def corpus(tmp_path: Path) -> Corpus:
    """Three short conversations."""
    file = tmp_path / "en.jsonl"
    lines = [
        {"id": name, "label": label, "lang": "en", "kind": kind, "variant": kind,
         "messages": [{"from": "them", "text": text} for text in said]}
        for name, label, kind, said in DIALOGUES
    ]  # fmt: skip
    file.write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
    return read_corpus([file], load_pack(PACK).vocabulary)


@pytest.fixture
def app(folder: Path, corpus: Corpus) -> Flask:
    """The studio."""
    return create_studio(folder, corpus)
