"""The page of ``handrail eval``: opened from a file, without a network, in light and dark, wide and narrow."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from . import prepare

if TYPE_CHECKING:
    from playwright.sync_api import Page, Playwright

LINES = [
    {"id": "x", "lang": "en", "label": "extortion", "variant": "chat", "first_risky_index": 0, "first_demand_index": 1,
     "messages": [{"from": "them", "text": "i have your picture"}, {"from": "them", "text": "pay me 500"}]},
    {"id": "b", "lang": "en", "label": "benign", "kind": "ordinary", "text": "see you at practice"},
    {"id": "h", "lang": "en", "label": "benign", "kind": "joke",
     "messages": [{"from": "them", "text": "pay me 500 lol"}]},
]  # fmt: skip
ROWS = [{"text": f"lovely weather {n}", "label": "benign", "lang": "en", "conv_id": None} for n in range(50)]
PACK = Path(__file__).parents[1] / "contract" / "pack"


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("evaluation")
    for name, lines in (("dialogues.jsonl", LINES), ("rows.jsonl", ROWS)):
        (folder / name).write_text("".join(json.dumps(line) + "\n" for line in lines))
    command = [sys.executable, "-m", "handrail", "eval", folder, "--mode", "rules-only", "--jobs", "1", "--half", "all"]
    variables = {**os.environ, "HANDRAIL_PACK": str(PACK)}
    subprocess.run([*command, "--out", folder], check=True, capture_output=True, env=variables)
    return folder / "report.html"


def drawn(page: Page, report: Path) -> list[str]:
    """Open the page; every fault and every request for something else."""
    faults: list[str] = []
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.on("console", lambda message: faults.append(message.text) if message.type == "error" else None)
    page.on("request", lambda request: None if request.url.endswith("report.html") else faults.append(request.url))
    page.goto(report.as_uri())
    # Waiting for an element and not for an expression, which the page's own policy forbids to evaluate.
    page.locator("html[data-drawn]").wait_for(state="attached")
    return faults


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [390, 1280])
def test_every_chart_is_drawn_offline_and_nothing_hangs_over(
    driver: Playwright, report: Path, scheme: str, width: int
) -> None:
    browser = driver.chromium.launch(executable_path=str(prepare.find_chromium()), args=["--no-sandbox"])
    try:
        context = browser.new_context(
            color_scheme="dark" if scheme == "dark" else "light",
            viewport={"width": width, "height": 900},
            offline=True,
        )
        page = context.new_page()
        assert drawn(page, report) == []
        places = page.locator(".chart").count()
        assert places >= 4
        assert page.locator(".chart svg.main-svg:first-of-type").count() >= places
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
        ground = page.evaluate("getComputedStyle(document.body).backgroundColor")
        assert (ground == "rgb(255, 255, 255)") is (scheme == "light")
        fill = page.evaluate("getComputedStyle(document.querySelector('.chart text')).fill")
        assert fill == page.evaluate("getComputedStyle(document.body).color")
    finally:
        browser.close()


def test_charts_follow_when_the_light_changes(driver: Playwright, report: Path) -> None:
    browser = driver.chromium.launch(executable_path=str(prepare.find_chromium()), args=["--no-sandbox"])
    try:
        page = browser.new_page(color_scheme="light")
        drawn(page, report)
        page.emulate_media(color_scheme="dark")
        page.locator("html[data-drawn=dark]").wait_for(state="attached")
        fill = page.evaluate("getComputedStyle(document.querySelector('.chart text')).fill")
        assert fill == page.evaluate("getComputedStyle(document.body).color") == "rgb(232, 235, 239)"
    finally:
        browser.close()
