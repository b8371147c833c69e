from __future__ import annotations

import hashlib

import pytest

from .counts import is_reporting_half, per_ten_thousand, share, wilson

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


def test_the_last_digit_of_the_hash_decides_the_half() -> None:
    for conv_id in ("a", "b", "c", "d", "e", "f", "g", "h"):
        is_odd = hashlib.sha256(conv_id.encode()).hexdigest()[-1] in "13579bdf"
        assert is_reporting_half(conv_id, "whatever is said in it") is is_odd


def test_a_conversation_is_never_cut_in_two() -> None:
    halves = {is_reporting_half("conversation 7", text) for text in map(str, range(50))}
    assert len(halves) == 1


def test_texts_without_a_conversation_fall_into_both_halves() -> None:
    reported = sum(is_reporting_half(None, f"text {n}") for n in range(1000))
    assert 400 < reported < 600


def test_shares_are_written_with_count_and_interval() -> None:
    assert share(7, 10) == "7/10 = 70 % (40–89)"
    assert share(2, 1000) == "2/1000 = 0.2 % (0.1–0.7)"
    assert share(0, 0) == "–"


def test_rates_are_written_with_their_upper_end() -> None:
    assert per_ten_thousand(1, 10_000) == "1.0 (≤ 5.7)"
    assert per_ten_thousand(0, 0) == "–"
