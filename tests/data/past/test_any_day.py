"""Whatever an office did, the map as of a day shows what the register showed on that day."""

from datetime import date, timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from shapely.affinity import translate

from data.acts.advance_stage import move_stage
from data.acts.change_boundary import change_boundary
from data.acts.change_record import change_record
from data.acts.end_right import end_right
from data.acts.merge_plots import merge_plots
from data.acts.open_registration import open_registration
from data.acts.release_plot import release_plot
from data.acts.retire_plot import retire_plot
from data.acts.split_plot import split_plot
from data.edit import Edit
from data.model import Plot, Stage
from data.register import Register
from data.registration.moves import STAGE_STATUSES
from gis.errors import TelimError
from gis.split import split
from tests.data.past.conftest import Office, shown

MOVES = ("move", "move", "move", "finish", "finish", "finish", "open", "open")
DEEDS = (*MOVES, "plot", "boundary", "number", "split", "merge", "end", "release", "retire", "undo")


def deed(office: Office, kind: str, pick: int, status: str) -> bool:
    """Do something of that kind to one of the plots; False where it is refused."""
    register = office.register
    plots = register.all(Plot, retired_on=None)
    if kind == "undo":
        register.undo()
        return True
    if kind == "plot" or not plots:
        office.plot(f"10-156-999-{office.made + 1:03d}")
        return True
    plot = plots[pick % len(plots)]
    try:
        register.apply(made(office, register, kind, plot, plots, status))
    except TelimError:
        return False
    return True


def made(office: Office, register: Register, kind: str, plot: Plot, plots: list[Plot], status: str) -> Edit:
    if kind in ("move", "finish"):
        case = register.cases([plot.id])
        stage = register.get(Stage, case[0].stage_id) if case and case[0].stage_id else None
        if stage is None:
            return open_registration(register, plot, "zone", start=True)
        return move_stage(register, stage, "done" if kind == "finish" else status, note="себебі бар")
    if kind == "open":
        return open_registration(register, plot, "zone", start=status != "planned")
    if kind == "boundary":
        return change_boundary(register, plot, translate(office.frame.to_working(plot.geom), 0.0, 0.25))
    if kind == "number":
        return change_record(register, plot, cadastral_no=f"10-156-999-{700 + len(register.history())}")
    if kind == "split":
        west, south, east, north = office.frame.to_working(plot.geom).bounds
        line = [((west + east) / 2, south - 5), ((west + east) / 2, north + 5)]
        return split_plot(register, plot, lambda shape: split(shape, line), "бөлінді")
    if kind == "merge":
        beside = [one for one in plots if one.id != plot.id and one.geom.touches(plot.geom)]
        return merge_plots(register, [plot, *beside[:1]], "біріктірілді")
    if kind == "end":
        return end_right(register, plot, "terminated", note="тоқтатылды")
    if kind == "release":
        return release_plot(register, plot)
    return retire_plot(register, plot, "тексеру")


a_deed = st.tuples(st.sampled_from(DEEDS), st.integers(0, 7), st.sampled_from(STAGE_STATUSES))
days = st.lists(st.tuples(st.integers(1, 25), st.lists(a_deed, min_size=1, max_size=6)), min_size=2, max_size=8)


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(days)
def test_any_day_of_the_past_shows_what_the_register_showed_when_it_ended(open_office, story):
    office = open_office(date(2026, 3, 2))
    seen = {}
    for gap, deeds in story:
        office.turn_to(office.day + timedelta(days=gap))
        today = 0
        for kind, pick, status in deeds:
            if kind != "undo" or today:
                today += (-1 if kind == "undo" else 1) if deed(office, kind, pick, status) else 0
        seen[office.day] = office.seen()
    past = office.past()
    assert shown(past, office.day) == office.seen()
    for day, plots in seen.items():
        assert shown(past, day) == plots, day
        between = day + timedelta(days=1)
        if between not in seen and between < office.day:
            assert {k: v[:2] for k, v in shown(past, between).items()} == {k: v[:2] for k, v in plots.items()}
