"""Plays a scenario line by line, each time waiting until the server has checked the line."""

from __future__ import annotations

from collections.abc import Sequence

from .card import Arrival, Card
from .chat import Reader
from .scenario import Line, Who
from .servers import HandrailServer
from .stranger import Stranger


def play(lines: Sequence[Line], stranger: Stranger, reader: Reader, server: HandrailServer, card: Card) -> None:
    """Say every line on its side of the chat, and hold the reader's screen against what the scenario expects.

    A line without a card must bring none. That is looked at with the next card: checks of one conversation are answered
    one after the other, so by then whatever an earlier line brought has been noted with its words.
    """
    before = len(card.arrivals())
    expected: list[Arrival] = []
    for line in lines:
        say(line, stranger, reader, server)
        if line.card is not None:
            card.wait(line.card)
            expected.append(Arrival.of(line.card))
            assert card.arrivals()[before:] == expected, "each card comes with its own line, and none with any other"


def say(line: Line, stranger: Stranger, reader: Reader, server: HandrailServer) -> None:
    """Say one line, in the open conversation of the reader, and wait until the server has answered a check of it."""
    checks = server.checks()
    if line.who is Who.READER:
        reader.write(line.text)
        stranger.hears(line.text)
    else:
        stranger.say(reader.nick, line.text)
        reader.open_conversation(stranger.nick)
        reader.sees(stranger.nick, line.text)
    server.wait_for_checks(checks + 1)
