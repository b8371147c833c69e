"""Keeps a worker on the pack that counts, and lets one worker at a time ask the channel for a newer one."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from handrail.config import ChannelAddress
from handrail.engine.analyze import Engine
from handrail.packs import PackError
from handrail.updates.installed import InstalledPacks
from handrail.updates.serving import ServedPack, choose
from handrail.web.events import log_event
from handrail.web.runtime import Runtime

STALE_SECONDS = 3 * 86_400.0
# While a pack is loaded, requests get the interpreter this often, in seconds: ten times as often as by default.
_SWITCH_SECONDS = 0.0005


@dataclass(frozen=True, slots=True)
class Pace:
    """How often things happen, in seconds.

    ``look``: at the data folder, for a pack that another process installed. ``ask``: the channel; every wait is up to
    a fifth longer or shorter, so that servers do not come all at once. ``retry``: after a visit that failed.
    ``first``: the longest wait before the first visit after a start.
    """

    look: float = 5.0
    ask: float = 4 * 3600.0
    retry: float = 1800.0
    first: float = 60.0


PACE = Pace()


class ChannelStatus(StrEnum):
    """How the visits to the channel go."""

    WAITING = "waiting"
    FRESH = "fresh"
    STALE = "stale"


@dataclass(frozen=True, slots=True)
class ChannelState:
    """The channel as people and programs see it. ``good_at``: epoch seconds; ``detail``: what the last failure said."""

    url: str
    status: ChannelStatus
    good_at: float | None
    detail: str | None


class PackWatch:
    """Knows which pack this worker uses, and why.

    Where there is a channel, one thread of the worker looks at the data folder, loads what another process put in
    place there, and hands it to the runtime; requests go on meanwhile. When a visit to the channel is due, it starts a
    process for it: what that downloads, verifies and tries out can neither stop nor slow this one.
    """

    def __init__(
        self,
        runtime: Runtime,
        served: ServedPack,
        address: ChannelAddress | None = None,
        installed: InstalledPacks | None = None,
        *,
        overrides: Path | None = None,
        pace: Pace = PACE,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._runtime = runtime
        self._served = served
        self._channel = (address, installed) if address is not None and installed is not None else None
        self._overrides = overrides
        self._pace = pace
        self._clock = clock
        self._lock = threading.Lock()
        self._started_in: int | None = None

    @property
    def served(self) -> ServedPack:
        """The pack in use."""
        return self._served

    def channel(self, now: float) -> ChannelState | None:
        """How the channel does; ``None`` where the server has none."""
        if self._channel is None:
            return None
        address, installed = self._channel
        visits = installed.visits()
        if visits.good_at is None:
            status = ChannelStatus.WAITING
        else:
            status = ChannelStatus.STALE if now - visits.good_at > STALE_SECONDS else ChannelStatus.FRESH
        return ChannelState(address.url, status, visits.good_at, visits.problem or self._served.problem)

    def start(self) -> None:
        """Begin to watch, once a process; returns at once."""
        if self._channel is None or self._started_in == os.getpid():
            return
        with self._lock:
            if self._started_in == os.getpid():
                return
            self._started_in = os.getpid()
        threading.Thread(target=self._watch, args=self._channel, name="handrail-packs", daemon=True).start()

    def follow(self) -> None:
        """Use what the data folder says counts, where that has changed. What cannot be loaded changes nothing."""
        if self._channel is None or self._channel[1].pointer().stamp == self._served.stamp:
            return
        interval = sys.getswitchinterval()
        sys.setswitchinterval(_SWITCH_SECONDS)
        try:
            served = choose(self._channel[1], self._served, overrides=self._overrides)
            self._runtime.replace(Engine(served.pack))
        except (PackError, OSError) as error:
            log_event("pack-not-loaded", level="WARNING", type=type(error).__name__)
            return
        finally:
            sys.setswitchinterval(interval)
        self._served = served
        log_event("pack", id=served.pack.id, version=served.pack.version, disabled=len(served.disabled))

    def _watch(self, address: ChannelAddress, installed: InstalledPacks) -> None:
        # Epoch seconds of the last visit that this worker knows of, and how long to wait after it.
        last, wait = self._clock(), random.uniform(0, self._pace.first)  # noqa: S311 - no secret
        pause = threading.Event()
        while True:
            try:
                self.follow()
                visits, now = installed.visits(), self._clock()
                if visits.asked_at is not None and last < visits.asked_at <= now:
                    last, wait = visits.asked_at, self._wait_after(visits.problem is None)
                # A clock that was set back must not silence the watch.
                if not 0 <= now - last < wait:
                    is_good = self._ask(address, installed, wait / 2, pause)
                    last, wait = self._clock(), self._wait_after(is_good)
            except Exception as error:  # outermost handler: a thread that dies in silence would stay on an old pack
                log_event("pack-watch-fault", level="ERROR", type=type(error).__name__)
            pause.wait(self._pace.look)

    def _wait_after(self, is_good: bool) -> float:
        jitter = random.uniform(0.8, 1.2)  # noqa: S311 - no secret
        return jitter * (self._pace.ask if is_good else self._pace.retry)

    def _ask(self, address: ChannelAddress, installed: InstalledPacks, min_age: float, pause: threading.Event) -> bool:
        command = [sys.executable, "-P", "-m", "handrail.updates"]
        arguments = [str(installed.folder.parents[1]), str(address), str(min_age)]
        with subprocess.Popen([*command, *arguments], stdout=subprocess.PIPE, text=True) as process:  # noqa: S603
            # A rule can be switched off long before the pack itself has proved itself.
            while process.poll() is None:
                self.follow()
                pause.wait(self._pace.look)
            said = process.stdout.read().strip() if process.stdout else ""
        is_good = process.returncode == 0
        log_event("channel", level="INFO" if is_good else "WARNING", said=said or "the visit was cut short")
        return is_good
