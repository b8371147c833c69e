"""``POST /v1/check``: what goes in, what comes out."""

from __future__ import annotations

from typing import Any

import pytest
from flask.testing import FlaskClient

from handrail.config import Settings
from handrail.engine.model import Kind, Message, Sender
from handrail.storage import MemoryStore
from handrail.web import create_app
from handrail.web.schemas import CheckAnswer

from ..conftest import Clock
from .conftest import CheckActions
from .fakes import WORD, FakeEngine

THREAT = {"text": f"pay me {WORD}", "sender": "other"}


def test_a_threat_is_answered_with_assessment_warning_and_state(checks: CheckActions) -> None:
    answer = checks.messages({**THREAT, "id": "m1"}, locale="en-GB", region="gb")
    assert CheckAnswer.model_validate(answer, extra="forbid")
    assert answer["assessment"]["severity"] == "high"
    assert answer["assessment"]["signals"][0]["evidence"] == [
        {"message_id": "m1", "start": 7, "end": 14, "quote": WORD}
    ]
    assert answer["warning"]["title"] == "This looks like blackmail [en-GB]"
    assert answer["warning"]["help"][0]["name"] == "Help of GB"
    assert answer["mode"] == "rules-only"
    assert answer["pack"] == {"id": "fake", "version": "1.2.3", "age_days": 10}
    assert (answer["state_reset"], answer["ignored"]) == (False, [])
    assert list(answer) == ["assessment", "warning", "mode", "state", "state_reset", "pack", "ignored"]


def test_the_full_example_of_the_contract_is_accepted_whole(checks: CheckActions) -> None:
    body = {
        "conversation": {"key": "opaque", "site": "thelounge", "contact": "unknown"},
        "context": {"recent_move": False, "recent_incident": False},
        "locale": "en-GB",
        "region": "GB",
        "age_band": None,
        "state": None,
        "messages": [
            {
                "id": "m1",
                "sender": "other",
                "author": "opaque",
                "kind": "text",
                "text": "…",
                "sent_at": "2026-01-01T12:00:00Z",
                "seen": False,
            }
        ],
    }
    response = checks.send(body)
    assert response.status_code == 200
    assert response.get_json()["ignored"] == []


def test_only_text_and_sender_are_required(checks: CheckActions) -> None:
    assert checks.messages({"text": "hi", "sender": "other"})["assessment"]["severity"] == "none"
    assert checks.messages()["assessment"]["severity"] == "none"


def test_messages_without_an_id_are_called_by_their_place(checks: CheckActions) -> None:
    answer = checks.messages({"text": "hi", "sender": "other"}, THREAT, {**THREAT, "id": "own"}, {**THREAT, "id": None})
    assert [signal["message_id"] for signal in answer["assessment"]["signals"]] == ["1", "own", "3"]


def test_the_same_id_may_come_twice(checks: CheckActions) -> None:
    answer = checks.messages({**THREAT, "id": "m"}, {**THREAT, "id": "m"})
    assert len(answer["assessment"]["signals"]) == 2


def test_the_state_carries_a_conversation_on(checks: CheckActions) -> None:
    first = checks.messages(THREAT, conversation={"key": "a"})
    later = checks.messages({"text": "ok", "sender": "other"}, conversation={"key": "a"}, state=first["state"])
    assert later["assessment"]["severity"] == "high"
    assert (later["state_reset"], later["warning"]) == (False, None)


def test_the_state_of_another_conversation_starts_afresh(checks: CheckActions) -> None:
    first = checks.messages(THREAT, conversation={"key": "a"})
    foreign = checks.messages({"text": "ok", "sender": "other"}, conversation={"key": "b"}, state=first["state"])
    assert (foreign["assessment"]["severity"], foreign["state_reset"]) == ("none", True)


def test_what_is_not_known_is_ignored_and_named(checks: CheckActions) -> None:
    answer = checks.messages(
        {**THREAT, "colour": "red"},
        {**THREAT, "kind": "hologram", "sent_at": "yesterday", "id": "x" * 65},
        conversation={"key": "k", "contact": "colleague", "mood": {"deep": [1]}},
        context={"weather": 1},
        age_band="over90",
        region="Atlantis",
        locale="!!",
        newest=True,
    )
    assert answer["ignored"] == [
        "newest",
        "locale",
        "region",
        "age_band",
        "messages[0].colour",
        "messages[1].id",
        "messages[1].kind",
        "messages[1].sent_at",
        "conversation.mood",
        "conversation.contact",
        "context.weather",
    ]


def test_ignored_names_are_bounded_in_number_and_length(checks: CheckActions) -> None:
    answer = checks.messages(**{f"{n:03}" + "x" * 500: 1 for n in range(200)})
    assert len(answer["ignored"]) == 50
    assert max(len(name) for name in answer["ignored"]) == 100


class Recorder:
    """Remembers the messages that reached the engine."""

    def __init__(self) -> None:
        """Nothing yet."""
        self.messages: list[Message] = []

    def __call__(self, messages: Any) -> None:
        """Note them."""
        self.messages.extend(messages)


@pytest.fixture
def recorder() -> Recorder:
    """What reached the engine."""
    return Recorder()


@pytest.fixture
def recorded(settings: Settings, store: MemoryStore, clock: Clock, recorder: Recorder, token: str) -> CheckActions:
    """Checks against an engine that is recorded."""
    app = create_app(settings, FakeEngine(before=recorder), store, clock=clock)
    return CheckActions(app.test_client(), token)


@pytest.mark.parametrize(
    ("sent_at", "read"),
    [
        ("2026-01-01T12:00:00Z", "2026-01-01T12:00:00+00:00"),
        ("2026-01-01T12:00:00+02:00", "2026-01-01T10:00:00+00:00"),
        ("2026-01-01T12:00:00.123456Z", "2026-01-01T12:00:00.123456+00:00"),
        ("2026-01-01T12:00:00", None),
        ("2026-01-01", None),
        ("0001-01-01T00:00:00+14:00", None),
        ("9999-12-31T23:59:59-14:00", None),
        ("\ud800", None),
        ("", None),
        (None, None),
    ],
)
def test_a_time_needs_an_offset_and_is_otherwise_ignored(
    recorded: CheckActions, recorder: Recorder, sent_at: str | None, read: str | None
) -> None:
    answer = recorded.messages({**THREAT, "sent_at": sent_at})
    [message] = recorder.messages
    assert (message.sent_at.isoformat() if message.sent_at else None) == read
    assert answer["ignored"] == (["messages[0].sent_at"] if sent_at is not None and read is None else [])


def test_a_kind_that_is_not_known_is_read_as_content_without_text(recorded: CheckActions, recorder: Recorder) -> None:
    recorded.messages({**THREAT, "kind": "hologram"})
    assert recorder.messages[0].kind is not Kind.TEXT


def test_authors_reach_the_engine_unreadable_but_apart(recorded: CheckActions, recorder: Recorder) -> None:
    recorded.messages(
        {**THREAT, "author": "Ana Q."}, {**THREAT, "author": "Ben"}, {**THREAT, "author": "Ana Q."}, THREAT
    )
    first, second, third, nobody = [message.author for message in recorder.messages]
    assert first == third != second
    assert nobody is None
    assert "Ana" not in str(first)


def test_everything_reaches_the_engine_as_sent(recorded: CheckActions, recorder: Recorder) -> None:
    text = "a\u0000b\ud83d c\u202e" + "e\u0301" * 10_000
    recorded.messages({"text": text, "sender": "unknown", "seen": True, "kind": "image"})
    [message] = recorder.messages
    assert (message.text, message.sender, message.seen) == (text, Sender.UNKNOWN, True)
    assert message.kind is Kind.IMAGE


@pytest.mark.parametrize(
    "before",
    [
        "",
        "\ud800",
        "\udc00\ud800",
        "\u0000",
        "\u202e\u2066",
        "\U0001f4a3" * 10,
        "a" + "\u0301" * 10_000,
        "x" * 200_000,
        "<script>alert(1)</script>",
    ],
    ids=lambda text: f"{len(text)}:{text[:1]!a}",
)
def test_hostile_text_is_answered_with_exact_offsets(checks: CheckActions, before: str) -> None:
    answer = checks.messages({"text": before + WORD, "sender": "other"})
    assert answer["assessment"]["severity"] == "high"
    [evidence] = answer["assessment"]["signals"][0]["evidence"]
    assert (evidence["start"], evidence["end"]) == (len(before), len(before) + len(WORD))


@pytest.mark.parametrize("member", ["text", "id", "author", "kind", "sent_at"])
def test_a_lone_surrogate_is_fine_in_every_string_of_a_message(checks: CheckActions, member: str) -> None:
    assert checks.messages({**THREAT, member: "\ud800"})


@pytest.mark.parametrize("name", ["\ud800", "\u0000", "__proto__", "", "a.b[0]"])
def test_strange_names_are_ignored_like_any_other(checks: CheckActions, name: str) -> None:
    assert checks.messages(**{name: 1})["ignored"] == [name]


@pytest.mark.parametrize("member", ["key", "site", "contact"])
def test_a_lone_surrogate_is_fine_in_the_conversation(checks: CheckActions, member: str) -> None:
    answer = checks.messages(THREAT, conversation={member: "\ud800"}, state="\ud800", locale="\ud800", region="\ud800")
    assert answer["state_reset"] is True


def test_checks_are_counted(checks: CheckActions, client: FlaskClient) -> None:
    for _ in range(3):
        checks.messages(THREAT)
    checks.send({"messages": 1})
    assert client.get("/v1/health").get_json()["checks"] == 3


def test_the_answer_is_not_stored_anywhere_on_the_way(checks: CheckActions) -> None:
    assert checks.send({"messages": [THREAT]}).headers["Cache-Control"] == "no-store"
