"""``handrail pack build``: a pack as one file."""

from __future__ import annotations

from pathlib import Path

import click

from handrail.cli.pack.folders import folder_argument
from handrail.packs import PackError
from handrail.packs.archive import SUFFIX, archive_names, build_archive, digest
from handrail.packs.loader import compile_pack, problems_in, read_files


@click.command()
@folder_argument
@click.option("--out", type=click.Path(path_type=Path), help="The file to write; default <pack>-<version>.zip here.")
@click.option("--training", is_flag=True, help="Put the training lines in as well; no engine reads them.")
def build(folder: Path, out: Path | None, training: bool) -> None:
    """Write a pack as one file (default: the core pack). The same pack gives the same bytes everywhere."""
    problems = problems_in(folder)
    if problems:
        raise PackError(problems)
    pack = compile_pack(read_files(folder))
    archive = build_archive(folder, with_training=training)
    target = out or Path(f"{pack.id}-{pack.version}{SUFFIX}")
    target.write_bytes(archive)
    files = len(archive_names(folder, with_training=training))
    click.echo(f"{target}: {files} files, {len(archive):,} bytes, sha256 {digest(archive)}")
