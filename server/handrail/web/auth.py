"""Who may ask for checks: devices that were paired and not revoked."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from threading import Lock

from flask import request

from handrail.storage.model import SEEN_EVERY_SECONDS, Device, Store, StoreError
from handrail.storage.pairing import hash_token
from handrail.web.events import log_event
from handrail.web.problems import ApiProblem

# Every worker process looks a token up again after this long, so a revoked device is out everywhere within it.
REMEMBER_SECONDS = 5.0
_REMEMBERED = 1_000
_MAX_TOKEN_CHARS = 200


@dataclass(frozen=True, slots=True)
class _Known:
    device: Device
    looked_up: float
    touched: float | None


class DeviceCheck:
    """Recognises devices by their token. Tokens that are in use cost one SQL query every few seconds, not each time."""

    def __init__(self, store: Store, clock: Callable[[], float], tick: Callable[[], float] = time.monotonic) -> None:
        """``clock`` gives epoch seconds for the record, ``tick`` seconds that never run backwards."""
        self._store = store
        self._clock = clock
        self._tick = tick
        self._known: dict[str, _Known] = {}
        self._lock = Lock()

    def require(self) -> None:
        """Refuse the current request unless a paired device sent it.

        Raises:
            ApiProblem: 401, with the header that says how to authorise.
        """
        # A browser's own question whether an extension may ask (CORS) never carries a token.
        if request.method != "OPTIONS" and self.device_id(request.headers.get("Authorization")) is None:
            raise ApiProblem(
                401,
                "Pair this device first: enter the code of the server's start page in the extension.",
                headers=[("WWW-Authenticate", 'Bearer realm="handrail"')],
            )

    def device_id(self, authorization: str | None) -> str | None:
        """The id of the device that a header ``Authorization: Bearer …`` belongs to."""
        device = self.device(authorization)
        return None if device is None else device.id

    def device(self, authorization: str | None) -> Device | None:
        """The device that such a header belongs to; when it was last seen may be some seconds old."""
        scheme, _, token = (authorization or "").strip().partition(" ")
        token = token.strip()
        if scheme.lower() != "bearer" or not 0 < len(token) <= _MAX_TOKEN_CHARS:
            return None
        # Only the hash is ever compared or kept, so timing tells nothing about a token.
        token_hash = hash_token(token)
        now = self._tick()
        with self._lock:
            known = self._known.get(token_hash)
        if known is None or now - known.looked_up >= REMEMBER_SECONDS:
            device = self._store.device_of(token_hash)
            if device is None:
                with self._lock:
                    self._known.pop(token_hash, None)
                return None
            known = _Known(device, now, known.touched if known else None)
        if known.touched is None or now - known.touched >= SEEN_EVERY_SECONDS:
            known = _Known(known.device, known.looked_up, now)
            self._touch(known.device.id)
        with self._lock:
            while len(self._known) >= _REMEMBERED and token_hash not in self._known:
                self._known.pop(next(iter(self._known)))
            self._known[token_hash] = known
        return known.device

    def _touch(self, device_id: str) -> None:
        try:
            self._store.touch(device_id, now=int(self._clock()))
        except StoreError:
            # Bookkeeping: a full disk must not stop a check.
            log_event("last-seen-not-written", level="WARNING", device=device_id)
