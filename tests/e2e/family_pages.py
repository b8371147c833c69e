"""The guardians' pages in a browser without the extension: what a guardian does, and what a look at them shows."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from . import prepare
from .accessibility import audit, contrasts
from .browser import ANSWER_MS, ARGUMENTS
from .onboarding import picture

if TYPE_CHECKING:
    from playwright.sync_api import BrowserContext, Page, Playwright

PASSWORD = "three quiet green doors"
LEAST_CONTRAST = 4.5  # WCAG 2.2, 1.4.3, level AA
_TOO_WIDE = """() => [...document.querySelectorAll('body *')].filter((element) => {
  const box = element.getBoundingClientRect();
  return box.width > 0 && box.right > document.documentElement.clientWidth + 1 && !element.closest('.scroll, .skip');
}).map((element) => element.outerHTML.slice(0, 80))"""


class FamilyBrowser:
    """A guardian's Chromium; ``choices`` are those of a browser context, such as its language and its colours."""

    def __init__(self, playwright: Playwright, base: str, **choices: Any) -> None:
        self.base = base
        self._browser = playwright.chromium.launch(
            executable_path=str(prepare.find_chromium()), headless=True, args=ARGUMENTS
        )
        self.context: BrowserContext = self._browser.new_context(base_url=base, **choices)
        self.context.set_default_timeout(ANSWER_MS)
        self.faults: list[str] = []
        self.context.on("weberror", lambda error: self.faults.append(str(error.error)))
        self.context.on(
            "console", lambda message: self.faults.append(message.text) if message.type == "error" else None
        )
        self.page: Page = self.context.new_page()

    def found(self, name: str) -> list[str]:
        """Set up a household by its form, from the sign-in page on; the recovery codes."""
        self.page.goto("/family/")
        self.page.locator("a[href='/family/new']").first.click()
        self.fill(household_name="The Larks", display_name="Mum", sign_in_name=name, password=PASSWORD)
        return self.submitted_codes()

    def submitted_codes(self) -> list[str]:
        """Send the form of a new household; the codes that the next page shows."""
        self.page.locator("main form button[type=submit]").click()
        self.page.locator(".codes").wait_for()
        return [code.strip() for code in self.page.locator(".codes li").all_inner_texts()]

    def sign_in(self, name: str, password: str = PASSWORD) -> None:
        """Sign in by the form."""
        self.page.goto("/family/")
        self.fill(sign_in_name=name, password=password)
        self.page.locator("main form button[type=submit]").click()

    def sign_out(self) -> None:
        """Press the button at the foot of the page."""
        self.page.locator("footer button").click()
        self.page.locator("#sign_in_name").wait_for()

    def fill(self, **fields: str) -> None:
        """Write into fields by their names."""
        for field, value in fields.items():
            self.page.locator(f"main [name={field}]").fill(value)

    def close(self) -> None:
        """Close the browser."""
        self._browser.close()


def look_at(page: Page, file: Path) -> None:
    """Save a picture of a page; fail if axe or a ruler finds anything wrong with it."""
    picture(page, file)
    report = audit(page.evaluate)
    assert report.violations == (), (file.stem, report.violations)
    assert len(report.passes) > 10, "axe has looked at the page"
    assert page.evaluate(_TOO_WIDE) == [], f"{file.stem}: nothing is wider than the window"
    faint = {text: ratio for text, ratio in contrasts(page.evaluate, "document.body").items() if ratio < LEAST_CONTRAST}
    assert faint == {}, file.stem


def add_authenticator(page: Page) -> Callable[[], list[Any]]:
    """Give the browser a passkey device that says yes by itself; returns what tells the passkeys on it."""
    session = page.context.new_cdp_session(page)
    session.send("WebAuthn.enable")
    device = session.send(
        "WebAuthn.addVirtualAuthenticator",
        {
            "options": {
                "protocol": "ctap2",
                "transport": "internal",
                "hasResidentKey": True,
                "hasUserVerification": True,
                "isUserVerified": True,
                "automaticPresenceSimulation": True,
            }
        },
    )["authenticatorId"]

    def credentials() -> list[Any]:
        found: list[Any] = session.send("WebAuthn.getCredentials", {"authenticatorId": device})["credentials"]
        return found

    return credentials


def path_of(page: Page) -> str:
    """Where a page is, without its server."""
    return re.sub(r"^https?://[^/]+", "", page.url)
