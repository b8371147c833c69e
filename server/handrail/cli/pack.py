"""``handrail pack``: check a pattern pack."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from handrail.packs.examples import problems_of, prove
from handrail.packs.loader import compile_pack, core_folder, read_files

_folder = click.argument("folder", required=False, type=click.Path(exists=True, file_okay=False, path_type=Path))


@click.group()
def pack() -> None:
    """Check pattern packs: the folders of rules that maintainers write."""


@pack.command()
@_folder
def validate(folder: Path | None) -> None:
    """Check that every file of a pack can be read and compiled (default: the core pack)."""
    files = read_files(folder or core_folder())
    compiled = compile_pack(files)
    phrases = sum(len(rule.phrases) for rule in compiled.rules)
    click.echo(
        f"{compiled.id} {compiled.version}: {len(compiled.rules)} rules with {phrases} patterns in "
        f"{', '.join(compiled.languages)}; {len(compiled.guards)} guards; help for {', '.join(compiled.regions)}."
    )


@pack.command("test")
@_folder
def test_pack(folder: Path | None) -> None:
    """Run every example, guard and dialogue of a pack (default: the core pack)."""
    cases = prove(read_files(folder or core_folder()))
    problems = problems_of(cases)
    for problem in problems:
        click.echo(str(problem), err=True)
    click.echo(f"{len(cases) - len(problems)} passed, {len(problems)} failed")
    sys.exit(1 if problems else 0)
