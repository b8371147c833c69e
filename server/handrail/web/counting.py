"""Counts requests for rate limits: in this process, or in a Redis that processes and servers share."""

from __future__ import annotations

import hmac
import math
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from threading import Lock
from typing import Any

from flask import Flask, current_app, g, request
from flask_limiter import Limiter, RateLimitExceeded
from limits.errors import ConfigurationError, StorageError
from limits.storage import Storage

from handrail.web.events import log_event
from handrail.web.problems import ApiProblem

MAX_KEYS = 10_000
_SCHEME = "handrail-memory"
# A Redis that hangs must not hold a request for long.
_REDIS_OPTIONS = {"socket_timeout": 1, "socket_connect_timeout": 1, "wrap_exceptions": True}
_EXTENSION = "handrail-counting"


class CountingError(RuntimeError):
    """Requests cannot be counted where the settings say; the text says what to do."""


@dataclass(frozen=True, slots=True)
class _Taken:
    """What the current request takes: a rate in words, the routes that share it, and whose it is."""

    rate: str
    scope: str
    key: str


class Counting:
    """Flask-Limiter, asked by the routes themselves. Where its Redis is away, each process counts for itself."""

    def __init__(self, app: Flask, url: str, secret_key: str, tick: Callable[[], float] = time.monotonic) -> None:
        """Count for an app. ``url`` is ``memory://`` or that of a Redis, which need not answer yet.

        Raises:
            CountingError: The package for Redis is missing, or its URL cannot be read.
        """
        is_here = url == "memory://"
        options: Mapping[str, Any] = {"tick": tick} if is_here else _REDIS_OPTIONS
        self._secret_key = secret_key.encode()
        self._limiter = Limiter(
            lambda: _taken().key,
            storage_uri=f"{_SCHEME}://" if is_here else url,
            storage_options=dict(options),
            in_memory_fallback_enabled=not is_here,
            key_prefix="handrail",
            # It limits nothing that has no name, like a request to no route.
            request_identifier=lambda: request.endpoint or "app",
        )
        # Its lines name whom it counts, and quote exceptions, which may name the URL with its password.
        self._limiter.logger.disabled = True
        try:
            self._limiter.init_app(app)
        except ConfigurationError:
            raise CountingError(
                "HANDRAIL_LIMITS_URL: Redis needs one package more; run: pip install 'handrail[redis]'"
            ) from None
        except ValueError:
            raise CountingError("HANDRAIL_LIMITS_URL cannot be read; write it like redis://127.0.0.1:6379/0") from None
        share = self._limiter.shared_limit(lambda: _taken().rate, scope=lambda _: _taken().scope)
        self._count: Callable[[], None] = share(_count)
        self._reaches_storage = True
        app.extensions[_EXTENSION] = self

    def take(self, times: int, seconds: int, key: str) -> None:
        """Count one for ``key``, over all routes of the blueprint that take at most ``times`` in ``seconds``.

        Raises:
            ApiProblem: 429 with ``Retry-After``, when it is one too many.
        """
        # Not even for a minute does Redis learn an address.
        blinded = hmac.digest(self._secret_key, b"handrail rate limit\0" + key.encode(), "sha256").hex()[:32]
        g.handrail_taken = _Taken(f"{times} per {seconds} second", request.blueprint or "app", blinded)
        try:
            self._count()
        except RateLimitExceeded:
            raise ApiProblem(429, headers=[("Retry-After", str(self._seconds_left(seconds)))]) from None
        finally:
            del g.handrail_taken
            self._note_where()

    def _seconds_left(self, seconds: int) -> int:
        limit = self._limiter.current_limit
        try:
            return max(1, round(limit.window.reset_time - time.time())) if limit else seconds
        except StorageError:
            return seconds

    def _note_where(self) -> None:
        """Log when Redis went away or came back."""
        reaches_storage = self._limiter.limiter.storage is self._limiter.storage
        if reaches_storage != self._reaches_storage:
            self._reaches_storage = reaches_storage
            log_event("limits", level="WARNING", shared="yes" if reaches_storage else "no")


def counting_here() -> Counting:
    """What counts for the current app."""
    counting: Counting = current_app.extensions[_EXTENSION]
    return counting


class BoundedMemory(Storage):
    """Counts in this process, of at most ``MAX_KEYS`` keys; whoever took longest ago is forgotten first.

    Unlike the library's own it keeps no thread, which would not survive a fork, and does not fear a clock that is set.
    """

    STORAGE_SCHEME = [_SCHEME]  # noqa: RUF012

    def __init__(
        self, uri: str | None = None, wrap_exceptions: bool = False, tick: Callable[[], float] = time.monotonic
    ) -> None:
        """``tick`` gives seconds that never run backwards."""
        super().__init__(uri, wrap_exceptions=wrap_exceptions)
        self._tick = tick
        # Key → how many, and until when.
        self._windows: dict[str, tuple[int, float]] = {}
        self._lock = Lock()

    @property
    def base_exceptions(self) -> type[Exception]:
        """None is expected."""
        return ValueError

    def incr(self, key: str, expiry: int, amount: int = 1) -> int:
        """Count, and begin a window of ``expiry`` seconds where there is none."""
        with self._lock:
            count, until = self._windows.pop(key, (0, -math.inf))
            if self._tick() >= until:
                count, until = 0, self._tick() + expiry
            if len(self._windows) >= MAX_KEYS:
                self._windows.pop(next(iter(self._windows)))
            self._windows[key] = (count + amount, until)
            return count + amount

    def get(self, key: str) -> int:
        """How many there are in the window."""
        count, until = self._windows.get(key, (0, -math.inf))
        return count if self._tick() < until else 0

    def get_expiry(self, key: str) -> float:
        """When the window ends, in epoch seconds."""
        _, until = self._windows.get(key, (0, -math.inf))
        return time.time() + max(0.0, until - self._tick())

    def check(self) -> bool:
        """Memory is always there."""
        return True

    def reset(self) -> int:
        """Forget all; how many there were."""
        with self._lock:
            count = len(self._windows)
            self._windows.clear()
            return count

    def clear(self, key: str) -> None:
        """Forget one."""
        with self._lock:
            self._windows.pop(key, None)


def _count() -> None:
    """What is limited: the library counts calls of functions."""


def _taken() -> _Taken:
    # The library asks again before each later request of the same route, when nothing was taken yet.
    taken: _Taken = g.get("handrail_taken", _Taken("", "", ""))
    return taken
