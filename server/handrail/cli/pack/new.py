"""``handrail pack new``: a pack, a language or a rule to fill in."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import click

from handrail.engine.model import Slot
from handrail.workbench.scaffold import new_pack, new_rule


@click.command()
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path))
@click.argument("rule", required=False)
@click.option("--language", help="Make the pack, or add this language to it: sw, pt-BR or hi-Latn.")
@click.option("--slot", type=click.Choice([slot.value for slot in Slot]), help="The rule's slot; default by its stage.")
def new(folder: Path, rule: str | None, language: str | None, slot: str | None) -> None:
    """Make a pack, a language or a rule, with TO FILL IN where you write.

    \b
    handrail pack new my-pack --language sw
    handrail pack new my-pack sw.demand/pay-me
    """  # noqa: D301 - click reads the backspace
    if (rule is None) == (language is None):
        raise click.UsageError("Say either --language, for a pack or a language, or the whole id of a rule.")
    if rule is not None:
        written = [new_rule(folder, rule, slot)]
    else:
        written = new_pack(folder, language or "", datetime.now(UTC).date())
    for path in written:
        click.echo(f"written: {path}")
