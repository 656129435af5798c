"""From values to lengths, with round ticks that have room for their words."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

STEPS = (1.0, 2.0, 2.5, 5.0, 10.0)
TINY = 1e-9


@dataclass(frozen=True, slots=True)
class Scale:
    """Values from 0 to the last tick lie on ``length`` pixels."""

    length: float
    ticks: tuple[float, ...]

    @property
    def most(self) -> float:
        """The value at the end."""
        return self.ticks[-1]

    def at(self, value: float) -> float:
        """How far from the beginning the value lies."""
        return self.length * value / self.most


def round_step(most: float, count: int) -> float:
    """The smallest round number (1, 2, 2.5 or 5 and their tenfolds) that needs at most ``count`` steps up to ``most``."""
    least = most / count
    power = 10.0 ** math.floor(math.log10(least))
    return next((step * power for step in STEPS if step * power >= least * (1 - 1e-9)), 10.0 * power)


def scale(most: float, length: float, count: int = 5) -> Scale:
    """A scale that holds values up to ``most``; where nothing is known, up to 1."""
    if most < TINY:
        return Scale(length, (0.0, 1.0))
    step = round_step(most, count)
    return Scale(length, tuple(step * n for n in range(math.ceil(most / step - 1e-9) + 1)))


def fitting(most: float, length: float, width: Callable[[float], float], gap: float = 14.0) -> Scale:
    """The scale with the most ticks, up to six steps, whose words do not touch; ``width`` of the words of a tick."""
    for count in range(6, 0, -1):
        made = scale(most, length, count)
        room = length / (len(made.ticks) - 1)
        if 1.5 * max(width(tick) for tick in made.ticks) + gap <= room:  # the last words end at their tick
            return made
    return Scale(length, (0.0, scale(most, length, 1).most))


def labelled(widths: Sequence[float], left: float, slot: float, right: float, gap: float = 6.0) -> dict[int, float]:
    """Which labels of a row of slots have room, every one, every second ..., and where their middles are.

    The last one is always among them; labels that would reach beyond 0 or ``right`` are moved inside.
    """
    middles = [min(max(left + slot * (place + 0.5), wide / 2), right - wide / 2) for place, wide in enumerate(widths)]
    for step in range(1, len(widths) + 1):
        chosen = list(range(len(widths) - 1, -1, -step))
        rooms = [middles[a] - middles[b] - (widths[a] + widths[b]) / 2 for a, b in pairwise(chosen)]
        if all(room >= gap for room in rooms):
            return {place: middles[place] for place in chosen}
    return {}


def tops(values: Sequence[float | None]) -> float:
    """The largest of the known values; 0 where there is none."""
    return max((value for value in values if value is not None), default=0.0)
