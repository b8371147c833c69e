"""``handrail check``: one message, or a file of messages and conversations."""

from __future__ import annotations

import json
import sys
from typing import TextIO

import click

from handrail.cli.batch import check_lines
from handrail.cli.engines import make_engine
from handrail.cli.verdict import explain_arithmetic, readable
from handrail.engine.model import Message, Reader
from handrail.engine.wire import dump_analysis


# A message may begin with a dash, and no error may repeat what was written.
@click.command(context_settings={"ignore_unknown_options": True})
@click.argument("texts", metavar="[TEXT]", nargs=-1, type=click.UNPROCESSED)
@click.option("--json", "as_json", is_flag=True, help="Print the assessment and the warning as JSON.")
@click.option("--explain", is_flag=True, help="Print how the score came about, sum by sum.")
@click.option(
    "--jsonl",
    type=click.File("r", encoding="utf-8", errors="surrogateescape"),
    help="Check a file of JSON Lines (- for standard input): messages or whole conversations.",
)
@click.option("--locale", default="en", show_default=True, help="Language of the warning, such as es or en-GB.")
@click.option("--region", default=None, help="Country for help lines, such as GB or GB-SCT.")
@click.option("--rules-only", is_flag=True, help="Do not load the sentence model.")
def check(
    texts: tuple[str, ...],
    as_json: bool,
    explain: bool,
    jsonl: TextIO | None,
    locale: str,
    region: str | None,
    rules_only: bool,
) -> None:
    """Check a message, as if a stranger had sent it.

    \b
    handrail check "i have your pictures, pay me"
    handrail check --json "..."
    handrail check --jsonl messages.jsonl > verdicts.jsonl
    echo "a message" | handrail check -

    Exit status 0 whatever the severity; 1 when a line of a file could not be read.
    """  # noqa: D301 - click reads the backspace
    if jsonl is not None:
        if texts:
            raise click.UsageError("Give a text or --jsonl, not both.")
        sys.exit(check_lines(jsonl, sys.stdout, sys.stderr, make_engine(rules_only=rules_only)))
    if len(texts) != 1:
        raise click.UsageError('Give one message, in quotes, as in: handrail check "the message"')
    text = _standard_input() if texts[0] == "-" else texts[0]
    analysis = make_engine(rules_only=rules_only).analyze(
        [Message(text, id="0")], reader=Reader(locale=locale, region=region)
    )
    if as_json:
        click.echo(json.dumps(dump_analysis(analysis), indent=2))
        return
    click.echo(readable(analysis))
    if explain:
        click.echo(explain_arithmetic(analysis))


def _standard_input() -> str:
    """All of standard input; bytes that are no UTF-8 become lone surrogates, which the engine takes."""
    return sys.stdin.buffer.read().decode("utf-8", "surrogateescape")
