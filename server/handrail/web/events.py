"""Log events: a name with ids, counts, durations and rule ids. Never text."""

from __future__ import annotations

import logging
from collections.abc import Mapping

_LOG = logging.getLogger("handrail")


def log_event(event: str, *, level: str = "INFO", **fields: str | float | None) -> None:
    """Log ``event key=value …``. Values must be the server's own: never anything that a client chose."""
    number = logging.getLevelNamesMapping()[level]
    if _LOG.isEnabledFor(number):
        _LOG.log(number, "%s%s", event, _fields(fields))


def _fields(fields: Mapping[str, str | float | None]) -> str:
    return "".join(f" {name}={_value(value)}" for name, value in fields.items() if value is not None)


def _value(value: str | float) -> str:
    if isinstance(value, float):
        return f"{value:.1f}"
    text = str(value)
    return f'"{text}"' if " " in text else text
