"""Links over time, double investors, records that nobody uses, many figures at once."""

from datetime import date

import pytest

from data.acts.add_document import add_document
from data.acts.advance_stage import finish_stage
from data.acts.change_link import change_link, claims, link_plots, move_link, remove_link
from data.acts.delete_record import delete_record
from data.acts.link_project import link_project
from data.acts.merge_parties import merge_parties
from data.acts.new_party import new_party
from data.acts.new_project import new_project
from data.acts.open_registration import open_registration
from data.acts.set_fact import set_fact
from data.acts.set_facts import set_facts
from data.acts.unlink_project import unlink_project
from data.model import Fact, Party, Plot, PlotProject, Project, Registration, Stage, Zone
from gis.errors import Conflict

MARCH, APRIL, MAY, TODAY = date(2026, 3, 2), date(2026, 4, 1), date(2026, 5, 4), date(2026, 11, 23)
TOMORROW = date(2026, 11, 24)


@pytest.fixture
def glass(land):
    land.do(new_project(land.register, "Шыны зауыты"))
    return land.register.all(Project)[0]


@pytest.fixture
def wool(land, glass):
    land.do(new_project(land.register, "Түйе жүні"))
    return land.register.all(Project)[1]


@pytest.fixture
def link(land, glass):
    """The first plot serves the glass works since March."""
    land.do(link_project(land.register, land.one, glass, on=MARCH))
    return land.register.all(PlotProject)[0]


def links(land, plot):
    return {one.project_id: (one.from_, one.to) for one in land.register.all(PlotProject, plot_id=plot.id)}


# links over time


def test_several_plots_come_to_a_project_in_one_edit(land, glass):
    land.do(link_project(land.register, land.one, glass, on=MARCH))
    land.do(open_registration(land.register, land.two, "zone"))
    made = land.do(link_plots(land.register, glass, [land.one, land.two.id], on=APRIL))
    assert links(land, land.one) == {glass.id: (MARCH, None)}, "what is linked already stays as it is"
    assert links(land, land.two) == {glass.id: (APRIL, None)}
    assert made.ids("registration"), "an application without a project gets this one"
    land.refuses("no_plots_chosen", link_plots, glass, [])
    land.refuses("date_in_future", link_plots, glass, [land.two], on=TOMORROW)
    land.refuses("no_such_plot", link_plots, glass, ["nobody"])


def test_two_projects_that_claim_a_plot_are_told_and_only_recorded_when_confirmed(land, wool, glass, link):
    told = land.refuses("plot_claimed", link_plots, wool, [land.one], on=APRIL)
    assert (told["plot"], told["project"], told["start"]) == ("10-156-999-001", "Шыны зауыты", "02.03.2026")
    land.do(link_plots(land.register, wool, [land.one], on=APRIL, agreed=True))
    assert links(land, land.one) == {glass.id: (MARCH, None), wool.id: (APRIL, None)}


def test_the_days_of_a_link_are_corrected_and_must_make_sense(land, link):
    land.do(change_link(land.register, link, APRIL, MAY))
    changed = land.register.get(PlotProject, link.id)
    assert (changed.from_, changed.to) == (APRIL, MAY)
    assert change_link(land.register, changed, APRIL, MAY).changes == ()
    land.refuses("link_ends_before", change_link, changed, MAY, APRIL)
    land.refuses("date_in_future", change_link, changed, APRIL, TOMORROW)
    land.refuses("date_in_future", change_link, changed, TOMORROW, None)
    land.refuses("no_such_record", change_link, "nobody", None, None)
    land.do(change_link(land.register, changed, None, None))
    with pytest.raises(Conflict):
        land.register.apply(change_link(land.register, changed, MARCH, None))


def test_a_link_that_is_stretched_over_another_project_is_told(land, wool, glass, link):
    land.do(unlink_project(land.register, land.one, glass, on=APRIL))
    land.do(link_project(land.register, land.one, wool, on=APRIL))
    old = land.register.get(PlotProject, link.id)
    assert land.refuses("plot_claimed", change_link, old, MARCH, MAY)["project"] == "Түйе жүні"
    land.do(change_link(land.register, old, MARCH, MAY, agreed=True))


@pytest.mark.parametrize(
    ("mine", "theirs", "both"),
    [
        ((MARCH, APRIL), (APRIL, MAY), False),
        ((MARCH, MAY), (APRIL, None), True),
        ((None, None), (MARCH, APRIL), True),
        ((None, MARCH), (APRIL, None), False),
        ((MARCH, None), (None, MARCH), False),
        ((MARCH, MAY), (MARCH, MAY), True),
    ],
)
def test_a_plot_that_changes_over_on_a_day_is_claimed_once_that_day(mine, theirs, both):
    one, other = (
        PlotProject(plot_id="p", project_id=project, from_=days[0], to=days[1])
        for project, days in (("a", mine), ("b", theirs))
    )
    assert (claims([other], one) == [other]) is both
    assert (claims([one], other) == [one]) is both


def test_a_plot_moves_to_another_project_with_its_file_under_way(land, wool, glass, link):
    land.do(open_registration(land.register, land.one, "zone", start=True, on=MAY))
    land.do(move_link(land.register, link, wool, on=TODAY))
    assert links(land, land.one) == {glass.id: (MARCH, TODAY), wool.id: (TODAY, None)}
    assert land.register.all(Registration)[0].project_id == wool.id
    closed = land.register.get(PlotProject, link.id)
    land.refuses("link_closed", move_link, closed, wool)
    open_ = next(one for one in land.register.all(PlotProject) if one.to is None)
    land.refuses("already_linked", move_link, open_, wool)
    land.refuses("date_before_previous", move_link, open_, glass, on=MAY)
    land.refuses("date_in_future", move_link, open_, glass, on=TOMORROW)


def test_a_registered_right_stays_with_the_project_that_it_was_given_for(land, wool, glass, link):
    land.do(open_registration(land.register, land.one, "zone", start=True, on=MAY))
    for stage in sorted(land.register.all(Stage), key=lambda one: one.position):
        land.do(finish_stage(land.register, land.register.get(Stage, stage.id), on=TODAY))
    assert land.status(land.one) == "registered"
    land.do(move_link(land.register, link, wool))
    assert land.register.all(Registration)[0].project_id == glass.id


def test_a_link_recorded_by_mistake_is_taken_out_and_comes_back_with_undo(land, link):
    land.do(remove_link(land.register, link))
    assert land.register.all(PlotProject) == []
    land.refuses("no_such_record", remove_link, link.id)


# investors


def test_two_records_of_one_investor_become_one(land, glass, wool):
    register = land.register
    land.do(new_party(register, "«Арал» ЖШС", project=glass, address="Қызылорда"))
    land.do(new_party(register, "ТОО Арал", project=wool, number="081140000436", note="екінші"))
    kept, gone = register.all(Party)
    land.do(set_fact(register, "party", gone.id, "jobs", 40.0))
    land.do(add_document(register, "party", gone.id, title="Жарғы"))
    land.do(merge_parties(register, kept, gone))
    (left,) = register.all(Party)
    assert (left.id, left.number, left.address, left.note) == (kept.id, "081140000436", "Қызылорда", "екінші")
    assert {project.party_id for project in register.all(Project)} == {kept.id}
    assert [fact.subject_id for fact in register.all(Fact)] == [kept.id]
    land.refuses("same_party", merge_parties, left, left)
    land.refuses("no_such_record", merge_parties, left, gone.id)


def test_a_record_in_use_is_not_deleted_and_says_who_uses_it(land, glass, wool):
    register = land.register
    land.do(new_party(register, "«Арал» ЖШС", project=glass))
    (party,) = register.all(Party)
    assert land.refuses("record_in_use", delete_record, party)["users"] == "Шыны зауыты"
    land.do(link_project(register, land.one, wool))
    assert land.refuses("record_in_use", delete_record, wool)["users"] == "10-156-999-001"
    told = land.refuses("record_in_use", delete_record, land.zone)
    assert told["count"] == 2
    land.do(set_fact(register, "project", glass.id, "jobs", 3.0))
    land.do(delete_record(register, register.get(Project, glass.id)))
    assert register.all(Fact) == []
    land.do(delete_record(register, register.get(Party, party.id)))
    assert register.all(Party) == []
    assert [zone.id for zone in register.all(Zone)] == [land.zone.id]


def test_a_paper_keeps_its_investor(land):
    land.do(new_party(land.register, "«Арал» ЖШС"))
    (party,) = land.register.all(Party)
    land.do(add_document(land.register, "party", party.id, title="Жарғы"))
    assert land.refuses("record_in_use", delete_record, party)["users"] == "Жарғы"


# figures


def year(project, period, value, nature="actual", **more):
    return Fact(subject="project", subject_id=project.id, key="output_mln", value=value, nature=nature, period=period,
                source_kk="есеп", **more)  # fmt: skip


def test_the_years_of_a_sheet_are_one_edit(land, glass):
    land.do(
        set_facts(land.register, [year(glass, "2018", 1200.0), year(glass, "2019", 9200.0), year(glass, "2020", None)])
    )
    kept = {fact.period: fact for fact in land.register.all(Fact)}
    assert {period: fact.value for period, fact in kept.items()} == {"2018": 1200.0, "2019": 9200.0, "2020": None}
    made = land.do(
        set_facts(land.register, [year(glass, "2018", 1200.0), year(glass, "2019", 9300.0)], [kept["2020"].id])
    )
    assert len(made.changes) == 2, "what is as it was changes nothing"
    assert {fact.value for fact in land.register.all(Fact)} == {1200.0, 9300.0}
    assert set_facts(land.register, [year(glass, "2018", 1200.0)]).changes == ()


def test_a_wrong_figure_among_many_stops_them_all(land, glass):
    good = year(glass, "2018", 1200.0)
    land.refuses("not_finite_value", set_facts, [good, year(glass, "2019", float("nan"))])
    land.refuses("not_in_list", set_facts, [good, year(glass, "2019", 1.0, "maybe")])
    land.refuses("date_in_future", set_facts, [good, year(glass, "2019", 1.0, as_of=TOMORROW)])
    land.refuses("no_such_record", set_facts, [good], ["nobody"])


def test_the_history_of_a_project_tells_its_links_and_figures(land, glass, link):
    land.do(set_fact(land.register, "project", glass.id, "jobs", 3.0))
    land.do(new_project(land.register, "Басқа"))
    assert land.register.record_history(glass.id, 1)[0].name == "set_fact"
    names = {entry.name for entry in land.register.record_history(glass.id) if entry.undoes is None}
    assert names == {"new_project", "link_project", "set_fact"}
    assert isinstance(land.now(land.one), Plot)
