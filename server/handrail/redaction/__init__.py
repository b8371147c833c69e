"""Takes out of a text whatever tells who is meant, and sketches the rest so that near copies find each other. Pure."""

from __future__ import annotations

from handrail.redaction.redact import MAX_CHARS, Kind, Redacted, redact, strike_out
from handrail.redaction.sketch import SKETCH_BYTES, sketch

__all__ = ["MAX_CHARS", "SKETCH_BYTES", "Kind", "Redacted", "redact", "sketch", "strike_out"]
