"""A Firefox with the packaged extension, used as a person uses it, and what only a test may look at."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from .browser import EXTENSION, REPOSITORY
from .marionette import CommandFailed, Marionette
from .servers import wait_until

ANSWER_SECONDS = 30
_ID = "handrail@handrail.example"
_ELEMENT = "element-6066-11e4-a52e-4f735466cecf"
_WINDOW = "const window_ = Services.wm.getMostRecentWindow('navigator:browser');"
_INSIDE = (
    "const inside = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs')"
    ".ExtensionParent.apiManager.global;"
)
# No page can find the card's host by a name, and neither can a test: it is the one that has a card in a closed root.
_CARD = """
const roots = [...document.documentElement.children].map((one) => one.openOrClosedShadowRoot).filter(Boolean);
const card = roots.map((root) => root.querySelector('.card')).find(Boolean);
"""


def package() -> Path:
    """The zip that is shipped to the add-on store.

    Raises:
        FileNotFoundError: There is none, or it was made of other sources than the unpacked extension.
    """
    packages = sorted((REPOSITORY / "extension" / "packages").glob("handrail-firefox-*.zip"))
    is_current = False
    if packages:
        with zipfile.ZipFile(packages[-1]) as shipped:
            names = shipped.namelist()
            is_current = all(shipped.read(name) == (EXTENSION / name).read_bytes() for name in names)
    if not is_current:
        raise FileNotFoundError("The browser tests need the packaged extension: run `npm run package` in extension/.")
    return packages[-1]


class Firefox:
    """One person's Firefox; the tab in front is the one that everything is about."""

    def __init__(self, folder: Path, log: Path, hosts: Sequence[str] = (), https_port: int = 443) -> None:
        self._marionette = Marionette(
            folder / "profile",
            {
                # The sites' own addresses lead to this machine, and nothing else leads anywhere.
                "network.dns.localDomains": ",".join(hosts),
                "network.socket.forcePort": f"443={https_port}",
                "network.captive-portal-service.enabled": False,
                "network.connectivity-service.enabled": False,
                "app.normandy.enabled": False,
                "app.update.enabled": False,
                "datareporting.policy.dataSubmissionEnabled": False,
                "browser.startup.page": 0,
                # A question may be answered at once; a person could not be so quick.
                "security.notification_enable_delay": 0,
            },
            log,
        )
        try:
            self._marionette.do("Addon:Install", path=str(package()), temporary=True)
            with self._marionette.as_browser():
                self._host = self._marionette.run(
                    "return WebExtensionPolicy.getByID(arguments[0]).mozExtensionHostname", [_ID]
                )
        except BaseException:
            self.stop()
            raise

    def address(self, page: str) -> str:
        """Where a page of the extension is, such as ``options.html``."""
        return f"moz-extension://{self._host}/{page}"

    def open(self, url: str) -> str:
        """Open an address in a new tab in front; names the tab."""
        handle: str = self._marionette.do("WebDriver:NewWindow", type="tab", focus=True)["handle"]
        self.turn_to(handle)
        self._marionette.do("WebDriver:Navigate", url=url)
        return handle

    def open_page(self, page: str) -> str:
        """Open a page of the extension in a new tab in front."""
        handle = self.open(self.address(page))
        self.wait_for("body[data-ready]")
        return handle

    def turn_to(self, handle: str) -> None:
        """Bring a tab to the front."""
        self._marionette.do("WebDriver:SwitchToWindow", handle=handle)

    def close_tab(self, back_to: str) -> None:
        """Close the tab in front and turn to another."""
        self._marionette.do("WebDriver:CloseWindow")
        self.turn_to(back_to)

    def press_button(self) -> int:
        """Do what a press on Handrail's button in the toolbar does beside opening the popup; returns the tab's number.

        It tells the extension the address of the tab in front. The popup can then be used in a tab of its own, as
        ``popup.html?tab=<number>``.
        """
        press = f"""{_WINDOW} {_INSIDE}
          const {{extension}} = WebExtensionPolicy.getByID(arguments[0]), tab = window_.gBrowser.selectedTab;
          extension.tabManager.addActiveTabPermission(tab);
          return inside.tabTracker.getId(tab)"""
        with self._marionette.as_browser():
            number: int = self._marionette.run(press, [_ID])
        return number

    def run(self, script: str, arguments: Sequence[Any] = ()) -> Any:
        """The value that a script returns which runs in the page, as one of the page's own."""
        return self._marionette.run(script, arguments)

    def wait_for(self, selector: str) -> None:
        """Return when there is an element that a selector finds."""
        script = "return document.querySelector(arguments[0]) !== null"
        wait_until(lambda: bool(self._try(script, [selector])), f"there is {selector}", ANSWER_SECONDS)

    def click(self, selector: str) -> None:
        """Press something with the mouse."""
        self._marionette.do("WebDriver:ElementClick", id=self._find(selector))

    def fill(self, selector: str, text: str) -> None:
        """Type into a field."""
        self._marionette.do("WebDriver:ElementClear", id=self._find(selector))
        self._marionette.do("WebDriver:ElementSendKeys", id=self._find(selector), text=text)

    def type(self, selector: str, text: str) -> None:
        """Type into a place that may be no field, and press Enter."""
        self._marionette.do("WebDriver:ElementSendKeys", id=self._find(selector), text=f"{text}\ue007")

    def allow(self) -> str:
        """Answer Firefox's own question, which it asks outside of the page, with yes; returns the question."""
        ask = f"""{_WINDOW}
          const {{panel}} = window_.PopupNotifications, question = panel.querySelector('popupnotification');
          if (panel.state !== 'open' || !question?.button) return null;
          return question.textContent + question.getAttribute('label')"""
        question = ""

        def is_asked() -> bool:
            nonlocal question
            with self._marionette.as_browser():
                question = self._marionette.run(ask) or ""
            return question != ""

        wait_until(is_asked, "Firefox asks whether the extension may", ANSWER_SECONDS)
        with self._marionette.as_browser():
            self._marionette.run(
                f"{_WINDOW} window_.PopupNotifications.panel.querySelector('popupnotification').button.click()"
            )
        return question

    def card(self) -> dict[str, Any] | None:
        """Look and highlighted words of the card that is in the page; ``None`` where there is none."""
        shown: dict[str, Any] | None = self._marionette.run(
            _CARD + "return card ? {look: card.dataset.look,"
            " quotes: [...card.querySelectorAll('mark')].map((mark) => mark.textContent)} : null",
            sandbox="system",
        )
        return shown

    def wait_card(self, look: str, quotes: Sequence[str]) -> None:
        """Return when a card of that look is shown, in which exactly those words are highlighted."""
        wanted = {"look": look, "quotes": list(quotes)}
        seen: list[Any] = []

        def is_shown() -> bool:
            seen[:] = [self.card()]
            return seen == [wanted]

        try:
            wait_until(is_shown, "the card is shown", ANSWER_SECONDS)
        except Exception as problem:
            raise AssertionError(f"{problem}: {json.dumps(wanted)}; there is {json.dumps(seen)}") from None

    def page_sees_a_card(self) -> bool:
        """Whether a script of the page could look into the card."""
        script = "return [...document.documentElement.children].some((one) => one.shadowRoot?.querySelector('.card'))"
        return bool(self.run(script))

    def screenshot(self) -> str:
        """What the tab in front looks like, as PNG in base64."""
        picture: str = self._marionette.do("WebDriver:TakeScreenshot", full=False, hash=False)
        return picture

    def stop(self) -> None:
        """Close everything."""
        self._marionette.stop()

    def _find(self, selector: str) -> str:
        self.wait_for(selector)
        found = self._marionette.do("WebDriver:FindElement", using="css selector", value=selector)
        element: str = found[_ELEMENT]
        return element

    def _try(self, script: str, arguments: Sequence[Any]) -> Any:
        try:
            return self.run(script, arguments)
        except CommandFailed:  # the page is being replaced by another
            return None
