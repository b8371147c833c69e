"""Pages drawn by chat kits of other people: what a chat of unknown make may look like."""

from __future__ import annotations

import json
import re
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

from . import prepare
from .browser import REPOSITORY, Browser
from .sites import LINES, Who

if TYPE_CHECKING:
    from playwright.sync_api import Page, Route

PAGES = prepare.KITS.folder / "pages"
_ESBUILD = REPOSITORY / "extension" / "node_modules" / ".bin" / "esbuild"
_DOMAIN = "kits.example.org"
_EMOJI = [
    {"emoji": "🙂", "annotation": "smile", "order": 1, "group": 0, "tags": [], "shortcodes": ["smile"], "version": 1}
]


def names() -> list[str]:
    """Every kit that has a page."""
    return sorted(page.stem for page in PAGES.iterdir() if page.stem != "stage")


def address(kit: str) -> str:
    """Where the page of a kit says it is."""
    return f"https://{kit}.{_DOMAIN}/room"


def build(folder: Path) -> None:
    """Draw the pages together with their kits, one script and one style sheet each."""
    pages = [str(page) for page in PAGES.iterdir() if page.stem != "stage"]
    fonts = [f"--loader:.{kind}=dataurl" for kind in ("woff", "woff2", "ttf", "eot", "svg", "png", "mp3")]
    options = ["--bundle", "--format=iife", "--jsx=automatic", "--log-level=error", f"--outdir={folder}"]
    defines = ['--define:process.env.NODE_ENV="production"', "--define:global=globalThis"]
    subprocess.run([_ESBUILD, *pages, *options, *fonts, *defines], check=True)


def serve(browser: Browser, folder: Path) -> None:
    """Answer the addresses of the kits from a folder of built pages."""

    def answer(route: Route) -> None:
        kit = route.request.url.removeprefix("https://").split(".")[0]
        kind = route.request.resource_type
        if kind == "document":
            route.fulfill(body=_page(kit, folder), content_type="text/html; charset=utf-8")
        elif kind == "script":
            route.fulfill(path=folder / f"{kit}.js", content_type="text/javascript")
        elif kind == "stylesheet":
            style = folder / f"{kit}.css"
            route.fulfill(body=style.read_text() if style.exists() else "", content_type="text/css")
        else:  # a kit may ask for a list of emoji
            route.fulfill(body=json.dumps(_EMOJI), content_type="application/json")

    browser.context.route(re.compile(rf"^https://[^/]+\.{re.escape(_DOMAIN)}/"), answer)


def _page(kit: str, folder: Path) -> str:
    """A page with more on it than the chat."""
    return f"""<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{kit}</title>
<link rel="stylesheet" href="/style.css"></head><body>
<nav><ul><li>Home</li><li>People</li><li>News</li></ul></nav><main><div id="chat"></div></main>
<script>globalThis.LINES = {json.dumps(LINES)}</script><script src="/{kit}.js"></script></body></html>"""


class KitPage:
    """A kit's page that is open in a tab."""

    def __init__(self, page: Page) -> None:
        self.page = page

    def say(self, who: Who, text: str) -> None:
        """One more line in the open chat."""
        self.page.evaluate("([who, text]) => chat.say(who, text)", [who, text])

    def open_chat(self, name: str) -> None:
        """Turn to the other chat, whose address differs in the query alone."""
        self.page.evaluate("(name) => chat.open(name)", name)
