"""The three modes of a profile, in the same words for both sides, and what each of them lets through."""

from __future__ import annotations

from enum import StrEnum

from handrail.engine.model import AgeBand
from handrail.household.rules import Rule, RuleError


class Mode(StrEnum):
    """How much a guardian sees and sets.

    ``private``: the policy goes to the device, and nothing comes back. ``supported``: the guardian sees the device's
    health, and weekly bands if the teen agreed. ``supervised``: the same, and the settings are locked on the device.
    """

    PRIVATE = "private"
    SUPPORTED = "supported"
    SUPERVISED = "supervised"


def check_mode(mode: Mode, age_band: AgeBand) -> None:
    """Refuse to supervise an adult.

    Raises:
        RuleError: ``adult-supervised``.
    """
    if mode is Mode.SUPERVISED and age_band is AgeBand.ADULT:
        raise RuleError(Rule.ADULT_SUPERVISED)


def check_age_band(before: AgeBand, after: AgeBand) -> None:
    """Refuse to make an adult a minor again, which would be a way around the rule for modes.

    Raises:
        RuleError: ``adult-stays-adult``.
    """
    if before is AgeBand.ADULT and after is not AgeBand.ADULT:
        raise RuleError(Rule.ADULT_STAYS_ADULT)


def tells_health(mode: Mode) -> bool:
    """Whether a device tells anything of itself."""
    return mode is not Mode.PRIVATE


def tells_weeks(mode: Mode, *, agreed: bool) -> bool:
    """Whether a device tells its weekly bands: never without the teen's yes."""
    return mode is not Mode.PRIVATE and agreed


def is_locked(mode: Mode) -> bool:
    """Whether settings are locked on the device."""
    return mode is Mode.SUPERVISED
