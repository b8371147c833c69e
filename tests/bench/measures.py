"""What is measured: the engine in process, the server over HTTP, its start and its memory."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter
from typing import Any

from flask import Flask
from werkzeug.test import EnvironBuilder

from handrail import Engine, Message
from handrail.embedding import Embedder
from handrail.engine.model import State

from .process import (
    EMPTY,
    Client,
    Memory,
    await_answer,
    await_full,
    body_of,
    empty_app,
    free_port,
    has_torch,
    memory_of,
    paired_token,
    running,
    workers_of,
)
from .texts import SETS
from .timing import Action, Durations, alternate

CHECKS_BEFORE_WEIGHING = 200
# What the extension sends along as context.
CONTEXT_MESSAGES = 10


@dataclass(frozen=True, slots=True)
class RulesPath:
    """One text set through the rules in process, and an empty endpoint beside it."""

    alone: Durations
    in_conversation: Durations
    empty_in_process: Durations
    empty_over_http: Durations


@dataclass(frozen=True, slots=True)
class FullCheck:
    """One text set through the whole engine in one way, and one bare encode of each text beside it."""

    full: Durations
    encode: Durations
    encoded: tuple[int, ...]
    texts: int

    @property
    def on_top(self) -> Durations:
        """What a check takes beyond one encode of the same text; below nothing where it does not encode."""
        return self.full.minus(self.encode)


@dataclass(frozen=True, slots=True)
class OverHttp:
    """``POST /v1/check`` and an empty endpoint of the same server process."""

    alone: Durations
    in_conversation: Durations
    empty: Durations


@dataclass(frozen=True, slots=True)
class Starts:
    """Seconds until a server answered and until it had its model, per start; and what importing Flask takes.

    ``slowest`` is the longest that a check took between the two, while the model was loading.
    """

    answer: Sequence[float]
    full: Sequence[float]
    slowest: Sequence[float]
    flask: Sequence[float]


@dataclass(frozen=True, slots=True)
class Weight:
    """Memory of the one worker and of the process that watches over it."""

    worker: Memory
    arbiter: Memory
    is_without_torch: bool


class CountingEmbedder:
    """An embedder that counts what it is asked."""

    def __init__(self, embedder: Embedder) -> None:
        self._embedder = embedder
        self.name = embedder.name
        self.count = 0

    def encode(self, texts: Sequence[str], /) -> Any:
        """What the embedder answers."""
        self.count += len(texts)
        return self._embedder.encode(texts)


def rules_path(engine: Engine, client: Client, texts: Sequence[str], rounds: int) -> RulesPath:
    """The rules in process against an empty Flask endpoint, called directly and over loopback."""
    analyze, analyze_in_conversation = _analyzers(engine, texts)
    taken = alternate(
        {
            "alone": analyze,
            "in conversation": analyze_in_conversation,
            "in process": _caller(empty_app()),
            "http": lambda _: client.get(EMPTY),
        },
        texts,
        rounds,
    )
    return RulesPath(taken["alone"], taken["in conversation"], taken["in process"], taken["http"])


def full_check(engine: Engine, embedder: Embedder, texts: Sequence[str], rounds: int) -> tuple[FullCheck, FullCheck]:
    """The whole engine, alone and in conversation, against one bare encode of the same text."""
    counting = CountingEmbedder(embedder)
    encoded = [_encoded(analyze, counting, texts) for analyze in _analyzers(engine.with_embedder(counting), texts)]
    analyze, analyze_in_conversation = _analyzers(engine.with_embedder(embedder), texts)
    taken = alternate(
        {
            "alone": analyze,
            "in conversation": analyze_in_conversation,
            "encode": lambda text: embedder.encode([text]),
        },
        texts,
        rounds,
    )
    return (
        FullCheck(taken["alone"], taken["encode"], encoded[0], len(texts)),
        FullCheck(taken["in conversation"], taken["encode"], encoded[1], len(texts)),
    )


def _encoded(analyze: Action, counting: CountingEmbedder, texts: Sequence[str]) -> tuple[int, ...]:
    """Which of the texts are encoded when they are checked."""
    encoded = []
    for at, text in enumerate(texts):
        before = counting.count
        analyze(text)
        if counting.count > before:
            encoded.append(at)
    return tuple(encoded)


def over_http(client: Client, texts: Sequence[str], rounds: int) -> OverHttp:
    """Real requests over loopback, on one connection that stays open."""
    bodies = _bodies(client, texts)
    taken = alternate(
        {
            "alone": lambda text: client.check(body_of(text)),
            "in conversation": lambda text: client.check(bodies[text]),
            "empty": lambda _: client.get(EMPTY),
        },
        texts,
        rounds,
    )
    return OverHttp(taken["alone"], taken["in conversation"], taken["empty"])


def starts(folder: Path, times: int) -> Starts:
    """Start ``handrail serve`` again and again, taking turns with a bare import of Flask."""
    token = paired_token(folder)
    answer, full, slowest, flask = [], [], [], []
    for _ in range(times):
        begun = perf_counter()
        subprocess.run([sys.executable, "-c", "import flask"], check=True)
        flask.append(perf_counter() - begun)
        begun, port = perf_counter(), free_port()
        with running(folder, port):
            await_answer(port, token)
            answer.append(perf_counter() - begun)
            slowest.append(await_full(port, token, SETS["mixed"]))
            full.append(perf_counter() - begun)
    return Starts(answer, full, slowest, flask)


def weigh(process: subprocess.Popen[bytes], client: Client) -> Weight:
    """Memory of a server that has its model, after some checks of every kind."""
    texts = SETS["mixed"]
    for at in range(CHECKS_BEFORE_WEIGHING):
        client.check(body_of(texts[at % len(texts)]))
    (worker,) = workers_of(process)
    return Weight(memory_of(worker), memory_of(process.pid), not has_torch(worker))


def _analyzers(engine: Engine, texts: Sequence[str]) -> tuple[Action, Action]:
    """Checks a text by itself, and as the message of a conversation that the texts before it led to."""
    arriving: dict[str, tuple[list[Message], State]] = {}
    state = State()
    for at, text in enumerate(texts):
        seen = [Message(texts[i], id=str(i), seen=True) for i in range(max(at - CONTEXT_MESSAGES, 0), at)]
        arriving[text] = [*seen, Message(text, id=str(at))], state
        state = engine.analyze(*arriving[text]).state
    return (lambda text: engine.analyze([Message(text, id="m")])), (lambda text: engine.analyze(*arriving[text]))


def _bodies(client: Client, texts: Sequence[str]) -> dict[str, dict[str, Any]]:
    """The requests of a conversation of these texts, as the extension sends them."""
    bodies: dict[str, dict[str, Any]] = {}
    state: str | None = None
    for at, text in enumerate(texts):
        first = max(at - CONTEXT_MESSAGES, 0)
        messages = [{"id": str(i), "sender": "other", "text": texts[i], "seen": i < at} for i in range(first, at + 1)]
        bodies[text] = {**body_of(text), "messages": messages, "state": state}
        state = json.loads(client.check(bodies[text]))["state"]
    return bodies


def _caller(app: Flask) -> Callable[[str], object]:
    """Calls an app as a server would, without a client's own cost."""
    environ = EnvironBuilder(path="/").get_environ()

    def call(_: str) -> bytes:
        answer = app.wsgi_app({**environ, "wsgi.input": io.BytesIO()}, lambda *_: lambda _: None)
        return b"".join(answer)

    return call
