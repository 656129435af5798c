"""The sides of many shapes at once, and the free ones: those that no neighbour has, corner for corner."""

from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray

from gis.boundary import Ring

Shapes = NDArray[np.object_]
Rows = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Sides:
    """Sides in the order of their rings, the land on the left: ``owner`` is the row of the shape, ``ring`` the ring's."""

    start: Ring
    end: Ring
    owner: Rows
    ring: Rows

    def __len__(self) -> int:
        return len(self.owner)

    def take(self, which: NDArray[np.bool_] | Rows) -> "Sides":
        """Some of them."""
        return Sides(self.start[which], self.end[which], self.owner[which], self.ring[which])

    @property
    def lines(self) -> Shapes:
        """The sides as lines."""
        return np.asarray(shapely.linestrings(np.stack([self.start, self.end], axis=1)))

    @property
    def outward(self) -> Ring:
        """For each side the direction away from its land, of length 1."""
        along = self.end - self.start
        away = np.column_stack([along[:, 1], -along[:, 0]])
        return np.asarray(away / np.hypot(*along.T)[:, None])

    @property
    def following(self) -> Rows:
        """For each side the row of the next one of its ring."""
        rows = np.arange(1, len(self) + 1)
        last = np.append(self.ring[1:] != self.ring[:-1], True)[: len(self)]
        first = np.flatnonzero(np.append(True, last[:-1]))[: int(last.sum())]
        rows[last] = first
        return rows


def sides_of(shapes: Shapes) -> Sides:
    """All sides of polygons and multipolygons but those of no length."""
    parts, part_owner = shapely.get_parts(shapes, return_index=True)
    rings, ring_part = shapely.get_rings(shapely.orient_polygons(parts), return_index=True)
    coords, ring = shapely.get_coordinates(rings, return_index=True)
    within = (ring[1:] == ring[:-1]) & (coords[1:] != coords[:-1]).any(axis=1)
    ring = ring[:-1][within]
    return Sides(coords[:-1][within], coords[1:][within], part_owner[ring_part[ring]], ring)


def free_sides(shapes: Shapes) -> Sides:
    """The sides of which no shape has the reverse: towards streets and open land, and where neighbours differ."""
    sides = sides_of(shapes)
    start, end = point_ids(sides.start, sides.end)
    many = len(sides) * 2 + 1
    return sides.take(~np.isin(end * many + start, start * many + end))


def point_ids(*points: Ring) -> list[Rows]:
    """For arrays of points a number for each, the same for the same point."""
    flat = np.concatenate(points)
    ids = np.unique(flat[:, 0] + 1j * flat[:, 1], return_inverse=True)[1]
    return np.split(ids, np.cumsum([len(some) for some in points])[:-1])
