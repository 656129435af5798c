"""Unlink plot and project: the plot no longer serves the project; the link stays in the history."""

from datetime import date

from data.acts.checks import label, open_links, past_day, the
from data.edit import Edit, edit, update
from data.model import Plot, Project
from data.register import Register
from gis.errors import TelimError


def unlink_project(
    register: Register,
    plot: Plot | str,
    project: Project | str | None = None,
    *,
    on: date | None = None,
    edit_id: str | None = None,
) -> Edit:
    """The plot's open link with that project (with every project when none is given) closed on that day.

    Raises TelimError not_linked, date_in_future, date_before_previous.
    """
    plot = the(register, Plot, plot)
    links = open_links(register, plot)
    if project is not None:
        wanted = the(register, Project, project).id
        links = [link for link in links if link.project_id == wanted]
    if not links:
        raise TelimError("not_linked", plot=label(plot))
    closed = [update(link, to=past_day(register, on, link.from_)) for link in links]
    return edit("unlink_project", closed, id=edit_id)
