"""``handrail pack``: what maintainers of pattern packs need, one file a command."""

from __future__ import annotations

import click

from handrail.cli.lazy import LazyGroup

COMMANDS = {
    "new": "handrail.cli.pack.new:new",
    "validate": "handrail.cli.pack.check:validate",
    "test": "handrail.cli.pack.check:test_pack",
    "try": "handrail.cli.pack.attempt:attempt",
    "eval": "handrail.cli.pack.eval:evaluate",
    "diff": "handrail.cli.pack.history:diff",
    "lock": "handrail.cli.pack.history:lock",
    "changelog": "handrail.cli.pack.history:changelog",
    "build": "handrail.cli.pack.build:build",
    "floor": "handrail.cli.pack.floor:floor",
    "mutate": "handrail.cli.pack.mutate:mutate",
    "studio": "handrail.cli.pack.studio:studio",
    "schema": "handrail.cli.pack.schema:schema",
    "keys": "handrail.cli.pack.channel_keys:keys",
    "publish": "handrail.cli.pack.channel:publish",
    "sign": "handrail.cli.pack.channel:sign",
    "rollback": "handrail.cli.pack.channel:rollback",
    "disable": "handrail.cli.pack.channel:disable",
    "install": "handrail.cli.pack.subscription:install",
    "list": "handrail.cli.pack.subscription:list_packs",
}


@click.group(cls=LazyGroup, lazy=COMMANDS)
def pack() -> None:
    """Write, check and build pattern packs, the folders of rules; publish and install them, signed."""
