"""Figures → charts, as plotly reads them. Colours are names of the page's own, so that they follow light and dark."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from handrail.workbench.cases import Target, Unit
from handrail.workbench.corpora import VICTIM_TURN
from handrail.workbench.figures import PACK_LANGUAGES, CorpusFigures, SetFigures
from handrail.workbench.shares import Share, wilson

CAUGHT, NOTICED, ORDINARY, HARD = "var(--card)", "var(--notice)", "var(--ordinary)", "var(--hard)"
_LINES = ("var(--card)", "var(--notice)", "var(--ordinary)", "var(--hard)", "var(--fifth)", "var(--sixth)")
_DASHES = ("solid", "dash", "dot", "dashdot")
_ROW_PIXELS = 46
# From so many messages a rate means something.
_MANY = 1_000
# Below so many every whole number gets its line.
_FEW = 8


@dataclass(frozen=True, slots=True)
class Chart:
    """A chart with the sentence that says what it shows, for those who do not see it and those who do."""

    id: str
    says: str
    data: list[dict[str, Any]]
    layout: dict[str, Any]


def trade_off(of_set: SetFigures, chart_id: str) -> Chart | None:
    """Missed extortion against flagged innocent ones: along the score, and where the pack stands."""
    if not of_set.recall or not of_set.innocent:
        return None
    positives = of_set.operating[0].caught.of
    data: list[dict[str, Any]] = []
    for name, colour, symbol in (("ordinary", ORDINARY, "circle"), ("hard", HARD, "diamond")):
        of = getattr(of_set.operating[0], name).of
        if not of:
            continue
        points = [(100 * getattr(p, name) / of, 100 * (1 - p.caught / positives), p.score) for p in of_set.curve]
        label = "ordinary" if name == "ordinary" else "hard negatives"
        data.append(
            {
                "type": "scatter",
                "mode": "lines",
                "name": f"{label}, by score alone",
                "x": [round(x, 3) for x, _, _ in points],
                "y": [round(y, 3) for _, y, _ in points],
                "text": [f"score from {score}" for _, _, score in points],
                "hovertemplate": "%{text}<br>flagged %{x:.1f} %<br>missed %{y:.1f} %<extra></extra>",
                "line": {"color": colour, "width": 2, "dash": "dot"},
            }
        )
        data.append(
            {
                "type": "scatter",
                "mode": "markers+text",
                "name": f"{label}, as decided",
                "x": [_percent(getattr(o, name)) for o in of_set.operating],
                "y": [round(100 - _percent(o.caught), 3) for o in of_set.operating],
                "text": [o.severity for o in of_set.operating],
                "textposition": "bottom right" if name == "ordinary" else "top right",
                "hovertemplate": "%{text}<br>flagged %{x:.1f} %<br>missed %{y:.1f} %<extra></extra>",
                "marker": {"color": colour, "size": 11, "symbol": symbol},
                "cliponaxis": False,
            }
        )
    furthest = max(x for line in data if line["mode"] != "lines" for x in line["x"])
    layout = {
        "xaxis": {"title": {"text": "innocent ones flagged, %"}, "range": [0, min(102, max(10, 1.4 * furthest))]},
        "yaxis": {"title": {"text": "extortion missed, %"}, "range": [-3, 106]},
        "height": 420,
    }
    says = (
        f"Misses against false alarms among {positives} extortion {of_set.unit}s. Lower and further left is better. "
        "The lines follow a threshold on the score alone; the marks are what is really decided at each sensitivity."
    )
    return Chart(chart_id, says, data, layout)


def recall_bars(of_set: SetFigures, by: str, chart_id: str) -> Chart | None:
    """Caught extortion per language or variant, with intervals."""
    rows = [row for row in of_set.recall if row.by == by]
    if not rows:
        return None
    names = [f"{_safe(row.name)} ({row.high.of})" for row in rows]
    data = [
        _bars("card (high)", names, [row.high for row in rows], CAUGHT),
        _bars("notice or card", names, [row.medium for row in rows], NOTICED),
    ]
    layout = {
        "barmode": "group",
        "xaxis": {"title": {"text": "caught, %"}, "range": [0, 100]},
        "yaxis": {"autorange": "reversed", "automargin": True},
        "height": 130 + _ROW_PIXELS * len(rows),
    }
    says = f"Extortion caught per {by}, with Wilson 95 % intervals; the number of {of_set.unit}s is in brackets."
    return Chart(chart_id, says, data, layout)


def distances(of_set: SetFigures, chart_id: str) -> Chart | None:
    """How many messages after the first risky one the warning came."""
    if not of_set.distances_medium:
        return None
    data = [
        {
            "type": "bar",
            "name": name,
            "x": [distance for distance, _ in counts],
            "y": [count for _, count in counts],
            "marker": {"color": colour},
            "hovertemplate": "%{x} messages: %{y}<extra>" + name + "</extra>",
        }
        for name, counts, colour in (
            ("first card", of_set.distances_high, CAUGHT),
            ("first notice or card", of_set.distances_medium, NOTICED),
        )
        if counts
    ]
    most = max(count for _, count in of_set.distances_medium)
    layout = {
        "barmode": "group",
        "xaxis": {"title": {"text": "messages after the first risky one"}},
        "yaxis": {"title": {"text": f"{of_set.unit}s"}, **({"dtick": 1} if most < _FEW else {})},
        "height": 320,
    }
    says = "How many messages after the one at which an expert would warn the first warning came; below 0 is before."
    return Chart(chart_id, says, data, layout)


def corpora_rates(corpora: Sequence[CorpusFigures], chart_id: str) -> Chart | None:
    """False alarms per 10,000 messages with their upper bounds."""
    rows = [c for c in corpora if c.target == Target.BENIGN.value and c.high.of and c.label != VICTIM_TURN]
    if not rows:
        return None
    names = [_name(c) for c in rows]
    data = []
    for name, severity, colour, symbol in (
        ("high", "high", CAUGHT, "circle"),
        ("medium or more", "medium", NOTICED, "diamond"),
    ):
        rates = [getattr(c, severity) for c in rows]
        data.append(
            {
                "type": "scatter",
                "mode": "markers",
                "name": name,
                "orientation": "h",
                "y": names,
                "x": [round(rate.per_ten_thousand, 3) for rate in rates],
                "error_x": {
                    "type": "data",
                    "symmetric": False,
                    "array": [round(rate.upper - rate.per_ten_thousand, 3) for rate in rates],
                    "arrayminus": [0 for _ in rates],
                    "color": colour,
                },
                "marker": {"color": colour, "size": 9, "symbol": symbol},
                "hovertemplate": "%{x:.1f} per 10,000<extra>" + name + "</extra>",
            }
        )
    # A few messages prove little: their long bars must not press all others against the edge.
    edge = max([20.0, *(c.medium.upper for c in rows if c.medium.of >= _MANY)])
    layout = {
        "scattermode": "group",
        "xaxis": {"title": {"text": "per 10,000 messages"}, "range": [-0.02 * edge, 1.05 * edge]},
        "yaxis": {"autorange": "reversed", "automargin": True, "type": "category"},
        "height": 130 + _ROW_PIXELS * len(rows),
    }
    says = (
        "False alarms per 10,000 messages; the bars reach to the upper 95 % bound. Corpora too small to say much may "
        "reach beyond the edge: the table has their figures."
    )
    return Chart(chart_id, says, data, layout)


def corpora_curve(corpora: Sequence[CorpusFigures], chart_id: str) -> Chart | None:
    """Flagged single messages per 10,000, along the score."""
    rows = [c for c in corpora if c.target == Target.BENIGN.value and c.unit == Unit.MESSAGE.value]
    data = [
        {
            "type": "scatter",
            "mode": "lines+markers",
            "name": _name(c).replace("<br>", ": "),
            "x": [score for score, count in c.curve if score and count],
            "y": [round(10_000 * count / c.cases, 3) for score, count in c.curve if score and count],
            "line": {
                "shape": "hv",
                "color": _LINES[number % len(_LINES)],
                "dash": _DASHES[number // len(_LINES) % len(_DASHES)],
            },
            "hovertemplate": "score from %{x}<br>%{y:.1f} per 10,000<extra></extra>",
        }
        for number, c in enumerate(rows)
    ]
    data = [line for line in data if line["x"]]
    if not data:
        return None
    layout = {
        "xaxis": {"title": {"text": "score from"}},
        "yaxis": {"title": {"text": "per 10,000 messages"}, "type": "log", "automargin": True},
        "height": 380 + 22 * len(data),
    }
    says = "Innocent single messages that reach a score, per 10,000 (logarithmic): the cost of a lower threshold."
    return Chart(chart_id, says, data, layout)


def _bars(name: str, names: list[str], shares: list[Share], colour: str) -> dict[str, Any]:
    intervals = [wilson(share.hits, share.of) for share in shares]
    values = [_percent(share) for share in shares]
    return {
        "type": "bar",
        "orientation": "h",
        "name": name,
        "y": names,
        "x": values,
        "customdata": [str(share) for share in shares],
        "hovertemplate": "%{customdata}<extra>" + name + "</extra>",
        "marker": {"color": colour},
        "error_x": {
            "type": "data",
            "symmetric": False,
            "array": [round(100 * high - value, 3) for (_, high), value in zip(intervals, values, strict=True)],
            "arrayminus": [round(value - 100 * low, 3) for (low, _), value in zip(intervals, values, strict=True)],
            "color": "var(--muted)",
            "thickness": 1.2,
        },
    }


def _percent(share: Share) -> float:
    return round(100 * share.hits / share.of, 3) if share.of else 0.0


def _name(corpus: CorpusFigures) -> str:
    name = corpus.source.rpartition("/")[2].removesuffix(".gz").removesuffix(".jsonl")
    way = "replayed" if corpus.unit == Unit.CONVERSATION.value else "alone"
    languages = "" if corpus.languages == PACK_LANGUAGES else "other languages, "
    return f"{_safe(name)}<br>{_safe(corpus.label)}, {languages}{way}"


def _safe(name: str) -> str:
    """Plotly reads tags in names; a name of ours has none."""
    return name.replace("<", "‹")
