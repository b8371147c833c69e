"""The tables of the corpora: false alarms, and what ought to be noticed, file by file."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from handrail.engine.model import Severity

from .corpora import Group, Tally
from .counts import per_ten_thousand, share
from .tables import Table

_POSITIVE = ("extortion", "ransom_encrypt_only", "threat")
_RULES_SHOWN = 4


def corpora_tables(tallies: Mapping[Group, Tally], mode: str) -> list[Table]:
    """False alarms alone and replayed, the rules behind them, and the positives."""
    ordered = sorted(tallies.items(), key=lambda item: (item[0].file, item[0].label, item[0].languages, item[0].way))
    innocent = [(g, t) for g, t in ordered if g.label not in _POSITIVE]
    tables = [
        _alone_table([(g, t) for g, t in innocent if g.way == "alone"], mode),
        _replayed_table([(g, t) for g, t in innocent if g.way == "replayed"], mode),
        _rules_table(innocent, mode),
        _positives_table([(g, t) for g, t in ordered if g.label in _POSITIVE], mode),
    ]
    return [table for table in tables if table.rows]


def _alone_table(groups: Sequence[tuple[Group, Tally]], mode: str) -> Table:
    rows = [
        (
            *_name(group),
            tally.severities.total(),
            tally.high,
            per_ten_thousand(tally.high, tally.severities.total()),
            tally.severities[Severity.MEDIUM],
            per_ten_thousand(tally.severities[Severity.MEDIUM], tally.severities.total()),
            tally.severities[Severity.LOW],
        )
        for group, tally in groups
    ]
    return Table(
        f"False alarms, each message alone ({mode}, reporting half; ≤: upper end of the 95 % interval)",
        ("file", "label", "language", "messages", "high", "per 10,000", "medium", "per 10,000", "low (not shown)"),
        rows,
        _faults(groups),
    )


def _replayed_table(groups: Sequence[tuple[Group, Tally]], mode: str) -> Table:
    rows = []
    for group, tally in groups:
        messages, conversations = tally.severities.total(), tally.conversations.total()
        loud = conversations - sum(tally.conversations[s] for s in (Severity.NONE, Severity.MEDIUM))
        rows.append(
            (
                *_name(group),
                messages,
                tally.high,
                per_ten_thousand(tally.high, messages),
                tally.severities[Severity.MEDIUM],
                per_ten_thousand(tally.severities[Severity.MEDIUM], messages),
                share(loud, conversations),
                share(loud + tally.conversations[Severity.MEDIUM], conversations),
            )
        )
    return Table(
        f"False alarms, conversations replayed with their state ({mode}; messages that show or update a card)",
        (
            "file", "label", "language", "messages", "high", "per 10,000", "medium", "per 10,000",
            "conversations with a high", "with a medium or more",
        ),
        rows,
        _faults(groups),
    )  # fmt: skip


def _rules_table(groups: Sequence[tuple[Group, Tally]], mode: str) -> Table:
    rows = [
        (
            *_name(group),
            group.way,
            _rules(tally),
        )
        for group, tally in groups
        if tally.rules
    ]
    return Table(
        f"Rules behind false alarms of at least medium, most frequent first ({mode})",
        ("file", "label", "language", "way", "rules and how often"),
        rows,
    )


def _positives_table(groups: Sequence[tuple[Group, Tally]], mode: str) -> Table:
    rows = []
    for group, tally in groups:
        counts = tally.conversations if group.way == "replayed" else tally.severities
        of = counts.total()
        loud = counts[Severity.HIGH] + counts[Severity.CRITICAL]
        unit = "conversation" if group.way == "replayed" else "text"
        rows.append((*_name(group), unit, share(loud + counts[Severity.MEDIUM], of), share(loud, of)))
    return Table(
        f"What ought to be noticed, in part ({mode}; Wilson 95 % intervals)",
        ("file", "label", "language", "unit", "medium or more", "high or more"),
        rows,
    )


def _name(group: Group) -> tuple[str, str, str]:
    return group.file, group.label, group.languages


def _rules(tally: Tally) -> str:
    return ", ".join(f"{rule} {count}" for rule, count in tally.rules.most_common(_RULES_SHOWN))


def _faults(groups: Sequence[tuple[Group, Tally]]) -> tuple[str, ...]:
    unknown = sum(tally.unknown for _, tally in groups)
    return (f"Messages for which a rule ran out of time: {unknown}.",)
