"""``handrail serve``: run the server."""

from __future__ import annotations

import click

from handrail.config import Settings

# The same words as handrail.web.server.WebServer, which is too large to import for a help text.
WEB_SERVERS = ("gunicorn", "waitress")


@click.command()
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen on.")
@click.option("--port", default=8787, show_default=True, type=click.IntRange(0, 65535), help="0 picks a free one.")
@click.option(
    "--workers", default=1, show_default=True, type=click.IntRange(1, 64), help="Processes; 1 suits one household."
)
@click.option(
    "--server",
    type=click.Choice(WEB_SERVERS),
    help="Web server around it.  [default: gunicorn; waitress on Windows, where gunicorn cannot run]",
)
def serve(host: str, port: int, workers: int, server: str | None) -> None:
    """Start the server that the extension asks. Stop it with Ctrl+C."""
    from handrail.web.server import WebServer
    from handrail.web.server import serve as run

    run(Settings.from_environment(), host, port, workers, web_server=WebServer(server) if server else None)
