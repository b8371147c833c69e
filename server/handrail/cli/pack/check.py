"""``handrail pack validate`` and ``handrail pack test``: what is wrong with a pack."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

import click

from handrail.cli.pack.folders import folder_argument
from handrail.packs import PackError, Problem
from handrail.packs.examples import problems_of, prove
from handrail.packs.loader import compile_pack, problems_in, read_files
from handrail.packs.lock import id_problems, read_lock


@click.command()
@folder_argument
def validate(folder: Path) -> None:
    """Check that every file of a pack can be read and compiled (default: the core pack)."""
    _stop_at(_file_problems(folder))
    compiled = compile_pack(read_files(folder), tries=True)
    phrases = sum(len(rule.phrases) for rule in compiled.rules)
    click.echo(
        f"{compiled.id} {compiled.version}: {len(compiled.rules)} rules with {phrases} patterns in "
        f"{', '.join(compiled.languages) or 'no language yet'}; {len(compiled.guards)} guards; "
        f"help for {', '.join(compiled.regions) or 'no country of its own'}."
    )


@click.command("test")
@folder_argument
@click.option(
    "--overrides",
    type=click.Path(exists=True, path_type=Path),
    help="File or folder of rules that an organisation lays over the pack; their examples run as well.",
)
@click.option("--cost", is_flag=True, help="Say what each rule costs, next to the others.")
def test_pack(folder: Path, overrides: Path | None, cost: bool) -> None:
    """Run every example, guard and dialogue of a pack (default: the core pack)."""
    from dataclasses import replace

    from handrail.packs.hygiene import hygiene_problems
    from handrail.packs.overrides import read_overrides

    _stop_at(_file_problems(folder))
    files = read_files(folder)
    if overrides is not None:
        files = replace(files, overrides=read_overrides(overrides))
    cases = prove(files)
    problems = sorted([*problems_of(cases), *hygiene_problems(files)])
    _say(problems)
    if cost:
        from handrail.workbench.cost import cost_lines

        for line in cost_lines(compile_pack(files, tries=True)):
            click.echo(line)
    failed = len(problems)
    click.echo(f"{len(cases) - len(problems_of(cases))} passed, {failed} failed")
    sys.exit(1 if problems else 0)


def _file_problems(folder: Path) -> list[Problem]:
    problems = problems_in(folder)
    if not problems:
        lock = read_lock(folder)
        problems = [] if lock is None else id_problems(read_files(folder, taggers=False), lock)
    return problems


def _stop_at(problems: Sequence[Problem]) -> None:
    if problems:
        raise PackError(problems)


def _say(problems: Sequence[Problem]) -> None:
    for problem in problems:
        click.echo(str(problem), err=True)
