"""What each rule of a pack costs, next to the others: its phrases on the same texts, one rule at a time."""

from __future__ import annotations

from collections.abc import Sequence
from statistics import median
from time import process_time

from handrail.engine.matching import PhraseFinder
from handrail.engine.rules import Pack, Rule

# A text of ordinary words around each phrase's own: that is what makes a phrase look, and what makes it look in vain.
WORDS = 1_500
ROUNDS = 3
DEAR = 10
SHOWN = 10


def cost_lines(pack: Pack) -> list[str]:
    """A table for people: the dearest rules, in microseconds for a thousand words and as a multiple of the median."""
    costs = costs_of(pack.rules)
    usual = median(costs.values()) if costs else 0.0
    lines = [f"Cost for 1,000 words that name a rule's own words over and over; the median rule takes {usual:.0f} µs."]
    for name, cost in sorted(costs.items(), key=lambda item: -item[1])[:SHOWN]:
        times = cost / usual if usual else 0.0
        lines.append(
            f"  {cost:8.0f} µs  {times:5.1f} ×  {name}{'  dear: narrow a gap or a list' if times > DEAR else ''}"
        )
    return lines


def costs_of(rules: Sequence[Rule]) -> dict[str, float]:
    """Microseconds for a thousand words, by rule."""
    return {rule.id: _cost(rule) for rule in rules}


def _cost(rule: Rule) -> float:
    finder = PhraseFinder([(rule.id, rule.phrases), ("not", rule.exclusions)])
    finder.warm_up()
    text = _hostile(rule)
    words = text.count(" ") + 1
    best = min(_seconds(finder, text) for _ in range(ROUNDS))
    return best * 1e6 * 1000 / words


def _seconds(finder: PhraseFinder, text: str) -> float:
    begun = process_time()
    finder.find(text)
    return process_time() - begun


def _hostile(rule: Rule) -> str:
    """Every element of every phrase but the last one, over and over: each beginning is tried, none is completed."""
    pieces = [
        element[0].text
        for phrase in rule.phrases
        for element in (phrase.required[:-1] or phrase.required)
        for _ in range(2)
    ]
    words = " so ".join(pieces).split()
    return " ".join((words * (WORDS // len(words) + 1))[:WORDS])
