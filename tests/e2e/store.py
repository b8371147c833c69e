"""Pictures for the stores, 1280 by 800, from what is shipped: ``python -m tests.e2e.store``."""

from __future__ import annotations

import tempfile
from pathlib import Path

from handrail import Engine, load_pack

from . import gallery, prepare
from .browser import REPOSITORY, Browser
from .onboarding import first_run_page

STORE = REPOSITORY / "docs" / "store"
SIZE = {"width": 1280, "height": 800}
CARDS = ("full", "emergency")
PAGES = ("help", "rehearsal")


def main() -> None:
    """Draw them all."""
    from playwright.sync_api import sync_playwright

    STORE.mkdir(parents=True, exist_ok=True)
    cards = gallery.answers(Engine(load_pack(REPOSITORY / "patterns" / "core")), *gallery.READERS["ltr"])
    with sync_playwright() as driver, tempfile.TemporaryDirectory() as profile:
        plain = driver.chromium.launch(executable_path=str(prepare.find_chromium()), args=["--no-sandbox"])
        page = plain.new_page(viewport=SIZE)  # type: ignore[arg-type]
        for kind in CARDS:
            (STORE / f"card-{kind}.png").write_bytes(gallery.show(page, cards[kind], "ltr"))
        plain.close()
        browser = Browser(driver, Path(profile))
        welcome = first_run_page(browser)
        welcome.set_viewport_size(SIZE)  # type: ignore[arg-type]
        welcome.screenshot(path=STORE / "first-run.png")
        for name in PAGES:
            opened = browser.open(browser.address(f"{name}.html"))
            opened.set_viewport_size(SIZE)  # type: ignore[arg-type]
            opened.locator("body[data-ready]").wait_for()
            opened.screenshot(path=STORE / f"{name}.png")
        browser.close()


if __name__ == "__main__":
    main()
