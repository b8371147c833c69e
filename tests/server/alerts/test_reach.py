"""Which addresses a server may send to, how they are stored, and how they are shown."""

from __future__ import annotations

import pytest

from handrail.alerts.notifier import AddressError
from handrail.alerts.reach import MAX_ADDRESS_CHARS, check_reach, masked
from handrail.alerts.sealing import AddressSeal

PUBLIC, PRIVATE = "93.184.216.34", "192.168.0.9"
NAMES = {"ntfy.example": [PUBLIC], "ntfy.sh": [PUBLIC], "inside.example": [PRIVATE], "both.example": [PUBLIC, PRIVATE]}


def resolve(name: str) -> list[str]:
    """A small phone book of hosts; a number is its own address."""
    if name in NAMES:
        return NAMES[name]
    if name.replace(".", "").isdigit() or ":" in name:
        return [name]
    raise OSError


def may_send(address: str, *, is_local: bool) -> bool:
    try:
        check_reach(address, is_local=is_local, resolve=resolve)
    except AddressError:
        return False
    return True


@pytest.mark.parametrize(
    ("address", "at_home", "for_others"),
    [
        ("tgram://token/chat", True, True),
        ("ntfys://ntfy.example/topic", True, True),
        ("ntfy://topic", True, True),
        ("mailtos://user:word@ntfy.example", True, True),
        ("json://127.0.0.1:9/x", True, False),
        ("jsons://inside.example/x", True, False),
        ("gotify://both.example/token", True, False),
        ("json://169.254.169.254/latest", True, False),
        ("json://[::1]/x", True, False),
        ("json://[fe80::1%25eth0]/x", True, False),
        ("json://unknown.example/x", True, False),
        ("json:///x", True, False),
        ("mailtos://user:word@ntfy.example?smtp=inside.example", True, False),
        ("jsons://ntfy.example/x?redirect=yes", True, False),
        ("file:///etc/passwd", False, False),
        ("dbus://", False, False),
        ("syslog://", False, False),
        ("http://ntfy.example", False, False),
        ("ntfys://ntfy.example/a\nb", False, False),
        ("ntfys://ntfy.example/" + "x" * MAX_ADDRESS_CHARS, False, False),
        ("json://[broken", False, False),
        ("", False, False),
    ],
)
def test_a_server_for_others_sends_nothing_into_its_own_network(address: str, at_home: bool, for_others: bool) -> None:
    assert may_send(address, is_local=True) is at_home
    assert may_send(address, is_local=False) is for_others


@pytest.mark.parametrize(
    ("address", "shown"),
    [
        ("ntfys://user:word@ntfy.example/topic", "ntfys://ntfy.example/…"),
        ("tgram://token/chat", "tgram://…"),
        ("ntfy://secret-topic", "ntfy://ntfy.sh/…"),
        ("mailtos://user:word@mail.example?to=a@b.example", "mailtos://mail.example/…"),
    ],
)
def test_a_page_shows_nothing_that_opens_an_address(address: str, shown: str) -> None:
    assert masked(address) == shown


def test_an_address_is_stored_so_that_the_database_alone_gives_nothing_away() -> None:
    old, new = "o" * 32, "n" * 32
    address = "ntfys://user:word@ntfy.example/topic"
    sealed = AddressSeal([old]).seal(address)
    assert "ntfy" not in sealed
    assert sealed != AddressSeal([old]).seal(address)
    assert AddressSeal([new, old]).open(sealed) == address
    assert AddressSeal([new]).open(sealed) is None
    assert AddressSeal([old]).open(sealed[:-4] + "AAA=") is None
