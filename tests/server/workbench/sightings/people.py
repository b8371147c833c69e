"""People who tell, honest ones and floods, through the real store."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from handrail.redaction import redact, sketch
from handrail.storage.sightings import Sighting, SqlSightings, Teller

from ...conftest import START

DAY = 24 * 3600
NOW = int(START)
KEYS = ("s" * 32,)
SCRIPT = "i have your video and i will send it to your mother first unless you pay me by {} you have one day"
OTHER = "your parcel waits at the customs office, a fee of [amount] is due before friday or it goes back to {}"


def store_in(folder: Path) -> SqlSightings:
    """A store in this folder, under the keys of the tests."""
    return SqlSightings(f"sqlite:///{folder / 'handrail.db'}", KEYS)


def tell(
    store: SqlSightings,
    text: str,
    *,
    device: str,
    day: int,
    incident: str = "i",
    paired: int = -30,
    agreed: bool = True,
) -> None:
    """One sighting on a day (counted from ``NOW``) by a device that was paired on another."""
    redacted = redact(text).text
    made = sketch(redacted)
    assert made is not None
    sighting = Sighting(("en.threat/x",), ("leverage", "demand"), "en", made, redacted if agreed else None)
    store.add(sighting, Teller(device, NOW + paired * DAY, incident), now=NOW + day * DAY)


def crowd(
    store: SqlSightings, count: int, text: str = SCRIPT, *, days: Sequence[int] = range(7), name: str = "d"
) -> None:
    """So many people with their own few words, spread over the days."""
    for n in range(count):
        tell(store, text.format("zelle paypal venmo cash".split()[n % 4]), device=f"{name}{n}", day=days[n % len(days)])
