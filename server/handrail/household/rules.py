"""The one error of the rules of households: which rule stands against something that was asked for."""

from __future__ import annotations

from enum import StrEnum


class Rule(StrEnum):
    """A rule that can stand against what was asked for."""

    ADULT_SUPERVISED = "adult-supervised"
    ADULT_STAYS_ADULT = "adult-stays-adult"
    MONTH = "month"
    MONTH_PAST = "month-past"
    MONTH_TOO_FAR = "month-too-far"
    MONTH_LATER = "month-later"
    SITE = "site"
    STATE = "state"
    WEEK = "week"
    WEEK_NOT_OVER = "week-not-over"
    WEEK_TOO_OLD = "week-too-old"
    COUNTS_NOT_AGREED = "counts-not-agreed"
    NOT_YOURS = "not-yours"
    PERSON = "person"
    TOO_MANY = "too-many"


class RuleError(ValueError):
    """Something that a rule of households refuses. ``rule`` says which; nothing that was sent is repeated."""

    def __init__(self, rule: Rule) -> None:
        """Name the rule."""
        super().__init__(rule.value)
        self.rule = rule
