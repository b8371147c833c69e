"""The studio in a real browser: by keyboard, live while typing, and without asking anybody else for anything."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import pytest

from e2e.prepare import find_chromium

if TYPE_CHECKING:
    from playwright.sync_api import Page, Playwright

pytestmark = pytest.mark.e2e
ANSWER_MS = 60_000
DEMAND = "rules/en/demand.yaml"
_NAME_OF_FOCUS = "document.activeElement.labels?.[0]?.textContent ?? document.activeElement.textContent"
CHECKED = "#findings[data-checked]:not([data-busy])"


@pytest.fixture
def address(folder: Path, tmp_path: Path) -> Iterator[str]:
    """A studio of its own for the small pack, as the command starts it."""
    conversations = tmp_path / "few.jsonl"
    conversations.write_text(
        '{"id": "friend-1", "label": "benign", "lang": "en", "kind": "ordinary", '
        '"messages": [{"from": "them", "text": "give me 5 minutes"}]}\n'
    )
    command = [sys.executable, "-m", "handrail", "pack", "studio", str(folder), "--port", "0", "--on"]
    environment = {**os.environ, "HANDRAIL_DATA_DIR": str(tmp_path / "data"), "PYTHONUNBUFFERED": "1"}
    with subprocess.Popen([*command, str(conversations)], stdout=subprocess.PIPE, text=True, env=environment) as server:
        assert server.stdout is not None
        found = re.search(r"http://127\.0\.0\.1:\d+", server.stdout.readline())
        assert found
        yield found[0]
        server.terminate()


@pytest.fixture
def asked() -> list[str]:
    """The hosts that a page asked for something."""
    return []


@pytest.fixture
def page(driver: Playwright, asked: list[str], address: str) -> Iterator[Page]:
    """A page of a Chromium whose faults fail the test; it is closed before the studio at ``address`` is."""
    chromium = find_chromium()
    if chromium is None:
        pytest.skip("There is no Chromium: install one, or name it in HANDRAIL_CHROMIUM.")
    faults: list[str] = []
    browser = driver.chromium.launch(executable_path=str(chromium), args=["--no-sandbox"])
    page = browser.new_page(viewport={"width": 1280, "height": 900})
    page.set_default_timeout(ANSWER_MS)
    page.on("console", lambda message: faults.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.on("request", lambda request: asked.append(urlsplit(request.url).netloc))
    yield page
    browser.close()
    # A browser says of a refusal what the tests themselves look at.
    assert [fault for fault in faults if "status of 403" not in fault] == []


def tab_to(page: Page, name: str) -> None:
    """Press Tab until the field or button of that name has the focus."""
    for _ in range(40):
        page.keyboard.press("Tab")
        if (
            page.evaluate("document.activeElement.labels?.[0]?.textContent ?? document.activeElement.textContent")
            == name
        ):
            return
    raise AssertionError(f"Tab does not reach {name}")


def test_a_rule_is_found_changed_and_saved_with_the_keyboard_alone(
    page: Page, address: str, folder: Path, asked: list[str]
) -> None:
    page.goto(address)
    tab_to(page, "en.demand/pay-me")
    page.keyboard.press("Enter")
    page.get_by_text("Every example holds.").wait_for()
    tab_to(page, "Patterns")
    page.keyboard.press("Control+End")
    page.keyboard.type("\ngive me {amount}")
    page.locator(CHECKED).get_by_text("no match example shows the pattern 'give me {amount}'").wait_for()
    assert page.locator("#findings mark", has_text="give me 5").is_visible()
    assert page.locator("#findings").get_by_text("innocent, new").is_visible()
    tab_to(page, "Match")
    page.keyboard.press("Control+End")
    page.keyboard.type("\n[[give me 700]]")
    page.locator(CHECKED).get_by_text("Every example holds.").wait_for()
    tab_to(page, "Save")
    page.keyboard.press("Enter")
    page.get_by_role("status").get_by_text("Saved.").wait_for()
    text = (folder / DEMAND).read_text(encoding="utf-8")
    assert '      - "give me {amount}"\n' in text
    assert '        - "[[give me 700]]"\n' in text
    assert "    weight: 3  # friends ask as well\n" in text
    assert set(asked) == {urlsplit(address).netloc}


def test_what_is_wrong_is_told_while_it_is_typed_and_what_was_typed_stays(page: Page, address: str) -> None:
    page.goto(f"{address}/rule?id=en.demand/pay-me")
    page.get_by_label("Patterns").fill("pay me {sum}")
    page.locator(CHECKED).get_by_text("there is no word list 'sum'").wait_for()
    page.get_by_label("Patterns").fill("pay|send me {amount}")
    page.locator(CHECKED).get_by_text("Every example holds.").wait_for()
    assert page.get_by_label("Title").input_value() == "Demands money"


def test_a_training_line_is_added_with_its_twin(page: Page, address: str, folder: Path) -> None:
    page.goto(f"{address}/training/en")
    page.get_by_label("Label").fill("threat")
    page.get_by_label("Line", exact=True).fill("i have your picture, your club will see it")
    page.locator(CHECKED).get_by_text("Write its innocent twin").wait_for()
    assert page.locator("#findings mark", has_text="i have your picture").is_visible()
    page.get_by_label("Innocent twin").fill("your club has a nice picture")
    page.get_by_role("button", name="Add to the file").click()
    page.get_by_role("status").get_by_text("Saved.").wait_for()
    assert "your club will see it" in (folder / "training" / "en.yaml").read_text(encoding="utf-8")


def test_a_page_elsewhere_cannot_make_the_studio_save(page: Page, address: str, folder: Path) -> None:
    before = (folder / DEMAND).read_bytes()
    fields = {"language": "en", "stage": "demand", "id": "pay-me", "weight": "1"}
    inputs = "".join(f'<input name="{name}" value="{value}">' for name, value in fields.items())
    page.set_content(f'<form method="post" action="{address}/rule">{inputs}<button>Win a prize</button></form>')
    with page.expect_response(f"{address}/rule") as answer:
        page.get_by_role("button").click()
    assert answer.value.status == 403
    assert (folder / DEMAND).read_bytes() == before
