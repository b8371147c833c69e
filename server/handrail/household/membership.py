"""A device's belonging to a profile: offered by a guardian's code, joined by its user's yes, left at any time."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from handrail.household.rules import Rule, RuleError
from handrail.household.until import shorten


class State(StrEnum):
    """Where a membership stands. Only the user of the device moves it on."""

    OFFERED = "offered"
    JOINED = "joined"
    LEFT = "left"


class Step(StrEnum):
    """What the user of a device, and nobody else, may do with its membership."""

    CONFIRM = "confirm"
    DECLINE = "decline"
    LEAVE = "leave"


_STEPS = {
    (State.OFFERED, Step.CONFIRM): State.JOINED,
    (State.OFFERED, Step.DECLINE): State.LEFT,
    # Leaving works whatever came before, the mode and the end month included.
    (State.OFFERED, Step.LEAVE): State.LEFT,
    (State.JOINED, Step.LEAVE): State.LEFT,
}


def after(state: State, step: Step) -> State:
    """The state after a step.

    Raises:
        RuleError: ``state``: that step does not follow.
    """
    try:
        return _STEPS[state, step]
    except KeyError:
        raise RuleError(Rule.STATE) from None


def agree_until(offered: str, wanted: str, today: date) -> str:
    """The end month that a teen agrees to: the one that was offered, or an earlier one.

    Raises:
        RuleError: ``month``, ``month-past`` or ``month-later``.
    """
    return shorten(offered, wanted, today)


def require_joined(state: State) -> None:
    """Refuse what only a device that has joined may do.

    Raises:
        RuleError: ``state``.
    """
    if state is not State.JOINED:
        raise RuleError(Rule.STATE)
