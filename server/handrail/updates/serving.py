"""Which pack a server uses: the channel's newest that can be loaded, else the one before, else the embedded one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path

import yaml

from handrail.engine.rules import Pack
from handrail.packs import PackError, load_pack
from handrail.packs.loader import core_folder
from handrail.updates.installed import InstalledPack, InstalledPacks
from handrail.updates.layout import Version, version_of
from handrail.updates.problems import ChannelError


class Origin(StrEnum):
    """Where the pack in use comes from."""

    EMBEDDED = "embedded"
    FOLDER = "folder"
    CHANNEL = "channel"


@dataclass(frozen=True, slots=True)
class ServedPack:
    """The pack in use. ``whole`` has all its rules, ``pack`` those that are not switched off.

    ``stamp`` names the state of the data folder that it was chosen for; ``problem`` says why it is not the newest.
    """

    whole: Pack
    origin: Origin
    disabled: tuple[str, ...] = ()
    languages: Mapping[str, int] = field(default_factory=dict)
    digest: str = ""
    stamp: str = ""
    problem: str | None = None

    @property
    def pack(self) -> Pack:
        """The pack without the rules that are switched off."""
        return without_rules(self.whole, self.disabled)


def choose(installed: InstalledPacks, before: ServedPack | None = None, *, overrides: Path | None = None) -> ServedPack:
    """The pack to use now. ``before`` is what was in use: a pack that stays the same is not loaded again.

    ``overrides`` are laid over whichever it is: they survive every update.

    Raises:
        PackError: Not even the embedded pack can be used.
    """
    pointer = installed.pointer()
    problem = None
    for candidate in (pointer.current, pointer.previous):
        if candidate is None or is_older_than_embedded(candidate.pack, version_of(candidate.version)):
            continue
        try:
            whole = _load(installed, candidate, before, overrides)
        except (PackError, OSError):
            problem = f"The installed pack {candidate.pack} {candidate.version} cannot be loaded; an older one is used."
            continue
        return ServedPack(
            whole,
            Origin.CHANNEL,
            _known(pointer.disabled, whole),
            candidate.languages,
            candidate.digest,
            pointer.stamp,
            problem,
        )
    is_embedded = before is not None and before.origin is Origin.EMBEDDED
    whole = before.whole if before is not None and is_embedded else load_pack(overrides=overrides)
    return ServedPack(whole, Origin.EMBEDDED, _known(pointer.disabled, whole), stamp=pointer.stamp, problem=problem)


def without_rules(pack: Pack, disabled: Iterable[str]) -> Pack:
    """The same pack without some of its rules."""
    off = frozenset(disabled)
    return replace(pack, rules=tuple(rule for rule in pack.rules if rule.id not in off)) if off else pack


def is_older_than_embedded(pack: str, version: Version) -> bool:
    """Whether the package itself carries a newer version of a pack, as it does after an update of Handrail."""
    try:
        facts = yaml.safe_load((core_folder() / "pack.yaml").read_text(encoding="utf-8"))
        return bool(facts["id"] == pack and version_of(facts["version"]) > version)
    except (OSError, yaml.YAMLError, KeyError, TypeError, ChannelError):
        return False


def _load(
    installed: InstalledPacks, candidate: InstalledPack, before: ServedPack | None, overrides: Path | None
) -> Pack:
    if before is not None and before.digest == candidate.digest:
        return before.whole
    return load_pack(installed.folder_of(candidate), overrides=overrides)


def _known(disabled: Iterable[str], pack: Pack) -> tuple[str, ...]:
    ids = {rule.id for rule in pack.rules}
    return tuple(sorted(rule for rule in disabled if rule in ids))
