"""A guardian's first steps in a real browser: codes, sign-in, passkey; seen, by keyboard, without scripts."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from .family_pages import PASSWORD, FamilyBrowser, add_authenticator, look_at, path_of
from .servers import HandrailServer

if TYPE_CHECKING:
    from playwright.sync_api import Playwright

Open = Callable[..., FamilyBrowser]
NARROW = {"width": 320, "height": 640}
WIDE = {"width": 1280, "height": 800}
_names = (f"lark{number}" for number in itertools.count())


@pytest.fixture
def open_family(driver: Playwright, server: HandrailServer) -> Iterator[Open]:
    """Opens browsers; what any of them writes as an error fails the test."""
    opened: list[FamilyBrowser] = []

    def open_one(
        locale: str = "en-GB", scheme: str = "light", viewport: object = WIDE, **rest: object
    ) -> FamilyBrowser:
        base = server.url.replace("127.0.0.1", "localhost")
        browser = FamilyBrowser(driver, base, locale=locale, color_scheme=scheme, viewport=viewport, **rest)
        opened.append(browser)
        return browser

    yield open_one
    for browser in opened:
        browser.close()
    assert [fault for browser in opened for fault in browser.faults] == []


@pytest.mark.parametrize(
    ("locale", "scheme", "viewport"),
    [
        ("en-GB", "light", WIDE),
        ("en-GB", "dark", NARROW),
        ("es-ES", "light", NARROW),
        ("es-ES", "dark", WIDE),
        ("fr-FR", "light", NARROW),
        ("pt-BR", "dark", NARROW),
        ("de-DE", "light", NARROW),
        ("fil-PH", "dark", NARROW),
    ],
    ids=lambda value: str(value["width"]) if isinstance(value, dict) else value,
)
def test_every_page_of_an_account_can_be_seen_and_read_by_all(
    open_family: Open, artifacts: Path, locale: str, scheme: str, viewport: dict[str, int]
) -> None:
    browser, name = open_family(locale, scheme, viewport), next(_names)
    page, language = browser.page, locale.partition("-")[0]

    def look(what: str) -> None:
        look_at(page, artifacts / f"family-{what}-{language}-{scheme}-{viewport['width']}.png")
        assert page.locator("html").get_attribute("lang") == language

    page.goto("/family/")
    look("sign-in")
    page.goto("/family/recover")
    look("recover")
    page.goto("/family/passkey")
    page.locator("#passkey-can").wait_for()
    look("passkey")
    page.goto("/family/new")
    browser.fill(household_name="The Larks", display_name="Mum", sign_in_name=name, password=PASSWORD)
    look("new")
    assert len(set(browser.submitted_codes())) == 10
    look("codes")
    for path in ("", "security", "activity", "export", "delete", "security/passkey"):
        page.goto(f"/family/{path}")
        look(path.replace("/", "-") or "home")
    browser.sign_out()
    look("signed-out")
    browser.sign_in(name, "not the password")
    page.locator("[role=alert]").wait_for()
    look("refused")
    browser.faults.clear()  # the browser notes every answer of 403 as an error


def test_a_guardian_signs_up_out_and_in_and_gets_back_in_with_a_code(open_family: Open) -> None:
    browser, name = open_family(), next(_names)
    codes = browser.found(name)
    browser.page.locator("main a.button").click()
    assert path_of(browser.page) == "/family/"
    browser.sign_out()
    browser.sign_in(name)
    assert browser.page.locator("h1").inner_text() == "The Larks"
    [cookie] = [one for one in browser.context.cookies() if one["name"] == "handrail_family"]
    assert (cookie["httpOnly"], cookie["sameSite"], cookie["path"]) == (True, "Strict", "/family")
    assert browser.page.evaluate("document.cookie") == ""

    browser.sign_out()
    browser.page.goto("/family/recover")
    browser.fill(sign_in_name=name, code=codes[4], new_password="four loud red windows")
    browser.page.locator("main form button[type=submit]").click()
    assert "recovery code is used up" in browser.page.locator("[role=status]").inner_text()
    browser.sign_out()
    browser.sign_in(name, "four loud red windows")
    assert browser.page.locator("h1").inner_text() == "The Larks"


def test_a_passkey_is_added_and_signs_in(open_family: Open, artifacts: Path) -> None:
    browser, name = open_family(), next(_names)
    page = browser.page
    credentials = add_authenticator(page)
    browser.found(name)
    page.goto("/family/security")
    page.locator("a[href='/family/security/passkey']").click()
    browser.fill(name="my phone", password=PASSWORD)
    page.locator("#passkey-can button").click()
    page.wait_for_url("**/family/security")
    assert page.get_by_text("my phone").is_visible()
    assert [one["rpId"] for one in credentials()] == ["localhost"]
    look_at(page, artifacts / "family-security-with-passkey.png")

    browser.sign_out()
    page.locator("a[href='/family/passkey']").click()
    page.locator("#passkey-can button").click()
    page.get_by_role("heading", name="The Larks").wait_for()
    assert credentials()[0]["signCount"] == 2


def test_without_a_passkey_the_page_says_so_and_what_else_there_is(open_family: Open) -> None:
    browser = open_family()
    add_authenticator(browser.page)
    browser.page.goto("/family/passkey")
    browser.page.locator("#passkey-can button").click()
    browser.page.locator("#passkey-trouble").wait_for()
    assert "use your password" in browser.page.locator("#passkey-trouble").inner_text()


def test_everything_but_passkeys_works_without_javascript(open_family: Open) -> None:
    browser, name = open_family(java_script_enabled=False), next(_names)
    browser.found(name)
    browser.sign_out()
    browser.sign_in(name)
    assert browser.page.locator("h1").inner_text() == "The Larks"
    browser.page.goto("/family/passkey")
    assert browser.page.locator("#passkey-cannot").is_visible()
    assert browser.page.locator("#passkey-can").is_hidden()


def test_a_guardian_needs_no_mouse(open_family: Open) -> None:
    browser, name = open_family(viewport=NARROW), next(_names)
    page = browser.page
    browser.found(name)
    browser.sign_out()
    page.goto("/family/")
    keys = page.keyboard
    keys.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    assert page.locator(".skip").bounding_box()["x"] >= 0  # type: ignore[index]
    keys.press("Enter")
    assert page.evaluate("document.activeElement.id") == "content"
    keys.press("Tab")
    keys.type(name)
    keys.press("Tab")
    keys.type(PASSWORD)
    keys.press("Tab")
    assert page.evaluate("document.activeElement.type") == "submit"
    outline = page.evaluate("getComputedStyle(document.activeElement).outlineWidth")
    assert outline == "3px", "where one is can be seen"
    keys.press("Enter")
    page.get_by_role("heading", name="The Larks").wait_for()


@pytest.mark.parametrize("setting", [{"contrast": "more"}, {"forced_colors": "active"}, {"reduced_motion": "reduce"}])
def test_the_pages_follow_the_settings_of_the_system(
    open_family: Open, artifacts: Path, setting: dict[str, str]
) -> None:
    browser, name = open_family(viewport=NARROW, **setting), next(_names)
    browser.found(name)
    browser.page.goto("/family/security")
    look_at(browser.page, artifacts / f"family-security-{'-'.join(setting.values())}.png")
    moves = browser.page.evaluate("getComputedStyle(document.querySelector('button')).transitionDuration")
    assert (moves == "0s") == ("reduced_motion" in setting)


def test_right_to_left_needs_nothing_but_its_direction(open_family: Open, artifacts: Path) -> None:
    browser, name = open_family(viewport=NARROW), next(_names)
    browser.found(name)
    browser.page.goto("/family/security")
    browser.page.evaluate("document.documentElement.dir = 'rtl'")
    look_at(browser.page, artifacts / "family-security-rtl.png")
