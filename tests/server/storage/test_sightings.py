"""Sightings: one for each device and incident, names that mean nothing later, and nothing kept for too long."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from handrail.storage.blinding import Blind, Blinding, Period
from handrail.storage.sightings import (
    DAY_SIGHTINGS,
    KEPT_WEEKS,
    PERIOD_DAYS,
    SETTLED_SECONDS,
    TEXT_DAYS,
    Outcome,
    Report,
    Sighting,
    SqlSightings,
    Teller,
    week_of,
)

from ..conftest import START, on_every_database

DAY = 24 * 3600
NOW = int(START)  # a Sunday
KEYS = ("s" * 32,)
TEXT = "pay me [amount] or i sh4re-z3br4 it"
SIGHTING = Sighting(("en.demand/pay-me", "core/x"), ("leverage", "demand", "leverage"), "en", bytes(range(128)), TEXT)


@pytest.fixture
def store(database_url: str) -> Iterator[SqlSightings]:
    """An empty store."""
    store = SqlSightings(database_url, KEYS)
    yield store
    store.close()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The folder of SQLite's files."""
    return tmp_path


def teller(device: str = "d1", incident: str = "i1", *, paired_at: int = 0) -> Teller:
    """A device that was paired long ago."""
    return Teller(device, paired_at, incident)


def reports(store: SqlSightings) -> list[Report]:
    """All of them."""
    return list(store.reports())


@on_every_database
def test_what_was_told_is_kept_with_its_week_and_nothing_nearer(store: SqlSightings) -> None:
    assert store.add(SIGHTING, teller(), now=NOW) is Outcome.KEPT
    (report,) = reports(store)
    assert report.sighting == SIGHTING
    assert (report.week, report.is_settled) == ("2026-W02", True)


@on_every_database
def test_a_device_tells_once_of_an_incident(store: SqlSightings) -> None:
    store.add(SIGHTING, teller(), now=NOW)
    changed = Sighting((), (), "es", bytes(128))
    assert store.add(changed, teller(), now=NOW + DAY) is Outcome.KNOWN
    assert [report.sighting for report in reports(store)] == [SIGHTING]
    assert store.add(SIGHTING, teller(incident="i2"), now=NOW) is Outcome.KEPT
    assert store.add(SIGHTING, teller("d2"), now=NOW) is Outcome.KEPT


@on_every_database
def test_a_device_tells_only_so_much_in_a_day_also_after_a_restart(store: SqlSightings, database_url: str) -> None:
    for n in range(DAY_SIGHTINGS):
        assert store.add(SIGHTING, teller(incident=str(n)), now=NOW) is Outcome.KEPT
    again = SqlSightings(database_url, KEYS)
    assert again.add(SIGHTING, teller(incident="more"), now=NOW) is Outcome.TOO_MANY
    assert again.add(SIGHTING, teller("d2"), now=NOW) is Outcome.KEPT
    assert again.add(SIGHTING, teller(incident="more"), now=NOW + DAY) is Outcome.KEPT


@pytest.mark.parametrize(("age", "is_settled"), [(SETTLED_SECONDS, True), (SETTLED_SECONDS - 1, False)])
def test_a_browser_that_was_just_paired_is_not_settled(store: SqlSightings, age: int, is_settled: bool) -> None:
    store.add(SIGHTING, teller(paired_at=NOW - age), now=NOW)
    assert reports(store)[0].is_settled is is_settled


@on_every_database
def test_names_of_a_device_are_equal_within_a_period_and_strangers_after_it(store: SqlSightings) -> None:
    for n, day in enumerate([0, 0, 1, PERIOD_DAYS]):
        store.add(SIGHTING, teller(incident=str(n)), now=NOW + day * DAY)
    kept = reports(store)
    first, second = sorted({report.period for report in kept})
    assert len({report.reporter for report in kept if report.period == first}) == 1
    assert len({report.day for report in kept if report.period == first}) == 2
    assert len({report.reporter for report in kept}) == 2
    assert [report.period for report in kept if report.week == "2026-W06"] == [second]


def test_no_row_holds_a_name_of_device_or_incident(store: SqlSightings, folder: Path) -> None:
    store.add(SIGHTING, teller("device-z3br4", "incident-z3br4"), now=NOW)
    store.close()
    data = b"".join(file.read_bytes() for file in folder.iterdir())
    assert b"device-z3br4" not in data
    assert b"incident-z3br4" not in data
    assert b"sh4re-z3br4" in data


def test_a_copy_of_the_database_without_the_secret_key_tests_no_guess() -> None:
    nonce, mark = Blinding(KEYS).begin()
    period = Period(1, nonce, mark)
    thief = Blinding(("t" * 32,))
    assert not thief.knows(period)
    with pytest.raises(ValueError, match="gone"):
        thief.of(period)


@on_every_database
def test_a_new_secret_key_begins_a_new_period_unless_the_old_one_is_still_there(database_url: str) -> None:
    for n, keys in enumerate([KEYS, ("n" * 32, *KEYS), ("n" * 32,)]):
        SqlSightings(database_url, keys).add(SIGHTING, teller(incident=str(n)), now=NOW)
    periods = sorted(report.period for report in SqlSightings(database_url, KEYS).reports())
    assert periods == [1, 1, 2]


def test_names_depend_on_every_part_and_on_where_it_ends() -> None:
    blind = Blind(1, b"k")
    names = {
        blind.token("ab", "c"),
        blind.token("a", "bc"),
        blind.token("abc", ""),
        blind.reporter("abc"),
        blind.day(1),
    }
    assert len(names) == 5
    assert blind.token("\ud800", "x") == blind.token("\ud800", "x")


@pytest.mark.parametrize("weekday", range(7))
def test_a_text_is_kept_for_ninety_days_at_most_and_overwritten(
    store: SqlSightings, folder: Path, weekday: int
) -> None:
    told = NOW + weekday * DAY
    store.add(SIGHTING, teller(), now=told)
    store.forget(now=told + (TEXT_DAYS - 7) * DAY)
    assert reports(store)[0].sighting.text == TEXT
    store.forget(now=told + TEXT_DAYS * DAY)
    (report,) = reports(store)
    assert report.sighting == Sighting(SIGHTING.rules, SIGHTING.slots, "en", SIGHTING.sketch, None)
    for file in folder.iterdir():
        assert b"sh4re-z3br4" not in file.read_bytes(), file.name


def test_the_key_of_a_past_period_is_destroyed(store: SqlSightings, folder: Path) -> None:
    store.add(SIGHTING, teller(), now=NOW)
    nonce = nonces(folder)[0]
    assert nonce is not None
    store.forget(now=NOW + (PERIOD_DAYS - 1) * DAY)
    assert nonces(folder) == [nonce]
    store.forget(now=NOW + PERIOD_DAYS * DAY)
    assert nonces(folder) == [None]
    assert all(nonce not in file.read_bytes() for file in folder.iterdir())


def nonces(folder: Path) -> list[bytes | None]:
    """The nonces in the database."""
    import sqlite3

    with sqlite3.connect(folder / "handrail.db") as connection:
        return [row[0] for row in connection.execute("SELECT nonce FROM sighting_periods ORDER BY id")]


@on_every_database
def test_a_sighting_is_kept_for_a_year(store: SqlSightings) -> None:
    store.add(SIGHTING, teller(), now=NOW)
    store.forget(now=NOW + (KEPT_WEEKS - 1) * 7 * DAY)
    assert len(reports(store)) == 1
    store.forget(now=NOW + KEPT_WEEKS * 7 * DAY)
    assert reports(store) == []


def test_weeks_sort_as_they_follow_each_other() -> None:
    days = [date(2026, 12, 27), date(2026, 12, 28), date(2027, 1, 3), date(2027, 1, 4)]
    assert [week_of(day) for day in days] == ["2026-W52", "2026-W53", "2026-W53", "2027-W01"]


@on_every_database
def test_echoed_statements_carry_no_text(database_url: str, caplog: pytest.LogCaptureFixture) -> None:
    store = SqlSightings(database_url, KEYS, echo=True)
    with caplog.at_level(logging.DEBUG):
        store.add(SIGHTING, teller("device-z3br4"), now=NOW)
        list(store.reports())
    assert "INSERT INTO sightings" in caplog.text
    assert "z3br4" not in caplog.text
