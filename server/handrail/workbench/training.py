"""``training/<language>.yaml`` of a pack: short dialogues whose lines are labelled by what they speak of."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Literal

import yaml
from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from handrail.engine.model import Slot
from handrail.packs.problems import PackError, Problem
from handrail.packs.reader import SourceFile

FOLDER = "training"
# How a line of the other side is labelled, and the slot that it fills.
LABELS: dict[str, Slot | None] = {
    "none": None,
    "contact": None,
    "rapport": Slot.RAPPORT,
    "move": Slot.MOVE,
    "request": Slot.REQUEST,
    "capture": Slot.LEVERAGE,
    "threat": Slot.AUDIENCE,
    "demand": Slot.DEMAND,
    "haggling": Slot.HAGGLING,
    "deadline": Slot.DEADLINE,
    "isolation": Slot.ISOLATION,
    "execution": Slot.EXECUTION,
    "cruelty": Slot.CRUELTY,
    "authority": Slot.AUTHORITY,
    "recovery": Slot.RECOVERY,
}
ME, THEM = "me", "them"

Line = Annotated[dict[str, str], Field(min_length=1, max_length=1)]


class DialogueSpec(BaseModel):
    """One dialogue: a single pair a line, ``me`` or ``them`` in innocent ones, ``me`` or a label in the others.

    ``risky`` is the index of the first line at which an expert would warn.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    id: Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$")]
    label: Literal["extortion", "benign"]
    kind: str
    risky: int | None = None
    lines: list[Line]


class TrainingFile(BaseModel):
    """``training/<language>.yaml``."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    language: str
    dialogues: list[DialogueSpec]


@dataclass(frozen=True, slots=True)
class LabelledLine:
    """A line of the other side: its index in the dialogue, its text, and the slots it fills."""

    at: int
    text: str
    slots: frozenset[Slot] = frozenset()


@dataclass(frozen=True, slots=True)
class Dialogue:
    """A training dialogue; ``turns`` are all its lines as (is the other side's, text)."""

    id: str
    language: str
    kind: str
    is_extortion: bool
    risky: int | None
    turns: tuple[tuple[bool, str], ...]
    lines: tuple[LabelledLine, ...]


def read_training(pack_folder: Path) -> tuple[Dialogue, ...]:
    """Every training dialogue of a pack folder, in the order of files and lines.

    Raises:
        PackError: A file does not fit its form; the error names every problem with file and line.
    """
    problems: list[Problem] = []
    dialogues: list[Dialogue] = []
    for path in sorted((pack_folder / FOLDER).glob("*.yaml")):
        source = SourceFile(path, pack_folder)
        file = source.parse(TrainingFile, problems)
        for index, spec in enumerate(file.dialogues if file else ()):
            fault = _fault(spec)
            if fault:
                problems.append(Problem(source.path, source.line("dialogues", index), f"{spec.id}: {fault}"))
            elif file:
                dialogues.append(_dialogue(spec, file.language))
    if problems:
        raise PackError(problems)
    return tuple(dialogues)


def training_hash(pack_folder: Path) -> str:
    """A hash over the training files, in order."""
    digest = hashlib.sha256()
    for path in sorted((pack_folder / FOLDER).glob("*.yaml")):
        digest.update(path.name.encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()


def dump_training(language: str, dialogues: Iterator[DialogueSpec] | list[DialogueSpec]) -> str:
    """The text of a training file, one line a line."""
    data = {"language": language, "dialogues": [spec.model_dump(exclude_none=True) for spec in dialogues]}
    return yaml.safe_dump(data, allow_unicode=True, sort_keys=False, width=10_000)


def _slots(key: str) -> frozenset[Slot]:
    slot = LABELS.get(key)
    return frozenset([slot]) if slot else frozenset()


def _fault(spec: DialogueSpec) -> str | None:
    keys = [key for line in spec.lines for key in line]
    if spec.label == "benign":
        odd = [key for key in keys if key not in (ME, THEM)]
        return f"an innocent dialogue has only `me` and `them` lines, not {odd[0]!r}" if odd else None
    odd = [key for key in keys if key != ME and key not in LABELS]
    if odd:
        return f"{odd[0]!r} is no label; labels are {', '.join(LABELS)}"
    if spec.risky is None or not 0 <= spec.risky < len(keys):
        return "`risky` must be the index of one of its lines"
    return None


def _dialogue(spec: DialogueSpec, language: str) -> Dialogue:
    turns = [(key, text) for line in spec.lines for key, text in line.items()]
    return Dialogue(
        id=spec.id,
        language=language,
        kind=spec.kind,
        is_extortion=spec.label == "extortion",
        risky=spec.risky,
        turns=tuple((key != ME, text) for key, text in turns),
        lines=tuple(LabelledLine(at, text, _slots(key)) for at, (key, text) in enumerate(turns) if key != ME),
    )
