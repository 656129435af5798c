"""Delete a protection strip: it limits the land no longer; the journal keeps it, and undo brings it back."""

from data.acts.checks import the
from data.edit import Edit, delete, edit
from data.model import Restriction
from data.register import Register


def delete_restriction(register: Register, strip: Restriction | str, *, edit_id: str | None = None) -> Edit:
    """The strip taken out of the register. Raises TelimError("no_such_record")."""
    return edit("delete_restriction", [delete(the(register, Restriction, strip))], id=edit_id)
