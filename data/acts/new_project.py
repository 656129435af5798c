"""New project: what is to be built or made, with its investor and zone where they are known."""

from typing import Any

from data.acts.checks import living, the
from data.acts.link_project import linked
from data.edit import Edit, edit, insert
from data.model import Plot, Project
from data.office import lists_of
from data.register import Register
from gis.errors import TelimError


def new_project(
    register: Register,
    name_kk: str,
    name_ru: str = "",
    *,
    plot: Plot | str | None = None,
    edit_id: str | None = None,
    **fields: Any,
) -> Edit:
    """A new project; with ``plot`` it is linked to that plot in the same edit and takes the plot's zone.

    Raises TelimError no_name, not_in_list, plot_retired, plot_has_project.
    """
    name_kk, name_ru = name_kk.strip(), name_ru.strip()
    if not (name_kk or name_ru):
        raise TelimError("no_name")
    lists_of(register).check_key("project_state", fields.get("state"))
    served = None if plot is None else living(the(register, Plot, plot))
    if served is not None:
        fields.setdefault("zone_id", served.zone_id)
    project = Project(name_kk=name_kk or name_ru, name_ru=name_ru or name_kk, **fields)
    links = [] if served is None else linked(register, served, project)
    return edit("new_project", [insert(project), *links], id=edit_id)
