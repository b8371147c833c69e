"""Runs conversations through the extension's floor, in Node, and through the engine's rules."""

from __future__ import annotations

import gzip
import json
import re
import shutil
import subprocess
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from handrail import Engine, Message, load_pack
from handrail.engine.model import Sender, Severity
from handrail.packs.consistency import each_rule
from handrail.packs.files import core_folder, read_files
from handrail.replay import follow
from handrail.workbench.floor import LANGUAGES

JUDGE = Path(__file__).with_name("floor_judge.mjs")
NEEDS = Path(__file__).parents[2] / "extension" / "node_modules" / "esbuild"
DIALOGUES = [Path(__file__).parents[1] / name / "development" for name in ("benign", "conversations")]
_MARK = re.compile(r"\[\[(.*?)\]\]", re.DOTALL)
Conversation = Sequence[Message]


@dataclass(frozen=True, slots=True)
class Case:
    """A conversation under a name; ``kind`` is ``match``, ``no_match`` or ``dialogue``."""

    name: str
    kind: str
    messages: tuple[Message, ...]


@dataclass(frozen=True, slots=True)
class Said:
    """What the floor says of a conversation; ``quotes`` are message, start, end and words of each reason."""

    severity: Severity
    variant: str | None
    score: int
    quotes: tuple[tuple[int, int, int, str], ...]


@dataclass(frozen=True, slots=True)
class Comparison:
    """A case with what the engine's rules and the floor come to."""

    case: Case
    rules: Severity
    floor: Severity

    @property
    def is_lost(self) -> bool:
        """The rules warn in full and the floor does not."""
        return is_high(self.rules) and not is_high(self.floor)

    @property
    def is_new(self) -> bool:
        """The floor warns in full and the rules do not."""
        return is_high(self.floor) and not is_high(self.rules)


def is_high(severity: Severity) -> bool:
    """Whether it is at least ``high``, the only thing the floor speaks of."""
    return severity.rank >= Severity.HIGH.rank


def why_not() -> str | None:
    """Why the extension's code cannot be run here, or ``None`` where it can."""
    if shutil.which("node") is None:
        return "there is no node"
    return None if NEEDS.is_dir() else "run `npm --prefix extension ci` first"


def judged(conversations: Iterable[Conversation]) -> list[Said]:
    """What the floor says of each conversation."""
    lines = [
        json.dumps({"messages": [{"text": m.text, "sender": m.sender.value} for m in messages]})
        for messages in conversations
    ]
    run = subprocess.run(
        ["node", str(JUDGE)], input="\n".join(lines) + "\n", capture_output=True, text=True, timeout=600, check=True
    )
    return [_said(json.loads(line)) for line in run.stdout.splitlines()]


def _said(data: dict[str, Any]) -> Said:
    quotes = tuple((q["at"], q["start"], q["end"], q["quote"]) for q in data["quotes"])
    return Said(Severity(data["severity"]), data["variant"], data["score"], quotes)


def rules_engine() -> Engine:
    """The engine with the core pack's rules alone: no sentence model, no tagger."""
    return Engine(load_pack(taggers=False))


def compared(cases: Sequence[Case], engine: Engine, tick: Callable[[], None] = lambda: None) -> list[Comparison]:
    """Both verdicts on every case, message by message as it would arrive."""
    floor = judged(case.messages for case in cases)
    out = []
    for case, said in zip(cases, floor, strict=True):
        out.append(Comparison(case, follow(case.messages, engine).severity, said.severity))
        tick()
    return out


def examples(languages: Sequence[str] = LANGUAGES) -> Iterator[Case]:
    """Every ``match`` and ``no_match`` example of the core pack's rules in some languages, each as one message."""
    for _, _, rule_id, spec in each_rule(read_files(core_folder(), taggers=False).rules):
        if rule_id.partition(".")[0] in languages:
            for at, line in enumerate(spec.examples.match):
                yield _example(f"{rule_id}::match[{at}]", "match", line)
            for at, contrast in enumerate(spec.examples.no_match):
                yield _example(f"{rule_id}::no_match[{at}]", "no_match", next(iter(contrast.values())))


def _example(name: str, kind: str, line: str) -> Case:
    return Case(name, kind, (Message(_MARK.sub(r"\1", line), id="0"),))


def dialogues(languages: Sequence[str] = LANGUAGES, *, extortion: bool) -> Iterator[Case]:
    """The development dialogues of some languages: ordinary chats, or those of extortion."""
    for folder in DIALOGUES:
        for path in sorted(folder.glob("*.jsonl")):
            if path.stem not in languages:
                continue
            for line in path.read_text("utf-8").splitlines():
                row = json.loads(line)
                if (row["label"] == "extortion") is extortion:
                    yield Case(row["id"], "dialogue", _numbered(row["messages"]))


def _numbered(turns: Iterable[dict[str, str]]) -> tuple[Message, ...]:
    messages = [Message(t["text"], Sender.OTHER if t["from"] == "them" else Sender.SELF) for t in turns]
    return tuple(replace(message, id=str(at)) for at, message in enumerate(messages))


def corpus_lines(folder: Path, count: int) -> list[Case]:
    """``count`` lines spread evenly over the corpora of a folder, each as one message."""
    cases: list[Case] = []
    for path in sorted(folder.glob("*.jsonl.gz")):
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            texts = [json.loads(line)["text"] for line in lines]
        cases += [Case(f"{path.name}:{at}", "line", (Message(text, id="0"),)) for at, text in enumerate(texts)]
    return cases[:: max(len(cases) // count, 1)][:count]
