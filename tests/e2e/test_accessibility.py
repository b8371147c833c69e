"""Axe finds nothing to complain about in anything Handrail shows in a browser."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from . import scenario
from .accessibility import audit
from .browser import Browser
from .card import Card
from .chat import Reader
from .onboarding import first_run_page, picture
from .play import play
from .scenario import Line
from .servers import HandrailServer
from .stranger import Stranger

if TYPE_CHECKING:
    from playwright.sync_api import Playwright

WARNINGS = [scenario.load("threat").lines[-1], scenario.load("picture-request").lines[-1]]
# A group of radio buttons is one stop of the Tab key.
_PRESSABLE = """() => {
  const all = [...document.querySelectorAll('a[href], button, input, select, textarea, summary')];
  globalThis.stops = all.filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.disabled
    && !(one.type === 'radio' && !one.checked));
  return globalThis.stops.length;
}"""
_FOCUSED = "() => globalThis.stops.indexOf(document.activeElement)"
LEAST_CONTRAST = 4.5  # WCAG 2.2, 1.4.3, level AA


@pytest.fixture(scope="module")
def plain_browser(driver: Playwright, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    """A browser in which the extension was just installed."""
    browser = Browser(driver, tmp_path_factory.mktemp("plain"))
    first_run_page(browser)
    yield browser
    faults = browser.faults()
    browser.close()
    assert faults == []


@pytest.mark.parametrize("line", WARNINGS, ids=lambda line: line.expected.kind)
def test_the_card_has_no_accessibility_violation(
    line: Line, stranger: Stranger, reader: Reader, server: HandrailServer, card: Card
) -> None:
    play([line], stranger, reader, server, card)

    report = card.audit()

    assert report.violations == ()
    assert any(entry.startswith("button-name:") for entry in report.passes), "axe has looked inside the closed root"


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_text_of_the_card_stands_out_from_its_ground(
    scheme: str,
    open_browser: Callable[..., Browser],
    join_chat: Callable[[Browser], Reader],
    stranger: Stranger,
    server: HandrailServer,
    artifacts: Path,
) -> None:
    browser = open_browser(scheme=scheme)
    reader = join_chat(browser)
    card = Card(browser, reader.page)
    play(WARNINGS[:1], stranger, reader, server, card)
    card.screenshot(artifacts / f"card-{scheme}.png")

    ratios = card.contrasts()

    assert len(ratios) > 10
    assert {text: ratio for text, ratio in ratios.items() if ratio < LEAST_CONTRAST} == {}
    assert (card.luminance(".card") < 0.5) == (scheme == "dark"), "the card follows the colours of the system"


def test_the_options_have_no_accessibility_violation(browser: Browser) -> None:
    options = browser.open(browser.address("options.html"))
    options.locator("body[data-ready]").wait_for()

    report = audit(options.evaluate)

    assert report.violations == ()
    assert any("#save-server" in entry for entry in report.passes), "axe has looked at the page"


def test_the_first_run_page_has_no_accessibility_violation_before_and_after_the_answer(fresh_browser: Browser) -> None:
    welcome = first_run_page(fresh_browser)

    before = audit(welcome.evaluate)
    welcome.locator("#agree").click()
    welcome.locator("#next").wait_for()
    after = audit(welcome.evaluate)

    assert before.violations + after.violations == ()
    assert any("#agree" in entry for entry in before.passes), "axe has looked at the question"
    assert any("#next" in entry for entry in after.passes), "axe has looked at what follows the answer"


def test_the_popup_has_no_accessibility_violation(browser: Browser, reader: Reader, artifacts: Path) -> None:
    popup = browser.open_popup(over=reader.page)
    popup.locator("#health[data-state=protecting]").wait_for()
    picture(popup, artifacts / "popup.png")

    report = audit(popup.evaluate)

    assert report.violations == ()
    assert any("#site-switch" in entry for entry in report.passes), "axe has looked at the switch"


@pytest.mark.parametrize(("name", "element"), [("help", "#region"), ("rehearsal", "#next"), ("evidence", "h1")])
def test_the_pages_that_need_no_server_have_no_accessibility_violation(
    name: str, element: str, fresh_browser: Browser
) -> None:
    page = fresh_browser.open(fresh_browser.address(f"{name}.html"))
    page.locator("body[data-ready]").wait_for()

    report = audit(page.evaluate)

    assert report.violations == ()
    assert any(element in entry for entry in report.passes), "axe has looked at the page"


PAGES = {"options": "#save-server", "help": "#region", "rehearsal": "#next", "evidence": "h1", "popup": "#health"}
NARROW = {"width": 320, "height": 640}


@pytest.mark.parametrize("name", PAGES)
@pytest.mark.parametrize("looks", ["dark", "right to left", "320 px wide", "at 200 %"])
def test_a_page_of_the_extension_has_no_accessibility_violation_when_it_is(
    looks: str, name: str, plain_browser: Browser
) -> None:
    page = plain_browser.context.new_page()
    # At 200 % a window has room for half as much.
    page.set_viewport_size(NARROW if looks in ("320 px wide", "at 200 %") else {"width": 1280, "height": 800})
    page.emulate_media(color_scheme="dark" if looks == "dark" else "light")
    page.goto(plain_browser.address(f"{name}.html"))
    page.locator("body[data-ready]").wait_for()
    if looks == "right to left":
        page.evaluate("document.documentElement.dir = 'rtl'")
    if looks == "at 200 %":
        page.set_viewport_size({"width": 640, "height": 400})

    report = audit(page.evaluate)
    page.close()

    assert report.violations == ()
    assert any(PAGES[name] in entry for entry in report.passes), "axe has looked at the page"


@pytest.mark.parametrize("width", [320, 640])
@pytest.mark.parametrize("name", PAGES)
def test_nothing_of_a_page_hangs_over_where_there_is_little_room(name: str, width: int, plain_browser: Browser) -> None:
    page = plain_browser.context.new_page()
    page.set_viewport_size({"width": width, "height": 640})
    page.goto(plain_browser.address(f"{name}.html"))
    page.locator("body[data-ready]").wait_for()

    over = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    page.close()

    assert over == 0


@pytest.mark.parametrize("name", [name for name in PAGES if name != "evidence"])  # which is empty without a chat
def test_everything_that_can_be_pressed_on_a_page_is_reached_with_the_tab_key(
    name: str, plain_browser: Browser
) -> None:
    page = plain_browser.context.new_page()
    page.goto(plain_browser.address(f"{name}.html"))
    page.locator("body[data-ready]").wait_for()
    wanted = page.evaluate(_PRESSABLE)
    assert wanted > 0

    reached = set()
    for _ in range(wanted + 5):
        page.keyboard.press("Tab")
        reached.add(page.evaluate(_FOCUSED))
    page.close()

    assert len(reached - {-1}) == wanted


def test_a_screen_reader_hears_the_card_in_an_order_that_makes_sense(
    stranger: Stranger, reader: Reader, server: HandrailServer, card: Card
) -> None:
    play(WARNINGS[:1], stranger, reader, server, card)

    heard = card.heard()

    dialogue = heard.index(("alertdialog", card.texts("h2")[0]))
    told = [name for role, name in heard[dialogue:] if role in ("heading", "button", "link", "combobox")]
    title, why, now = card.texts("h2")[0], *card.texts("h3")[:2]
    last = card.texts(".foot button")
    assert told.index(title) < told.index(why) < told.index(now) < told.index(last[0])
    assert [name for name in told if name in last] == last, "what puts the card away is said last"
    assert ("image", f"Your sign: {card.texts('.brand .sign')[0]}") in heard


def test_the_start_page_has_no_accessibility_violation(browser: Browser, server: HandrailServer) -> None:
    start = browser.open(server.url)

    report = audit(start.evaluate)

    assert report.violations == ()
    assert any("h1" in entry for entry in report.passes)
