"""The rules find what is wrong, here and only here, in both systems."""

from collections import Counter
from datetime import date

import numpy as np
import pyogrio
import pytest
import shapely
from shapely.geometry import LineString, Polygon, box

from data.edit import edit, update
from data.model import Plot, PlotProject, Project, Registration, Stage, Zone
from data.rules.find import RULES, find
from data.rules.ground import Base, Ground, ground_of
from data.rules.settings import LEVELS, rules
from data.store.open import open_register
from gis.errors import TelimError
from gui.messages import sentences
from tests.bench.faults import faulty
from tests.data.rules.conftest import DAY, GROUND

A, B = box(0, 0, 60, 60), box(60, 0, 120, 60)


@pytest.mark.parametrize("crs", GROUND)
@pytest.mark.parametrize(("count", "faults", "seed"), [(400, 15, 5), (10_000, 300, 6)])
def test_the_planted_faults_of_a_fabric_are_all_that_is_found(crs, count, faults, seed, fabric_plots):
    planted = faulty(count, faults, seed, GROUND[crs])
    zone = Zone(id="zone", name_kk="", name_ru="", crs=crs, district="10-156")
    ground = Ground("EPSG:10945", Base(fabric_plots(planted.geoms, crs, "zone")), {"zone": zone})
    found = find(ground)
    assert Counter(one.rule for one in found) == {"overlap": faults, "gap": faults}
    for rule, pairs in (("overlap", planted.overlaps), ("gap", planted.gaps)):
        named = {tuple(map(int, one.plots)) for one in found if one.rule == rule}
        assert named == pairs
    _near_is_what_the_whole_has(ground, found, 25)


def _near_is_what_the_whole_has(ground, found, asked):
    plots = ground.plots()
    rng = np.random.default_rng(1)
    sick = [id for one in found for id in one.plots]
    for id in [*rng.choice([plot.id for plot in plots], asked), *rng.choice(sick, min(asked, len(sick)))]:
        mine = [one for one in found if id in one.plots]
        assert [_told(one) for one in find(ground, [id])] == [_told(one) for one in mine]


def _told(one):
    return one.rule, one.plots, one.at, one.fix, one.crs, dict(one.facts)


def test_what_is_found_near_a_shape_names_a_plot_there(office):
    a, b = office.plot(A), office.plot(box(59, 0, 120, 60))
    office.plot(box(500, 0, 560, 60)), office.plot(box(559, 0, 620, 60))
    assert len(office.find()) == 2
    (found,) = office.find(near=office.stored(box(100, 100, 130, 130)))[:1] or [None]
    assert found is None
    (found,) = office.find(near=office.stored(box(110, 50, 130, 130)))
    assert found.plots == (a.id, b.id)
    assert office.find(near=["no such plot"]) == []


def test_a_shape_that_is_only_being_drawn_is_judged_beside_the_plots_that_stand(office):
    office.plot(A)
    drawn = Plot(id="new", zone_id=office.zone.id, cadastral_no="10-156-999-777", category="industry",
                 geom=office.stored(box(59, 0, 120, 60)))  # fmt: skip
    (found,) = office.find(near=["new"], instead=[drawn])
    assert (found.rule, found.plots[1]) == ("overlap", "new")
    assert found.facts["area_m2"] == pytest.approx(60, abs=1e-3)
    assert office.find() == []


def test_a_ground_follows_the_edits_of_its_register(office):
    a, b = office.plot(A), office.plot(B)
    ground = ground_of(office.register)
    assert find(ground) == []

    def do(change):
        nonlocal ground
        made = edit("change_plot", [change])
        office.register.apply(made)
        ground = ground.after(office.register, made)
        assert find(ground) == office.find()
        return find(ground)

    assert [one.rule for one in do(update(b, geom=office.stored(box(59, 0, 120, 60))))] == ["overlap"]
    assert [one.rule for one in do(update(office.now(b), geom=office.stored(B), category=None))] == ["missing_record"]
    assert do(update(office.now(b), retired_on=DAY)) == []
    twice = do(update(a, cadastral_no=b.cadastral_no))
    assert twice == [], "a retired plot keeps its number to itself"
    assert [one.rule for one in do(update(office.zone, geom=office.stored(box(30, 0, 90, 90))))] == ["outside_zone"]


def test_overlap_and_gap_tell_how_much_where_and_what_would_mend_them(office):
    a, b = office.plot(A), office.plot(box(59.5, 0, 120, 60))
    c = office.plot(box(120.4, 0, 180, 60))
    overlap, gap = office.find()
    assert (overlap.rule, overlap.level, overlap.plots, overlap.fix) == (
        "overlap",
        "error",
        (a.id, b.id),
        "cut_overlap",
    )
    assert (gap.rule, gap.level, gap.plots, gap.fix) == ("gap", "warn", (b.id, c.id), "fill_gap")
    assert overlap.facts["area_m2"] == pytest.approx(30, abs=2e-3)
    assert gap.facts["area_m2"] == pytest.approx(24, abs=2e-3)
    e, n = np.array(overlap.at) - office.origin
    assert 59.5 < e < 60
    assert 0 < n < 60
    assert (overlap.crs, gap.crs) == (office.crs, office.crs)
    assert office.find(tolerance=0.6) == []


def test_land_outside_the_zone_is_found_and_a_planned_zone_has_no_outside(office):
    office.plot(box(1990, 0, 2050, 60))
    found = office.only("outside_zone")
    assert found.facts["area_m2"] == pytest.approx(50 * 60, rel=1e-4)
    assert found.fix is None, "most of the plot lies outside"
    planned = office.put(Zone, name_kk="Б", name_ru="Б", crs=office.crs, district="10-156")
    office.register.undo()
    office.register.redo()
    office.plot(box(3000, 0, 3060, 60), zone_id=planned.id)
    assert [one.rule for one in office.find()] == ["outside_zone"]


def test_a_plot_without_a_zone_is_outside_of_none_and_needs_no_record(office):
    office.plot(box(9000, 0, 9060, 60), "99-999-999-999", zone_id=None, category=None)
    assert office.find() == []


def test_boundaries_that_break_the_rules_are_told_each_by_its_name(office):
    office.plot(Polygon([(0, 0), (60, 60), (60, 0), (0, 60)]))
    office.plot(Polygon([(100, 0), (160, 0), (160, 60), (100, 60), (100, 0.04)]))
    office.plot(Polygon([(200, 0), (260, 0), (260, 29.8), (290, 30), (260, 30.2), (260, 60), (200, 60)]))
    office.plot(box(300, 0, 309, 9))
    office.plot(box(400, 0, 500, 60) | box(500, 30, 540, 30.5))
    found = office.find()
    assert [one.rule for one in found] == ["sliver", "self_crossing", "close_corners", "spike", "too_small"]
    crossed = found[1]
    assert np.array(crossed.at) - office.origin == pytest.approx((30, 30), abs=0.001)
    assert crossed.level == "error"


def test_a_crossed_boundary_still_lies_on_its_neighbours(office):
    crossed = office.plot(Polygon([(0, 0), (60, 60), (60, 0), (0, 60)]))
    under = office.plot(box(45, 20, 110, 40))
    overlap, crossing = office.find()
    assert (overlap.rule, overlap.plots) == ("overlap", (crossed.id, under.id))
    assert crossing.rule == "self_crossing"


def test_the_corners_of_neighbours_a_hand_apart_are_close_corners(office):
    a = office.plot(A)
    b = office.plot(Polygon([(60, 0), (120, 0), (120, 60), (60.004, 60)]))
    found = office.only("close_corners")
    assert found.plots == (a.id, b.id)
    assert found.facts["distance_m"] == pytest.approx(0.004, abs=1e-4)


def test_the_stated_area_may_differ_by_what_the_accuracy_of_corners_explains(office):
    office.plot(A, document_area_m2=3620.0)
    assert office.find() == [], "3.5 * 0.1 * sqrt(3620) = 21.1 m2"
    office.plot(B, document_area_m2=3622.0)
    found = office.only("area_differs")
    assert found.facts["allowed_m2"] == pytest.approx(21.064, abs=0.001)


def test_a_plot_in_a_protection_strip_is_noted(office):
    office.plot(A), office.plot(B)
    office.strip(LineString([(-100, 30), (60, 30)]), width_m=20.0, name_kk="Теміржол", name_ru="Железная дорога")
    found = office.find()
    assert [(one.rule, one.level) for one in found] == [("protection_strip", "info")] * 2
    assert found[0].facts["area_m2"] == pytest.approx(1200, abs=1)
    assert found[0].facts["strip_kk"] == "Теміржол"


def test_numbers_that_are_missing_doubled_or_of_elsewhere_are_told(office):
    none = office.plot(A, None)
    elsewhere = office.plot(B, "10-154-999-001")
    twice = [
        office.plot(box(200 + x, 0, 250 + x, 50), number) for x, number in ((0, "10-156-999-7"), (99, "10156 999"))
    ]
    same = [office.plot(box(500 + x, 0, 550 + x, 50), "10-156-001-001") for x in (0, 99, 199)]
    found = {one.rule: one for one in office.find()}
    assert found.keys() == {"no_number", "wrong_district", "duplicate_number"}
    assert found["no_number"].plots == (none.id,)
    assert found["wrong_district"].plots == (elsewhere.id,)
    assert found["duplicate_number"].plots == tuple(plot.id for plot in same)
    assert found["duplicate_number"].level == "warn"
    assert office.find(near=[same[2].id]) == [found["duplicate_number"]]
    assert office.find(near=[twice[0].id]) == []


def test_a_registered_plot_whose_passport_is_half_empty_is_told(office):
    plot = office.plot(A)
    registration = office.put(Registration, plot_id=plot.id, track="zone", opened_on=date(2026, 1, 10))
    stage = office.put(Stage, registration_id=registration.id, key="application", position=1, status="in_progress")
    assert office.only("missing_record").facts["missing"] == ("project", "purpose")
    project = office.put(Project, name_kk="Ж", name_ru="П")
    office.put(PlotProject, plot_id=plot.id, project_id=project.id)
    ground = ground_of(office.register)
    for made in (
        edit("finish_stage", [update(stage, status="done")]),
        edit("change_plot", [update(plot, purpose_kk="з")]),
    ):
        office.register.apply(made)
        ground = ground.after(office.register, made)
    missing = office.only("missing_record").facts["missing"]
    assert missing == ("right_type", "document_ref", "document_area_m2")
    assert find(ground) == office.find()


def test_plots_of_two_zones_in_two_systems_are_judged_together(office):
    other = office.put(Zone, name_kk="Б", name_ru="Б", district="10-156",
                       crs=next(crs for crs in GROUND if crs != office.crs))  # fmt: skip
    a, b = office.plot(A), office.plot(box(59.5, 0, 120, 60), zone_id=other.id)
    c = office.plot(box(120, 0, 180, 60), zone_id=other.id)
    found = office.only("overlap")
    assert (found.plots, found.crs) == ((a.id, b.id), office.crs)
    assert [_told(one) for one in office.find(near=[b.id])] == [_told(found)]
    assert office.find(near=[c.id]) == []


def test_the_demo_register_has_no_errors(tmp_path):
    from data.demo import write_demo

    path = tmp_path / "demo.gpkg"
    write_demo(path, today=DAY)
    register = open_register(path, today=DAY, read_only=True)
    found = find(register)
    register.close()
    assert not [one for one in found if one.level == "error"]
    assert {one.rule for one in found} == {"protection_strip"}


@pytest.mark.parametrize(
    ("file", "crs", "least"),
    [
        ("lv_by_cadastral_group/4201001.geojson", "EPSG:3059", {}),
        ("es_peral_09270_parcelas.geojson", "EPSG:25830", {"overlap": 50}),
        ("fr_parcelmanager_851.gpkg", "EPSG:2154", {"overlap": 20, "sliver": 5}),
        ("us_williamsburg_parcels.geojson", "EPSG:32618", {"self_crossing": 3, "gap": 100}),
    ],
)
def test_real_parcels_are_judged_and_each_alone_as_all_together(corpus, file, crs, least):
    frame = pyogrio.read_dataframe(corpus / "parcels" / file).to_crs(crs)
    shapes = [shapely.force_2d(geom) for geom in frame.geometry.values if geom is not None]
    ground = Ground(crs, Base(Plot(id=f"{k:05d}", cadastral_no=str(k), geom=geom) for k, geom in enumerate(shapes)))
    found = find(ground)
    counts = Counter(one.rule for one in found)
    assert all(counts[rule] >= number for rule, number in least.items()), counts
    if found:
        _near_is_what_the_whole_has(ground, found, 12)


def test_a_register_without_plots_has_no_findings(office):
    assert office.find() == []


def test_a_plot_that_another_program_left_without_land_harms_no_rule(office):
    office.plot(A)
    with office.register.database.write() as connection:
        connection.exec_driver_sql("INSERT INTO plot (cadastral_no, geom) VALUES ('10-156-999-050', NULL)")
    assert office.find() == []


@pytest.mark.parametrize("tolerance", [-0.01, float("nan"), float("inf")])
def test_a_tolerance_that_is_no_length_is_refused(office, tolerance):
    with pytest.raises(TelimError, match="bad_tolerance"):
        office.find(tolerance=tolerance)


def test_every_rule_has_its_level_in_the_resources_and_its_sentence():
    assert set(rules().table) == set(RULES)
    assert {rules().level(rule) for rule in RULES} <= set(LEVELS)
    assert {f"finding_{rule}" for rule in RULES} <= sentences().keys()
    names = {name for one in ("every", "under_way", "registered") for name in rules().names("missing_record", one)}
    assert {f"missing_{name}" for name in names} <= sentences().keys()


def test_progress_goes_from_nothing_to_all(office):
    office.plot(A)
    told = []
    office.find(tell=lambda done, total: told.append((done, total)))
    assert told[0][0] == 0
    assert told[-1][0] == told[-1][1] > 5
    assert told == sorted(told)
