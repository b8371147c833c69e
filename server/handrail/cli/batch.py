"""``handrail check --jsonl``: one JSON object a line in, one out, in the same order."""

from __future__ import annotations

import json
import math
from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Any, TextIO

from handrail.engine.analyze import Engine
from handrail.engine.model import Message, Sender, Severity, State

# What the extension sends along as context.
CONTEXT_MESSAGES = 10
_PROGRESS_EVERY = 50


class LineError(ValueError):
    """A line that cannot be read; the text says why and holds nothing of the line's content."""


def check_lines(lines: TextIO, out: TextIO, err: TextIO, engine: Engine) -> int:
    """Check every line; the exit status is 1 when one could not be read, else 0."""
    status = 0
    is_watched = err.isatty()
    for count, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        answer = _check_line(line, engine)
        if "error" in answer:
            status = 1
        out.write(json.dumps(answer) + "\n")
        if is_watched and count % _PROGRESS_EVERY == 0:
            err.write(f"\r{count} lines checked")
            err.flush()
    if is_watched:
        err.write("\r\x1b[K")
    out.flush()
    return status


def check_conversation(messages: Sequence[Message], engine: Engine, key: str = "") -> dict[str, Any]:
    """Feed a conversation to the engine message by message, as it would arrive.

    Returns the members of the batch form but ``id``.
    """
    state, score = State(), 0
    highest, stage, variant = Severity.NONE, None, None
    warnings: list[dict[str, Any]] = []
    for index, message in enumerate(messages):
        context = [_seen(earlier) for earlier in messages[max(0, index - CONTEXT_MESSAGES) : index]]
        analysis = engine.analyze([*context, message], state, conversation=key)
        state, assessment = analysis.state, analysis.assessment
        if message.sender is Sender.SELF:
            continue
        score = max(score, assessment.score)
        if assessment.severity.rank > highest.rank:
            highest, stage, variant = assessment.severity, assessment.stage, assessment.variant
        elif highest is Severity.NONE:
            stage = assessment.stage or stage
        if analysis.warning is not None:
            rules = list(dict.fromkeys(signal.rule for signal in assessment.signals))
            warnings.append(
                {
                    "at": index,
                    "severity": assessment.severity.value,
                    "stage": assessment.stage and assessment.stage.value,
                    "rules": rules,
                }
            )
    loud = (Severity.HIGH.value, Severity.CRITICAL.value)
    return {
        "severity": highest.value,
        "stage": stage and stage.value,
        "variant": variant,
        "score": score,
        "first_warning": warnings[0]["at"] if warnings else None,
        "first_high": next((warning["at"] for warning in warnings if warning["severity"] in loud), None),
        "warnings": warnings,
        "mode": engine.mode.value,
    }


def _check_line(line: str, engine: Engine) -> dict[str, Any]:
    line_id: Any = None
    try:
        data = _parse(line)
        line_id = _id(data.get("id"))
        return {"id": line_id, **check_conversation(list(_messages(data)), engine, key=str(line_id))}
    except LineError as error:
        return {"id": line_id, "error": str(error)}


def _id(value: Any) -> Any:
    """The id as it can be given back in JSON, else ``None``; Python reads ``NaN`` and ``1e999``, which JSON lacks."""
    is_scalar = isinstance(value, str | int) or (isinstance(value, float) and math.isfinite(value))
    return value if is_scalar else None


def _parse(line: str) -> dict[str, Any]:
    try:
        data = json.loads(line)
    except (ValueError, RecursionError):
        raise LineError("the line is not JSON") from None
    if not isinstance(data, dict):
        raise LineError('the line is no JSON object; write {"id": ..., "text": ...} or {"id": ..., "messages": [...]}')
    return data


def _messages(data: dict[str, Any]) -> Iterator[Message]:
    if "messages" not in data:
        yield _message(data, 0, Sender.OTHER)
        return
    messages = data["messages"]
    if not isinstance(messages, list):
        raise LineError('"messages" must be a list')
    for index, item in enumerate(messages):
        if not isinstance(item, dict):
            raise LineError(f"messages[{index}] must be an object")
        yield _message(item, index, _sender(item, index))


def _message(item: dict[str, Any], index: int, sender: Sender) -> Message:
    text = item.get("text")
    if not isinstance(text, str):
        raise LineError(f'"text" of message {index} must be a string')
    return Message(text, sender, id=str(index), sent_at=_moment(item.get("sent_at"), index))


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


def _seen(message: Message) -> Message:
    return Message(message.text, message.sender, message.id, message.author, message.kind, message.sent_at, seen=True)
