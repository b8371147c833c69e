"""``handrail train``: fit the tagger of a pack to its training dialogues."""

from __future__ import annotations

import sys
import time
from pathlib import Path

import click

from handrail.embedding import EmbedderUnavailable, load_embedder
from handrail.packs import PackError, load_pack
from handrail.packs.loader import core_folder
from handrail.packs.tagger import write_taggers


@click.command()
@click.argument("folder", required=False, type=click.Path(exists=True, file_okay=False, path_type=Path))
def train(folder: Path | None) -> None:
    """Fit the tagger of the pack in FOLDER (else of the core pack) to its training dialogues.

    Reads training/*.yaml, writes tagger.npz. Takes some minutes, and needs the workbench:
    pip install "handrail[workbench]".
    """
    try:
        from handrail.workbench.train import train_pack
    except ImportError as error:
        raise click.ClickException(f'{error.name} is missing; run: pip install "handrail[workbench]"') from None
    folder = folder or core_folder()
    begun = time.monotonic()
    try:
        trained, seen, made_from = train_pack(folder, load_pack(folder, taggers=False), load_embedder("use"), _say)
    except (PackError, EmbedderUnavailable) as error:
        raise click.ClickException(str(error)) from None
    path = write_taggers(folder, [one.model for one in trained], seen, made_from)
    _say("")
    click.echo(
        f"{path.name}: {made_from['dialogues']} dialogues with {made_from['lines']} lines of the other side, "
        f"{path.stat().st_size / 1e6:.1f} MB, in {time.monotonic() - begun:.0f} s"
    )


def _say(what: str) -> None:
    """Progress, on a terminal only."""
    if sys.stderr.isatty():
        click.echo(f"\r\x1b[K{what}", nl=False, err=True)
