"""The promises of a store, over memory, SQLite and PostgreSQL alike."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest

from handrail.storage.model import (
    CODE_TRIES,
    LIVE_CODES,
    SEEN_EVERY_SECONDS,
    Device,
    NewDevice,
    PairingCode,
    Redemption,
    Store,
)

NOW = 1_000_000
RIGHT = b"r" * 16


def device(name: str = "a") -> NewDevice:
    """A device whose token hash is made of its name."""
    return NewDevice(id=f"id-{name}", name=f"Browser {name}", token_hash=name * 64)


def code(nonce: bytes = RIGHT, *, expires_at: int = NOW + 300) -> PairingCode:
    """A code."""
    return PairingCode(nonce, expires_at)


def is_right(nonce: bytes) -> bool:
    """Whether it is the nonce of the code that was typed."""
    return nonce == RIGHT


def is_wrong(nonce: bytes) -> bool:
    """What was typed is no code at all."""
    return False


def test_a_code_is_exchanged_for_a_device(store: Store) -> None:
    store.add_code(code(), now=NOW, only=False)
    assert store.redeem(is_right, device(), now=NOW) is Redemption.PAIRED
    assert store.device_of("a" * 64) == Device("id-a", "Browser a", created_at=NOW)
    assert store.devices() == [Device("id-a", "Browser a", created_at=NOW)]


def test_a_code_works_once(store: Store) -> None:
    store.add_code(code(), now=NOW, only=False)
    store.redeem(is_right, device("a"), now=NOW)
    assert store.redeem(is_right, device("b"), now=NOW) is Redemption.WRONG
    assert [known.id for known in store.devices()] == ["id-a"]


def test_a_code_works_once_even_when_many_try_at_the_same_moment(store: Store) -> None:
    store.add_code(code(), now=NOW, only=False)
    with ThreadPoolExecutor(16) as pool:
        tries = [pool.submit(store.redeem, is_right, device(chr(97 + n)), now=NOW) for n in range(16)]
    assert [attempt.result() for attempt in tries].count(Redemption.PAIRED) == 1
    assert len(store.devices()) == 1


def test_no_more_than_five_guesses_are_compared_even_at_the_same_moment(store: Store) -> None:
    store.add_code(code(), now=NOW, only=False)
    compared: list[bytes] = []

    def guess(nonce: bytes) -> bool:
        compared.append(nonce)
        return False

    with ThreadPoolExecutor(16) as pool:
        tries = [pool.submit(store.redeem, guess, device(), now=NOW) for _ in range(40)]
    results = [attempt.result() for attempt in tries]
    assert len(compared) == CODE_TRIES
    assert results.count(Redemption.WRONG) == CODE_TRIES
    assert results.count(Redemption.TOO_MANY_TRIES) == 40 - CODE_TRIES


def test_the_right_code_is_refused_when_its_tries_are_used_up(store: Store) -> None:
    store.add_code(code(), now=NOW, only=False)
    for _ in range(CODE_TRIES):
        assert store.redeem(is_wrong, device(), now=NOW) is Redemption.WRONG
    assert store.redeem(is_right, device(), now=NOW) is Redemption.TOO_MANY_TRIES
    assert store.newest_code(now=NOW) is None
    assert store.devices() == []


def test_a_wrong_code_costs_every_live_code_a_try(store: Store) -> None:
    store.add_code(code(b"1" * 16), now=NOW, only=False)
    for _ in range(CODE_TRIES - 1):
        store.redeem(is_wrong, device(), now=NOW)
    store.add_code(code(), now=NOW, only=False)
    assert store.redeem(is_wrong, device(), now=NOW) is Redemption.WRONG
    seen: list[bytes] = []

    def look(nonce: bytes) -> bool:
        seen.append(nonce)
        return False

    store.redeem(look, device(), now=NOW)
    assert seen == [RIGHT]


@pytest.mark.parametrize(("seconds", "expected"), [(299, Redemption.PAIRED), (300, Redemption.WRONG)])
def test_a_code_works_until_it_expires(store: Store, seconds: int, expected: Redemption) -> None:
    store.add_code(code(), now=NOW, only=False)
    assert store.redeem(is_right, device(), now=NOW + seconds) is expected


def test_without_any_code_every_code_is_wrong(store: Store) -> None:
    assert store.redeem(is_right, device(), now=NOW) is Redemption.WRONG


def test_the_newest_code_is_the_one_that_lasts_longest(store: Store) -> None:
    assert store.newest_code(now=NOW) is None
    store.add_code(code(b"1" * 16, expires_at=NOW + 10), now=NOW, only=False)
    store.add_code(code(b"2" * 16, expires_at=NOW + 20), now=NOW, only=False)
    assert store.newest_code(now=NOW) == code(b"2" * 16, expires_at=NOW + 20)
    assert store.newest_code(now=NOW + 20) is None


def test_a_new_code_can_end_all_earlier_ones(store: Store) -> None:
    store.add_code(code(), now=NOW, only=False)
    store.add_code(code(b"2" * 16), now=NOW, only=True)
    assert store.redeem(is_right, device(), now=NOW) is Redemption.WRONG


def test_only_so_many_codes_live_at_once(store: Store) -> None:
    store.add_code(code(), now=NOW, only=False)
    for n in range(LIVE_CODES):
        store.add_code(code(bytes([n]) * 16, expires_at=NOW + 301 + n), now=NOW, only=False)
    assert store.redeem(is_right, device(), now=NOW) is Redemption.WRONG


def test_a_used_code_does_not_stand_in_the_way_of_ending_codes(store: Store) -> None:
    store.add_code(code(), now=NOW, only=False)
    store.redeem(is_right, device(), now=NOW)
    store.add_code(code(b"2" * 16), now=NOW, only=True)
    assert store.newest_code(now=NOW) == code(b"2" * 16)
    assert len(store.devices()) == 1


def test_a_revoked_device_is_known_no_more(store: Store) -> None:
    store.add_code(code(), now=NOW, only=False)
    store.redeem(is_right, device(), now=NOW)
    assert store.revoke("id-a", now=NOW + 5) is True
    assert store.device_of("a" * 64) is None
    assert [known.revoked_at for known in store.devices()] == [NOW + 5]


def test_revoking_twice_or_a_stranger_is_said(store: Store) -> None:
    store.add_code(code(), now=NOW, only=False)
    store.redeem(is_right, device(), now=NOW)
    store.revoke("id-a", now=NOW)
    assert store.revoke("id-a", now=NOW + 1) is False
    assert store.revoke("id-b", now=NOW) is False


def test_a_token_that_was_never_given_belongs_to_nobody(store: Store) -> None:
    assert store.device_of("x" * 64) is None


def test_last_seen_is_written_once_a_minute(store: Store) -> None:
    store.add_code(code(), now=NOW, only=False)
    store.redeem(is_right, device(), now=NOW)
    seen = []
    for seconds in (0, 1, SEEN_EVERY_SECONDS - 1, SEEN_EVERY_SECONDS, SEEN_EVERY_SECONDS + 1):
        store.touch("id-a", now=NOW + seconds)
        seen.append(store.devices()[0].last_seen)
    assert seen == [NOW, NOW, NOW, NOW + SEEN_EVERY_SECONDS, NOW + SEEN_EVERY_SECONDS]


def test_a_store_works_on_after_it_let_go_of_its_connections(store: Store) -> None:
    store.add_code(code(), now=NOW, only=False)
    store.close()
    assert store.redeem(is_right, device(), now=NOW) is Redemption.PAIRED
