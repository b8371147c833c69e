"""Codes that people type, and the tokens that devices get for them."""

from __future__ import annotations

import re

import pytest

from handrail.storage import CodeRefusedError, MemoryStore, Pairing, Store
from handrail.storage.pairing import clean_name, hash_token, read_code

from ..conftest import Clock

KEYS = ("a" * 32,)


@pytest.fixture
def pairing(store: Store, clock: Clock) -> Pairing:
    """Pairing over each kind of store."""
    return Pairing(store, KEYS, clock)


def test_a_code_looks_as_promised(pairing: Pairing) -> None:
    shown = pairing.show()
    assert re.fullmatch(r"[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}", shown.text)
    assert shown.seconds_left == 300


def test_codes_differ(pairing: Pairing) -> None:
    assert len({pairing.renew().text for _ in range(50)}) == 50


def test_the_same_code_is_shown_until_it_is_about_to_expire(pairing: Pairing, clock: Clock) -> None:
    first = pairing.show()
    clock.now += 239
    assert pairing.show().text == first.text
    assert pairing.show().seconds_left == 61
    clock.now += 2
    assert pairing.show().text != first.text
    assert pairing.exchange(first.text, "still typing it").device.name == "still typing it"


def test_a_device_gets_a_long_token_of_which_only_the_hash_is_kept(pairing: Pairing, store: Store) -> None:
    paired = pairing.exchange(pairing.show().text, "Chrome on Linux")
    assert len(paired.token.removeprefix("hr1_")) >= 43  # 256 bits in base64
    device = store.device_of(hash_token(paired.token))
    assert device == paired.device
    assert paired.token not in repr(store)


@pytest.mark.parametrize("how", ["lower", "spaces", "no dash", "long dash", "wide", "around"])
def test_a_code_may_be_typed_carelessly(pairing: Pairing, how: str) -> None:
    text = pairing.show().text
    typed = {
        "lower": text.lower(),
        "spaces": " ".join(text),
        "no dash": text.replace("-", ""),
        "long dash": text.replace("-", "\u2013"),
        "wide": "".join(chr(ord(char) + 0xFEE0) if char != "-" else char for char in text),
        "around": f"\t{text} \n",
    }[how]
    assert pairing.exchange(typed, "").token


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("OIL0-1111", "0110-1111"),
        ("oil0 1111", "0110-1111"),
        ("abcd-efgh", "ABCD-EFGH"),
        ("ABCD-EFG", None),
        ("ABCD-EFGHJ", None),
        ("ABCD-EFGU", None),
        ("ABCD-EFG\u00e9", None),
        ("", None),
        ("\ud800" * 8, None),
        ("A" * 100_000, None),
        (" " * 100 + "ABCD-EFGH", None),
    ],
)
def test_what_was_typed_is_read_forgivingly_and_never_fails(typed: str, code: str | None) -> None:
    assert read_code(typed) == code


def refusal(pairing: Pairing, code: str) -> bool:
    """Whether a code is refused for too many tries; it must be refused."""
    with pytest.raises(CodeRefusedError) as refused:
        pairing.exchange(code, "")
    return refused.value.too_many


def test_five_wrong_codes_use_a_code_up(pairing: Pairing) -> None:
    text = pairing.show().text
    wrong = "ZZZZ-ZZZZ" if text != "ZZZZ-ZZZZ" else "YYYY-YYYY"
    assert [refusal(pairing, wrong) for _ in range(6)] == [False] * 5 + [True]
    assert refusal(pairing, text) is True
    assert pairing.exchange(pairing.show().text, "").token


def test_what_cannot_be_a_code_costs_no_try(pairing: Pairing) -> None:
    text = pairing.show().text
    assert [refusal(pairing, "hello") for _ in range(10)] == [False] * 10
    assert pairing.exchange(text, "").token


def test_a_code_expires_after_five_minutes(pairing: Pairing, clock: Clock) -> None:
    text = pairing.show().text
    clock.now += 300
    assert refusal(pairing, text) is False


def test_a_new_code_ends_the_old_one(pairing: Pairing) -> None:
    old = pairing.show().text
    new = pairing.renew().text
    assert refusal(pairing, old) is False
    assert pairing.exchange(new, "").token


def test_codes_survive_a_change_of_keys_and_are_worthless_without_them(store: Store, clock: Clock) -> None:
    text = Pairing(store, ("a" * 32,), clock).show().text
    assert refusal(Pairing(store, ("b" * 32,), clock), text) is False
    assert Pairing(store, ("b" * 32, "a" * 32), clock).exchange(text, "").token


def test_a_copy_of_the_database_alone_gives_no_code_away(clock: Clock) -> None:
    store = MemoryStore()
    text = Pairing(store, ("a" * 32,), clock).show().text
    assert text not in repr(store)
    assert Pairing(store, ("b" * 32,), clock).show().text != text


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("Chrome on Linux", "Chrome on Linux"),
        ("", "Browser"),
        ("a\nb\tc", "a b c"),
        ("\u202eevil\u0000", "evil"),
        ("x" * 1000, "x" * 64),
        ("\ud800", "Browser"),
        ("caf\u00e9", "caf\u00e9"),
    ],
)
def test_a_device_name_is_one_printable_line(name: str, kept: str) -> None:
    assert clean_name(name) == kept
