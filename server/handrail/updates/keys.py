"""Keys of a channel as files: a private one for whoever signs, a public one to hand on."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    KeySerializationEncryption,
    NoEncryption,
    PrivateFormat,
    load_pem_private_key,
)
from securesystemslib.signer import CryptoSigner, Key, SSlibKey

from handrail.updates.problems import ChannelError

PRIVATE, PUBLIC = ".pem", ".pub"


def new_key(folder: Path, name: str, passphrase: str | None) -> tuple[Path, Path]:
    """Make an Ed25519 key: ``NAME.pem``, readable by you alone, and ``NAME.pub`` to hand on.

    Raises:
        ChannelError: There is such a key already, or the folder cannot be written to.
    """
    private = Ed25519PrivateKey.generate()
    lock: KeySerializationEncryption = BestAvailableEncryption(passphrase.encode()) if passphrase else NoEncryption()
    pem = private.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, lock)
    public = CryptoSigner(private).public_key
    paths = folder / f"{name}{PRIVATE}", folder / f"{name}{PUBLIC}"
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        with os.fdopen(os.open(paths[0], os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            file.write(pem)
        paths[1].write_text(json.dumps({"keyid": public.keyid, **public.to_dict()}, indent=2) + "\n", encoding="utf-8")
    except FileExistsError:
        raise ChannelError(f"{paths[0]} exists; choose another name, keys are never overwritten.") from None
    except OSError as error:
        raise ChannelError(f"The key cannot be written to {folder} ({(error.strerror or '').lower()}).") from None
    return paths


def read_public(path: Path) -> Key:
    """A public key.

    Raises:
        ChannelError: The file holds none.
    """
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
        return SSlibKey.from_dict(data.pop("keyid"), data)
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        raise ChannelError(f"{path} is no public key; name a {PUBLIC} file of `handrail pack keys new`.") from None


def read_signer(path: Path, ask: Callable[[str], str]) -> CryptoSigner:
    """A private key to sign with. ``ask`` gets the passphrase for a file name, where one is needed.

    Raises:
        ChannelError: The file holds no key, or the passphrase is wrong.
    """
    try:
        pem = path.read_bytes()
    except OSError:
        raise ChannelError(f"{path} cannot be read; name a {PRIVATE} file of `handrail pack keys new`.") from None
    try:
        return _signer(pem, None)
    except TypeError:  # it is locked
        passphrase = ask(path.name)
    except (ValueError, UnsupportedAlgorithm):
        raise ChannelError(f"{path} is no private key; name a {PRIVATE} file of `handrail pack keys new`.") from None
    try:
        return _signer(pem, passphrase.encode() or b" ")
    except (TypeError, ValueError, UnsupportedAlgorithm):
        raise ChannelError(f"That is not the passphrase of {path}.") from None


def _signer(pem: bytes, passphrase: bytes | None) -> CryptoSigner:
    private = load_pem_private_key(pem, passphrase)
    if not isinstance(private, Ed25519PrivateKey):
        raise ValueError("another kind of key")
    return CryptoSigner(private)
