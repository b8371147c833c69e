"""``training/<language>.yaml`` of a pack: short dialogues and single lines, labelled by what they speak of."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Literal

import yaml
from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from handrail.engine.model import Slot
from handrail.packs.loader import PackFiles
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
# Examples of rules of less weight say too little to learn from.
LEAST_WEIGHT = 2

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
    """``training/<language>.yaml``.

    ``singles`` are lines without a dialogue: one label a line, or two joined by ``+``; after a line that speaks of a
    slot stands an innocent one (``none``) that shares its words.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    language: str
    dialogues: list[DialogueSpec] = []
    singles: list[Line] = []


@dataclass(frozen=True, slots=True)
class LabelledLine:
    """A line of the other side: its index in the dialogue, its text, and the slots it fills.

    Where ``is_whole`` is false, it may fill others that nobody has looked for; ``is_threat`` says so of a line whose
    slots nobody has named at all.
    """

    at: int
    text: str
    slots: frozenset[Slot] = frozenset()
    is_whole: bool = True
    is_threat: bool = False


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


@dataclass(frozen=True, slots=True)
class Training:
    """All that a tagger learns from."""

    dialogues: tuple[Dialogue, ...] = ()
    singles: tuple[LabelledLine, ...] = ()

    @property
    def texts(self) -> tuple[str, ...]:
        """Every line, those of the protected person too."""
        spoken = tuple(text for dialogue in self.dialogues for _, text in dialogue.turns)
        return spoken + tuple(line.text for line in self.singles)

    @property
    def lines(self) -> int:
        """How many lines are the other side's."""
        return sum(len(dialogue.lines) for dialogue in self.dialogues) + len(self.singles)


def read_training(pack_folder: Path) -> Training:
    """Every training dialogue and single line of a pack folder, in the order of files and lines.

    Raises:
        PackError: A file does not fit its form; the error names every problem with file and line.
    """
    problems: list[Problem] = []
    dialogues: list[Dialogue] = []
    singles: list[LabelledLine] = []
    for path in sorted((pack_folder / FOLDER).glob("*.yaml")):
        source = SourceFile(path, pack_folder)
        file = source.parse(TrainingFile, problems)
        for index, spec in enumerate(file.dialogues if file else ()):
            fault = _fault(spec)
            if fault:
                problems.append(Problem(source.path, source.line("dialogues", index), f"{spec.id}: {fault}"))
            elif file:
                dialogues.append(_dialogue(spec, file.language))
        for index, line in enumerate(file.singles if file else ()):
            (label, text), *_ = line.items()
            odd = [name for name in label.split("+") if name not in LABELS]
            if odd:
                fault = f"{odd[0]!r} is no label; labels are {', '.join(LABELS)}"
                problems.append(Problem(source.path, source.line("singles", index), fault))
            else:
                singles.append(LabelledLine(0, text, frozenset().union(*map(_slots, label.split("+")))))
    if problems:
        raise PackError(problems)
    return Training(tuple(dialogues), tuple(singles))


def example_lines(files: PackFiles) -> tuple[LabelledLine, ...]:
    """The examples that prove the rules and guards of a pack, as lines.

    One of a rule fills the slot of that rule, and perhaps others; what a guard must not silence is a threat.
    """
    rules = [rule for _, file in files.rules if file.speaker == "other" for rule in file.rules]
    lines: list[LabelledLine] = []
    for rule in rules:
        slot = Slot.LEVERAGE if rule.slot is Slot.INTRUSION else rule.slot
        if slot not in LABELS.values() or rule.weight < LEAST_WEIGHT:
            continue
        marked = [text.replace("[[", "").replace("]]", "") for text in rule.examples.match]
        innocent = [text for example in rule.examples.no_match for text in example.values()]
        lines += [LabelledLine(0, text, frozenset([slot]), is_whole=False) for text in marked]
        lines += [LabelledLine(0, text) for text in innocent]
    for guard in (guard for _, file in files.guards for guard in file.guards):
        lines += [LabelledLine(0, text) for text in guard.examples.silenced]
        lines += [LabelledLine(0, text, is_whole=False, is_threat=True) for text in guard.examples.not_silenced]
    return tuple(lines)


def training_hash(pack_folder: Path) -> str:
    """A hash over the training files, in order."""
    return _hash(pack_folder, (f"{FOLDER}/*.yaml",))


def pack_hash(pack_folder: Path) -> str:
    """A hash over the words, rules and guards of a pack, which folding and judging depend on."""
    return _hash(pack_folder, ("pack.yaml", "words/*.yaml", "rules/*/*.yaml", "guards/*.yaml"))


def _hash(folder: Path, patterns: Sequence[str]) -> str:
    digest = hashlib.sha256()
    for path in (path for pattern in patterns for path in sorted(folder.glob(pattern))):
        digest.update(path.relative_to(folder).as_posix().encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()


def dump_training(file: TrainingFile) -> str:
    """The text of a training file, one line a line."""
    data = file.model_dump(exclude_none=True)
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
