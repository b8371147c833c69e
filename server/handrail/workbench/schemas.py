"""The pack format as JSON Schema, made from the types that read it, for editors that complete and check keys."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from pydantic import BaseModel

from handrail.packs.overrides import OverridesFile
from handrail.packs.schema import (
    ConversationsFile,
    GuardFile,
    HelpFile,
    PackFile,
    RuleFile,
    ScriptsFile,
    TextsFile,
    WordsFile,
)
from handrail.workbench.training import TrainingFile

# Kind of file → its type; a file of schemas is named after the kind.
KINDS: dict[str, type[BaseModel]] = {
    "pack": PackFile,
    "words": WordsFile,
    "rules": RuleFile,
    "guards": GuardFile,
    "scripts": ScriptsFile,
    "texts": TextsFile,
    "help": HelpFile,
    "conversations": ConversationsFile,
    "training": TrainingFile,
    "overrides": OverridesFile,
}


def schema_of(kind: str) -> dict[str, Any]:
    """The JSON Schema of one kind of file."""
    schema = KINDS[kind].model_json_schema(by_alias=True)
    # Without a title an editor shows the description alone, and not the name of a Python class.
    schema.pop("title", None)
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema}


def written(kind: str) -> str:
    """The text of a schema's file."""
    return json.dumps(schema_of(kind), indent=2, ensure_ascii=False) + "\n"


def write_schemas(folder: Path) -> list[Path]:
    """Write the schemas of all kinds into a folder, made where it is missing."""
    folder.mkdir(parents=True, exist_ok=True)
    paths = []
    for kind in KINDS:
        path = folder / f"{kind}.json"
        path.write_text(written(kind), encoding="utf-8")
        paths.append(path)
    return paths
