"""One source makes no crowd, whatever it does; five people in a week do."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from handrail.storage.sightings import PERIOD_DAYS, SqlSightings
from handrail.workbench.sightings.clusters import Cluster, clusters
from handrail.workbench.sightings.independent import CROWD

from .people import OTHER, SCRIPT, crowd, store_in, tell


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SqlSightings]:
    """An empty store."""
    store = store_in(tmp_path)
    yield store
    store.close()


def found(store: SqlSightings) -> list[Cluster]:
    return clusters(store.reports)


def a_flood(store: SqlSightings) -> None:
    """One device, five incidents a day, for four weeks."""
    for day in range(PERIOD_DAYS):
        for n in range(9):
            tell(store, SCRIPT.format(n), device="flood", day=day, incident=f"{day} {n}")


def a_patient_one(store: SqlSightings) -> None:
    """One device, once in every period, for half a year: each time under a name that nobody can compare."""
    for period in range(7):
        tell(store, SCRIPT.format("zelle"), device="patient", day=period * PERIOD_DAYS, incident=str(period))


def a_burst(store: SqlSightings) -> None:
    """A hundred browsers that were paired long ago, all on one day."""
    crowd(store, 100, days=[0])


def a_burst_over_midnight(store: SqlSightings) -> None:
    """The same on two days."""
    crowd(store, 100, days=[0, 1])


def a_pairing_spree(store: SqlSightings) -> None:
    """A hundred browsers paired today, that tell every day of their first week."""
    for day in range(7):
        for n in range(100):
            tell(store, SCRIPT.format("zelle"), device=f"new{n}", day=day, incident=str(day), paired=0)


def a_few_that_never_stop(store: SqlSightings) -> None:
    """Four devices, every day, for half a year."""
    for day in range(0, 7 * PERIOD_DAYS, 3):
        for n in range(CROWD - 1):
            tell(store, SCRIPT.format("zelle"), device=f"few{n}", day=day, incident=str(day))


def a_bridge(store: SqlSightings) -> None:
    """One device tells, step by step, of what lies between its own text and one that many told of."""
    crowd(store, 8, OTHER)
    words, others = SCRIPT.split(), OTHER.split()
    for step in range(len(words) + 1):
        text = " ".join([*others[:step], *words[step:]])
        tell(store, text, device="bridge", day=step // 4, incident=str(step), agreed=False)


@pytest.mark.parametrize(
    "attack",
    [a_flood, a_patient_one, a_burst, a_burst_over_midnight, a_pairing_spree, a_few_that_never_stop],
    ids=lambda attack: attack.__name__,
)
def test_one_source_makes_no_crowd(store: SqlSightings, attack: Callable[[SqlSightings], None]) -> None:
    attack(store)
    assert len(list(store.reports())) >= CROWD
    assert found(store) == []


@pytest.mark.parametrize(
    ("attack", "devices", "day"),
    [
        (a_flood, 1, 21),
        (a_patient_one, 1, 6 * PERIOD_DAYS),
        (a_burst, 2, 1),
        (a_pairing_spree, 0, 21),
        (a_few_that_never_stop, CROWD - 1, 7 * PERIOD_DAYS),
    ],
    ids=lambda value: getattr(value, "__name__", ""),
)
def test_an_attack_adds_no_more_than_its_share_to_those_who_are_there(
    store: SqlSightings, attack: Callable[[SqlSightings], None], devices: int, day: int
) -> None:
    attack(store)
    honest = CROWD - devices
    crowd(store, honest - 1, days=[day, day + 1, day + 2, day + 3], name="honest")
    assert found(store) == []
    crowd(store, 1, days=[day + 4], name="last")
    (cluster,) = found(store)
    assert cluster.independent == CROWD


def test_a_bridge_ties_nothing_to_what_many_told_of(store: SqlSightings) -> None:
    a_bridge(store)
    (cluster,) = found(store)
    assert cluster.independent <= 9
    assert cluster.rules == ("en.threat/x",)
    own = sum(report.sighting.text is None for report in store.reports())
    assert cluster.sightings < 8 + own / 2


def test_five_people_over_three_days_are_a_crowd_and_four_are_none(store: SqlSightings) -> None:
    crowd(store, CROWD - 1, days=[0, 1, 2])
    assert found(store) == []
    tell(store, SCRIPT.format("zelle"), device="fifth", day=2)
    (cluster,) = found(store)
    assert (cluster.independent, cluster.sightings, len(cluster.texts)) == (5, 5, 5)
    assert cluster.weeks == (("2026-W02", 2), ("2026-W03", 3))
    assert cluster.slots == ("leverage", "demand")


def test_different_scripts_are_different_clusters_the_larger_first(store: SqlSightings) -> None:
    crowd(store, 6, OTHER, name="o")
    crowd(store, 9, SCRIPT)
    assert [(cluster.independent, cluster.sightings) for cluster in found(store)] == [(9, 9), (6, 6)]


def test_a_smaller_crowd_than_was_promised_cannot_be_asked_for(store: SqlSightings) -> None:
    with pytest.raises(ValueError, match="at least 5"):
        clusters(store.reports, CROWD - 1)
    crowd(store, 6)
    assert clusters(store.reports, 7) == []
