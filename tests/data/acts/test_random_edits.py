"""Hundreds of random edits of a field full of plots: no gap, no overlap, no lost lineage, and undo gives back every bit."""

from collections.abc import Callable, Iterator
from functools import partial
from random import Random

import numpy as np
import pytest
import shapely

from data.acts.change_boundary import change_boundary
from data.acts.merge_plots import merge_plots
from data.acts.move_plots import move_plots
from data.acts.new_plot import new_plot
from data.acts.order_corners import order_corners
from data.acts.reshape_plot import cut_hole, offset_side, reshape_plot, simplify_plot, square_plot
from data.acts.split_plot import split_plot
from data.edit import Edit
from data.model import Lineage, Plot
from gis.boundary import CornerRef, corners, move_corner, numbered, rounded
from gis.corner_order import beginning_at, clockwise, reversed_at
from gis.errors import TelimError
from gis.parts import explode
from gis.split import split
from gis.split_by_area import Reserve, by_area, in_equal_parts, through_point
from gis.transform import moving, rotating, scaling
from tests.data.acts.conftest import Land
from tests.faults.deeds import dice, everything

WEST, SIDE, COUNT = 600.0, 90.0, 5
FIELD = (SIDE * COUNT) ** 2
LEAST = 40.0
"""Square metres and more that a plot has which is divided further."""


def grow(land: Land) -> None:
    """Square plots beside each other, east of the two that stand there."""
    for column in range(COUNT):
        for row in range(COUNT):
            x, y = WEST + column * SIDE, row * SIDE
            square = land.at((x, y + SIDE), (x + SIDE, y + SIDE), (x + SIDE, y), (x, y))
            land.register.apply(new_plot(land.register, land.zone, square))


def living(land: Land) -> list[Plot]:
    """The plots of the field as they stand."""
    west = land.at((WEST - 50, 0))[0][0]
    found = land.register.all(Plot, retired_on=None)
    return [plot for plot in found if land.frame.to_working(plot.geom).bounds[0] > west]


def any_plot(land: Land, chance: Random) -> tuple[Plot, shapely.Geometry]:
    plot = chance.choice([plot for plot in living(land) if (plot.area_m2 or 0) > LEAST])
    return plot, land.frame.to_working(plot.geom)


def by_a_line(land: Land, chance: Random) -> Edit:
    plot, shape = any_plot(land, chance)
    middle = np.array(shapely.point_on_surface(shape).coords[0])
    turn = chance.uniform(0, 2 * np.pi)
    ahead = 500 * np.array((np.sin(turn), np.cos(turn)))
    line = rounded(np.array([middle - ahead, middle + ahead]))
    return split_plot(land.register, plot, partial(split, line=line), "бөлінді")


def by_an_area(land: Land, chance: Random) -> Edit:
    plot, shape = any_plot(land, chance)
    area, turn = shape.area * chance.uniform(0.1, 0.8), chance.uniform(0, 360)
    corner = tuple(chance.choice(shapely.get_coordinates(shape).tolist()))
    way = chance.choice((
        lambda geom: by_area(geom, area, turn).shapes,
        lambda geom: by_area(geom, area, turn, Reserve(0.5)).shapes,
        lambda geom: through_point(geom, area, corner, turn).shapes,
        lambda geom: in_equal_parts(geom, 2, turn).shapes,
    ))  # fmt: skip
    return split_plot(land.register, plot, way, "бөлінді")


def together(land: Land, chance: Random) -> Edit:
    plot, _ = any_plot(land, chance)
    ids = {one.id for one in living(land)}
    near = [one for one in land.register.plots_near(plot.geom, 0.001) if one.id in ids and one.id != plot.id]
    return merge_plots(land.register, [plot, chance.choice(near)], "біріктірілді")


def outer(land: Land) -> tuple[float, float, float, float]:
    (west, south), (east, north) = land.at((WEST, 0), (WEST + SIDE * COUNT, SIDE * COUNT))
    return west, south, east, north


def a_corner(land: Land, chance: Random) -> Edit:
    """A corner inside the field moves by up to two metres, in all plots that share it."""
    plot, shape = any_plot(land, chance)
    west, south, east, north = outer(land)
    ring = corners(shape)[0]
    inside = [
        place
        for place, (e, n) in enumerate(ring.tolist())
        if west + 0.1 < e < east - 0.1 and south + 0.1 < n < north - 0.1
    ]
    place = chance.choice(inside)
    e, n = ring[place] + (chance.uniform(-2, 2), chance.uniform(-2, 2))
    moved = move_corner(shape, CornerRef(0, 0, place), *rounded([(e, n)])[0])
    return change_boundary(land.register, plot, moved, detached=False)


def another_order(land: Land, chance: Random) -> Edit:
    """Corners begin elsewhere, run the other way, or are numbered anew."""
    plot, shape = any_plot(land, chance)
    ref = chance.choice([corner.ref for corner in numbered(shape)])
    order = chance.choice((beginning_at(shape, ref), reversed_at(shape, ref), clockwise(shape)))
    return order_corners(land.register, plot, order)


def inner_plot(land: Land, chance: Random) -> tuple[Plot, shapely.Geometry]:
    """A plot that does not touch the rim: changing it with its neighbours leaves the field as it is."""
    plot, shape = any_plot(land, chance)
    west, south, east, north = outer(land)
    ring = shapely.get_coordinates(shape)
    if (ring.min(axis=0) < (west + 0.1, south + 0.1)).any() or (ring.max(axis=0) > (east - 0.1, north - 0.1)).any():
        raise IndexError
    return plot, shape


def a_side(shape: shapely.Geometry, chance: Random) -> tuple[CornerRef, np.ndarray, np.ndarray]:
    """A side of the outside by the corner where it begins, and its ends."""
    ring = corners(shape)[0]
    place = chance.randrange(len(ring))
    return CornerRef(0, 0, place), ring[place], ring[(place + 1) % len(ring)]


def a_bulge(land: Land, chance: Random) -> Edit:
    """A side of a plot inside the field gets a bulge, and so does the neighbour's."""
    plot, shape = inner_plot(land, chance)
    _, a, b = a_side(shape, chance)
    across = np.array((b - a)[::-1] * (1, -1)) / np.hypot(*(b - a))
    (middle,) = rounded([(a + b) / 2 + across * chance.uniform(-2, 2)])
    return reshape_plot(land.register, plot, np.array([a, middle, b]))


def a_pull(land: Land, chance: Random) -> Edit:
    """A side of a plot inside the field is pulled, and its neighbours go along."""
    plot, shape = inner_plot(land, chance)
    return offset_side(land.register, plot, a_side(shape, chance)[0], round(chance.uniform(-2, 2), 2))


def squared(land: Land, chance: Random) -> Edit:
    return square_plot(land.register, inner_plot(land, chance)[0], 2.0)


def simplified(land: Land, chance: Random) -> Edit:
    return simplify_plot(land.register, inner_plot(land, chance)[0], chance.uniform(0.01, 0.5))


def a_plot_in_a_hole(land: Land, chance: Random) -> Iterator[Edit]:
    """A hole is cut, and what was cut out is a plot of its own."""
    plot, shape = any_plot(land, chance)
    (e, n) = rounded([shapely.point_on_surface(shape).coords[0]])[0]
    half = round(chance.uniform(0.5, 3.0), 2)
    ring = [(e - half, n - half), (e - half, n + half), (e + half, n + half), (e + half, n - half)]
    yield cut_hole(land.register, plot, ring)
    yield new_plot(land.register, land.zone, ring)


def far_together(land: Land, chance: Random) -> Edit:
    """Two plots that need not touch are one of several parts."""
    plots = living(land)
    chance.shuffle(plots)
    one, other = plots[0], plots[1]
    return merge_plots(land.register, [one, other], "біріктірілді", apart=True)


def into_parts(land: Land, chance: Random) -> Edit:
    plot, _ = any_plot(land, chance)
    return split_plot(land.register, plot, explode, "бөлінді")


def a_move(land: Land, chance: Random) -> Edit:
    """A plot inside the field goes or turns a little, and its neighbours along with it."""
    plot, shape = inner_plot(land, chance)
    ring = shapely.get_coordinates(shape)
    start = tuple(ring[0].tolist())
    end = start[0] + round(chance.uniform(-2, 2), 3), start[1] + round(chance.uniform(-2, 2), 3)
    place = chance.choice((moving(start, end), rotating(start, chance.uniform(-2, 2)), scaling(start, 1.01)))
    return move_plots(land.register, [plot], place)


DEEDS: tuple[Callable[[Land, Random], Edit | Iterator[Edit]], ...] = (
    by_a_line,
    by_an_area,
    together,
    together,
    together,
    a_corner,
    a_corner,
    another_order,
    a_move,
    a_move,
    a_bulge,
    a_pull,
    squared,
    simplified,
    a_plot_in_a_hole,
    far_together,
    into_parts,
    into_parts,
)
CARRY_ALONG = {
    *("change_boundary", "renumber_corners", "first_corner", "reverse_corners", "move_plots", "reshape_plot"),
    *("offset_side", "square_plot", "simplify_plot", "cut_hole"),
}
"""Edits that change neighbours otherwise than by a corner more."""


def sound(land: Land, drawn: int) -> None:
    """The plots of the field cover it wholly, none overlaps another, and every child has its parents."""
    plots = living(land)
    shapes = [land.frame.to_working(plot.geom) for plot in plots]
    assert all(shape.is_valid for shape in shapes)
    assert sum(shape.area for shape in shapes) == pytest.approx(FIELD, abs=0.01), "no gap, no overlap"
    assert shapely.union_all(shapes).area == pytest.approx(FIELD, abs=0.01)
    born = {row.child_id for row in land.register.all(Lineage)}
    parents = {row.parent_id for row in land.register.all(Lineage)}
    retired = {plot.id for plot in land.register.all(Plot) if plot.retired_on is not None}
    assert retired == parents, "who was divided or merged is retired, and nobody else"
    first = {plot.id for plot in land.register.all(Plot)} - born
    assert len(first) == drawn, "who was not drawn has parents"


def do_many(land: Land, count: int, seed: int, look: int) -> None:
    """So many edits, the field looked at after every ``look`` of them; then all taken back."""
    grow(land)
    before, chance = everything(land.register), dice(seed)
    done, names, drawn = 0, set(), 2 + COUNT**2
    while done < count:
        try:
            made = chance.choice(DEEDS)(land, chance)
            first = made if isinstance(made, Edit) else next(made)
        except (TelimError, IndexError):
            continue
        for step in (first, *(() if isinstance(made, Edit) else made)):
            land.register.apply(step)
            done += 1
            names.add(step.name)
            drawn += step.name == "new_plot"
            neighbours_are_as_they_were(land, step)
        if done % look <= 1:
            sound(land, drawn)
    sound(land, drawn)
    assert names >= {"split_plot", "merge_plots", *(CARRY_ALONG - {"first_corner", "reverse_corners"})}
    for _ in range(done):
        land.register.undo()
    assert everything(land.register) == before


def neighbours_are_as_they_were(land: Land, made: Edit) -> None:
    """Who is not changed himself only gets corners."""
    if made.name not in CARRY_ALONG:
        for change in made.changes:
            if change.table == "plot" and change.before and not change.after["retired_on"]:
                only_got_corners(land, change.before["geom"], land.register.get(Plot, change.row_id).geom)


def only_got_corners(land: Land, before: shapely.Geometry, after: shapely.Geometry) -> None:
    """A neighbour of a split or merger: the same corners and more, its outline within 2e-6 m."""
    old, new = (shapely.get_coordinates(geom).tolist() for geom in (before, after))
    assert [corner for corner in new if corner in old] == old
    outlines = [shapely.boundary(land.frame.to_working(geom)) for geom in (before, after)]
    assert shapely.hausdorff_distance(*outlines) <= 2e-6


def test_250_random_edits_in_each_zone_leave_the_field_whole_and_are_all_undone(land):
    do_many(land, 250, seed=7, look=10)


@pytest.mark.slow
@pytest.mark.timeout(3600)
def test_5000_random_edits_in_each_zone_leave_the_field_whole_and_are_all_undone(land):
    do_many(land, 5000, seed=11, look=250)
