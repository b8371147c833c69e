"""Every kind of card: what brings it, how it behaves, and that it can be read in light and in dark."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from . import scenario
from .browser import Browser
from .card import LOOKS, Card
from .chat import Reader
from .onboarding import picture
from .play import play, say
from .scenario import Line, Who
from .servers import HandrailServer
from .stranger import Stranger

LEAST_CONTRAST = 4.5  # WCAG 2.2, 1.4.3, level AA
THREAT = scenario.load("threat").lines[-1]
REQUEST = scenario.load("picture-request").lines[-1]
DESPAIR = Line(Who.READER, "i cant do this anymore, i want to die")
HELLO = Line(Who.STRANGER, "hello?")
MOVE = Line(Who.STRANGER, "lets move to snapchat")
CLAIM = Line(Who.STRANGER, "i have your nudes")
KINDS = {
    "notice": [REQUEST],
    "full": [THREAT],
    "email": [Line(Who.STRANGER, "i hacked your device and recorded you through your webcam, pay 900 in bitcoin now")],
    "authority": [Line(Who.STRANGER, "this is officer grant of the cyber police, pay the fine of 900 with gift cards")],
    "recovery": [Line(Who.STRANGER, "i am a recovery expert, i can get your pictures deleted for a fee of 200")],
    "emergency": [Line(Who.STRANGER, "kys"), Line(Who.STRANGER, "you should kill yourself now, nobody will miss you")],
    "support": [HELLO, DESPAIR],
    "known": [THREAT],
}


def test_own_words_of_despair_bring_the_support_card_which_stays_until_it_is_closed(
    stranger: Stranger, reader: Reader, server: HandrailServer, card: Card, browser: Browser, artifacts: Path
) -> None:
    say(HELLO, stranger, reader, server)
    say(DESPAIR, stranger, reader, server)

    card.wait_kind("support")
    assert card.texts(".now a"), "somebody to call, in sight without scrolling"
    card.screenshot(artifacts / "support.png")
    assert DESPAIR.text not in "".join(card.texts(".card")), "their own words are not held up to them"
    popup = browser.open_popup(over=reader.page)
    popup.locator("#health[data-state=protecting]").wait_for()
    popup.close()

    say(HELLO, stranger, reader, server)
    card.wait_kind("support")
    reader.open_lobby()
    card.wait_gone()
    browser.stop_worker()
    reader.page.bring_to_front()
    reader.open_conversation(stranger.nick)
    card.wait_kind("support")

    card.click("close")
    card.wait_gone()
    say(HELLO, stranger, reader, server)
    assert not card.is_on_page, "closed is closed"

    say(DESPAIR, stranger, reader, server)
    card.wait_kind("support")


def test_a_threat_and_support_are_both_in_reach(
    stranger: Stranger, reader: Reader, server: HandrailServer, card: Card, artifacts: Path
) -> None:
    say(HELLO, stranger, reader, server)
    say(DESPAIR, stranger, reader, server)
    card.wait_kind("support")

    play([THREAT], stranger, reader, server, card)
    card.screenshot(artifacts / "threat-and-support.png")
    card.click("expand")
    card.wait_kind("support")
    card.click("close")
    card.wait(THREAT.expected)


def test_a_move_in_one_conversation_makes_the_card_come_earlier_in_another(
    meet: Callable[[], Stranger], reader: Reader, server: HandrailServer, card: Card
) -> None:
    before, mover, after = meet(), meet(), meet()
    say(CLAIM, before, reader, server)
    card.wait_kind("notice")

    say(MOVE, mover, reader, server)
    assert not card.is_shown, "to want to move is nothing by itself"
    say(CLAIM, after, reader, server)

    card.wait_kind("full")


def test_what_is_remembered_across_chats_can_be_forgotten(
    meet: Callable[[], Stranger], reader: Reader, server: HandrailServer, card: Card, browser: Browser
) -> None:
    say(MOVE, meet(), reader, server)
    options = browser.open(browser.address("options.html"))
    options.locator("body[data-ready]").wait_for()

    options.locator("#forget-facts").click()
    options.locator("#facts-said:not(:empty)").wait_for()
    options.close()
    reader.page.bring_to_front()
    say(CLAIM, meet(), reader, server)

    card.wait_kind("notice")


def test_someone_the_reader_knows_brings_a_discreet_card_that_leaves_no_trace(
    stranger: Stranger, reader: Reader, server: HandrailServer, card: Card, browser: Browser, artifacts: Path
) -> None:
    play([REQUEST], stranger, reader, server, card)
    card.click("know")
    say(THREAT, stranger, reader, server)
    card.wait_kind("known")
    assert "blackmail" not in "".join(card.texts(".card")).lower(), "closed it says nothing from afar"
    card.screenshot(artifacts / "known.png")
    card.click("more")
    assert any("whoever does it" in text for text in card.texts(".claim"))
    assert set(THREAT.expected.quotes) <= set(card.quotes())

    reader.page.keyboard.press("Escape")
    card.wait_gone()
    assert not card.is_on_page
    browser.press_shortcut("focus-warning", reader.page)
    card.wait_kind("known")

    popup = browser.open_popup(over=reader.page)
    picture(popup, artifacts / "popup-known.png")
    popup.locator("#undo-known").click()
    popup.locator("#known").wait_for(state="hidden")
    popup.close()


def test_the_card_for_a_stranger_becomes_the_one_for_somebody_known_at_the_press(
    stranger: Stranger, reader: Reader, server: HandrailServer, card: Card
) -> None:
    play([THREAT], stranger, reader, server, card)

    card.put_away("know")
    card.wait_kind("known")

    assert card.texts(".claim"), "who was reading goes on reading"
    assert card.quotes(), "and the words are still there"


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_kind_of_card_can_be_read_by_everybody(
    scheme: str,
    open_browser: Callable[..., Browser],
    join_chat: Callable[[Browser], Reader],
    meet: Callable[[], Stranger],
    server: HandrailServer,
    artifacts: Path,
) -> None:
    browser = open_browser(scheme=scheme)
    reader = join_chat(browser)
    card = Card(browser, reader.page)
    assert KINDS.keys() == LOOKS.keys(), "every kind there is"
    for kind, lines in KINDS.items():
        somebody = meet()
        for line in lines:
            say(line, somebody, reader, server)
        if kind == "known":
            card.wait_kind("full")
            card.put_away("know")
        card.wait_kind(kind)
        card.screenshot(artifacts / f"kind-{kind}-{scheme}.png")
        if card.texts("[data-action=more]"):
            card.click("more")
            card.screenshot(artifacts / f"kind-{kind}-open-{scheme}.png")

        assert {text: ratio for text, ratio in card.contrasts().items() if ratio < LEAST_CONTRAST} == {}, kind
        assert card.audit().violations == (), kind
        assert (card.luminance(".card") < 0.5) == (scheme == "dark"), kind
