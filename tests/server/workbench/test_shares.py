from __future__ import annotations

import pytest

from handrail.workbench.shares import Distance, Rate, Share, upper_bound, wilson

# Newcombe (1998), "Two-sided confidence intervals for the single proportion", table I, method 3.
_INTERVALS = [
    (81, 263, 0.2553, 0.3662),
    (15, 148, 0.0624, 0.1605),
    (0, 20, 0.0, 0.1611),
    (1, 29, 0.0061, 0.1718),
]


@pytest.mark.parametrize(("hits", "of", "low", "high"), _INTERVALS)
def test_interval_is_the_published_one(hits: int, of: int, low: float, high: float) -> None:
    assert wilson(hits, of) == pytest.approx((low, high), abs=5e-5)


@pytest.mark.parametrize("of", [1, 7, 1000])
@pytest.mark.parametrize("part", [0.0, 0.3, 1.0])
def test_interval_holds_the_share_and_stays_within_what_a_share_can_be(of: int, part: float) -> None:
    hits = round(part * of)
    low, high = wilson(hits, of)
    assert 0 <= low <= hits / of <= high <= 1


def test_interval_of_nothing_excludes_nothing() -> None:
    assert wilson(0, 0) == (0.0, 1.0)


def test_more_counts_give_a_narrower_interval() -> None:
    widths = [high - low for low, high in (wilson(n // 2, n) for n in (10, 100, 1000))]
    assert widths == sorted(widths, reverse=True)


# Clopper and Pearson's one-sided bound is the beta quantile at 0.95 of (hits + 1, of - hits).
_BOUNDS = [
    (0, 100, 0.0295130),
    (1, 100, 0.0465590),
    (5, 100, 0.1022534),
    (10, 1000, 0.0169032),
    (0, 60_000, 4.99277e-05),
    (9, 10, 0.9948838),
    (300, 3231, 0.1016792),
    (10, 10, 1.0),
]


@pytest.mark.parametrize(("hits", "of", "bound"), _BOUNDS)
def test_the_upper_bound_is_the_exact_one(hits: int, of: int, bound: float) -> None:
    assert upper_bound(hits, of) == pytest.approx(bound, rel=1e-4)


def test_no_hits_in_many_give_the_rule_of_three() -> None:
    assert upper_bound(0, 20_000) == pytest.approx(3 / 20_000, rel=2e-3)


def test_the_bound_of_many_hits_is_found_soon_and_above_the_rate() -> None:
    assert 0.1 < upper_bound(100_000, 1_000_000) < 0.101


def test_shares_are_written_with_count_and_interval() -> None:
    assert str(Share(7, 10)) == "7/10 = 70 % (40–89)"
    assert str(Share(2, 1000)) == "2/1000 = 0.2 % (0.1–0.7)"
    assert str(Share(0, 0)) == "–"


def test_rates_are_written_with_their_upper_end() -> None:
    assert str(Rate(0, 10_000)) == "0.0 (≤ 3.0)"
    assert str(Rate(0, 0)) == "–"


@pytest.mark.parametrize(
    ("counts", "median", "p90"),
    [
        ({}, None, None),
        ({3: 1}, 3, 3),
        ({-1: 1, 2: 1}, 0.5, 2),
        ({0: 5, 1: 3, 9: 2}, 0.5, 9),
        ({0: 95, 7: 5}, 0, 0),
    ],
)
def test_distances_are_ranked(counts: dict[int, int], median: float | None, p90: float | None) -> None:
    assert Distance.of_counts(counts) == Distance(sum(counts.values()), median, p90)
