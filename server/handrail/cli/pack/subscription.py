"""``handrail pack install`` and ``list``: the packs that come from the channel of this computer."""

from __future__ import annotations

from datetime import UTC, datetime

import click

from handrail.config import Settings, SettingsError


@click.command()
def install() -> None:
    """Ask the channel in HANDRAIL_CHANNEL now; a running server takes up what was installed within seconds."""
    from handrail.updates.check import check
    from handrail.updates.installed import InstalledPacks

    settings = Settings.from_environment()
    if settings.channel is None:
        raise SettingsError("HANDRAIL_CHANNEL is not set; set it to the address that a channel's maintainers give out.")
    outcome = check(settings.channel, InstalledPacks(settings.data_dir, settings.channel))
    click.echo(outcome.sentence)


@click.command("list")
def list_packs() -> None:
    """Say which packs are here, which one a server uses, and how the channel does."""
    from handrail.packs import load_pack
    from handrail.updates.installed import InstalledPacks
    from handrail.updates.serving import choose

    settings = Settings.from_environment()
    if settings.channel is None:
        pack = load_pack(settings.pack, overrides=settings.overrides)
        click.echo(f"{pack.id} {pack.version}  in use, {'from HANDRAIL_PACK' if settings.pack else 'embedded'}")
        click.echo("No channel is set (HANDRAIL_CHANNEL); nothing is fetched.")
        return
    installed = InstalledPacks(settings.data_dir, settings.channel)
    pointer, visits, served = installed.pointer(), installed.visits(), choose(installed, overrides=settings.overrides)
    for pack_here, what in ((pointer.current, "newest"), (pointer.previous, "the one before")):
        if pack_here is not None:
            used = "in use, " if pack_here.digest == served.digest else ""
            click.echo(f"{pack_here.pack} {pack_here.version}  {used}{what}, installed {_day(pack_here.at)}")
    if not served.digest:
        click.echo(f"{served.pack.id} {served.pack.version}  in use, embedded")
    for rule in served.disabled:
        click.echo(f"{rule}  switched off: {pointer.disabled[rule] or 'no reason given'}")
    click.echo(f"Channel: {settings.channel.url}, last good visit {_day(visits.good_at)}")
    for problem in (visits.problem, served.problem):
        if problem:
            click.echo(problem)


def _day(at: float | None) -> str:
    return "never" if at is None else datetime.fromtimestamp(at, UTC).strftime("%Y-%m-%d %H:%M UTC")
