"""What a person can do with the card, and what the page around it cannot."""

from __future__ import annotations

import pytest

from . import scenario
from .browser import Browser
from .card import Arrival, Card
from .chat import Reader
from .play import play, say
from .scenario import Line, Who
from .servers import HandrailServer
from .stranger import Stranger

THREAT = scenario.load("threat").lines[-1]


@pytest.fixture
def warned(stranger: Stranger, reader: Reader, server: HandrailServer, card: Card) -> Card:
    """A card that is shown."""
    play([THREAT], stranger, reader, server, card)
    return card


def test_the_tab_key_reaches_the_card_and_enter_dismisses_it_after_a_question(warned: Card, reader: Reader) -> None:
    reader.page.locator("#submit").focus()  # the chat keeps the Tab key for itself while its message box has the focus

    warned.tab_to("dismiss")
    reader.page.keyboard.press("Enter")
    assert warned.texts(".question p") == ["Did someone tell you to press this?"]
    warned.tab_to("pressed-no")
    reader.page.keyboard.press("Enter")

    warned.wait_gone()


def test_whoever_was_told_to_put_the_card_away_keeps_it(warned: Card) -> None:
    warned.click("dismiss")
    warned.click("pressed-yes")
    warned.click("pressed-back")

    assert warned.texts("[role=alertdialog]"), "the card is where it was"
    assert warned.texts("[data-action=dismiss]"), "and can be put away by somebody who means it"


def test_badge_and_popup_say_what_the_card_says_and_carry_its_sign(
    browser: Browser, warned: Card, reader: Reader
) -> None:
    popup = browser.open_popup(over=reader.page)
    title = warned.texts("h2")[0]

    popup.locator("#card").get_by_text(title).wait_for()
    assert popup.locator("#sign .sign").text_content() == warned.texts(".brand .sign")[0]
    badge = browser.worker.evaluate("(tabId) => chrome.action.getBadgeText({tabId})", browser.tab_id(reader.page))
    assert badge == "1"

    warned.put_away("dismiss")
    warned.wait_gone()
    popup.locator("#card").get_by_text("shows no card").wait_for()
    popup.close()


def test_the_age_said_on_a_card_brings_the_help_for_it_and_is_not_asked_again(
    warned: Card, browser: Browser, server: HandrailServer
) -> None:
    checks = server.checks()

    warned.click("age-adult")

    server.wait_for_checks(checks + 1)
    assert warned.texts(".age") == []
    options = browser.open(browser.address("options.html"))
    options.locator("body[data-ready]").wait_for()
    assert options.locator("#age").input_value() == "adult"


def test_the_keys_for_the_way_out_close_the_chat(browser: Browser, warned: Card, reader: Reader) -> None:
    with reader.page.expect_event("close"):
        browser.press_shortcut("quick-exit", reader.page)


def test_the_shortcut_takes_the_keyboard_from_the_message_box_to_the_card(
    browser: Browser, warned: Card, reader: Reader
) -> None:
    reader.page.locator("#input").focus()

    browser.press_shortcut("focus-warning", reader.page)
    warned.wait_focus()
    reader.page.keyboard.press("Escape")

    assert warned.texts("[role=alertdialog]") == [], "Escape makes the card small"
    assert len(warned.texts(".chip")) == 1


def test_the_page_can_neither_look_into_the_card_nor_press_its_buttons(warned: Card, reader: Reader) -> None:
    x, y = warned.centre("dismiss")
    answers = reader.page.evaluate(
        """([x, y]) => {
          const host = document.elementFromPoint(x, y);
          const at = {bubbles: true, composed: true, cancelable: true, view: window, clientX: x, clientY: y, button: 0};
          for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
            host.dispatchEvent(new (type.startsWith('pointer') ? PointerEvent : MouseEvent)(type, at));
          }
          host.click();
          host.focus();
          for (const key of ['Escape', 'Enter', ' ']) {
            for (const target of [host, document.activeElement, document, window]) {
              for (const type of ['keydown', 'keypress', 'keyup']) {
                target.dispatchEvent(new KeyboardEvent(type, {key, bubbles: true, composed: true, cancelable: true}));
              }
            }
          }
          return {root: host.shadowRoot, text: host.textContent, global: typeof globalThis.handrailCardHost};
        }""",
        [x, y],
    )

    assert answers == {"root": None, "text": "", "global": "undefined"}
    assert warned.is_shown
    assert warned.texts("[role=alertdialog]"), "not even made small"


def test_a_card_that_the_page_takes_away_comes_back(warned: Card, reader: Reader) -> None:
    taken = reader.page.evaluate("""() => {
      const strange = [...document.documentElement.children].filter((element) => !element.matches('head, body'));
      strange.forEach((element) => element.remove());
      return strange.map((element) => element.isConnected);
    }""")

    assert taken == [False], "the card was gone"
    warned.wait(THREAT.expected)


def test_an_event_that_no_person_made_presses_no_button_of_the_card(warned: Card) -> None:
    for action in ("dismiss", "collapse"):
        warned.press_untrusted(action)

        assert warned.texts("[role=alertdialog]"), action


def test_this_is_fine_stays_fine_for_a_repeat_and_not_for_something_worse(
    stranger: Stranger, reader: Reader, server: HandrailServer, card: Card
) -> None:
    request, *repeat, threat = scenario.load("dismissed-then-worse").lines
    play([request], stranger, reader, server, card)
    card.click("dismiss")
    card.wait_gone()

    play(repeat, stranger, reader, server, card)
    assert not card.is_shown

    play([threat], stranger, reader, server, card)
    assert card.arrivals() == [Arrival.of(request.expected), Arrival.of(threat.expected)]


def test_history_that_the_chat_draws_again_is_not_news(
    warned: Card, reader: Reader, stranger: Stranger, server: HandrailServer
) -> None:
    warned.put_away("dismiss")
    warned.wait_gone()
    checks = server.checks()

    reader.open_lobby()
    reader.open_conversation(stranger.nick)
    reader.sees(stranger.nick, THREAT.text)
    say(Line(Who.STRANGER, "hello?"), stranger, reader, server)

    assert server.checks() == checks + 1, "the one new message was checked, and nothing of the old ones"
    assert not warned.is_shown
    assert warned.arrivals() == [Arrival.of(THREAT.expected)]


def test_the_card_of_one_conversation_is_not_shown_in_another(warned: Card, reader: Reader, stranger: Stranger) -> None:
    reader.open_lobby()
    warned.wait_gone()

    reader.open_conversation(stranger.nick)
    warned.wait(THREAT.expected)
