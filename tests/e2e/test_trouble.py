"""What happens when a part is away: it is said, nothing breaks, and it comes back by itself."""

from __future__ import annotations

from . import scenario
from .browser import Browser
from .card import Arrival, Card
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


def test_a_plain_threat_that_comes_while_the_server_is_away_is_found_all_the_same_and_the_server_takes_over(
    browser: Browser, stranger: Stranger, reader: Reader, server: HandrailServer, card: Card
) -> None:
    say(HELLO, stranger, reader, server)
    server.stop()

    stranger.say(reader.nick, THREAT.text)
    reader.sees(stranger.nick, THREAT.text)
    card.wait(THREAT.expected)
    assert any("Basic protection" in why for why in card.texts("#why p"))
    popup = browser.open_popup(over=reader.page)
    popup.locator("#health[data-state=degraded]").wait_for()
    assert "basic" in popup.locator("#mode").inner_text()
    popup.close()

    server.start()
    server.wait_for_checks(1)  # the message that the server has not seen is checked without anybody doing anything
    popup = browser.open_popup(over=reader.page)
    popup.locator("#health[data-state=protecting]").wait_for()
    assert popup.locator("#mode").inner_text() == "full"
    popup.close()
    card.wait_text("#why p", without="Basic protection")
    card.wait(THREAT.expected)
    assert card.arrivals() == [Arrival.of(THREAT.expected)], "one card, that of the server in the place of the other"


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
