"""``handrail upgrade-check``: whether there is a newer Handrail or a newer pack. Asks only when it is run."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from enum import IntEnum

import click

from handrail.config import Settings

OLD_DAYS = 90


class Finding(IntEnum):
    """What came out, as the exit status says it: the highest counts."""

    NEWEST = 0
    NEWER_EXISTS = 1
    UNKNOWN = 3


@click.command("upgrade-check")
@click.option("--index", is_flag=True, help="Ask the package index also for a Handrail that came from a file.")
def upgrade_check(index: bool) -> None:
    """Say whether there is a newer Handrail or pack. Changes nothing, and asks nobody unless you run it.

    Exit status 0 when all is the newest, 1 when there is something newer, 3 when that could not be known.
    """
    settings = Settings.from_environment()
    findings = []
    for finding, sentence in (*_program(index), *_pack(settings)):
        findings.append(finding)
        click.echo(sentence)
    worst = Finding.NEWER_EXISTS if Finding.NEWER_EXISTS in findings else max(findings)
    sys.exit(worst)


def _program(ask_anyway: bool) -> Iterator[tuple[Finding, str]]:
    from handrail.updates.releases import installation, newest_release

    here = installation()
    yield Finding.NEWEST, f"Handrail {here.version} is installed{f', from {here.source}' if here.source else ''}."
    if here.source is not None and not ask_anyway:
        yield (
            Finding.UNKNOWN,
            "It did not come from a package index, so none was asked: there the name could be somebody else's. "
            f"To ask anyway: --index. To update: {here.update}",
        )
        return
    release = newest_release()
    if release.version is None:
        yield Finding.UNKNOWN, release.sentence
    elif release.is_newer_than(here.version):
        yield Finding.NEWER_EXISTS, f"{release.sentence} To update: {here.update}"
    else:
        yield Finding.NEWEST, f"{release.sentence} There is no newer one."


def _pack(settings: Settings) -> Iterator[tuple[Finding, str]]:
    from handrail.packs import load_pack
    from handrail.updates.installed import InstalledPacks
    from handrail.updates.serving import choose

    installed = InstalledPacks(settings.data_dir, settings.channel) if settings.channel else None
    pack = (
        choose(installed, overrides=settings.overrides).pack
        if installed
        else load_pack(settings.pack, overrides=settings.overrides)
    )
    age = pack.age_days(datetime.now(UTC).date())
    yield Finding.NEWEST, f"The pattern pack in use is {pack.id} {pack.version}, {age} days old."
    if settings.channel is None or installed is None:
        whence = "you named it in HANDRAIL_PACK" if settings.pack else "it comes with Handrail and is renewed with it"
        yield Finding.NEWEST, f"No pack channel is set (HANDRAIL_CHANNEL): {whence}."
    else:
        from handrail.updates.check import look
        from handrail.updates.problems import ChannelError

        try:
            outcome = look(settings.channel, installed)
        except ChannelError as error:
            yield Finding.UNKNOWN, f"The pack channel {settings.channel.url} was asked in vain. {error}"
        else:
            yield Finding.NEWER_EXISTS if outcome.is_new else Finding.NEWEST, outcome.sentence
    if age > OLD_DAYS:
        yield Finding.NEWEST, "The pack is more than three months old, and scripts change."
