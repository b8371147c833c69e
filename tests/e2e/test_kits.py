"""Chats of unknown make: pages drawn by chat kits of other people, found and read without being told how."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from . import kits, scenario, sites
from .browser import Browser
from .card import Arrival, Card
from .kits import KitPage
from .servers import HandrailServer
from .sites import Checks

FRIENDLY = scenario.load("friendly-chat").lines[:4]
THREAT = scenario.load("threat").lines[-1]


@pytest.fixture(scope="module")
def drawn(allowed: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    """The browser that may read every site, with the kits' pages in reach."""
    folder = tmp_path_factory.mktemp("kits")
    kits.build(folder)
    kits.serve(allowed, folder)
    yield allowed


def spoken(chat: str) -> list[tuple[str, str]]:
    """Sender and words of what is said in a chat of the pages; what a page says by itself is no message."""
    return [(line["who"], line["text"]) for line in sites.LINES[chat] if line["who"] != "system"]


@pytest.mark.parametrize("kit", kits.names())
def test_a_chat_of_unknown_make_is_found_and_read_and_the_threat_alone_is_warned_of(
    kit: str, drawn: Browser, server: HandrailServer, checks: Checks
) -> None:
    page = KitPage(drawn.open(kits.address(kit)))
    sites.switch_on(drawn, page.page)
    card = Card(drawn, page.page)
    sites.wait_for_sent(checks, page.page, len(spoken("mika")))
    assert [(one.sender, one.text) for one in checks.everything()] == spoken("mika")

    checks.clear()
    for line in FRIENDLY:
        page.say("other" if line.who is scenario.Who.STRANGER else "self", line.text)
    page.say("self", THREAT.text)
    sites.wait_for_news(checks, page.page, len(FRIENDLY) + 1)
    page.say("other", THREAT.text)
    card.wait(THREAT.expected)
    assert card.arrivals() == [Arrival.of(THREAT.expected)], "neither friendly words nor the reader's own bring a card"

    checks.clear()
    page.open_chat("noor")
    card.wait_gone()
    sites.wait_for_sent(checks, page.page, len(spoken("noor")))
    assert [(one.sender, one.text) for one in checks.everything()] == spoken("noor"), "another chat at the same path"
    page.page.close()
