"""``handrail pack eval``: what a change to a pack does to misses and false alarms."""

from __future__ import annotations

from pathlib import Path

import click

from handrail.cli.pack.conversations import conversations_for
from handrail.cli.pack.folders import folder_argument
from handrail.config import corpora_choice, prepare_process
from handrail.packs.archive import opened
from handrail.packs.files import core_folder


@click.command("eval")
@folder_argument
@click.option(
    "--against",
    type=click.Path(exists=True, path_type=Path),
    help="The pack before the change: a folder, or an archive of the last release. Default: the core pack.",
)
@click.option(
    "--on",
    "paths",
    multiple=True,
    type=click.Path(exists=True, path_type=Path),
    help="Labelled conversations or messages; may be given again. Default: the checkout's, and HANDRAIL_CORPORA.",
)
@click.option("--corpora/--no-corpora", default=True, help="Judge HANDRAIL_CORPORA as well, where it is set.")
@click.option("--jobs", default=1, show_default=True, type=click.IntRange(1, 64), help="Processes.")
def evaluate(folder: Path, against: Path | None, paths: tuple[Path, ...], corpora: bool, jobs: int) -> None:
    """Replay conversations with two packs and say, rule by rule, what that does to misses and false alarms."""
    from handrail.workbench.replayed import compare_packs, effect_lines
    from handrail.workbench.sources import find_sources

    prepare_process()
    chosen = conversations_for(paths)
    if corpora and not paths and (more := corpora_choice()) is not None:
        chosen.append(more)
    if not chosen:
        raise click.UsageError("Name labelled conversations with --on: there is no checkout around this program.")
    with opened(against or core_folder()) as old:
        effect = compare_packs(old, folder, find_sources(chosen), jobs)
    for line in effect_lines(effect):
        click.echo(line)
