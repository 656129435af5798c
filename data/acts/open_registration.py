"""Open registration: an applicant wants the plot; every stage of the track is planned."""

from datetime import date

from data.acts.checks import (
    label,
    latest,
    latest_registration,
    living,
    open_links,
    past_day,
    stages_of,
    status_of,
    the,
    working_days,
)
from data.acts.link_project import linked
from data.acts.retire_plot import RUNNING
from data.edit import Change, Edit, edit, insert
from data.model import Plot, Project, Registration, Stage
from data.office import tracks_of
from data.register import Register
from data.registration.clock import moved
from data.registration.tracks import Track
from gis.errors import TelimError


def open_registration(
    register: Register,
    plot: Plot | str,
    track: str,
    project: Project | str | None = None,
    *,
    on: date | None = None,
    start: bool = False,
    note: str | None = None,
    replace: bool = False,
    edit_id: str | None = None,
) -> Edit:
    """A registration with its planned stages; ``start`` also starts the first one on that day.

    Without a project it takes the one that the plot serves; another one is linked in the same edit, with
    ``replace`` instead of that one. A refused registration may be followed by a new one, a terminated right only
    after the plot was released.
    Raises TelimError no_such_track, plot_retired, registration_running, right_in_force, not_released, date_*.
    """
    plot, way = living(the(register, Plot, plot)), tracks_of(register).track(track)
    previous = latest_registration(register, plot)
    _check_free(status_of(register, plot), plot)
    day = past_day(register, on, _last_day(register, previous))
    changes, project_id = _project(register, plot, project, day, replace)
    registration = Registration(plot_id=plot.id, project_id=project_id, track=track, opened_on=day, note=note)
    stages = planned_stages(registration, way)
    if start:
        values = moved(stages[0], "in_progress", day, working_days(register))
        stages[0] = Stage(**{name: getattr(stages[0], name) for name in Stage.__dataclass_fields__} | values)
    return edit("open_registration", [*changes, insert(registration), *map(insert, stages)], note, edit_id)


def planned_stages(registration: Registration, way: Track) -> list[Stage]:
    """The stages of the track, planned, each with its limit of today's law."""
    return [
        Stage(registration_id=registration.id, key=kind.key, position=place, limit_days=kind.limit_days)
        for place, kind in enumerate(way.stages, start=1)
    ]


def _check_free(status: str, plot: Plot) -> None:
    if status in RUNNING or status == "planned":
        raise TelimError("registration_running", plot=label(plot))
    if status == "registered":
        raise TelimError("right_in_force", plot=label(plot))
    if status == "terminated":
        raise TelimError("not_released", plot=label(plot))


def _last_day(register: Register, previous: Registration | None) -> date | None:
    """The last day on which something happened to the plot's previous registration."""
    if previous is None:
        return None
    stages = stages_of(register, previous)
    return latest([previous.opened_on, previous.released_on, *(stage.ended_on for stage in stages)])


def _project(
    register: Register, plot: Plot, project: Project | str | None, day: date, replace: bool
) -> tuple[list[Change], str | None]:
    present = open_links(register, plot)
    if project is None:
        return [], present[0].project_id if present else None
    wanted = the(register, Project, project)
    if any(link.project_id == wanted.id for link in present):
        return [], wanted.id
    return linked(register, plot, wanted, day, replace), wanted.id
