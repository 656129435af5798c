"""A plot is split, plots are merged: what becomes of land, numbers, projects, rights, neighbours and lineage."""

from functools import partial

import pytest
import shapely

from data.acts.advance_stage import finish_stage, move_stage
from data.acts.change_record import change_record
from data.acts.checks import stages_of
from data.acts.end_right import end_right
from data.acts.link_project import link_project
from data.acts.merge_plots import merge_plots, plan_merge
from data.acts.new_plot import new_plot
from data.acts.new_project import new_project
from data.acts.open_registration import open_registration
from data.acts.retire_plot import retire_plot
from data.acts.split_plot import plan_split, split_plot
from data.acts.succession import SPLIT, Policy
from data.model import Lineage, Plot, PlotProject, Project, Registration, Stage
from gis.errors import TelimError
from gis.measure import planar_area
from gis.parts import explode
from gis.split import split
from gis.split_by_area import Reserve, by_area, in_equal_parts

TINY = 2e-6


def along(land, *places):
    """Split by a line through these places, in metres from the zone's corner."""
    return partial(split, line=land.at(*places))


def across(land):
    """An uneven line through the first plot, from its free west side into the common one with the second."""
    return along(land, (-10, 61.234567), (150, 43.9876))


def children_of(land, made):
    """The new plots as they stand."""
    return [
        land.register.get(Plot, change.row_id)
        for change in made.changes
        if change.table == "plot" and change.before is None
    ]


def corner_set(*plots):
    return {tuple(corner) for plot in plots for corner in shapely.get_coordinates(plot.geom).tolist()}


def right_in_force(land, plot):
    """The plot registered on the short track, every stage done."""
    made = land.do(open_registration(land.register, plot, "zone", start=True))
    registration = land.register.get(Registration, next(c.row_id for c in made.changes if c.table == "registration"))
    for stage in stages_of(land.register, registration):
        land.do(finish_stage(land.register, land.register.get(Stage, stage.id)))
    return registration


def test_a_plot_is_split_by_a_line_and_nothing_of_it_is_lost(land):
    made = land.do(split_plot(land.register, land.one, across(land), "екіге бөлінді"))
    north, south = children_of(land, made)
    assert (north.cadastral_no, south.cadastral_no) == ("10-156-999-003", "10-156-999-004")
    assert north.area_m2 + south.area_m2 == pytest.approx(land.one.area_m2, abs=0.01)
    assert corner_set(land.one) <= corner_set(north, south)
    parent = land.now(land.one)
    assert (parent.retired_on, parent.retired_reason) == (land.register.today, "екіге бөлінді")
    assert {(row.parent_id, row.child_id, row.act) for row in land.register.all(Lineage)} == {
        (land.one.id, north.id, "split"), (land.one.id, south.id, "split"),
    }  # fmt: skip
    assert made.name == "split_plot"


def test_the_new_corner_stands_in_the_neighbour_and_moves_it_by_nothing(land):
    made = land.do(split_plot(land.register, land.one, across(land), "бөлінді"))
    after = land.now(land.two)
    old, new = corner_set(land.two), corner_set(after)
    assert old < new
    assert len(new - old) == 1
    assert new - old < corner_set(*children_of(land, made)), "the same bits in the neighbour and in both pieces"
    outlines = [shapely.boundary(land.frame.to_working(plot.geom)) for plot in (land.two, after)]
    assert shapely.hausdorff_distance(*outlines, densify=0.01) <= TINY


def test_what_a_split_would_do_is_shown_before_it_is_done(land):
    plan = plan_split(land.register, land.one, across(land), "бөлінді")
    assert [plot.cadastral_no for plot in plan.children] == ["10-156-999-003", "10-156-999-004"]
    assert plan.area_before_m2 == pytest.approx(10_000, abs=1e-3)
    assert plan.area_after_m2 == pytest.approx(plan.area_before_m2, abs=0.01)
    assert (plan.neighbours, plan.doubts) == (1, ())
    assert land.now(land.one).retired_on is None


def test_two_thousand_square_metres_are_cut_off_beside_a_road_of_twelve_metres(land):
    way = lambda shape: by_area(shape, 2000.0, 90.0, Reserve(12.0)).shapes  # noqa: E731
    made = land.do(split_plot(land.register, land.one, way, "жол үшін"))
    piece, road, rest = children_of(land, made)
    assert piece.area_m2 == pytest.approx(2000.0, abs=0.01)
    assert road.area_m2 == pytest.approx(1200.0, abs=0.01)
    assert rest.area_m2 == pytest.approx(6800.0, abs=0.01)
    assert piece.cadastral_no < road.cadastral_no < rest.cadastral_no


def test_equal_parts_get_the_next_free_numbers(land):
    land.plot(land.at((300, 0), (400, 0), (400, 90)), "10-156-999-005")
    land.do(retire_plot(land.register, "10-156-999-005", "қате"))
    land.register.apply(new_plot(land.register, None, land.at((300, 200), (400, 200), (400, 290)), "10-156-999-007"))
    way = lambda shape: in_equal_parts(shape, 4, 31.0).pieces  # noqa: E731
    made = land.do(split_plot(land.register, land.one, way, "төртке бөлінді"))
    children = children_of(land, made)
    assert [plot.cadastral_no[-3:] for plot in children] == ["006", "008", "009", "010"]
    assert [plot.area_m2 for plot in children] == pytest.approx([2500.0] * 4, abs=0.01)


def test_a_plot_without_a_number_in_a_zone_without_numbers_gives_children_without_and_says_so(land):
    lone = new_plot(land.register, None, land.at((300, 0), (400, 0), (400, 90)))
    land.register.apply(lone)
    shape = land.register.get(Plot, lone.changes[0].row_id).geom
    west, south, east, north = shape.bounds
    middle = [((west + east) / 2, south - 5), ((west + east) / 2, north + 5)]
    plan = plan_split(land.register, lone.changes[0].row_id, partial(split, line=middle), "бөлінді")
    assert [plot.cadastral_no for plot in plan.children] == [None, None]
    assert plan.doubts == (("no_number", {}),)


def test_numbers_may_be_given_one_for_each_piece(land):
    given = ["10:156:999:077", None]
    plan = plan_split(land.register, land.one, across(land), "бөлінді", numbers=given)
    assert [plot.cadastral_no for plot in plan.children] == ["10-156-999-077", None]
    land.refuses("wrong_number_count", split_plot, land.one, across(land), "бөлінді", numbers=["1"])


def test_the_pieces_take_along_what_the_policy_says(land):
    values = {"address_kk": "Шиелі к.", "category": "industry", "document_area_m2": 10_000.0, "note": "ескі"}
    land.do(change_record(land.register, land.one, **values))
    land.do(new_project(land.register, "Шыны", plot=land.now(land.one)))
    made = land.do(split_plot(land.register, land.now(land.one), across(land), "бөлінді"))
    for child in children_of(land, made):
        assert (child.address_kk, child.category) == ("Шиелі к.", "industry")
        assert (child.document_area_m2, child.note) == (None, None)
        assert [link.project_id for link in land.register.all(PlotProject, plot_id=child.id)] == [
            land.register.all(Project)[0].id
        ]
    assert [link.to for link in land.register.all(PlotProject, plot_id=land.one.id)] == [land.register.today]


def test_a_policy_of_ones_own_carries_less_or_more(land):
    land.do(new_project(land.register, "Шыны", plot=land.one))
    land.do(change_record(land.register, land.one, note="ескі"))
    own = Policy({**SPLIT.fields, "note": "same"}, links=False)
    made = land.do(split_plot(land.register, land.now(land.one), across(land), "бөлінді", policy=own))
    for child in children_of(land, made):
        assert child.note == "ескі"
        assert land.register.all(PlotProject, plot_id=child.id) == []


def test_a_plot_under_an_open_application_is_neither_split_nor_merged(land):
    made = land.do(open_registration(land.register, land.one, "zone", start=True))
    for act, given in ((split_plot, (land.one, across(land), "x")), (merge_plots, ([land.two, land.one], "x"))):
        facts = land.refuses("application_pending", act, *given)
        assert facts == {"plot": "10-156-999-001", "date": "23.11.2026"}
    stage = land.register.get(Stage, next(c.row_id for c in made.changes if c.table == "stage"))
    land.do(move_stage(land.register, stage, "refused", note="қабылданбады"))
    pieces = children_of(land, land.do(split_plot(land.register, land.one, across(land), "бөлінді")))
    assert [land.status(piece) for piece in pieces] == ["free", "free"]


def test_a_right_in_force_goes_on_in_every_piece(land):
    registration = right_in_force(land, land.one)
    pieces = children_of(land, land.do(split_plot(land.register, land.one, across(land), "бөлінді")))
    assert [land.status(piece) for piece in pieces] == ["registered", "registered"]
    for piece in pieces:
        (again,) = land.register.all(Registration, plot_id=piece.id)
        assert (again.track, again.opened_on) == (registration.track, registration.opened_on)
        assert again.id != registration.id
    land.do(end_right(land.register, pieces[0], "terminated"))
    assert [land.status(piece) for piece in pieces] == ["terminated", "registered"]


def test_plots_of_different_rights_are_not_merged(land):
    right_in_force(land, land.one)
    land.refuses("rights_differ", merge_plots, [land.one, land.two], "x")
    right_in_force(land, land.two)
    made = land.do(merge_plots(land.register, [land.one, land.two], "біріктірілді"))
    assert land.status(children_of(land, made)[0]) == "registered"


def test_neighbours_are_merged_into_one_plot(land):
    made = land.do(merge_plots(land.register, [land.one, land.two], "біріктірілді"))
    (whole,) = children_of(land, made)
    assert whole.cadastral_no == "10-156-999-003"
    assert whole.area_m2 == pytest.approx(land.one.area_m2 + land.two.area_m2, abs=0.01)
    assert land.corners(whole)[0] == pytest.approx((0, 100), abs=TINY)
    assert {(row.parent_id, row.act) for row in land.register.all(Lineage)} == {
        (land.one.id, "merge"),
        (land.two.id, "merge"),
    }
    assert land.now(land.two).retired_reason == "біріктірілді"


def test_split_and_merged_again_the_plot_has_its_own_corners(land):
    land.do(retire_plot(land.register, land.two, "көрші жоқ"))
    pieces = children_of(land, land.do(split_plot(land.register, land.one, across(land), "бөлінді")))
    made = land.do(merge_plots(land.register, pieces, "қайта біріктірілді"))
    assert shapely.to_wkb(children_of(land, made)[0].geom) == shapely.to_wkb(land.one.geom)


def test_a_corner_that_the_neighbour_got_by_the_split_stays_in_both_after_the_merger(land):
    pieces = children_of(land, land.do(split_plot(land.register, land.one, across(land), "бөлінді")))
    (whole,) = children_of(land, land.do(merge_plots(land.register, pieces, "қайта")))
    assert len(corner_set(whole)) == 5
    assert len(corner_set(whole) & corner_set(land.now(land.two))) == 3


def test_what_the_merged_plots_disagree_on_stays_empty_and_is_told(land):
    land.do(change_record(land.register, land.one, purpose_kk="шыны", document_area_m2=10_000.0))
    land.do(change_record(land.register, land.two, purpose_kk="цемент", document_area_m2=12_000.0))
    land.do(new_project(land.register, "Шыны", plot=land.now(land.one)))
    land.do(new_project(land.register, "Цемент", plot=land.now(land.two)))
    plan = plan_merge(land.register, [land.now(land.one), land.now(land.two)], "біріктірілді")
    assert (plan.children[0].purpose_kk, plan.children[0].document_area_m2) == (None, 22_000.0)
    assert dict(plan.doubts) == {
        "parents_differ": {"field": "purpose_kk", "values": "шыны, цемент"}, "projects_differ": {"count": 2},
    }  # fmt: skip
    land.do(plan.edit)
    assert land.register.all(PlotProject, to=None) == []


def test_what_cannot_be_merged_is_refused_by_name(land):
    far = land.plot(land.at((300, 0), (400, 0), (400, 90)))
    over = land.plot(land.at((90, 300), (110, 300), (110, 50), (90, 50)))
    land.refuses("merge_needs_two", merge_plots, [land.one], "x")
    assert land.refuses("plot_twice", merge_plots, [land.one, land.one], "x")["plot"] == "10-156-999-001"
    assert land.refuses("not_adjacent", merge_plots, [land.one, land.two, far], "x")["plot"] == far.cadastral_no
    facts = land.refuses("plots_overlap", merge_plots, [land.now(land.one), over], "x")
    assert (facts["plot"], facts["with_plot"]) == ("10-156-999-001", over.cadastral_no)
    assert facts["area"] == pytest.approx(500, abs=0.01)
    land.refuses("no_reason", merge_plots, [land.one, land.two], "  ")
    land.register.apply(
        new_plot(land.register, None, land.frame.to_register(shapely.Polygon(land.at((0, 0), (100, 0), (50, -80)))))
    )
    foreign = land.register.all(Plot, zone_id=None)[0]
    land.refuses("zones_differ", merge_plots, [land.one, foreign], "x")


def test_plots_apart_are_combined_and_exploded_again(land):
    far = land.plot(land.at((300, 0), (400, 0), (400, 90)))
    (both,) = children_of(land, land.do(merge_plots(land.register, [land.one, far], "бірге", apart=True)))
    assert len(both.geom.geoms) == 2
    parts = children_of(land, land.do(split_plot(land.register, both, explode, "бөлек")))
    assert [shapely.to_wkb(plot.geom) for plot in parts] == [shapely.to_wkb(plot.geom) for plot in (land.one, far)]
    land.refuses("one_part_only", split_plot, land.two, explode, "x")


def test_an_indivisible_or_retired_plot_is_not_split(land):
    land.do(change_record(land.register, land.one, divisible=False))
    land.refuses("not_divisible", split_plot, land.now(land.one), across(land), "x")
    land.do(retire_plot(land.register, land.two, "x"))
    land.refuses("plot_retired", split_plot, land.now(land.two), across(land), "x")
    land.refuses("plot_retired", merge_plots, [land.one, land.now(land.two)], "x")


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ([(-10, 150), (150, 160)], "line_does_not_cross"),
        ([(-10, 50), (50, 50)], "line_ends_inside"),
        ([(-50, 100), (150, 100)], "line_only_touches"),
        ([(-10, 50)], "line_too_short"),
        ([(-10, 50), (float("nan"), 50)], "not_finite"),
        ([(1e12, 1e12), (-1e12, 1e12)], "line_does_not_cross"),
        ([(4_970_000, 11_697_000), (4_970_100, 11_697_000)], "line_does_not_cross"),
    ],
)
def test_a_line_that_does_not_divide_changes_nothing(land, line, code):
    land.refuses(code, split_plot, land.one, along(land, *line), "бөлінді")
    land.refuses("no_reason", split_plot, land.one, across(land), "")


def test_pieces_that_are_not_the_whole_are_refused(land):
    half = lambda shape: split(shape, land.at((-10, 50), (150, 50)))[:1]  # noqa: E731
    facts = land.refuses("area_not_conserved", split_plot, land.one, half, "x")
    assert facts["after"] == pytest.approx(5000, abs=0.01)


def test_the_links_of_the_pieces_begin_on_the_day_of_the_split(land):
    project = land.do(new_project(land.register, "Шыны")).changes[0].row_id
    land.do(link_project(land.register, land.one, project, on=land.register.today))
    made = land.do(split_plot(land.register, land.one, across(land), "x"))
    assert {link.from_ for link in land.register.all(PlotProject, to=None)} == {land.register.today}
    assert planar_area(land.frame.to_working(children_of(land, made)[0].geom)) > 0
    with pytest.raises(TelimError):
        split_plot(land.register, land.one.id, across(land), "again")
