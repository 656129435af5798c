"""Hatches as clipped lines: all inside the plot, none in its holes, as dense as asked for."""

import numpy as np
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from gui.map.symbols import Rings, cross_lines, hatch_dots, hatch_lines

WITH_HOLE = shapely.Polygon([(0, 0), (100, 0), (100, 100), (0, 100)], [[(30, 30), (30, 60), (60, 60), (60, 30)]])


def rings_of(*shapes: shapely.Polygon) -> Rings:
    lines, plot = shapely.get_rings(np.array(shapes, dtype=object), return_index=True)
    points, ring = shapely.get_coordinates(lines, return_index=True)
    starts = np.concatenate([np.searchsorted(ring, np.arange(len(lines))), [len(points)]])
    return Rings(points, starts, plot)


@given(st.floats(0.0, 180.0), st.floats(2.0, 9.0))
def test_lines_cover_the_plot_evenly_and_leave_the_hole_out(angle: float, spacing: float) -> None:
    lines = hatch_lines(rings_of(WITH_HOLE), angle, spacing, anchor=(0.3, 0.7))
    drawn = shapely.multilinestrings([shapely.linestrings(line) for line in lines])
    assert shapely.difference(drawn, WITH_HOLE.buffer(1e-6)).length < 1e-6
    assert drawn.length * spacing == pytest.approx(WITH_HOLE.area, rel=0.12)


def test_lines_at_45_degrees_rise_to_the_right_on_a_screen() -> None:
    (x0, y0), (x1, y1) = hatch_lines(rings_of(WITH_HOLE), 45, 10)[0]
    assert (y1 - y0) / (x1 - x0) == pytest.approx(-1)


def test_a_cross_is_two_sets_of_lines() -> None:
    rings = rings_of(WITH_HOLE)
    assert len(cross_lines(rings, 45, 10)) == len(hatch_lines(rings, 45, 10)) + len(hatch_lines(rings, 135, 10))


def test_the_hatches_of_two_plots_are_not_joined_across_the_gap() -> None:
    left, right = shapely.box(0, 0, 10, 10), shapely.box(20, 0, 30, 10)
    lines = hatch_lines(rings_of(left, right), 0.0, 3.0)
    assert not ((lines[:, :, 0].min(axis=1) < 10) & (lines[:, :, 0].max(axis=1) > 20)).any()


def test_lines_travel_with_the_map() -> None:
    shifted = shapely.transform(WITH_HOLE, lambda xy: np.add(xy, (13.0, 7.0)))
    here = hatch_lines(rings_of(WITH_HOLE), 45, 6, anchor=(5.0, 5.0))
    there = hatch_lines(rings_of(shifted), 45, 6, anchor=(18.0, 12.0))
    assert np.allclose(np.add(here, (13.0, 7.0)), there)


def test_of_a_huge_plot_only_the_lines_in_the_window_are_made() -> None:
    huge = shapely.box(-1e6, -1e6, 1e6, 1e6)
    window = (0.0, 0.0, 1600.0, 900.0)
    assert len(hatch_lines(rings_of(huge), 45, 9, window=window)) < 250
    assert len(hatch_dots(rings_of(huge), 9, window=window)) < 25_000


def test_dots_stay_inside_and_out_of_the_hole() -> None:
    dots = hatch_dots(rings_of(WITH_HOLE), 8.0, anchor=(1.0, 2.0))
    assert len(dots) > 80
    assert shapely.contains_xy(WITH_HOLE.buffer(1e-6), *dots.T).all()
