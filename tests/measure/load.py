"""``python -m tests.measure load``: the same conversations one by one and through busy threads, byte by byte."""

from __future__ import annotations

import json
import random
import sys
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from handrail import Engine, load_pack
from handrail.embedding import load_embedder
from handrail.engine.model import Message, Sender
from handrail.engine.tracking import dump_state
from handrail.engine.wire import dump_analysis
from handrail.replay import replay

from .tables import Table

SETS = [Path(__file__).parents[1] / "conversations", Path(__file__).parents[1] / "benign"]
_NAMES = ("Dana", "Priya", "Tom", "Aylin", "Kofi", "Marta")


@dataclass(frozen=True, slots=True)
class Outcome:
    """How many conversations gave the same bytes, and how long each way took, in seconds."""

    conversations: int
    same: int
    one_by_one: float
    in_threads: float


def conversations(count: int, folders: Sequence[Path] = SETS) -> Iterator[list[Message]]:
    """``count`` different conversations: the development dialogues, again and again with other names put in front."""
    files = sorted(path for folder in folders for path in folder.glob("development/*.jsonl"))
    dialogues = [json.loads(line) for path in files for line in path.read_text("utf-8").splitlines()]
    chance = random.Random(0)
    for number in range(count):
        dialogue = dialogues[number % len(dialogues)]
        greeting = f"{chance.choice(_NAMES)} {number}"
        yield [
            Message(
                f"{greeting} {turn['text']}" if number >= len(dialogues) else turn["text"],
                Sender.OTHER if turn["from"] == "them" else Sender.SELF,
                id=str(at),
            )
            for at, turn in enumerate(dialogue["messages"])
        ]


def answers(messages: Sequence[Message], engine: Engine, key: str) -> bytes:
    """Every answer and every state of a conversation as bytes."""
    out = [
        json.dumps([dump_analysis(analysis), dump_state(analysis.state)], sort_keys=True)
        for _, analysis in replay(messages, engine, key=key)
    ]
    return "\n".join(out).encode()


def compare(all_messages: Sequence[Sequence[Message]], engine: Engine, threads: int) -> Outcome:
    """Answer every conversation twice: one by one, then through ``threads`` threads that share the engine."""
    begun = time.perf_counter()
    alone = [answers(messages, engine, str(key)) for key, messages in enumerate(all_messages)]
    between = time.perf_counter()
    with ThreadPoolExecutor(threads) as pool:
        together = list(pool.map(lambda pair: answers(pair[1], engine, str(pair[0])), enumerate(all_messages)))
    ended = time.perf_counter()
    same = sum(one == other for one, other in zip(alone, together, strict=True))
    return Outcome(len(alone), same, between - begun, ended - between)


def load(count: int, threads: int, *, rules_only: bool) -> list[Table]:
    """The table; what differs is an exit status of 1 for the caller to give."""
    engine = Engine(load_pack(), None if rules_only else load_embedder("use"))
    outcome = compare(list(conversations(count)), engine, threads)
    print(f"{outcome.same} of {outcome.conversations} the same", file=sys.stderr)
    ratio = outcome.in_threads / outcome.one_by_one
    header = ("mode", "threads", "conversations", "the same, byte by byte", "time against one by one")
    row = (engine.mode.value, threads, outcome.conversations, outcome.same, f"{ratio:.2f}")
    return [Table("Same answers under load", header, [row])]
