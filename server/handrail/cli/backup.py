"""``handrail backup`` and ``handrail restore``: the data folder as one file, and back."""

from __future__ import annotations

import time
from datetime import UTC, datetime
from pathlib import Path

import click

import handrail.backup
from handrail import __version__
from handrail.backup.archive import DatabaseKind
from handrail.config import Settings, data_choice

_PG_DUMP = (
    "The database is in PostgreSQL and not in this file: back it up with pg_dump at the same time, and restore it with "
    "pg_restore."
)


@click.command()
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
def backup(file: Path) -> None:
    """Write all that the server keeps into FILE, also while it runs: database, secret key, overrides, installed packs.

    FILE must not be there yet, nor lie in the data folder. Only you can read it. Keep it as safe as the secret key:
    whoever has it can make pairing codes.
    """
    choice, settings = data_choice(), Settings.from_environment()
    database = handrail.backup.back_up(
        file, settings.data_dir, settings.database_url, version=__version__, now=int(time.time())
    )
    click.echo(f"Backup written to {file}. It holds the secret key: keep it as safe as that.")
    if database is DatabaseKind.POSTGRESQL:
        click.echo(_PG_DUMP)
    if choice.outside:
        click.echo(f"Not in it, since it lies elsewhere: what {', '.join(choice.outside)} names. Keep that yourself.")


@click.command()
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--replace", is_flag=True, help="Delete everything that is in the data folder, and put the backup there.")
def restore(file: Path, replace: bool) -> None:
    """Put back what is in FILE, made by `handrail backup`. Stop the server before, and start it again after.

    FILE is checked from end to end before anything is touched, and then all of it counts or nothing.
    """
    choice = data_choice()
    contents = handrail.backup.restore(file, choice.data_dir, choice.database_url, replace=replace)
    day = datetime.fromtimestamp(contents.made_at, UTC).strftime("%Y-%m-%d %H:%M UTC")
    click.echo(f"Restored to {choice.data_dir}: the backup of {day}, by Handrail {contents.version}.")
    if contents.database is DatabaseKind.POSTGRESQL:
        click.echo(_PG_DUMP)
    click.echo("Browsers paired since then have to be paired again, and those removed since then be removed again.")
