"""The files of an evaluation, read line by line: packed or not, whole or broken."""

from __future__ import annotations

import gzip
import hashlib
import io
import sys
import zlib
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO

from handrail.workbench.problems import EvaluationError

STANDARD_INPUT = "-"
SUFFIXES = (".jsonl", ".jsonl.gz")
HELD_OUT = "held_out"
# A longer line is none of ours, and must not fill the memory.
MAX_LINE_BYTES = 16 * 1024 * 1024
FAULTS_KEPT = 200
_GZIP = b"\x1f\x8b"


@dataclass(frozen=True, slots=True)
class SourceFile:
    """A file to read; ``path`` is ``None`` for standard input. Of ``is_held_out`` ones nothing but ids is shown."""

    name: str
    path: Path | None
    size: int = 0
    is_held_out: bool = False


@dataclass(frozen=True, slots=True)
class Fault:
    """A line that could not be read; ``why`` holds nothing of it."""

    source: str
    line: int
    why: str


@dataclass(slots=True)
class Faults:
    """Lines that could not be read: all are counted, the first ones kept."""

    count: int = 0
    first: list[Fault] = field(default_factory=list)

    def add(self, source: str, line: int, why: str) -> None:
        """Count one more."""
        self.count += 1
        if len(self.first) < FAULTS_KEPT:
            self.first.append(Fault(source, line, why))


def find_sources(paths: Iterable[str | Path]) -> list[SourceFile]:
    """The JSON Lines files among paths of files and folders, each once, in the order given.

    Raises:
        EvaluationError: A path does not exist or a folder holds no such file.
    """
    found: dict[Path | None, SourceFile] = {}
    for given in paths:
        if str(given) == STANDARD_INPUT:
            found.setdefault(None, SourceFile("standard input", None))
            continue
        for path in _files_of(Path(given)):
            resolved = path.resolve()
            found.setdefault(resolved, SourceFile(_name(resolved), path, _size(path), _is_held_out(resolved)))
    names = [source.name for source in found.values()]
    return [
        source if names.count(source.name) == 1 else SourceFile(str(path), path, source.size, source.is_held_out)
        for path, source in found.items()
    ]


def _files_of(path: Path) -> list[Path]:
    if path.is_dir():
        files = sorted(file for file in path.rglob("*") if file.name.endswith(SUFFIXES) and file.is_file())
        if not files:
            raise EvaluationError(f"The folder {path} holds no .jsonl or .jsonl.gz file.")
        return files
    if not path.exists():
        raise EvaluationError(f"There is no file or folder {path}.")
    return [path]


def _name(path: Path) -> str:
    """As the file is called from where the command runs, else by its folder: the same on every machine."""
    here = Path.cwd()
    return path.relative_to(here).as_posix() if path.is_relative_to(here) else f"{path.parent.name}/{path.name}"


def _size(path: Path) -> int:
    return path.stat().st_size if path.is_file() else 0


def _is_held_out(path: Path) -> bool:
    """Whether the file or a folder above it is named as held out; rather once too often."""
    return any(part.startswith(HELD_OUT) for part in path.parts)


class Lines:
    """The lines of a source, read once. Afterwards ``sha256`` is that of the file as it lies there."""

    def __init__(self, source: SourceFile, faults: Faults, on_bytes: Callable[[int], object] = lambda count: None):
        self.source = source
        self.count = 0
        self._faults = faults
        self._on_bytes = on_bytes
        self._hash = hashlib.sha256()

    @property
    def sha256(self) -> str:
        """Of all bytes read so far."""
        return self._hash.hexdigest()

    def __iter__(self) -> Iterator[tuple[int, str]]:
        """Every line that is not blank, with its number; those that cannot be read become faults.

        Raises:
            EvaluationError: The file cannot be opened.
        """
        with self._open() as raw:
            counted = io.BufferedReader(_Counting(raw, self._seen), 1 << 16)
            is_packed = counted.peek(2)[:2] == _GZIP
            stream: BinaryIO = gzip.GzipFile(fileobj=counted) if is_packed else counted  # type: ignore[assignment]
            try:
                yield from self._lines(stream)
            except (OSError, EOFError, zlib.error):
                self._faults.add(self.source.name, self.count + 1, "the file is damaged from here on")
            while counted.read(1 << 16):
                pass

    def _lines(self, stream: BinaryIO) -> Iterator[tuple[int, str]]:
        while raw := stream.readline(MAX_LINE_BYTES):
            self.count += 1
            if len(raw) == MAX_LINE_BYTES and not raw.endswith(b"\n"):
                while (rest := stream.readline(MAX_LINE_BYTES)) and not rest.endswith(b"\n"):
                    pass
                self._faults.add(self.source.name, self.count, "the line is too long")
                continue
            line = raw.decode("utf-8-sig" if self.count == 1 else "utf-8", "surrogateescape")
            if line.strip():
                yield self.count, line

    def _open(self) -> AbstractContextManager[BinaryIO]:
        if self.source.path is None:
            return nullcontext(sys.stdin.buffer)
        try:
            return self.source.path.open("rb", buffering=0)
        except OSError as error:
            raise EvaluationError(f"{self.source.name} cannot be read: {error.strerror}.") from None

    def _seen(self, chunk: memoryview) -> None:
        self._hash.update(chunk)
        self._on_bytes(len(chunk))


class _Counting(io.RawIOBase):
    """Bytes on their way through, shown to somebody who counts and hashes them."""

    def __init__(self, raw: BinaryIO, seen: Callable[[memoryview], None]) -> None:
        super().__init__()
        self._raw = raw
        self._seen = seen

    def readable(self) -> bool:
        """Always."""
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        """Read like the stream beneath."""
        count: int = self._raw.readinto(buffer)  # type: ignore[attr-defined]
        self._seen(memoryview(buffer)[:count])
        return count
