"""Exactly the overlaps and the gaps that are there are found, in made fabrics and in answers of others."""

import json

import numpy as np
import pyogrio
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from shapely.affinity import rotate, translate
from shapely.geometry import Polygon, box, shape

from gis.checks.gaps import gaps
from gis.checks.overlaps import overlaps
from gis.checks.slivers import slivers
from gis.checks.spikes import spikes
from tests.bench.fabric import fabric
from tests.bench.faults import faulty

GROUND = {"Kyzylorda": (11_697_000.0, 4_970_000.0), "Shieli": (12_318_700.0, 4_895_200.0)}
WIDTH, SLIT, TOLERANCE = 2.5, 1.0, 0.01


def array(*shapes):
    return np.array(shapes, dtype=object)


def found_gaps(shapes):
    return gaps(shapes, WIDTH, SLIT, TOLERANCE)


@pytest.mark.parametrize("place", GROUND)
@pytest.mark.parametrize(("count", "faults", "seed"), [(400, 20, 1), (400, 20, 2), (400, 20, 3), (10_000, 400, 4)])
def test_just_the_planted_overlaps_and_gaps_are_found(place, count, faults, seed):
    planted = faulty(count, faults, seed, GROUND[place])
    found = overlaps(planted.geoms, TOLERANCE)
    assert {one.rows for one in found} == planted.overlaps
    assert len(found) == faults
    spaces = found_gaps(planted.geoms)
    assert {tuple(sorted(one.rows)) for one in spaces} == planted.gaps
    assert len(spaces) == faults


@settings(deadline=None, max_examples=40)
@given(st.integers(0, 10_000), st.integers(9, 150), st.floats(0, 360), st.data())
def test_plots_that_share_their_sides_have_neither_overlaps_nor_gaps_whatever_land_is_open(seed, count, turn, data):
    made = fabric(count, seed, GROUND["Shieli"]).geoms
    turned = shapely.transform(made, lambda xy: np.round(_turned(xy, turn), 3))
    plots = turned[data.draw(st.lists(st.integers(0, count - 1), min_size=1, unique=True))]
    assert overlaps(plots, TOLERANCE) == []
    assert found_gaps(plots) == []


def _turned(xy, degrees):
    away = xy - GROUND["Shieli"]
    angle = np.radians(degrees)
    spin = np.array([[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]])
    return away @ spin + GROUND["Shieli"]


@settings(deadline=None, max_examples=60)
@given(st.integers(0, 10_000), st.integers(2, 25))
def test_overlaps_of_plots_thrown_at_random_are_those_that_every_pair_has(seed, count):
    rng = np.random.default_rng(seed)
    plots = np.array(
        [
            translate(rotate(box(0, 0, *rng.uniform(20, 80, 2)), float(rng.choice([0, 90, rng.uniform(0, 360)]))),
                      *rng.integers(0, 20, 2) * 10.0)
            for _ in range(count)
        ],
        dtype=object,
    )  # fmt: skip
    plots = np.append(plots, plots[rng.integers(0, count, 2)])
    each = {
        (a, b): plots[a].intersection(plots[b]).area
        for a in range(len(plots))
        for b in range(a + 1, len(plots))
        if not shapely.is_empty(shapely.buffer(plots[a].intersection(plots[b]), -TOLERANCE / 2))
    }
    found = {one.rows: one.shape.area for one in overlaps(plots, TOLERANCE)}
    assert found == pytest.approx(each)


def test_a_plot_on_another_a_plot_twice_and_a_plot_over_its_own_parts_overlap():
    whole, left, right, inner = box(0, 0, 20, 10), box(0, 0, 10, 10), box(10, 0, 20, 10), box(2, 2, 4, 4)
    assert [one.rows for one in overlaps(array(whole, inner), TOLERANCE)] == [(0, 1)]
    assert [one.rows for one in overlaps(array(whole, whole), TOLERANCE)] == [(0, 1)]
    assert [one.rows for one in overlaps(array(whole, left, right), TOLERANCE)] == [(0, 1), (0, 2)]


def test_an_overlap_as_wide_as_the_tolerance_was_measured_alike():
    assert overlaps(array(box(0, 0, 10, 10), box(9.995, 0, 20, 10)), TOLERANCE) == []
    assert len(overlaps(array(box(0, 0, 10, 10), box(9.98, 0, 20, 10)), TOLERANCE)) == 1
    assert overlaps(array(box(0, 0, 10, 10), box(9.98, 0, 20, 10)), 0.05) == []


def test_the_closed_gaps_of_the_colombian_test_layer_are_the_two_that_are_known(corpus):
    layer = pyogrio.read_dataframe(
        corpus / "reference/ladm_col/quality_validations.gpkg", layer="check_gaps_in_plots"
    )  # fmt: skip
    found = gaps(np.asarray(layer.geometry.values, dtype=object), 20.0, SLIT, TOLERANCE)
    assert sorted(one.shape.area for one in found) == pytest.approx([138.334, 288.706], abs=0.001)


def test_overlaps_are_as_large_as_the_intersections_that_others_computed(corpus):
    compared = 0
    for folder in sorted((corpus / "reference/polygon_clipping").iterdir()):
        given_, wanted = folder / "args.geojson", folder / "intersection.geojson"
        if not given_.exists() or not wanted.exists():
            continue
        plots = array(*(shape(one["geometry"]) for one in json.loads(given_.read_text())["features"]))
        if len(plots) != 2 or not shapely.is_valid(plots).all():
            continue  # what crosses itself is told by another rule
        answer = shape(json.loads(wanted.read_text())["geometry"])
        found = sum(one.shape.area for one in overlaps(plots, 0.0))
        assert found == pytest.approx(answer.area, rel=1e-9, abs=1e-9), folder.name
        compared += 1
    assert compared >= 5


def ring_of_plots(width, height=40.0):
    """Four plots around a space of that width."""
    return array(
        box(0, 0, 50, height), box(50 + width, 0, 100, height), box(0, -30, 100, 0), box(0, height, 100, height + 30)
    )  # fmt: skip


@pytest.mark.parametrize(("width", "seen"), [(0.3, True), (2.4, True), (2.6, False), (12.0, False), (0.005, False)])
def test_enclosed_land_is_a_gap_up_to_two_and_a_half_metres_and_from_the_tolerance(width, seen):
    found = found_gaps(ring_of_plots(width))
    assert len(found) == seen
    if seen:
        assert found[0].shape.area == pytest.approx(width * 40, rel=1e-9)
        assert set(found[0].rows[:2]) == {0, 1}


def test_a_gap_that_leaks_through_a_hair_into_the_street_is_a_gap():
    plots = ring_of_plots(2.0)
    plots[3] = box(0, 40.004, 100, 70)
    (found,) = found_gaps(plots)
    assert found.shape.area == pytest.approx(80, abs=0.5)


def test_a_slit_between_two_neighbours_is_a_gap_though_it_opens_to_the_street():
    (found,) = found_gaps(array(box(0, 0, 50, 60), box(50.4, 0, 100, 60)))
    assert sorted(found.rows) == [0, 1]
    assert found.shape.area == pytest.approx(0.4 * 60, abs=0.01)
    wedge = array(box(0, 0, 50, 60), Polygon([(50, 0), (50.8, 60), (100, 60), (100, 0)]))
    assert len(found_gaps(wedge)) == 1


def test_passages_streets_and_corners_between_plots_are_open_land():
    assert found_gaps(array(box(0, 0, 50, 60), box(52, 0, 100, 60))) == []
    assert found_gaps(array(box(0, 0, 50, 60), box(62, 0, 100, 60))) == []
    for degrees in (1.5, 2, 3, 4.5, 5, 10, 30, 60):
        lean = np.tan(np.radians(degrees))
        fork = array(box(0, 0, 50, 60), Polygon([(50, 0), (50 + 60 * lean, 60), (230, 60), (230, 0)]))
        assert found_gaps(fork) == [], degrees


def test_an_inlet_of_one_plot_is_its_own_shape_and_no_gap():
    comb = box(0, 0, 50, 50) - box(20, 10, 20.5, 60)
    assert found_gaps(array(comb, box(50, 0, 90, 50))) == []


def test_a_gap_between_neighbours_of_two_parts_and_around_an_island_is_whole():
    island = box(20, 20, 30, 30)
    outer = box(0, 0, 50, 50) - box(19, 19, 31, 31)
    (found,) = found_gaps(array(outer, island))
    assert found.shape.area == pytest.approx(144 - 100)
    assert set(found.rows) == {0, 1}


@pytest.mark.parametrize(
    ("plot", "whole"),
    [
        (box(0, 0, 60, 0.8), True),
        (box(0, 0, 60, 30) | box(60, 10, 80, 10.6), False),
        (box(0, 0, 30, 30) | box(30, 10, 40, 10.6) | box(40, 0, 70, 30), False),
    ],
    ids=["a strip", "a tail", "a neck"],
)
def test_a_plot_or_a_part_narrower_than_a_metre_is_a_sliver(plot, whole):
    (found,) = slivers(array(box(0, -100, 60, -40), plot), 1.0, TOLERANCE)
    assert (found.row, found.whole) == (1, whole)


def test_steps_chamfers_and_sharp_corners_are_no_slivers():
    step = Polygon([(0, 0), (40, 0), (40, 20), (20, 20), (20, 20.4), (0, 20.4)])
    chamfer = Polygon([(0, 0), (40, 0), (40, 19.5), (39.5, 20), (0, 20)])
    sharp = Polygon([(0, 0), (100, 0), (100, 15)])
    assert slivers(array(step, chamfer, sharp), 1.0, TOLERANCE) == []


def test_the_narrow_part_of_two_is_named_not_the_wide_one():
    both = shapely.union(box(0, 0, 30, 30), box(50, 0, 50.5, 30))
    (found,) = slivers(array(both), 1.0, TOLERANCE)
    assert found.whole
    assert found.shape.area == pytest.approx(15.0)


def test_a_spike_outward_and_one_inward_are_spikes_and_a_long_sharp_plot_is_none():
    out = Polygon([(0, 0), (40, 0), (40, 19.8), (70, 20), (40, 20.1), (0, 40)])
    into = box(0, 0, 40, 40) - Polygon([(19.9, 41), (20, 10), (20.1, 41)])
    sharp = Polygon([(0, 0), (300, 0), (300, 20)])
    found = spikes(array(out, into, sharp), 5.0, 1.0)
    assert [(one.at, one.rows) for one in found] == [((70.0, 20.0), (0,)), ((20.0, 10.0), (1,))]


def test_nothing_and_empty_shapes_have_no_findings():
    for plots in (array(), array(Polygon(), Polygon()), array(box(0, 0, 9, 9), Polygon())):
        assert overlaps(plots, TOLERANCE) == []
        assert found_gaps(plots) == []
        assert slivers(plots, 1.0, TOLERANCE) == []
        assert spikes(plots, 5.0, 1.0) == []


def test_lines_are_never_taken_for_land():
    touching = array(box(0, 0, 10, 10), box(10, 5, 20, 15), box(10, 0, 12, 5))
    assert overlaps(touching, 0.0) == []
