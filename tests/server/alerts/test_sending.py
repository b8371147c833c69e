"""What Apprise really sends, to a receiver of this test; and the fixed words of alerts."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from threading import Thread
from typing import Any

import pytest

from handrail.alerts import words
from handrail.alerts.notifier import AddressError, AppriseNotifier, notifier_here

# Apprise loads all of its plugins, and one of them imports a module that Python is about to drop.
pytestmark = pytest.mark.filterwarnings("ignore:'imghdr' is deprecated:DeprecationWarning")


class Receiver(HTTPServer):
    """Takes alerts, or answers with ``status``."""

    def __init__(self) -> None:
        """Listen on a free port."""
        super().__init__(("127.0.0.1", 0), _Handler)
        self.status = 200
        self.taken: list[dict[str, Any]] = []

    @property
    def address(self) -> str:
        """Where to send."""
        return f"json://127.0.0.1:{self.server_port}/secret-path"


class _Handler(BaseHTTPRequestHandler):
    server: Receiver

    def do_POST(self) -> None:
        """Take an alert."""
        self.server.taken.append(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
        self.send_response(self.server.status)
        if self.server.status == 302:
            self.send_header("Location", f"http://127.0.0.1:{self.server.server_port}/elsewhere")
        self.send_header("Content-Length", "0")
        self.end_headers()

    do_GET = do_POST

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    """A receiver that listens."""
    server = Receiver()
    Thread(target=server.serve_forever, daemon=True).start()
    yield server
    server.shutdown()
    server.server_close()


def test_an_alert_arrives_with_its_fixed_words(receiver: Receiver, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    alert = words.help_asked("en")
    assert AppriseNotifier().send(receiver.address, alert) is True
    [taken] = receiver.taken
    assert (taken["title"], taken["message"]) == (alert.title, alert.body)
    assert "secret-path" not in caplog.text


@pytest.mark.parametrize("status", [302, 403, 500])
def test_an_alert_that_was_not_taken_is_not_said_to_be(receiver: Receiver, status: int) -> None:
    receiver.status = status
    assert AppriseNotifier().send(receiver.address, words.trial("en")) is False
    assert len(receiver.taken) == 1


def test_an_address_that_nobody_answers_is_an_honest_no() -> None:
    assert AppriseNotifier().send("json://127.0.0.1:1/x", words.trial("en")) is False


@pytest.mark.parametrize("address", ["", "no address", "nothing://here"])
def test_what_is_no_address_is_refused(address: str) -> None:
    with pytest.raises(AddressError):
        AppriseNotifier().check(address)
    assert AppriseNotifier().send(address, words.trial("en")) is False


def test_alerts_can_be_sent_where_apprise_is_installed() -> None:
    assert isinstance(notifier_here(), AppriseNotifier)


@pytest.mark.parametrize("language", words.LANGUAGES)
def test_alerts_are_whole_sentences_in_every_language(language: str) -> None:
    alerts = [words.help_asked(language), words.unprotected(language, 7), words.trial(language)]
    assert "7" in alerts[1].title and "7" in alerts[1].body
    for alert in alerts:
        assert alert.title.startswith("Handrail")
        assert "{" not in alert.title + alert.body
    if language != "en":
        assert alerts != [words.help_asked("en"), words.unprotected("en", 7), words.trial("en")]


def test_an_unknown_language_is_answered_in_english() -> None:
    assert words.help_asked("xx") == words.help_asked("en")
