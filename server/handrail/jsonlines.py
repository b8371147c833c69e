"""Messages and conversations as JSON, one object a line: what ``handrail check --jsonl`` and ``handrail eval`` read."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import datetime
from typing import Any

from handrail.engine.model import Message, Sender


class LineError(ValueError):
    """A line that cannot be read; the text says why and holds nothing of the line's content."""


def parse_object(line: str) -> dict[str, Any]:
    """The JSON object of a line.

    Raises:
        LineError: The line is no JSON object.
    """
    try:
        data = json.loads(line)
    except (ValueError, RecursionError):
        raise LineError("the line is not JSON") from None
    if not isinstance(data, dict):
        raise LineError('the line is no JSON object; write {"id": ..., "text": ...} or {"id": ..., "messages": [...]}')
    return data


def messages_of(data: dict[str, Any]) -> list[Message]:
    """The messages of ``{"text"}``, one incoming message, or of ``{"messages": [{"sender", "text", "sent_at"}]}``.

    Raises:
        LineError: The object holds neither.
    """
    if "messages" not in data:
        return [message_of(data, 0, Sender.OTHER)]
    return [message_of(item, index, _sender(item, index)) for index, item in items_of(data)]


def items_of(data: dict[str, Any]) -> Iterator[tuple[int, dict[str, Any]]]:
    """The members of ``messages`` with their index.

    Raises:
        LineError: There is no list of objects.
    """
    messages = data.get("messages")
    if not isinstance(messages, list):
        raise LineError('"messages" must be a list')
    for index, item in enumerate(messages):
        if not isinstance(item, dict):
            raise LineError(f"messages[{index}] must be an object")
        yield index, item


def message_of(item: dict[str, Any], index: int, sender: Sender) -> Message:
    """One message by ``sender``, from ``text`` and where they are given ``sent_at`` and ``author``.

    Raises:
        LineError: One of them cannot be read.
    """
    text, author = item.get("text"), item.get("author")
    if not isinstance(text, str):
        raise LineError(f'"text" of message {index} must be a string')
    if author is not None and not isinstance(author, str):
        raise LineError(f'"author" of message {index} must be a string')
    return Message(text, sender, id=str(index), author=author, sent_at=_moment(item.get("sent_at"), index))


def _sender(item: dict[str, Any], index: int) -> Sender:
    try:
        return Sender(str(item.get("sender")))
    except ValueError:
        raise LineError(f'"sender" of message {index} must be other, self or unknown') from None


def _moment(value: Any, index: int) -> datetime | None:
    if value is None:
        return None
    try:
        moment = datetime.fromisoformat(value)
    except (TypeError, ValueError):
        raise LineError(f'"sent_at" of message {index} must be a time such as 2026-01-01T12:00:00Z') from None
    return moment if moment.tzinfo else None
