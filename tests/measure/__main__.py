"""``python -m tests.measure NAME``: figures that are printed, whatever they are."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from handrail.embedding import EmbedderUnavailable

from .batch import CheckError
from .clustering import clustering
from .corpora import calibration, corpora
from .corpora_folder import ABSENT, VARIABLE, corpora_folder
from .curve import curve
from .floor import floor
from .load import load
from .metamorphic import metamorphic
from .million import million
from .obfuscation import obfuscation, obfuscation_tables
from .redaction import redaction
from .rewordings import HELD_OUT, ChangedError, rewordings
from .second_opinion import second_opinion
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
    name = str(options.command)
    folder = corpora_folder()
    if options.command == "rewordings":
        tables = rewordings(options.file)
    elif options.command == "obfuscation":
        outcomes = obfuscation(options.path, options.only, learned=options.learned)
        tables = obfuscation_tables(outcomes, learned=options.learned)
        for technique, outcome in outcomes.items():
            for title, lines in (("lost", outcome.lost), ("new alarm", outcome.new)):
                for line in lines[: options.samples]:
                    print(f"{technique}, {title}: {line}")
    elif options.command == "load":
        tables = load(options.count, options.threads, rules_only=options.rules_only)
    elif options.command == "curve":
        tables = curve()
    elif options.command == "second-opinion":
        tables = second_opinion()
    elif options.command == "metamorphic":
        tables = metamorphic(rules_only=options.rules_only, languages=options.language)
    elif options.command == "redaction":
        tables = redaction(options.each)
    elif options.command == "floor":
        tables = floor(folder, samples=options.samples)
    elif options.command == "clustering":
        tables = clustering(options.count)
    elif options.command == "million":
        tables = million(options.count, options.jobs, full=options.full)
    elif folder is None:
        print(ABSENT)
        return 0
    elif options.command == "calibration":
        tables = calibration(folder, rules_only=options.rules_only)
    else:
        tables = corpora(folder, options.file, full=options.full)
        name = "corpora-full" if options.full else name
    put(tables, name, markdown=options.markdown, into=options.into)
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.measure", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    held_out = commands.add_parser("rewordings", help="the held-out rewordings of the source lines, in both modes")
    held_out.add_argument("--file", type=Path, default=HELD_OUT, help="another file of the same form")
    sample = commands.add_parser("calibration", help=f"the calibration sample in ${VARIABLE}")
    sample.add_argument("--rules-only", action="store_true", help="without the sentence model")
    files = commands.add_parser("corpora", help=f"false alarms on every corpus in ${VARIABLE}")
    files.add_argument("file", nargs="*", help="names of corpus files, without endings (default: all)")
    files.add_argument("--full", action="store_true", help="with the sentence model")
    many = commands.add_parser("million", help="rate and memory of handrail eval on lines made up on the fly")
    many.add_argument("--count", type=int, default=1_000_000)
    many.add_argument("--jobs", type=int, default=2)
    many.add_argument("--full", action="store_true", help="with the sentence model")
    busy = commands.add_parser("load", help="the same conversations one by one and through busy threads")
    busy.add_argument("--count", type=int, default=2000)
    busy.add_argument("--threads", type=int, default=8)
    busy.add_argument("--rules-only", action="store_true", help="without the sentence model")
    changes = commands.add_parser("metamorphic", help="dialogues changed in ways that must not change the verdict")
    changes.add_argument("--language", action="append", default=[], help="dialogues of this language alone")
    changes.add_argument("--rules-only", action="store_true", help="without the sentence model")
    taken_out = commands.add_parser("redaction", help="planted identifiers that redaction takes out, in ten locales")
    taken_out.add_argument("--each", type=int, default=500, help="texts of each kind in each locale")
    copies = commands.add_parser("clustering", help="time and memory to find clusters among made-up sightings")
    copies.add_argument("--count", type=int, nargs="+", default=[10_000, 100_000], help="how many sightings")
    learning = commands.add_parser("curve", help="what a part of the training lines would have taught the tagger")
    opinion = commands.add_parser("second-opinion", help="whether another sentence model judges English chats better")
    disguise = commands.add_parser("obfuscation", help="the pack's examples and dialogues, written in disguise")
    disguise.add_argument(
        "path", nargs="*", type=Path, help="folders or files of dialogues (default: those of the tests)"
    )
    disguise.add_argument("--learned", action="store_true", help="with the learned tagger beside the rules")
    disguise.add_argument("--only", action="append", default=[], metavar="TECHNIQUE", help="this technique alone")
    disguise.add_argument("--samples", type=int, default=0, metavar="N", help="also print N of each kind to read")
    alone = commands.add_parser("floor", help="basic protection, the extension by itself, beside the rules")
    alone.add_argument("--samples", type=int, default=0, metavar="N", help="also print N differences of each kind")
    for command in (
        held_out,
        sample,
        files,
        many,
        busy,
        changes,
        taken_out,
        learning,
        opinion,
        disguise,
        alone,
        copies,
    ):
        command.add_argument("--markdown", action="store_true", help="print the tables as Markdown")
        command.add_argument(
            "--into", type=Path, metavar="DOCUMENT", help="write them into a document, between their marks"
        )
    return parser


if __name__ == "__main__":
    sys.exit(main())
