"""``handrail eval``: how often the detector is right, on labelled messages and conversations."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path

import click

from handrail.config import SettingsError, corpora_choice, engine_choice, prepare_process

_NEEDED = ("plotly", "tqdm")
_LIST = ("report", "fit", "all")


@click.command("eval")
@click.argument("paths", nargs=-1)
@click.option(
    "--format", "known", type=click.Choice(["calibration"]), help="Read the files in the folder HANDRAIL_CORPORA."
)
@click.option("--half", type=click.Choice(_LIST), default="report", show_default=True, help="Half of corpus rows.")
@click.option("--assume", type=click.Choice(["benign", "extortion"]), help="What unlabelled lines are.")
@click.option("--mode", type=click.Choice(["full", "rules-only"]), help="With or without the sentence model.")
@click.option("--embedder", help="Another sentence model: use, minilm or a model folder.")
@click.option("--pack", type=click.Path(file_okay=False, path_type=Path), help="Folder of another pattern pack.")
@click.option("--jobs", type=click.IntRange(1), default=os.cpu_count() or 1, show_default=True, help="Processes.")
@click.option(
    "--out",
    type=click.Path(path_type=Path),
    default=Path("evaluation"),
    show_default=True,
    help="Folder for report.json and report.html.",
)
@click.option("--compare", type=click.Path(path_type=Path), help="An earlier report.json to compare with.")
@click.option("--ablation", is_flag=True, help="Run again with one component switched off at a time.")
@click.option("--baselines", is_flag=True, help="Measure a keyword list and other simple ways on the same lines.")
@click.option("--show-text", is_flag=True, help="Put messages into the reports; never those of a held_out folder.")
def evaluate(
    paths: tuple[str, ...],
    known: str | None,
    half: str,
    assume: str | None,
    mode: str | None,
    embedder: str | None,
    pack: Path | None,
    jobs: int,
    out: Path,
    compare: Path | None,
    ablation: bool,
    baselines: bool,
    show_text: bool,
) -> None:
    """Measure the detector on files or folders of JSON Lines (.jsonl, .jsonl.gz, - for standard input).

    \b
    handrail eval tests/conversations tests/benign
    handrail eval --format calibration --mode rules-only
    handrail eval tests/conversations --compare evaluation/report.json --out after

    Prints a summary and writes report.json and report.html. Exit status 1 when a line could not be read or the
    evaluation could not be done, 130 after Ctrl+C.
    """  # noqa: D301 - click reads the backspace
    if not paths and known is None:
        raise click.UsageError("Name files or folders, or take the corpora with --format calibration.")
    if missing := [name for name in _NEEDED if find_spec(name) is None]:
        click.echo(
            f"handrail eval needs {' and '.join(missing)}; install with: pip install 'handrail[workbench]'", err=True
        )
        sys.exit(1)
    from handrail.workbench.session import Options, Session

    prepare_process()
    given: list[str | Path] = [*paths, *([_corpora()] if known else [])]
    options = Options(
        paths=given,
        half=half,
        assume=assume,
        embedder=_embedder(mode, embedder),
        pack=pack or engine_choice().pack,
        jobs=jobs,
        out=out,
        compare=compare,
        ablates=ablation,
        has_baselines=baselines,
        shows_text=show_text,
        command=_command(sys.argv[1:]),
    )
    session = Session(options, say=click.echo, is_watched=sys.stderr.isatty())
    try:
        is_whole = session.run()
    except KeyboardInterrupt:
        click.echo(f"\nStopped after {session.judged} messages; nothing was written.", err=True)
        sys.exit(130)
    sys.exit(0 if is_whole else 1)


def _corpora() -> Path:
    folder = corpora_choice()
    if folder is None:
        raise SettingsError("HANDRAIL_CORPORA: set it to the folder that holds the corpora.")
    return folder


def _embedder(mode: str | None, embedder: str | None) -> str | None:
    """The sentence model to use, ``None`` for rules only."""
    if mode == "rules-only":
        if embedder is not None:
            raise click.UsageError("--embedder needs --mode full.")
        return None
    chosen = embedder or engine_choice().embedder
    if chosen != "none":
        return chosen
    if mode == "full":
        raise click.UsageError("--mode full needs a sentence model: name one with --embedder, such as use.")
    return None


def _command(arguments: Sequence[str]) -> str:
    return " ".join(["handrail", *arguments])
