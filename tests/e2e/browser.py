"""A Chromium with the extension loaded, and what only a test may look at: the isolated world and the worker."""

from __future__ import annotations

import json
import os
import shutil
import zipfile
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from . import prepare

if TYPE_CHECKING:
    from playwright.sync_api import BrowserContext, CDPSession, ConsoleMessage, Page, Playwright, WebError

REPOSITORY = Path(__file__).resolve().parents[2]
PACKAGES = REPOSITORY / "extension" / "packages"


def shipped() -> Path:
    """The extension to test: ``HANDRAIL_EXT``, else what is in the package for the Chrome Web Store, unpacked."""
    chosen = os.environ.get("HANDRAIL_EXT")
    if chosen:
        return Path(chosen)
    packages = sorted(PACKAGES.glob("handrail-chrome-*.zip"))
    if not packages:
        return PACKAGES / "none"
    folder = PACKAGES / "unpacked"
    shutil.rmtree(folder, ignore_errors=True)
    with zipfile.ZipFile(packages[-1]) as package:
        package.extractall(folder)
    return folder


EXTENSION = shipped()
AXE = REPOSITORY / "extension" / "node_modules" / "axe-core" / "axe.min.js"
ANSWER_MS = 30_000

# Playwright tells pages a language, and Chromium picks the extension's texts by its own switch: both must agree.
LOCALES = {"en": "en-GB", "es": "es-ES", "ar": "ar-EG"}
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--enable-unsafe-extension-debugging",  # to load an extension anew, as an update does
]


class Browser:
    """One person's Chromium, with the extension in it."""

    def __init__(
        self,
        playwright: Playwright,
        profile: Path,
        language: str = "en",
        scheme: str = "light",
        extension: Path = EXTENSION,
        arguments: Sequence[str] = (),
    ) -> None:
        load = [f"--disable-extensions-except={extension}", f"--load-extension={extension}"]
        self.context: BrowserContext = playwright.chromium.launch_persistent_context(
            str(profile),
            executable_path=str(prepare.find_chromium()),
            headless=True,
            args=[*ARGUMENTS, *load, *arguments, f"--lang={language}"],
            locale=LOCALES[language],
            color_scheme="dark" if scheme == "dark" else "light",
            viewport={"width": 1280, "height": 800},
        )
        self.context.set_default_timeout(ANSWER_MS)
        self._extension = extension
        self._faults: list[str] = []
        self.context.on("weberror", self._note_page_error)
        self.context.on("console", self._note_console)
        workers = self.context.service_workers
        self.worker = workers[0] if workers else self.context.wait_for_event("serviceworker", timeout=ANSWER_MS)
        self.extension_id = self.worker.url.split("/")[2]
        self._origin = f"chrome-extension://{self.extension_id}"
        self._watch_workers()

    def faults(self) -> list[str]:
        """Every uncaught error of any page, and every console error of the extension, since the start."""
        return list(self._faults)

    def address(self, page: str) -> str:
        """Where a page of the extension is, such as ``options.html``."""
        return f"{self._origin}/{page}"

    def open(self, address: str) -> Page:
        """Open an address in a tab of its own."""
        page = self.context.new_page()
        page.goto(address)
        return page

    def open_popup(self, over: Page) -> Page:
        """The toolbar popup for a tab, as a page: Playwright sees no real popups."""
        popup = self.context.new_page()
        popup.set_viewport_size({"width": 360, "height": 600})
        popup.goto(self.address(f"popup.html?tab={self.tab_id(over)}"))
        popup.locator("body[data-ready]").wait_for()
        return popup

    def stop_worker(self) -> None:
        """Suspend the service worker as Chromium does after half a minute: its memory is lost, its storage stays."""
        page = self.open(self.address("manifest.json"))  # a page that asks the worker nothing
        session = self.context.new_cdp_session(page)
        session.send("ServiceWorker.enable")
        session.send("ServiceWorker.stopAllWorkers")
        session.detach()
        page.close()

    def update_extension(self) -> None:
        """Load the extension anew under the open pages, as an update from a store does: its storage on disk stays."""
        assert self.context.browser is not None
        session = self.context.browser.new_browser_cdp_session()
        with self.context.expect_event("serviceworker", timeout=ANSWER_MS) as started:
            loaded = session.send("Extensions.loadUnpacked", {"path": str(self._extension)})
        self.worker = started.value
        assert loaded["id"] == self.extension_id, "the same extension"
        session.detach()

    def press_shortcut(self, command: str, page: Page) -> None:
        """Tell the extension that a shortcut of its manifest was pressed; the keys themselves go to no page."""
        self.worker.evaluate(
            "([command, id]) => chrome.commands.onCommand.dispatch(command, {id})", [command, self.tab_id(page)]
        )

    def tab_id(self, page: Page) -> int:
        """The browser's own number of a tab."""
        find = "(url) => chrome.tabs.query({}).then((tabs) => tabs.find((tab) => tab.url === url).id)"
        number: int = self.worker.evaluate(find, page.url)
        return number

    def isolated_world(self, page: Page) -> IsolatedWorld:
        """Where the extension's content script runs in a page; waits until it does."""
        return IsolatedWorld(self.context.new_cdp_session(page), self._origin)

    def close(self) -> None:
        """Close all tabs and the browser."""
        self.context.close()

    def _note_page_error(self, error: WebError) -> None:
        self._faults.append(f"uncaught: {error.error} {error.error.stack}")

    def _note_console(self, message: ConsoleMessage) -> None:
        # The chat's own console noise is not ours to judge.
        if message.type == "error" and str(message.location.get("url", "")).startswith(self._origin):
            self._faults.append(f"console: {message.text}")

    def _watch_workers(self) -> None:
        """Note what a worker throws: Playwright reports the console of a worker, and not its uncaught errors."""
        assert self.context.browser is not None
        session = self.context.browser.new_browser_cdp_session()

        def attach(event: dict[str, Any]) -> None:
            target = event["targetInfo"]
            if target["type"] != "service_worker" or not target["url"].startswith(self._origin):
                return
            attached = session.send("Target.attachToTarget", {"targetId": target["targetId"], "flatten": False})
            enable = json.dumps({"id": 1, "method": "Runtime.enable"})
            session.send("Target.sendMessageToTarget", {"sessionId": attached["sessionId"], "message": enable})

        def note(event: dict[str, Any]) -> None:
            message = json.loads(event["message"])
            if message.get("method") == "Runtime.exceptionThrown":
                details = message["params"]["exceptionDetails"]
                self._faults.append(f"worker: {details.get('exception', {}).get('description', details['text'])}")

        session.on("Target.targetCreated", attach)
        session.on("Target.receivedMessageFromTarget", note)
        session.send("Target.setDiscoverTargets", {"discover": True})


class IsolatedWorld:
    """Runs code where the content script runs, which shares the page's DOM and none of its variables."""

    def __init__(self, session: CDPSession, origin: str) -> None:
        self._session = session
        found: list[dict[str, Any]] = []
        session.on("Runtime.executionContextCreated", lambda event: found.append(event["context"]))
        session.send("Runtime.enable")
        breath = {"expression": "new Promise((resolve) => setTimeout(resolve, 20))", "awaitPromise": True}
        self._id: int | None = None
        for _ in range(1000):  # each turn is one round trip to the browser, during which its events arrive
            worlds = [world["id"] for world in found if world["origin"] == origin]
            if worlds and self._is_alive(worlds[-1]):
                self._id = worlds[-1]
                break
            session.send("Runtime.evaluate", breath)
        assert self._id is not None, "the content script does not run in this page"

    def _is_alive(self, world: int) -> bool:
        """Whether the extension still has this world: an update leaves the old one behind."""
        answer = self._session.send(
            "Runtime.evaluate",
            {"contextId": world, "expression": "chrome.runtime?.id !== undefined", "returnByValue": True},
        )
        return bool(answer["result"].get("value"))

    def run(self, expression: str) -> Any:
        """The value of a JavaScript expression; a promise is awaited."""
        answer = self._session.send(
            "Runtime.evaluate",
            {"contextId": self._id, "expression": expression, "awaitPromise": True, "returnByValue": True},
        )
        assert "exceptionDetails" not in answer, answer["exceptionDetails"]
        return answer["result"].get("value")

    def wait(self, condition: str, what: str, milliseconds: int = ANSWER_MS) -> None:
        """Return as soon as a JavaScript condition holds; fails with ``what`` when it does not in a generous time."""
        is_so = self.run(f"""new Promise((resolve) => {{
          const end = Date.now() + {milliseconds};
          const look = () => {{
            if ({condition}) resolve(true);
            else if (Date.now() > end) resolve(false);
            else setTimeout(look, 20);
          }};
          look();
        }})""")
        assert is_so, f"not so within {milliseconds / 1000:g} s: {what}"
