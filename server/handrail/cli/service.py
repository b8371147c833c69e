"""``handrail service``: keep Handrail running, from login on."""

from __future__ import annotations

import sys

import click

from handrail.config import settings_set_in
from handrail.service import Kind, kind_here, manager_of, plan_of


@click.group()
def service() -> None:
    """Start Handrail by itself whenever you log in."""


@service.command()
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen on.")
@click.option("--port", default=8787, show_default=True, type=click.IntRange(1, 65535), help="Port to listen on.")
@click.option("--workers", default=1, show_default=True, type=click.IntRange(1, 64), help="Processes.")
@click.option("--dry-run", is_flag=True, help="Print the files and change nothing.")
@click.option(
    "--kind",
    type=click.Choice([kind.value for kind in Kind]),
    help="With --dry-run: print the files of another system.",
)
def install(host: str, port: int, workers: int, dry_run: bool, kind: str | None) -> None:
    """Install and start the service; running it again changes only what differs."""
    if kind is not None and not dry_run:
        raise click.UsageError("--kind goes with --dry-run; without, the service is that of this computer.")
    manager = manager_of(Kind(kind) if kind else kind_here())
    plan = plan_of(host, port, workers, settings_set_in())
    if dry_run:
        for path, content in manager.files(plan).items():
            click.echo(f"# {path}")
            click.echo(content.decode("utf-16" if content[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8"))
        return
    for sentence in manager.install(plan):
        click.echo(sentence)


@service.command()
def remove() -> None:
    """Stop the service and take it away. Your settings and your data stay."""
    for sentence in manager_of(kind_here()).remove():
        click.echo(sentence)


@service.command()
def status() -> None:
    """Say whether the service is installed and runs. Exit status 0 when it runs, 1 when not, 3 when that is unknown."""
    state = manager_of(kind_here()).state()
    for sentence in state.sentences:
        click.echo(sentence)
    sys.exit({True: 0, False: 1, None: 3}[state.is_running])
