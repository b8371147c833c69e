"""``handrail sightings``: what people told, as far as enough of them did, and a rule drafted from it."""

from __future__ import annotations

import time
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from handrail.config import Settings
from handrail.engine.model import Slot
from handrail.storage.sightings import SqlSightings
from handrail.workbench.scaffold import new_rule
from handrail.workbench.sightings.clusters import Cluster, clusters, find
from handrail.workbench.sightings.draft import draft
from handrail.workbench.sightings.independent import CROWD, Trace, independent

_crowd = click.option(
    "--crowd",
    type=click.IntRange(min=CROWD),
    default=CROWD,
    show_default=True,
    help="Show nothing with fewer independent reports than this.",
)


@click.group()
def sightings() -> None:
    """Look at what people told the maintainers, and draft rules from it. Nothing with fewer than five reports shows."""


@sightings.command("list")
@_crowd
def list_sightings(crowd: int) -> None:
    """How many told, by week and language."""
    cells: dict[tuple[str, str], list[Trace]] = defaultdict(list)
    with _opened() as store:
        for report in store.reports():
            trace = Trace(report.period, int(report.reporter, 16), int(report.day, 16), report.is_settled)
            cells[report.week, report.sighting.language].append(trace)
    if not cells:
        click.echo("Nobody has told of anything yet. Sightings are taken where HANDRAIL_SIGHTINGS=on.")
        return
    click.echo("week      language  independent reports")
    for (week, language), traces in sorted(cells.items()):
        click.echo(f"{week}  {language:8}  {_count(independent(traces), crowd)}")


@sightings.command("cluster")
@_crowd
@click.option("--texts", is_flag=True, help="Also print the texts that people agreed to send.")
def cluster_sightings(crowd: int, texts: bool) -> None:
    """Near copies that enough people told of, and how they grow from week to week."""
    with _opened() as store:
        found = clusters(store.reports, crowd)
    if not found:
        click.echo(f"Nothing has been told of by {crowd} people who count as independent.")
    for cluster in found:
        click.echo(f"{cluster.id}  {cluster.independent} independent reports, {cluster.sightings} sightings")
        click.echo(f"  language  {cluster.language}")
        click.echo(f"  slots     {' → '.join(cluster.slots) or 'none'}")
        click.echo(f"  rules     {', '.join(cluster.rules) or 'none: a miss'}")
        click.echo(f"  devices   {_growth(cluster, crowd)}")
        click.echo(f"  texts     {len(cluster.texts)}")
        for text in cluster.texts if texts else ():
            click.echo("\n".join(f"    | {line}" for line in text.splitlines()) + "\n")


@sightings.command()
@_crowd
@click.argument("cluster_id")
@click.argument("folder", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.argument("rule")
@click.option("--slot", type=click.Choice([slot.value for slot in Slot]), help="The rule's slot; default by its stage.")
def promote(crowd: int, cluster_id: str, folder: Path, rule: str, slot: str | None) -> None:
    """Draft a rule from a cluster, for you to edit.

    \b
    handrail sightings promote 3f9a01c2 patterns/core en.threat/your-mother-first
    """  # noqa: D301 - click reads the backspace
    with _opened() as store:
        cluster = find(clusters(store.reports, crowd), cluster_id)
    drafted = draft(cluster.texts)
    path = new_rule(folder, rule, slot, pattern=drafted.words, matches=drafted.matches)
    click.echo(f"written: {path}")
    if not cluster.texts:
        click.echo("Nobody agreed to send text, so the examples are yours to write. Slots: " + ", ".join(cluster.slots))
    click.echo("Before it can be used: rewrite the examples in your own words, mark them, and fill in the rest.")


def _count(count: int, crowd: int) -> str:
    return str(count) if count >= crowd else f"fewer than {crowd}"


def _growth(cluster: Cluster, crowd: int) -> str:
    return ", ".join(f"{week}: {_count(devices, crowd)}" for week, devices in cluster.weeks)


@contextmanager
def _opened() -> Iterator[SqlSightings]:
    """The store, without what has had its time."""
    settings = Settings.from_environment()
    store = SqlSightings(settings.database_url, settings.secret_keys, echo=settings.database_echo)
    try:
        store.forget(now=int(time.time()))
        yield store
    finally:
        store.close()
