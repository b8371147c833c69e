"""A page that turns against the card: it cannot read it, press it, reach the extension, or keep it away unnoticed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from . import scenario, sites
from .browser import Browser
from .card import Card
from .onboarding import open_everywhere
from .servers import HandrailServer, wait_until
from .sites import Checks, SitePage

if TYPE_CHECKING:
    from playwright.sync_api import Page, Playwright

THREAT = scenario.load("threat").lines[-1]
SITE = "discord"
HOSTILE = Path(__file__).parent / "hostile.js"
UNREACHED = ("refused", "no way to send", "nothing")
BADGE_OF_A_CARD = "1"
BADGE_OF_A_CONTESTED_CARD = "!"


def ways(table: str) -> list[str]:
    """The names of what the page can do of that kind."""
    found = re.search(rf"^const {table} = {{\n(.*?)^}};", HOSTILE.read_text(), re.DOTALL | re.MULTILINE)
    assert found, f"hostile.js has no {table}"
    return re.findall(r"^  '(.+)': ", found[1], re.MULTILINE)


def do(page: Page, table: str, way: str, *given: object) -> Any:
    """Let the page do it; what it brings."""
    return page.evaluate("([table, way, given]) => hostile[table][way](given)", [table, way, list(given)])


def find(page: Page, words: str) -> bool:
    """Whether the page can have these words found."""
    return bool(page.evaluate("(words) => hostile.find(words)", words))


@pytest.fixture(scope="module")
def browser(
    driver: Playwright, _server: HandrailServer, artifacts: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Browser]:
    """A browser that is set up, and may read every site that is switched on."""
    opened = open_everywhere(driver, _server, artifacts, tmp_path_factory.mktemp("hostile"))
    page = opened.open(sites.address(SITE))
    popup = opened.open_popup(over=page)
    popup.locator("#site-switch").click()
    popup.locator("#health[data-state=protecting]").wait_for()
    popup.close()
    page.close()
    yield opened
    opened.close()


@pytest.fixture
def page(browser: Browser, server: HandrailServer) -> Iterator[Page]:
    """The hostile page, with its ears pricked before anything is shown."""
    opened = browser.context.new_page()
    opened.add_init_script(path=HOSTILE)
    opened.goto(sites.address(SITE))
    yield opened
    opened.close()


@pytest.fixture
def card(browser: Browser, page: Page) -> Card:
    """A full card on that page."""
    made = Card(browser, page)
    SitePage(page).say("other", THREAT.text)
    made.wait(THREAT.expected)
    return made


def badge(browser: Browser, page: Page) -> str:
    """What the toolbar icon carries."""
    text: str = browser.worker.evaluate("(tabId) => chrome.action.getBadgeText({tabId})", browser.tab_id(page))
    return text


def wait_for_badge(browser: Browser, page: Page) -> None:
    """Return when the badge says that the page fights the card."""
    wait_until(lambda: badge(browser, page) == BADGE_OF_A_CONTESTED_CARD, "the badge says so", 10)


@pytest.mark.parametrize("way", ways("READS"))
def test_the_page_reads_no_word_of_the_card_by(way: str, page: Page, card: Card) -> None:
    secrets = [card.texts("h2")[0], card.texts(".brand .sign")[0], card.texts("[data-action=dismiss]")[0]]
    place = card.centre("evidence")
    if way == "the event path of a press":
        page.mouse.click(*card.centre("collapse"))

    found: list[Any] = do(page, "READS", way, *place)

    assert [secret for secret in secrets for text in found if secret in str(text)] == []


def test_a_page_that_leaves_the_card_alone_is_accused_of_nothing(page: Page, card: Card, browser: Browser) -> None:
    page.wait_for_timeout(2_500)  # as long as it takes to look twice

    assert badge(browser, page) == BADGE_OF_A_CARD


def test_the_page_finds_the_sign_of_the_person_by_no_search(page: Page, card: Card) -> None:
    """What else stands on a card is known to everybody; by this word people tell ours from an imitation."""
    assert find(page, card.texts("h2")[0]), "a search sees into closed roots"

    assert not find(page, card.texts(".brand .sign")[0])


@pytest.mark.parametrize("way", ways("PRESSES"))
def test_the_page_presses_no_button_of_the_card_by(way: str, page: Page, card: Card, browser: Browser) -> None:
    do(page, "PRESSES", way, *card.centre("dismiss"))

    card.wait(THREAT.expected)
    assert card.texts(".question") == []
    assert card.texts("[role=alertdialog]"), "not even made small"
    assert badge(browser, page) in (BADGE_OF_A_CARD, BADGE_OF_A_CONTESTED_CARD)


def test_a_button_of_the_page_under_the_pointer_does_not_lead_to_one_of_the_card(page: Page, card: Card) -> None:
    """A picture of a harmless button over "This is fine", through which the press falls, still meets the question."""
    x, y = card.centre("dismiss")
    do(page, "COVERS", "covered by a layer that lets presses through")

    page.mouse.click(x, y)

    assert card.is_shown
    assert card.texts("[role=alertdialog]"), "the card is where it was"


@pytest.mark.parametrize("way", ways("REACHES"))
def test_the_page_does_not_reach_the_extension_by(
    way: str, page: Page, card: Card, browser: Browser, server: HandrailServer
) -> None:
    answer = do(page, "REACHES", way, browser.extension_id, server.url)

    assert answer in UNREACHED
    assert card.is_shown


def test_the_page_makes_the_extension_ask_nobody_but_the_server(
    page: Page, card: Card, browser: Browser, server: HandrailServer
) -> None:
    asked: list[str] = []
    browser.context.on("request", lambda request: asked.append(request.url))
    checks = Checks(browser)
    bait = "https://elsewhere.example.org/steal"

    page.evaluate(
        """(bait) => {
          document.head.prepend(Object.assign(document.createElement('base'), { href: bait }));
          globalThis.fetch = () => { throw new Error('not yours'); };
          Object.defineProperty(globalThis, 'handrailServer', { value: bait });
          globalThis.postMessage({ kind: 'set-server', address: bait, consent: true }, '*');
          Object.defineProperty(document, 'URL', { value: bait });
        }""",
        bait,
    )
    SitePage(page).say("other", f"look at {bait} and <img src='{bait}'> now")
    wait_until(lambda: bool(page.evaluate("1")) and len(checks.news()) > 0, "the message is checked", 30)

    assert [url for url in asked if url.startswith("https://elsewhere")] == []
    assert {url for url in asked if "/v1/" in url} == {f"{server.url}/v1/check"}


@pytest.mark.parametrize("way", ways("TAKES_AWAY"))
def test_a_card_that_is_taken_away_is_back_when_it_was(way: str, page: Page, card: Card, browser: Browser) -> None:
    do(page, "TAKES_AWAY", way)

    card.wait(THREAT.expected)
    assert card.count() == 1
    wait_for_badge(browser, page)


@pytest.mark.parametrize("way", ways("COVERS"))
def test_a_card_that_is_covered_comes_to_the_front(way: str, page: Page, card: Card) -> None:
    do(page, "COVERS", way)

    card.wait(THREAT.expected)
    assert card.can_be_seen


@pytest.mark.parametrize("way", [way for way in ways("COVERS") if way.startswith("covered")])
def test_badge_and_popup_say_that_the_page_has_covered_the_card(
    way: str, page: Page, card: Card, browser: Browser
) -> None:
    do(page, "COVERS", way)

    wait_for_badge(browser, page)
    popup = browser.open_popup(over=page)
    popup.locator("#card").get_by_text("covered or removed").wait_for()
    popup.close()
