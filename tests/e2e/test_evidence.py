"""What a person saves of a chat by their own choice: encrypted, shown again, exported word for word, and deleted."""

from __future__ import annotations

import hashlib
import json
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from . import scenario
from .accessibility import audit
from .browser import Browser
from .card import Card
from .chat import Reader
from .onboarding import picture
from .play import play
from .servers import HandrailServer
from .stranger import Stranger

if TYPE_CHECKING:
    from playwright.sync_api import Page

HELLO, THREAT = scenario.load("threat").lines
PASSPHRASE = "lantern gravel violin thursday"
FILES = ["conversation.html", "conversation.json", "report.txt"]
STORED = "() => chrome.storage.local.get(null).then((all) => JSON.stringify(all))"


@pytest.fixture
def page(browser: Browser, stranger: Stranger, reader: Reader, server: HandrailServer, card: Card) -> Page:
    """The evidence page as it opens from the card of a threat."""
    play([HELLO, THREAT], stranger, reader, server, card)
    with browser.context.expect_page() as opened:
        card.click("evidence")
    opened.value.locator("#save-form:visible").wait_for()
    return opened.value


def test_what_is_saved_from_a_card_is_locked_shown_exported_word_for_word_and_deleted(
    page: Page, browser: Browser, stranger: Stranger, artifacts: Path
) -> None:
    assert page.locator("#handle").input_value() == stranger.nick
    _save(page)

    stored = browser.worker.evaluate(STORED)
    assert "BEGIN AGE ENCRYPTED FILE" in stored
    assert not [word for word in (THREAT.text, HELLO.text, stranger.nick, PASSPHRASE) if word in stored]

    page.reload()
    page.locator("#unlock-form:visible").wait_for()
    assert stranger.nick not in page.locator("#unlock-form").inner_text()
    page.locator("#passphrase").fill("not the passphrase")
    page.locator("#unlock").click()
    page.locator("#unlock-said[data-tone=bad]").wait_for()
    page.locator("#passphrase").fill(PASSPHRASE)
    page.keyboard.press("Enter")
    page.locator("#list [data-action=view]").click()
    assert page.locator("#view .words").all_inner_texts()[-2:] == [HELLO.text, THREAT.text]
    picture(page, artifacts / "evidence.png")

    with page.expect_download() as download:
        page.locator("#list [data-action=export]").click()
    _holds_exactly(download.value.path(), [HELLO.text, THREAT.text])

    page.locator("#delete-all [data-action=delete_all]").click()
    page.locator("#delete-all [data-action=delete_yes]").click()
    page.locator("#shelf").wait_for(state="hidden")
    page.locator("#unlock-form").wait_for(state="hidden")
    assert "evidence" not in json.loads(browser.worker.evaluate(STORED))
    assert "AGE ENCRYPTED" not in browser.worker.evaluate(STORED)


def test_the_evidence_page_has_no_accessibility_violation_in_any_of_its_states(page: Page) -> None:
    saving = audit(page.evaluate)
    _save(page)
    page.locator("#list [data-action=view]").click()
    opened = audit(page.evaluate)
    page.locator("#lock").click()
    page.locator("#unlock-form:visible").wait_for()
    locked = audit(page.evaluate)

    assert saving.violations + opened.violations + locked.violations == ()
    assert any("#new-passphrase" in entry for entry in saving.passes), "axe has looked at the choice of a passphrase"
    assert any("#report" in entry for entry in opened.passes), "axe has looked at the report"
    assert any("#unlock" in entry for entry in locked.passes), "axe has looked at the lock"


def _save(page: Page) -> None:
    page.locator("#new-passphrase").fill(PASSPHRASE)
    page.locator("#repeat").fill(PASSPHRASE)
    page.locator("#save").click()
    page.locator("#shelf:visible").wait_for()


def _holds_exactly(export: Path, words: list[str]) -> None:
    with zipfile.ZipFile(export) as archive:
        contents = {name: archive.read(name) for name in archive.namelist()}
    assert sorted(contents) == sorted([*FILES, "manifest-sha256.txt"])
    assert contents["manifest-sha256.txt"].decode() == "".join(
        f"{hashlib.sha256(contents[name]).hexdigest()}  {name}\n" for name in FILES
    )
    assert [message["text"] for message in json.loads(contents["conversation.json"])["messages"]][-2:] == words
    assert all(word in contents["conversation.html"].decode() for word in words)
