"""``handrail pack floor``: the table of basic protection, for the extension."""

from __future__ import annotations

from pathlib import Path

import click

from handrail.cli.pack.folders import folder_argument
from handrail.packs.loader import read_files
from handrail.workbench.floor import MAX_BYTES, floor_table


@click.command()
@click.argument("out", type=click.Path(dir_okay=False, path_type=Path))
@folder_argument
def floor(out: Path, folder: Path) -> None:
    """Write the table that the extension warns by while no server answers (default: of the core pack)."""
    table = floor_table(read_files(folder, taggers=False))
    size = len(table.encode("utf-8"))
    if size > MAX_BYTES:
        raise click.ClickException(
            f"the table would be {size:,} bytes and may be {MAX_BYTES:,}; take a language out of "
            "LANGUAGES in handrail/workbench/floor.py"
        )
    out.write_text(table, encoding="utf-8")
    click.echo(f"{out}: {size:,} bytes")
