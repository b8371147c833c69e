"""The benchmark's tables, with the aims beside the figures."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from statistics import median

from tests.measure.tables import Table

from .measures import CHECKS_BEFORE_WEIGHING, FullCheck, OverHttp, RulesPath, Starts, Weight
from .timing import quantile

RULES_P50_US = 500
ON_TOP_OF_ENCODE_US = 1000
FIRST_ANSWER_S = 2.0
WORKER_MB = 260
ALONE, IN_CONVERSATION = "alone", "in conversation"
_FAST = 1000


def rules_table(found: Mapping[str, RulesPath]) -> Table:
    """The rules path, in process."""
    rows = []
    for name, path in found.items():
        for way, taken in ((ALONE, path.alone), (IN_CONVERSATION, path.in_conversation)):
            rows.append(
                (
                    name,
                    way,
                    _us(taken.p50),
                    _us(taken.p99),
                    _us(path.empty_in_process.p50),
                    _ratio(taken.p50, path.empty_in_process.p50),
                    _us(path.empty_over_http.p50),
                    _ratio(taken.p50, path.empty_over_http.p50),
                    _verdict(taken.p50 <= RULES_P50_US),
                )
            )
    return Table(
        "Rules path in process, against an empty Flask endpoint (called directly · over loopback HTTP)",
        ("texts", "check", "p50", "p99", "direct p50", "ratio", "HTTP p50", "ratio", f"aim: p50 ≤ {RULES_P50_US} µs"),
        rows,
        ("In conversation: the texts as one chat, each with the state so far and the ten messages before it.",),
    )


def full_table(found: Mapping[str, tuple[FullCheck, FullCheck]]) -> Table:
    """The full check against one encode."""
    rows = []
    for name, way, check in (
        (name, *pair) for name, checks in found.items() for pair in zip((ALONE, IN_CONVERSATION), checks, strict=True)
    ):
        everything, encoded = check.on_top.per_text(), check.on_top.of(check.encoded).per_text()
        limits = [quantile(everything, part) <= ON_TOP_OF_ENCODE_US for part in (0.5, 0.99)]
        rows.append(
            (
                name,
                way,
                f"{len(check.encoded)}/{check.texts}",
                f"{_us(check.full.p50)} · {_us(check.full.p99)}",
                f"{_us(check.encode.p50)} · {_us(check.encode.p99)}",
                f"{_ratio(check.full.p50, check.encode.p50)} · {_ratio(check.full.p99, check.encode.p99)}",
                _both(everything),
                _both(encoded),
                f"{_verdict(limits[0])} · {_verdict(limits[1])}",
            )
        )
    return Table(
        "Full check, against one bare encode of the same text (p50 · p99)",
        (
            "texts",
            "check",
            "encoded at all",
            "full check",
            "bare encode",
            "ratio",
            "check − encode",
            "the same, encoded texts",
            f"aim: check ≤ encode + {ON_TOP_OF_ENCODE_US} µs",
        ),
        rows,
        (
            "A check encodes every message of the other side, and the last five as one while a slot is open. "
            "Differences are medians of each text over "
            "the rounds, p99 is the worst text.",
        ),
    )


def http_table(found: Mapping[str, OverHttp]) -> Table:
    """The check as the extension asks for it."""
    rows = [
        (
            name,
            way,
            _us(taken.p50),
            _us(taken.p99),
            _us(http.empty.p50),
            _us(http.empty.p99),
            f"{_ratio(taken.p50, http.empty.p50)} · {_ratio(taken.p99, http.empty.p99)}",
        )
        for name, http in found.items()
        for way, taken in ((ALONE, http.alone), (IN_CONVERSATION, http.in_conversation))
    ]
    return Table(
        "POST /v1/check over loopback HTTP in mode full, against an empty endpoint of the same process",
        ("texts", "check", "p50", "p99", "empty p50", "empty p99", "ratio p50 · p99"),
        rows,
    )


def starts_table(found: Starts) -> Table:
    """The start of the server."""
    flask, answer = median(found.flask), median(found.answer)
    rows = [
        (
            "until the first 200 of POST /v1/check",
            *_start_cells(found.answer, flask),
            _verdict(answer <= FIRST_ANSWER_S),
        ),
        ("until mode full", *_start_cells(found.full, flask), ""),
        ("slowest check while the model loads", *_start_cells(found.slowest, flask), ""),
        ('python -c "import flask"', *_start_cells(found.flask, flask), ""),
    ]
    return Table(
        f"`handrail serve`, from the start of its process (medians of {len(found.answer)} starts)",
        ("what", "seconds", "range", "times a bare import of Flask", f"aim: ≤ {FIRST_ANSWER_S:g} s"),
        rows,
    )


def weight_table(found: Weight) -> Table:
    """Memory of the server."""
    aim = _verdict(found.worker.rss <= WORKER_MB) if found.is_without_torch else "not comparable: PyTorch is loaded"
    rows = [
        ("worker", f"{found.worker.rss:.1f} MB", f"{found.worker.pss:.1f} MB", aim),
        ("the process that watches it", f"{found.arbiter.rss:.1f} MB", f"{found.arbiter.pss:.1f} MB", ""),
        ("both", "", f"{found.worker.pss + found.arbiter.pss:.1f} MB", ""),
    ]
    return Table(
        f"Resident memory in mode full after {CHECKS_BEFORE_WEIGHING} checks, without sentence-transformers",
        ("process", "RSS", "PSS", f"aim: worker RSS ≤ {WORKER_MB} MB"),
        rows,
    )


def _start_cells(seconds: Sequence[float], flask: float) -> tuple[str, str, str]:
    middle = median(seconds)
    return f"{middle:.2f}", f"{min(seconds):.2f} to {max(seconds):.2f}", f"{middle / flask:.1f}"


def _us(value: float) -> str:
    return f"{value:.0f} µs" if abs(value) < _FAST else f"{value / 1000:.2f} ms"


def _both(values: Sequence[float]) -> str:
    """Median and worst of differences, with their signs."""
    return " · ".join(f"{quantile(values, part):+.0f} µs" for part in (0.5, 0.99)) if values else "–"


def _ratio(value: float, other: float) -> str:
    return f"{value / other:.2f}"


def _verdict(is_reached: bool) -> str:
    return "reached" if is_reached else "not reached"
