"""One visit to a channel: ask, verify, try out, put in place. Whatever goes wrong, the old pack stays in use."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from handrail.config import ChannelAddress
from handrail.updates.archive import unpack
from handrail.updates.client import ChannelClient, Offer, said_plainly
from handrail.updates.fetcher import Fetcher, interrupted_after
from handrail.updates.installed import InstalledPack, InstalledPacks, Visits
from handrail.updates.layout import MAX_BYTES, PACK, is_of_language, version_of
from handrail.updates.problems import ChannelError
from handrail.updates.serving import is_older_than_embedded
from handrail.updates.trial import refuse_newer_engine, try_out

FETCH_SECONDS = 180.0
_MAX_METADATA_BYTES = 8 * 1024 * 1024
TryOut = Callable[[Path, Sequence[str]], None]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a visit came to, as a sentence; ``is_new`` where something was put in place."""

    sentence: str
    is_new: bool = False


def check(
    address: ChannelAddress,
    installed: InstalledPacks,
    *,
    seconds: float = FETCH_SECONDS,
    min_age: float = 0.0,
    clock: Callable[[], float] = time.time,
    try_out: TryOut = try_out,
) -> Outcome:
    """Ask the channel, and put in place what it offers once that has proved itself.

    ``seconds`` is the deadline for all that is fetched. Nothing is asked where the last visit is younger than
    ``min_age`` seconds. The outcome is remembered.

    Raises:
        ChannelError: Nothing was taken: the sentence says why.
    """
    with said_plainly(), installed.locked():
        installed.sweep()
        before, now = installed.visits(), clock()
        if before.asked_at is not None and 0 <= now - before.asked_at < min_age:
            return Outcome("The channel was asked a moment ago.")
        try:
            with said_plainly():
                outcome = _visit(address, installed, seconds, now, try_out)
        except ChannelError as error:
            with suppress(OSError):  # a full disk is perhaps the very reason
                installed.note(Visits(now, before.good_at, str(error)))
            raise
        installed.note(Visits(now, now, None))
        return outcome


def look(address: ChannelAddress, installed: InstalledPacks, *, seconds: float = FETCH_SECONDS) -> Outcome:
    """Ask the channel what it offers, and install nothing; ``is_new`` where that is something newer.

    Raises:
        ChannelError: Nothing that it shows can be believed, or it cannot be reached.
    """
    with said_plainly(), installed.locked(), interrupted_after(seconds):
        fetcher = Fetcher(seconds, _MAX_METADATA_BYTES)
        offer = ChannelClient(address, installed.metadata, fetcher).offer()
    named, current = _name(offer), installed.pointer().current
    if current is not None and current.digest == offer.digest:
        return Outcome(f"The pack channel offers {named}, which is installed.")
    if is_older_than_embedded(offer.pack, offer.version):
        return Outcome(f"The pack channel offers {named}; this Handrail brings a newer one.")
    return Outcome(f"The pack channel offers {named}. To install it: handrail pack install", is_new=True)


def _visit(address: ChannelAddress, installed: InstalledPacks, seconds: float, now: float, try_out: TryOut) -> Outcome:
    with interrupted_after(seconds):
        fetcher = Fetcher(seconds, MAX_BYTES + _MAX_METADATA_BYTES)
        client = ChannelClient(address, installed.metadata, fetcher)
        offer = client.offer()
        disabled_now = installed.pointer().disabled
        if offer.disabled != disabled_now:
            # First of all: a rule that does harm is off even if the pack itself cannot be used.
            installed.disable(offer.disabled)
        named = _name(offer)
        current = installed.pointer().current
        if current is not None and current.digest == offer.digest and installed.folder_of(current).is_dir():
            changed = offer.disabled != disabled_now
            return Outcome(f"{named} is installed and is the newest.", is_new=changed)
        if is_older_than_embedded(offer.pack, offer.version):
            return Outcome(f"The channel offers {named}; this Handrail brings a newer one, which stays in use.")
        _refuse_backwards(offer, current)
        archives = {part.name: client.download(part) for part in offer.parts}
    files = _joined(archives)
    with installed.draft(files) as draft:
        refuse_newer_engine(draft)
        try_out(draft, tuple(offer.languages))
        pack = InstalledPack(offer.pack, ".".join(map(str, offer.version)), offer.digest, now, dict(offer.languages))
        installed.install(draft, pack, offer.disabled)
    return Outcome(f"{named} is installed.", is_new=True)


def _name(offer: Offer) -> str:
    return f"{offer.pack} {'.'.join(map(str, offer.version))}"


def _refuse_backwards(offer: Offer, current: InstalledPack | None) -> None:
    if current is None:
        return
    if offer.pack != current.pack:
        raise ChannelError(
            f"The channel offers the pack {offer.pack!r} where it offered {current.pack!r} before; not used. Ask its "
            "maintainers."
        )
    if offer.version < version_of(current.version):
        raise ChannelError(
            f"The channel offers version {'.'.join(map(str, offer.version))}, and {current.version} is installed; "
            "packs only move forward: old content comes back under a higher number."
        )


def _joined(archives: Mapping[str, bytes]) -> dict[str, bytes]:
    """The files of a whole pack. A language's team may bring that language's files, and nobody else may."""
    files: dict[str, bytes] = {}
    left = MAX_BYTES
    languages = [name for name in archives if name != PACK]
    for name, archive in archives.items():
        content = unpack(archive, left)
        left -= sum(map(len, content.values()))
        if left < 0:
            raise ChannelError(f"The channel's pack unpacks to more than {MAX_BYTES >> 20} MB; not used.")
        for path in content:
            owner = next((language for language in languages if is_of_language(path, language)), PACK)
            if owner != name:
                raise ChannelError(f"The channel's part {name!r} holds {path!r}, which is not its own; not used.")
        files |= content
    return files
