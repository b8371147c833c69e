"""``handrail pack keys``: the keys of a signed channel, and who may sign what."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import click

from handrail.cli.pack.channel import channel_folder, finish, open_channel, sign_with, signers_of

_public = click.Path(dir_okay=False, path_type=Path)


@click.group()
def keys() -> None:
    """Make keys for a signed channel, begin one, change its keys, hand out a part of it."""


@keys.command()
@click.argument("name")
@click.option("--folder", default=Path(), type=click.Path(file_okay=False, path_type=Path), help="Where it goes.")
@click.option("--no-passphrase", is_flag=True, help="For the machine that renews snapshot and timestamp.")
def new(name: str, folder: Path, no_passphrase: bool) -> None:
    """Make a key: NAME.pem to keep, NAME.pub to hand on."""
    from handrail.updates.keys import new_key

    passphrase = None
    if not no_passphrase:
        passphrase = click.prompt("Passphrase", hide_input=True, confirmation_prompt=True, err=True)
    private, public = new_key(folder, name, passphrase)
    click.echo(f"{private} signs: keep it, offline unless it is for snapshot or timestamp. {public} is to hand on.")


@keys.command()
@channel_folder
@click.option("--root", multiple=True, required=True, type=_public, help="Public key, NAME.pub; once for each.")
@click.option("--targets", multiple=True, required=True, type=_public, help="Likewise; signs packs.")
@click.option("--snapshot", multiple=True, required=True, type=_public, help="Likewise; signs what belongs together.")
@click.option("--timestamp", multiple=True, required=True, type=_public, help="Likewise; signs that it is fresh.")
@click.option("--root-threshold", default=2, show_default=True, type=int, help="Root signatures that are needed.")
@click.option("--targets-threshold", default=2, show_default=True, type=int, help="Targets signatures, likewise.")
@sign_with
def init(
    channel: Path,
    root: Sequence[Path],
    targets: Sequence[Path],
    snapshot: Sequence[Path],
    timestamp: Sequence[Path],
    root_threshold: int,
    targets_threshold: int,
    keys: Sequence[Path],
) -> None:
    """Begin a CHANNEL folder."""
    from handrail.updates.keys import read_public

    roles = {"root": root, "targets": targets, "snapshot": snapshot, "timestamp": timestamp}
    publisher, signers = open_channel(channel), signers_of(keys)
    publisher.begin(
        {role: [read_public(path) for path in paths] for role, paths in roles.items()},
        {"root": root_threshold, "targets": targets_threshold},
    )
    finish(channel, publisher, signers)


@keys.command()
@channel_folder
@click.argument("role")
@click.option("--add", multiple=True, type=_public, help="Public key that may sign from now on.")
@click.option("--remove", multiple=True, metavar="KEYID", help="Beginning of the id of a key that may no longer sign.")
@click.option("--threshold", type=int, help="Signatures that are needed from now on.")
@sign_with
def rotate(
    channel: Path,
    role: str,
    add: Sequence[Path],
    remove: Sequence[str],
    threshold: int | None,
    keys: Sequence[Path],
) -> None:
    """Change the keys of a ROLE: root, targets, snapshot, timestamp, or one that was handed out."""
    from handrail.updates.keys import read_public

    publisher, signers = open_channel(channel), signers_of(keys)
    publisher.rotate(role, [read_public(path) for path in add], remove, threshold)
    finish(channel, publisher, signers)


@keys.command()
@channel_folder
@click.argument("name")
@click.option("--to", "public", multiple=True, required=True, type=_public, help="Public key; once for each.")
@click.option("--threshold", default=1, show_default=True, type=int, help="Signatures that are needed.")
@sign_with
def delegate(channel: Path, name: str, public: Sequence[Path], threshold: int, keys: Sequence[Path]) -> None:
    """Let others sign a part: a language by its tag (NAME), or `disabled`, the list of rules that are switched off."""
    from handrail.updates.keys import read_public

    publisher, signers = open_channel(channel), signers_of(keys)
    publisher.delegate(name, [read_public(path) for path in public], threshold)
    finish(channel, publisher, signers)


@keys.command()
@channel_folder
def show(channel: Path) -> None:
    """Say who may sign what, until when, and what operators set."""
    from handrail.updates.channel_folder import ChannelFolder
    from handrail.updates.publisher import role_lines

    folder = ChannelFolder(channel)
    for line in role_lines(folder):
        click.echo(line)
    pin = folder.root_pin()
    if pin is not None:
        click.echo(f"Operators set: HANDRAIL_CHANNEL=https://YOUR.SERVER/FOLDER#root-{pin[0]}={pin[1]}")
