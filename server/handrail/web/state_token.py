"""The tracked state of a conversation as an opaque signed token, so that any replica can serve any message."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import replace

from itsdangerous import BadData, URLSafeSerializer

from handrail.engine.model import State, Track
from handrail.engine.tracking import dump_state, load_state

SCHEMA = 1
TTL_SECONDS = 90 * 24 * 3600
MAX_TOKEN_CHARS = 16_384
# How far the clocks of two replicas may be apart.
_CLOCK_SKEW_SECONDS = 3600


class StateTokens:
    """Signs and reads state tokens. The clock (epoch seconds) is handed in.

    A token is good for one conversation key, one schema and 90 days, and holds no text. Anything else that is handed
    in, whatever it is, starts afresh: a lost state must never stop the next message from being checked.
    """

    def __init__(self, secret_keys: Sequence[str], clock: Callable[[], float]) -> None:
        """The first secret key signs, all verify."""
        # itsdangerous signs with the last of its keys.
        self._keys = list(reversed(secret_keys))
        self._clock = clock

    def load(self, token: str | None, conversation: str) -> tuple[State, bool]:
        """The state in ``token``, and whether one was handed in that could not be used."""
        if token is None:
            return State(), False
        if len(token) > MAX_TOKEN_CHARS or not token.isascii():
            return State(), True
        try:
            issued_at, members = self._serializer(conversation).loads(token)
            age = self._clock() - issued_at
            if not -_CLOCK_SKEW_SECONDS <= age <= TTL_SECONDS:
                return State(), True
            return load_state(members), False
        except (BadData, ValueError, TypeError):
            return State(), True

    def dump(self, state: State, conversation: str) -> str:
        """Sign ``state``. Should it not fit, its oldest marks go first: they have decayed the most."""
        while True:
            token = self._serializer(conversation).dumps([int(self._clock()), dump_state(state)])
            if len(token) <= MAX_TOKEN_CHARS:
                return str(token)
            state = _without_oldest_half(state)

    def _serializer(self, conversation: str) -> URLSafeSerializer:
        # The key goes into the signing key, not into the token: it binds without being readable.
        salt = f"handrail.state.{SCHEMA}.".encode() + digest(conversation).encode()
        signer = {"key_derivation": "hmac", "digest_method": hashlib.sha256}
        # Ids may hold lone surrogates, which only an escape can carry.
        return URLSafeSerializer(
            list(self._keys), salt=salt, signer_kwargs=signer, serializer_kwargs={"ensure_ascii": True}
        )


def digest(name: str) -> str:
    """An opaque name in a fixed, short form; equal names stay equal. Takes any string, lone surrogates included."""
    return hashlib.sha256(name.encode("utf-8", "surrogatepass")).hexdigest()[:32]


def _without_oldest_half(state: State) -> State:
    marks = sorted(
        ((mark.at, mark.turn, author, mark) for author, track in state.tracks for mark in track.marks),
        key=lambda entry: entry[:2],
    )
    if not marks:
        return replace(state, tracks=state.tracks[-(len(state.tracks) // 2) :] if len(state.tracks) > 1 else ())
    kept = marks[(len(marks) + 1) // 2 :]
    tracks = []
    for author, track in state.tracks:
        own = tuple(mark for _, _, name, mark in kept if name == author)
        if own:
            tracks.append((author, Track(own, track.turn)))
    return replace(state, tracks=tuple(tracks))
