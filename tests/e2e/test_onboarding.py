"""From a fresh installation to a chat that is watched: nothing is read before the person has said yes to it."""

from __future__ import annotations

from pathlib import Path

from . import scenario
from .browser import Browser
from .chat import Reader
from .onboarding import consent, first_run_page, pair, picture
from .servers import HandrailServer, Lounge, code_in
from .stranger import Stranger

THREAT = scenario.load("threat").lines[-1]


def test_a_fresh_extension_may_reach_this_computer_and_no_site(fresh_browser: Browser) -> None:
    first_run_page(fresh_browser)

    granted = fresh_browser.worker.evaluate("() => chrome.permissions.getAll()")

    print(f"granted at installation: {granted}")
    assert sorted(granted["origins"]) == ["http://127.0.0.1/*", "http://localhost/*"]
    assert fresh_browser.worker.evaluate("() => chrome.scripting.getRegisteredContentScripts()") == []


def test_without_consent_no_message_is_read_and_the_popup_says_so(
    fresh_browser: Browser, lounge: Lounge, server: HandrailServer, stranger: Stranger, artifacts: Path
) -> None:
    first_run_page(fresh_browser)
    pair(fresh_browser, server, artifacts, picture_name="options-without-consent.png")
    reader = Reader(fresh_browser.open(lounge.url), f"new-{stranger.nick}")
    reader.log_in()
    popup = fresh_browser.open_popup(over=reader.page)
    popup.locator("#site-switch:not(:checked)").click()
    popup.locator("#site-switch:checked").wait_for()
    checks = server.checks()

    stranger.say(reader.nick, THREAT.text)
    reader.open_conversation(stranger.nick)
    reader.sees(stranger.nick, THREAT.text)
    popup.reload()
    popup.locator("#health[data-state=no-consent]").wait_for()
    picture(popup, artifacts / "popup-without-consent.png")
    assert server.checks() == checks

    # The page was opened before the server was chosen; a yes counts for the server that it shows.
    first_run_page(fresh_browser).reload()
    consent(fresh_browser, artifacts)  # from the first yes on, what is on the screen is read
    server.wait_for_checks(checks + 1)


def test_the_start_page_shows_a_code_that_pairs_this_computer(
    fresh_browser: Browser, server: HandrailServer, artifacts: Path
) -> None:
    consent(fresh_browser, artifacts)
    start = fresh_browser.open(server.url)
    picture(start, artifacts / "start-page.png")

    code = code_in(start.locator("body").inner_text())

    assert code is not None
    pair(fresh_browser, server, artifacts, code=code)


def test_a_wrong_code_is_said_and_pairs_nothing(fresh_browser: Browser, server: HandrailServer) -> None:
    first_run_page(fresh_browser)
    options = fresh_browser.open(fresh_browser.address("options.html"))
    options.locator("body[data-ready]").wait_for()
    options.locator("#server").fill(server.url)
    options.locator("#save-server").click()
    options.locator("#server-host").get_by_text(server.url.removeprefix("http://"), exact=True).wait_for()

    options.locator("#code").fill("0000-0000")
    options.locator("#pair").click()

    options.locator("#pair-said").filter(has_text="code").wait_for()
    assert options.locator("#pair").is_visible()
