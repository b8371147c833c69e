"""``report.html``: one file with everything in it, which opens without a network, on a phone, and in the dark."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict
from html import escape
from importlib import resources
from pathlib import Path
from typing import IO, Any

from handrail.workbench.charts import Chart, corpora_curve, corpora_rates, distances, recall_bars, trade_off
from handrail.workbench.figures import Figures
from handrail.workbench.items import Item
from handrail.workbench.report import Listed, Report, replace_file
from handrail.workbench.summary import (
    ablation_table,
    benchmark_table,
    comparison_line,
    comparison_tables,
    corpora_tables,
    cost_line,
    fault_lines,
    glance_lines,
    rules_table,
    set_tables,
    title_of,
)
from handrail.workbench.tables import Table

# Nothing may be fetched: the page says so itself, and a browser holds it to that.
_POLICY = "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data: blob:"
_RULES_ON_PAGE = 40
_OPENED = 30


def write_page(path: Path, report: Report) -> None:
    """Write the page, or leave the old one as it was.

    Raises:
        EvaluationError: The file cannot be written.
        ImportError: plotly is not installed.
    """
    from plotly.offline import get_plotlyjs

    library = get_plotlyjs()
    charts, body = _Charts(), []
    sections = list(_sections(report, charts))
    for name, title, content in sections:
        body.append(f'<section id="{name}"><h2>{escape(title)}</h2>\n{content}\n</section>')
    links = " · ".join(f'<a href="#{name}">{escape(title)}</a>' for name, title, _ in sections)

    def write(file: IO[str]) -> None:
        file.write(
            "<!doctype html>\n"
            '<html lang="en"><head><meta charset="utf-8">'
            f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">'
            '<meta name="viewport" content="width=device-width, initial-scale=1">'
            '<meta name="color-scheme" content="light dark">'
            f"<title>Handrail evaluation</title><style>{_asset('page.css')}</style></head><body>\n"
            f"<header><h1>Handrail evaluation</h1>{_about(report.head)}<nav>{links}</nav></header>\n<main>\n"
        )
        file.write("\n".join(body))
        file.write(f'\n</main>\n<script type="application/json" id="charts">{charts.json()}</script>\n<script>')
        file.write(library)
        file.write(f"</script>\n<script>{_asset('page.js')}</script>\n</body></html>\n")

    replace_file(path, write)


class _Charts:
    """The charts of the page, with their place in it."""

    def __init__(self) -> None:
        self._charts: list[Chart] = []

    def place(self, chart: Chart | None) -> str:
        """The element that a chart goes into; what it says is there without it."""
        if chart is None:
            return ""
        self._charts.append(chart)
        height = int(chart.layout["height"])
        return (
            f'<figure><div class="chart" id="{chart.id}" role="img" aria-label="{escape(chart.says, quote=True)}" '
            f'style="height:{height}px"></div><figcaption>{escape(chart.says)}</figcaption></figure>'
        )

    def json(self) -> str:
        """All charts, so that no text in them can end the element they stand in."""
        return json.dumps([asdict(chart) for chart in self._charts]).replace("<", "\\u003c")


def _sections(report: Report, charts: _Charts) -> Iterable[tuple[str, str, str]]:
    figures = report.result.figures
    glance = "".join(f"<li>{escape(line)}</li>" for line in glance_lines(figures))
    yield "glance", "At a glance", f"<ul>{glance}</ul>"
    if report.comparison is not None:
        cautions = "".join(f"<p class=note>{escape(line)}</p>" for line in report.comparison.cautions)
        tables = _tables(comparison_tables(report.comparison))
        yield "changes", "What changed", f"<p>{escape(comparison_line(report.comparison))}</p>{cautions}{tables}"
    for number, of_set in enumerate(figures.sets):
        shown = [
            charts.place(trade_off(of_set, f"trade-off-{number}")),
            charts.place(recall_bars(of_set, "language", f"languages-{number}")),
            charts.place(recall_bars(of_set, "variant", f"variants-{number}")),
            charts.place(distances(of_set, f"distances-{number}")),
        ]
        yield f"set-{number}", title_of(of_set), "\n".join(shown) + _tables(set_tables(of_set))
    if figures.corpora:
        yield "corpora", "Corpora", _corpora(figures, charts)
    if rules := rules_table(figures.false_rules, _RULES_ON_PAGE):
        yield "rules", "What fired on the false ones", rules.html()
    yield "misses", "Misses", _lists(report.collected.misses, "Every extortion case showed the full card.")
    yield "alarms", "False alarms", _lists(report.collected.false_alarms, "No innocent case was flagged.")
    if report.ablation:
        meanings = "".join(
            f"<dt>{escape(line.off)}</dt><dd>{escape(line.meaning)}</dd>" for line in report.ablation if line.meaning
        )
        yield "ablation", "Ablation", f"{ablation_table(report.ablation).html()}<dl>{meanings}</dl>"
    if report.benchmark:
        yield "benchmark", "Beside baselines", benchmark_table(report.benchmark).html()
    yield "run", "The run", _run(report)


def _corpora(figures: Figures, charts: _Charts) -> str:
    shown = charts.place(corpora_rates(figures.corpora, "corpora-rates"))
    return (
        shown + charts.place(corpora_curve(figures.corpora, "corpora-curve")) + _tables(corpora_tables(figures.corpora))
    )


def _about(head: Mapping[str, Any]) -> str:
    pack = head["pack"]
    facts = {
        "Pack": f"{pack['id']} {pack['version']}, sha256 {pack['sha256'][:12]}…",
        "Mode": head["mode"] + (f" ({head['embedder']})" if head["embedder"] else ""),
        "Handrail": head["handrail"],
        "Command": head["command"],
    }
    return "<dl class=facts>" + "".join(f"<dt>{k}</dt><dd>{escape(str(v))}</dd>" for k, v in facts.items()) + "</dl>"


def _run(report: Report) -> str:
    rows = [(i["name"], i["form"], i["lines"], i["cases"], i["sha256"]) for i in report.head["inputs"]]
    inputs = Table("Files that were read", ("file", "form", "lines", "cases", "sha256"), rows)
    faults = "".join(f"<p class=note>{escape(line)}</p>" for line in fault_lines(report.result.faults, 50))
    half = f"Of innocent corpus rows, the half judged: {report.head['half']}."
    return f"<p>{escape(cost_line(report.result.cost))}</p><p>{escape(half)}</p>{inputs.html()}{faults}"


def _tables(tables: Iterable[Table]) -> str:
    return "\n".join(table.html() for table in tables)


def _lists(lists: Mapping[str, Listed], nothing: str) -> str:
    if not lists:
        return f"<p>{escape(nothing)}</p>"
    parts = []
    for place, listed in lists.items():
        rest = listed.count - len(listed.first)
        more = f"<p class=note>And {rest} more, in report.json.</p>" if rest else ""
        shown = "".join(_item(item) for item in listed.first)
        opened = " open" if listed.count <= _OPENED else ""
        title = f"<summary>{escape(place)} ({listed.count})</summary>"
        parts.append(f"<details{opened}>{title}<ul class=items>{shown}</ul>{more}</details>")
    return "\n".join(parts)


def _item(item: Item) -> str:
    """An item: of private ones the id alone."""
    name = f"<code>{escape(str(item['id']))}</code>"
    if "severity" not in item:
        return f"<li>{name}</li>"
    said = [item["lang"], item["kind"], f"{item['unit']}, came to {item['severity']} with {item['score']} points"]
    if item["first_risky_index"] is not None:
        said.append(f"risky from {item['first_risky_index']}")
    if item["first_demand_index"] is not None:
        said.append(f"demand at {item['first_demand_index']}")
    facts = escape(" · ".join(str(part) for part in said if part))
    alarms = "".join(
        f"<li>at {alarm['at']}: {escape(alarm['severity'])} by {escape(', '.join(alarm['rules']))}</li>"
        for alarm in item["alarms"]
    )
    texts = "".join(
        f"<li><b>{text['at']} {escape(text['sender'])}</b> <bdi>{escape(_printable(text['text']))}</bdi></li>"
        for text in item.get("texts", ())
    )
    shown = f"<details><summary>messages</summary><ol class=texts>{texts}</ol></details>" if texts else ""
    return f"<li>{name} {facts}{f'<ul>{alarms}</ul>' if alarms else ''}{shown}</li>"


def _printable(text: str) -> str:
    """Without control characters, which could turn the page's own words around."""
    return "".join(char if char.isprintable() else " " for char in text)


def _asset(name: str) -> str:
    return resources.files("handrail.workbench").joinpath("assets", name).read_text(encoding="utf-8")
