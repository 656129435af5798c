"""A view of a table that the office keeps: filter, columns, order and groups under a name."""

from data.acts.checks import the
from data.edit import Edit, delete, edit, insert, update
from data.model import SavedView
from data.register import Register
from gis.errors import TelimError


def save_view(register: Register, table: str, name: str, spec: str) -> Edit:
    """The view under that name; one of the same name and table is replaced. No changes: it stands so already.

    Raises TelimError("view_needs_name").
    """
    name = _named(name)
    kept = _of_name(register, table, name)
    if kept is None:
        return edit("save_view", [insert(SavedView(table=table, name=name, spec=spec))])
    if kept.spec == spec:
        return edit("save_view", [])
    return edit("save_view", [update(kept, spec=spec)])


def rename_view(register: Register, view: SavedView | str, name: str) -> Edit:
    """The view under another name. Raises TelimError view_needs_name, view_exists, no_such_record."""
    kept, name = the(register, SavedView, view), _named(name)
    other = _of_name(register, kept.table, name)
    if other is not None and other.id != kept.id:
        raise TelimError("view_exists", name=name)
    if kept.name == name:
        return edit("rename_view", [])
    return edit("rename_view", [update(kept, name=name)])


def delete_view(register: Register, view: SavedView | str) -> Edit:
    """The view goes; what it showed stays. Raises TelimError("no_such_record")."""
    return edit("delete_view", [delete(the(register, SavedView, view))])


def _named(name: str) -> str:
    tidy = " ".join(name.split())
    if not tidy:
        raise TelimError("view_needs_name")
    return tidy


def _of_name(register: Register, table: str, name: str) -> SavedView | None:
    """The view of that name, whatever its letters' case."""
    wanted = name.casefold()
    return next((one for one in register.all(SavedView, table=table) if one.name.casefold() == wanted), None)
