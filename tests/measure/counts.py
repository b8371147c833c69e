"""Shares as they are written in the tables."""

from __future__ import annotations

from handrail.workbench.shares import Share


def share(hits: int, of: int) -> str:
    """``7/10 = 70 % (40–89)``: count, share, and its interval in per cent, no finer than the count allows."""
    return str(Share(hits, of))
