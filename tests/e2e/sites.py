"""Chat sites without the internet: the fixture pages of the extension's tests, under the sites' own addresses."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from .browser import EXTENSION, REPOSITORY, Browser
from .servers import wait_until

if TYPE_CHECKING:
    from playwright.sync_api import Page, Request, Route

FIXTURES = REPOSITORY / "tests" / "extension" / "fixtures" / "sites"
Who = Literal["self", "other"]


def _lines_of_today() -> dict[str, list[dict[str, Any]]]:
    """What is said on the fixture pages, the last of it five minutes ago: what is a day old is no news any more."""
    lines: dict[str, list[dict[str, Any]]] = json.loads((FIXTURES / "lines.json").read_text())
    said = [line for chat in lines.values() for line in chat if "at" in line]
    times = [datetime.fromisoformat(line["at"].replace("Z", "+00:00")) for line in said]
    later = datetime.now(UTC) - timedelta(minutes=5) - max(times)
    for line, time in zip(said, times, strict=True):
        line["at"] = (time + later).isoformat(timespec="milliseconds").replace("+00:00", "Z")
    return lines


LINES = _lines_of_today()
# What was allowed for the tests in the place of a press on the browser's own question.
GRANTED: set[str] = set()


def names() -> list[str]:
    """Every site that has a fixture page."""
    return sorted(page.stem for page in FIXTURES.glob("*.html"))


def address(site: str) -> str:
    """Where the fixture page of a site says it is."""
    found = re.search(r'<meta name="address" content="([^"]+)"', (FIXTURES / f"{site}.html").read_text())
    assert found, f"{site}.html names no address"
    return found[1]


def extension_allowed_everywhere(folder: Path) -> Path:
    """A copy of the extension for which the browser's own question, that no test can answer, is answered: yes."""
    copy = folder / "extension"
    shutil.copytree(EXTENSION, copy)
    manifest = json.loads((copy / "manifest.json").read_text())
    everywhere = "https://*/*"
    manifest["host_permissions"].append(everywhere)
    GRANTED.add(everywhere)
    (copy / "manifest.json").write_text(json.dumps(manifest))
    return copy


@dataclass(frozen=True, slots=True)
class Sent:
    """One message as it was sent to be checked."""

    sender: str
    text: str
    is_seen: bool


class Checks:
    """Every message that a browser sends to be checked."""

    def __init__(self, browser: Browser) -> None:
        self._sent: list[list[Sent]] = []
        browser.context.on("request", self._note)

    def _note(self, request: Request) -> None:
        if not request.url.endswith("/v1/check"):
            return
        body = json.loads(request.post_data or "{}")
        self._sent.append([Sent(one["sender"], one["text"], one["seen"]) for one in body["messages"]])

    def clear(self) -> None:
        """Forget what was sent so far."""
        self._sent.clear()

    def everything(self) -> list[Sent]:
        """What was sent, each message in its latest form, in the order of its first appearance."""
        return [message for request in self._sent for message in request]

    def news(self) -> list[tuple[str, str]]:
        """Sender and words of what was sent as new."""
        return [(message.sender, message.text) for message in self.everything() if not message.is_seen]


def switch_on(browser: Browser, page: Page) -> None:
    """Have the site switched on, by the popup, and wait until the popup says that the chat is protected."""
    popup = browser.open_popup(over=page)
    if not popup.locator("#site-switch").is_checked():  # two sites may share an origin
        popup.locator("#site-switch").click()
    popup.locator("#health[data-state=protecting]").wait_for()
    popup.close()
    page.bring_to_front()


def wait_for_news(checks: Checks, page: Page, count: int) -> None:
    """Return when so many new messages were sent."""
    _wait_for(lambda: len(checks.news()) >= count, page, f"{count} new messages are sent")


def wait_for_sent(checks: Checks, page: Page, count: int) -> None:
    """Return when so many messages were sent, new or not."""
    _wait_for(lambda: len(checks.everything()) >= count, page, f"{count} messages are sent")


def _wait_for(is_so: Callable[[], bool], page: Page, what: str) -> None:
    """Each look is a round trip to the browser, which brings its events."""

    def look() -> bool:
        page.evaluate("() => new Promise(requestAnimationFrame)")
        return is_so()

    wait_until(look, what, 30)


class SitePage:
    """A fixture page that is open in a tab."""

    def __init__(self, page: Page) -> None:
        self.page = page

    def say(self, who: Who, text: str) -> None:
        """One more line in the open chat."""
        self.page.evaluate("([who, text]) => chat.say(who, text)", [who, text])

    def do(self, what: str) -> None:
        """Have the page do something that ``kit.js`` can."""
        self.page.evaluate(f"() => void chat.{what}")


def serve(browser: Browser) -> None:
    """Answer every https address with the fixture of the site that is there; a page without one gets nothing."""

    def answer(route: Route) -> None:
        page = page_at(route.request.url) if route.request.resource_type == "document" else None
        if page is None:
            route.fulfill(status=204)
        else:
            route.fulfill(body=page, content_type="text/html; charset=utf-8")

    browser.context.route(re.compile(r"^https://"), answer)


def page_at(url: str) -> str | None:
    """The fixture of the site that an address belongs to, with its scripts in it."""
    place = url.removeprefix("https://")
    site = next((site for site in names() if place.startswith(host(site) + _part(site))), None)
    return None if site is None else _whole(site)


def host(site: str) -> str:
    """The host name of a site."""
    return address(site).removeprefix("https://").split("/")[0]


def hosts() -> list[str]:
    """The host names of all sites."""
    return sorted({host(site) for site in names()})


def _part(site: str) -> str:
    """Two sites may share a host; their paths then begin differently."""
    return "/" + address(site).removeprefix("https://").split("/")[1].split("#")[0]


def _whole(site: str) -> str:
    """The page with its scripts in it."""
    kit = f"const LINES = {json.dumps(LINES)};\n{(FIXTURES / 'kit.js').read_text()}"
    return (FIXTURES / f"{site}.html").read_text().replace('<script src="kit.js"></script>', f"<script>{kit}</script>")
