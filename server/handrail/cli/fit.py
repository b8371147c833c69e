"""``handrail fit``: points of rules and composites under a budget of false alarms."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from handrail.packs import load_pack
from handrail.packs.loader import core_folder


@click.command("fit")
@click.argument("paths", nargs=-1, required=True)
@click.option("--pack", type=click.Path(exists=True, file_okay=False, path_type=Path), help="Folder of another pack.")
@click.option("--hard-high", default=0.02, show_default=True, help="Share of hard negatives that may get a card.")
@click.option("--hard-medium", default=0.08, show_default=True, help="Share that may get a notice or a card.")
@click.option("--corpus-medium", default=5.0, show_default=True, help="Notices allowed in 10,000 corpus messages.")
@click.option("--write", is_flag=True, help="Write the new points into the pack's files; else they are printed only.")
def fit(
    paths: tuple[str, ...], pack: Path | None, hard_high: float, hard_medium: float, corpus_medium: float, write: bool
) -> None:
    """Fit the points of rules and composites to labelled dialogues, by rules alone.

    \b
    handrail fit tests/conversations/development tests/benign/development
    handrail fit tests/conversations/development tests/benign/development CORPUS.jsonl.gz

    Held-out dialogues are left out; of innocent corpora the half is read that is meant for fitting. Run
    `handrail pack test` and `handrail eval` after --write.
    """  # noqa: D301 - click reads the backspace
    from handrail.workbench.cases import Part, Target, Unit
    from handrail.workbench.fit import Budget, Fit, Standing, write_weights
    from handrail.workbench.fit import fit as fit_weights
    from handrail.workbench.forms import Half
    from handrail.workbench.reading import cases_of

    folder = pack or core_folder()
    cases = [c for c in cases_of(paths, Half.FIT) if c.part is not Part.HELD_OUT and c.unit is Unit.CONVERSATION]
    cases = [case for case in cases if case.part is Part.DEVELOPMENT or case.target is Target.BENIGN]
    if not any(case.part is Part.DEVELOPMENT for case in cases):
        raise click.ClickException("There are no labelled development dialogues in what was named.")
    found: Fit = fit_weights(
        cases, load_pack(folder, taggers=False), Budget(hard_high, hard_medium, corpus_medium), _say
    )
    _say("")

    def line(name: str, standing: Standing) -> str:
        return (
            f"{name}: {standing.cards_missing} without a card, {standing.notices_missing} without a notice, "
            f"{standing.late} late, {standing.flagged} false (a card counts twice), "
            f"{standing.beyond_budget:.3f} beyond budget"
        )

    click.echo(line("before", found.before))
    click.echo(line("after ", found.after))
    for one in found.moved:
        click.echo(f"  {one.name}: {one.before} → {one.after}")
    if not found.moved:
        click.echo(f"No step of a single weight is better ({found.tried} tried).")
    elif write:
        write_weights(folder, found.moved)
        click.echo("Written. Now run: handrail pack test, handrail train, handrail eval")
    else:
        click.echo("Nothing was written; --write puts these points into the pack.")


def _say(what: str) -> None:
    """Progress, on a terminal only."""
    if sys.stderr.isatty():
        click.echo(f"\r\x1b[K{what}", nl=False, err=True)
