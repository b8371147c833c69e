"""Trusted people: a guardian proposes, the teen confirms or names others and alone decides who is on the card."""

from __future__ import annotations

from enum import StrEnum

from handrail.household.rules import Rule, RuleError

# More buttons than that help nobody who is frightened.
MAX_PEOPLE = 6
NAME_CHARS = 64


class Side(StrEnum):
    """The two sides of a household."""

    GUARDIAN = "guardian"
    TEEN = "teen"


def read_name(text: str) -> str:
    """A person's name as it may be kept and shown: printable, one line.

    Raises:
        RuleError: ``person``: nothing is left of it.
    """
    printable = "".join(char if char.isprintable() else " " for char in text[: 4 * NAME_CHARS])
    name = " ".join(printable.split())[:NAME_CHARS].strip()
    if not name:
        raise RuleError(Rule.PERSON)
    return name


def check_room(people: int) -> None:
    """Refuse one more than ``MAX_PEOPLE``.

    Raises:
        RuleError: ``too-many``.
    """
    if people >= MAX_PEOPLE:
        raise RuleError(Rule.TOO_MANY)


def is_confirmed_at_once(by: Side) -> bool:
    """Whether a person is on the card as soon as they are named: the teen's own choices are."""
    return by is Side.TEEN


def check_removal(by: Side, *, proposed_by: Side, is_confirmed: bool) -> None:
    """Let the teen remove anyone, and a guardian only a proposal that nobody has confirmed.

    Raises:
        RuleError: ``not-yours``.
    """
    if by is Side.GUARDIAN and (is_confirmed or proposed_by is not Side.GUARDIAN):
        raise RuleError(Rule.NOT_YOURS)
