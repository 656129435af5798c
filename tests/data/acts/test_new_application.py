"""A new application: project, investor, link, registration and first stage are one act."""

from datetime import date

import pytest

from data.acts.link_project import link_project
from data.acts.new_application import new_application
from data.acts.new_party import new_party
from data.acts.new_project import new_project
from data.acts.open_registration import open_registration
from data.acts.retire_plot import retire_plot
from data.model import Fact, Party, Plot, PlotProject, Project, Registration, Stage

DAY = date(2026, 11, 20)


@pytest.mark.parametrize(("track", "stages"), [("allotment", 12), ("zone", 5)])
def test_everything_new_comes_in_one_edit(land, track, stages):
    party = Party(name_kk="«Арал талшық» ЖШС", name_ru="", number="0811 4000 0436")
    project = Project(name_kk="", name_ru="Стекловолокно", state="planned")
    fact = Fact(subject="project", key="jobs", value=40.0, nature="planned")
    land.do(new_application(land.register, land.one, track, project, party, facts=[fact], on=DAY))
    (made,) = land.register.all(Project)
    (investor,) = land.register.all(Party)
    assert (made.name_kk, made.party_id, made.zone_id) == ("Стекловолокно", investor.id, land.zone.id)
    assert (investor.name_ru, investor.number) == ("«Арал талшық» ЖШС", "081140000436")
    (link,) = land.register.all(PlotProject)
    assert (link.plot_id, link.project_id, link.from_) == (land.one.id, made.id, DAY)
    (case,) = land.register.all(Registration)
    assert (case.project_id, case.track, case.opened_on) == (made.id, track, DAY)
    kept = sorted(land.register.all(Stage), key=lambda stage: stage.position)
    assert len(kept) == stages
    assert (kept[0].status, kept[0].started_on) == ("in_progress", DAY)
    assert [one.subject_id for one in land.register.all(Fact)] == [made.id]
    assert land.status(land.one) == "in_progress"


def test_a_known_project_gets_the_investor_that_it_lacked(land):
    land.do(new_project(land.register, "Шыны зауыты"))
    land.do(new_party(land.register, "«Арал» ЖШС"))
    (project,), (party,) = land.register.all(Project), land.register.all(Party)
    land.do(new_application(land.register, land.one, "zone", project.id, party.id))
    assert land.register.get(Project, project.id).party_id == party.id
    other = Party(name_kk="Басқа", name_ru="Другой")
    told = land.refuses("project_has_party", new_application, land.two, "zone", project.id, other)
    assert told["party"] == "«Арал» ЖШС"
    land.do(new_application(land.register, land.two, "zone", project.id, party.id))


def test_a_plot_of_another_project_changes_over_only_when_asked_to(land):
    land.do(new_project(land.register, "Шыны зауыты", plot=land.one))
    wool = Project(name_kk="Түйе жүні", name_ru="Верблюжья шерсть")
    assert land.refuses("plot_has_project", new_application, land.one, "zone", wool)["project"] == "Шыны зауыты"
    land.do(new_application(land.register, land.one, "zone", wool, change_over=True))
    assert [link.to is None for link in land.register.all(PlotProject)] == [False, True]
    assert land.register.statuses([land.one.id])[0].project == "Түйе жүні"


def test_without_a_project_the_plot_keeps_the_one_that_it_serves(land):
    land.do(new_project(land.register, "Шыны зауыты"))
    (project,) = land.register.all(Project)
    land.do(link_project(land.register, land.one, project))
    land.do(new_application(land.register, land.one, "zone"))
    assert land.register.all(Registration)[0].project_id == project.id


def test_what_makes_no_sense_is_refused_and_nothing_of_it_is_written(land):
    project, party = Project(name_kk="Ж", name_ru=""), Party(name_kk="А", name_ru="")
    land.refuses("no_such_plot", new_application, "nobody", "zone")
    land.refuses("no_such_track", new_application, land.one, "moon", project, party)
    land.refuses("no_name", new_application, land.one, "zone", Project(name_kk=" ", name_ru=""), party)
    land.refuses("no_name", new_application, land.one, "zone", project, Party(name_kk="", name_ru=""))
    land.refuses("no_such_record", new_application, land.one, "zone", "nobody")
    land.refuses("no_such_record", new_application, land.one, "zone", project, "nobody")
    land.refuses("not_in_list", new_application, land.one, "zone", Project(name_kk="Ж", name_ru="", state="moon"))
    land.refuses("not_in_list", new_application, land.one, "zone", project, Party(name_kk="А", name_ru="", kind="moon"))
    land.refuses("date_in_future", new_application, land.one, "zone", project, party, on=date(2027, 1, 1))
    bad = Fact(subject="project", key="jobs", value=float("inf"))
    land.refuses("not_finite_value", new_application, land.one, "zone", project, party, facts=[bad])
    land.do(open_registration(land.register, land.one, "zone", start=True))
    land.refuses("registration_running", new_application, land.one, "zone", project, party)
    land.do(retire_plot(land.register, land.two, "қате"))
    land.refuses("plot_retired", new_application, land.register.get(Plot, land.two.id), "zone", project, party)
