"""The command line: one file per command group, imported only when its command runs."""

from __future__ import annotations

import importlib

import click

from handrail.cli.failures import said_plainly

# Command → module and function. Imported on use, so that `handrail check` does not load a web server.
COMMANDS = {
    "check": "handrail.cli.check:check",
    "serve": "handrail.cli.serve:serve",
    "pair": "handrail.cli.devices:pair",
    "devices": "handrail.cli.devices:devices",
    "pack": "handrail.cli.pack:pack",
    "eval": "handrail.cli.eval:evaluate",
    "train": "handrail.cli.train:train",
    "fit": "handrail.cli.fit:fit",
    "doctor": "handrail.cli.doctor:doctor",
}


class _LazyGroup(click.Group):
    def list_commands(self, ctx: click.Context) -> list[str]:
        """Commands in the order a new user needs them."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import the module of a command."""
        if cmd_name not in COMMANDS:
            return None
        module, _, name = COMMANDS[cmd_name].partition(":")
        command: click.Command = getattr(importlib.import_module(module), name)
        return command


@click.group(cls=_LazyGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="handrail", message="handrail %(version)s")
def _handrail() -> None:
    """Warns people inside the chat they are reading when the other side follows a known extortion script."""


def main() -> None:
    """Run the command line; faults that a person can mend end in one plain sentence and exit status 1."""
    with said_plainly():
        _handrail()
