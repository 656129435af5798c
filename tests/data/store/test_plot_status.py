"""The status of a plot, as the view tells it."""

from datetime import date, timedelta

import pytest

from data.edit import edit, insert, update
from data.model import Plot, PlotProject, Project, Registration, Stage
from data.store.open import create_register
from data.styles import STATUSES

YESTERDAY, TODAY = date(2026, 11, 22), date(2026, 11, 23)

CASES = {
    "no registration": ((), {}, "free"),
    "no stage yet": ((), {"note": "x"}, "planned"),
    "all planned": (("planned", "planned"), {}, "planned"),
    "planned, one not required": (("not_required", "planned"), {}, "planned"),
    "first runs": (("in_progress", "planned"), {}, "in_progress"),
    "between two stages": (("done", "planned"), {}, "in_progress"),
    "returned": (("done", "returned", "planned"), {}, "returned"),
    "suspended": (("done", "suspended"), {}, "suspended"),
    "refused": (("done", "refused"), {}, "refused"),
    "all done": (("done", "done"), {}, "registered"),
    "all done but one not required": (("done", "not_required"), {}, "registered"),
    "ended": (("done", "done"), {"ended_on": YESTERDAY, "ended_why": "seized"}, "terminated"),
    "ended half way": (("done", "in_progress"), {"ended_on": YESTERDAY}, "terminated"),
    "released": (("done", "done"), {"ended_on": YESTERDAY, "released_on": TODAY}, "free"),
}


@pytest.mark.parametrize("case", CASES)
def test_the_status_follows_the_stages(register, add_plot, add_registration, case):
    stages, values, status = CASES[case]
    plot = add_plot(register)
    if case != "no registration":
        add_registration(register, plot, *stages, **values)
    assert register.statuses()[0].status == status
    assert register.cover().status == [status]
    assert register.counts().by_status == dict.fromkeys(STATUSES, 0) | {status: 1}


def test_the_latest_registration_counts(register, add_plot, add_registration):
    plot = add_plot(register)
    late = add_registration(register, plot, "in_progress", opened_on=date(2026, 5, 1))
    add_registration(register, plot, "done", opened_on=date(2020, 1, 1))
    assert register.statuses([plot.id])[0].status == "in_progress"
    assert register.statuses([plot.id])[0].registration_id == late.id
    same_day = add_registration(register, plot, "done", opened_on=date(2026, 5, 1))
    assert register.statuses([plot.id])[0].registration_id == same_day.id


def test_overdue_is_a_running_stage_whose_day_is_over(register, add_plot, add_registration):
    def overdue(*stages, **values):
        plot = add_plot(register)
        add_registration(register, plot, *stages, **values)
        return register.statuses([plot.id])[0].overdue

    assert overdue(("in_progress", YESTERDAY))
    assert overdue("done", ("returned", YESTERDAY))
    assert not overdue(("in_progress", TODAY))
    assert not overdue(("suspended", YESTERDAY))
    assert not overdue(("done", YESTERDAY))
    assert not overdue("done", ("planned", YESTERDAY))
    assert not overdue(("in_progress", YESTERDAY), ended_on=TODAY)
    assert register.counts().overdue == 2


def test_the_present_stage_is_the_first_that_is_not_done(register, add_zone, add_plot, add_registration):
    zone = add_zone(register)
    plot = add_plot(register, zone_id=zone.id)
    add_registration(register, plot, "done", "not_required", ("in_progress", TODAY), "planned")
    status = register.statuses()[0]
    assert (status.stage, status.due, status.done, status.total, status.track) == ("s3", TODAY, 1, 3, "allotment")
    assert (status.zone, status.zone_ru, status.zone_id, status.area_ha) == ("Қала", "Город", zone.id, 1.0)


def test_the_project_is_that_of_the_living_link_or_else_of_the_registration(register, add_plot, add_registration):
    plot = add_plot(register)
    glass, wool = (Project(name_kk=name, name_ru=name) for name in ("шыны", "жүн"))
    register.apply(edit("new_project", [insert(glass), insert(wool)]))
    add_registration(register, plot, "planned", project_id=glass.id)
    assert register.statuses()[0].project == "шыны"
    link = PlotProject(plot_id=plot.id, project_id=wool.id, from_=date(2026, 1, 1))
    register.apply(edit("link_project", [insert(link)]))
    assert (register.statuses()[0].project, register.statuses()[0].project_id) == ("жүн", wool.id)
    register.apply(edit("unlink_project", [update(link, to=TODAY)]))
    assert register.statuses()[0].project == "шыны"


def test_a_retired_plot_has_no_status(register, add_plot):
    add_plot(register, retired_on=TODAY)
    assert register.statuses() == []


def test_the_day_is_the_one_that_was_given(tmp_path, add_plot, add_registration):
    for after, late in ((0, False), (1, True)):
        register = create_register(tmp_path / f"{after}.gpkg", today=TODAY + timedelta(days=after), user="a")
        add_registration(register, add_plot(register), ("in_progress", TODAY))
        assert register.statuses()[0].overdue is late
        register.close()


def test_the_table_of_plots_carries_the_status_for_other_programs(register, add_plot, add_registration):
    plot = add_plot(register)

    def shown():
        with register.database.read() as connection:
            return connection.exec_driver_sql("SELECT status, area_ha FROM plot").one()

    assert tuple(shown()) == ("free", 1.0)
    opened = add_registration(register, plot, "in_progress")
    assert shown()[0] == "in_progress"
    register.apply(edit("finish", [update(register.all(Stage)[0], status="done")]))
    assert shown()[0] == "registered"
    register.undo()
    register.undo()
    assert shown()[0] == "free"
    assert register.get(Registration, opened.id) is None
    register.apply(edit("retire", [update(plot, retired_on=TODAY)]))
    assert shown()[0] is None
    assert register.get(Plot, plot.id).retired_on == TODAY
