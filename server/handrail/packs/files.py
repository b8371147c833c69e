"""A pack folder → its files, validated one by one."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel

from handrail.engine.familiar import Seen
from handrail.engine.tagging import TaggerModel
from handrail.packs.formats import refusal
from handrail.packs.overrides import Overrides
from handrail.packs.problems import PackError, Problem
from handrail.packs.reader import SourceFile
from handrail.packs.schema import (
    ConversationsFile,
    GuardFile,
    HelpFile,
    PackFile,
    RuleFile,
    ScriptsFile,
    TextsFile,
    WordsFile,
)
from handrail.packs.tagger import read_seen, read_taggers

PACK_FILE = "pack.yaml"
File = TypeVar("File", bound=BaseModel)
Sources = tuple[tuple[SourceFile, File], ...]


@dataclass(frozen=True, slots=True)
class PackFiles:
    """Everything in a pack folder, validated file by file, and what an organisation lays over it."""

    pack: PackFile
    words: Sources[WordsFile]
    rules: Sources[RuleFile]
    guards: Sources[GuardFile]
    scripts: Sources[ScriptsFile]
    texts: Sources[TextsFile]
    help: Sources[HelpFile]
    conversations: Sources[ConversationsFile]
    taggers: tuple[TaggerModel, ...] = ()
    seen: Seen | None = None
    overrides: Overrides | None = None


@dataclass(frozen=True, slots=True)
class ReadFolder:
    """The files of a folder that could be read; ``unread`` are the paths of those that could not."""

    pack: PackFile | None
    words: Sources[WordsFile]
    rules: Sources[RuleFile]
    guards: Sources[GuardFile]
    scripts: Sources[ScriptsFile]
    texts: Sources[TextsFile]
    help: Sources[HelpFile]
    conversations: Sources[ConversationsFile]
    unread: frozenset[str] = field(default=frozenset())


def core_folder() -> Path:
    """The folder of the embedded core pack: inside an installed package, else in the checkout."""
    installed = Path(__file__).parent.parent / "_patterns" / "core"
    return installed if installed.is_dir() else Path(__file__).parents[3] / "patterns" / "core"


def read_folder(folder: Path, problems: list[Problem]) -> ReadFolder:
    """Read what can be read, and add everything that is wrong to ``problems``.

    Raises:
        PackError: There is no pack, or it is for a newer Handrail; then nothing else is said of it.
    """
    if not (folder / PACK_FILE).is_file():
        raise PackError(
            [Problem(PACK_FILE, 0, f"there is no pack.yaml in {folder.name!r}; a pack is a folder with one")]
        )
    pack_source = SourceFile(folder / PACK_FILE, folder)
    refused = refusal(pack_source.content([]))
    if refused is not None:
        raise PackError([Problem(PACK_FILE, 0, refused)])
    pack = pack_source.parse(PackFile, problems)
    unread: set[str] = set()

    def every(pattern: str, model: type[File]) -> Sources[File]:
        good = []
        for path in sorted(folder.glob(pattern)):
            source = SourceFile(path, folder)
            parsed = source.parse(model, problems)
            if parsed is None:
                unread.add(source.path)
            else:
                good.append((source, parsed))
        return tuple(good)

    return ReadFolder(
        pack=pack,
        words=every("words/*.yaml", WordsFile),
        rules=every("rules/*/*.yaml", RuleFile),
        guards=every("guards/*.yaml", GuardFile),
        scripts=every("scripts/*.yaml", ScriptsFile),
        texts=every("texts/*.yaml", TextsFile),
        help=every("help/*.yaml", HelpFile),
        conversations=every("conversations/*.yaml", ConversationsFile),
        unread=frozenset(unread),
    )


def read_files(folder: Path, *, taggers: bool = True) -> PackFiles:
    """Read and validate every file of a pack folder; without ``taggers``, all but what was learned from them.

    Raises:
        PackError: A file is missing, is no YAML, or does not fit its form, or the pack is for a newer Handrail.
    """
    problems: list[Problem] = []
    read = read_folder(folder, problems)
    if problems or read.pack is None:
        raise PackError(problems)
    learned = (read_taggers(folder), read_seen(folder)) if taggers else ((), None)
    return PackFiles(
        read.pack,
        read.words,
        read.rules,
        read.guards,
        read.scripts,
        read.texts,
        read.help,
        read.conversations,
        *learned,
    )
