"""Corners that neighbours share move in all of them: a changed boundary carries the boundaries beside it along.

Shapes are polygons or multipolygons of one CRS; a *row* is a place in the sequence of them.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import pairwise

import numpy as np
import shapely
from shapely.geometry import MultiPolygon, Polygon
from shapely.geometry.base import BaseGeometry

from gis.boundary import Ring, aligned, as_multi, check, check_shape, corners, parts, shape_of, signed_area
from gis.errors import TelimError
from gis.noding import Point, feet
from gis.shared_sides import TOLERANCE, insert_into_sides, measured, on_sides

Moves = Mapping[Point, Point]
"""Old corner -> new corner."""
Run = tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class Moved:
    """The changed shapes by row, how many corners moved, and how many of these stand in more than one shape."""

    shapes: dict[int, Polygon | MultiPolygon]
    corners: int
    shared: int
    travelled: dict[Point, Point]
    """The computed corners among them that went along on a side."""


def move_shared(geoms: Sequence[BaseGeometry], moves: Moves, only: int | None = None) -> Moved:
    """The shapes that have one of the corners, with it at its new place: the same bits in all of them.

    A corner that stands on a side without being a corner of that shape is put in first. A computed corner that lies
    straight on a side of a moved corner travels with the side. ``only`` detaches one row: no other shape changes.
    Raises not_finite, and neighbour_breaks with row, why and at, where a shape would become invalid.
    """
    if not np.isfinite([*moves.keys(), *moves.values()]).all():
        raise TelimError("not_finite")
    rows = list(range(len(geoms))) if only is None else [only]
    with_nodes = _noded([geoms[row] for row in rows], moves)
    travelled = _travellers(with_nodes, moves)
    moves = {**travelled, **moves}
    made: dict[int, Polygon | MultiPolygon] = {}
    users = dict.fromkeys(moves, 0)
    for row, geom in zip(rows, with_nodes, strict=True):
        shape, used = _moved(geom, moves)
        for point in used:
            users[point] += 1
        if used:
            made[row] = _valid(shape, row, geoms[row])
    counts = list(users.values())
    return Moved(made, sum(count > 0 for count in counts), sum(count > 1 for count in counts), travelled)


@dataclass(frozen=True, slots=True)
class Difference:
    """How a boundary changed: corners that moved, and runs of corners that became others between two that stayed."""

    moves: dict[Point, Point]
    runs: tuple[tuple[Run, Run], ...]


def difference(old: BaseGeometry, new: BaseGeometry) -> Difference:
    """What changed between two states of one shape with the same parts and rings, bit for bit; of others nothing is said."""
    moves: dict[Point, Point] = {}
    runs: list[tuple[Run, Run]] = []
    before, after = parts(old), parts(new)
    if [len(part) for part in before] != [len(part) for part in after]:
        return Difference({}, ())
    for ring, other in zip(corners(old), corners(new), strict=True):
        one, two = _run(ring), _run(other)
        if signed_area(ring) * signed_area(other) < 0 and not _turned_over(one, two):
            two = two[::-1]
        _compare(one, two, moves, runs)
    return Difference(moves, tuple(runs))


@dataclass(frozen=True, slots=True)
class Followed:
    """A changed shape and the neighbours that went along, by row; corners that moved in more than one shape."""

    own: Polygon | MultiPolygon
    others: dict[int, Polygon | MultiPolygon]
    shared: int
    travelled: tuple[Point, ...]
    """Old places of corners that went along on a side: whoever has one there must be among the others."""


def follow(old: BaseGeometry, new: BaseGeometry, others: Sequence[BaseGeometry]) -> Followed:
    """What becomes of a shape and its neighbours when it changes from old to new and common corners stay common.

    Common corners move alike; a run of common corners that became another run becomes it in the neighbour too.
    Raises neighbour_breaks with row (that of ``others``), why and at; several_neighbours with at where a run lies along
    more than one of them, so that nobody could become what it becomes.
    """
    new = _with_old_bits(new, old)
    changed = difference(old, new)
    before: list[BaseGeometry] = [_with_runs(geom, changed.runs) or geom for geom in (old, *others)]
    _check_runs(changed.runs, [geom for geom, made in zip(others, before[1:], strict=True) if made is geom])
    try:
        moved = move_shared(before, changed.moves)
    except TelimError as error:
        raise TelimError(error.code, **error.facts | {"row": error.facts.get("row", 0) - 1}) from error
    own = aligned(moved.shapes.get(0, before[0]), new)
    if not _corners_of(new) - moved.travelled.keys() - changed.moves.keys() <= _corners_of(own):
        # too much is different to tell which corner became which: nobody goes along
        return Followed(shape_of(parts(new)), {}, 0, ())
    went: dict[int, BaseGeometry] = {
        row: shape for row, shape in enumerate(before) if row and shape is not others[row - 1]
    }
    found = {row: _valid(shape, row - 1, others[row - 1]) for row, shape in went.items()} | moved.shapes
    found.pop(0, None)
    return Followed(own, {row - 1: shape for row, shape in found.items()}, moved.shared, tuple(moved.travelled))


def _check_runs(runs: Sequence[tuple[Run, Run]], stayed: Sequence[BaseGeometry]) -> None:
    """Refuse a run of which a shape that stays as it is has a side: land would belong to nobody, or to two."""
    sides = {frozenset(side): side[0] for old, _ in runs for side in pairwise(old)}
    if not sides:
        return
    for geom in stayed:
        for ring in map(_run, corners(geom)):
            for side in zip(ring, (*ring[1:], ring[0]), strict=True):
                if frozenset(side) in sides:
                    raise TelimError("several_neighbours", at=sides[frozenset(side)])


def _corners_of(geom: BaseGeometry) -> set[Point]:
    return {(e, n) for e, n in shapely.get_coordinates(geom).tolist()}


def _noded(geoms: Sequence[BaseGeometry], moves: Moves) -> list[BaseGeometry]:
    """The shapes with the moving corners in every side on which they stand, and with the others' on their moving sides."""
    found = _with_corners(geoms, moves)
    sides = [side for geom in found for side in _moving_sides(geom, moves)]
    if not sides:
        return found
    near = shapely.dwithin(shapely.points(_all_corners(found)), shapely.multilinestrings([sides])[0], TOLERANCE)
    return _with_corners(found, {(e, n) for e, n in _all_corners(found)[near].tolist()})


def _with_corners(geoms: Sequence[BaseGeometry], points: Iterable[Point]) -> list[BaseGeometry]:
    found = list(geoms)
    places = np.array(list(points), dtype=float).reshape(-1, 2)
    for e, n in places[on_sides(found, places)].tolist():
        for row, shape in insert_into_sides(found, e, n).items():
            found[row] = shape
    return found


def _moving_sides(geom: BaseGeometry, moves: Moves) -> Iterator[tuple[Point, Point]]:
    for part in parts(geom):
        for ring in part:
            run = _run(ring)
            for a, b in zip(run, (*run[1:], run[0]), strict=True):
                if a in moves or b in moves:
                    yield a, b


def _all_corners(geoms: Sequence[BaseGeometry]) -> Ring:
    return shapely.get_coordinates(list(geoms))


def _travellers(geoms: Sequence[BaseGeometry], moves: Moves) -> dict[Point, Point]:
    """Where computed corners go that lie straight on a side of which an end moves."""
    more: dict[Point, Point] = {}
    for geom in geoms:
        for part in parts(geom):
            for ring in part:
                loose = _straight(ring) & ~measured(ring)
                if loose.any() and not loose.all():
                    more |= _travelling(_run(ring), loose.tolist(), moves)
    return {old: new for old, new in more.items() if old not in moves}


def _straight(ring: Ring) -> np.ndarray[tuple[int], np.dtype[np.bool_]]:
    """Which corners lie straight between the two beside them."""
    return np.asarray(feet(ring, np.roll(ring, 1, axis=0), np.roll(ring, -1, axis=0))[1] <= TOLERANCE)


def _travelling(ring: Run, loose: Sequence[bool], moves: Moves) -> dict[Point, Point]:
    more: dict[Point, Point] = {}
    firm = [place for place, one in enumerate(loose) if not one or _target(ring[place], moves) is not None]
    for place, end in zip(firm, [*firm[1:], firm[0] + len(ring)] if firm else [], strict=True):
        a, b = ring[place], ring[end % len(ring)]
        to_a, to_b = _target(a, moves) or a, _target(b, moves) or b
        if (to_a, to_b) == (a, b):
            continue
        for inner in range(place + 1, end):
            point = ring[inner % len(ring)]
            share = float(feet(np.array([point]), np.array([a]), np.array([b]))[0][0])
            more[point] = to_a[0] + share * (to_b[0] - to_a[0]), to_a[1] + share * (to_b[1] - to_a[1])
    return more


def _target(point: Point, moves: Moves) -> Point | None:
    """Where the corner goes; a corner within 2e-6 m of a moved one is the same corner."""
    if point in moves:
        return moves[point]
    return next(
        (to for at, to in moves.items() if abs(at[0] - point[0]) + abs(at[1] - point[1]) <= TOLERANCE),
        None,
    )


def _moved(geom: BaseGeometry, moves: Moves) -> tuple[BaseGeometry, list[Point]]:
    """The shape with the moves done, and which of them it has."""
    used: list[Point] = []
    olds = np.array(list(moves), dtype=float).reshape(-1, 2)
    news = np.array(list(moves.values()), dtype=float).reshape(-1, 2)

    def placed(coords: Ring) -> Ring:
        # all corners are looked up at their old places before any is written
        result = coords.copy()
        for old, new in zip(olds, news, strict=True):
            here = np.abs(coords - old).sum(axis=1) <= TOLERANCE
            if here.any():
                result[here] = new
                used.append((float(old[0]), float(old[1])))
        return result

    return shapely.transform(geom, placed), used


def _valid(shape: BaseGeometry, row: int, before: BaseGeometry) -> Polygon | MultiPolygon:
    """The shape without repeated corners. Raises neighbour_breaks, also where a ring was turned over."""
    rings = [[_once(ring) for ring in part] for part in parts(shape)]
    try:
        for ring, old in zip((ring for part in rings for ring in part), corners(before), strict=True):
            check(ring)
            if signed_area(ring) * signed_area(old) < 0.0:
                raise TelimError("turned_over", at=(float(ring[0, 0]), float(ring[0, 1])))
        made = shape_of(rings)
        check_shape(made)
    except TelimError as error:
        place = shapely.get_coordinates(shape)[0].tolist()
        at = error.facts.get("at", (place[0], place[1]))
        raise TelimError("neighbour_breaks", row=row, why=error.code, at=at) from error
    return as_multi(made) if isinstance(shape, MultiPolygon) else made


def _once(ring: Ring) -> Ring:
    return ring[(ring != np.roll(ring, 1, axis=0)).any(axis=1)] if len(ring) > 1 else ring


def _run(ring: Ring) -> Run:
    return tuple((e, n) for e, n in ring.tolist())


def _with_old_bits(new: BaseGeometry, old: BaseGeometry) -> BaseGeometry:
    """The new shape with the old bits wherever a corner did not move; the way between two CRSs errs by 1e-9 m."""
    before = shapely.get_coordinates(old)
    tree = shapely.STRtree(list(shapely.points(before)))  # type: ignore[arg-type]  # an array of points

    def placed(coords: Ring) -> Ring:
        nearest = before[tree.nearest(shapely.points(coords))]
        same = np.abs(nearest - coords).sum(axis=1) <= TOLERANCE
        return np.where(same[:, None], nearest, coords)

    return shapely.transform(new, placed)


def _turned_over(old: Run, new: Run) -> bool:
    """Whether a moved corner has turned the ring over, so that its corners still stand in their order."""
    kept, back = _kept(old, new), _kept(old, new[::-1])
    if kept != back or len(old) != len(new):
        return kept > back
    return sum(a == b for a, b in zip(old, new, strict=True)) >= len(old) - 1


def _kept(old: Run, new: Run) -> int:
    """How many corners stand in the same order in both rings."""
    common = next((point for point in old if point in new), None)
    if common is None:
        return 0
    start, begin = old.index(common), new.index(common)
    one, two = (*old[start:], *old[:start]), (*new[begin:], *new[:begin])
    return sum(block.size for block in SequenceMatcher(None, one, two, autojunk=False).get_matching_blocks())


def _compare(old: Run, new: Run, moves: dict[Point, Point], runs: list[tuple[Run, Run]]) -> None:
    """Sort what differs between two rings into moves (as many corners as before) and runs."""
    common = next((point for point in old if point in new), None)
    if common is None or old == new:
        if len(old) == len(new):
            moves.update({a: b for a, b in zip(old, new, strict=True) if a != b})
        return
    start, begin = old.index(common), new.index(common)
    old = (*old[start:], *old[:start], common)
    new = (*new[begin:], *new[:begin], common)
    for kind, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind == "replace" and b - a == d - c:
            moves.update(zip(old[a:b], new[c:d], strict=True))
        elif kind != "equal":
            runs.append((old[a - 1 : b + 1], new[c - 1 : d + 1]))


def _with_runs(geom: BaseGeometry, runs: Sequence[tuple[Run, Run]]) -> BaseGeometry | None:
    """The shape with each run that it has, in either direction, replaced; None where it has none."""
    rings = parts(geom)
    found = False
    for old, new in runs:
        for part in rings:
            for place, ring in enumerate(part):
                made = _replaced(_run(ring), old, new) or _replaced(_run(ring), old[::-1], new[::-1])
                if made is not None:
                    part[place] = np.array(made)
                    found = True
    if not found:
        return None
    shape = shape_of(rings)
    return as_multi(shape) if isinstance(geom, MultiPolygon) else shape


def _replaced(ring: Run, old: Run, new: Run) -> Run | None:
    """The ring with the run replaced and its corner 1 kept where that stays."""
    if old[0] not in ring or len(old) > len(ring):
        return None
    start = ring.index(old[0])
    turned = (*ring[start:], *ring[:start])
    if turned[: len(old)] != old:
        return None
    made = (*new, *turned[len(old) :])
    begin = made.index(ring[0]) if ring[0] in made else 0
    return (*made[begin:], *made[:begin])
