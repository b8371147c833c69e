"""The packs of one channel on this computer: the last two, and one small file that says which of them counts."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from handrail.config import ChannelAddress
from handrail.updates.problems import BusyError, ChannelError

_FORM = 1
_KEPT = 2


@dataclass(frozen=True, slots=True)
class InstalledPack:
    """A pack in the data folder. ``digest`` names the signed parts it was made from, ``at`` is epoch seconds."""

    pack: str
    version: str
    digest: str
    at: float
    languages: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Pointer:
    """Which pack counts, which one came before it, and which rules are switched off. ``stamp`` names this state."""

    current: InstalledPack | None = None
    previous: InstalledPack | None = None
    disabled: Mapping[str, str] = field(default_factory=dict)
    stamp: str = ""


@dataclass(frozen=True, slots=True)
class Visits:
    """When the channel was asked, in epoch seconds, and what the last failure said; ``None`` where all went well."""

    asked_at: float | None = None
    good_at: float | None = None
    problem: str | None = None


class InstalledPacks:
    """The folder of one channel in the data folder. Another address is another channel with a folder of its own.

    A process that dies at any point leaves either the pack that counted before or the new one, whole: a pack is
    written beside the others first, and one rename of the pointer makes it count.
    """

    def __init__(self, data_dir: Path, address: ChannelAddress) -> None:
        name = hashlib.sha256(str(address).encode()).hexdigest()[:16]
        self.folder = data_dir / "packs" / name
        self.metadata = self.folder / "metadata"
        self._packs = self.folder / "versions"
        self._pointer = self.folder / "current.json"
        self._visits = self.folder / "visits.json"

    def pointer(self) -> Pointer:
        """What counts now; an empty pointer where nothing was ever installed, or its file cannot be read."""
        text = _text_of(self._pointer)
        try:
            data = json.loads(text)
            if data["form"] != _FORM:
                return Pointer()
            return Pointer(
                current=_pack_from(data["current"]),
                previous=_pack_from(data["previous"]),
                disabled=dict(data["disabled"]),
                stamp=hashlib.sha256(text.encode()).hexdigest(),
            )
        except (ValueError, KeyError, TypeError):
            return Pointer()

    def visits(self) -> Visits:
        """When the channel was asked, and how that went."""
        try:
            return Visits(**json.loads(_text_of(self._visits)))
        except (ValueError, TypeError):
            return Visits()

    def folder_of(self, pack: InstalledPack) -> Path:
        """Where the files of a pack lie."""
        return self._packs / pack.digest

    @contextmanager
    def locked(self) -> Iterator[None]:
        """Keep other processes from changing anything meanwhile.

        Raises:
            BusyError: Another process does just that.
            ChannelError: This system cannot do so.
        """
        try:
            import fcntl
        except ImportError:
            raise ChannelError(
                "Signed pack channels need Linux or macOS. On Windows unset HANDRAIL_CHANNEL: packs come with Handrail."
            ) from None

        self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        with (self.folder / "lock").open("w") as lock:
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except OSError:
                raise BusyError("Another process is asking the channel just now; wait for it.") from None
            yield

    @contextmanager
    def draft(self, files: Mapping[str, bytes]) -> Iterator[Path]:
        """A folder with these files that does not count, and is gone after the block unless it was installed."""
        self._packs.mkdir(mode=0o700, parents=True, exist_ok=True)
        draft = Path(tempfile.mkdtemp(prefix="draft-", dir=self.folder))
        try:
            for name, content in files.items():
                path = draft / name
                path.parent.mkdir(parents=True, exist_ok=True)
                with path.open("wb") as file:
                    file.write(content)
                    file.flush()
                    os.fsync(file.fileno())
            for folder in [draft, *(path for path in draft.rglob("*") if path.is_dir())]:
                _sync_folder(folder)
            yield draft
        finally:
            shutil.rmtree(draft, ignore_errors=True)

    def install(self, draft: Path, pack: InstalledPack, disabled: Mapping[str, str]) -> None:
        """Make the pack in a draft count, all at once, and keep the one that counted until now."""
        pointer, place = self.pointer(), self.folder_of(pack)
        if place.exists():
            # From a process that died before it made this pack count; nothing reads it.
            shutil.rmtree(place)
        draft.rename(place)
        _sync_folder(self._packs)
        self._point(Pointer(pack, pointer.current, disabled))
        self.sweep()

    def disable(self, disabled: Mapping[str, str]) -> None:
        """Switch exactly these rules off."""
        pointer = self.pointer()
        self._point(Pointer(pointer.current, pointer.previous, disabled))

    def note(self, visits: Visits) -> None:
        """Remember when the channel was asked."""
        _replace(self._visits, json.dumps(asdict(visits)))

    def _point(self, pointer: Pointer) -> None:
        data: dict[str, Any] = {
            "form": _FORM,
            "current": pointer.current and asdict(pointer.current),
            "previous": pointer.previous and asdict(pointer.previous),
            "disabled": dict(pointer.disabled),
        }
        _replace(self._pointer, json.dumps(data))

    def sweep(self) -> None:
        """Remove what processes left that died, and packs beyond the last two."""
        pointer = self.pointer()
        kept = {pack.digest for pack in (pointer.current, pointer.previous)[:_KEPT] if pack}
        stray = [*self.folder.glob("draft-*"), *self.folder.glob("unfinished-*")]
        stray += [path for path in self._packs.glob("*") if path.name not in kept]
        for path in stray:
            if path.is_dir():
                shutil.rmtree(path, ignore_errors=True)
            else:
                path.unlink(missing_ok=True)


def _pack_from(data: Any) -> InstalledPack | None:
    return None if data is None else InstalledPack(**data)


def _text_of(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return ""


def _replace(path: Path, text: str) -> None:
    """Write a file so that every reader, also after a crash, sees all of the old or all of the new."""
    descriptor, name = tempfile.mkstemp(prefix=f"unfinished-{path.name}-", dir=path.parent)
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        os.replace(name, path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
    _sync_folder(path.parent)


def _sync_folder(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
