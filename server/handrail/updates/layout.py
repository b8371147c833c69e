"""What a channel holds: the names of its files, and which files of a pack belong to one language."""

from __future__ import annotations

import re
from collections.abc import Mapping

from handrail.updates.problems import ChannelError

METADATA = "metadata"
TARGETS = "targets"
PACK = "pack.tar.gz"
DISABLED = "disabled.json"
# The role that may sign `disabled.json` alone, where the maintainers made one.
DISABLED_ROLE = "disabled"
# What a channel may hold in all, unpacked: the core pack is under a tenth of it.
MAX_BYTES = 64 * 1024 * 1024
MAX_DISABLED_BYTES = 256 * 1024

_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?")
_LANGUAGE_FILES = ("words", "guards", "scripts", "texts", "training", "conversations")
_VERSION = re.compile(r"(\d{1,6})\.(\d{1,6})\.(\d{1,6})")
Version = tuple[int, int, int]


def language_target(language: str) -> str:
    """The name of the archive that holds what one language's team signs."""
    return f"languages/{language}.tar.gz"


def is_language(name: str) -> bool:
    """Whether a name is a language tag, as packs write it."""
    return _LANGUAGE.fullmatch(name) is not None


def is_of_language(path: str, language: str) -> bool:
    """Whether a file of a pack, by its path in the pack, belongs to a language."""
    folder, _, name = path.partition("/")
    if folder == "rules":
        return name.startswith(f"{language}/")
    return folder in _LANGUAGE_FILES and name == f"{language}.yaml"


def version_of(text: object) -> Version:
    """A version to compare by.

    Raises:
        ChannelError: It is none.
    """
    found = _VERSION.fullmatch(text) if isinstance(text, str) else None
    if found is None:
        raise ChannelError("The channel gives a pack no version like 1.2.3; tell its maintainers.")
    return int(found[1]), int(found[2]), int(found[3])


def rules_in(disabled: object) -> dict[str, str]:
    """The rules that ``disabled.json`` switches off, each with the reason.

    Raises:
        ChannelError: It has another form.
    """
    rules = disabled.get("rules") if isinstance(disabled, Mapping) else None
    if not isinstance(rules, Mapping) or not all(isinstance(v, str) for pair in rules.items() for v in pair):
        raise ChannelError(f"The channel's {DISABLED} has not the form that it should have; tell its maintainers.")
    return dict(rules)
