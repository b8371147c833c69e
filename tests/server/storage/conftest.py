"""Every store keeps the same promises: the tests here run over each of them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from handrail.storage import MemoryStore, Store, open_store

from ..postgresql import Cluster


@pytest.fixture(params=["memory", "sqlite", "postgresql"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    """An empty store of each kind."""
    match request.param:
        case "memory":
            yield MemoryStore()
        case "sqlite":
            yield from closing(open_store(f"sqlite:///{tmp_path / 'store.db'}"))
        case "postgresql":
            cluster: Cluster = request.getfixturevalue("postgresql")
            with cluster.database() as url:
                yield open_store(url)


def closing(store: Store) -> Iterator[Store]:
    """Hand it out, then close it."""
    yield store
    store.close()
