"""A pack as one file: the same content gives the same bytes on every machine, and reading it trusts nothing in it."""

from __future__ import annotations

import hashlib
import io
import lzma
import re
import tempfile
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from handrail.packs.problems import PackError, Problem

SUFFIX = ".zip"
# What a pack is made of; training lines are for its makers, and an engine never reads them.
CONTENT = (
    "pack.yaml", "pack.lock", "tagger.npz", "words/*.yaml", "rules/*/*.yaml", "guards/*.yaml", "scripts/*.yaml",
    "texts/*.yaml", "help/*.yaml", "conversations/*.yaml",
)  # fmt: skip
TRAINING = "training/*.yaml"
_NAME = re.compile(
    r"(?:pack\.yaml|pack\.lock|tagger\.npz"
    r"|(?:words|guards|scripts|texts|help|conversations|training)/[A-Za-z0-9-]+\.yaml"
    r"|rules/[A-Za-z-]+/[a-z0-9-]+\.yaml)"
)
# Nothing of the time or the machine of the build gets in: the first day that the format knows, and plain files.
_DAY, _MODE = (1980, 1, 1, 0, 0, 0), 0o100644 << 16
MAX_BYTES = 64 * 1024 * 1024


def archive_names(folder: Path, *, with_training: bool = False) -> list[str]:
    """What goes into the archive of a pack folder, in its order."""
    patterns = (*CONTENT, TRAINING) if with_training else CONTENT
    return sorted({path.relative_to(folder).as_posix() for pattern in patterns for path in folder.glob(pattern)})


def build_archive(folder: Path, *, with_training: bool = False) -> bytes:
    """The bytes of the archive. Files are stored, not compressed: compressors differ from machine to machine."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as archive:
        for name in archive_names(folder, with_training=with_training):
            entry = zipfile.ZipInfo(name, _DAY)
            entry.external_attr, entry.create_system = _MODE, 3
            archive.writestr(entry, (folder / name).read_bytes())
    return out.getvalue()


def digest(archive: bytes) -> str:
    """The SHA-256 of an archive."""
    return hashlib.sha256(archive).hexdigest()


def unpack(archive: bytes, folder: Path) -> None:
    """Write the files of an archive into a folder, and nothing that a pack does not consist of.

    Raises:
        PackError: It is no archive of a pack, or would be larger than ``MAX_BYTES``.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(archive)) as content:
            entries = content.infolist()
            odd = [entry.filename for entry in entries if not _NAME.fullmatch(entry.filename)]
            if odd:
                raise PackError([Problem(odd[0][:60], 0, "does not belong into a pack; the archive is not unpacked")])
            if sum(entry.file_size for entry in entries) > MAX_BYTES:
                raise PackError([Problem("the archive", 0, f"holds more than {MAX_BYTES} bytes; it is not unpacked")])
            for entry in entries:
                path = folder / entry.filename
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(content.read(entry))
    except (zipfile.BadZipFile, zlib.error, lzma.LZMAError, RuntimeError, OSError, EOFError) as error:
        raise PackError([Problem("the archive", 0, "is no archive of a pack; build it again")]) from error


@contextmanager
def opened(path: Path) -> Iterator[Path]:
    """A pack folder as it is, or an archive unpacked for as long as it is needed.

    Raises:
        PackError: The file is no archive of a pack.
    """
    if path.is_dir():
        yield path
        return
    with tempfile.TemporaryDirectory(prefix="handrail-pack-") as folder:
        unpack(path.read_bytes(), Path(folder))
        yield Path(folder)
