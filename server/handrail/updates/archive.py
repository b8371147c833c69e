"""A pack folder as one file: the same files give the same bytes, and nothing is unpacked that is no part of a pack."""

from __future__ import annotations

import gzip
import io
import re
import tarfile
import zlib
from collections.abc import Mapping
from pathlib import Path

from handrail.updates.layout import MAX_BYTES
from handrail.updates.problems import ChannelError

MAX_FILES = 5000
_SUFFIXES = (".yaml", ".npz", ".json", ".lock", ".md", ".txt")
# Plain names in folders: nothing absolute, nothing hidden, no way up.
_PATH = re.compile(r"(?:[A-Za-z0-9_][A-Za-z0-9_.-]*/){0,4}[A-Za-z0-9_][A-Za-z0-9_.-]*")
_NO_ARCHIVE = "The channel's archive cannot be read; tell its maintainers."


def read_folder(folder: Path) -> dict[str, bytes]:
    """Every file of a pack folder that belongs into a pack, by its path; hidden files and other kinds are left out."""
    paths = sorted(path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    named = ((path.relative_to(folder).as_posix(), path) for path in paths)
    return {name: path.read_bytes() for name, path in named if _is_allowed(name)}


def pack_up(files: Mapping[str, bytes]) -> bytes:
    """The files as one archive; no time, owner or machine is in it.

    Raises:
        ChannelError: They are more than a channel may hold.
    """
    if sum(map(len, files.values())) > MAX_BYTES or len(files) > MAX_FILES:
        raise ChannelError(f"The pack is too large for a channel: at most {MAX_BYTES >> 20} MB in {MAX_FILES} files.")
    plain = io.BytesIO()
    with tarfile.open(fileobj=plain, mode="w", format=tarfile.USTAR_FORMAT) as archive:
        for name, content in sorted(files.items()):
            entry = tarfile.TarInfo(name)
            entry.size, entry.mode = len(content), 0o644
            archive.addfile(entry, io.BytesIO(content))
    return gzip.compress(plain.getvalue(), mtime=0)


def unpack(archive: bytes, max_bytes: int | None = None) -> dict[str, bytes]:
    """The files of an archive, by their paths; at most ``max_bytes`` of them, or what a channel may hold.

    Raises:
        ChannelError: It is no archive of a pack, or holds more than that.
    """
    files: dict[str, bytes] = {}
    try:
        with tarfile.open(
            fileobj=io.BytesIO(_plain(archive, MAX_BYTES if max_bytes is None else max_bytes)), mode="r:"
        ) as entries:
            for entry in entries:
                # A sparse file is a few bytes that unpack to any size.
                is_plain = entry.isfile() and not entry.issparse()
                if not is_plain or not _is_allowed(entry.name) or entry.name in files:
                    raise ChannelError("The channel's archive holds something that is no part of a pack; not used.")
                if len(files) == MAX_FILES:
                    raise ChannelError(f"The channel's archive holds more than {MAX_FILES} files; not used.")
                content = entries.extractfile(entry)
                files[entry.name] = content.read() if content else b""
    except (tarfile.TarError, OSError, EOFError, zlib.error, ValueError):
        raise ChannelError(_NO_ARCHIVE) from None
    return files


def _plain(archive: bytes, max_bytes: int) -> bytes:
    with gzip.GzipFile(fileobj=io.BytesIO(archive)) as stream:
        # Tar adds a header and padding to every file.
        limit = max_bytes + MAX_FILES * 1024 + 10240
        plain = stream.read(limit + 1)
    if len(plain) > limit:
        raise ChannelError(f"The channel's archive unpacks to more than {MAX_BYTES >> 20} MB; not used.")
    return plain


def _is_allowed(path: str) -> bool:
    return _PATH.fullmatch(path) is not None and path.endswith(_SUFFIXES)
