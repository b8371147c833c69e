"""``handrail pack publish``, ``sign``, ``rollback``, ``disable``: what maintainers do with a signed channel."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from handrail.packs.loader import core_folder

if TYPE_CHECKING:
    from securesystemslib.signer import Signer

    from handrail.updates.publisher import Publisher

channel_folder = click.argument("channel", type=click.Path(file_okay=False, path_type=Path))
sign_with = click.option(
    "--key",
    "keys",
    multiple=True,
    type=click.Path(dir_okay=False, path_type=Path),
    help="Private key to sign with, NAME.pem; once for each key at hand.",
)


@click.command()
@channel_folder
@click.argument("folder", required=False, type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option("--language", metavar="TAG", help="Publish only the files of this delegated language.")
@sign_with
def publish(channel: Path, folder: Path | None, language: str | None, keys: Sequence[Path]) -> None:
    """Put a pack (default: the core pack) into a CHANNEL folder, once it has passed its own tests."""
    publisher, signers = open_channel(channel), signers_of(keys)
    if language is None:
        click.echo(f"{publisher.publish(folder or core_folder())} passes its own tests.")
    else:
        number = publisher.publish_language(language, folder or core_folder())
        click.echo(f"The pack passes its own tests with version {number} of {language}.")
    finish(channel, publisher, signers)


@click.command()
@channel_folder
@sign_with
def sign(channel: Path, keys: Sequence[Path]) -> None:
    """Sign what waits in a CHANNEL folder, publish what is complete, and renew snapshot and timestamp."""
    finish(channel, open_channel(channel), signers_of(keys))


@click.command()
@channel_folder
@click.argument("version")
@click.option("--as", "new_version", required=True, metavar="VERSION", help="The higher number to publish it under.")
@sign_with
def rollback(channel: Path, version: str, new_version: str, keys: Sequence[Path]) -> None:
    """Publish the content of an earlier VERSION again, under a higher number: packs only move forward."""
    publisher, signers = open_channel(channel), signers_of(keys)
    click.echo(f"{publisher.roll_back(version, new_version)} has the content of {version} and passes its own tests.")
    finish(channel, publisher, signers)


@click.command()
@channel_folder
@click.argument("rule", required=False)
@click.option("--why", default="", help="The reason, for operators to read.")
@click.option("--undo", is_flag=True, help="Switch the rule on again.")
@sign_with
def disable(channel: Path, rule: str | None, why: str, undo: bool, keys: Sequence[Path]) -> None:
    """Switch one RULE off for everyone, within one check of every server; without a RULE, list them."""
    publisher, signers = open_channel(channel), signers_of(keys)
    rules = publisher.disabled()
    if rule is None:
        for name, reason in rules.items():
            click.echo(f"{name}: {reason or 'no reason given'}")
        click.echo(f"{len(rules)} rules are switched off.")
        return
    if undo and rule not in rules:
        raise click.UsageError(f"{rule} is not switched off.")
    publisher.disable({name: reason for name, reason in rules.items() if name != rule} | ({} if undo else {rule: why}))
    finish(channel, publisher, signers)


def open_channel(path: Path) -> Publisher:
    """The publisher of a channel folder."""
    from handrail.updates.channel_folder import ChannelFolder
    from handrail.updates.publisher import Publisher

    return Publisher(ChannelFolder(path))


def signers_of(keys: Sequence[Path]) -> list[Signer]:
    """The private keys, unlocked; asked for before anything is changed."""
    from handrail.updates.keys import read_signer

    return [read_signer(path, _ask_passphrase) for path in keys]


def finish(channel: Path, publisher: Publisher, signers: Sequence[Signer]) -> None:
    """Sign, and say what is published, what waits for whom, and what comes next."""
    from handrail.updates.channel_folder import ChannelFolder

    publisher.sign(signers)
    waiting = ChannelFolder(channel).waiting()
    for role, (have, need) in waiting.items():
        click.echo(f"{role}: has {have} of {need} signatures; next: handrail pack sign {channel} --key KEY.pem")
    if not waiting:
        click.echo(f"Everything is signed. Copy {channel}/metadata and {channel}/targets to your web server.")


def _ask_passphrase(name: str) -> str:
    answer: str = click.prompt(f"Passphrase of {name}", hide_input=True, err=True, default="", show_default=False)
    return answer
