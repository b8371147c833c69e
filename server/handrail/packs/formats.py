"""Which packs this version of Handrail reads; any other is refused in one sentence."""

from __future__ import annotations

import re
from typing import Any

from handrail.version import VERSION

# Format 1 has no aliases and no least engine, and `status: test` in it means nothing: its rules are all in service.
OLDEST, NEWEST = 1, 2
_VERSION = re.compile(r"\d+\.\d+\.\d+")


def refusal(pack: Any, engine: str = VERSION) -> str | None:
    """Why the content of a ``pack.yaml`` is not for an engine of this version, ``None`` where it is.

    It looks at two keys alone, so that a later format is told as such and not as a heap of unknown keys. What is no
    number or no version is left to the schema.
    """
    if not isinstance(pack, dict):
        return None
    written = pack.get("schema")
    if isinstance(written, int) and written > NEWEST:
        return (
            f"this pack is written in format {written}, and Handrail {engine} reads formats {OLDEST} to {NEWEST}; "
            "update Handrail, or use an earlier release of the pack"
        )
    least = pack.get("min_engine")
    if isinstance(least, str) and _VERSION.fullmatch(least) and _numbers(least) > _numbers(engine):
        return (
            f"this pack needs Handrail {least} or newer, and this is {engine}; "
            "update Handrail, or use an earlier release of the pack"
        )
    return None


def is_served(status: str, schema: int) -> bool:
    """Whether a rule of this status raises anything, in a pack of this format."""
    return status in ("stable", "experimental") or (schema == 1 and status == "test")


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split("."))
