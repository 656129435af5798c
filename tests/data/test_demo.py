"""The demo register says what the article says, on made-up land that looks real and owns up to being made up."""

import json
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import numpy as np
import pytest
import shapely

import data.demo
from data.demo import build_demo, demo_records, write_demo
from data.frame import Frame, frame_of
from data.info import info
from data.model import (
    CalendarDay,
    Context,
    Document,
    Fact,
    Lineage,
    Party,
    Plot,
    PlotProject,
    Project,
    Registration,
    Restriction,
    Stage,
    Zone,
)
from data.register import Register
from data.registration.calendar import WorkingDays, seed
from data.registration.clock import due_date
from data.registration.tracks import track
from data.store.open import create_register, open_register
from data.styles import STATUSES
from gis.errors import TelimError
from gis.measure import planar_area
from gis.shared_sides import side_at
from gui.commands import run

ARTICLE = date(2021, 1, 30)
CITY, SHIELI = "10-156", "10-154"
DAYS = [date(2026, 11, 21), date(2026, 11, 23), date(2027, 1, 1), date(2027, 3, 24), date(2028, 2, 29)]
"""A Saturday, a Monday, New Year, the days of Nauryz, a leap day."""


@pytest.fixture(scope="module")
def demo_on() -> Iterator[Callable[[date], Register]]:
    """The demo of a day in memory, as the program's own user writes it; no test here changes it."""
    made: dict[date, Register] = {}

    def on(day: date) -> Register:
        if day not in made:
            made[day] = create_register(":memory:", today=day, user=data.demo.AUTHOR)
            build_demo(made[day])
        return made[day]

    yield on
    for register in made.values():
        register.close()


@pytest.fixture(scope="module")
def demo(demo_on: Callable[[date], Register]) -> Register:
    """The demo of the day of the stories."""
    return demo_on(date(2026, 11, 23))


def zone_of(register: Register, district: str) -> Zone:
    (zone,) = register.all(Zone, district=district)
    return zone


def of_kind[R: Context | Zone](register: Register, record: type[R], kind: str) -> list[R]:
    return [one for one in register.all(record) if one.kind == kind]


def land_of(register: Register, district: str) -> tuple[Frame, dict[str, shapely.Geometry]]:
    """The official system of a zone, and the living plots in it by number."""
    zone = zone_of(register, district)
    frame = frame_of(register, zone)
    plots = register.all(Plot, zone_id=zone.id, retired_on=None)
    return frame, {str(plot.cadastral_no): frame.to_working(plot.geom) for plot in plots}


def statuses_of(register: Register, district: str) -> list:
    zone = zone_of(register, district)
    return [status for status in register.statuses() if status.zone_id == zone.id]


def project(register: Register, start: str) -> Project:
    (found,) = (one for one in register.all(Project) if one.name_kk.startswith(start))
    return found


# the zones


def test_the_city_zone_measures_366_hectares_in_the_state_system_of_zone_11(demo: Register) -> None:
    zone = zone_of(demo, CITY)
    assert (demo.crs, zone.crs) == ("EPSG:10945", "EPSG:10945")
    assert planar_area(zone.geom) / 10_000 == pytest.approx(366.0, abs=0.00005)
    e, n = shapely.get_coordinates(shapely.centroid(zone.geom))[0]
    assert 11_700_000 < e < 11_706_000
    assert 4_966_000 < n < 4_973_000, "beside Kyzylorda"


def test_the_shieli_zone_lies_in_zone_12_beside_shieli(demo: Register) -> None:
    zone = zone_of(demo, SHIELI)
    assert zone.crs == "EPSG:10946"
    shape = frame_of(demo, zone).to_working(zone.geom)
    assert planar_area(shape) / 10_000 == pytest.approx(100.0, abs=0.00005)
    assert shapely.distance(shape, shapely.Point(12_318_754, 4_895_273)) < 6000


def test_the_zone_for_sewing_is_planned_and_has_no_land(demo: Register) -> None:
    (zone,) = of_kind(demo, Zone, "small_industrial")
    assert zone.geom is None
    assert demo.all(Plot, zone_id=zone.id) == []
    assert [fact.value for fact in demo.all(Fact, subject_id=zone.id, key="sewing_shops")] == [56]


@pytest.mark.parametrize("district", [CITY, SHIELI])
def test_a_zone_is_irregular_and_valid(demo: Register, district: str) -> None:
    zone = zone_of(demo, district)
    assert shapely.is_valid(zone.geom)
    assert len(shapely.get_coordinates(zone.geom)) > 9
    assert zone.geom.area < 0.95 * shapely.oriented_envelope(zone.geom).area


# the plots


def test_there_are_plots_enough_and_their_numbers_are_those_of_a_quarter_that_does_not_exist(demo: Register) -> None:
    city, shieli = land_of(demo, CITY)[1], land_of(demo, SHIELI)[1]
    assert len(city) >= 32
    assert len(shieli) >= 10
    for district, plots in ((CITY, city), (SHIELI, shieli)):
        assert f"{district}-999-001" in plots
        assert all(number.startswith(f"{district}-999-") for number in plots)
    assert all(count == 1 for count in Counter(plot.cadastral_no for plot in demo.all(Plot)).values())


def test_a_dozen_plots_fit_a4_at_one_to_a_thousand(demo: Register) -> None:
    small = set()
    for number, shape in land_of(demo, CITY)[1].items():
        west, south, east, north = shape.bounds
        if 5000 <= shape.area <= 15_000 and east - west <= 130 and north - south <= 95:
            small.add(number)
    assert len(small) >= 12
    assert "10-156-999-001" in small


def test_plots_are_of_all_sizes_and_the_plants_as_large_as_the_news_say(demo: Register) -> None:
    city, shieli = land_of(demo, CITY)[1], land_of(demo, SHIELI)[1]
    sizes = sorted(shape.area / 10_000 for shape in (*city.values(), *shieli.values()))
    assert 0.3 <= sizes[0] < 0.5
    assert 49 < sizes[-1] < 51
    assert shieli["10-154-999-001"].area / 10_000 == pytest.approx(46, abs=0.5)
    assert city["10-156-999-020"].area / 10_000 == pytest.approx(7, abs=0.3)
    assert len({round(size, 1) for size in sizes}) > 25


def test_shapes_are_those_of_real_land(demo: Register) -> None:
    city = land_of(demo, CITY)[1]
    corners = Counter(len(shape.geoms[0].exterior.coords) - 1 for shape in city.values())
    assert {4, 5, 6, 8} <= corners.keys()
    notched = [shape for shape in city.values() if shape.area < 0.97 * shapely.convex_hull(shape).area]
    assert len(notched) >= 2, "an L and one with a cut"
    holes = [shape for shape in city.values() if shape.geoms[0].interiors]
    assert len(holes) == 1, "the plant around its transformers"
    inner = shapely.Polygon(holes[0].geoms[0].interiors[0])
    assert any(shapely.equals(inner, shape) for shape in city.values())
    azimuths = {round(float(np.degrees(np.arctan2(*(side[1] - side[0])))) % 90) for side in _sides(city)}
    assert len(azimuths) > 4, "the streets bend"


def _sides(plots: dict[str, shapely.Geometry]) -> Iterator[np.ndarray]:
    for shape in plots.values():
        coords = shapely.get_coordinates(shape)
        yield from np.stack([coords[:-1], coords[1:]], axis=1)


@pytest.mark.parametrize("district", [CITY, SHIELI])
def test_no_plot_overlaps_another_or_leaves_the_zone_or_lies_on_a_street(demo: Register, district: str) -> None:
    frame, plots = land_of(demo, district)
    zone = frame.to_working(zone_of(demo, district).geom)
    streets = [frame.to_working(one.geom) for one in of_kind(demo, Context, "road")]
    shapes = np.array([*plots.values(), *streets], dtype=object)
    assert shapely.is_valid(shapes).all()
    assert all(shapely.contains_properly(zone, shape) for shape in plots.values())
    a, b = shapely.STRtree(shapes).query(shapes, predicate="intersects")
    assert shapely.area(shapely.intersection(shapes[a[a < b]], shapes[b[a < b]])).max() < 1e-4


@pytest.mark.parametrize("district", [CITY, SHIELI])
def test_no_plot_is_a_sliver(demo: Register, district: str) -> None:
    for number, shape in land_of(demo, district)[1].items():
        assert not shapely.is_empty(shapely.buffer(shape, -25)), number
        assert len(shapely.get_parts(shapely.buffer(shape, -5))) == 1, number


@pytest.mark.parametrize("district", [CITY, SHIELI])
def test_corners_stand_on_the_millimetre_of_the_official_system(demo: Register, district: str) -> None:
    for number, shape in land_of(demo, district)[1].items():
        coords = shapely.get_coordinates(shape)
        assert np.abs(coords - coords.round(3)).max() < 1e-6, number


@pytest.mark.parametrize("district", [CITY, SHIELI])
def test_neighbours_share_their_corners_bit_for_bit(demo: Register, district: str) -> None:
    plots = [plot.geom for plot in demo.all(Plot, zone_id=zone_of(demo, district).id, retired_on=None)]
    corners = np.unique(shapely.get_coordinates(plots), axis=0)
    away = np.hypot(*(corners[:, None] - corners[None, :]).transpose(2, 0, 1)) + np.eye(len(corners)) * 1e9
    assert away.min() > 5, "two corners that are nearly one"
    for e, n in corners.tolist():
        touched = [plot for plot in plots if shapely.distance(plot, shapely.Point(e, n)) < 0.05]
        assert all(side_at(plot, e, n, 0.05) is None for plot in touched), "a corner on a side where none stands"
    shared = Counter(xy for plot in plots for xy in set(map(tuple, shapely.get_coordinates(plot).tolist())))
    assert sum(count > 1 for count in shared.values()) >= len(plots) // 2


@pytest.mark.parametrize("district", [CITY, SHIELI])
def test_streets_of_12_to_20_metres_run_between_the_plots_and_touch_them(demo: Register, district: str) -> None:
    frame, plots = land_of(demo, district)
    streets = [frame.to_working(one.geom) for one in of_kind(demo, Context, "road")]
    near = [street for street in streets if min(shapely.distance(street, [*plots.values()])) == 0]
    assert len(near) >= 2
    for street in near:
        for part in shapely.get_parts(street):
            assert 11 < 2 * shapely.maximum_inscribed_circle(part).length < 21
    land = shapely.union_all(near)
    fronting = [number for number, shape in plots.items() if shapely.distance(shape, land) < 1e-6]
    assert len(fronting) >= 0.9 * len(plots), "nearly every plot can be reached"


def test_new_land_is_numbered_clockwise_from_the_north_west(demo: Register) -> None:
    for plot in demo.all(Plot):
        ring = plot.geom.geoms[0].exterior
        assert not ring.is_ccw, plot.cadastral_no


# what the article says


def test_every_figure_of_the_article_is_there_and_what_it_leaves_open_is_unknown(demo: Register) -> None:
    subjects = {None: "region"}
    subjects |= {zone.id: f"zone {zone.district or 'sewing'}" for zone in demo.all(Zone)}
    subjects |= {one.id: one.name_kk for one in demo.all(Project)}
    told = {
        (subjects[fact.subject_id], fact.key, fact.nature, fact.period): fact.value
        for fact in demo.all(Fact)
        if fact.as_of == ARTICLE
    }
    brick, cement = "«Ұзақов» кірпіш зауыты", "Тампонаж цементі зауыты"
    expected = {
        ("region", "investment_mln", "actual", "2016-2020"): 128_800,
        ("region", "projects", "actual", "2016-2020"): 11,
        ("region", "output_mln", "actual", None): 23_800,
        ("region", "output_mln", "actual", "2020"): 12_500,
        ("region", "output_mln", "actual", "2019"): 9_200,
        ("region", "output_mln", "actual", "2018"): 1_200,
        (f"zone {CITY}", "area_ha", "actual", "2016-2020"): 366,
        ("zone sewing", "sewing_shops", "actual", None): 56,
        (brick, "jobs", "actual", None): 43,
        (brick, "launched", "actual", None): 2017,
        (cement, "export_t", "actual", "2020"): 112_000,
        ("Шыны зауыты", "investment_mln", "planned", None): 42_000,
        ("Шыны зауыты", "jobs", "planned", None): 226,
        ("Шыны зауыты", "launched", "planned", None): 2021,
    }
    assert {key: value for key, value in told.items() if value is not None} == expected
    for name in ("Түйе жүнін өңдеу", "Шыны талшық және композитті материалдар"):
        assert {key for subject, key, *_ in told if subject == name} == {"investment_mln", "jobs", "area_ha"}
    assert told[("Шыны зауыты", "jobs", "actual", None)] is None, "226 jobs are a plan"


def test_every_figure_has_its_source_and_day(demo: Register) -> None:
    facts = demo.all(Fact)
    assert facts
    assert all(fact.source_kk and fact.source_ru and fact.as_of and fact.unit for fact in facts)
    assert all(fact.source_kk.startswith("«Дамуға серпін беретін бағыт»") for fact in facts if fact.as_of == ARTICLE)


def test_the_output_is_shown_as_it_was_published_though_its_years_add_up_to_less(demo: Register) -> None:
    facts = demo.all(Fact, subject="region", key="output_mln")
    (total,) = (fact for fact in facts if fact.period is None)
    years = sum(fact.value for fact in facts if fact.period)
    assert (total.value, years) == (23_800, 22_900)
    assert "22,9" in total.note_kk
    assert "22,9" in total.note_ru


def test_later_figures_of_the_glass_plant_stand_beside_that_of_the_article(demo: Register) -> None:
    plant = project(demo, "Шыны зауыты")
    money = demo.all(Fact, subject_id=plant.id, key="investment_mln", nature="planned")
    assert {(fact.value, fact.as_of.year) for fact in money} == {(42_000, 2021), (52_100, 2015)}


def test_the_five_projects_have_their_plots(demo: Register) -> None:
    links = demo.all(PlotProject)
    plots = {plot.id: plot for plot in demo.all(Plot)}
    for name in (
        "«Ұзақов» кірпіш",
        "Тампонаж цементі",
        "Шыны зауыты",
        "Түйе жүнін өңдеу",
        "Шыны талшық және композитті",
    ):
        found = project(demo, name)
        assert not found.made_up
        own = [plots[link.plot_id] for link in links if link.project_id == found.id and link.to is None]
        assert own, name
        assert all(plot.made_up for plot in own)
        assert all((plot.cadastral_no or "").startswith(SHIELI) == (name == "Тампонаж цементі") for plot in own)


def test_the_glass_fibre_plots_have_stood_still_since_the_article(demo: Register) -> None:
    found = project(demo, "Шыны талшық және композитті")
    cases = demo.all(Registration, project_id=found.id)
    assert len(cases) >= 2
    standing = {status.registration_id: status for status in demo.statuses()}
    for case in cases:
        assert case.track == "allotment"
        assert standing[case.id].status == "in_progress"
        assert standing[case.id].overdue
        (present,) = demo.all(Stage, registration_id=case.id, status="in_progress")
        assert present.started_on == ARTICLE
        assert present.due is not None
        assert present.due.year == 2021
        assert "30.01.2021" in (present.note or "")


def test_the_camel_wool_is_in_progress_on_the_track_of_the_zone(demo: Register) -> None:
    found = project(demo, "Түйе жүнін өңдеу")
    statuses = [status for status in demo.statuses() if status.project_id == found.id]
    assert [(status.status, status.track) for status in statuses] == [("in_progress", "zone")]


def test_nobody_has_a_number_that_was_not_published(demo: Register) -> None:
    parties = demo.all(Party)
    assert [party.name_kk for party in parties if not party.made_up] == ["«Ұзақов» ЖК"]
    assert all(party.number is None and party.phone is None for party in parties)


# how the plots stand


@pytest.mark.parametrize("day", DAYS)
def test_every_status_occurs_in_the_city_whatever_the_day(demo_on: Callable[[date], Register], day: date) -> None:
    register = demo_on(day)
    assert {status.status for status in statuses_of(register, CITY)} == set(STATUSES)
    assert len({status.status for status in statuses_of(register, SHIELI)}) >= 6


@pytest.mark.parametrize("day", DAYS)
def test_some_plots_are_late_and_some_are_due_within_the_week_whatever_the_day(
    demo_on: Callable[[date], Register], day: date
) -> None:
    register = demo_on(day)
    statuses = statuses_of(register, CITY)
    running = [status for status in statuses if status.status == "in_progress" and status.due]
    late = [status for status in running if status.overdue]
    assert len([status for status in late if (day - status.due).days < 30]) >= 2
    assert all(status.due < day for status in late)
    assert len([status for status in running if day <= status.due <= day + timedelta(days=7)]) >= 2


@pytest.mark.parametrize("day", DAYS)
def test_stages_went_by_the_rules_of_their_track(demo_on: Callable[[date], Register], day: date) -> None:
    register = demo_on(day)
    days = WorkingDays(register.all(CalendarDay))
    stages = register.all(Stage)
    for case in register.all(Registration):
        own = sorted((one for one in stages if one.registration_id == case.id), key=lambda one: one.position)
        assert [one.key for one in own] == [kind.key for kind in track(case.track).stages]
        required = [one for one in own if one.status != "not_required"]
        done = [one for one in required if one.status == "done"]
        assert required[: len(done)] == done, "nothing is done before what stands before it"
        assert all(one.status == "planned" for one in required[len(done) + 1 :])
        assert all(a.ended_on == b.started_on for a, b in zip(done, required[1:], strict=False) if b.started_on)
        for one in own:
            assert all(moment is None or moment <= day for moment in (one.started_on, one.ended_on, one.suspended_on))
            if one.status == "in_progress":
                assert one.due == due_date(one.started_on, one.limit_days, days)
            if one.status in ("returned", "suspended", "refused"):
                assert one.note, "what has stopped says why"
            if one.status == "done":
                assert one.reference
                assert one.person
                assert one.due is None or one.ended_on <= one.due


def test_both_tracks_occur_and_a_right_that_ended_and_one_that_is_free_again(demo: Register) -> None:
    cases = demo.all(Registration)
    assert {case.track for case in cases} == {"allotment", "zone"}
    ended = [case for case in cases if case.ended_on]
    assert {case.ended_why for case in ended} == {"terminated", "lease_expired", "seized"}
    standing = {status.registration_id: status.status for status in demo.statuses()}
    released = [case for case in ended if case.released_on]
    assert [standing[case.id] for case in released] == ["free"]
    assert all(standing[case.id] == "terminated" for case in ended if not case.released_on)


def test_a_registered_plot_has_its_right_and_its_document(demo: Register) -> None:
    plots = {plot.id: plot for plot in demo.all(Plot)}
    registered = [plots[status.id] for status in demo.statuses() if status.status == "registered"]
    assert {plot.right_type for plot in registered} >= {"lease_long", "ownership", "permanent", "secondary"}
    for plot in registered:
        assert plot.document_area_m2 == pytest.approx(plot.area_m2, abs=6)
        assert (plot.right_until is None) == (plot.right_type in ("ownership", "permanent"))
    assert all(plots[status.id].right_type is None for status in demo.statuses() if status.status == "free")


def test_one_plot_became_two(demo: Register) -> None:
    lineage = demo.all(Lineage)
    (parent,) = (plot for plot in demo.all(Plot) if plot.retired_on)
    assert {row.parent_id for row in lineage} == {parent.id}
    children = [plot for plot in demo.all(Plot) if plot.id in {row.child_id for row in lineage}]
    assert len(children) == 2
    assert parent.retired_reason
    assert shapely.union_all([plot.geom for plot in children]).symmetric_difference(parent.geom).area < 1e-3


def test_papers_belong_to_stages_that_are_done(demo: Register) -> None:
    stages = {stage.id: stage for stage in demo.all(Stage)}
    papers = demo.all(Document)
    assert papers
    for paper in papers:
        stage = stages[paper.subject_id]
        assert (paper.subject, stage.status, paper.dated) == ("stage", "done", stage.ended_on)
        assert (paper.title or "").endswith("(үлгі)")


def test_the_calendar_is_that_of_the_package(demo: Register) -> None:
    told = [(day.day, day.working, day.name_kk) for day in demo.all(CalendarDay)]
    assert told == [(day.day, day.working, day.name_kk) for day in seed(2025, 2027)]


# what is made up says so


def test_whatever_was_made_up_says_so(demo: Register) -> None:
    assert all(record.made_up for kind in (Plot, Context, Restriction) for record in demo.all(kind))
    assert all(zone.made_up for zone in demo.all(Zone) if zone.geom is not None)
    assert all("үлгі" in one.name_kk.lower() for kind in (Project, Party) for one in demo.all(kind) if one.made_up)
    assert sum(not one.made_up for one in demo.all(Project)) == 5
    assert all("үлгі" in (plot.document_ref or "үлгі") for plot in demo.all(Plot))


def test_what_passes_by_is_there_and_its_strips_lie_on_plots(demo: Register) -> None:
    assert {one.kind for one in demo.all(Context)} >= {"road", "railway", "highway", "canal", "power_line"}
    assert any("Батыс Еуропа" in (one.name_kk or "") for one in of_kind(demo, Context, "highway"))
    strips = demo.all(Restriction)
    assert {strip.kind for strip in strips} == {"railway", "power_line"}
    plots = shapely.union_all([plot.geom for plot in demo.all(Plot)])
    assert any(shapely.intersects(strip.geom, plots) for strip in strips if strip.kind == "power_line")
    assert all(strip.width_m and strip.name_kk for strip in strips)


# the file


def test_two_demos_of_one_day_are_equal_but_for_the_moment_of_writing(tmp_path: Path, today: date) -> None:
    registers = []
    for name in ("a.gpkg", "b.gpkg"):
        write_demo(tmp_path / name, today=today)
        registers.append(open_register(tmp_path / name, today=today, read_only=True))
    one, other = registers
    kinds = {type(record) for record in demo_records(one.crs, today)}
    assert len(kinds) == 13
    for kind in kinds:
        assert one.all(kind) == other.all(kind), kind
    (first,), (second,) = one.history(), other.history()
    assert replace(first, when=second.when) == second
    for register in registers:
        register.close()


def test_the_day_moves_what_is_due_and_nothing_else(demo: Register, demo_on: Callable[[date], Register]) -> None:
    later = demo_on(date(2027, 2, 15))
    now = {status.id: status for status in demo.statuses()}
    for status in later.statuses():
        assert (status.status, status.overdue) == (now[status.id].status, now[status.id].overdue)
        moves = status.due is not None and status.due.year > 2021
        assert (status.due != now[status.id].due) == moves, status.cadastral_no
    assert later.all(Fact) == demo.all(Fact)
    assert [plot.geom for plot in later.all(Plot)] == [plot.geom for plot in demo.all(Plot)]


def test_a_file_that_is_there_already_is_left_alone(tmp_path: Path, today: date) -> None:
    path = tmp_path / "demo.gpkg"
    path.write_bytes(b"mine")
    with pytest.raises(TelimError) as caught:
        write_demo(path, today=today)
    assert caught.value.code == "register_exists"
    assert path.read_bytes() == b"mine"


def test_a_demo_that_could_not_be_written_leaves_no_half_a_register(
    tmp_path: Path, today: date, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(register: Register) -> None:
        raise TelimError("disk_full", path=register.address)

    monkeypatch.setattr(data.demo, "build_demo", full)
    with pytest.raises(TelimError):
        write_demo(tmp_path / "demo.gpkg", today=today)
    assert list(tmp_path.iterdir()) == []


def test_the_first_undo_of_a_clerk_does_not_take_the_demo_away(tmp_path: Path, today: date) -> None:
    path = tmp_path / "demo.gpkg"
    write_demo(path, today=today)
    register = open_register(path, today=today, user="aiman")
    assert [(entry.who, entry.name) for entry in register.history()] == [("Telim", "demo")]
    assert register.undo_name is None
    with pytest.raises(TelimError) as caught:
        register.undo()
    assert caught.value.code == "nothing_to_undo"
    assert len(register.statuses()) == len(register.all(Plot)) - 1
    register.close()


def test_info_counts_three_zones_and_466_hectares(demo: Register) -> None:
    found = info(demo)
    assert (found["zones"], found["area_ha"]) == (3, 466.0)
    assert [(zone["crs"], zone["area_ha"]) for zone in found["zone_list"]] == [
        ("EPSG:10945", 366.0), ("EPSG:10946", 100.0), ("EPSG:10945", 0.0),
    ]  # fmt: skip
    assert found["plots"] == sum(zone["plots"] for zone in found["zone_list"]) == sum(found["by_status"].values())
    assert set(found["by_status"]) == set(STATUSES)
    assert found["overdue"] >= 3


def test_the_commands_write_and_tell_the_demo(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = str(tmp_path / "demo.gpkg")
    assert run(["demo", path], "2026-11-23", "0") == 0
    capsys.readouterr()
    assert run(["info", path, "--json"], "2026-11-23", "0") == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["crs"], told["zones"], told["area_ha"]) == ("EPSG:10945", 3, 466.0)
    assert run(["demo", path], "2026-11-23", "0") == 2
    assert "demo.gpkg" in capsys.readouterr().err
