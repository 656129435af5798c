"""Delete a project, an investor or a zone that nothing refers to; one that is used is refused with who uses it."""

from collections.abc import Iterator

from data.acts.checks import label, the
from data.edit import TABLE_OF, Edit, delete, edit
from data.model import Document, Fact, Party, Plot, PlotProject, Project, Registration, Zone
from data.register import Register
from gis.errors import TelimError

Deletable = Project | Party | Zone
MOST_NAMED = 3
"""So many of those who use it are named, the others are counted."""


def delete_record(register: Register, record: Deletable, *, edit_id: str | None = None) -> Edit:
    """The record gone, with its own figures; the journal keeps them. Raises TelimError("record_in_use")."""
    record = the(register, type(record), record)
    used = list(users(register, record))
    if used:
        named = ", ".join(dict.fromkeys(used[:MOST_NAMED]))
        raise TelimError("record_in_use", name=record.name_kk, users=named, count=len(used))
    subject = TABLE_OF[type(record)]
    facts = register.all(Fact, subject=subject, subject_id=record.id)
    return edit(f"delete_{subject}", [*map(delete, facts), delete(record)], id=edit_id)


def users(register: Register, record: Deletable) -> Iterator[str]:
    """What refers to the record: numbers of plots, names of projects, titles of papers."""
    for paper in register.all(Document, subject=TABLE_OF[type(record)], subject_id=record.id):
        yield paper.title or paper.number or paper.id[:8]
    if isinstance(record, Project):
        links = [link.plot_id for link in register.all(PlotProject, project_id=record.id)]
        cases = [case.plot_id for case in register.all(Registration, project_id=record.id)]
        yield from (label(the(register, Plot, id)) for id in dict.fromkeys((*links, *cases)))
    elif isinstance(record, Party):
        yield from (project.name_kk for project in register.all(Project, party_id=record.id))
    else:
        yield from (label(plot) for plot in register.all(Plot, zone_id=record.id))
        yield from (project.name_kk for project in register.all(Project, zone_id=record.id))
