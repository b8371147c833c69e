"""``handrail pack try``: which rules hit a text, and with which words."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from handrail.cli.pack.folders import pack_option
from handrail.engine.model import Sender
from handrail.packs.loader import read_files
from handrail.workbench.attempt import Attempt, Bench


# A message may begin with a dash.
@click.command("try", context_settings={"ignore_unknown_options": True})
@click.argument("texts", metavar="TEXT", nargs=-1, type=click.UNPROCESSED)
@pack_option
@click.option("--self", "is_own", is_flag=True, help="Read the text as the protected person's own words.")
def attempt(texts: tuple[str, ...], folder: Path, is_own: bool) -> None:
    """Say which rules hit a text, with which words, and what silenced those that stay silent.

    TEXT in quotes, or - for standard input.
    """
    if len(texts) != 1:
        raise click.UsageError('Give one text, in quotes, as in: handrail pack try "the message"')
    text = sys.stdin.read().rstrip("\n") if texts[0] == "-" else texts[0]
    tried = Bench(read_files(folder)).attempt(text, Sender.SELF if is_own else Sender.OTHER)
    for line in _lines(text, tried):
        click.echo(line)


def _lines(text: str, tried: Attempt) -> list[str]:
    lines = []
    for hit in tried.hits:
        words = " ".join(text[hit.start : hit.end].split())
        about = f"{hit.rule.slot.value}, {hit.rule.weight} points"
        lines.append(f"{'  ' if hit.fate else '* '}{hit.rule.id}  “{words}”  ({about})")
        lines.append(f"      pattern: {hit.phrase}")
        if hit.fate:
            lines.append(f"      raises nothing here: {hit.fate}")
    lines.append("" if lines else "No rule hits this text.")
    lines.append(f"By rules alone: {tried.score} points, {tried.severity.value}.")
    return lines
