"""``handrail pack diff``, ``lock`` and ``changelog``: what changed from one pack to the next."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from handrail.cli.pack.folders import folder_argument
from handrail.packs import PackError, Problem
from handrail.packs.archive import opened
from handrail.packs.loader import read_files
from handrail.packs.lock import FILE, Lock, changes_between, detection_section, dump_lock, lock_of, read_lock

_pack = click.Path(exists=True, path_type=Path)


@click.command()
@click.argument("old", type=_pack)
@click.argument("new", type=_pack)
def diff(old: Path, new: Path) -> None:
    """Say rule by rule, in words, what changed from one pack (folder or archive) to another."""
    from handrail.packs.difference import difference

    with opened(old) as old_folder, opened(new) as new_folder:
        lines = difference(read_files(old_folder, taggers=False), read_files(new_folder, taggers=False))
    click.echo("\n".join(lines) if lines else "Nothing changed.")


@click.command()
@folder_argument
@click.option("--check", is_flag=True, help="Write nothing; exit status 1 where the lock is not what the pack holds.")
def lock(folder: Path, check: bool) -> None:
    """Write pack.lock, at a release: revision and hash of each rule; a revision goes up when its rule changes."""
    earlier = read_lock(folder)
    made = lock_of(read_files(folder, taggers=False), earlier)
    changes = changes_between(earlier or made, made)
    if check:
        if made == earlier:
            click.echo(f"{FILE} is what the pack holds: {len(made.detects)} ids.")
            return
        count = changes.count if earlier else len(made.detects)
        click.echo(f"{FILE} is not what the pack holds: {count} changes. Write it with: handrail pack lock", err=True)
        sys.exit(1)
    (folder / FILE).write_text(dump_lock(made), encoding="utf-8")
    click.echo(f"{folder / FILE}: {len(made.detects)} ids, {len(made.retired)} retired, {changes.count} changes.")


@click.command()
@click.argument("old", type=_pack)
@click.argument("new", type=_pack)
def changelog(old: Path, new: Path) -> None:
    """Print the Detection part of a changelog from two locks (files, pack folders or archives)."""
    click.echo(detection_section(changes_between(_lock_at(old), _lock_at(new))), nl=False)


def _lock_at(path: Path) -> Lock:
    if path.suffix == ".zip":
        with opened(path) as folder:
            found = read_lock(folder)
    else:
        found = read_lock(path)
    if found is None:
        raise PackError([Problem(path.name, 0, f"has no {FILE}; write one with: handrail pack lock")])
    return found
