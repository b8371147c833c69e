"""The packaged extension in Firefox: set up by a person, allowed by Firefox's own question, and warning in the chat."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from pathlib import Path

import pytest

from . import scenario, sites
from .card import LOOKS
from .firefox import Firefox
from .https import PageServer
from .servers import HandrailServer, wait_until

FRIENDLY = scenario.load("friendly-chat").lines[:6]
THREAT = scenario.load("threat").lines[-1]
# One of each kind: ids and classes, no ids and layout alone, emptied rows, shadow roots, a label, roles.
SITES = ("discord", "generic", "instagram", "reddit", "snapchat", "telegram-k", "whatsapp", "x")


@pytest.fixture(scope="session")
def firefox(_server: HandrailServer, artifacts: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Firefox]:
    """Firefox with the packaged extension, in which a person has consented and paired."""
    _server.start()
    folder = tmp_path_factory.mktemp("firefox")
    pages = PageServer(folder, sites.page_at)
    browser = Firefox(folder, artifacts / "firefox.log", sites.hosts(), pages.port)
    try:
        browser.open_page("welcome.html")
        browser.click("#agree")
        browser.wait_for("#next:not([hidden])")
        browser.open_page("options.html")
        browser.fill("#server", _server.url)
        browser.click("#save-server")
        host = _server.url.removeprefix("http://")
        wait_until(
            lambda: browser.run("return document.querySelector('#server-host').textContent") == host,
            "it is the server",
            30,
        )
        browser.fill("#code", _server.pairing_code())
        browser.click("#pair")
        browser.wait_for("#forget")
        yield browser
    finally:
        browser.stop()
        pages.stop()


def switch_on(firefox: Firefox, chat: str) -> str:
    """Have the site in front switched on, by the popup and Firefox's own question; returns the question."""
    firefox.turn_to(chat)
    firefox.open_page(f"popup.html?tab={firefox.press_button()}")
    firefox.click("#site-switch")
    question = firefox.allow()
    firefox.wait_for("#health[data-state=protecting]")
    firefox.close_tab(back_to=chat)
    return question


def say(firefox: Firefox, who: sites.Who, text: str) -> None:
    """One more line in the open chat of a fixture page."""
    firefox.run("window.wrappedJSObject.chat.say(arguments[0], arguments[1])", [who, text])


@pytest.mark.parametrize("site", SITES)
def test_a_site_that_firefox_was_asked_for_is_read_and_the_threat_alone_is_warned_of(
    site: str, firefox: Firefox, server: HandrailServer, artifacts: Path
) -> None:
    chat = firefox.open(sites.address(site))
    question = switch_on(firefox, chat)
    assert sites.host(site) in question, "one site is asked for, by its name"

    for line in FRIENDLY:
        say(firefox, "other" if line.who is scenario.Who.STRANGER else "self", line.text)
    say(firefox, "self", THREAT.text)
    checks = server.checks()
    say(firefox, "other", "see you on Friday then")
    server.wait_for_checks(checks + 1)
    assert firefox.card() is None, "neither friendly words nor the reader's own bring a card"

    say(firefox, "other", THREAT.text)
    expected = THREAT.expected
    firefox.wait_card(LOOKS[expected.kind], expected.quotes)
    assert not firefox.page_sees_a_card()
    (artifacts / f"firefox-{site}.png").write_bytes(base64.b64decode(firefox.screenshot()))
