"""The chat sites on their fixture pages, in a real browser: what is read, by whom it is, and what is warned of."""

from __future__ import annotations

import pytest

from . import scenario, sites
from .accessibility import audit
from .browser import Browser
from .card import Arrival, Card
from .servers import HandrailServer, wait_until
from .sites import Checks, Sent, SitePage

FRIENDLY = scenario.load("friendly-chat").lines[:10]
THREAT = scenario.load("threat").lines[-1]


@pytest.mark.parametrize("site", sites.names())
def test_a_site_is_read_as_it_stands_and_the_threat_alone_is_warned_of(
    site: str, allowed: Browser, server: HandrailServer, checks: Checks
) -> None:
    page = SitePage(allowed.open(sites.address(site)))
    sites.switch_on(allowed, page.page)
    card = Card(allowed, page.page)
    spoken = [line for line in sites.LINES["mika"] if line["who"] != "system"]
    sites.wait_for_news(checks, page.page, sum(line["who"] == "other" for line in spoken))

    read = [(message.sender, message.text) for message in checks.everything()]
    assert read == [(line["who"], line["text"]) for line in spoken], "with its sender, and nothing but messages"

    checks.clear()
    for line in FRIENDLY:
        page.say("other" if line.who is scenario.Who.STRANGER else "self", line.text)
    page.say("self", THREAT.text)
    sites.wait_for_news(checks, page.page, len(FRIENDLY) + 1)
    assert [text for _sender, text in checks.news()] == [*(line.text for line in FRIENDLY), THREAT.text]

    page.say("other", THREAT.text)
    card.wait(THREAT.expected)
    assert card.arrivals() == [Arrival.of(THREAT.expected)], "neither friendly words nor the reader's own bring a card"

    checks.clear()
    page.do("redraw()")
    page.do("older()")
    page.say("other", "one more word")
    sites.wait_for_news(checks, page.page, 1)
    assert checks.news() == [("other", "one more word")], "what is drawn again or scrolled back to is no news"

    checks.clear()
    page.do("leave('noor')")
    page.do("arrive()")
    card.wait_gone()
    sites.wait_for_news(checks, page.page, 1)
    assert checks.everything() == [
        Sent(line["who"], line["text"], line["who"] == "self") for line in sites.LINES["noor"]
    ]
    page.page.close()


UNKNOWN = "https://talk.example.org/room"
# There is no place to type in, and so nothing that would tell a chat from any other list.
UNKNOWN_PAGE = """<!doctype html><title>Talk</title>
<style>.x1 { width: 700px; height: 400px } .x2 { display: flex } .x3 { justify-content: flex-end }</style>
<nav><ul><li>Home</li><li>People</li></ul></nav>
<main><div class="x1"><div class="x2"><span>hello there</span></div>
<div class="x2 x3"><span>hi, who are you?</span></div>
<div class="x2"><span>we met at the show</span></div></div></main>"""
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
