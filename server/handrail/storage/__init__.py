"""Devices and pairing codes, kept in a database. Never message text."""

from __future__ import annotations

from handrail.storage.memory import MemoryStore
from handrail.storage.model import Device, PairingCode, Redemption, Store, StoreError
from handrail.storage.pairing import CodeRefusedError, Paired, Pairing, ShownCode

__all__ = [
    "CodeRefusedError",
    "Device",
    "MemoryStore",
    "Paired",
    "Pairing",
    "PairingCode",
    "Redemption",
    "ShownCode",
    "Store",
    "StoreError",
    "open_store",
]


def open_store(url: str, *, echo: bool = False) -> Store:
    """The store behind a database URL.

    Raises:
        StoreError: The database cannot be opened, or a newer Handrail made it.
    """
    # SQLAlchemy takes longer to import than the rest of the server; tests and tools without a database skip it.
    from handrail.storage.sql import SqlStore

    return SqlStore(url, echo=echo)
