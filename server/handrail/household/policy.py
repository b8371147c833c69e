"""What a mode and a guardian set for the devices of a profile, and what of it is in force on a day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from handrail.engine.model import AgeBand
from handrail.household.modes import Mode, check_mode, is_locked
from handrail.household.until import mode_now


class Sensitivity(StrEnum):
    """From which severity on a device warns, as its own settings call it."""

    SERIOUS = "serious"
    USUAL = "usual"
    EARLY = "early"


@dataclass(frozen=True, slots=True)
class Policy:
    """The settings of a profile. ``sites_on`` is None for every site, ``region`` None where it is not said."""

    mode: Mode
    sensitivity: Sensitivity
    early_notices: bool
    sites_on: tuple[str, ...] | None
    language: str
    region: str | None


@dataclass(frozen=True, slots=True)
class InForce:
    """What counts on a device today."""

    mode: Mode
    is_locked: bool
    policy: Policy


def check_policy(policy: Policy, age_band: AgeBand) -> Policy:
    """The policy, if it may be set for someone of that age band.

    Raises:
        RuleError: ``adult-supervised``.
    """
    check_mode(policy.mode, age_band)
    return policy


def in_force(policy: Policy, age_band: AgeBand, until: str, today: date) -> InForce:
    """What counts on a device whose membership ends with the month ``until``.

    Whatever is stored, an adult is not supervised, and after the end month the mode is private and nothing is locked.
    """
    mode = mode_now(policy.mode, until, today)
    if mode is Mode.SUPERVISED and age_band is AgeBand.ADULT:
        mode = Mode.SUPPORTED
    return InForce(mode, is_locked(mode), policy)
