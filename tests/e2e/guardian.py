"""The guardian's side of a household: a browser without the extension, on the guardians' pages."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from typing import TYPE_CHECKING

from . import prepare
from .browser import ANSWER_MS, ARGUMENTS
from .servers import code_in

if TYPE_CHECKING:
    from playwright.sync_api import Page, Playwright

HOUSEHOLD = "The Riveras"
NAME = "Ana"
TEEN = "Sam"
PASSWORD = "a quiet blue bicycle"
_names = (f"ana{number}" for number in itertools.count(1))


class Guardian:
    """Somebody who sets up a household, and looks after it."""

    def __init__(self, playwright: Playwright, base: str) -> None:
        self._browser = playwright.chromium.launch(
            executable_path=str(prepare.find_chromium()), headless=True, args=ARGUMENTS
        )
        context = self._browser.new_context(base_url=base, locale="en-GB")
        context.set_default_timeout(ANSWER_MS)
        self.page: Page = context.new_page()
        self._profile = ""
        self._sign_in_name = next(_names)

    def set_up(self, mode: str) -> str:
        """Make a household with one teen in it; the code for a device of theirs."""
        self.page.goto("/family/new")
        self._fill(household_name=HOUSEHOLD, display_name=NAME, sign_in_name=self._sign_in_name, password=PASSWORD)
        self._send()
        self.page.locator(".codes").wait_for()
        self.page.goto("/family/")
        self.page.locator("main .actions a.button").first.click()
        self._fill(nickname=TEEN)
        self.page.locator("#age_band-under18").check()
        self.page.locator(f"#mode-{mode}").check()
        self.page.locator("#language").select_option("en")
        self.page.locator("#region").select_option("GB")
        self._send()
        self.page.locator("#pair").wait_for()
        self._profile = self.page.url
        self.page.locator("section:has(#pair) button").click()
        code = code_in(self.page.locator(".code").inner_text())
        assert code is not None, "the page shows a code"
        return code

    def propose(self, name: str, address: str) -> None:
        """Propose somebody whom the teen could trust, and where a message reaches them."""
        self.page.goto(self._profile)
        self._fill(name=name, address=address)
        self.page.locator("section:has(#people) form button").last.click()
        self.page.get_by_text(name).first.wait_for()

    def set_policy(
        self, sensitivity: str | None = None, sites: Sequence[str] | None = None, mode: str | None = None
    ) -> None:
        """Change what is set for the teen; ``sites`` are the only ones to be read."""
        self.page.goto(self._profile)
        self.page.locator("section:has(#mode) a.button").click()
        if sensitivity:
            self.page.locator(f"#sensitivity-{sensitivity}").check()
        if mode:
            self.page.locator(f"#mode-{mode}").check()
        self.page.locator(f"#sites-{'all' if sites is None else 'some'}").check()
        if sites is not None:
            if self.page.locator("details:has([name=site]):not([open])").count():
                self.page.locator("details:has([name=site]) summary").click()
            for box in self.page.locator("[name=site]").all():
                box.set_checked(box.get_attribute("value") in sites)
        self._send()
        self.page.locator("#pair").wait_for()

    def look(self) -> Page:
        """Open the page on which all devices stand, signing in where it has been a while."""
        self.page.goto("/family/")
        if self.page.locator("#sign_in_name").count():
            self._fill(sign_in_name=self._sign_in_name, password=PASSWORD)
            self._send()
            self.page.get_by_role("heading", name=HOUSEHOLD).wait_for()
        return self.page

    def state(self) -> str:
        """What the page says of the teen's device."""
        return self.look().locator(".device .state").first.inner_text()

    def bands(self) -> int:
        """How many weeks the chart of the teen's device tells anything of."""
        return self.look().locator(".device svg .bar").count()

    def close(self) -> None:
        """Close the browser."""
        self._browser.close()

    def _fill(self, **fields: str) -> None:
        for field, value in fields.items():
            self.page.locator(f"main [name={field}]").fill(value)

    def _send(self) -> None:
        self.page.locator("main form button[type=submit]").first.click()
