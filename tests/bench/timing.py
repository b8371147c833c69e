"""Timing things against each other in one run: alternating, so that whatever slows one slows the others too."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from statistics import median
from time import perf_counter_ns

Action = Callable[[str], object]


class Durations:
    """Microseconds of one action, text by text and round by round."""

    def __init__(self, rounds: Sequence[Sequence[float]]) -> None:
        self._rounds = rounds

    @property
    def p50(self) -> float:
        """The median of all."""
        return quantile(self._all(), 0.5)

    @property
    def p99(self) -> float:
        """What one in a hundred exceeds."""
        return quantile(self._all(), 0.99)

    def per_text(self) -> list[float]:
        """The median of each text over the rounds: what a text costs when nothing interferes."""
        return [median(values) for values in zip(*self._rounds, strict=True)]

    def minus(self, other: Durations) -> Durations:
        """How much longer than the other action, text by text within a round."""
        return Durations(
            [
                [mine - theirs for mine, theirs in zip(a, b, strict=True)]
                for a, b in zip(self._rounds, other._rounds, strict=True)
            ]
        )

    def of(self, texts: Sequence[int]) -> Durations:
        """The durations of some of the texts alone."""
        return Durations([[values[at] for at in texts] for values in self._rounds])

    def _all(self) -> list[float]:
        return [value for values in self._rounds for value in values]


def alternate(actions: Mapping[str, Action], texts: Sequence[str], rounds: int) -> dict[str, Durations]:
    """Run every action on every text, ``rounds`` times, taking turns text by text and changing who is first."""
    names = list(actions)
    taken: dict[str, list[list[float]]] = {name: [] for name in names}
    for round_number in range(-1, rounds):  # the first round is thrown away: it fills caches
        for name in names:
            taken[name].append([])
        for at, text in enumerate(texts):
            for turn in range(len(names)):
                name = names[(turn + at + round_number) % len(names)]
                action = actions[name]
                begun = perf_counter_ns()
                action(text)
                taken[name][-1].append((perf_counter_ns() - begun) / 1000)
    return {name: Durations(values[1:]) for name, values in taken.items()}


def quantile(values: Sequence[float], part: float) -> float:
    """The smallest value that at least ``part`` of all do not exceed; 0 where there is none."""
    ordered = sorted(values)
    return ordered[min(int(part * len(ordered)), len(ordered) - 1)] if ordered else 0.0
