"""How much of what rules find is still found when it is written in disguise, and what else is found then."""

from __future__ import annotations

import json
import multiprocessing
import os
import random
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from handrail import Engine, Message, load_pack
from handrail.engine.detect import Detector
from handrail.engine.model import Sender, Severity
from handrail.engine.rules import Pack
from handrail.packs.loader import core_folder, read_files, rule_name
from handrail.workbench.mutate import TECHNIQUES, mutate

from .corpora import replay
from .corpora_folder import corpora_folder, read_rows
from .tables import Table

CONVERSATIONS = tuple(Path(__file__).parents[1] / name / "development" for name in ("conversations", "benign"))
_NEVER = "held_out"
# The disguises were made for these; what they do to the young rules of other languages is not measured yet.
LANGUAGES = ("en", "es")
_MARK = re.compile(r"\[\[(.*?)\]\]", re.DOTALL)
_CORPUS_LINES = 5_000
_CORPORA = ("benign_irc_ubuntu", "benign_topical_chat", "benign_sms_spam_collection")


@dataclass(frozen=True, slots=True)
class Positive:
    """A line on which a rule fires."""

    rule: str
    text: str
    speaker: Sender


@dataclass(frozen=True, slots=True)
class Talk:
    """A dialogue: its lines with whether the other side wrote them."""

    lines: tuple[tuple[str, bool], ...]


@dataclass(slots=True)
class Material:
    """What is disguised."""

    positives: list[Positive] = field(default_factory=list)
    benign: list[str] = field(default_factory=list)
    talks: list[Talk] = field(default_factory=list)
    benign_talks: list[Talk] = field(default_factory=list)


@dataclass(slots=True)
class Outcome:
    """What one technique did: counts of what was found clean, and of that in disguise."""

    rules: int = 0
    still: int = 0
    severe: int = 0
    still_severe: int = 0
    talks: int = 0
    still_talks: int = 0
    benign: int = 0
    alarms: int = 0
    alarms_clean: int = 0
    benign_talks: int = 0
    talk_alarms: int = 0
    talk_alarms_clean: int = 0
    lost: list[str] = field(default_factory=list)
    new: list[str] = field(default_factory=list)

    @property
    def fall(self) -> float:
        """How many points of a hundred the recall of single rules fell."""
        return 100 * (1 - self.still / self.rules) if self.rules else 0.0

    @property
    def severity_fall(self) -> float:
        """How many points of a hundred the recall of messages of at least medium fell."""
        return 100 * (1 - self.still_severe / self.severe) if self.severe else 0.0

    @property
    def new_alarms(self) -> int:
        """Alarms on benign lines and dialogues above those on the clean ones."""
        return self.alarms - self.alarms_clean + self.talk_alarms - self.talk_alarms_clean


class Judge:
    """Answers of the engine that a measurement asks for again and again.

    By rules alone, unless ``learned``: what the tagger makes of odd letters is no matter of folding.
    """

    def __init__(self, pack: Pack, *, learned: bool = False) -> None:
        pack = pack if learned else replace(pack, taggers=())
        self._detectors = {speaker: Detector(pack, speaker) for speaker in (Sender.OTHER, Sender.SELF)}
        self._engine = Engine(pack)

    def fires(self, positive: Positive, text: str) -> bool:
        """Whether the rule of a positive fires on another text."""
        detector = self._detectors[positive.speaker]
        detected = detector.detect([detector.read(Message(text, positive.speaker, id="0"))])
        return any(signal.rule == positive.rule for signal in detected.signals)

    def rank(self, text: str, speaker: Sender = Sender.OTHER) -> int:
        """The rank of a text's severity, alone."""
        return self._engine.analyze([Message(text, speaker, id="0")]).assessment.severity.rank

    def talk_rank(self, lines: Iterable[tuple[str, bool]]) -> int:
        """The rank of the loudest warning in a dialogue."""
        messages = [
            Message(text, Sender.OTHER if theirs else Sender.SELF, id=str(at))
            for at, (text, theirs) in enumerate(lines)
        ]
        shown = [a.assessment.severity.rank for _, a in replay(self._engine, messages) if a.warning is not None]
        return max(shown, default=Severity.NONE.rank)


def examples_of_pack(pack: Pack, languages: Sequence[str] = LANGUAGES) -> Material:
    """The examples of the embedded pack's rules of some languages: those that must fire, and those that must not."""
    speakers = {rule.id: rule.speaker for rule in pack.rules}
    material = Material()
    for _, file in read_files(core_folder()).rules:
        for spec in file.rules if file.language in languages else ():
            name = rule_name(file, spec)
            material.positives += [
                Positive(name, _MARK.sub(r"\1", text), speakers[name]) for text in spec.examples.match
            ]
            material.benign += [text for example in spec.examples.no_match for text in example.values()]
    return material


def everything(pack: Pack, paths: Sequence[Path]) -> Material:
    """The pack's examples, dialogues under ``paths``, and benign lines where the corpora are there."""
    material = examples_of_pack(pack)
    for path in paths or CONVERSATIONS:
        for talk, is_positive in _talks(path):
            (material.talks if is_positive else material.benign_talks).append(talk)
    if (folder := corpora_folder()) is not None:
        for name in _CORPORA:
            lines = [row.text for row in read_rows(folder / f"{name}.jsonl.gz") if row.label == "benign"]
            material.benign += random.Random(name).sample(lines, min(_CORPUS_LINES // len(_CORPORA), len(lines)))
    return material


def _talks(path: Path) -> Iterator[tuple[Talk, bool]]:
    """The dialogues of a file, or of a folder's files, each with whether it is an extortion."""
    files = sorted(path.rglob("*.jsonl")) if path.is_dir() else [path] if path.is_file() else []
    for file in files:
        if _NEVER in file.parts:
            continue
        for line in file.read_text("utf-8").splitlines():
            data: dict[str, Any] = json.loads(line)
            yield (
                Talk(tuple((turn["text"], turn["from"] == "them") for turn in data["messages"])),
                data["label"] != "benign",
            )


class Measurement:
    """What is found in the material as it is, and how that changes with each technique."""

    def __init__(self, judge: Judge, material: Material, seed: int = 0) -> None:
        medium = Severity.MEDIUM.rank
        self._judge, self._seed = judge, seed
        self._fired = [positive for positive in material.positives if judge.fires(positive, positive.text)]
        ranks = {positive.text: judge.rank(positive.text, positive.speaker) for positive in self._fired}
        self._severe = {text: rank for text, rank in ranks.items() if rank >= medium}
        self._benign = {text: judge.rank(text) for text in dict.fromkeys(material.benign)}
        found = [(talk, judge.talk_rank(talk.lines)) for talk in material.talks]
        self._talks = [(talk, rank) for talk, rank in found if rank >= medium]
        self._benign_talks = [(talk, judge.talk_rank(talk.lines)) for talk in material.benign_talks]

    def outcome(self, technique: str) -> Outcome:
        """What one technique does to everything."""
        out = Outcome()
        self._positives(technique, out)
        self._benign_lines(technique, out)
        for talk, rank in self._talks:
            out.talks += 1
            out.still_talks += self._judge.talk_rank(_disguised(talk, technique, self._seed)) >= rank
        for talk, rank in self._benign_talks:
            out.benign_talks += 1
            out.talk_alarms_clean += rank >= Severity.MEDIUM.rank
            changed = self._judge.talk_rank(_disguised(talk, technique, self._seed))
            out.talk_alarms += changed >= Severity.MEDIUM.rank
        return out

    def _positives(self, technique: str, out: Outcome) -> None:
        for positive in self._fired:
            text = mutate(positive.text, technique, self._seed)
            out.rules += 1
            if self._judge.fires(positive, text):
                out.still += 1
            else:
                out.lost.append(f"{positive.rule}  {positive.text!r}  {text!r}")
            if positive.text in self._severe:
                out.severe += 1
                out.still_severe += self._judge.rank(text, positive.speaker) >= self._severe[positive.text]

    def _benign_lines(self, technique: str, out: Outcome) -> None:
        for text, rank in self._benign.items():
            changed = mutate(text, technique, self._seed)
            is_alarm, was_alarm = self._judge.rank(changed) >= Severity.MEDIUM.rank, rank >= Severity.MEDIUM.rank
            out.benign += 1
            out.alarms_clean += was_alarm
            out.alarms += is_alarm
            if is_alarm and not was_alarm:
                out.new.append(f"{text!r}  {changed!r}")


def _disguised(talk: Talk, name: str, seed: int) -> list[tuple[str, bool]]:
    return [(mutate(text, name, seed) if theirs else text, theirs) for text, theirs in talk.lines]


def obfuscation_tables(outcomes: dict[str, Outcome], *, learned: bool = False) -> list[Table]:
    """The figures of every technique."""
    rows = [
        (
            name,
            _share(out.still, out.rules),
            _share(out.still_severe, out.severe),
            _share(out.still_talks, out.talks),
            f"{out.alarms} ({out.alarms - out.alarms_clean:+d})",
            f"{out.talk_alarms} ({out.talk_alarms - out.talk_alarms_clean:+d})",
        )
        for name, out in outcomes.items()
    ]
    some = next(iter(outcomes.values()), Outcome())
    return [
        Table(
            "Disguises: what is found clean and still found in disguise, "
            + ("with the learned tagger" if learned else "by rules alone"),
            ("technique", "same rule", "same severity", "dialogues", "alarms on benign", "in benign dialogues"),
            rows,
            (
                f"{some.rules} examples, {some.talks} dialogues, {some.benign} benign lines, "
                f"{some.benign_talks} benign dialogues; alarms are medium or more.",
            ),
        )
    ]


def _share(part: int, whole: int) -> str:
    return f"{part}/{whole} {100 * part / whole:.1f} %" if whole else "-"


# Set in each process before it gets work.
_measurement: Measurement


def obfuscation(paths: Sequence[Path], only: Sequence[str] = (), *, learned: bool = False) -> dict[str, Outcome]:
    """Measure the embedded pack, on all cores."""
    names = list(only or TECHNIQUES)
    with multiprocessing.Pool(min(os.cpu_count() or 1, len(names)), _prepare, (paths, learned)) as pool:
        return dict(zip(names, pool.map(_outcome, names, chunksize=1), strict=True))


def _prepare(paths: Sequence[Path], learned: bool) -> None:
    global _measurement
    pack = load_pack()
    _measurement = Measurement(Judge(pack, learned=learned), everything(pack, paths))


def _outcome(technique: str) -> Outcome:
    return _measurement.outcome(technique)
