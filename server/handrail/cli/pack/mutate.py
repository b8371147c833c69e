"""``handrail pack mutate``: how many small faults the examples of a pack notice."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from time import monotonic

import click

from handrail.cli.pack.folders import folder_argument
from handrail.config import prepare_process
from handrail.packs.loader import read_files
from handrail.workbench.mutants import BY_MODEL, MUTATORS
from handrail.workbench.mutation import Sampling, mutate_pack, survivor_lines


@click.command()
@folder_argument
@click.option("--sample", default=20, show_default=True, type=click.IntRange(1), help="Faults of each kind to try.")
@click.option("--all", "is_whole", is_flag=True, help="Try every fault; for the core pack that takes many hours.")
@click.option("--only", multiple=True, type=click.Choice(list(MUTATORS)), help="One kind of fault; may be given again.")
@click.option("--language", help="Faults in rules of this language alone.")
@click.option("--embedder", help="Judge dropped scripts with this sentence model, such as use; else none is dropped.")
@click.option("--seed", default=0, show_default=True, help="Another number draws another sample.")
def mutate(
    folder: Path,
    sample: int,
    is_whole: bool,
    only: tuple[str, ...],
    language: str | None,
    embedder: str | None,
    seed: int,
) -> None:
    """Put small faults into a pack and say how many its own examples, guards and dialogues notice."""
    from handrail.embedding import load_embedder

    begun = monotonic()
    prepare_process()
    model = load_embedder(embedder) if embedder else None
    names = [name for name in only or MUTATORS if model is not None or name != BY_MODEL]
    files = read_files(folder, taggers=False)
    if language is not None:
        files = replace(
            files,
            rules=tuple((s, f) for s, f in files.rules if f.language == language),
            scripts=tuple((s, f) for s, f in files.scripts if f.language == language),
        )
    results = mutate_pack(files, names, Sampling(None if is_whole else sample, seed), click.echo, model)
    if model is None and (not only or BY_MODEL in only):
        click.echo(f"{BY_MODEL}: not tried, since only a sentence model notices it: --embedder use")
    for number, line in enumerate(survivor_lines(results)):
        if number == 0:
            click.echo("Not noticed, and each one asks for an example:")
        click.echo(line)
    click.echo(f"{sum(tried.tried for tried in results)} faults in {monotonic() - begun:.0f} s.")
