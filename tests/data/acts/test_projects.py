"""Projects, parties, links, facts and papers: who builds what where, and what is known of it."""

from datetime import date

import pytest

from data.acts.add_document import add_document
from data.acts.change_record import change_record
from data.acts.link_project import link_project
from data.acts.new_party import new_party
from data.acts.new_project import new_project
from data.acts.open_registration import open_registration
from data.acts.set_fact import change_fact, remove_fact, set_fact
from data.acts.unlink_project import unlink_project
from data.model import Document, Fact, Party, Plot, PlotProject, Project, Registration, Zone
from gis.errors import Conflict

TODAY, EARLIER = date(2026, 11, 23), date(2026, 3, 2)


@pytest.fixture
def glass(land):
    """A project without a plot."""
    land.do(new_project(land.register, "Шыны зауыты", "Стекольный завод", state="building"))
    return land.register.all(Project)[0]


@pytest.fixture
def wool(land, glass):
    """Another one."""
    land.do(new_project(land.register, "Түйе жүні"))
    return land.register.all(Project)[1]


def test_a_project_may_come_with_its_plot(land):
    made = land.do(new_project(land.register, "", " Стекловолокно ", plot=land.one, product_ru="ткань"))
    project = land.register.all(Project)[0]
    assert (project.name_kk, project.name_ru, project.zone_id) == ("Стекловолокно", "Стекловолокно", land.zone.id)
    assert [change.table for change in made.changes] == ["project", "plot_project"]
    assert land.register.statuses([land.one.id])[0].project_id == project.id
    land.refuses("no_name", new_project, " ")
    land.refuses("not_in_list", new_project, "x", state="moon")
    land.refuses("plot_has_project", new_project, "x", plot=land.one)


def test_a_party_becomes_the_investor_and_a_wrong_number_does_not_hinder(land, glass):
    land.do(new_party(land.register, "«Ұзақов» ЖК", project=glass, kind="sole_proprietor", number="0000 1111-2222"))
    party = land.register.all(Party)[0]
    assert (party.number, party.name_ru) == ("000011112222", "«Ұзақов» ЖК")
    assert land.register.get(Project, glass.id).party_id == party.id
    land.refuses("no_name", new_party, "", " ")
    land.refuses("not_in_list", new_party, "x", kind="moon")
    land.refuses("no_such_record", new_party, "x", project="nobody")
    with pytest.raises(Conflict):
        land.register.apply(new_party(land.register, "B", project=glass))


def test_a_plot_serves_one_project_at_a_time_and_a_project_many_plots(land, glass, wool):
    land.do(link_project(land.register, land.one, glass, on=EARLIER))
    land.do(link_project(land.register, land.two, glass.id))
    assert land.refuses("already_linked", link_project, land.one, glass)["project"] == "Шыны зауыты"
    assert land.refuses("plot_has_project", link_project, land.one, wool)["project"] == "Шыны зауыты"
    land.refuses("no_such_record", link_project, land.one, "nobody")
    land.refuses("date_in_future", link_project, land.one, wool, on=date(2027, 1, 1))
    land.do(link_project(land.register, land.one, wool, replace=True))
    links = {link.project_id: link for link in land.register.all(PlotProject, plot_id=land.one.id)}
    assert (links[glass.id].from_, links[glass.id].to) == (EARLIER, TODAY)
    assert links[wool.id].to is None
    assert land.register.statuses([land.one.id])[0].project == "Түйе жүні"


def test_a_registration_without_a_project_gets_the_linked_one(land, glass):
    land.do(open_registration(land.register, land.one, "zone"))
    land.do(link_project(land.register, land.one, glass))
    assert land.register.all(Registration)[0].project_id == glass.id


def test_unlinking_closes_the_link_and_keeps_it(land, glass):
    land.refuses("not_linked", unlink_project, land.one)
    land.do(link_project(land.register, land.one, glass, on=EARLIER))
    land.refuses("date_before_previous", unlink_project, land.one, on=date(2026, 3, 1))
    land.refuses("date_in_future", unlink_project, land.one, on=date(2027, 3, 1))
    land.do(unlink_project(land.register, land.one, glass, on=date(2026, 4, 1)))
    (link,) = land.register.all(PlotProject)
    assert (link.from_, link.to) == (EARLIER, date(2026, 4, 1))
    land.refuses("not_linked", unlink_project, land.one, glass)
    assert land.register.statuses([land.one.id])[0].project is None


def test_figures_of_several_sources_stand_side_by_side(land, glass):
    def say(value, source, **more):
        return land.do(set_fact(land.register, "project", glass.id, "jobs", value, source_kk=source, **more))

    say(226, "газет", nature="planned", as_of=EARLIER)
    say(300, "сайт", nature="planned", as_of=EARLIER)
    say(None, "есеп")
    corrected = say(227, "газет", nature="planned", as_of=EARLIER)
    assert corrected.name == "change_fact"
    assert {fact.source_kk: fact.value for fact in land.register.all(Fact)} == {"газет": 227, "сайт": 300, "есеп": None}
    land.do(change_fact(land.register, land.register.all(Fact)[0], value=228.0))
    land.do(remove_fact(land.register, land.register.all(Fact)[1].id))
    assert [fact.value for fact in land.register.all(Fact)] == [228, None]


def test_a_figure_that_is_none_is_refused(land):
    land.refuses("not_in_list", set_fact, "moon", None, "jobs", 1.0)
    land.refuses("not_in_list", set_fact, "region", None, "jobs", 1.0, nature="maybe")
    land.refuses("not_finite_value", set_fact, "region", None, "jobs", float("inf"))
    land.refuses("date_in_future", set_fact, "region", None, "jobs", 1.0, as_of=date(2026, 11, 24))
    land.refuses("no_such_record", remove_fact, "nobody")


def test_a_paper_is_recorded_with_its_number_and_day(land):
    land.do(add_document(land.register, "plot", land.one.id, title="Акт", number="№ 12", dated=EARLIER))
    (paper,) = land.register.all(Document)
    assert (paper.subject_id, paper.title, paper.number, paper.dated) == (land.one.id, "Акт", "№ 12", EARLIER)
    assert land.register.history(land.one.id, 1)[0].name == "add_document"
    land.refuses("document_empty", add_document, "plot", land.one.id, title=" ")
    land.refuses("not_in_list", add_document, "moon", land.one.id, title="Акт")
    land.refuses("date_in_future", add_document, "plot", land.one.id, title="Акт", dated=date(2027, 1, 1))


def test_a_field_that_is_left_is_one_edit_and_no_change_is_none(land):
    land.do(change_record(land.register, land.one, purpose_kk=" шыны талшық ", cadastral_no="10156999077"))
    plot = land.now(land.one)
    assert (plot.purpose_kk, plot.cadastral_no) == ("шыны талшық", "10-156-999-077")
    assert change_record(land.register, plot, purpose_kk="шыны талшық ").changes == ()
    land.do(change_record(land.register, plot, purpose_kk="  "))
    assert land.now(land.one).purpose_kk is None
    assert change_record(land.register, plot, note="x").name == "change_plot"


@pytest.mark.parametrize("field", ["id", "stamp", "geom", "area_m2", "retired_on", "moon"])
def test_what_other_acts_change_is_not_a_field_of_the_form(land, field):
    assert land.refuses("field_not_editable", change_record, land.one, **{field: "x"})["field"] == field


def test_a_form_refuses_what_no_list_has_and_days_to_come(land, glass):
    land.refuses("not_in_list", change_record, land.one, category="moon")
    land.refuses("not_in_list", change_record, land.zone, kind="moon")
    land.refuses("not_in_list", change_record, glass, state="moon")
    land.refuses("no_name", change_record, glass, name_kk=" ")
    land.refuses("crs_not_metric", change_record, land.zone, crs="EPSG:4326")
    land.do(open_registration(land.register, land.one, "zone"))
    land.refuses("date_in_future", change_record, land.register.all(Registration)[0], opened_on=date(2027, 1, 1))
    land.do(change_record(land.register, land.one, right_until=date(2075, 1, 1)))


def test_a_zone_that_gets_another_system_measures_its_plots_anew(land):
    other = {"EPSG:10945": "EPSG:10946", "EPSG:10946": "EPSG:10945"}[land.crs]
    made = land.do(change_record(land.register, land.zone, crs=other))
    assert made.ids("zone") == {land.zone.id}
    assert abs(land.now(land.one).area_m2 - land.one.area_m2) > 1
    assert land.register.all(Zone)[0].crs == other


def test_a_form_that_shows_an_older_state_is_a_conflict(land):
    land.do(change_record(land.register, land.one, note="theirs"))
    with pytest.raises(Conflict) as caught:
        land.register.apply(change_record(land.register, land.one, note="mine"))
    assert caught.value.facts["theirs"]["note"] == "theirs"
    assert land.register.get(Plot, land.one.id).note == "theirs"
