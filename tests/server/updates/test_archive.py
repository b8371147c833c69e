"""Archives: the same bytes for the same files, and nothing comes out that is no part of a pack."""

from __future__ import annotations

import gzip
import io
import tarfile
from collections.abc import Iterable
from pathlib import Path

import pytest

from handrail.updates import archive
from handrail.updates.archive import pack_up, read_folder, unpack
from handrail.updates.problems import ChannelError

from .channels import TINY


def test_the_same_folder_gives_the_same_bytes_and_comes_back_whole() -> None:
    files = read_folder(TINY)
    assert "pack.yaml" in files
    assert pack_up(files) == pack_up(dict(reversed(files.items())))
    assert unpack(pack_up(files)) == files


def test_only_files_of_a_pack_go_in(tmp_path: Path) -> None:
    for name in ("pack.yaml", "tagger.npz", ".secret.yaml", "run.py", "rules/.git/x.yaml"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(b"x")
    (tmp_path / "link.yaml").symlink_to("/etc/hostname")
    assert sorted(read_folder(tmp_path)) == ["pack.yaml", "tagger.npz"]


def tar(entries: Iterable[tarfile.TarInfo]) -> bytes:
    plain = io.BytesIO()
    with tarfile.open(fileobj=plain, mode="w") as out:
        for entry in entries:
            out.addfile(entry, io.BytesIO(b"x" * entry.size))
    return gzip.compress(plain.getvalue())


def entry(name: str, kind: bytes = tarfile.REGTYPE, size: int = 1) -> tarfile.TarInfo:
    made = tarfile.TarInfo(name)
    made.type, made.size, made.linkname = kind, size if kind == tarfile.REGTYPE else 0, "/etc/passwd"
    return made


@pytest.mark.parametrize(
    "entries",
    [
        [entry("../pack.yaml")],
        [entry("/etc/x.yaml")],
        [entry("rules/../../x.yaml")],
        [entry(".hidden.yaml")],
        [entry("run.py")],
        [entry("a/b/c/d/e/f/g.yaml")],
        [entry("pack.yaml", tarfile.SYMTYPE)],
        [entry("pack.yaml", tarfile.LNKTYPE)],
        [entry("pack.yaml", tarfile.FIFOTYPE)],
        [entry("rules", tarfile.DIRTYPE)],
        [entry("pack.yaml"), entry("pack.yaml")],
    ],
    ids=lambda entries: entries[0].name + str(entries[0].type),
)
def test_what_is_no_part_of_a_pack_is_refused(entries: list[tarfile.TarInfo]) -> None:
    with pytest.raises(ChannelError, match="holds something that is no part of a pack"):
        unpack(tar(entries))


def test_a_sparse_file_that_unpacks_to_any_size_is_refused() -> None:
    head = bytearray(entry("words/en.yaml", size=0).tobuf(tarfile.GNU_FORMAT))
    head[156:157] = tarfile.GNUTYPE_SPARSE
    head[386:410] = b"00000000000\0" * 2  # one piece of no bytes
    head[483:495] = b"%011o\0" % (4 << 20)  # of a file of four megabytes
    head[148:156] = b"%06o\0 " % sum(head[:148] + b" " * 8 + head[156:])
    with pytest.raises(ChannelError, match="holds something that is no part of a pack"):
        unpack(gzip.compress(bytes(head) + b"\0" * 1024))


@pytest.mark.parametrize(
    "data", [b"", b"PK\3\4", gzip.compress(b"x" * 600), tar([entry("pack.yaml", size=9000)])[:-40]]
)
def test_what_is_no_archive_is_refused(data: bytes) -> None:
    with pytest.raises(ChannelError, match="archive cannot be read"):
        unpack(data)


def test_what_unpacks_to_too_much_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive, "MAX_BYTES", 1 << 20)
    monkeypatch.setattr(archive, "MAX_FILES", 3)
    with pytest.raises(ChannelError, match="unpacks to more than 1 MB"):
        unpack(gzip.compress(b"\0" * (2 << 20)))
    with pytest.raises(ChannelError, match="unpacks to more than 1 MB"):
        unpack(gzip.compress(b"\0" * (1 << 20)), max_bytes=1 << 10)
    with pytest.raises(ChannelError, match="more than 3 files"):
        unpack(tar([entry(f"{number}.yaml") for number in range(4)]))
    with pytest.raises(ChannelError, match="too large for a channel"):
        pack_up({"pack.yaml": b"x" * (1 << 21)})
