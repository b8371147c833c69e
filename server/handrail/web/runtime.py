"""The engine of a worker: answers by rules at once, and in full as soon as the sentence model is there."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from handrail.embedding import EmbedderUnavailable
from handrail.engine.model import Analysis, Message, Mode, Reader, Situation, State
from handrail.engine.rules import Pack
from handrail.engine.similarity import Embedder
from handrail.web.events import log_event


class Analyzer(Protocol):
    """What the web needs of an engine."""

    @property
    def pack(self) -> Pack:
        """The pack it checks against."""

    @property
    def mode(self) -> Mode:
        """Whether it has an embedder."""

    def warm_up(self) -> None:
        """Do now what would otherwise slow the first checks."""

    def with_embedder(self, embedder: Embedder) -> Analyzer:
        """The same engine with an embedder."""

    def analyze(
        self,
        messages: Sequence[Message],
        state: State | None = None,
        *,
        conversation: str = "",
        reader: Reader | None = None,
        situation: Situation | None = None,
        now: datetime | None = None,
    ) -> Analysis:
        """Assess the new messages of a conversation."""


class EmbedderStatus(StrEnum):
    """What became of the sentence model."""

    LOADING = "loading"
    READY = "ready"
    OFF = "off"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class EmbedderState:
    """The sentence model of this worker; ``detail`` says why when it failed."""

    name: str
    status: EmbedderStatus
    detail: str | None = None


class Runtime:
    """Holds the engine, and swaps in one with an embedder when that is loaded, or one with another pack.

    The model is loaded in the process that uses it, since some numeric libraries hang after a fork; a server with
    several workers loads it before it forks them, with one thread each, which is measured to be safe and shares memory.
    """

    def __init__(self, engine: Analyzer, embedder: str, load: Callable[[str], Embedder]) -> None:
        """``embedder`` is the name to load, or ``none``."""
        self._engine = engine
        self._load = load
        self._embedder = EmbedderState(embedder, EmbedderStatus.OFF if embedder == "none" else EmbedderStatus.LOADING)
        self._lock = threading.Lock()
        self._swap = threading.Lock()
        self._model: Embedder | None = None
        self._is_warm = False
        self._started_in: int | None = None
        self.checks = 0
        self.rule_timeouts = 0

    @property
    def engine(self) -> Analyzer:
        """The engine to use for one request, whichever is best now: ask once a request, since it may be replaced."""
        return self._engine

    @property
    def embedder(self) -> EmbedderState:
        """What became of the sentence model."""
        return self._embedder

    @property
    def mode(self) -> Mode:
        """How this worker answers now."""
        return self._engine.mode

    def start(self) -> None:
        """Begin to load the model in the background, once a process; returns at once."""
        if self._started_in == os.getpid() or self._embedder.status is not EmbedderStatus.LOADING:
            return
        with self._lock:
            if self._started_in == os.getpid():
                return
            self._started_in = os.getpid()
        threading.Thread(target=self.load_now, name="handrail-embedder", daemon=True).start()

    def load_now(self) -> None:
        """Load the model in this thread. A model that cannot be had is no error: rules go on, and it is said aloud."""
        if self._embedder.status is not EmbedderStatus.LOADING:
            return
        name, begun = self._embedder.name, time.monotonic()
        try:
            model = self._load(name)
            with self._swap:
                self._engine, self._model = self._engine.with_embedder(model), model
        except EmbedderUnavailable as error:
            self._give_up(str(error))
        except Exception as error:  # outermost handler: a thread that dies in silence would say "loading" for ever
            self._give_up(f"The model could not be loaded ({type(error).__name__}).")
        else:
            self._embedder = EmbedderState(name, EmbedderStatus.READY)
            log_event("embedder-ready", embedder=name, seconds=time.monotonic() - begun)

    def warm_up(self) -> None:
        """Do now what would otherwise slow the first checks, and do so for every later engine too."""
        self._is_warm = True
        self._engine.warm_up()

    def replace(self, engine: Analyzer) -> None:
        """Use another engine from the next request on, with the sentence model where that is loaded.

        Takes a moment, in which requests go on with the engine that was there. A request that is under way ends with
        the one it began with.
        """
        with self._swap:
            if self._is_warm:
                engine.warm_up()
            self._engine = engine if self._model is None else engine.with_embedder(self._model)

    def count(self, analysis: Analysis) -> None:
        """Count a check that was answered, and the rules that ran out of time in it."""
        with self._lock:
            self.checks += 1
            self.rule_timeouts += len(analysis.assessment.unknown_rules)

    def _give_up(self, detail: str) -> None:
        self._embedder = EmbedderState(self._embedder.name, EmbedderStatus.FAILED, detail)
        log_event("embedder-failed", level="WARNING", embedder=self._embedder.name, mode="rules-only", detail=detail)
