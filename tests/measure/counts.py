"""Shares with their uncertainty, and which half of a corpus a row belongs to."""

from __future__ import annotations

import hashlib
from math import sqrt

# Two-sided 95 %.
_Z = 1.959964
# From so many on a tenth of a per cent means something.
_MANY = 500


def wilson(hits: int, of: int) -> tuple[float, float]:
    """The Wilson 95 % interval of a share; everything is possible where nothing was counted."""
    if not of:
        return 0.0, 1.0
    share, square = hits / of, _Z * _Z
    middle = (share + square / (2 * of)) / (1 + square / of)
    reach = _Z * sqrt(share * (1 - share) / of + square / (4 * of * of)) / (1 + square / of)
    # At the ends the formula gives 0 and 1 exactly; floating point does not.
    low = 0.0 if hits == 0 else max(middle - reach, 0.0)
    high = 1.0 if hits == of else min(middle + reach, 1.0)
    return low, high


def is_reporting_half(conv_id: str | None, text: str) -> bool:
    """Whether figures may be reported on a row; on the other rows thresholds may be fitted.

    The even last hexadecimal digit of the SHA-256 of the conversation's id, or of the text where there is none, marks
    the fitting half.
    """
    key = text if conv_id is None else conv_id
    return int(hashlib.sha256(key.encode("utf-8", "surrogatepass")).hexdigest()[-1], 16) % 2 == 1


def share(hits: int, of: int) -> str:
    """``7/10 = 70 % (40–89)``: count, share, and its interval in per cent, no finer than the count allows."""
    if not of:
        return "–"
    digits = 0 if of < _MANY else 1
    part, low, high = (f"{100 * value:.{digits}f}" for value in (hits / of, *wilson(hits, of)))
    return f"{hits}/{of} = {part} % ({low}–{high})"


def per_ten_thousand(hits: int, of: int) -> str:
    """``1.2 (≤ 3.4)``: the rate per 10,000 and the upper end of its 95 % interval."""
    if not of:
        return "–"
    return f"{10_000 * hits / of:.1f} (≤ {10_000 * wilson(hits, of)[1]:.1f})"
