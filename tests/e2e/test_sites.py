"""The chat sites on their fixture pages, in a real browser: what is read, by whom it is, and what is warned of."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from . import scenario, sites
from .accessibility import audit
from .browser import Browser
from .card import Arrival, Card
from .onboarding import consent, first_run_page, pair
from .servers import HandrailServer, wait_until
from .sites import Checks, Sent, SitePage

if TYPE_CHECKING:
    from playwright.sync_api import Playwright

FRIENDLY = scenario.load("friendly-chat").lines[:10]
THREAT = scenario.load("threat").lines[-1]


@pytest.fixture(scope="module")
def allowed(
    driver: Playwright, _server: HandrailServer, artifacts: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Browser]:
    """A browser in which a person has consented and paired, and which may read every site that is switched on."""
    _server.start()
    folder = tmp_path_factory.mktemp("sites")
    browser = Browser(driver, folder / "profile", extension=sites.extension_allowed_everywhere(folder))
    first_run_page(browser)
    consent(browser, artifacts)
    pair(browser, _server, artifacts)
    sites.serve(browser)
    yield browser
    faults = browser.faults()
    browser.close()
    assert faults == []


@pytest.fixture
def checks(allowed: Browser, server: HandrailServer) -> Checks:
    """What is sent to be checked."""
    return Checks(allowed)


def switch_on(browser: Browser, page: SitePage) -> None:
    """Have the site switched on, by the popup, and wait until the popup says that the chat is protected."""
    popup = browser.open_popup(over=page.page)
    if not popup.locator("#site-switch").is_checked():  # two sites may share an origin
        popup.locator("#site-switch").click()
    popup.locator("#health[data-state=protecting]").wait_for()
    popup.close()
    page.page.bring_to_front()


def wait_for_news(checks: Checks, page: SitePage, count: int) -> None:
    """Return when so many new messages were sent; each look is a round trip, which brings events."""

    def is_there() -> bool:
        page.page.evaluate("() => new Promise(requestAnimationFrame)")
        return len(checks.news()) >= count

    wait_until(is_there, f"{count} new messages are sent", 30)


@pytest.mark.parametrize("site", sites.names())
def test_a_site_is_read_as_it_stands_and_the_threat_alone_is_warned_of(
    site: str, allowed: Browser, server: HandrailServer, checks: Checks
) -> None:
    page = SitePage(allowed.open(sites.address(site)))
    switch_on(allowed, page)
    card = Card(allowed, page.page)
    spoken = [line for line in sites.LINES["mika"] if line["who"] != "system"]
    wait_for_news(checks, page, sum(line["who"] == "other" for line in spoken))

    read = [(message.sender, message.text) for message in checks.everything()]
    assert read == [(line["who"], line["text"]) for line in spoken], "with its sender, and nothing but messages"

    checks.clear()
    for line in FRIENDLY:
        page.say("other" if line.who is scenario.Who.STRANGER else "self", line.text)
    page.say("self", THREAT.text)
    wait_for_news(checks, page, len(FRIENDLY) + 1)
    assert [text for _sender, text in checks.news()] == [*(line.text for line in FRIENDLY), THREAT.text]

    page.say("other", THREAT.text)
    card.wait(THREAT.expected)
    assert card.arrivals() == [Arrival.of(THREAT.expected)], "neither friendly words nor the reader's own bring a card"

    checks.clear()
    page.do("redraw()")
    page.do("older()")
    page.say("other", "one more word")
    wait_for_news(checks, page, 1)
    assert checks.news() == [("other", "one more word")], "what is drawn again or scrolled back to is no news"

    checks.clear()
    page.do("leave('noor')")
    page.do("arrive()")
    card.wait_gone()
    wait_for_news(checks, page, 1)
    assert checks.everything() == [
        Sent(line["who"], line["text"], line["who"] == "self") for line in sites.LINES["noor"]
    ]
    page.page.close()


UNKNOWN = "https://talk.example.org/room"
UNKNOWN_PAGE = """<!doctype html><title>Talk</title>
<style>.x1 { width: 700px; height: 400px } .x2 { display: flex } .x3 { justify-content: flex-end }</style>
<nav><ul><li>Home</li><li>People</li></ul></nav>
<main><div class="x1"><div class="x2"><span>hello there</span></div>
<div class="x2 x3"><span>hi, who are you?</span></div>
<div class="x2"><span>we met at the show</span></div></div><textarea>a draft</textarea></main>"""
SAY = """(text) => {
  const row = Object.assign(document.createElement('div'), { className: 'x2' });
  row.append(Object.assign(document.createElement('span'), { textContent: text }));
  document.querySelector('.x1').append(row);
}"""
PICKER = "chrome.dom.openOrClosedShadowRoot(globalThis.handrailPickerHost)"
PICKER_SAYS = f"{PICKER}.querySelector('[role=status]').textContent"


@pytest.mark.parametrize("way", ["the mouse", "the keyboard"])
def test_a_page_that_is_not_known_is_read_where_the_person_shows_the_chat_until_they_take_it_back(
    way: str, allowed: Browser, server: HandrailServer, checks: Checks
) -> None:
    allowed.context.route(
        "https://talk.example.org/**", lambda route: route.fulfill(body=UNKNOWN_PAGE, content_type="text/html")
    )
    page = allowed.open(f"{UNKNOWN}/{way[4:]}")  # what was checked in one room is not checked again
    popup = allowed.open_popup(over=page)
    if not popup.locator("#site-switch").is_checked():
        popup.locator("#site-switch").click()
    popup.locator("#health[data-state=not-reading][data-detail=unknown-site]").wait_for()
    popup.locator("#pick").click()
    page.bring_to_front()
    world = allowed.isolated_world(page)
    world.wait(f"globalThis.handrailPickerHost && {PICKER_SAYS} === 'List 1 of 2, rows: 3'", "the page asks")
    report = audit(world.run, "globalThis.handrailPickerHost", has_closed_root=True)
    assert report.violations == ()
    assert report.passes != (), "axe has looked inside the closed root"
    if way == "the mouse":
        page.locator(".x2 span").nth(2).click()
    else:
        page.keyboard.press("Tab")
        page.keyboard.press("Shift+Tab")
        page.keyboard.press("Enter")
    world.wait(f"{PICKER_SAYS} === 'Handrail reads this chat now.'", "what came of it is said")

    card = Card(allowed, page)
    read = [("other", "hello there"), ("self", "hi, who are you?"), ("other", "we met at the show")]
    wait_until(lambda: bool(page.evaluate("1")) and len(checks.everything()) >= len(read), "the chat is read", 30)
    assert [(one.sender, one.text) for one in checks.everything()] == read
    page.evaluate(SAY, THREAT.text)
    card.wait(THREAT.expected)

    options = allowed.open(allowed.address("options.html"))
    options.get_by_role("button", name="Forget talk.example.org").click()
    options.locator("#places-panel").wait_for(state="hidden")
    options.close()
    card.wait_gone()
    page.close()
