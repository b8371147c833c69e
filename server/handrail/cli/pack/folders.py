"""Which pack a command is about."""

from __future__ import annotations

from pathlib import Path

import click

from handrail.packs.files import core_folder

_folder = click.Path(exists=True, file_okay=False, path_type=Path)


def _chosen(context: click.Context, parameter: click.Parameter, value: Path | None) -> Path:
    return value or core_folder()


folder_argument = click.argument("folder", required=False, type=_folder, callback=_chosen)
pack_option = click.option(
    "--pack", "folder", type=_folder, callback=_chosen, help="Folder of the pack; default the core pack."
)
