"""The summary of a register: land, the course of registration, blocked land, promises and outcomes."""

from collections.abc import Callable, Iterator
from datetime import date

import pytest

from data.acts.advance_stage import finish_stage, set_stage
from data.acts.change_record import change_record
from data.acts.end_right import end_right
from data.acts.open_registration import open_registration
from data.acts.release_plot import release_plot
from data.demo import write_demo
from data.edit import edit, insert
from data.model import Fact, Plot, PlotProject, Project, Zone
from data.register import Register
from data.store.open import create_register, open_register
from data.summary import Summary, first_day, paces, since, summarise
from tests.sheets.land import CITY, SHIELI, at, plot

TODAY = date(2026, 11, 23)
CORNERS = ((0, 0), (100, 0), (100, -100), (0, -100))


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Register]:
    path = tmp_path_factory.mktemp("demo") / "demo.gpkg"
    write_demo(path, today=TODAY)
    register = open_register(path, today=TODAY, read_only=True)
    yield register
    register.close()


@pytest.fixture
def office() -> Iterator[Register]:
    """An empty register with the two zones."""
    register = create_register(":memory:", today=TODAY, user="aiman")
    register.apply(edit("demo", [insert(CITY), insert(SHIELI)]))
    yield register
    register.close()


@pytest.fixture
def add(office: Register) -> Callable[..., Plot]:
    """Adds a hectare to the office, in the city or in another zone."""

    def make(zone: Zone | None = CITY) -> Plot:
        count = len(office.all(Plot))
        made = plot(None, at(*((x + 150 * count, y) for x, y in CORNERS)), zone=zone)
        office.apply(edit("new_plot", [insert(made)]))
        return office.get(Plot, made.id)

    return make


def summary_of(register: Register, zone_id: str | None = None) -> Summary:
    told = register.told(first_day(register.today))
    cases = {case.plot_id: case for case in register.cases()}
    return summarise(register.today, register.statuses(), cases, register.all(Zone), told, zone_id)


def through(register: Register, plot: Plot, *days: date, track: str = "zone") -> None:
    """An application that is opened on the first day and finishes a stage on each of the others."""
    register.apply(open_registration(register, plot, track, on=days[0], start=True))
    for day in days[1:]:
        (case,) = register.cases([plot.id])
        register.apply(finish_stage(register, case.stage_id, day))


# land


def test_every_plot_stands_in_one_status_and_one_zone(demo: Register) -> None:
    summary = summary_of(demo)
    ids = {status.id for status in demo.statuses()}
    assert set(summary.plots.ids) == ids
    assert sorted(id for land in summary.by_status.values() for id in land.ids) == sorted(ids)
    assert sorted(id for zone in summary.zones for id in zone.all.ids) == sorted(ids)
    assert summary.plots.hectares == pytest.approx(sum(status.area_ha or 0 for status in demo.statuses()))
    for zone in summary.zones:
        assert zone.all.hectares == pytest.approx(sum(land.hectares for land in zone.by_status.values()))


def test_the_parts_of_the_zones_are_those_of_the_whole(demo: Register) -> None:
    whole = summary_of(demo)
    parts = [summary_of(demo, zone.zone_id) for zone in whole.zones if zone.zone_id]
    assert sum(part.plots.hectares for part in parts) == pytest.approx(whole.plots.hectares)
    assert sorted(id for part in parts for id in part.late.ids) == sorted(whole.late.ids)
    assert sum(len(month.opened) for part in parts for month in part.months) == sum(len(m.opened) for m in whole.months)


def test_a_plot_without_a_zone_is_not_forgotten(office: Register, add: Callable[..., Plot]) -> None:
    lost = add(None)
    add()
    assert next(zone for zone in summary_of(office).zones if zone.zone_id is None).all.ids == (lost.id,)


def test_an_empty_register_sums_up_to_nothing_and_knows_no_sums(office: Register) -> None:
    summary = summary_of(office)
    assert (len(summary.plots), summary.plots.hectares, summary.days) == (0, 0, None)
    assert summary.investment.whole.planned.low is None
    assert summary.output.years == ()


# how registration goes


def test_an_application_is_counted_in_the_month_of_each_of_its_days(office: Register, add: Callable[..., Plot]) -> None:
    done, refused = add(), add()
    through(office, done, date(2026, 3, 2), *[date(2026, 3, 4)] * 4, date(2026, 4, 1))
    through(office, refused, date(2026, 9, 1))
    office.apply(set_stage(office, refused, "application", "refused", date(2026, 10, 6)))
    months = {month.first: month for month in summary_of(office).months}
    assert next(iter(months)) == date(2025, 12, 1)
    assert list(months)[-1] == date(2026, 11, 1)
    assert months[date(2026, 3, 1)].opened == (done.id,)
    assert months[date(2026, 4, 1)].registered == (done.id,)
    assert months[date(2026, 10, 1)].refused == (refused.id,)
    assert sum(len(month.opened) for month in months.values()) == 2


def test_the_days_from_application_to_right_are_their_median(office: Register, add: Callable[..., Plot]) -> None:
    for end in (date(2026, 3, 12), date(2026, 3, 22), date(2026, 5, 31)):
        through(office, add(), date(2026, 3, 2), *[date(2026, 3, 4)] * 4, end)
    summary = summary_of(office)
    assert (summary.days, summary.finished) == (20, 3)
    assert len(summary.this_year) == 3


def test_what_was_refused_is_still_counted_after_a_new_application(office: Register, add: Callable[..., Plot]) -> None:
    twice = add()
    through(office, twice, date(2026, 2, 2))
    office.apply(set_stage(office, twice, "application", "refused", date(2026, 2, 9)))
    through(office, twice, date(2026, 5, 4))
    months = summary_of(office).months
    assert [month.first.month for month in months if month.opened] == [2, 5]
    assert [month.first.month for month in months if month.refused] == [2]


def test_a_right_that_has_ended_since_was_registered_all_the_same(office: Register, add: Callable[..., Plot]) -> None:
    ended = add()
    through(office, ended, date(2026, 2, 2), *[date(2026, 2, 9)] * 5)
    office.apply(end_right(office, ended, "terminated", date(2026, 6, 1)))
    summary = summary_of(office)
    assert [month.registered for month in summary.months if month.registered] == [(ended.id,)]
    assert summary.blocked.ended.ids == (ended.id,)
    office.apply(release_plot(office, ended, date(2026, 6, 2)))
    assert not summary_of(office).blocked.ended.ids


def test_applications_of_other_years_are_left_out(office: Register, add: Callable[..., Plot]) -> None:
    through(office, add(), date(2024, 2, 5), *[date(2024, 2, 9)] * 5)
    summary = summary_of(office)
    assert summary.days is None
    assert not any(month.opened or month.registered for month in summary.months)


def test_the_slowest_stage_comes_first_with_its_median_and_its_late_ones(
    office: Register, add: Callable[..., Plot]
) -> None:
    one, two = add(), add(SHIELI)
    through(office, one, date(2026, 3, 2), date(2026, 3, 3), date(2026, 7, 1))
    through(office, two, date(2026, 3, 2), date(2026, 3, 10), track="allotment")
    found = paces(office.pace(since(TODAY)), office.statuses())
    assert [pace.key for pace in found] == ["company_decision", "application"]
    slow, quick = found
    assert (slow.done, slow.days, slow.late, slow.now) == (1, 120, 0, ())
    assert (quick.done, quick.days, quick.late, quick.now) == (2, 4.5, 1, ())
    only = paces(office.pace(since(TODAY), SHIELI.id), office.statuses(), SHIELI.id)
    assert [(pace.key, pace.done) for pace in only] == [("application", 1)]


# what blocks land


def test_land_on_which_nothing_happened_for_a_year_is_blocked(office: Register, add: Callable[..., Plot]) -> None:
    stalled, busy = add(), add()
    through(office, stalled, date(2025, 11, 20), date(2025, 11, 21))
    through(office, busy, date(2025, 11, 20), date(2025, 11, 24))
    assert summary_of(office).blocked.stalled.ids == (stalled.id,)


def test_a_refused_plot_is_blocked_until_somebody_applies_anew(office: Register, add: Callable[..., Plot]) -> None:
    refused = add()
    through(office, refused, date(2026, 2, 2))
    office.apply(set_stage(office, refused, "application", "refused", date(2026, 2, 9)))
    blocked = summary_of(office).blocked
    assert blocked.refused.ids == (refused.id,)
    assert blocked.hectares == pytest.approx(refused.area_m2 / 10_000)
    through(office, refused, date(2026, 5, 4))
    assert not summary_of(office).blocked.refused.ids


# promises and outcomes


def test_the_article_contradicts_itself_by_nine_hundred_millions(demo: Register) -> None:
    summary = summary_of(demo)
    (check,) = summary.checks
    assert (check.sum, check.total.value, check.difference) == (22900, 23800, 900)
    assert [(year.year, year.stated.low) for year in summary.output.years] == [
        (2018, 1200),
        (2019, 9200),
        (2020, 12500),
    ]
    assert summary.output.total.low == 23800


def test_two_sources_differ_about_the_glass_plant_and_the_sum_reaches_from_one_to_the_other(demo: Register) -> None:
    summary = summary_of(demo)
    (glass,) = summary.disagreements
    assert (glass.low, glass.high) == (42000, 52100)
    planned, actual = summary.investment.whole.planned, summary.investment.whole.actual
    assert (planned.low, planned.high, planned.known) == (42000, 52100, 1)
    assert planned.of == actual.of == len(demo.all(Project))
    assert (actual.low, actual.known) == (None, 0)


def test_jobs_planned_and_actual_are_kept_apart(demo: Register) -> None:
    whole = summary_of(demo).jobs.whole
    assert (whole.planned.low, whole.planned.known) == (226 + 220, 2)
    assert (whole.actual.low, whole.actual.known) == (43, 1)


def test_what_a_source_says_of_the_region_stands_beside_the_sum_and_not_in_it(demo: Register) -> None:
    money = summary_of(demo).investment
    (region,) = money.stated
    assert (region.subject, region.actual.low, region.planned.low) == ("region", 128800, None)
    assert money.whole.actual.low is None


def test_a_zone_tells_of_its_own_projects_only(demo: Register) -> None:
    whole = summary_of(demo)
    for zone in whole.jobs.zones:
        part = summary_of(demo, zone.id) if zone.id else None
        if part is not None:
            assert part.jobs.whole.planned == zone.planned
            assert not part.checks


def test_a_project_without_a_stated_zone_belongs_where_all_of_its_plots_lie(
    office: Register, add: Callable[..., Plot]
) -> None:
    project, one, two = Project(name_kk="Жоба", name_ru="Проект"), add(SHIELI), add(SHIELI)
    jobs = Fact(subject="project", subject_id=project.id, key="jobs", nature="planned", value=12.0)
    links = [PlotProject(plot_id=plot.id, project_id=project.id) for plot in (one, two)]
    office.apply(edit("demo", [insert(record) for record in (project, jobs, *links)]))
    assert [(zone.id, zone.planned.low) for zone in summary_of(office).jobs.zones] == [(SHIELI.id, 12)]
    office.apply(change_record(office, two, zone_id=CITY.id))
    assert [(zone.id, zone.planned.low) for zone in summary_of(office).jobs.zones] == [(None, 12)]


def test_the_output_of_the_projects_is_summed_over_those_that_tell_of_the_year(office: Register) -> None:
    projects = [Project(name_kk=f"Жоба {n}", name_ru=f"Проект {n}", zone_id=CITY.id) for n in range(3)]
    told = [(0, "2023", 10.0), (1, "2023", None), (0, "2025", 30.0), (1, "2025", 5.0)]
    facts = [
        Fact(subject="project", subject_id=projects[n].id, key="output_mln", period=year, value=value)
        for n, year, value in told
    ]
    office.apply(edit("demo", [insert(record) for record in (*projects, *facts)]))
    years = {year.year: year.projects for year in summary_of(office).output.years}
    assert list(years) == [2023, 2024, 2025]
    assert (years[2023].low, years[2023].known, years[2023].of) == (10, 1, 2)
    assert (years[2024].low, years[2024].of) == (None, 0)
    assert (years[2025].low, years[2025].known) == (35, 2)
