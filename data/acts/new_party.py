"""New party: an investor, a company or another person of the record."""

from typing import Any

from data.acts.checks import the
from data.edit import Edit, edit, insert, update
from data.identifiers import person_number
from data.model import Party, Project
from data.office import lists_of
from data.register import Register
from gis.errors import TelimError


def new_party(
    register: Register,
    name_kk: str,
    name_ru: str = "",
    *,
    project: Project | str | None = None,
    edit_id: str | None = None,
    **fields: Any,
) -> Edit:
    """A new party; with ``project`` it becomes that project's investor in the same edit.

    A wrong BIN or IIN is no hindrance (data.identifiers.person_doubts says what is doubtful).
    Raises TelimError no_name, not_in_list.
    """
    name_kk, name_ru = name_kk.strip(), name_ru.strip()
    if not (name_kk or name_ru):
        raise TelimError("no_name")
    lists_of(register).check_key("party_kind", fields.get("kind"))
    fields["number"] = person_number(fields.get("number"))
    party = Party(name_kk=name_kk or name_ru, name_ru=name_ru or name_kk, **fields)
    changes = [insert(party)]
    if project is not None:
        changes.append(update(the(register, Project, project), party_id=party.id))
    return edit("new_party", changes, id=edit_id)
