"""``handrail pack studio``: write rules on a page of this computer."""

from __future__ import annotations

import sys
from importlib.util import find_spec
from pathlib import Path

import click

from handrail.cli.pack.conversations import conversations_for
from handrail.cli.pack.folders import folder_argument


@click.command()
@folder_argument
@click.option(
    "--on",
    "paths",
    multiple=True,
    type=click.Path(exists=True, path_type=Path),
    help="Labelled conversations to try drafts on; may be given again. Default: the checkout's.",
)
@click.option("--port", default=8788, show_default=True, type=click.IntRange(0, 65535), help="0 picks a free one.")
def studio(folder: Path, paths: tuple[Path, ...], port: int) -> None:
    """Open a page on this computer to write rules, scripts and training lines, and see at once what they hit."""
    if find_spec("ruamel") is None:
        click.echo("The studio needs ruamel.yaml; install with: pip install 'handrail[workbench]'", err=True)
        sys.exit(1)
    from werkzeug.serving import WSGIRequestHandler, make_server

    from handrail.packs.loader import load_pack
    from handrail.workbench.studio.app import create_studio
    from handrail.workbench.studio.corpus import read_corpus

    class _Silent(WSGIRequestHandler):
        """Addresses hold ids alone, but nobody needs them on the terminal."""

        def log_request(self, code: int | str = "-", size: int | str = "-") -> None:
            """Say nothing."""

    corpus = read_corpus(conversations_for(paths), load_pack(folder, taggers=False).vocabulary)
    server = make_server("127.0.0.1", port, create_studio(folder, corpus), threaded=True, request_handler=_Silent)
    click.echo(f"The studio for {folder} is at http://127.0.0.1:{server.server_port}/ until you press Ctrl+C.")
    try:
        server.serve_forever()
    except KeyboardInterrupt:
        click.echo("")
    finally:
        server.server_close()
