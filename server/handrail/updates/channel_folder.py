"""A channel as a folder that any web server can serve: signed metadata, targets, and what still waits for signatures.

Metadata change in two steps. ``edit`` and ``stage`` put the next version of a role into ``staged/``; ``settle`` moves
what has enough signatures to ``metadata/``, and brings snapshot and timestamp up to date. The timestamp is written
last, so that whoever fetches meanwhile sees the old state or the new one.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from securesystemslib.signer import Signer
from tuf.api.exceptions import RepositoryError
from tuf.api.metadata import (
    Metadata,
    MetaFile,
    Root,
    Snapshot,
    TargetFile,
    Targets,
    Timestamp,
)
from tuf.api.serialization.json import JSONSerializer

from handrail.updates.layout import DISABLED_ROLE, METADATA, TARGETS
from handrail.updates.problems import ChannelError

TOP_ROLES = (Root.type, Targets.type, Snapshot.type, Timestamp.type)
# How long a signature is good for. Root and targets are signed by people with offline keys; the timestamp by a machine.
LIFETIME_DAYS = {Root.type: 365, Targets.type: 365, Snapshot.type: 60, Timestamp.type: 14}
DELEGATED_DAYS = 365


class ChannelFolder:
    """The folder of one channel. ``clock`` gives the time that expiry is counted from."""

    def __init__(self, path: Path, clock: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        self.path = path
        self._metadata, self._targets, self._staged = path / METADATA, path / TARGETS, path / "staged"
        self._clock = clock

    def exists(self) -> bool:
        """Whether there is a channel, or the beginning of one."""
        return bool(self._versions(Root.type)) or self._staged_path(Root.type).is_file()

    def published(self, role: str) -> Metadata[Any] | None:
        """The newest version of a role that clients see, or ``None``."""
        if role == Timestamp.type:
            path = self._metadata / "timestamp.json"
            return _read(path) if path.is_file() else None
        versions = self._versions(role)
        return _read(self._metadata / f"{versions[-1]}.{role}.json") if versions else None

    def staged(self, role: str) -> Metadata[Any] | None:
        """The version of a role that waits for signatures, or ``None``."""
        path = self._staged_path(role)
        return _read(path) if path.is_file() else None

    def latest(self, role: str) -> Metadata[Any]:
        """The staged version of a role, else the published one.

        Raises:
            ChannelError: There is neither.
        """
        found = self.staged(role) or self.published(role)
        if found is None:
            raise ChannelError(f"{self.path} has no {role} yet; begin a channel with `handrail pack keys init`.")
        return found

    @contextmanager
    def edit(self, role: str, fresh: Callable[[], Any] | None = None) -> Iterator[Any]:
        """Change the next version of a role; ``fresh`` makes the first one. Earlier signatures on it are gone."""
        known = self.staged(role) or self.published(role)
        signed: Any
        if known is None and fresh is not None:
            signed = fresh()
        else:
            signed = self.latest(role).signed
            if self.staged(role) is None:
                signed.version += 1
        yield signed
        days = LIFETIME_DAYS.get(role, DELEGATED_DAYS)
        signed.expires = (self._clock() + timedelta(days=days)).replace(microsecond=0)
        unsigned: Metadata[Any] = Metadata(signed)
        self._write(self._staged_path(role), unsigned.to_bytes(JSONSerializer()))

    def add_target(self, name: str, content: bytes, facts: Mapping[str, Any]) -> TargetFile:
        """Put a file where clients will look for it once it is signed."""
        target = TargetFile.from_data(name, content, ["sha256"])
        target.unrecognized_fields["custom"] = dict(facts)
        self._write(self._target_path(target), content)
        return target

    def content_of(self, target: TargetFile) -> bytes:
        """The bytes of a target.

        Raises:
            ChannelError: The file is gone, or is another.
        """
        try:
            content = self._target_path(target).read_bytes()
            target.verify_length_and_hashes(content)
        except (OSError, RepositoryError):
            raise ChannelError(f"{self._target_path(target)} is missing or was changed; restore it.") from None
        return content

    def history(self, role: str) -> Iterator[Metadata[Any]]:
        """Every published version of a role, newest first."""
        for version in reversed(self._versions(role)):
            yield _read(self._metadata / f"{version}.{role}.json")

    def sign(self, signers: Sequence[Signer]) -> None:
        """Sign whatever is staged with the keys that may; then publish what is complete, snapshot and timestamp last.

        Snapshot and timestamp are renewed wherever their keys are at hand and something changed, or half of their
        lifetime is over.
        """
        # Targets once more at the end: they may have waited for a role that they hand out.
        for role in [*self._staged_roles(), Targets.type]:
            if role not in (Snapshot.type, Timestamp.type) and self._staged_path(role).is_file():
                self._sign_and_settle(role, signers)
        # The published ones alone: clients must never be pointed at something that is not there.
        self._renew(Snapshot.type, signers, Snapshot, self._snapshot_meta)
        self._renew(Timestamp.type, signers, Timestamp, self._timestamp_meta)

    def waiting(self) -> dict[str, tuple[int, int]]:
        """Roles that wait for signatures: how many they have, and how many they need."""
        return {role: self._signatures(role, self.latest(role)) for role in self._staged_roles()}

    def root_pin(self) -> tuple[int, str] | None:
        """Version and SHA-256 of the newest published root metadata: what operators pin."""
        versions = self._versions(Root.type)
        if not versions:
            return None
        data = (self._metadata / f"{versions[-1]}.root.json").read_bytes()
        return versions[-1], hashlib.sha256(data).hexdigest()

    def _renew(
        self,
        role: str,
        signers: Sequence[Signer],
        kind: Callable[[], Any],
        wanted: Callable[[], Mapping[str, MetaFile] | None],
    ) -> None:
        meta, known, root = wanted(), self.published(role), self.published(Root.type)
        if meta is None or root is None:
            return
        keyids = {signer.public_key.keyid for signer in signers}
        has_key = bool(keyids & set(root.signed.get_delegated_role(role).keyids))
        staged = self.staged(role)
        if staged is None and known is not None and _meta_of(known.signed) == meta:
            half = timedelta(days=LIFETIME_DAYS[role]) / 2
            is_signed = self._signatures(role, known)[0] >= self._signatures(role, known)[1]
            if is_signed and (not has_key or known.signed.expires - self._clock() > half):
                return
        if staged is None or _meta_of(staged.signed) != meta:
            with self.edit(role, kind) as signed:
                _set_meta(signed, meta)
        self._sign_and_settle(role, signers)

    def _snapshot_meta(self) -> Mapping[str, MetaFile] | None:
        if not self._versions(Targets.type):
            return None
        # Roles that are no longer delegated stay listed: clients refuse a snapshot that forgets a file.
        names = {path.name.split(".")[1] for path in self._metadata.glob("*.*.json")}
        files = {role: self._versions(role) for role in names - {Root.type, Snapshot.type}}
        return {
            f"{role}.json": self._meta_file(f"{versions[-1]}.{role}.json", versions[-1])
            for role, versions in files.items()
            if versions
        }

    def _timestamp_meta(self) -> Mapping[str, MetaFile] | None:
        versions = self._versions(Snapshot.type)
        if not versions:
            return None
        return {"snapshot.json": self._meta_file(f"{versions[-1]}.snapshot.json", versions[-1])}

    def _meta_file(self, name: str, version: int) -> MetaFile:
        return MetaFile.from_data(version, (self._metadata / name).read_bytes(), ["sha256"])

    def _sign_and_settle(self, role: str, signers: Sequence[Signer]) -> None:
        metadata = self.latest(role)
        may_sign = {
            keyid for delegator in self._delegators(role) for keyid in delegator.get_delegated_role(role).keyids
        }
        for signer in signers:
            if signer.public_key.keyid in may_sign:
                metadata.sign(signer, append=True)
        data = metadata.to_bytes(JSONSerializer())
        self._write(self._staged_path(role), data)
        have, need = self._signatures(role, metadata)
        if have >= need and self._is_whole(metadata.signed):
            name = "timestamp.json" if role == Timestamp.type else f"{metadata.signed.version}.{role}.json"
            self._write(self._metadata / name, data)
            self._staged_path(role).unlink()

    def _is_whole(self, signed: Any) -> bool:
        """Whether what clients ask for at every visit is there, before anything points to it."""
        return DISABLED_ROLE not in _handed_out(signed) or bool(self._versions(DISABLED_ROLE))

    def _signatures(self, role: str, metadata: Metadata[Any]) -> tuple[int, int]:
        """How many good signatures there are, and how many are needed, where that is furthest away."""
        counts = []
        for delegator in self._delegators(role):
            result = delegator.get_verification_result(role, metadata.signed_bytes, metadata.signatures)
            counts.append((len(result.signed), result.threshold))
        return min(counts, key=lambda count: count[0] - count[1])

    def _delegators(self, role: str) -> list[Any]:
        """Who says which keys may sign a role. A new root needs the keys of the old one as well as its own."""
        if role == Root.type:
            staged, published = self.staged(role), self.published(role)
            return [metadata.signed for metadata in (published, staged) if metadata is not None]
        if role in TOP_ROLES:
            return [(self.published(Root.type) or self.latest(Root.type)).signed]
        published = self.published(Targets.type)
        is_handed_out = published is not None and role in _handed_out(published.signed)
        return [(published if published and is_handed_out else self.latest(Targets.type)).signed]

    def _staged_roles(self) -> list[str]:
        order = {role: index for index, role in enumerate((Root.type, Targets.type))}
        names = [path.name.removesuffix(".json") for path in self._staged.glob("*.json")]
        return sorted(names, key=lambda role: (order.get(role, 2), role))

    def _versions(self, role: str) -> list[int]:
        numbers = (path.name.partition(".")[0] for path in self._metadata.glob(f"*.{role}.json"))
        return sorted(int(number) for number in numbers if number.isdecimal())

    def _staged_path(self, role: str) -> Path:
        return self._staged / f"{role}.json"

    def _target_path(self, target: TargetFile) -> Path:
        folder, _, name = target.path.rpartition("/")
        return self._targets / folder / f"{target.hashes['sha256']}.{name}"

    def _write(self, path: Path, data: bytes) -> None:
        draft = path.with_name(f".{path.name}.draft")
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            draft.write_bytes(data)
            os.replace(draft, path)
        except OSError as error:
            raise ChannelError(f"{path} cannot be written ({(error.strerror or '').lower()}).") from None


def _read(path: Path) -> Metadata[Any]:
    try:
        return Metadata.from_bytes(path.read_bytes())
    except (OSError, RepositoryError, json.JSONDecodeError):
        raise ChannelError(f"{path} is no metadata of a channel; restore it.") from None


def _handed_out(signed: Any) -> Mapping[str, Any]:
    """The roles that targets delegate; other metadata delegate none."""
    delegations = signed.delegations if isinstance(signed, Targets) else None
    return (delegations.roles or {}) if delegations else {}


def _meta_of(signed: Any) -> Mapping[str, MetaFile]:
    if isinstance(signed, Timestamp):
        return {"snapshot.json": signed.snapshot_meta}
    meta: Mapping[str, MetaFile] = signed.meta
    return meta


def _set_meta(signed: Any, meta: Mapping[str, MetaFile]) -> None:
    if isinstance(signed, Timestamp):
        signed.snapshot_meta = meta["snapshot.json"]
    else:
        signed.meta = dict(meta)
