"""New plot, change boundary, retire: what they do to the ground and to the neighbours."""

from datetime import date

import numpy as np
import pytest
import shapely

from data.acts.change_boundary import change_boundary
from data.acts.change_zone import change_zone
from data.acts.end_right import end_right
from data.acts.link_project import link_project
from data.acts.new_plot import new_plot
from data.acts.new_project import new_project
from data.acts.new_zone import new_zone
from data.acts.open_registration import open_registration
from data.acts.retire_plot import retire_plot
from data.model import Plot, PlotProject, Project, Zone
from gis.errors import Conflict, TelimError

TINY = 2e-6


def outline_moved(before: shapely.Geometry, after: shapely.Geometry) -> float:
    """Metres by which an outline moved."""
    return shapely.hausdorff_distance(shapely.boundary(before), shapely.boundary(after), densify=0.01)


def test_a_new_plot_is_numbered_clockwise_from_its_north_western_corner(land):
    plot = land.plot(land.at((300, 0), (400, 0), (400, 90), (300, 100)), "10:156:999:040")
    assert plot.cadastral_no == "10-156-999-040"
    assert land.corners(plot) == pytest.approx(np.array([(300, 100), (400, 90), (400, 0), (300, 0)]), abs=TINY)
    assert plot.zone_id == land.zone.id
    assert plot.area_m2 == pytest.approx(9_500.0, abs=1e-3)


def test_a_plot_without_a_number_gets_the_next_one_of_its_quarter(land):
    assert land.plot(land.at((300, 0), (400, 0), (400, 90))).cadastral_no == "10-156-999-003"
    land.do(retire_plot(land.register, "10-156-999-003", "қате"))
    assert land.plot(land.at((300, 0), (400, 0), (400, 90))).cadastral_no == "10-156-999-004"
    made = new_plot(land.register, None, land.at((300, 0), (400, 0), (400, 90)))
    assert made.changes[0].after["cadastral_no"] is None


def test_a_corner_on_a_neighbours_side_stands_in_the_neighbour_too_and_its_outline_stays(land):
    before = land.frame.to_working(land.two.geom)
    foot = shapely.get_coordinates(shapely.line_interpolate_point(shapely.boundary(before), 37.123456))[0]
    made = land.do(new_plot(land.register, land.zone, [tuple(foot), *land.at((150, 250), (230, 240))]))
    assert made.ids("plot") == {made.changes[0].row_id, land.two.id}
    after = land.frame.to_working(land.now(land.two).geom)
    assert len(shapely.get_coordinates(after)) == len(shapely.get_coordinates(before)) + 1
    assert np.hypot(*(shapely.get_coordinates(after) - foot).T).min() <= TINY
    assert outline_moved(before, after) <= TINY
    assert land.now(land.two).area_m2 == pytest.approx(land.two.area_m2, abs=1e-3)
    fresh = {tuple(c) for c in shapely.get_coordinates(land.register.get(Plot, made.changes[0].row_id).geom).tolist()}
    stored = {tuple(c) for c in shapely.get_coordinates(land.now(land.two).geom).tolist()}
    assert len(fresh & stored) == 1
    assert land.now(land.one) == land.one


def test_untouched_corners_of_the_neighbour_stay_bit_for_bit_and_in_order(land):
    made = land.do(new_plot(land.register, land.zone, land.at((100, 50), (60, 40), (60, 60))))
    old = shapely.get_coordinates(land.one.geom).tolist()
    new = shapely.get_coordinates(land.now(land.one).geom).tolist()
    assert len(new) == len(old) + 1
    assert [corner for corner in new if corner in old] == old
    assert made.ids("plot") >= {land.one.id, land.two.id}


@pytest.mark.parametrize(
    ("corners", "code"),
    [
        ([(300, 0), (400, 0)], "too_few_corners"),
        ([(300, 0), (400, 0), (400, 0), (300, 0)], "too_few_corners"),
        ([(300, 0), (400, 100), (400, 0), (300, 100)], "self_crossing"),
        ([(300, 0), (400, 0), (500, 0)], "zero_area"),
        ([(300, 0), (400, float("nan")), (500, 90)], "not_finite"),
    ],
)
def test_a_boundary_that_is_none_is_refused(land, corners, code):
    land.refuses(code, new_plot, land.zone, land.at(*corners))
    land.refuses(code, change_boundary, land.one, land.at(*corners))
    land.refuses(code, new_zone, "Аймақ", crs=land.crs, boundary=land.at(*corners))
    land.refuses(code, change_zone, land.zone, land.at(*corners))


def test_words_that_no_list_has_are_refused(land):
    corners = land.at((300, 0), (400, 0), (400, 90))
    land.refuses("not_in_list", new_plot, land.zone, corners, category="moon")
    land.refuses("not_in_list", new_plot, land.zone, corners, right_type="moon")
    land.refuses("no_such_record", new_plot, "nobody", corners)


def test_a_moved_corner_changes_one_plot_and_nothing_of_its_neighbours(land):
    corners = land.at((0, 100), (100, 100), (100, 0), (-7.125, -3.5))
    made = land.do(change_boundary(land.register, land.one, corners))
    assert made.ids("plot") == {land.one.id}
    assert land.corners(land.one)[3] == pytest.approx((-7.125, -3.5), abs=TINY)
    old, new = (shapely.get_coordinates(plot.geom).tolist() for plot in (land.one, land.now(land.one)))
    assert new[:3] == old[:3]
    assert land.now(land.two) == land.two
    assert land.now(land.one).area_m2 != land.one.area_m2


def test_an_inserted_corner_keeps_corner_one_and_the_neighbours_get_it(land):
    made = land.do(
        change_boundary(land.register, "10-156-999-001", land.at((0, 100), (100, 100), (100, 40), (100, 0), (0, 0)))
    )
    assert made.ids("plot") == {land.one.id, land.two.id}
    assert land.corners(land.one)[0] == pytest.approx((0, 100), abs=TINY)
    shared = {tuple(c) for c in shapely.get_coordinates(land.now(land.one).geom).tolist()} & {
        tuple(c) for c in shapely.get_coordinates(land.now(land.two).geom).tolist()
    }
    assert len(shared) == 3
    before, after = (land.frame.to_working(plot.geom) for plot in (land.two, land.now(land.two)))
    assert outline_moved(before, after) <= TINY


def test_the_same_boundary_a_retired_plot_and_a_stale_plot_are_refused(land):
    same = land.frame.to_working(land.one.geom)
    land.refuses("same_boundary", change_boundary, land.one, same)
    land.refuses("no_such_plot", change_boundary, "10-156-999-777", same)
    corners = land.at((0, 100), (100, 100), (100, 0), (3, 3))
    land.do(change_boundary(land.register, land.one, corners))
    with pytest.raises(Conflict) as caught:
        land.register.apply(change_boundary(land.register, land.one, land.at((0, 99), (100, 100), (100, 0), (0, 0))))
    assert caught.value.facts["theirs"]["stamp"] == land.now(land.one).stamp
    land.do(retire_plot(land.register, land.now(land.one), "бөлінді"))
    assert land.refuses("plot_retired", change_boundary, "10-156-999-001", corners)["plot"] == "10-156-999-001"


def test_a_plot_with_a_hole_and_two_parts_keeps_them(land):
    outer, hole = land.at((300, 300), (400, 300), (400, 200), (300, 200)), land.at((340, 260), (340, 240), (360, 240))
    island = land.at((420, 300), (450, 300), (450, 270))
    shape = shapely.MultiPolygon([shapely.Polygon(outer, [hole]), shapely.Polygon(island)])
    plot = land.plot(shape, "10-156-999-050")
    assert plot.area_m2 == pytest.approx(10_000 - 200 + 450, abs=1e-3)
    assert [len(part.interiors) for part in plot.geom.geoms] == [1, 0]
    crossing = shapely.MultiPolygon(
        [shapely.Polygon(outer), shapely.Polygon(land.at((390, 290), (450, 300), (450, 270)))]
    )
    land.refuses("rings_cross", change_boundary, plot, crossing)


def test_a_plot_is_retired_with_a_reason_and_its_links_are_closed(land):
    land.do(new_project(land.register, "Шыны", plot=land.one))
    made = land.do(retire_plot(land.register, land.one, " екіге бөлінді ", on=date(2026, 11, 1)))
    gone = land.now(land.one)
    assert (gone.retired_on, gone.retired_reason) == (date(2026, 11, 1), "екіге бөлінді")
    assert land.register.all(PlotProject)[0].to == date(2026, 11, 1)
    assert made.note == "екіге бөлінді"
    assert [status.cadastral_no for status in land.register.statuses()] == ["10-156-999-002"]
    land.refuses("plot_retired", retire_plot, gone, "тағы")
    land.refuses("plot_retired", link_project, gone, land.register.all(Project)[0])


def test_a_plot_under_an_open_file_or_a_right_is_not_retired(land):
    land.refuses("no_reason", retire_plot, land.one, "  ")
    land.refuses("date_in_future", retire_plot, land.one, "x", on=date(2026, 11, 24))
    land.do(open_registration(land.register, land.one, "zone"))
    assert land.status(land.one) == "planned"
    planned = retire_plot(land.register, land.one, "x")
    assert planned.ids("plot") == {land.one.id}
    land.do(open_registration(land.register, land.two, "zone", start=True))
    land.refuses("registration_running", retire_plot, land.two, "x")
    land.do(end_right(land.register, land.two, "terminated", note="бас тартты"))
    land.do(retire_plot(land.register, land.two, "x"))


def test_a_zone_is_drawn_in_its_official_system_changed_and_emptied(land):
    land.do(new_zone(land.register, "Шағын аймақ", crs=land.crs, kind="small_industrial"))
    zone = land.register.all(Zone)[1]
    assert (zone.name_ru, zone.geom, zone.crs) == ("Шағын аймақ", None, land.crs)
    land.do(change_zone(land.register, zone, land.at((600, 100), (700, 100), (700, 0), (600, 0))))
    shape = land.frame.to_working(land.register.get(Zone, zone.id).geom)
    assert shape.area == pytest.approx(10_000, abs=1e-3)
    land.do(change_zone(land.register, zone.id, None))
    assert land.register.get(Zone, zone.id).geom is None
    land.refuses("no_name", new_zone, "  ")
    land.refuses("crs_not_metric", new_zone, "x", crs="EPSG:4326")
    land.refuses("unknown_crs", new_zone, "x", crs="EPSG:999999")
    land.refuses("not_in_list", new_zone, "x", kind="moon")


@pytest.mark.parametrize("far", [1e12, -3e9])
def test_a_place_that_is_nowhere_on_earth_is_refused_by_its_place(land, far):
    ring = [(e + far, n) for e, n in land.at((0, 300), (50, 300), (50, 250), (0, 250))]
    before = len(land.register.history())
    for make in (
        lambda: new_plot(land.register, land.zone, ring),
        lambda: change_boundary(land.register, land.one, ring),
    ):
        with pytest.raises(TelimError) as refused:
            make()
        assert refused.value.code == "place_too_far"
    assert len(land.register.history()) == before
