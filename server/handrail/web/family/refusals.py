"""The rules of households as problems of the API: one sentence for each."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from handrail.household.rules import Rule, RuleError
from handrail.web.problems import ApiProblem

_DETAILS: Mapping[Rule, tuple[int, str]] = {
    Rule.ADULT_SUPERVISED: (409, "An adult's profile cannot be supervised."),
    Rule.ADULT_STAYS_ADULT: (409, "An adult's profile stays an adult's."),
    Rule.MONTH: (400, "Write the end month like 2027-08."),
    Rule.MONTH_PAST: (400, "That month has passed."),
    Rule.MONTH_TOO_FAR: (400, "That month is too far away."),
    Rule.MONTH_LATER: (409, "An end month can only be made earlier."),
    Rule.SITE: (400, "There is no such site."),
    Rule.STATE: (409, "This device is not where that can be done: ask for its membership first."),
    Rule.WEEK: (400, "Write the week like 2026-W47."),
    Rule.WEEK_NOT_OVER: (409, "That week is not over."),
    Rule.WEEK_TOO_OLD: (409, "That week is too long ago, or was before this device joined."),
    Rule.COUNTS_NOT_AGREED: (409, "Weekly bands are not agreed to, or the mode is private."),
    Rule.NOT_YOURS: (409, "That is not yours to change."),
    Rule.PERSON: (400, "There is no such person, or the name is empty."),
    Rule.TOO_MANY: (409, "There are enough trusted people; take one off first."),
}


@contextmanager
def as_problem() -> Iterator[None]:
    """Turn what a rule refuses into a problem.

    Raises:
        ApiProblem: 400 for what makes no sense, 409 for what does not go now.
    """
    try:
        yield
    except RuleError as refused:
        status, detail = _DETAILS[refused.rule]
        raise ApiProblem(status, detail) from None
