"""Looks now and then for devices that were not heard from, in every worker; of all workers one sends the alert."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable

from handrail.alerts.sending import Alerts
from handrail.storage.households.alerting import SqlAlerting
from handrail.storage.model import StoreError

EVERY_SECONDS = 3600.0
# After a start devices have some minutes to come back before anyone is told that they are silent.
FIRST_SECONDS = 600.0

Say = Callable[[str], None]


class SilenceWatch:
    """Alerts households about devices of which there was no sign for the days they chose."""

    def __init__(
        self,
        alerting: SqlAlerting,
        alerts: Alerts,
        clock: Callable[[], float],
        *,
        say: Say,
        every: float = EVERY_SECONDS,
        first: float = FIRST_SECONDS,
    ) -> None:
        """``say`` takes the name of an event for the log; ``every`` and ``first`` are seconds."""
        self._alerting = alerting
        self._alerts = alerts
        self._clock = clock
        self._say = say
        self._every = every
        self._first = first
        self._lock = threading.Lock()
        self._started_in: int | None = None

    def start(self) -> None:
        """Begin to look, once a process; returns at once."""
        if self._started_in == os.getpid() or not self._alerts.can_send:
            return
        with self._lock:
            if self._started_in == os.getpid():
                return
            self._started_in = os.getpid()
        threading.Thread(target=self._watch, name="handrail-alerts", daemon=True).start()

    def look(self) -> int:
        """Look once; how many alerts were delivered.

        Raises:
            StoreError: The database does not work.
        """
        if not self._alerts.can_send:
            return 0
        now, delivered = int(self._clock()), 0
        for device in self._alerting.unprotected(now=now):
            if not self._alerting.claim(device, now=now):
                continue
            if self._alerts.tell_unprotected(device):
                delivered += 1
            else:
                self._alerting.give_back(device, now=now)
        return delivered

    def _watch(self) -> None:
        pause = threading.Event()
        pause.wait(self._first)
        while True:
            try:
                if self.look():
                    self._say("alerts-sent")
            except StoreError:
                self._say("alerts-database-fault")
            except Exception:  # outermost handler: a thread that dies in silence would never alert again
                self._say("alerts-fault")
            pause.wait(self._every)
