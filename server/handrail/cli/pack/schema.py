"""``handrail pack schema``: the pack format for editors."""

from __future__ import annotations

from pathlib import Path

import click

from handrail.workbench.schemas import write_schemas


@click.command()
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path))
def schema(folder: Path) -> None:
    """Write the pack format as JSON Schema into a folder, for editors that complete and check keys."""
    for path in write_schemas(folder):
        click.echo(str(path))
