"""What is written is what is read, on memory and on file."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import fields, replace
from datetime import date

import pytest
import shapely

from data.edit import RECORD_OF, TABLE_OF, Change, delete, edit, insert, row_of, update
from data.model import (
    Acceptance,
    CalendarDay,
    Context,
    Document,
    Fact,
    Lineage,
    ListEntry,
    Party,
    Plot,
    PlotProject,
    Project,
    Registration,
    Restriction,
    SavedView,
    Stage,
    StageKindRow,
    TrackKind,
    Zone,
)
from data.store.tables import own_columns
from gis.errors import Cancelled, Conflict, TelimError


def test_every_field_of_every_record_has_its_column(register):
    for table, kind in RECORD_OF.items():
        columns = {column.name for column in own_columns(register.tables[table])}
        assert columns == {field.name.rstrip("_") for field in fields(kind)}, table


def test_every_kind_of_record_comes_back_as_it_was_written(register, make_square):
    zone = Zone(name_kk="Шиелі", name_ru="Шиели", crs="EPSG:10946", geom=shapely.MultiPolygon([make_square(0, 0, 900)]))
    plot = Plot(zone_id=None, geom=shapely.MultiPolygon([make_square()]), divisible=False, right_until=date(2031, 5, 1))
    party = Party(name_kk="«Ұзақов» ЖК", name_ru="ИП «Узаков»", number="850101300012")
    project = Project(name_kk="Түйе жүні", name_ru="Верблюжья шерсть", party_id=party.id, zone_id=zone.id)
    opened = Registration(plot_id=plot.id, project_id=project.id, track="zone", opened_on=date(2026, 1, 5))
    records = [
        zone, plot, party, project, opened,
        PlotProject(plot_id=plot.id, project_id=project.id, from_=date(2026, 1, 2)),
        Lineage(parent_id=plot.id, child_id=plot.id, act="split", on=date(2026, 1, 3)),
        Stage(registration_id=opened.id, key="application", position=1, due=date(2026, 1, 6), limit_days=1),
        Document(subject="plot", subject_id=plot.id, title="Акт", dated=date(2020, 2, 29)),
        Fact(subject="region", key="investment_mln", value=0.1 + 0.2, unit="₸", as_of=date(2024, 1, 1)),
        Restriction(geom=shapely.LineString([(0, 0), (1, 1.5)]), kind="power", width_m=20.0),
        Acceptance(rule="overlap", plot_id=plot.id, plots=plot.id, area_m2=0.3, reason="даулы", on=date(2026, 2, 3)),
        Context(geom=shapely.Point(3, 4), kind="town", name_kk="Қызылорда"),
        CalendarDay(day=date(2026, 3, 21), working=False, name_kk="Наурыз"),
        ListEntry(list="category", key="salt", position=8, name_kk="тұз", name_ru="соль", name_en="salt", hidden=True),
        TrackKind(key="zone", name_kk="Аймақ", name_ru="Зона", name_en="Zone", total_months=2),
        StageKindRow(track="zone", key="apply", position=1, name_kk="Ө", name_ru="З", name_en="A", limit_days=3),
        SavedView(table="plots", name="Кешіккендер", spec="{}"),
    ]  # fmt: skip
    register.apply(edit("many", [insert(record) for record in reversed(records)]))
    for record in records:
        expected = replace(record, area_m2=10_000.0) if isinstance(record, Plot) else record
        assert register.get(type(record), record.id) == expected
    assert {type(record) for record in records} == set(TABLE_OF)


def test_links_may_be_written_in_any_order_but_must_hold_in_the_end(register, make_square):
    zone = Zone(name_kk="А", name_ru="А", crs="EPSG:10945")
    plot = Plot(zone_id=zone.id, geom=make_square())
    register.apply(edit("new_plot", [insert(plot), insert(zone)]))
    with pytest.raises(Conflict) as caught:
        register.apply(edit("lost", [insert(Plot(zone_id="nowhere", geom=make_square()))]))
    assert caught.value.code == "conflict"
    with pytest.raises(Conflict):
        register.apply(edit("delete_zone", [delete(register.get(Zone, zone.id))]))
    assert register.get(Zone, zone.id) == zone
    assert len(register.all(Plot)) == 1


def test_an_edit_is_written_wholly_or_not_at_all(register, add_plot):
    plot = add_plot(register)
    stale = replace(plot, stamp="an older state")
    fresh = Party(name_kk="A", name_ru="A")
    with pytest.raises(Conflict) as caught:
        register.apply(edit("mixed", [insert(fresh), update(plot, note="mine"), update(stale, note="theirs")]))
    assert caught.value.facts["table"] == "plot"
    assert caught.value.facts["id"] == plot.id
    assert register.get(Party, fresh.id) is None
    assert register.get(Plot, plot.id) == plot
    assert len(register.history()) == 1


def test_a_conflict_tells_both_versions(register, add_plot):
    plot = add_plot(register)
    register.apply(edit("theirs", [update(plot, note="theirs")]))
    with pytest.raises(Conflict) as caught:
        register.apply(edit("mine", [update(plot, note="mine")]))
    assert (caught.value.facts["mine"]["note"], caught.value.facts["theirs"]["note"]) == ("mine", "theirs")


def test_an_id_is_never_used_twice(register, add_plot):
    plot = add_plot(register)
    with pytest.raises(Conflict):
        register.apply(edit("again", [insert(plot)]))


def test_corners_are_kept_to_a_millionth_of_a_metre_with_order_and_start(register, add_plot, make_square):
    ring = [(11_700_000.123456789, 4_965_000.1), (11_700_090.0, 4_965_080.25), (11_700_120.3333333333, 4_965_000.0)]
    plot = add_plot(register, geom=shapely.Polygon(ring))
    kept = shapely.get_coordinates(plot.geom).tolist()
    assert kept[0] == [11_700_000.123457, 4_965_000.1]
    assert kept == [[round(e, 6), round(n, 6)] for e, n in [*ring, ring[0]]]
    again = update(plot, geom=plot.geom, note="x")
    register.apply(edit("note", [again]))
    assert shapely.to_wkb(register.get(Plot, plot.id).geom) == shapely.to_wkb(plot.geom)


def test_the_area_is_measured_in_the_official_system_of_the_zone(register, add_zone, add_plot, make_square):
    zone = add_zone(register, crs="EPSG:10946")
    plot = add_plot(register, zone_id=zone.id)
    from gis.crs import operation

    expected = operation("EPSG:10945", "EPSG:10946").shape(plot.geom).area
    assert plot.area_m2 == expected
    assert abs(plot.area_m2 - 10_000) > 1
    register.apply(edit("leave_zone", [update(plot, zone_id=None)]))
    assert register.get(Plot, plot.id).area_m2 == 10_000.0


def test_a_zone_that_gets_another_system_brings_new_areas_along(register, add_zone, add_plot):
    zone = add_zone(register, crs="EPSG:10945")
    plot = add_plot(register, zone_id=zone.id)
    register.apply(edit("change_zone", [update(zone, crs="EPSG:10946")]))
    assert register.get(Plot, plot.id).area_m2 != plot.area_m2
    register.undo()
    assert register.get(Plot, plot.id) == plot


def test_what_is_journalled_is_what_is_stored(register, add_plot, make_square):
    plot = add_plot(register)
    register.apply(edit("move", [update(plot, geom=make_square(0.12345678))]))
    stored = register.get(Plot, plot.id)
    edits, _ = register.changes_since(0)
    assert edits[0].changes == (Change("plot", None, row_of(plot)),)
    assert edits[1].changes[0].before == row_of(plot)
    assert edits[1].changes[0].after == row_of(stored)
    assert isinstance(edits[1].changes[0].after["geom"], shapely.MultiPolygon)


def test_a_number_that_is_none_is_refused(register, add_plot, make_square):
    with pytest.raises(TelimError) as caught:
        add_plot(register, document_area_m2=float("nan"))
    assert caught.value.code == "not_finite"
    with pytest.raises(TelimError) as caught:
        add_plot(register, geom=shapely.Polygon([(0, 0), (1, float("inf")), (1, 0)]))
    assert caught.value.code == "not_finite"
    assert register.history() == []


def test_records_are_found_by_equal_values(register, add_zone, add_plot):
    zone = add_zone(register)
    one, two = add_plot(register, "1", zone_id=zone.id), add_plot(register, "2")
    assert register.all(Plot, zone_id=zone.id) == [one]
    assert register.all(Plot, zone_id=None) == [two]
    assert register.all(Plot) == [one, two]
    assert register.get(Plot, "nobody") is None


def test_a_plot_is_found_by_number_however_it_is_written(register, add_plot):
    plot = add_plot(register, "10-156-999-001")
    for written in ("10-156-999-001", "10:156:999:001", "10156999001", "10 156 999 001", plot.id):
        assert register.find_plot(written) == plot
    with pytest.raises(TelimError) as caught:
        register.find_plot("10-156-999-002")
    assert caught.value.code == "no_such_plot"


def test_a_living_plot_is_found_before_a_retired_one(register, add_plot):
    add_plot(register, retired_on=date(2026, 1, 1))
    living = add_plot(register)
    assert register.find_plot("10-156-999-001") == living
    add_plot(register)
    with pytest.raises(TelimError) as caught:
        register.find_plot("10-156-999-001")
    assert caught.value.code == "several_plots"
    assert len(caught.value.facts["plots"]) == 2


def test_plots_near_a_place_are_the_living_ones_within_the_distance(register, add_plot, make_square):
    here = add_plot(register, "1")
    beside = add_plot(register, "2", geom=make_square(105))
    add_plot(register, "3", geom=make_square(500))
    add_plot(register, "4", retired_on=date(2026, 1, 1))
    assert register.plots_near(here.geom, 1) == [here]
    assert register.plots_near(here.geom, 5.0) == [here, beside]


def test_the_cover_holds_the_living_plots_with_shapes(register, add_zone, add_plot, make_square):
    assert len(register.cover()) == 0
    zone = add_zone(register)
    plot = add_plot(register, zone_id=zone.id)
    add_plot(register, "gone", retired_on=date(2026, 1, 1))
    cover = register.cover()
    assert (cover.ids, cover.numbers, cover.status, cover.zone_ids) == (
        [plot.id], ["10-156-999-001"], ["free"], [zone.id],
    )  # fmt: skip
    assert cover.overdue.tolist() == [False]
    assert cover.geoms[0] == plot.geom


def test_the_history_of_a_plot_holds_all_that_touches_its_passport(register, add_plot, add_registration, today):
    plot, other = add_plot(register), add_plot(register, "10-156-999-002")
    opened = add_registration(register, plot, "planned")
    stage = register.all(Stage, registration_id=opened.id)[0]
    register.apply(edit("start_stage", [update(stage, status="in_progress")]))
    register.apply(edit("set_fact", [insert(Fact(subject="plot", subject_id=plot.id, key="jobs", value=3))]))
    register.apply(edit("attach", [insert(Document(subject="stage", subject_id=stage.id))]))
    register.apply(edit("other", [update(other, note="x")], note="why"))
    names = [entry.name for entry in register.history(plot.id)]
    assert names == ["attach", "set_fact", "start_stage", "open_registration", "new_plot"]
    newest = register.history(limit=1)[0]
    assert (newest.name, newest.who, newest.note, newest.plots) == ("other", "aiman", "why", ("10-156-999-002",))
    assert [entry.when for entry in register.history()] == sorted(
        (entry.when for entry in register.history()), reverse=True
    )


def test_edits_after_a_mark_are_told_once(register, add_plot):
    mark = register.mark()
    plot = add_plot(register)
    edits, later = register.changes_since(mark)
    assert [one.name for one in edits] == ["new_plot"]
    assert edits[0].ids("plot") == {plot.id}
    assert register.changes_since(later) == ([], later)
    assert register.has_edit(edits[0].id)
    assert not register.has_edit("never")


def test_several_threads_may_read_and_write(register, add_plot):
    plots = [add_plot(register, str(n)) for n in range(8)]

    def work(plot):
        for turn in range(5):
            register.apply(edit("note", [update(register.get(Plot, plot.id), note=str(turn))]))
            register.cover()

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(work, plots))
    assert [plot.note for plot in register.all(Plot)] == ["4"] * 8


def test_a_long_write_that_is_stopped_leaves_nothing(register):
    many = edit("import", [insert(Document(subject="zone", subject_id="x", title=f"№ {n}")) for n in range(20_000)])
    mark, looks = register.mark(), []

    def stop(done: int, total: int) -> None:
        looks.append((done, total))
        if len(looks) == 3:
            raise Cancelled

    with pytest.raises(Cancelled):
        register.apply(many, stop)
    assert len(looks) >= 3
    assert register.all(Document) == []
    assert register.mark() == mark
    register.apply(many)
    assert len(register.all(Document)) == 20_000
