"""Fixtures for backups: a data folder with something of everything in it."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest

from handrail.backup import back_up
from handrail.config import Settings
from handrail.storage import open_store
from handrail.storage.model import NewDevice, PairingCode

NOW = 1_768_132_800
FILES = {
    "overrides.yaml": "disable: []\n",
    "packs/0123/current.json": '{"form": 1}',
    "packs/0123/metadata/root_history/1.root.json": "{}",
    "packs/0123/versions/abc/pack.yaml": "id: x\n",
}


@dataclass(frozen=True)
class Place:
    """A data folder and its database."""

    data_dir: Path
    url: str

    def pair(self, name: str) -> None:
        """Pair a device."""
        self.data_dir.mkdir(exist_ok=True)
        store = open_store(self.url)
        store.add_code(PairingCode(name.encode().ljust(16), NOW + 300), now=NOW, only=False)
        store.redeem(lambda nonce: True, NewDevice(name, name, name), now=NOW)
        store.close()

    def devices(self) -> list[str]:
        """The ids of all devices."""
        store = open_store(self.url)
        try:
            return [device.id for device in store.devices()]
        finally:
            store.close()

    def files(self) -> dict[str, bytes]:
        """Every file and what is in it; of folders the name alone."""
        return {
            path.relative_to(self.data_dir).as_posix(): path.read_bytes() if path.is_file() else b""
            for path in self.data_dir.rglob("*")
        }


def place_in(folder: Path) -> Place:
    """A data folder that is not there yet, with the database where it usually is."""
    return Place(folder, f"sqlite:///{folder / 'handrail.db'}")


@pytest.fixture(scope="session")
def used(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder that was in use, and its backup beside it; for copying."""
    folder = tmp_path_factory.mktemp("used")
    place = place_in(folder / "source")
    Settings.from_environment({"HANDRAIL_DATA_DIR": str(place.data_dir)})
    for name, text in FILES.items():
        (place.data_dir / name).parent.mkdir(parents=True, exist_ok=True)
        (place.data_dir / name).write_text(text)
    (place.data_dir / "packs/0123/metadata/root.json").symlink_to("root_history/1.root.json")
    place.pair("kitchen")
    back_up(folder / "backup.tar.gz", place.data_dir, place.url, version="1.2.3", now=NOW)
    return folder


@pytest.fixture
def source(used: Path, tmp_path: Path) -> Place:
    """A data folder that was in use."""
    shutil.copytree(used / "source", tmp_path / "source", symlinks=True)
    return place_in(tmp_path / "source")


@pytest.fixture
def archive(used: Path, tmp_path: Path) -> Path:
    """A backup of it."""
    return Path(shutil.copy(used / "backup.tar.gz", tmp_path))


@pytest.fixture
def target(tmp_path: Path) -> Place:
    """Where it may be restored: nothing is there yet."""
    return place_in(tmp_path / "target")
