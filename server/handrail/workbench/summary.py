"""Figures → tables, for whoever reads them: the terminal, a document, the page."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from handrail.workbench.ablation import Ablated
from handrail.workbench.benchmark import Benchmarked
from handrail.workbench.cases import Target, Unit
from handrail.workbench.compare import CHANGES, Comparison
from handrail.workbench.evaluation import Cost, Result
from handrail.workbench.figures import CorpusFigures, FalseRule, Figures, SetFigures
from handrail.workbench.sources import Faults
from handrail.workbench.tables import Table

RULES_SHOWN = 5
_SHOWN_OF_A_CHANGE = 40


def title_of(of_set: SetFigures) -> str:
    """As ``Development conversations``."""
    return f"{of_set.part.capitalize()} {of_set.unit}s"


def glance_lines(found: Figures) -> list[str]:
    """The few sentences to read first."""
    lines = []
    for of_set in found.sets:
        parts = []
        for whole in of_set.recall[:1]:
            parts.append(f"card for {whole.high} of the extortion, notice or card for {whole.medium}")
            if whole.in_time_high.of:
                parts.append(
                    f"by the first demand a card for {whole.in_time_high}, something for {whole.in_time_medium} "
                    f"(an expert: {whole.foreseen.hits}/{whole.foreseen.of})"
                )
        for row in (row for row in of_set.innocent if row.by == "class"):
            name = "ordinary ones" if row.name == "ordinary" else "hard negatives"
            parts.append(f"{name} with a card {row.high}, with a notice or card {row.medium}")
        lines.append(f"{title_of(of_set)}: {'; '.join(parts)}.")
    for unit, way in ((Unit.MESSAGE.value, "alone"), (Unit.CONVERSATION.value, "replayed")):
        innocent = [c for c in found.corpora if c.target == Target.BENIGN.value and c.unit == unit]
        if innocent:
            loud = [f"{c.high.hits} in {c.high.of} of {c.source} ({c.label})" for c in innocent if c.high.hits]
            lines.append(f"Corpora, messages {way}, high: {', '.join(loud) or 'none'}.")
    return lines


def set_tables(of_set: SetFigures) -> list[Table]:
    """Recall and earliness, false alarms, and the operating points."""
    name = title_of(of_set)
    return [t for t in (recall_table(of_set, name), innocent_table(of_set, name), operating_table(of_set, name)) if t]


def recall_table(of_set: SetFigures, name: str, *, is_short: bool = False) -> Table | None:
    """How much extortion was caught, and how early; the short form leaves variants out."""
    rows = [
        (
            row.name,
            row.by,
            row.high,
            row.medium,
            row.in_time_high,
            row.in_time_medium,
            row.distance_high,
            row.distance_medium,
        )
        for row in of_set.recall
        if not is_short or row.by != "variant"
    ]
    header = (
        "extortion", "by", "card (high)", "notice or card", "card by the first demand", "notice by the first demand",
        "messages to the card", "messages to a notice",
    )  # fmt: skip
    notes = (
        "Wilson 95 % intervals in brackets. Messages from the first risky one to the first warning: median (nine in "
        "ten), of those that were warned about; negative is before.",
    )
    return Table(f"{name}: extortion caught, and how early", header, rows, notes) if rows else None


def innocent_table(of_set: SetFigures, name: str, *, is_short: bool = False) -> Table | None:
    """Innocent ones that were flagged; the short form names languages and kinds only where some were."""
    rows = [
        (row.name, row.by, row.high, row.medium, row.critical.hits)
        for row in of_set.innocent
        if not is_short or row.by == "class" or row.medium.hits
    ]
    header = ("innocent", "by", "card (high)", "notice or card", "critical")
    return Table(f"{name}: innocent ones flagged", header, rows) if rows else None


def operating_table(of_set: SetFigures, name: str) -> Table | None:
    """What each sensitivity of the pack catches and flags."""
    rows = [(row.severity, row.threshold, row.caught, row.ordinary, row.hard) for row in of_set.operating]
    header = ("severity", "score from", "extortion caught", "ordinary flagged", "hard negatives flagged")
    notes = ("As decided: guards and composites included, so a score alone reaches no more than medium.",)
    return Table(f"{name}: misses against false alarms, per sensitivity", header, rows, notes)


def corpora_tables(corpora: Sequence[CorpusFigures]) -> list[Table]:
    """False alarms per file, and what else was noticed."""
    innocent = [c for c in corpora if c.target == Target.BENIGN.value]
    others = [c for c in corpora if c.target != Target.BENIGN.value]
    tables = []
    if innocent:
        tables.append(_false_alarms(innocent))
    if others:
        tables.append(_noticed(others))
    return tables


def _false_alarms(corpora: Sequence[CorpusFigures]) -> Table:
    rows = [
        (
            c.source,
            c.label,
            c.languages,
            _way(c),
            c.high.of,
            c.high.hits,
            c.high,
            c.medium.hits,
            c.medium,
            c.critical,
            f"{c.cases_high.hits} and {c.cases_medium.hits} of {c.cases}" if c.unit == "conversation" else "–",
        )
        for c in corpora
    ]
    header = (
        "corpus", "label", "language", "way", "messages", "high", "per 10,000", "medium or more", "per 10,000",
        "critical", "conversations with a card, with any",
    )  # fmt: skip
    unknown = sum(c.unknown for c in corpora)
    notes = (
        "Messages that show or update a warning. ≤: exact upper 95 % bound (with none in n messages about 3/n).",
        f"Messages for which a rule ran out of time: {unknown}.",
    )
    return Table("False alarms per corpus", header, rows, notes)


def _noticed(corpora: Sequence[CorpusFigures]) -> Table:
    rows = [(c.source, c.label, c.languages, _way(c), c.cases_high, c.cases_medium) for c in corpora]
    header = ("corpus", "label", "language", "way", "card (high)", "notice or card")
    notes = ("Extortion ought to be noticed; of the other labels it is neither right nor wrong.",)
    return Table("What else was noticed in the corpora", header, rows, notes)


def _way(corpus: CorpusFigures) -> str:
    return "replayed" if corpus.unit == "conversation" else "alone"


def rules_table(rules: Sequence[FalseRule], shown: int = RULES_SHOWN) -> Table | None:
    """Rules and composites behind false alarms, the loudest of each place."""
    rows: list[tuple[object, ...]] = []
    for where in dict.fromkeys(rule.where for rule in rules):
        of_place = [rule for rule in rules if rule.where == where]
        rows += [(rule.where, rule.rule, rule.high, rule.medium) for rule in of_place[:shown]]
    header = ("where", "rule or composite", "high", "medium or more")
    return Table("What fired on the false ones (messages)", header, rows) if rows else None


def ablation_table(lines: Sequence[Ablated]) -> Table:
    """What each component brings: the figures without it, with the difference to the whole."""
    whole = lines[0]
    rows = [
        (
            line.off,
            _against(line.caught.hits, whole.caught.hits, line.caught.of),
            _against(line.noticed.hits, whole.noticed.hits, line.noticed.of),
            _against(line.in_time.hits, whole.in_time.hits, line.in_time.of),
            line.distance,
            line.distance_noticed,
            _against(line.innocent_high.hits, whole.innocent_high.hits, line.innocent_high.of),
            _against(line.innocent_medium.hits, whole.innocent_medium.hits, line.innocent_medium.of),
            _against(line.corpora_high.hits, whole.corpora_high.hits, line.corpora_high.of),
            _against(line.corpora_medium.hits, whole.corpora_medium.hits, line.corpora_medium.of),
            f"{line.milliseconds:.2f}",
            "brings nothing here" if line.brings_nothing else "",
        )
        for line in lines
    ]
    header = (
        "switched off", "caught (high)", "caught (medium or more)", "card by the first demand", "messages to the card",
        "messages to a notice", "innocent high", "innocent medium or more",
        "corpora high", "corpora medium or more", "ms a message", "",
    )  # fmt: skip
    return Table("Ablation: one component switched off at a time", header, rows, ("In brackets: against the whole.",))


def benchmark_table(lines: Sequence[Benchmarked]) -> Table:
    """Handrail beside the baselines, part by part."""
    parts = list(dict.fromkeys(line.part for line in lines))
    rows = [
        (
            line.part,
            line.system,
            line.caught,
            line.in_time,
            line.ordinary,
            line.hard,
            line.corpora,
            f"{line.milliseconds:.2f}",
        )
        for line in sorted(lines, key=lambda line: parts.index(line.part))
    ]
    header = (
        "part", "system", "extortion flagged", "by the first demand", "ordinary flagged", "hard negatives flagged",
        "flags in 10,000 messages", "ms a message",
    )  # fmt: skip
    meanings = dict.fromkeys(f"{line.system}: {line.meaning}." for line in lines)
    return Table("Handrail and baselines, by the first flag or card of a conversation", header, rows, tuple(meanings))


def _against(now: int, whole: int, of: int) -> str:
    if not of:
        return "–"
    return f"{now} of {of}" + (f" ({now - whole:+d})" if now != whole else "")


def comparison_tables(comparison: Comparison) -> list[Table]:
    """What changed, kind by kind."""
    tables = []
    for change, items in comparison.changes.items():
        if not items:
            continue
        rows = [(item.id, item.source, item.unit, item.before, item.after) for item in items[:_SHOWN_OF_A_CHANGE]]
        rest = len(items) - len(rows)
        notes = (f"And {rest} more, in report.json.",) if rest else ()
        title = f"{change.capitalize()}: {len(items)} ({CHANGES[change]})"
        tables.append(Table(title, ("id", "file", "unit", "before", "now"), rows, notes))
    return tables


def comparison_line(comparison: Comparison) -> str:
    """One line that counts the changes."""
    counts = [f"{len(items)} {change}" for change, items in comparison.changes.items() if items]
    new = f"; {comparison.new_items} not in the old report" if comparison.new_items else ""
    return f"Changed: {', '.join(counts) if counts else 'nothing'}{new}."


def cost_line(cost: Cost) -> str:
    """Rate and memory."""
    workers = "this process alone" if cost.jobs == 1 else f"{cost.jobs} workers"
    return (
        f"{cost.messages} messages in {cost.wall_seconds:.1f} s: {cost.per_second:.0f} a second with {workers}, "
        f"{cost.milliseconds:.2f} ms of one core a message; at most {cost.peak_bytes / 1e6:.0f} MB of memory in all."
    )


def fault_lines(faults: Faults, shown: int = 10) -> list[str]:
    """The lines that could not be read, by file and number."""
    if not faults.count:
        return []
    lines = [f"{faults.count} lines could not be read:"]
    lines += [f"  {fault.source}:{fault.line}: {fault.why}" for fault in faults.first[:shown]]
    if faults.count > shown:
        lines.append(f"  and {faults.count - shown} more")
    return lines


def short_tables(result: Result) -> list[Table]:
    """What a run came to, as much of it as fits a terminal."""
    tables: list[Table | None] = []
    for of_set in result.figures.sets:
        name = title_of(of_set)
        tables += [recall_table(of_set, name, is_short=True), innocent_table(of_set, name, is_short=True)]
        tables.append(operating_table(of_set, name))
    tables += corpora_tables(result.figures.corpora)
    tables.append(rules_table(result.figures.false_rules))
    return [table for table in tables if table is not None]


def names_line(names: Iterable[str], shown: int = 30) -> str:
    """Names in one line, no more than can be read."""
    listed = list(names)
    rest = f" and {len(listed) - shown} more" if len(listed) > shown else ""
    return ", ".join(listed[:shown]) + rest
