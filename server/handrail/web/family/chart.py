"""The weekly bands of a device as a chart: where each bar stands, for an inline SVG without scripts or styles."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from handrail.household.sight import Sight
from handrail.household.weeks import Band, monday, shown_weeks

_STEP = 26
_BAR = 16
_LEFT = 34
_BASE = 92
# A week without warnings is a week that was told of, so it has a bar that can be seen.
_HEIGHTS = {Band.NONE: 4, Band.SOME: 40, Band.MANY: 80}


@dataclass(frozen=True, slots=True)
class Bar:
    """One week; without a band nothing was told of it."""

    week: str
    begins: date
    band: Band | None
    x: int
    y: int
    width: int
    height: int

    @property
    def middle(self) -> int:
        """Where its label stands."""
        return self.x + self.width // 2


@dataclass(frozen=True, slots=True)
class Chart:
    """The last weeks that are over, oldest first, and the size of the drawing."""

    bars: tuple[Bar, ...]
    width: int
    height: int = _BASE + 24
    left: int = _LEFT
    base: int = _BASE

    @property
    def lines(self) -> Sequence[tuple[Band, int]]:
        """The lines of the scale, with their heights."""
        return [(band, _BASE - height) for band, height in _HEIGHTS.items()]

    @property
    def has_bands(self) -> bool:
        """Whether any week was told of."""
        return any(bar.band is not None for bar in self.bars)


def chart(sight: Sight, today: date) -> Chart:
    """The chart of a device, from what a guardian sees of it and from nothing else."""
    bands = dict(sight.weeks)
    bars = []
    for place, week in enumerate(shown_weeks(today)):
        band = bands.get(week)
        height = 0 if band is None else _HEIGHTS[band]
        x = _LEFT + place * _STEP + (_STEP - _BAR) // 2
        bars.append(Bar(week, monday(week), band, x, _BASE - height, _BAR, height))
    return Chart(tuple(bars), _LEFT + len(bars) * _STEP)
