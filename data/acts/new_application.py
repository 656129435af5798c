"""New application: somebody asks for a plot; project, investor, link, registration and its first stage are one edit."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from data.acts.checks import living, the
from data.acts.open_registration import open_registration
from data.acts.set_fact import check_fact
from data.edit import Change, Edit, edit, insert, update
from data.identifiers import person_number
from data.model import Fact, Party, Plot, Project
from data.office import lists_of
from data.register import Register
from gis.errors import TelimError


def new_application(
    register: Register,
    plot: Plot | str,
    track: str,
    project: Project | str | None = None,
    party: Party | str | None = None,
    *,
    facts: Iterable[Fact] = (),
    on: date | None = None,
    change_over: bool = False,
    edit_id: str | None = None,
) -> Edit:
    """The registration on that track, its first stage begun on that day, for the project and its investor.

    A Project or Party that the register does not have is new and comes with the edit; a project without an investor
    gets the one that is named. ``change_over``: the plot leaves the project that it serves for this one.
    Raises TelimError no_name, not_in_list, project_has_party, plot_has_project, and as open_registration.
    """
    plot = living(the(register, Plot, plot))
    changes, investor = _party(register, party)
    wanted, more = _project(register, project, investor, plot)
    figures = [replace(fact, subject="project", subject_id=wanted.id if wanted else None) for fact in facts]
    for fact in figures:
        check_fact(register, fact)
    opened = open_registration(register, plot, track, wanted, on=on, start=True, replace=change_over)
    every = (*changes, *more, *map(insert, figures if wanted else ()), *opened.changes)
    return edit("new_application", every, id=edit_id)


def _party(register: Register, party: Party | str | None) -> tuple[list[Change], Party | None]:
    """The investor, and the change that records a new one."""
    if party is None:
        return [], None
    if isinstance(party, str):
        return [], the(register, Party, party)
    known = register.get(Party, party.id)
    if known is not None:
        return [], known
    lists_of(register).check_key("party_kind", party.kind)
    party = replace(_named(party), number=person_number(party.number))
    return [insert(party)], party


def _project(
    register: Register, project: Project | str | None, party: Party | None, plot: Plot
) -> tuple[Project | None, list[Change]]:
    """The project, and the changes that record it or give it its investor."""
    if project is None:
        return None, []
    known = register.get(Project, project if isinstance(project, str) else project.id)
    if known is None and isinstance(project, str):
        raise TelimError("no_such_record", table="project", id=project)
    if known is None:
        assert isinstance(project, Project)
        lists_of(register).check_key("project_state", project.state)
        zone = project.zone_id or plot.zone_id
        made = replace(_named(project), party_id=party.id if party else project.party_id, zone_id=zone)
        return made, [insert(made)]
    if party is None or known.party_id == party.id:
        return known, []
    if known.party_id is not None:
        other = register.get(Party, known.party_id)
        raise TelimError("project_has_party", project=known.name_kk, party=other.name_kk if other else "")
    return known, [update(known, party_id=party.id)]


def _named[R: (Party, Project)](record: R) -> R:
    """The record with its missing name taken from the other language. Raises TelimError("no_name")."""
    kk, ru = record.name_kk.strip(), record.name_ru.strip()
    if not (kk or ru):
        raise TelimError("no_name")
    return replace(record, name_kk=kk or ru, name_ru=ru or kk)
