"""``python -m tests.measure rewordings|calibration|corpora``: figures that are printed, whatever they are."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from handrail.embedding import EmbedderUnavailable

from .batch import CheckError
from .calibration import calibration
from .corpora import Group, Tally, measure_corpora
from .corpora_folder import ABSENT, VARIABLE, corpora_folder
from .corpora_report import corpora_tables
from .rewordings import HELD_OUT, ChangedError, rewordings
from .tables import NoPlaceError, put


def main() -> int:
    """Run one measurement; what a person can mend ends in one sentence and status 1."""
    options = _parser().parse_args()
    try:
        return _run(options)
    except (ChangedError, CheckError, EmbedderUnavailable, NoPlaceError, FileNotFoundError) as error:
        print(error, file=sys.stderr)
        return 1


def _run(options: argparse.Namespace) -> int:
    name, tallies = str(options.command), {}
    folder = corpora_folder()
    if options.command == "rewordings":
        tables = rewordings(options.file)
    elif folder is None:
        print(ABSENT)
        return 0
    elif options.command == "calibration":
        tables = calibration(folder, rules_only=options.rules_only)
    else:
        tallies = measure_corpora(folder, options.file, full=options.full)
        tables = corpora_tables(tallies, "full" if options.full else "rules-only")
        name = "corpora-full" if options.full else name
    put(tables, name, markdown=options.markdown, into=options.into)
    for group, tally in tallies.items() if options.command == "corpora" else ():
        _print_samples(group, tally, options.samples)
    return 0


def _print_samples(group: Group, tally: Tally, count: int) -> None:
    samples = tally.samples[:: max(len(tally.samples) // count, 1)][:count] if count else []
    if samples:
        print(f"\n{group.file}, {group.label}, {group.languages} languages, {group.way}:")
        print("\n".join(f"  {sample}" for sample in samples))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.measure", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    held_out = commands.add_parser("rewordings", help="the held-out rewordings of the source lines, in both modes")
    held_out.add_argument("--file", type=Path, default=HELD_OUT, help="another file of the same form")
    sample = commands.add_parser("calibration", help=f"the calibration sample in ${VARIABLE}")
    sample.add_argument("--rules-only", action="store_true", help="without the sentence model")
    corpora = commands.add_parser("corpora", help=f"false alarms on every corpus in ${VARIABLE}")
    corpora.add_argument("file", nargs="*", help="names of corpus files, without endings (default: all)")
    corpora.add_argument("--full", action="store_true", help="with the sentence model")
    corpora.add_argument("--samples", type=int, default=0, metavar="N", help="also print N alarms of each kind to read")
    for command in (held_out, sample, corpora):
        command.add_argument("--markdown", action="store_true", help="print the tables as Markdown")
        command.add_argument(
            "--into", type=Path, metavar="DOCUMENT", help="write them into a document, between their marks"
        )
    return parser


if __name__ == "__main__":
    sys.exit(main())
