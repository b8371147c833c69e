"""The command line: one file per command group, imported only when its command runs."""

from __future__ import annotations

import click

from handrail.cli.failures import said_plainly
from handrail.cli.lazy import LazyGroup

# Command → module and function. Imported on use, so that `handrail check` does not load a web server.
COMMANDS = {
    "check": "handrail.cli.check:check",
    "serve": "handrail.cli.serve:serve",
    "service": "handrail.cli.service:service",
    "pair": "handrail.cli.devices:pair",
    "devices": "handrail.cli.devices:devices",
    "family": "handrail.cli.family:family",
    "pack": "handrail.cli.pack:pack",
    "eval": "handrail.cli.eval:evaluate",
    "train": "handrail.cli.train:train",
    "fit": "handrail.cli.fit:fit",
    "sightings": "handrail.cli.sightings:sightings",
    "doctor": "handrail.cli.doctor:doctor",
    "upgrade-check": "handrail.cli.upgrade_check:upgrade_check",
}


@click.group(cls=LazyGroup, lazy=COMMANDS, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="handrail", message="handrail %(version)s")
def _handrail() -> None:
    """Warns people inside the chat they are reading when the other side follows a known extortion script."""


def main() -> None:
    """Run the command line; faults that a person can mend end in one plain sentence and exit status 1."""
    with said_plainly():
        _handrail()
