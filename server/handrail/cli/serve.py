"""``handrail serve``: run the server."""

from __future__ import annotations

import click

from handrail.config import Settings


@click.command()
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen on.")
@click.option("--port", default=8787, show_default=True, type=click.IntRange(0, 65535), help="0 picks a free one.")
@click.option(
    "--workers", default=1, show_default=True, type=click.IntRange(1, 64), help="Processes; 1 suits one household."
)
def serve(host: str, port: int, workers: int) -> None:
    """Start the server that the extension asks. Stop it with Ctrl+C."""
    from handrail.web.server import serve as run

    run(Settings.from_environment(), host, port, workers)
