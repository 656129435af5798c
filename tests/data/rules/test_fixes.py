"""A fix mends its finding and nothing else, and undo brings back what was (see Office.mend)."""

from dataclasses import replace

import pytest
import shapely
from shapely.geometry import Polygon, box

from data.edit import edit, update
from data.model import Plot, Registration, Stage
from data.rules.fixes import FIXES, fix
from gis.errors import TelimError
from gui.messages import sentences
from tests.bench.faults import faulty
from tests.data.rules.conftest import DAY

A, B = box(0, 0, 60, 60), box(60, 0, 120, 60)


def corners(shape):
    return {tuple(point) for part in shape.geoms for point in list(part.exterior.coords)[:-1]}


def test_the_later_plot_gives_way_and_takes_the_corners_of_the_earlier(office):
    a, b = office.plot(A), office.plot(Polygon([(60, 0), (120, 0), (120, 60), (60, 60), (58, 30)]))
    beyond = office.plot(box(120, 0, 180, 60))
    assert office.mend(office.only("overlap")) == {b.id}
    assert office.shape(b).equals(B)
    assert office.shape(a).equals(A)
    assert office.now(beyond).geom == beyond.geom


def test_a_registered_plot_does_not_give_way_to_one_that_is_not(office):
    a, b = office.plot(A), office.plot(box(59, 0, 120, 60), document_ref="1", document_area_m2=3660.0,
                                       right_type="ownership", purpose_kk="з")  # fmt: skip
    registration = office.put(Registration, plot_id=b.id, track="zone", opened_on=DAY)
    office.put(Stage, registration_id=registration.id, key="application", position=1, status="done")
    overlap = office.find()[0]
    assert overlap.rule == "overlap"
    assert office.mend(overlap) == {a.id}
    assert office.shape(a).equals(box(0, 0, 59, 60))


def test_a_cut_puts_its_new_corners_into_the_plots_beside(office):
    a, beside = office.plot(A), office.plot(box(0, 60, 200, 120))
    b = office.plot(Polygon([(60, 0), (120, 0), (120, 60), (57, 60)]))
    found = office.only("overlap")
    assert office.mend(found) == {b.id}
    assert office.shape(b).equals(B)
    assert (60.0, 60.0) in corners(office.shape(beside))
    assert office.shape(a).equals(A)


def test_a_gap_goes_to_the_plot_with_the_longest_side_on_it_together_with_the_corners_across(office):
    a = office.plot(Polygon([(0, 0), (60, 0), (58.5, 30), (60, 60), (0, 60)]))
    b = office.plot(Polygon([(60, 0), (120, 0), (120, 60), (60, 60), (60, 30)]))
    assert office.mend(office.only("gap")) <= {a.id, b.id}
    assert office.shape(a).union(office.shape(b)).equals(box(0, 0, 120, 60))
    assert office.find() == []


def test_a_slit_that_is_open_to_the_street_is_filled_to_the_corners(office):
    a, b = office.plot(A), office.plot(box(60.4, 0, 120, 60))
    (taken,) = office.mend(office.only("gap"))
    assert taken in (a.id, b.id)
    assert corners(office.shape(a)) | corners(office.shape(b)) <= {
        (0, 0), (60, 0), (60.4, 0), (120, 0), (120, 60), (60.4, 60), (60, 60), (0, 60)
    }  # fmt: skip
    assert office.find() == []


def test_a_neighbours_corner_is_taken_by_all_plots_that_had_the_other(office):
    a = office.plot(A)
    b = office.plot(Polygon([(60, 0), (120, 0), (120, 60), (60.004, 60)]))
    office.mend(office.only("close_corners"))
    assert (60.0, 60.0) in corners(office.shape(b))
    assert office.shape(a).equals(A)
    assert office.shape(b).equals(B)


def test_one_corner_of_two_is_left_in_the_plot_and_in_its_neighbour(office):
    a = office.plot(Polygon([(0, 0), (60, 0), (60, 30), (60, 30.05), (60, 60), (0, 60)]))
    b = office.plot(Polygon([(60, 0), (120, 0), (120, 60), (60, 60), (60, 30.05), (60, 30)]))
    office.mend(office.only("close_corners"))
    assert len(corners(office.shape(a))) == len(corners(office.shape(b))) == 5


def test_a_corner_that_stands_twice_stands_once(office):
    a = office.plot(Polygon([(0, 0), (60, 0), (60, 60), (60, 60), (0, 60)]))
    found = office.only("close_corners")
    assert found.facts["distance_m"] == 0
    office.mend(found)
    assert len(office.shape(a).geoms[0].exterior.coords) == 5


def test_a_spike_goes_in_both_plots_that_have_it(office):
    a = office.plot(Polygon([(0, 0), (60, 0), (60, 29.8), (75, 30), (60, 30.2), (60, 60), (0, 60)]))
    b = office.plot(Polygon([(60, 0), (120, 0), (120, 60), (60, 60), (60, 30.2), (75, 30), (60, 29.8)]))
    found = office.only("spike")
    assert found.plots == (a.id, b.id)
    assert office.mend(found) == {a.id, b.id}
    assert office.shape(a).equals(A)
    assert office.shape(b).equals(B)


def test_a_plot_is_cut_to_its_zone_where_little_lies_outside(office):
    plot = office.plot(box(1900, 0, 2002, 60))
    found = office.only("outside_zone")
    assert found.fix == "cut_to_zone"
    assert office.mend(found) == {plot.id}
    assert office.shape(plot).area == pytest.approx(6000, abs=0.01)


def test_the_passport_takes_the_area_of_the_boundary(office):
    plot = office.plot(A, document_area_m2=4000.0, document_ref="Акт № 1")
    assert office.mend(office.only("area_differs")) == set()
    assert office.now(plot).document_area_m2 == 3600.0
    assert office.now(plot).document_ref == "Акт № 1"


def test_no_fix_is_offered_where_it_would_take_much_of_a_plot(office):
    office.plot(A), office.plot(box(30, 0, 120, 60))
    found = office.only("overlap")
    assert found.fix is None
    with pytest.raises(TelimError, match="no_fix"):
        fix(office.register, found)


def test_a_fix_that_would_tear_a_plot_apart_is_refused(office):
    office.plot(box(50, -100, 52, 160) | box(0, 160, 100, 260) | box(0, -200, 100, -100))
    office.plot(box(0, 0, 120, 60), document_ref="1", document_area_m2=7200.0, right_type="ownership", purpose_kk="з")
    across = office.only("overlap")
    turned = replace(across, plots=across.plots[::-1])
    with pytest.raises(TelimError, match="fix_not_safe"):
        fix(office.register, across)
    with pytest.raises(TelimError, match="fix_not_safe"):
        fix(office.register, turned)


def test_a_retired_plot_is_not_mended(office):
    office.plot(A)
    office.plot(box(59, 0, 120, 60))
    found = office.only("overlap")
    for plot in office.register.all(Plot):
        office.register.apply(edit("retire_plot", [update(plot, retired_on=DAY)]))
    with pytest.raises(TelimError, match="plot_retired"):
        fix(office.register, found)


def test_a_whole_fabric_is_mended_fault_by_fault(office):
    planted = faulty(100, 4, 7, tuple(office.origin))
    shapes = [shapely.transform(geom, lambda xy: xy - office.origin) for geom in planted.geoms]
    plots = [office.plot(shape, f"10-156-001-{k:03d}") for k, shape in enumerate(shapes)]
    area = shapely.union_all([office.shape(plot) for plot in plots]).area
    found = office.find()
    assert len(found) == 8
    gaps = sum(one.facts["area_m2"] for one in found if one.rule == "gap")
    moved = set().union(*(office.mend(one) for one in found))
    assert office.find() == []
    assert moved <= {id for one in found for id in one.plots}
    after = [office.shape(plot) for plot in plots]
    assert shapely.union_all(after).area == pytest.approx(area + gaps, abs=0.01)
    assert sum(shape.area for shape in after) == pytest.approx(area + gaps, abs=0.01)


def test_every_fix_has_a_name_for_its_button_and_for_the_history():
    assert {f"fix_{code}" for code in FIXES} <= sentences().keys()
    assert {f"edit_{code}" for code in FIXES} <= sentences().keys()
