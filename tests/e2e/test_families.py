"""A household in two real browsers: what a guardian sets and sees, and what the teen sees, decides and is asked."""

from __future__ import annotations

import http.server
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from . import scenario
from .accessibility import audit, contrasts
from .browser import Browser
from .card import Card
from .chat import Reader
from .clock import Clock
from .guardian import HOUSEHOLD, NAME, TEEN, Guardian
from .onboarding import consent, picture, switch_on
from .play import play
from .servers import LOOPBACK, HandrailServer, Lounge, wait_until
from .stranger import Stranger

if TYPE_CHECKING:
    from playwright.sync_api import Page, Playwright

MINUTE_MS = 60_000
NARROW = {"width": 320, "height": 640}
LEAST_CONTRAST = 4.5  # WCAG 2.2, 1.4.3, level AA


class Receiver:
    """Where an alert arrives: takes whatever is posted to it."""

    def __init__(self) -> None:
        posts: list[str] = []

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                posts.append(self.rfile.read(int(self.headers["Content-Length"])).decode())
                self.send_response(200)
                self.end_headers()

            def log_message(self, format: str, *args: object) -> None:
                """Nothing is logged."""

        self.posts = posts
        self._server = http.server.ThreadingHTTPServer((LOOPBACK, 0), Handler)
        self.address = f"json://{LOOPBACK}:{self._server.server_port}/"
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def close(self) -> None:
        """Take nothing more."""
        self._server.shutdown()
        self._server.server_close()


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    """A person's phone, as far as an alert is concerned."""
    one = Receiver()
    yield one
    one.close()


@pytest.fixture
def clock(tmp_path_factory: pytest.TempPathFactory) -> Clock:
    """What time the household's own server takes it to be."""
    return Clock(tmp_path_factory.mktemp("clock"))


@pytest.fixture
def home(clock: Clock, tmp_path: Path, artifacts: Path) -> Iterator[HandrailServer]:
    """A server at home, which may be stopped, and whose clock can be put forward."""
    server = HandrailServer(tmp_path / "home", artifacts, clock.environment)
    (tmp_path / "home").mkdir()
    server.start()
    yield server
    server.stop()


@pytest.fixture
def meet_guardian(driver: Playwright) -> Iterator[Callable[[HandrailServer], Guardian]]:
    """Meets somebody with a browser of their own, who uses a server."""
    met: list[Guardian] = []

    def meet_one(server: HandrailServer) -> Guardian:
        met.append(Guardian(driver, server.url))
        return met[-1]

    yield meet_one
    for somebody in met:
        somebody.close()


def pair(browser: Browser, server: HandrailServer, code: str) -> Page:
    """Enter the server and a household's code in the options; the page with the question that follows."""
    options = browser.open(browser.address("options.html"))
    options.locator("body[data-ready]").wait_for()
    options.locator("#server").fill(server.url)
    options.locator("#save-server").click()
    options.locator("#server-said[data-tone=good]").wait_for()
    options.locator("#code").fill(code)
    options.locator("#pair").click()
    options.locator("#join").wait_for()
    assert options.url == browser.address("family.html")
    return options


def join(page: Page, *, counts: bool) -> None:
    """Say yes to what a household offers."""
    page.locator("#counts").set_checked(counts)
    page.locator("#join").click()
    page.locator("#leave").wait_for()


def wait_within_a_minute(page: Page, selector: str) -> None:
    """Return when a page shows something, which it has to within a minute."""
    page.locator(selector).wait_for(timeout=MINUTE_MS)


def test_a_household_from_its_code_to_the_day_of_leaving(
    fresh_browser: Browser,
    meet_guardian: Callable[[HandrailServer], Guardian],
    home: HandrailServer,
    clock: Clock,
    receiver: Receiver,
    lounge: Lounge,
    join_chat: Callable[[Browser], Reader],
    stranger: Stranger,
    artifacts: Path,
) -> None:
    guardian = meet_guardian(home)
    code = guardian.set_up("supported")
    guardian.propose("Mum", receiver.address)
    consent(fresh_browser, artifacts)

    # The teen reads who asks and what it means, and nothing is told before they say yes.
    page = pair(fresh_browser, home, code)
    offer = page.locator("main").inner_text()
    for words in (HOUSEHOLD, NAME, "Mode: supported", "What your guardians would see", "They never see messages"):
        assert words in offer
    assert not page.locator("#counts").is_checked()
    picture(page, artifacts / "family-offer.png")
    assert guardian.state() == "waiting for an answer on the device"
    join(page, counts=True)
    page.locator("[id^=confirm-]").click()
    page.get_by_text("can be sent a message").wait_for()
    picture(page, artifacts / "family-joined.png")

    switch_on(fresh_browser, lounge)
    reader = join_chat(fresh_browser)
    card = Card(fresh_browser, reader.page)
    popup = fresh_browser.open_popup(over=reader.page)
    assert popup.locator("#household-says").inner_text() == f"This device belongs to: {HOUSEHOLD}. Mode: supported."

    # A guardian changes sensitivity and sites; the teen's extension follows within a minute and says so.
    changed = time.monotonic()
    guardian.set_policy(sensitivity="early", sites=["discord"])
    wait_within_a_minute(popup, "#health[data-state=off][data-detail=left-out]")
    assert time.monotonic() - changed < 60
    assert f"{HOUSEHOLD} changed: How early you are warned and Sites." in popup.locator("#household-news").inner_text()
    picture(popup, artifacts / "family-popup.png")
    options = fresh_browser.open(fresh_browser.address("options.html"))
    options.locator("body[data-ready]").wait_for()
    assert options.locator("#sensitivity").input_value() == "early"
    options.close()
    guardian.set_policy(sites=None)
    wait_within_a_minute(popup, "#health[data-state=protecting]")
    assert guardian.state() == "protected"

    # A high warning: the card asks whom the teen could tell, and a person is told after two presses.
    [*_, threat] = scenario.load("threat").lines
    play([threat], stranger, reader, home, card)
    choices = card.texts(".trusted > .row button")
    assert choices == ["Mum", "Someone else", "A help line", "No one right now"]
    card.click("trust-0")
    card.click("let-know")
    card.screenshot(artifacts / "family-card.png")
    assert receiver.posts == [], "nothing is sent before the second press"
    card.click("let-know-yes")
    wait_until(lambda: any("Delivered" in text for text in card.texts(".reply")), "the card says that it arrived", 30)
    [alert] = receiver.posts
    assert "I'd like help" in alert
    for content in (threat.text, "nudes", "500", stranger.nick, reader.nick, TEEN, lounge.url):
        assert content not in alert

    # Nothing of it is on the guardian's page until the week is over, and then a band.
    assert guardian.bands() == 0
    picture(guardian.page, artifacts / "family-before.png")
    clock.put_forward(7, fresh_browser)
    wait_until(lambda: guardian.bands() == 1, "the week that is over has a band", 60)
    table = guardian.page.locator(".device table").first
    assert "one or two" in (table.text_content() or "")
    picture(guardian.page, artifacts / "family-after.png")
    seen = (guardian.page.content(), home.log.read_text())
    assert all(threat.text not in text and stranger.nick not in text for text in seen)

    # The teen leaves while the server is away: it counts at once, and the guardian sees it as soon as it is back.
    home.stop()
    page.bring_to_front()
    page.locator("#leave").click()
    page.locator("#leave-yes").click()
    page.locator("#leaving").wait_for()
    popup.locator("#household").wait_for(state="hidden")
    home.start()
    wait_until(lambda: "not paired" in guardian.look().inner_text("main"), "the guardian sees that it left", 60)
    wait_within_a_minute(popup, "#health[data-state=protecting]")


@pytest.mark.parametrize(
    ("language", "scheme", "width"), [("en", "light", 1280), ("en", "dark", 320), ("ar", "light", 320)]
)
def test_the_teens_pages_can_be_seen_and_read_by_all(
    driver: Playwright,
    meet_guardian: Callable[[HandrailServer], Guardian],
    server: HandrailServer,
    artifacts: Path,
    tmp_path: Path,
    language: str,
    scheme: str,
    width: int,
) -> None:
    guardian = meet_guardian(server)
    code = guardian.set_up("supervised")
    guardian.propose("Mum", "")
    browser = Browser(driver, tmp_path / "teen", language, scheme)

    def look(page: Page, what: str) -> None:
        page.set_viewport_size({"width": width, "height": 800})
        picture(page, artifacts / f"family-{what}-{language}-{scheme}.png")
        report = audit(page.evaluate)
        assert report.violations == (), what
        assert len(report.passes) > 10, "axe has looked at the page"
        assert page.evaluate("document.documentElement.scrollWidth") <= width, f"{what}: not wider than the window"
        ratios = contrasts(page.evaluate, "document.body")
        assert {text: ratio for text, ratio in ratios.items() if ratio < LEAST_CONTRAST} == {}, what

    consent(browser, artifacts)
    page = pair(browser, server, code)
    look(page, "offer")
    join(page, counts=False)
    page.locator("#need-help").click()
    page.locator("[data-action=trust-none]").click()
    page.locator("#leave").click()
    look(page, "joined")
    options = browser.open(browser.address("options.html"))
    options.locator("#household:not([hidden])").wait_for()
    look(options, "options")
    popup = browser.open_popup(over=options)
    look(popup, "popup")
    page.bring_to_front()
    page.locator("#leave-yes").click()
    page.locator("#none").wait_for()
    look(page, "left")
    assert browser.faults() == []
    browser.close()


def test_a_teen_joins_reads_and_leaves_by_the_keyboard_alone(
    fresh_browser: Browser,
    meet_guardian: Callable[[HandrailServer], Guardian],
    server: HandrailServer,
    artifacts: Path,
) -> None:
    guardian = meet_guardian(server)
    code = guardian.set_up("private")
    consent(fresh_browser, artifacts)
    page = pair(fresh_browser, server, code)

    def go_to(element: str) -> None:
        for _ in range(60):
            if page.evaluate("document.activeElement?.id") == element:
                return
            page.keyboard.press("Tab")
        raise AssertionError(f"sixty presses of Tab do not reach {element}")

    go_to("join")
    page.keyboard.press("Enter")
    page.locator("#leave").wait_for()
    assert page.locator("#sees").inner_text().split("\n")[-1] == "private: nothing more is shown"
    go_to("leave")
    page.keyboard.press("Enter")
    go_to("leave-yes")
    page.keyboard.press("Enter")
    page.locator("#none").wait_for()
    wait_until(lambda: "not paired" in guardian.look().inner_text("main"), "the guardian sees that the device left", 30)
