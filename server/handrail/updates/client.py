"""Asks a channel what it offers; whatever it answers is verified by The Update Framework before it is used."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tuf.api import exceptions
from tuf.ngclient import FetcherInterface, TargetFile, Updater, UpdaterConfig

from handrail.config import ChannelAddress
from handrail.updates.layout import (
    DISABLED,
    MAX_BYTES,
    MAX_DISABLED_BYTES,
    METADATA,
    PACK,
    TARGETS,
    Version,
    is_language,
    language_target,
    rules_in,
    version_of,
)
from handrail.updates.problems import ChannelError, StaleError

_CONFIG = UpdaterConfig(
    max_root_rotations=256,
    max_delegations=64,
    root_max_length=512_000,
    timestamp_max_length=16_384,
    snapshot_max_length=512_000,
    targets_max_length=2_000_000,
)
_OLD = "the installed pack stays in use"


@dataclass(frozen=True, slots=True)
class Part:
    """One archive of a pack that a channel offers: the pack itself, or what one language's team signs."""

    name: str
    sha256: str
    target: TargetFile


@dataclass(frozen=True, slots=True)
class Offer:
    """What a channel offers now, all of it signed: a pack, its parts, and the rules that are switched off."""

    pack: str
    version: Version
    languages: Mapping[str, int]
    parts: tuple[Part, ...]
    disabled: Mapping[str, str]

    @property
    def digest(self) -> str:
        """Names exactly these parts."""
        return hashlib.sha256(" ".join(part.sha256 for part in self.parts).encode()).hexdigest()


class ChannelClient:
    """One visit to a channel. ``folder`` remembers what was seen, so that nothing older is believed later."""

    def __init__(self, address: ChannelAddress, folder: Path, fetcher: FetcherInterface) -> None:
        self._folder = folder
        self._url = address.url
        with said_plainly():
            folder.mkdir(parents=True, exist_ok=True)
            (folder / "downloads").mkdir(exist_ok=True)
            self._updater = Updater(
                metadata_dir=str(folder),
                metadata_base_url=f"{address.url}/{METADATA}/",
                target_dir=str(folder / "downloads"),
                target_base_url=f"{address.url}/{TARGETS}/",
                fetcher=fetcher,
                config=_CONFIG,
                bootstrap=self._root_of_trust(address, fetcher),
            )

    def offer(self) -> Offer:
        """What the channel offers now.

        Raises:
            ChannelError: Nothing that it shows can be believed, or it cannot be reached.
        """
        with said_plainly():
            self._updater.refresh()
            pack = self._updater.get_targetinfo(PACK)
            if pack is None:
                raise ChannelError("The channel holds no pack yet; tell its maintainers.")
            facts = _facts(pack)
            languages = facts.get("languages", [])
            if not isinstance(languages, list) or not all(isinstance(x, str) and is_language(x) for x in languages):
                raise ChannelError("The channel names languages that are none; tell its maintainers.")
            parts, numbers = [_part(PACK, pack)], {}
            for language in sorted(set(languages)):
                target = self._updater.get_targetinfo(language_target(language))
                if target is None:
                    raise ChannelError(f"The channel's pack has no part {language!r}; {_OLD}. Tell its maintainers.")
                parts.append(_part(language, target))
                number = _facts(target).get("version")
                numbers[language] = number if isinstance(number, int) else 0
            if sum(part.target.length for part in parts) > MAX_BYTES:
                raise ChannelError(f"The channel's pack is larger than {MAX_BYTES >> 20} MB; {_OLD}.")
            return Offer(
                pack=str(facts.get("pack", "")),
                version=version_of(facts.get("version")),
                languages=numbers,
                parts=tuple(parts),
                disabled=self._disabled(),
            )

    def download(self, part: Part) -> bytes:
        """The archive of a part, exactly as it was signed.

        Raises:
            ChannelError: It came otherwise, or not at all.
        """
        with said_plainly():
            return self._bytes_of(part.target)

    def _disabled(self) -> Mapping[str, str]:
        target = self._updater.get_targetinfo(DISABLED)
        if target is None:
            return {}
        if target.length > MAX_DISABLED_BYTES:
            raise ChannelError(f"The channel's {DISABLED} is too large; {_OLD}. Tell its maintainers.")
        try:
            return rules_in(json.loads(self._bytes_of(target)))
        except ValueError:
            raise ChannelError(f"The channel's {DISABLED} is no JSON; {_OLD}. Tell its maintainers.") from None

    def _bytes_of(self, target: TargetFile) -> bytes:
        path = Path(self._updater.download_target(target))
        try:
            return path.read_bytes()
        finally:
            path.unlink(missing_ok=True)

    def _root_of_trust(self, address: ChannelAddress, fetcher: FetcherInterface) -> bytes:
        """The root metadata whose hash the operator has set: from the folder, else from the channel."""
        known = self._folder / "root_history" / f"{address.root_version}.root.json"
        if known.is_file() and _is_pinned(data := known.read_bytes(), address):
            return data
        url = f"{address.url}/{METADATA}/{address.root_version}.root.json"
        data = fetcher.download_bytes(url, _CONFIG.root_max_length)
        if not _is_pinned(data, address):
            raise ChannelError(
                "The channel's root of trust is not the one in HANDRAIL_CHANNEL; nothing is taken from it. Ask its "
                "maintainers for the right address over another way."
            )
        return data


def _is_pinned(data: bytes, address: ChannelAddress) -> bool:
    return hashlib.sha256(data).hexdigest() == address.root_sha256


def _facts(target: TargetFile) -> Mapping[str, object]:
    return target.custom if isinstance(target.custom, Mapping) else {}


def _part(name: str, target: TargetFile) -> Part:
    sha256 = target.hashes.get("sha256")
    if sha256 is None:
        raise ChannelError("The channel gives no SHA-256 of its files; tell its maintainers.")
    return Part(name, sha256, target)


@contextmanager
def said_plainly() -> Iterator[None]:
    """Turn what the framework and the disk refuse into one sentence.

    Raises:
        ChannelError: Something was refused.
    """
    try:
        yield
    except exceptions.ExpiredMetadataError:
        raise StaleError(
            f"What the channel shows has expired: either nobody renewed it, or somebody holds newer files back; {_OLD}."
        ) from None
    except exceptions.UnsignedMetadataError:
        raise ChannelError(f"What the channel shows is not signed by enough of its keys; {_OLD}.") from None
    except exceptions.BadVersionNumberError:
        raise ChannelError(
            f"The channel shows files that are older than those it showed before, or do not belong together; {_OLD}."
        ) from None
    except exceptions.LengthOrHashMismatchError:
        raise ChannelError(f"A file of the channel is not the one that was signed; {_OLD}.") from None
    except exceptions.RepositoryError:
        raise ChannelError(f"What the channel shows cannot be read or does not fit together; {_OLD}.") from None
    except exceptions.DownloadLengthMismatchError:
        raise ChannelError(f"The channel sends more than it may; {_OLD}.") from None
    except exceptions.SlowRetrievalError:
        raise ChannelError(f"The channel did not answer in time; {_OLD}.") from None
    except exceptions.DownloadHTTPError as error:
        raise ChannelError(f"The channel answers with status {error.status_code}; {_OLD}.") from None
    except exceptions.DownloadError:
        raise ChannelError(f"The channel cannot be reached, or broke off; {_OLD}.") from None
    except OSError as error:
        reason = (error.strerror or "unknown reason").lower()
        raise ChannelError(f"The pack could not be written to the data folder ({reason}); {_OLD}.") from None
