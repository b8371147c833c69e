"""``handrail pair`` and ``handrail devices``: which browsers may ask this server."""

from __future__ import annotations

import time
from datetime import UTC, datetime

import click

from handrail.config import Settings
from handrail.storage import Pairing, Store, open_store


def _open() -> tuple[Settings, Store]:
    settings = Settings.from_environment()
    return settings, open_store(settings.database_url, echo=settings.database_echo)


@click.command()
@click.option("--new", is_flag=True, help="Make a new code; every earlier one stops working.")
def pair(new: bool) -> None:
    """Show the code that connects a browser to this server. It works once, for five minutes."""
    settings, store = _open()
    codes = Pairing(store, settings.secret_keys, time.time)
    code = codes.renew() if new else codes.show()
    minutes, seconds = divmod(code.seconds_left, 60)
    click.echo(f"Pairing code: {code.text}")
    click.echo(f"Type it on the extension's options page within {minutes}:{seconds:02d} minutes. It works once.")


@click.group()
def devices() -> None:
    """List or remove paired browsers."""


@devices.command("list")
def list_devices() -> None:
    """List the paired browsers."""
    _, store = _open()
    found = store.devices()
    if not found:
        click.echo("No browser is paired yet. Get a code with: handrail pair")
        return
    for device in found:
        state = f"removed {_day(device.revoked_at)}" if device.revoked_at else f"last seen {_day(device.last_seen)}"
        click.echo(f"{device.id}  {device.name}  paired {_day(device.created_at)}  {state}")


@devices.command()
@click.argument("device_id")
def revoke(device_id: str) -> None:
    """Remove a browser: it can ask no more, and must be paired again."""
    _, store = _open()
    if not store.revoke(device_id, now=int(time.time())):
        raise click.ClickException(f"There is no paired browser {device_id!r}. See: handrail devices list")
    click.echo("Removed. The browser will say that it is not paired.")


def _day(seconds: int | None) -> str:
    return "never" if seconds is None else datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%d %H:%M UTC")
