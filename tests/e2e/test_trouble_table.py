"""Whatever happens to the server or the worker: a threat is shown, once, and popup and badge say how things are."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from . import scenario
from .browser import Browser
from .card import Arrival, Card
from .chat import Reader
from .gateway import Gateway, Trouble, gateway
from .onboarding import onboard
from .play import say
from .scenario import Line, Who
from .servers import HandrailServer, Lounge, wait_until
from .stranger import Stranger

if TYPE_CHECKING:
    from playwright.sync_api import Page, Playwright

HELLO, THREAT = scenario.load("threat").lines
ALONE = "Basic protection"


@dataclass(frozen=True, slots=True)
class Expected:
    """What the popup says while the trouble lasts, and who finds the threat."""

    state: str
    detail: str
    found_by: str


TABLE = {
    Trouble.DOWN: Expected("degraded", "unreachable", "floor"),
    Trouble.SLOW: Expected("protecting", "", "server"),
    Trouble.GARBAGE: Expected("degraded", "bad-response", "floor"),
    Trouble.UNAUTHORISED: Expected("not-paired", "unauthorised", "floor"),
    Trouble.BUSY: Expected("degraded", "rate-limited", "floor"),
    Trouble.BROKEN: Expected("degraded", "server-error", "floor"),
    Trouble.OLDER: Expected("degraded", "too-old", "floor"),
    Trouble.NEWER: Expected("degraded", "too-new", "floor"),
}


@pytest.fixture(scope="module")
def between(_server: HandrailServer) -> Iterator[Gateway]:
    """What the extension takes for its server."""
    _server.start()
    with gateway(_server) as made:
        yield made


@pytest.fixture(scope="module")
def browser(
    driver: Playwright, between: Gateway, lounge: Lounge, artifacts: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Browser]:
    """A browser that is set up with the gateway as its server."""
    opened = Browser(driver, tmp_path_factory.mktemp("trouble"))
    onboard(opened, between, lounge, artifacts)
    yield opened
    faults = opened.faults()
    opened.close()
    assert faults == [], "no page throws, and the extension writes no error"


@pytest.fixture
def reader(browser: Browser, between: Gateway, join_chat: Callable[[Browser], Reader]) -> Iterator[Reader]:
    """A person in a tab of their own."""
    between.be_in(None)
    made = join_chat(browser)
    yield made
    between.be_in(None)
    made.page.close()


@pytest.fixture
def card(browser: Browser, reader: Reader) -> Card:
    """The warning in that tab."""
    return Card(browser, reader.page)


def threaten(stranger: Stranger, reader: Reader) -> None:
    """The threat arrives in the chat."""
    stranger.say(reader.nick, THREAT.text)
    reader.sees(stranger.nick, THREAT.text)


def wait_for_health(popup: Page, state: str, detail: str) -> None:
    """Return when the popup says so."""
    popup.locator(f"#health[data-state='{state}'][data-detail='{detail}']").wait_for()


def badge(browser: Browser, page: Page) -> str:
    """What the toolbar icon carries."""
    text: str = browser.worker.evaluate("(tabId) => chrome.action.getBadgeText({tabId})", browser.tab_id(page))
    return text


def is_alone(card: Card) -> bool:
    """Whether the card says that it was found without the server."""
    return any(ALONE in why for why in card.texts("#why p"))


@pytest.mark.parametrize("trouble", TABLE, ids=lambda trouble: trouble.name.lower())
def test_a_threat_is_shown_once_and_the_health_is_true_while_the_server_is_in_trouble(
    trouble: Trouble, browser: Browser, between: Gateway, stranger: Stranger, reader: Reader, card: Card
) -> None:
    expected = TABLE[trouble]
    say(HELLO, stranger, reader, between)

    between.be_in(trouble)
    threaten(stranger, reader)
    card.wait(THREAT.expected)
    assert is_alone(card) == (expected.found_by == "floor")
    popup = browser.open_popup(over=reader.page)
    wait_for_health(popup, expected.state, expected.detail)
    assert ("basic" in popup.locator("#mode").inner_text()) == (expected.found_by == "floor")
    assert badge(browser, reader.page) == "1", "the badge tells of the card"

    between.be_in(None)
    wait_for_health(popup, "protecting", "")
    popup.close()
    card.wait_text("#why p", without=ALONE)
    card.wait(THREAT.expected)
    assert card.arrivals() == [Arrival.of(THREAT.expected)], "one card, whoever found it"
    assert card.count() == 1


def test_a_server_that_never_answers_leaves_the_threat_to_basic_protection(
    browser: Browser, between: Gateway, stranger: Stranger, reader: Reader, card: Card
) -> None:
    say(HELLO, stranger, reader, between)

    between.be_in(Trouble.HELD)
    threaten(stranger, reader)
    card.wait(THREAT.expected)

    assert is_alone(card)
    between.be_in(None)
    card.wait_text("#why p", without=ALONE)
    assert card.arrivals() == [Arrival.of(THREAT.expected)]


@pytest.mark.parametrize("moment", ["before it", "while it is checked", "after it", "before, while and after it"])
def test_a_worker_that_is_stopped_loses_no_threat_and_shows_none_twice(
    moment: str, browser: Browser, between: Gateway, stranger: Stranger, reader: Reader, card: Card
) -> None:
    def stop(when: str) -> None:
        if when in moment:
            browser.stop_worker()
            reader.page.bring_to_front()

    say(HELLO, stranger, reader, between)
    stop("before")
    if "while" in moment:
        between.be_in(Trouble.HELD)
    threaten(stranger, reader)
    if "while" in moment:
        between.wait_for_held()
        stop("while")
        between.be_in(None)
    card.wait(THREAT.expected)
    stop("after")
    checks = between.checks()
    stranger.say(reader.nick, "hello?")
    between.wait_for_checks(checks + 1)

    card.wait(THREAT.expected)
    assert not is_alone(card)
    assert card.arrivals() == [Arrival.of(THREAT.expected)]
    popup = browser.open_popup(over=reader.page)
    wait_for_health(popup, "protecting", "")
    popup.close()


def test_an_update_of_the_extension_under_an_open_page_loses_no_threat_and_leaves_one_card(
    browser: Browser, between: Gateway, stranger: Stranger, reader: Reader, card: Card
) -> None:
    say(HELLO, stranger, reader, between)
    threaten(stranger, reader)
    card.wait(THREAT.expected)

    browser.update_extension()
    reader.page.bring_to_front()
    updated = Card(browser, reader.page)
    updated.wait(THREAT.expected)
    wait_until(lambda: updated.count() == 1, "the card of the version before is gone")
    say(Line(Who.STRANGER, "hello?"), stranger, reader, between)

    updated.wait(THREAT.expected)
    assert updated.count() == 1
    popup = browser.open_popup(over=reader.page)
    wait_for_health(popup, "protecting", "")
    popup.close()
