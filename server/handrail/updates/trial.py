"""A pack proves itself in a process of its own: ``python -m handrail.updates.trial FOLDER [LANGUAGE…]``."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import yaml

from handrail import __version__
from handrail.packs import PackError, Problem
from handrail.packs.examples import problems_of, prove
from handrail.packs.loader import PackFiles, read_files
from handrail.packs.reader import SourceFile
from handrail.updates.layout import is_of_language, version_of
from handrail.updates.problems import ChannelError

# The core pack needs half a minute of processor time; a busy small computer takes several times as long.
SECONDS = 900
_MEMORY_BYTES = 4 << 30
_SHOWN = 3


def try_out(folder: Path, languages: Sequence[str] = (), seconds: float = SECONDS) -> None:
    """Compile a pack and run its own examples and dialogues, in a process that can be given up.

    ``languages`` are those whose files others signed: these must speak of their own language only.

    Raises:
        ChannelError: The pack needs a newer Handrail, does not compile, fails its own tests, or takes too long.
    """
    refuse_newer_engine(folder)
    command = [sys.executable, "-P", "-m", "handrail.updates.trial", str(folder), *languages]
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=seconds, check=False)  # noqa: S603
    except subprocess.TimeoutExpired:
        raise ChannelError(f"The pack's own tests took longer than {seconds:.0f} seconds; it is not used.") from None
    if done.returncode != 0:
        # Places alone: what a pack's examples say is nothing for logs and status pages.
        found = done.stdout.strip() or "does not get through its own tests"
        raise ChannelError(f"The pack {found}; it is not used. `handrail pack test FOLDER` says more.")


def refuse_newer_engine(folder: Path) -> None:
    """Read ``min_engine`` of ``pack.yaml`` before anything else: a newer pack may hold what this loader cannot read.

    Raises:
        ChannelError: The pack needs a newer Handrail than this one.
    """
    try:
        data = yaml.safe_load((folder / "pack.yaml").read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, yaml.YAMLError):
        raise ChannelError("The pack has no pack.yaml that can be read; it is not used.") from None
    needed = data.get("min_engine") if isinstance(data, dict) else None
    if needed is not None and version_of(str(needed)) > version_of(__version__):
        raise ChannelError(f"The pack needs Handrail {needed}, and this is {__version__}; update Handrail.")


def _main(arguments: Sequence[str]) -> int:
    _be_modest()
    try:
        files = read_files(Path(arguments[0]))
        problems, what = [*_strangers(files, arguments[1:]), *problems_of(prove(files))], "fails its own tests"
    except PackError as error:
        problems, what = list(error.problems), "cannot be compiled"
    if problems:
        places = ", ".join(f"{problem.path}:{problem.line}" for problem in problems[:_SHOWN])
        more = f" and {len(problems) - _SHOWN} more places" if len(problems) > _SHOWN else ""
        print(f"{what} at {places}{more}")
    return 1 if problems else 0


def _strangers(files: PackFiles, languages: Iterable[str]) -> list[Problem]:
    """Files of a language's team that speak of another language."""
    spoken: list[tuple[SourceFile, Any]] = [
        *files.words,
        *files.rules,
        *files.guards,
        *files.texts,
        *files.conversations,
    ]
    return [
        Problem(source.path, 0, f"speaks of {file.language!r}, though it belongs to {language!r}")
        for language in languages
        for source, file in spoken
        if is_of_language(source.path, language) and file.language != language
    ]


def _be_modest() -> None:
    """Let the people who are being served go first, and never take the computer's memory."""
    try:
        import os
        import resource

        os.nice(19)
        resource.setrlimit(resource.RLIMIT_AS, (_MEMORY_BYTES, _MEMORY_BYTES))
        resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    except (ImportError, OSError, ValueError, AttributeError):
        pass  # another platform, or an operator's tighter limit


if __name__ == "__main__":
    sys.exit(_main(sys.argv[1:]))
