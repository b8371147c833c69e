"""What maintainers do with a channel: publish, go back, switch a rule off, change keys, hand out a language."""

from __future__ import annotations

import json
import re
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

import yaml
from securesystemslib.signer import Key, Signer
from tuf.api.metadata import DelegatedRole, Delegations, Root, TargetFile, Targets

from handrail.updates.archive import pack_up, read_folder, unpack
from handrail.updates.channel_folder import TOP_ROLES, ChannelFolder
from handrail.updates.layout import (
    DISABLED,
    DISABLED_ROLE,
    PACK,
    is_language,
    is_of_language,
    language_target,
    rules_in,
    version_of,
)
from handrail.updates.problems import ChannelError
from handrail.updates.trial import try_out

_VERSION_LINE = re.compile(rb"^version:.*$", re.MULTILINE)
TryOut = Callable[[Path, Sequence[str]], None]


class Publisher:
    """Changes one channel folder. Each change ends in :meth:`sign`; what lacks signatures then waits in ``staged/``."""

    def __init__(self, folder: ChannelFolder, try_out: TryOut = try_out) -> None:
        self._folder = folder
        self._try_out = try_out

    def begin(self, keys: Mapping[str, Sequence[Key]], thresholds: Mapping[str, int]) -> None:
        """Begin a channel: which keys sign for which role, and how many of them it takes.

        Raises:
            ChannelError: There is a channel already, or a role cannot have that many signatures.
        """
        if self._folder.exists():
            raise ChannelError(f"{self._folder.path} holds a channel already; change its keys with `pack keys rotate`.")
        with self._folder.edit(Root.type, lambda: Root(consistent_snapshot=True)) as root:
            for role in TOP_ROLES:
                _set_keys(root, role, keys.get(role, ()), (), thresholds.get(role, 1))
        with self._folder.edit(Targets.type, Targets):
            pass

    def rotate(self, role: str, add: Sequence[Key], remove: Sequence[str], threshold: int | None) -> None:
        """Change the keys of a role: a new root, or for a delegated role new targets, which others then sign.

        Raises:
            ChannelError: There is no such role or key, or too few keys would be left.
        """
        if role in TOP_ROLES:
            with self._folder.edit(Root.type) as root:
                _set_keys(root, role, add, remove, threshold or root.roles[role].threshold)
            if role == Targets.type:
                with self._folder.edit(Targets.type):
                    pass  # the same content, to be signed by the new keys
            return
        with self._folder.edit(Targets.type) as targets:
            if role not in _delegated(targets):
                raise ChannelError(
                    f"There is no role {role!r}; roles are {', '.join([*TOP_ROLES, *_delegated(targets)])}."
                )
            _set_keys(targets, role, add, remove, threshold or targets.delegations.roles[role].threshold)
        if self._folder.published(role):
            with self._folder.edit(role):
                pass

    def delegate(self, name: str, keys: Sequence[Key], threshold: int) -> None:
        """Let others sign a part: a language by its tag, or ``disabled``, the list of rules that are switched off.

        Raises:
            ChannelError: It is neither, or is delegated already.
        """
        if name != DISABLED_ROLE and not is_language(name):
            raise ChannelError(f"{name!r} is neither a language tag like de nor {DISABLED_ROLE!r}.")
        path = DISABLED if name == DISABLED_ROLE else language_target(name)
        with self._folder.edit(Targets.type) as targets:
            if targets.delegations is None:
                targets.delegations = Delegations({}, {})
            if name in _delegated(targets):
                raise ChannelError(f"{name!r} is delegated already; change its keys with `pack keys rotate`.")
            targets.delegations.roles[name] = DelegatedRole(name, [], threshold, terminating=True, paths=[path])
            _set_keys(targets, name, keys, (), threshold)
            # Whoever signs it from now on begins with what holds now.
            moved = targets.targets.pop(path, None)
        with self._folder.edit(name, Targets) as part:
            if moved is not None:
                part.targets[path] = moved

    def publish(self, pack: Path) -> str:
        """Publish a pack folder; files of delegated languages are left to those who sign them. Returns its name.

        Raises:
            ChannelError: The version is not higher than the published one, or the pack does not prove itself.
        """
        return self._publish(read_folder(pack), None)

    def publish_language(self, language: str, pack: Path) -> int:
        """Publish the files of one delegated language from a pack folder. Returns the number of its new version.

        Raises:
            ChannelError: The language is not delegated, or the pack does not prove itself with these files.
        """
        own = {path: data for path, data in read_folder(pack).items() if is_of_language(path, language)}
        if language not in self._languages():
            raise ChannelError(f"The language {language!r} is not delegated; see `handrail pack keys delegate`.")
        base = self._target(Targets.type, PACK)
        rest = (
            {path: data for path, data in read_folder(pack).items() if path not in own}
            if base is None
            else self._whole_files(unpack(self._folder.content_of(base)), except_for=language)
        )
        # Where the pack still carries the language itself, this part takes its place with the pack's next version.
        rest = {path: data for path, data in rest.items() if not is_of_language(path, language)}
        self._prove(rest | own)
        with self._folder.edit(language, Targets) as part:
            number: int = part.version
            part.targets = {
                language_target(language): self._folder.add_target(
                    language_target(language), pack_up(own), {"version": number}
                )
            }
        return number

    def roll_back(self, version: str, new_version: str) -> str:
        """Publish the content of an earlier version again, under a higher number. Returns its name.

        Raises:
            ChannelError: That version was never published here, or the new number is not higher.
        """
        for metadata in self._folder.history(Targets.type):
            target = metadata.signed.targets.get(PACK)
            if target is not None and (target.custom or {}).get("version") == version:
                files = unpack(self._folder.content_of(target))
                renamed = _VERSION_LINE.sub(f"version: {new_version}".encode(), files["pack.yaml"], count=1)
                return self._publish(files | {"pack.yaml": renamed}, version)
        known = dict.fromkeys(
            str(target.custom["version"])
            for metadata in self._folder.history(Targets.type)
            if (target := metadata.signed.targets.get(PACK)) is not None and target.custom
        )
        raise ChannelError(f"Version {version} was never published here; published were: {', '.join(known) or 'none'}.")

    def disabled(self) -> dict[str, str]:
        """The rules that are switched off, each with the reason."""
        target = self._target(self._disabled_role(), DISABLED)
        return {} if target is None else rules_in(json.loads(self._folder.content_of(target)))

    def disable(self, rules: Mapping[str, str]) -> None:
        """Switch exactly these rules off for everyone, each with its reason."""
        content = (json.dumps({"rules": dict(sorted(rules.items()))}, ensure_ascii=False, indent=2) + "\n").encode()
        with self._folder.edit(self._disabled_role()) as targets:
            targets.targets[DISABLED] = self._folder.add_target(DISABLED, content, {})

    def sign(self, signers: Sequence[Signer]) -> None:
        """Sign all that waits with the keys that may, publish what is complete, and renew what runs out."""
        self._folder.sign(signers)

    def _publish(self, files: Mapping[str, bytes], content_of: str | None) -> str:
        facts = _facts(files)
        before = self._target(Targets.type, PACK)
        if before is not None and version_of(facts["version"]) <= version_of((before.custom or {}).get("version")):
            raise ChannelError(
                f"Version {facts['version']} is not higher than the published {(before.custom or {}).get('version')}; "
                "raise `version` in pack.yaml."
            )
        languages = self._languages()
        missing = [x for x in languages if self._target(x, language_target(x)) is None]
        if missing:
            raise ChannelError(
                f"The delegated language {missing[0]!r} is not published yet; its team does that first: "
                f"handrail pack publish CHANNEL FOLDER --language {missing[0]}"
            )
        own = {path: data for path, data in files.items() if not any(is_of_language(path, x) for x in languages)}
        self._prove(self._whole_files(own))
        custom = {"pack": facts["id"], "version": facts["version"], "languages": languages}
        if content_of is not None:
            custom["content_of"] = content_of
        target = self._folder.add_target(PACK, pack_up(own), custom)
        with self._folder.edit(Targets.type) as targets:
            targets.targets[PACK] = target
        return f"{facts['id']} {facts['version']}"

    def _whole_files(self, own: Mapping[str, bytes], except_for: str | None = None) -> dict[str, bytes]:
        """A pack as clients will join it."""
        files = dict(own)
        for language in self._languages():
            target = self._target(language, language_target(language))
            if target is not None and language != except_for:
                files |= unpack(self._folder.content_of(target))
        return files

    def _prove(self, files: Mapping[str, bytes]) -> None:
        with tempfile.TemporaryDirectory(prefix="handrail-publish-") as name:
            for path, content in files.items():
                place = Path(name) / path
                place.parent.mkdir(parents=True, exist_ok=True)
                place.write_bytes(content)
            self._try_out(Path(name), self._languages())

    def _languages(self) -> list[str]:
        targets = self._folder.latest(Targets.type).signed
        return sorted(set(_delegated(targets)) - {DISABLED_ROLE})

    def _disabled_role(self) -> str:
        return DISABLED_ROLE if DISABLED_ROLE in _delegated(self._folder.latest(Targets.type).signed) else Targets.type

    def _target(self, role: str, name: str) -> TargetFile | None:
        metadata = self._folder.staged(role) or self._folder.published(role)
        found: TargetFile | None = metadata.signed.targets.get(name) if metadata is not None else None
        return found


def _facts(files: Mapping[str, bytes]) -> dict[str, str]:
    try:
        data = yaml.safe_load(files["pack.yaml"])
        return {"id": str(data["id"]), "version": str(data["version"])}
    except (KeyError, TypeError, yaml.YAMLError):
        raise ChannelError("The folder has no pack.yaml with an id and a version; name the folder of a pack.") from None


def _delegated(targets: Targets) -> list[str]:
    return list((targets.delegations.roles or {}) if targets.delegations else {})


def _set_keys(delegator: Root | Targets, role: str, add: Sequence[Key], remove: Sequence[str], threshold: int) -> None:
    for key in add:
        delegator.add_key(key, role)
    own = delegator.get_delegated_role(role)
    for prefix in remove:
        delegator.revoke_key(_one_of(own.keyids, prefix, role), role)
    if not 1 <= threshold <= len(own.keyids):
        raise ChannelError(f"The role {role!r} has {len(own.keyids)} keys and cannot need {threshold} signatures.")
    own.threshold = threshold


def _one_of(keyids: Sequence[str], prefix: str, role: str) -> str:
    found = [keyid for keyid in keyids if keyid.startswith(prefix)]
    if len(found) != 1:
        raise ChannelError(
            f"The role {role!r} has no one key that begins with {prefix!r}; see `handrail pack keys show`."
        )
    return found[0]


def role_lines(folder: ChannelFolder) -> Iterator[str]:
    """What a person wants to see of a channel: its roles, versions, expiry and keys, one line each."""
    root = folder.latest(Root.type).signed
    targets = folder.latest(Targets.type).signed
    for role in [*TOP_ROLES, *_delegated(targets)]:
        delegator = root if role in TOP_ROLES else targets
        keys = delegator.get_delegated_role(role)
        shown = folder.published(role)
        state = f"version {shown.signed.version}, until {shown.signed.expires:%Y-%m-%d}" if shown else "not published"
        yield f"{role}: {state}; {keys.threshold} of {len(keys.keyids)} keys: " + ", ".join(x[:12] for x in keys.keyids)
    for role, (have, need) in folder.waiting().items():
        yield f"{role}: a new version waits for signatures, {have} of {need}"
