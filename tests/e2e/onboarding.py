"""The way of a new person from the first-run page to a chat that is switched on, through the real pages."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from . import sites
from .browser import Browser
from .servers import HandrailServer, Lounge

if TYPE_CHECKING:
    from playwright.sync_api import Page, Playwright


def onboard(browser: Browser, server: HandrailServer, lounge: Lounge, artifacts: Path) -> None:
    """Consent, name the server, pair with a code that ``handrail pair`` prints, and switch the chat on."""
    consent(browser, artifacts)
    pair(browser, server, artifacts)
    switch_on(browser, lounge)


def open_everywhere(driver: Playwright, server: HandrailServer, artifacts: Path, folder: Path) -> Browser:
    """A browser in which a person has consented and paired, and which may read every site that is switched on."""
    server.start()
    browser = Browser(driver, folder / "profile", extension=sites.extension_allowed_everywhere(folder))
    first_run_page(browser)
    consent(browser, artifacts)
    pair(browser, server, artifacts)
    sites.serve(browser)
    return browser


def consent(browser: Browser, artifacts: Path) -> None:
    """Say yes on the page that opens by itself after the installation."""
    welcome = first_run_page(browser)
    picture(welcome, artifacts / "consent.png")
    welcome.locator("#agree").click()
    welcome.locator("#next").wait_for()
    welcome.close()


def first_run_page(browser: Browser) -> Page:
    """The page that the extension opens by itself, loaded."""
    address = browser.address("welcome.html")
    page = next((page for page in browser.context.pages if page.url == address), None)
    page = page or browser.context.wait_for_event("page", lambda page: page.url == address)
    page.locator("body[data-ready]").wait_for()
    return page


def pair(
    browser: Browser,
    server: HandrailServer,
    artifacts: Path,
    code: str | None = None,
    picture_name: str = "options.png",
) -> None:
    """Enter the server's address and a code on the options page; without a code, one that ``handrail pair`` prints."""
    options = browser.open(browser.address("options.html"))
    options.locator("body[data-ready]").wait_for()
    options.locator("#server").fill(server.url)
    options.locator("#save-server").click()
    options.locator("#server-host").get_by_text(server.url.removeprefix("http://"), exact=True).wait_for()
    options.locator("#code").fill(code or server.pairing_code())
    options.locator("#pair").click()
    options.locator("#forget").wait_for()
    picture(options, artifacts / picture_name)
    options.close()


def switch_on(browser: Browser, lounge: Lounge) -> None:
    """Switch the chat on in the popup, and wait until the popup says that it is being read."""
    chat = browser.open(lounge.url)
    popup = browser.open_popup(over=chat)
    popup.locator("#site-switch:not(:checked)").click()
    popup.locator("#site-switch:checked").wait_for()
    popup.locator("#health[data-state]:not([data-state=off])").wait_for()
    popup.close()
    chat.close()


def picture(page: Page, file: Path) -> None:
    """Save what the page looks like, all of it."""
    page.screenshot(path=file, full_page=True)
