"""What can be caught near a point: one function for each kind, over the sides of the plots around."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

import numpy as np
from numpy.typing import NDArray

Place = tuple[float, float]
Kind = Literal["corner", "start", "crossing", "midpoint", "foot", "side", "extension", "grid"]
Array = NDArray[np.float64]

EXTENSION_REACH = 12.0
"""A side is caught beyond its end as far as so many radii."""
EXTENSION_SHARE = 0.5
"""Its line is as wide as this part of the radius: it runs through free land where the pointer is meant to be free."""
SAME = 2e-6
"""Metres within which a side runs through a point."""
CROSSED = 24
"""So many of the nearest lines are looked at for crossings."""


@dataclass(frozen=True, slots=True)
class Catch:
    """A caught point. ``number`` is the caught corner, or the corner where the caught side begins."""

    kind: Kind
    e: float
    n: float
    plot_id: str = ""
    """Empty: the sketch's own, or the grid."""
    number: int = 0
    other_ids: tuple[str, ...] = ()
    """Other plots that have the very same corner, or a side through the point."""
    side: tuple[Place, Place] | None = None
    """Both ends of the caught side, E,N."""


@dataclass(frozen=True, slots=True)
class Sides:
    """Sides of a few plots: ends a and b (n, 2), the plot's row, and the number of the corner a."""

    a: Array
    b: Array
    row: NDArray[np.intp]
    number: NDArray[np.intp]


@dataclass(frozen=True)
class Near:
    """A pointer with what lies around it; coordinates of arrays are counted from the pointer, to lose no digits."""

    at: Place
    radius: float
    sides: Sides
    ids: list[str]
    own: tuple[Place, ...] = ()
    grid: float = 0.0

    @cached_property
    def a(self) -> Array:
        """Where the sides begin."""
        return self.sides.a - self.at

    @cached_property
    def run(self) -> Array:
        """From the beginning of each side to its end."""
        return self.sides.b - self.sides.a

    @cached_property
    def shares(self) -> Array:
        """Where along the line of each side the pointer's foot falls: 0 at its beginning, 1 at its end."""
        length2 = np.maximum((self.run**2).sum(axis=1), 1e-300)
        found: Array = -(self.a * self.run).sum(axis=1) / length2
        return found

    @cached_property
    def feet(self) -> Array:
        """The nearest point of each side."""
        found: Array = self.a + np.clip(self.shares, 0.0, 1.0)[:, None] * self.run
        return found

    @cached_property
    def away(self) -> Array:
        """Metres from the pointer to each side."""
        return _length(self.feet)

    @cached_property
    def within(self) -> NDArray[np.intp]:
        """The sides within the radius, the nearest first."""
        rows = np.flatnonzero(self.away <= self.radius)
        return rows[np.argsort(self.away[rows], kind="stable")]

    @cached_property
    def beyond(self) -> NDArray[np.intp]:
        """The sides whose lines, beyond their ends, pass the pointer; the nearest first."""
        past = np.maximum(-self.shares, self.shares - 1.0) * _length(self.run)
        aside = _length(self.a + self.shares[:, None] * self.run)
        fits = (past > self.radius) & (past <= EXTENSION_REACH * self.radius)
        rows = np.flatnonzero(fits & (aside <= EXTENSION_SHARE * self.radius))
        return rows[np.argsort(aside[rows], kind="stable")]

    def of(self, kind: Kind, row: int, point: Array) -> Catch:
        """A catch on a side, with all the plots whose sides run through it."""
        through = self._through(point)
        first, others = self._first_and_others(through if row in through else np.array([row, *through]))
        e, n = (point + self.at).tolist()
        return Catch(
            kind, e, n, self.ids[self.sides.row[first]], int(self.sides.number[first]), others, self.ends(first)
        )

    def ends(self, row: int) -> tuple[Place, Place]:
        """Both ends of a side, bit for bit."""
        (ae, an), (be, bn) = self.sides.a[row].tolist(), self.sides.b[row].tolist()
        return (ae, an), (be, bn)

    def _through(self, point: Array) -> NDArray[np.intp]:
        """The sides that run through that point."""
        length2 = np.maximum((self.run**2).sum(axis=1), 1e-300)
        shares = np.clip(((point - self.a) * self.run).sum(axis=1) / length2, 0.0, 1.0)
        return np.flatnonzero(_length(self.a + shares[:, None] * self.run - point) <= SAME)

    def corner(self) -> Catch | None:
        """The nearest corner."""
        away = _length(self.a)
        best = int(np.argmin(away)) if len(away) else 0
        if not len(away) or away[best] > self.radius:
            return None
        same = np.flatnonzero((self.sides.a == self.sides.a[best]).all(axis=1))
        first, others = self._first_and_others(same)
        e, n = self.sides.a[first].tolist()
        return Catch("corner", e, n, self.ids[self.sides.row[first]], int(self.sides.number[first]), others)

    def _first_and_others(self, rows: NDArray[np.intp]) -> tuple[int, tuple[str, ...]]:
        """The first of these sides, and the ids of the other plots among them."""
        first = int(rows[0])
        mine = self.sides.row[first]
        return first, tuple(self.ids[row] for row in dict.fromkeys(self.sides.row[rows].tolist()) if row != mine)

    def start(self) -> Catch | None:
        """The first corner of the sketch, once it can be closed."""
        if len(self.own) < 3 or np.hypot(*np.subtract(self.own[0], self.at)) > self.radius:
            return None
        return Catch("start", *self.own[0])

    def crossing(self) -> Catch | None:
        """Where two sides cross, or the line of one meets another."""
        rows = np.concatenate([self.within, self.beyond])[:CROSSED]
        if len(rows) < 2:
            return None
        inside = np.isin(rows, self.within)
        i, j = np.triu_indices(len(rows), 1)
        p, r = self.a[rows[i]], self.run[rows[i]]
        q, s = self.a[rows[j]], self.run[rows[j]]
        across = r[:, 0] * s[:, 1] - r[:, 1] * s[:, 0]
        slanted = np.abs(across) > 1e-3 * _length(r) * _length(s)
        i, j, p, r, q, s, across = (one[slanted] for one in (i, j, p, r, q, s, across))
        gap = q - p
        t = (gap[:, 0] * s[:, 1] - gap[:, 1] * s[:, 0]) / across
        u = (gap[:, 0] * r[:, 1] - gap[:, 1] * r[:, 0]) / across
        points = p + t[:, None] * r
        real = (_on(t) | ~inside[i]) & (_on(u) | ~inside[j]) & (inside[i] | inside[j])
        away = np.where(real, _length(points), np.inf)
        if not len(away) or not away.min() <= self.radius:
            return None
        best = int(np.argmin(away))
        row = int(rows[i[best]] if inside[i[best]] else rows[j[best]])
        return self.of("crossing", row, points[best])

    def midpoint(self) -> Catch | None:
        """The middle of a side that is long enough to have one."""
        rows = self.within[_length(self.run[self.within]) > 2.0 * self.radius]
        return self._nearest("midpoint", rows, self.a[rows] + self.run[rows] / 2.0)

    def foot(self) -> Catch | None:
        """Where a side runs square to the way from the last corner."""
        if not self.own:
            return None
        rows, base = self.within, np.subtract(self.own[-1], self.at)
        run = self.run[rows]
        shares = ((base - self.a[rows]) * run).sum(axis=1) / np.maximum((run**2).sum(axis=1), 1e-300)
        feet = self.a[rows] + shares[:, None] * run
        real = (shares > 0.0) & (shares < 1.0) & (_length(feet - base) > self.radius)
        return self._nearest("foot", rows[real], feet[real])

    def side(self) -> Catch | None:
        """The nearest point of a side, of a plot before those of the sketch."""
        if len(self.within):
            row = int(self.within[0])
            return self.of("side", row, self.feet[row])
        best: tuple[float, Catch] | None = None
        for a, b in zip(self.own[:-2], self.own[1:-1], strict=True):  # the last side begins where the next one does
            start, run = np.subtract(a, self.at), np.subtract(b, a)
            share = min(max(float(-(start @ run) / max(float(run @ run), 1e-300)), 0.0), 1.0)
            point = start + share * run
            away = float(np.hypot(*point))
            if away <= self.radius and (best is None or away < best[0]):
                e, n = (point + self.at).tolist()
                best = away, Catch("side", e, n, side=(a, b))
        return best[1] if best else None

    def extension(self) -> Catch | None:
        """On the line of a side beyond its end: of the sketch's last side before those of plots."""
        if len(self.own) > 1:
            a, b = self.own[-2:]
            start, run = np.subtract(a, self.at), np.subtract(b, a)
            share = float(-(start @ run) / max(float(run @ run), 1e-300))
            point = start + share * run
            if share > 1.0 and float(np.hypot(*point)) <= EXTENSION_SHARE * self.radius:
                e, n = (point + self.at).tolist()
                return Catch("extension", e, n, side=(a, b))
        if not len(self.beyond):
            return None
        row = int(self.beyond[0])
        return self.of("extension", row, self.a[row] + self.shares[row] * self.run[row])

    def on_grid(self) -> Catch | None:
        """The nearest crossing of grid lines."""
        if self.grid <= 0.0:
            return None
        e, n = (round(value / self.grid) * self.grid for value in self.at)
        return Catch("grid", e, n) if np.hypot(e - self.at[0], n - self.at[1]) <= self.radius else None

    def _nearest(self, kind: Kind, rows: NDArray[np.intp], points: Array) -> Catch | None:
        away = _length(points)
        if not len(away) or away.min() > self.radius:
            return None
        best = int(np.argmin(away))
        return self.of(kind, int(rows[best]), points[best])


RANKS: Mapping[Kind, Callable[[Near], Catch | None]] = {
    "corner": Near.corner,
    "start": Near.start,
    "crossing": Near.crossing,
    "midpoint": Near.midpoint,
    "foot": Near.foot,
    "side": Near.side,
    "extension": Near.extension,
    "grid": Near.on_grid,
}
"""What is looked for, the best first."""
EVERY = frozenset(RANKS)


def caught(near: Near, kinds: Collection[Kind] = EVERY) -> Catch | None:
    """The best catch of these kinds; None where nothing is within reach."""
    looks = (look for kind, look in RANKS.items() if kind in kinds)
    return next((catch for look in looks if (catch := look(near)) is not None), None)


def _length(vectors: Array) -> Array:
    found: Array = np.hypot(vectors[:, 0], vectors[:, 1])
    return found


def _on(shares: Array) -> NDArray[np.bool_]:
    """Whether these shares lie on their sides."""
    found: NDArray[np.bool_] = (shares >= 0.0) & (shares <= 1.0)
    return found
