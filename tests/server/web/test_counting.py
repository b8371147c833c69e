"""Rate limits: each key by itself, forgotten in time, and shared by processes through a Redis that may go away."""

from __future__ import annotations

import logging
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from flask import Flask
from flask.testing import FlaskClient
from limits.storage import storage_from_string

from e2e import prepare
from handrail.config import Settings
from handrail.storage import MemoryStore
from handrail.web import create_app
from handrail.web.counting import MAX_KEYS, BoundedMemory, Counting, CountingError
from handrail.web.limits import RateLimit
from handrail.web.problems import ApiProblem

from ..conftest import installed
from ..redis_server import RedisServer
from .fakes import FakeEngine
from .serving import RunningServer, running_server, wait_for

KEY = "s" * 32
PAIR = b'{"code": "x"}'


@pytest.fixture
def redis_server(tmp_path: Path) -> Iterator[RedisServer]:
    """A running Redis."""
    server = RedisServer(installed(prepare.find_redis(), "Redis"), tmp_path)
    yield server
    server.stop()


def taker(tick: Callable[[], float], url: str = "memory://", app: Flask | None = None) -> Callable[..., None]:
    """Takes from a limit within a request of an app."""
    app = app or Flask("test")
    Counting(app, url, KEY, tick)

    def take(limit: RateLimit, key: str) -> None:
        with app.test_request_context("/"):
            limit.take(key)

    return take


def test_a_rate_limit_counts_each_key_by_itself_and_forgets() -> None:
    now = 0.0
    take, limit = taker(lambda: now), RateLimit(2, 60)
    take(limit, "a")
    take(limit, "a")
    take(limit, "b")
    with pytest.raises(ApiProblem) as refused:
        take(limit, "a")
    assert dict(refused.value.headers) == {"Retry-After": "60"}
    now = 59.0
    with pytest.raises(ApiProblem) as refused:
        take(limit, "a")
    assert dict(refused.value.headers) == {"Retry-After": "1"}
    now = 60.0
    take(limit, "a")


def test_limits_of_different_sizes_do_not_count_together() -> None:
    take = taker(lambda: 0.0)
    take(RateLimit(1, 60), "a")
    take(RateLimit(2, 60), "a")
    with pytest.raises(ApiProblem):
        take(RateLimit(1, 60), "a")


def test_one_request_may_take_from_several_limits() -> None:
    app = Flask("test")
    Counting(app, "memory://", KEY, lambda: 0.0)
    with app.test_request_context("/"):
        RateLimit(1, 60).take("a")
        RateLimit(1, 3600).take("a")
        with pytest.raises(ApiProblem):
            RateLimit(1, 3600).take("a")


def test_a_rate_limit_does_not_grow_without_end() -> None:
    memory = BoundedMemory(tick=lambda: 0.0)
    for n in range(2 * MAX_KEYS):
        memory.incr(str(n), 60)
    assert sum(memory.get(str(n)) for n in range(2 * MAX_KEYS)) == MAX_KEYS
    assert memory.get(str(2 * MAX_KEYS - 1)) == 1


def test_the_memory_is_the_one_that_the_library_finds() -> None:
    memory = storage_from_string("handrail-memory://")
    assert isinstance(memory, BoundedMemory)
    memory.incr("a", 60)
    memory.incr("b", 60)
    memory.clear("a")
    assert (memory.get("a"), memory.get("b"), memory.reset(), memory.get("b")) == (0, 1, 1, 0)


def pair_statuses(servers: list[RunningServer], times: int) -> list[int]:
    """What servers answer, each in its turn, to codes that cannot be any."""
    return [servers[n % len(servers)].post("/v1/pair", PAIR)[0] for n in range(times)]


def test_two_servers_share_a_limit_through_redis(redis_server: RedisServer, tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    # One key for both, as servers behind one address have.
    environment = {"HANDRAIL_LIMITS_URL": redis_server.url, "HANDRAIL_SECRET_KEYS": KEY}
    with (
        running_server(tmp_path / "a", environment=environment) as first,
        running_server(tmp_path / "b", environment=environment) as second,
    ):
        assert pair_statuses([first, second], 30) == [400] * 30
        assert pair_statuses([first, second], 6) == [429] * 6
        _, answer = second.post("/v1/pair", PAIR)
    assert b"application/problem+json" in answer
    assert b"Retry-After: " in answer
    assert b"127.0.0.1" not in b" ".join(key.encode() for key in redis_server.keys()) != b""


@pytest.fixture
def shared_client(settings: Settings, redis_server: RedisServer) -> FlaskClient:
    """A client of an app that counts in Redis."""
    app = create_app(replace(settings, limits_url=redis_server.url), FakeEngine(), MemoryStore())
    return app.test_client()


def pair(client: FlaskClient) -> int:
    """Try a code that cannot be any."""
    return client.post("/v1/pair", data=PAIR, content_type="application/json").status_code


def test_while_redis_is_away_each_process_counts_for_itself(
    shared_client: FlaskClient, redis_server: RedisServer, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, "handrail")
    assert pair(shared_client) == 400
    redis_server.stop()
    assert [pair(shared_client) for _ in range(31)] == [400] * 30 + [429]
    redis_server.start()
    wait_for(lambda: pair(shared_client) == 400)
    lines = [record.getMessage() for record in caplog.records if record.getMessage().startswith("limits")]
    assert lines == ["limits shared=no", "limits shared=yes"]


def test_a_redis_that_hangs_holds_nobody_for_long(shared_client: FlaskClient, redis_server: RedisServer) -> None:
    assert pair(shared_client) == 400
    redis_server.hold()
    begun = time.monotonic()
    assert pair(shared_client) == 400
    assert time.monotonic() - begun < 15


def test_a_server_starts_also_while_redis_is_away(settings: Settings) -> None:
    app = create_app(replace(settings, limits_url="redis://127.0.0.1:1/0"), FakeEngine(), MemoryStore())
    assert pair(app.test_client()) == 400


def test_a_missing_package_is_one_plain_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "redis", None)
    with pytest.raises(CountingError, match=r"run: pip install 'handrail\[redis\]'"):
        Counting(Flask("test"), "redis://me:hunter2@127.0.0.1/0", KEY)


def test_a_url_that_cannot_be_read_is_said_without_its_password() -> None:
    with pytest.raises(CountingError, match="HANDRAIL_LIMITS_URL") as failure:
        Counting(Flask("test"), "redis://me:hunter2@127.0.0.1:port/0", KEY)
    assert "hunter2" not in str(failure.value)
