"""Links of plots and projects over time: made for several plots, ended, corrected, moved to another project, taken out.

Two projects may claim a plot at one time only where the clerk says so (``agreed``): the office is never left unaware of it.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from data.acts.checks import label, latest_registration, living, past_day, shown, status_of, the
from data.acts.retire_plot import RUNNING
from data.edit import Change, Edit, delete, edit, insert, update
from data.model import Plot, PlotProject, Project
from data.register import Register
from gis.errors import TelimError

LAST = date.max


def link_plots(
    register: Register,
    project: Project | str,
    plots: Sequence[Plot | str],
    *,
    on: date | None = None,
    agreed: bool = False,
    edit_id: str | None = None,
) -> Edit:
    """The project served by these plots from that day on; plots that serve it already are left as they are.

    Raises TelimError plot_retired, plot_claimed, date_in_future, no_plots_chosen.
    """
    project, day = the(register, Project, project), past_day(register, on)
    if not plots:
        raise TelimError("no_plots_chosen")
    changes: list[Change] = []
    for which in plots:
        plot = living(the(register, Plot, which))
        links = register.all(PlotProject, plot_id=plot.id)
        if any(link.project_id == project.id and link.to is None for link in links):
            continue
        made = PlotProject(plot_id=plot.id, project_id=project.id, from_=day)
        _check_claims(register, plot, made, links, agreed)
        changes.append(insert(made))
        registration = latest_registration(register, plot)
        if registration is not None and registration.ended_on is None and registration.project_id is None:
            changes.append(update(registration, project_id=project.id))
    return edit("link_plots", changes, id=edit_id)


def change_link(
    register: Register,
    link: PlotProject | str,
    from_: date | None,
    to: date | None,
    *,
    agreed: bool = False,
    edit_id: str | None = None,
) -> Edit:
    """The link with these days; None: not known since when, still so. No changes where the days are the same.

    Raises TelimError date_in_future, link_ends_before, plot_claimed.
    """
    link = the(register, PlotProject, link)
    changed = replace(link, from_=from_, to=to)
    if changed == link:
        return edit("change_plot_project", [], id=edit_id)
    for day in (from_, to):
        if day is not None:
            past_day(register, day)
    if from_ is not None and to is not None and to < from_:
        raise TelimError("link_ends_before", start=shown(from_), end=shown(to))
    plot = the(register, Plot, link.plot_id)
    _check_claims(register, plot, changed, register.all(PlotProject, plot_id=plot.id), agreed)
    return edit("change_plot_project", [update(link, from_=from_, to=to)], id=edit_id)


def move_link(
    register: Register,
    link: PlotProject | str,
    project: Project | str,
    *,
    on: date | None = None,
    edit_id: str | None = None,
) -> Edit:
    """The plot serves that project from the day on, and no longer the one of the link. A file under way goes along.

    Raises TelimError already_linked, link_closed, plot_retired, date_in_future, date_before_previous.
    """
    link, project = the(register, PlotProject, link), the(register, Project, project)
    plot = living(the(register, Plot, link.plot_id))
    if link.to is not None:
        raise TelimError("link_closed", plot=label(plot), date=shown(link.to))
    links = register.all(PlotProject, plot_id=plot.id)
    if any(one.project_id == project.id and one.to is None for one in links):
        raise TelimError("already_linked", plot=label(plot), project=project.name_kk)
    day = past_day(register, on, link.from_)
    made = PlotProject(plot_id=plot.id, project_id=project.id, from_=day)
    changes = [update(link, to=day), insert(made)]
    registration = latest_registration(register, plot)
    under_way = status_of(register, plot) in {*RUNNING, "planned"}
    if registration is not None and under_way and registration.project_id == link.project_id:
        changes.append(update(registration, project_id=project.id))
    return edit("move_link", changes, id=edit_id)


def remove_link(register: Register, link: PlotProject | str, *, edit_id: str | None = None) -> Edit:
    """A link that should not have been recorded taken out; the journal keeps it."""
    return edit("remove_link", [delete(the(register, PlotProject, link))], id=edit_id)


def claims(links: Iterable[PlotProject], link: PlotProject) -> list[PlotProject]:
    """The links of the same plot with other projects that hold on some day on which this one does."""
    others = (one for one in links if one.id != link.id and one.project_id != link.project_id)
    return [one for one in others if _begin(one) < _end(link) and _begin(link) < _end(one)]


def _begin(link: PlotProject) -> date:
    return link.from_ or date.min


def _end(link: PlotProject) -> date:
    return link.to or LAST


def _check_claims(
    register: Register, plot: Plot, link: PlotProject, links: Iterable[PlotProject], agreed: bool
) -> None:
    found = [] if agreed else claims(links, link)
    if found:
        other = register.get(Project, found[0].project_id)
        since = shown(found[0].from_) if found[0].from_ else "…"
        until = shown(found[0].to) if found[0].to else "…"
        name = other.name_kk if other else ""
        raise TelimError("plot_claimed", plot=label(plot), project=name, start=since, end=until)
