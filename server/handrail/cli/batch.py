"""``handrail check --jsonl``: one JSON object a line in, one out, in the same order."""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from typing import Any, TextIO

from handrail.engine.analyze import Engine
from handrail.engine.model import Message, Severity
from handrail.jsonlines import LineError, messages_of, parse_object
from handrail.replay import Shown, follow

_PROGRESS_EVERY = 50


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
    course = follow(messages, engine, key=key)
    return {
        "severity": course.severity.value,
        "stage": course.stage and course.stage.value,
        "variant": course.variant,
        "score": course.score,
        "first_warning": course.shown[0].at if course.shown else None,
        "first_high": course.first(Severity.HIGH),
        "warnings": [_warning(shown) for shown in course.shown],
        "mode": engine.mode.value,
    }


def _warning(shown: Shown) -> dict[str, Any]:
    return {
        "at": shown.at,
        "severity": shown.severity.value,
        "stage": shown.stage and shown.stage.value,
        "rules": list(dict.fromkeys(rule for rule, _ in shown.signals)),
    }


def _check_line(line: str, engine: Engine) -> dict[str, Any]:
    line_id: Any = None
    try:
        data = parse_object(line)
        line_id = _id(data.get("id"))
        return {"id": line_id, **check_conversation(messages_of(data), engine, key=str(line_id))}
    except LineError as error:
        return {"id": line_id, "error": str(error)}


def _id(value: Any) -> Any:
    """The id as it can be given back in JSON, else ``None``; Python reads ``NaN`` and ``1e999``, which JSON lacks."""
    is_scalar = isinstance(value, str | int) or (isinstance(value, float) and math.isfinite(value))
    return value if is_scalar else None
