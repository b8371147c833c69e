"""Axe finds nothing to complain about in anything Handrail shows in a browser."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

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

WARNINGS = [scenario.load("threat").lines[-1], scenario.load("picture-request").lines[-1]]
LEAST_CONTRAST = 4.5  # WCAG 2.2, 1.4.3, level AA


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


def test_the_start_page_has_no_accessibility_violation(browser: Browser, server: HandrailServer) -> None:
    start = browser.open(server.url)

    report = audit(start.evaluate)

    assert report.violations == ()
    assert any("h1" in entry for entry in report.passes)
