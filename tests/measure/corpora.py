"""False alarms per corpus, each file apart and on its reporting half; what must be noticed stands apart too."""

from __future__ import annotations

import multiprocessing
import os
import sys
import threading
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from pathlib import Path

from handrail import Engine, Message, load_pack
from handrail.embedding import load_embedder
from handrail.engine.model import Analysis, Sender, Severity, State

from .corpora_folder import Row, read_rows
from .counts import is_reporting_half

# What the extension sends along as context.
CONTEXT_MESSAGES = 10
_BATCH = 400
_AHEAD = 64
_TALKS, _NOTES = "pos_ransomchats", "pos_ransom_notes"
_LOUD = (Severity.HIGH, Severity.CRITICAL)


@dataclass(frozen=True, slots=True)
class Group:
    """What is counted together: rows of one file, one label, one range of languages, judged in one way."""

    file: str
    label: str
    languages: str
    way: str


@dataclass(slots=True)
class Tally:
    """What a group came to.

    ``severities`` are messages by what they came to alone, or by the warning they raised in their conversation;
    ``conversations`` are conversations by the loudest warning in them. ``rules`` counts messages of at least medium
    by the rules behind them.
    """

    severities: Counter[Severity] = field(default_factory=Counter)
    conversations: Counter[Severity] = field(default_factory=Counter)
    rules: Counter[str] = field(default_factory=Counter)
    unknown: int = 0
    samples: list[str] = field(default_factory=list)

    def add(self, other: Tally) -> None:
        """Count what another tally counted as well."""
        self.severities.update(other.severities)
        self.conversations.update(other.conversations)
        self.rules.update(other.rules)
        self.unknown += other.unknown
        self.samples.extend(other.samples)

    @property
    def high(self) -> int:
        """Messages with a full card."""
        return sum(self.severities[severity] for severity in _LOUD)


@dataclass(frozen=True, slots=True)
class _Task:
    """Messages to judge: each alone, or together as one conversation."""

    group: Group
    messages: tuple[Message, ...]
    is_conversation: bool


# Set in each process before it gets work.
_engine: Engine


def measure_corpora(folder: Path, only: Sequence[str], *, full: bool) -> dict[Group, Tally]:
    """Every corpus file (or those in ``only``) through the engine, on all cores.

    Both uses of a row count: alone, and where the file has conversations replayed in its own.

    Raises:
        FileNotFoundError: There is no corpus file of that name.
    """
    files = [f for f in sorted(folder.glob("*.jsonl.gz")) if not only or name_of(f) in only]
    if missing := set(only) - {name_of(file) for file in files}:
        raise FileNotFoundError(f"no corpus file is named {', '.join(sorted(missing))}")
    languages = load_pack().languages
    # A pool reads ahead as far as it can; this keeps whole corpora out of memory.
    room = threading.Semaphore(_AHEAD)
    tasks = (task for file in files for task in _tasks(file, languages) if room.acquire())
    tallies: dict[Group, Tally] = {}
    is_watched = sys.stderr.isatty()
    done = 0
    with multiprocessing.Pool(os.cpu_count(), _prepare, (full,)) as pool:
        for group, tally in pool.imap_unordered(_judge, tasks, chunksize=1):
            room.release()
            tallies.setdefault(group, Tally()).add(tally)
            done += tally.severities.total()
            if is_watched:
                sys.stderr.write(f"\r{done} messages judged")
                sys.stderr.flush()
    if is_watched:
        sys.stderr.write("\r\x1b[K")
    return tallies


def name_of(file: Path) -> str:
    """The name of a corpus file without its endings."""
    return file.name.removesuffix(".jsonl.gz")


def _prepare(full: bool) -> None:
    global _engine
    _engine = Engine(load_pack())
    if full:
        _engine = _engine.with_embedder(load_embedder("use"))


def _tasks(file: Path, languages: Sequence[str]) -> Iterator[_Task]:
    """The work that a file gives, in whole conversations and batches of single messages."""
    name = name_of(file)
    waiting: dict[Group, list[Message]] = {}
    for conv_id, rows in groupby(read_rows(file), key=lambda row: row.conv_id):
        # Rows without a conversation all come in one group, so nothing may be held back here.
        conversation: list[Row] = []
        for row in rows:
            # Fitting is done on benign rows alone, so positives are reported whole.
            if _is_innocent(row.label) and not is_reporting_half(conv_id, row.text):
                continue
            if conv_id is not None:
                conversation.append(row)
            if name == _TALKS:
                # Extortion or not is a property of the whole talk, small talk included.
                continue
            group = Group(name, row.label, _languages(row.lang, languages), "alone")
            batch = waiting.setdefault(group, [])
            batch.append(Message(row.text, id="0"))
            if len(batch) == _BATCH:
                yield _Task(group, tuple(waiting.pop(group)), is_conversation=False)
        yield from _replays(name, conversation, languages)
    for group, batch in waiting.items():
        yield _Task(group, tuple(batch), is_conversation=False)


def _replays(name: str, rows: Sequence[Row], languages: Sequence[str]) -> Iterator[_Task]:
    """The ways in which a conversation is replayed: as it was, or from each side of an extortion."""
    if not rows or name == _NOTES:
        return
    spoken = _languages(rows[0].lang, languages)
    if name != _TALKS:
        yield _Task(Group(name, rows[0].label, spoken, "replayed"), _messages(rows), is_conversation=True)
        return
    for label, other in (("extortion", "attacker"), ("extortion_victim_turn", "victim")):
        messages = _messages(rows, other)
        yield _Task(Group(name, label, spoken, "replayed"), messages, is_conversation=True)


def _messages(rows: Sequence[Row], other: str | None = None) -> tuple[Message, ...]:
    """The rows as messages: of ``other`` alone as the other side, else of everybody."""
    return tuple(
        Message(
            row.text,
            Sender.OTHER if other in (None, row.speaker) else Sender.SELF,
            id=str(at),
            author=row.speaker,
        )
        for at, row in enumerate(rows)
    )


def _is_innocent(label: str) -> bool:
    return label in ("benign", "spam", "hard_negative")


def _languages(language: str, known: Sequence[str]) -> str:
    return "the pack's" if language.partition("-")[0] in known else "others"


def _judge(task: _Task) -> tuple[Group, Tally]:
    tally = Tally()
    if not task.is_conversation:
        for message in task.messages:
            analysis = _engine.analyze([message])
            _count(tally, analysis, analysis.assessment.severity, message)
        return task.group, tally
    loudest = Severity.NONE
    for message, analysis in replay(_engine, task.messages):
        shown = Severity.NONE if analysis.warning is None else analysis.assessment.severity
        loudest = max(loudest, shown, key=lambda severity: severity.rank)
        if message.sender is not Sender.SELF:
            _count(tally, analysis, shown, message)
    tally.conversations[loudest] += 1
    return task.group, tally


def replay(engine: Engine, messages: Sequence[Message]) -> Iterable[tuple[Message, Analysis]]:
    """Each message of a conversation with its analysis, as it would arrive: ten earlier ones along, and the state."""
    state = State()
    context: list[Message] = []
    for message in messages:
        analysis = engine.analyze([*context, message], state, conversation="measured")
        state = analysis.state
        seen = Message(message.text, message.sender, message.id, message.author, seen=True)
        context = [*context, seen][-CONTEXT_MESSAGES:]
        yield message, analysis


def _count(tally: Tally, analysis: Analysis, severity: Severity, message: Message) -> None:
    tally.severities[severity] += 1
    tally.unknown += bool(analysis.assessment.unknown_rules)
    if severity.rank < Severity.MEDIUM.rank:
        return
    rules = list(dict.fromkeys(signal.rule for signal in analysis.assessment.signals if signal.slot is not None))
    tally.rules.update(rules)
    tally.samples.append(f"{severity.value}  {' + '.join(rules)}  {' '.join(message.text.split())[:160]!r}")
