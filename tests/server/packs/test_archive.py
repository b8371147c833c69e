"""A pack as one file: the same bytes for the same pack, and nothing unpacked that is no part of a pack."""

from __future__ import annotations

import io
import os
import zipfile
from pathlib import Path

import pytest

from handrail.packs import PackError, load_pack
from handrail.packs.archive import archive_names, build_archive, opened, unpack

from .conftest import PackFolder


def test_the_same_pack_gives_the_same_bytes_wherever_and_whenever(pack: PackFolder, tmp_path: Path) -> None:
    other = PackFolder(tmp_path / "elsewhere")
    for path in other.path.rglob("*"):
        os.utime(path, (1_000_000_000, 1_000_000_000))
        path.chmod(0o700)
    (other.path / "notes.txt").write_text("not a part of the pack")
    assert build_archive(pack.path) == build_archive(other.path)
    other.change("pack.yaml", "1.2.3", "1.2.4")
    assert build_archive(pack.path) != build_archive(other.path)


def test_what_is_unpacked_is_the_pack(pack: PackFolder, tmp_path: Path) -> None:
    archive = tmp_path / "tiny.zip"
    archive.write_bytes(build_archive(pack.path))
    with opened(archive) as folder:
        assert load_pack(folder) == load_pack(pack.path)
        assert archive_names(folder) == archive_names(pack.path)
    assert not folder.exists()


def test_training_lines_come_along_on_demand_alone(pack: PackFolder) -> None:
    (pack.path / "training").mkdir()
    (pack.path / "training" / "en.yaml").write_text("language: en\n")
    assert "training/en.yaml" not in archive_names(pack.path)
    assert "training/en.yaml" in archive_names(pack.path, with_training=True)


def zipped(names: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in names.items():
            archive.writestr(name, content)
    return out.getvalue()


def damaged(archive: bytes) -> bytes:
    start = archive.index(b"pack.yaml") + len("pack.yaml")
    return archive[:start] + b"\xff\xff\xff\xff" + archive[start + 4 :]


BAD = {
    "a way out of the folder": (zipped({"pack.yaml": b"", "../evil.yaml": b""}), "../evil.yaml: does not belong"),
    "a path from the root": (zipped({"/etc/evil": b""}), "does not belong into a pack"),
    "a program": (zipped({"pack.yaml": b"", "setup.py": b""}), "setup.py: does not belong"),
    "a flood": (zipped({"texts/en.yaml": bytes(65 * 1024 * 1024)}), "holds more than"),
    "damaged content": (damaged(zipped({"pack.yaml": b"id: tiny\n" * 100})), "is no archive of a pack; build it again"),
    "no archive": (b"PK and nothing more", "is no archive of a pack; build it again"),
}


@pytest.mark.parametrize(("archive", "said"), BAD.values(), ids=BAD.keys())
def test_what_is_no_pack_is_refused_and_nothing_is_written(archive: bytes, said: str, tmp_path: Path) -> None:
    folder = tmp_path / "inside"
    folder.mkdir()
    with pytest.raises(PackError, match=said.replace(".", r"\.")):
        unpack(archive, folder)
    assert list(tmp_path.rglob("*")) == [folder]
