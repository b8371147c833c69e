"""What happens when a part is away: it is said, nothing breaks, and it comes back by itself."""

from __future__ import annotations

from . import scenario
from .browser import Browser
from .card import Card
from .chat import Reader
from .play import play, say
from .scenario import Line, Who
from .servers import HandrailServer
from .stranger import Stranger

HELLO, THREAT = scenario.load("threat").lines


def test_a_stopped_server_is_said_in_the_popup_and_a_returned_one_warns_again(
    browser: Browser, stranger: Stranger, reader: Reader, server: HandrailServer, card: Card
) -> None:
    say(HELLO, stranger, reader, server)

    assert server.stop() == 0, "it ends without complaint"
    lost = "are you there?"
    stranger.say(reader.nick, lost)
    reader.sees(stranger.nick, lost)
    popup = browser.open_popup(over=reader.page)
    popup.locator("#health[data-state=degraded]").wait_for()
    popup.close()
    assert not card.is_shown

    server.start()
    server.wait_for_checks(1)  # the message that could not be checked is made up for without anybody doing anything
    popup = browser.open_popup(over=reader.page)
    popup.locator("#health[data-state=protecting]").wait_for()
    popup.close()
    play([THREAT], stranger, reader, server, card)


def test_a_threat_that_came_while_the_server_was_away_is_warned_of_when_it_is_back(
    stranger: Stranger, reader: Reader, server: HandrailServer, card: Card
) -> None:
    say(HELLO, stranger, reader, server)
    server.stop()
    stranger.say(reader.nick, THREAT.text)
    reader.sees(stranger.nick, THREAT.text)
    assert not card.is_shown

    server.start()

    card.wait(THREAT.expected)


def test_a_worker_that_was_suspended_between_two_messages_still_warns(
    browser: Browser, stranger: Stranger, reader: Reader, server: HandrailServer, card: Card
) -> None:
    say(HELLO, stranger, reader, server)

    browser.stop_worker()
    reader.page.bring_to_front()

    play([THREAT], stranger, reader, server, card)


def test_a_dismissal_outlives_the_worker(
    browser: Browser, stranger: Stranger, reader: Reader, server: HandrailServer, card: Card
) -> None:
    play([THREAT], stranger, reader, server, card)
    card.put_away("dismiss")
    card.wait_gone()
    say(Line(Who.READER, "leave me alone"), stranger, reader, server)

    browser.stop_worker()
    reader.page.bring_to_front()
    say(THREAT, stranger, reader, server)
    say(Line(Who.READER, "i said leave me alone"), stranger, reader, server)

    assert not card.is_shown
