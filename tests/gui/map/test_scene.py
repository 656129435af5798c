"""Scenes: other coordinate systems, a few changed plots among many, and what lies where."""

from dataclasses import replace

import numpy as np
import shapely

from gis.crs import operation
from gui.map.scene import PATCH_LIMIT, Scene, with_changes, with_cover
from tests.bench.fabric import CRS as FABRIC_CRS
from tests.bench.fabric import fabric
from tests.gui.map.conftest import CRS, E, N, cover, scene_of


def test_plots_of_another_zone_are_shown_where_they_lie() -> None:
    made = cover([shapely.box(0, 0, 100, 100)])
    scene = with_cover(Scene("EPSG:10946"), made, CRS)
    there = operation(CRS, "EPSG:10946").shape(made.geoms[0])
    assert scene.layers[0].shapes[0].equals_exact(there, 0.0)
    assert scene.plots_at(*shapely.get_coordinates(there.centroid)[0]) == ["p1"]


def test_a_changed_plot_is_shown_as_it_is_now_and_nowhere_else() -> None:
    made = cover([shapely.box(0, 0, 10, 10), shapely.box(20, 0, 30, 10)])
    moved = replace(made, geoms=np.array([made.geoms[0], shapely.box(E + 50, N, E + 60, N + 10)], dtype=object))
    scene = with_changes(scene_of(made), moved, CRS, ["p2"])
    assert scene is not None
    assert scene.plots_at(E + 25, N + 5) == []
    assert scene.plots_at(E + 55, N + 5) == ["p2"]
    assert scene.plots_at(E + 5, N + 5) == ["p1"]


def test_a_second_change_keeps_the_first() -> None:
    made = cover([shapely.box(20 * k, 0, 20 * k + 10, 10) for k in range(3)])
    first = replace(made, status=["free", "registered", "registered"])
    second = replace(first, status=["free", "free", "registered"])
    scene = with_changes(scene_of(made), first, CRS, ["p1"])
    assert scene is not None
    scene = with_changes(scene, second, CRS, ["p2"])
    assert scene is not None
    found = [scene.find(plot) for plot in made.ids]
    assert [place[0].codes[place[1]] for place in found if place] == [0, 0, 6]


def test_a_retired_plot_goes_and_a_new_one_comes() -> None:
    made = cover([shapely.box(0, 0, 10, 10)])
    other = replace(cover([shapely.box(0, 0, 10, 10)]), ids=["new"])
    scene = with_changes(scene_of(made), other, CRS, ["p1", "new"])
    assert scene is not None
    assert scene.plots_at(E + 5, N + 5) == ["new"]
    assert scene.find("p1") is None


def test_after_very_many_changes_the_scene_is_to_be_made_anew() -> None:
    made = cover([shapely.box(0, 0, 10, 10)])
    assert with_changes(scene_of(made), made, CRS, [f"x{k}" for k in range(PATCH_LIMIT + 1)]) is None


def test_one_changed_plot_of_100_000_leaves_the_index_of_the_others_as_it_is() -> None:
    made = fabric(100_000)
    scene = with_cover(Scene(FABRIC_CRS), made, FABRIC_CRS)
    index = scene.layers[0].index
    changed = with_changes(scene, made, FABRIC_CRS, ["plot-500"])
    assert changed is not None
    assert changed.layers[0].index is index
    assert changed.find("plot-500") is not None
    assert len([one for layer in changed.layers[1:] for one in layer.shapes]) == 1


def test_a_box_finds_what_it_meets_or_what_it_holds() -> None:
    scene = scene_of(cover([shapely.box(0, 0, 10, 10), shapely.box(20, 0, 30, 10)]))
    box = (E - 1, N - 1, E + 25, N + 11)
    assert scene.plots_in(box) == ["p1", "p2"]
    assert scene.plots_in(box, fully=True) == ["p1"]


def test_the_number_of_a_plot_stands_inside_it_even_where_its_centroid_does_not() -> None:
    ring = shapely.Polygon([(0, 0), (100, 0), (100, 100), (0, 100)], [[(5, 5), (95, 5), (95, 95), (5, 95)]])
    scene = scene_of(cover([ring]))
    layer = scene.layers[0]
    place = shapely.Point(layer.anchor(np.array([0]))[0])
    assert layer.shapes[0].contains(place)


def test_bounds_hold_all_living_plots() -> None:
    scene = scene_of(cover([shapely.box(0, 0, 10, 10), shapely.box(20, 5, 30, 40)]))
    assert scene.bounds == (E, N, E + 30, N + 40)
    assert scene_of(cover([])).bounds is None
