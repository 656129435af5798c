"""Change a list of the office: a new line, another name or order, a line that is no longer offered."""

import re

from data.edit import Change, Edit, edit, insert, update
from data.edit import delete as deleted
from data.lists import CLOSED, CODES, LANGUAGES, Entry, Lists, Words, free_key
from data.model import ListEntry, fixed_id
from data.office import lists_of, times_used
from data.register import Register
from data.search import folded
from gis.errors import TelimError

LONGEST = 40
"""Letters of a key that is made from a name."""


def add_entry(
    register: Register,
    list_name: str,
    name: Words,
    *,
    key: str | None = None,
    unit: Words | None = None,
    seen: Lists | None = None,
    edit_id: str | None = None,
) -> Edit:
    """A new line at the end of a list; its key is made from the name, but for lists of codes, where it is the code.

    ``unit`` is the usual unit of a new line of ``fact``. ``seen`` are the lists that the form showed: if somebody has
    changed the same line since, applying the edit is a Conflict.
    Raises TelimError no_such_list, list_closed, no_name, no_code, key_in_list.
    """
    lists = seen or lists_of(register)
    lines = _open(lists, list_name)
    name = _named(name)
    if list_name in CODES:
        wanted = (key or "").strip()
        if not wanted:
            raise TelimError("no_code")
        if wanted in lines:
            raise TelimError("key_in_list", key=wanted, name=lines[wanted].name.kk)
    else:
        wanted = free_key(key or key_of(name), lines)
    last = max((line.position for line in lines.values()), default=0)
    changes = [insert(_row(list_name, wanted, last + 1, name))]
    if list_name == "fact" and unit is not None and any((unit.kk, unit.ru, unit.en)):
        changes += _unit(lists, wanted, unit)
    return edit("add_list_entry", changes, id=edit_id)


def change_entry(
    register: Register,
    list_name: str,
    key: str,
    *,
    name: Words | None = None,
    hidden: bool | None = None,
    unit: Words | None = None,
    seen: Lists | None = None,
    edit_id: str | None = None,
) -> Edit:
    """Another name, unit, or whether the line is still offered; an empty text in one language takes the others'.

    No changes: nothing differs. Raises TelimError no_such_list, no_such_entry, list_closed, no_name, last_entry.
    """
    lists = seen or lists_of(register)
    line = _line(lists, list_name, key)
    changes: list[Change] = []
    values: dict[str, object] = {}
    if name is not None:
        values |= _other(_named(name), line.stated)
    if hidden is not None and hidden != line.hidden:
        lines = _open(lists, list_name)
        if hidden and not any(one.key != key and not one.hidden for one in lines.values()):
            raise TelimError("last_entry")
        values["hidden"] = hidden
    if values:
        changes.append(_written(list_name, line, **values))
    if unit is not None and list_name == "fact":
        changes += _unit(lists, key, unit)
    act = "hide_list_entry" if values.keys() == {"hidden"} and hidden else "change_list_entry"
    return edit(act, changes, id=edit_id)


def move_entry(
    register: Register,
    list_name: str,
    key: str,
    place: int,
    *,
    seen: Lists | None = None,
    edit_id: str | None = None,
) -> Edit:
    """The line at that place of its list, counted from 0; the others keep their order. No changes: it is there."""
    lists = seen or lists_of(register)
    line = _line(lists, list_name, key)
    lines = [one for one in lists.entries[list_name].values() if one.key != key]
    lines.insert(min(max(place, 0), len(lines)), line)
    changes = [
        _written(list_name, one, position=position)
        for position, one in enumerate(lines, start=1)
        if one.position != position
    ]
    same = [one.key for one in lines] == list(lists.entries[list_name])
    return edit("move_list_entry", [] if same else changes, id=edit_id)


def remove_entry(
    register: Register, list_name: str, key: str, *, seen: Lists | None = None, edit_id: str | None = None
) -> Edit:
    """A line of the office taken out of its list, with its unit.

    Raises TelimError no_such_entry, key_in_use, program_key: the program's own lines are hidden instead.
    """
    lists = seen or lists_of(register)
    line = _line(lists, list_name, key)
    if line.own is not None or line.row is None:
        raise TelimError("program_key", name=line.name.kk)
    count = times_used(register, list_name).get(key, 0)
    if count:
        raise TelimError("key_in_use", name=line.name.kk, count=count)
    unit = lists.entries["fact_unit"].get(key) if list_name == "fact" else None
    rows = [line.row, *([unit.row] if unit and unit.row else [])]
    return edit("remove_list_entry", [deleted(row) for row in rows], id=edit_id)


def reset_list(register: Register, list_name: str, *, seen: Lists | None = None, edit_id: str | None = None) -> Edit:
    """The list as the program brings it; lines of the office that are in use stay, hidden. No changes: it is so."""
    lists = seen or lists_of(register)
    if list_name not in lists.entries:
        raise TelimError("no_such_list", list=list_name)
    used = times_used(register, list_name)
    changes: list[Change] = []
    for line in lists.entries[list_name].values():
        if line.row is None:
            continue
        if line.own is not None or not used.get(line.key):
            changes.append(deleted(line.row))
        elif not line.hidden:
            changes.append(update(line.row, hidden=True))
    if list_name == "fact":
        kept = {key for key in used if lists.entries["fact"].get(key) and lists.entries["fact"][key].own is None}
        rows = [line.row for line in lists.entries["fact_unit"].values() if line.row and line.key not in kept]
        changes += [deleted(row) for row in rows]
    return edit("reset_list", changes, id=edit_id)


def key_of(name: Words, otherwise: str = "entry") -> str:
    """A key from a name: small Latin letters, digits and low lines."""
    said = name.en or name.ru or name.kk
    plain = said.lower() if said.isascii() else folded(said)
    return re.sub(r"[^a-z0-9]+", "_", plain).strip("_")[:LONGEST].strip("_") or otherwise


def _open(lists: Lists, list_name: str) -> dict[str, Entry]:
    """The lines of a list that may get and lose lines."""
    if list_name not in lists.entries:
        raise TelimError("no_such_list", list=list_name)
    if list_name in CLOSED:
        raise TelimError("list_closed")
    return dict(lists.entries[list_name])


def _line(lists: Lists, list_name: str, key: str) -> Entry:
    if list_name not in lists.entries:
        raise TelimError("no_such_list", list=list_name)
    line = lists.entries[list_name].get(key)
    if line is None:
        raise TelimError("no_such_entry", key=key)
    return line


def _named(name: Words) -> Words:
    tidy = Words(name.kk.strip(), name.ru.strip(), name.en.strip())
    if not (tidy.kk or tidy.ru):
        raise TelimError("no_name")
    return tidy


def _texts(name: Words) -> dict[str, str]:
    return {f"name_{language}": name[language] for language in LANGUAGES}


def _other(name: Words, stated: Words) -> dict[str, str]:
    """The languages in which the name differs from the one that stands."""
    return {column: text for column, text in _texts(name).items() if text != stated[column.removeprefix("name_")]}


def _row(list_name: str, key: str, position: int, name: Words, hidden: bool = False) -> ListEntry:
    return ListEntry(
        id=fixed_id("list", list_name, key),
        list=list_name,
        key=key,
        position=position,
        name_kk=name.kk,
        name_ru=name.ru,
        name_en=name.en,
        hidden=hidden,
    )


def _written(list_name: str, line: Entry, **values: object) -> Change:
    """The row of a line with these values; one that has none yet gets it, and names that it does not change stay ours."""
    if line.row is not None:
        return update(line.row, **values)
    row = _row(list_name, line.key, line.position, Words("", "", ""), line.hidden)
    return insert(ListEntry(**{name: getattr(row, name) for name in ListEntry.__dataclass_fields__} | values))


def _unit(lists: Lists, key: str, unit: Words) -> list[Change]:
    """The unit of a figure, where it differs."""
    line = lists.entries["fact_unit"].get(key)
    tidy = Words(unit.kk.strip(), unit.ru.strip(), unit.en.strip())
    if line is not None:
        values = _other(tidy, line.stated)
        return [_written("fact_unit", line, **values)] if values else []
    if not any((tidy.kk, tidy.ru, tidy.en)):
        return []
    return [insert(_row("fact_unit", key, len(lists.entries["fact_unit"]) + 1, tidy))]
