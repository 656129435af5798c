"""Link plot and project: the plot serves the project from a day on."""

from datetime import date

from data.acts.checks import label, latest_registration, living, open_links, past_day, the
from data.edit import Change, Edit, edit, insert, update
from data.model import Plot, PlotProject, Project
from data.register import Register
from gis.errors import TelimError


def link_project(
    register: Register,
    plot: Plot | str,
    project: Project | str,
    *,
    on: date | None = None,
    replace: bool = False,
    edit_id: str | None = None,
) -> Edit:
    """The link, open from that day. A project may have many plots; a plot serves one project at a time.

    ``replace`` closes the plot's present link in the same edit. A registration that has no project yet gets this one.
    Raises TelimError plot_retired, already_linked, plot_has_project, date_in_future.
    """
    plot = living(the(register, Plot, plot))
    project = the(register, Project, project)
    return edit("link_project", linked(register, plot, project, on, replace), id=edit_id)


def linked(
    register: Register, plot: Plot, project: Project, on: date | None = None, replace: bool = False
) -> list[Change]:
    """The changes that link the plot with the project."""
    day = past_day(register, on)
    present = open_links(register, plot)
    if any(link.project_id == project.id for link in present):
        raise TelimError("already_linked", plot=label(plot), project=project.name_kk)
    if present and not replace:
        other = register.get(Project, present[0].project_id)
        raise TelimError("plot_has_project", plot=label(plot), project=other.name_kk if other else "")
    changes = [update(link, to=max(day, link.from_ or day)) for link in present]
    changes.append(insert(PlotProject(plot_id=plot.id, project_id=project.id, from_=day)))
    registration = latest_registration(register, plot)
    if registration and registration.ended_on is None and registration.project_id is None:
        changes.append(update(registration, project_id=project.id))
    return changes
