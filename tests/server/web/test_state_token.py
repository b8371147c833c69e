"""A state token carries a conversation on; whatever else is handed in starts afresh and never fails."""

from __future__ import annotations

import base64
import zlib

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from itsdangerous import URLSafeSerializer

from handrail.engine.model import Mark, Severity, Slot, Source, Stage, State, Track
from handrail.web import state_token
from handrail.web.state_token import MAX_TOKEN_CHARS, TTL_SECONDS, StateTokens

from ..conftest import Clock

OLD, NEW = "o" * 32, "n" * 32


def mark(n: int, message_id: str = "m") -> Mark:
    """A mark made at ``n`` seconds."""
    return Mark("en.threat/x", Source.RULE, Stage.THREAT, Slot.AUDIENCE, 5, message_id, n, n)


STATE = State((("other", Track((mark(1), mark(2)), 2)),), at=2, severity=Severity.HIGH, incident="abc")


@pytest.fixture
def tokens(clock: Clock) -> StateTokens:
    """Tokens signed with one key."""
    return StateTokens((NEW,), clock)


def test_a_state_comes_back_as_it_was(tokens: StateTokens) -> None:
    assert tokens.load(tokens.dump(STATE, "key"), "key") == (STATE, False)


def test_no_token_is_a_fresh_start_and_no_reset(tokens: StateTokens) -> None:
    assert tokens.load(None, "key") == (State(), False)


def test_a_token_is_good_for_its_conversation_alone(tokens: StateTokens) -> None:
    assert tokens.load(tokens.dump(STATE, "key"), "other key") == (State(), True)


@pytest.mark.parametrize(
    ("seconds", "is_reset"), [(TTL_SECONDS, False), (TTL_SECONDS + 1, True), (-60, False), (-7200, True)]
)
def test_a_token_lasts_ninety_days(tokens: StateTokens, clock: Clock, seconds: int, is_reset: bool) -> None:
    token = tokens.dump(STATE, "key")
    clock.now += seconds
    assert tokens.load(token, "key")[1] is is_reset


def test_keys_can_be_changed_without_losing_a_conversation(clock: Clock) -> None:
    token = StateTokens((OLD,), clock).dump(STATE, "key")
    both = StateTokens((NEW, OLD), clock)
    assert both.load(token, "key") == (STATE, False)
    assert StateTokens((NEW,), clock).load(both.dump(STATE, "key"), "key") == (STATE, False)
    assert StateTokens((NEW,), clock).load(token, "key") == (State(), True)


def test_a_token_of_another_schema_starts_afresh(tokens: StateTokens, monkeypatch: pytest.MonkeyPatch) -> None:
    token = tokens.dump(STATE, "key")
    monkeypatch.setattr(state_token, "SCHEMA", state_token.SCHEMA + 1)
    assert tokens.load(token, "key") == (State(), True)


@pytest.mark.parametrize(
    "payload", [None, 1, "x", [], [1], [1, 2], [1, {}], ["now", {}], [1768132800, {"v": 99}], [[], []], {"a": 1}]
)
def test_a_signed_token_with_something_else_inside_starts_afresh(tokens: StateTokens, payload: object) -> None:
    token = tokens._serializer("key").dumps(payload)
    assert tokens.load(str(token), "key") == (State(), True)


def test_a_token_signed_by_anyone_else_starts_afresh(tokens: StateTokens, clock: Clock) -> None:
    assert tokens.load(StateTokens((OLD,), clock).dump(STATE, "key"), "key") == (State(), True)
    assert tokens.load(str(URLSafeSerializer(NEW).dumps([1, {}])), "key") == (State(), True)


def test_a_bomb_is_not_unpacked(tokens: StateTokens) -> None:
    bomb = base64.urlsafe_b64encode(zlib.compress(b"0" * 10_000_000, 9)).decode().rstrip("=")
    assert tokens.load(f".{bomb}.signature", "key") == (State(), True)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=200)
@given(token=st.text(st.characters(codec=None)) | st.text("ab.-_=", max_size=40))
def test_any_string_starts_afresh(tokens: StateTokens, token: str) -> None:
    assert tokens.load(token, "key") == (State(), True)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=200)
@given(at=st.integers(0, 400), char=st.characters(codec="ascii"))
def test_a_token_that_was_changed_anywhere_starts_afresh(tokens: StateTokens, at: int, char: str) -> None:
    token = tokens.dump(STATE, "key")
    at %= len(token) - 1  # the very last character of base64 has bits that count for nothing
    assume(token[at] != char)
    assert tokens.load(token[:at] + char + token[at + 1 :], "key") == (State(), True)


@pytest.mark.parametrize("name", ["\ud800", "\u0000", "x" * 100_000, ""])
def test_ids_and_keys_of_any_kind_are_fine(tokens: StateTokens, name: str) -> None:
    state = State((("other", Track((mark(1, name[:64]),), 1)),), at=1)
    assert tokens.load(tokens.dump(state, name), name) == (state, False)


def test_a_token_holds_no_conversation_key(tokens: StateTokens) -> None:
    token = tokens.dump(State(), "the key of a conversation")
    body = token.lstrip(".").partition(".")[0]
    plain = base64.urlsafe_b64decode(body + "=" * (-len(body) % 4))
    assert b"conversation" not in (zlib.decompress(plain) if token.startswith(".") else plain)


def test_a_state_too_large_for_a_token_loses_its_oldest_marks_first(tokens: StateTokens) -> None:
    many = tuple(mark(n, f"{n:x}{hash((n, 'salt')):x}"[:60]) for n in range(2_000))
    token = tokens.dump(State((("a", Track(many, 2_000)),), at=2_000, severity=Severity.HIGH), "key")
    assert len(token) <= MAX_TOKEN_CHARS
    state, is_reset = tokens.load(token, "key")
    assert is_reset is False
    assert state.severity is Severity.HIGH
    kept = [kept.at for kept in state.tracks[0][1].marks]
    assert kept == list(range(2_000 - len(kept), 2_000))
    assert len(kept) > 50


def test_a_state_of_too_many_authors_still_fits(tokens: StateTokens) -> None:
    crowd = State(tuple((f"{hash((n, 'salt')):x}" * 20, Track((), n)) for n in range(3_000)))
    assert len(tokens.dump(crowd, "key")) <= MAX_TOKEN_CHARS
