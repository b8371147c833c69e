"""Counts as shares and rates, with what chance alone allows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from math import ceil, exp, lgamma, log, log1p, sqrt

# Two-sided 95 %.
_Z = 1.959964
_ONE_SIDED = 0.05
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


def upper_bound(hits: int, of: int) -> float:
    """The exact (Clopper-Pearson) upper 95 % bound of a share, one-sided; 0 hits give the rule of three."""
    if hits >= of:
        return 1.0
    if hits == 0:
        return 1.0 - exp(log(_ONE_SIDED) / of)
    low, high = hits / of, 1.0
    for _ in range(60):
        middle = (low + high) / 2
        low, high = (middle, high) if _at_most(hits, of, middle) > _ONE_SIDED else (low, middle)
    return high


def _at_most(hits: int, of: int, share: float) -> float:
    """The chance of at most ``hits`` of ``of``, for a share above ``hits / of``: terms fall from the last one down."""
    if share >= 1.0:
        return 0.0
    term = exp(
        lgamma(of + 1) - lgamma(hits + 1) - lgamma(of - hits + 1) + hits * log(share) + (of - hits) * log1p(-share)
    )
    total, odds = term, (1 - share) / share
    for count in range(hits, 0, -1):
        term *= count / (of - count + 1) * odds
        total += term
        if term < total * 1e-12:
            break
    return total


@dataclass(frozen=True, slots=True)
class Share:
    """So many of so many."""

    hits: int
    of: int

    def __str__(self) -> str:
        """``7/10 = 70 % (40–89)``: count, share, and its interval in per cent, no finer than the count allows."""
        if not self.of:
            return "–"
        digits = 0 if self.of < _MANY else 1
        part, low, high = (f"{100 * value:.{digits}f}" for value in (self.hits / self.of, *wilson(self.hits, self.of)))
        return f"{self.hits}/{self.of} = {part} % ({low}–{high})"

    def dump(self) -> dict[str, float | int]:
        """For a report."""
        low, high = wilson(self.hits, self.of)
        return {"hits": self.hits, "of": self.of, "low": round(low, 4), "high": round(high, 4)}


@dataclass(frozen=True, slots=True)
class Rate:
    """Hits among messages, per 10,000."""

    hits: int
    of: int

    @property
    def per_ten_thousand(self) -> float:
        """The rate."""
        return 10_000 * self.hits / self.of if self.of else 0.0

    @property
    def upper(self) -> float:
        """The upper 95 % bound of the rate."""
        return 10_000 * upper_bound(self.hits, self.of)

    def __str__(self) -> str:
        """``1.2 (≤ 3.4)``: the rate per 10,000 and its upper bound."""
        return f"{self.per_ten_thousand:.1f} (≤ {self.upper:.1f})" if self.of else "–"

    def dump(self) -> dict[str, float | int]:
        """For a report."""
        return {
            "hits": self.hits,
            "of": self.of,
            "per_10000": round(self.per_ten_thousand, 3),
            "upper": round(self.upper, 3),
        }


@dataclass(frozen=True, slots=True)
class Distance:
    """How many messages lie between the first risky one and the warning, where there was one; negative is before."""

    of: int
    median: float | None
    p90: float | None

    @classmethod
    def of_counts(cls, counts: Mapping[int, int]) -> Distance:
        """From how often each distance occurred."""
        total = sum(counts.values())
        if not total:
            return cls(0, None, None)
        middle = (_ranked(counts, (total + 1) // 2) + _ranked(counts, total // 2 + 1)) / 2
        return cls(total, middle, float(_ranked(counts, ceil(0.9 * total))))

    def __str__(self) -> str:
        """``2 (9)``: median, and what nine in ten stay within."""
        return "–" if self.median is None else f"{self.median:g} ({self.p90:g})"

    def dump(self) -> dict[str, float | int | None]:
        """For a report."""
        return {"of": self.of, "median": self.median, "p90": self.p90}


def _ranked(counts: Mapping[int, int], rank: int) -> int:
    """The value at a rank, counted from 1."""
    seen = 0
    for value in sorted(counts):
        seen += counts[value]
        if seen >= rank:
            return value
    raise ValueError("the rank is beyond the counts")
