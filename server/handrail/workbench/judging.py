"""One case through the engine."""

from __future__ import annotations

from collections import Counter
from time import perf_counter

from handrail.engine.analyze import Engine
from handrail.engine.model import Severity, Source
from handrail.replay import Shown, follow
from handrail.workbench.cases import Alarm, Case, Outcome

ALARMS_KEPT = 20


def judge(case: Case, engine: Engine, *, remembers: bool = True) -> Outcome:
    """What a case comes to."""
    begun = perf_counter()
    course = follow(
        case.messages, engine, key="evaluated", reader=case.reader, situation=case.situation, remembers=remembers
    )
    seconds = perf_counter() - begun
    loud = [shown for shown in course.shown if shown.severity.rank >= Severity.HIGH.rank]
    return Outcome(
        severity=course.severity,
        score=course.score,
        first_medium=course.first(Severity.MEDIUM),
        first_high=course.first(Severity.HIGH),
        alarms=tuple(Alarm(each.at, each.severity, fired(each)) for each in course.shown[:ALARMS_KEPT]),
        messages=course.messages,
        medium=len(course.shown),
        high=len(loud),
        critical=sum(shown.severity is Severity.CRITICAL for shown in loud),
        unknown=course.unknown,
        rules=_rules(course.shown, loud),
        seconds=seconds,
    )


def fired(shown: Shown) -> tuple[str, ...]:
    """The rules and composites behind a warning; guards speak against one."""
    return tuple(rule for rule, source in shown.signals if source is not Source.GUARD)


def _rules(shown: tuple[Shown, ...], loud: list[Shown]) -> tuple[tuple[str, int, int], ...]:
    medium = Counter(rule for each in shown for rule in fired(each))
    high = Counter(rule for each in loud for rule in fired(each))
    return tuple((rule, count, high[rule]) for rule, count in medium.items())
