"""A sample of the disguises measured by ``python -m tests.measure obfuscation``: the figures stay where they are."""

from __future__ import annotations

import pytest

from handrail import load_pack
from handrail.workbench.mutate import TECHNIQUES

from .obfuscation import Judge, Material, Measurement, examples_of_pack

# Points of recall that a technique may take on the sample, where it is more than the usual three. docs/normalising.md
# says why.
USUAL, ROOM = 3, 2
MORE = {"dropped vowels": 20}
EVERY = 4


@pytest.fixture(scope="module")
def measurement() -> Measurement:
    """Every fourth example of the pack."""
    pack = load_pack()
    whole = examples_of_pack(pack)
    return Measurement(Judge(pack), Material(whole.positives[::EVERY], whole.benign[::EVERY]))


@pytest.mark.parametrize("technique", TECHNIQUES)
def test_a_disguise_takes_little_recall(measurement: Measurement, technique: str) -> None:
    outcome = measurement.outcome(technique)
    assert outcome.rules > 100
    assert outcome.fall <= MORE.get(technique, USUAL + ROOM), outcome.lost


@pytest.mark.parametrize("technique", TECHNIQUES)
def test_a_disguise_makes_hardly_any_innocent_line_an_alarm(measurement: Measurement, technique: str) -> None:
    outcome = measurement.outcome(technique)
    assert outcome.benign > 50
    assert outcome.new_alarms <= 2, outcome.new
