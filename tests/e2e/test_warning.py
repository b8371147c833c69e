"""What the reader of a chat is shown, and what not: from the stranger's first hello to the threat."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from . import scenario
from .browser import Browser
from .card import Arrival, Card
from .chat import Reader
from .play import play
from .servers import HandrailServer
from .stranger import Stranger


def test_the_threat_of_the_script_brings_the_card_with_exactly_the_quoted_words(
    stranger: Stranger, reader: Reader, server: HandrailServer, card: Card, artifacts: Path
) -> None:
    play(scenario.load("blackmail").lines, stranger, reader, server, card)

    [title] = card.texts("h2")
    assert "blackmail" in title.lower()
    assert len(card.texts("ol > li")) >= 3, "steps to take now"
    assert len(card.texts(".help > li")) >= 2, "people who help"
    assert card.count() == 1, "the notice has become the card, and does not lie beside it"
    card.screenshot(artifacts / "card.png")


def test_twenty_friendly_messages_show_nothing_and_a_threat_after_them_brings_the_card(
    stranger: Stranger, reader: Reader, server: HandrailServer, card: Card
) -> None:
    *friendly, threat = scenario.load("friendly-chat").lines
    assert len(friendly) == 20
    checks_before = server.checks()

    play(friendly, stranger, reader, server, card)

    assert server.checks() == checks_before + 20, "every message was checked, and none of them twice"
    assert card.arrivals() == []

    play([threat], stranger, reader, server, card)

    assert card.arrivals() == [Arrival.of(threat.expected)]


def test_a_request_for_a_picture_brings_the_quiet_notice(
    stranger: Stranger, reader: Reader, server: HandrailServer, card: Card, artifacts: Path
) -> None:
    play(scenario.load("picture-request").lines, stranger, reader, server, card)

    assert card.texts("[role=alertdialog]") == [], "a notice does not interrupt"
    card.screenshot(artifacts / "notice.png")


def test_a_threat_in_spanish_brings_the_card_in_spanish(
    open_browser: Callable[..., Browser],
    join_chat: Callable[[Browser], Reader],
    stranger: Stranger,
    server: HandrailServer,
    artifacts: Path,
) -> None:
    story = scenario.load("spanish-blackmail")
    browser = open_browser(language=story.language)
    reader = join_chat(browser)
    card = Card(browser, reader.page)

    play(story.lines, stranger, reader, server, card)

    [title] = card.texts("h2")
    assert "chantaje" in title.lower()
    assert any("Por qué" in heading for heading in card.texts("h3"))
    card.screenshot(artifacts / "card-es.png")
    assert any("112" in way for way in card.texts(".now a")), "the emergency number of Spain, not that of one service"
