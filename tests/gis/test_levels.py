"""Flat arrays say the same as the shapes, at every scale."""

import itertools

import numpy as np
import shapely

from gis.levels import Levels

E, N = 11698000.0, 4971000.0
HOLED = shapely.Polygon(
    [(E, N), (E, N + 90), (E + 90, N + 90), (E + 90, N)],
    [[(E + 30, N + 30), (E + 60, N + 30), (E + 60, N + 60), (E + 30, N + 60)]],
)
MULTI = shapely.MultiPolygon([shapely.box(E + 200, N, E + 300, N + 50), HOLED.buffer(0).reverse()])
PLAIN = shapely.box(E + 500, N + 500, E + 540, N + 530)


def areas(level, rows) -> float:
    coords, starts = level.gather(np.asarray(rows))
    return sum(
        shapely.LinearRing(coords[a:b]).is_ccw * 2 * shapely.Polygon(coords[a:b]).area
        - shapely.Polygon(coords[a:b]).area
        for a, b in itertools.pairwise(starts)
    )


def test_outsides_run_one_way_and_holes_the_other_whatever_the_register_holds() -> None:
    levels = Levels([HOLED, MULTI, PLAIN])
    assert len(levels) == 3
    for row, shape in enumerate((HOLED, MULTI, PLAIN)):
        assert np.isclose(areas(levels.full, [row]), shape.area)
    assert np.isclose(areas(levels.full, [2, 0]), HOLED.area + PLAIN.area)
    assert (levels.full.coords[levels.full.rings[:-1]] == levels.full.coords[levels.full.rings[1:] - 1]).all()


def test_the_corners_are_those_of_the_shapes() -> None:
    levels = Levels([PLAIN])
    coords, starts = levels.full.gather(np.array([0]))
    assert starts.tolist() == [0, 5]
    assert {tuple(c) for c in (coords + levels.origin).tolist()} == set(PLAIN.exterior.coords)


def test_a_coarse_level_has_fewer_corners_and_loses_no_plot() -> None:
    shapes = [shapely.Point(E + 200 * k, N).buffer(60, quad_segs=64) for k in range(50)]
    levels = Levels(shapes)
    assert levels.at(0.5) is levels.full
    level = levels.at(9.0)
    assert level.step == 4.0
    assert level is levels.at(9.5)
    assert len(level.coords) < len(levels.full.coords)
    assert np.isclose(areas(level, range(50)), 50 * shapes[0].area, rtol=0.05)
    tiny = levels.at(5000.0)
    assert (np.diff(tiny.plots) == 1).all()
    assert len(tiny.coords) <= 50 * 5


def test_a_hole_that_cannot_be_seen_is_left_out() -> None:
    level = Levels([HOLED]).at(130.0)
    assert len(level.rings) == 2


def test_what_the_window_shows_is_found_by_boxes() -> None:
    levels = Levels([HOLED, MULTI, PLAIN])
    assert levels.visible(E + 450, N + 450, E + 600, N + 600).tolist() == [2]
    assert levels.visible(E - 9, N - 9, E + 9, N + 9).tolist() == [0, 1]


def test_no_plots_is_no_problem() -> None:
    levels = Levels([])
    assert len(levels.full.coords) == 0
    assert levels.at(100.0).gather(np.zeros(0, dtype=int))[1].tolist() == [0]


def test_a_hundred_thousand_plots_get_their_levels_without_losing_one() -> None:
    i, j = np.divmod(np.arange(100_000), 316)
    shapes = shapely.segmentize(shapely.box(E + i * 60, N + j * 60, E + i * 60 + 55, N + j * 60 + 55), 30)
    far = Levels(shapes).at(100.0)
    _, starts = far.gather(np.arange(100_000))
    assert len(starts) == 100_001
    assert (np.diff(starts) >= 4).all(), "each plot is still a ring"
