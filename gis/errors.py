"""What can go wrong, as a code and its facts; gui/messages turns it into a sentence in the clerk's language."""

from typing import Any


class TelimError(Exception):
    """A known fault: a stable code such as ``no_such_plot`` and the facts that its sentence needs."""

    def __init__(self, code: str, /, **facts: Any) -> None:
        super().__init__(code, facts)
        self.code = code
        self.facts = facts

    def __str__(self) -> str:
        return f"{self.code} {self.facts}" if self.facts else self.code


class Conflict(TelimError):  # noqa: N818 - the word of the field
    """Somebody else has changed the rows first, or has them locked; nothing was written (exit code 3)."""


class Cancelled(Exception):  # noqa: N818 - the word of the field
    """The user stopped a long job; nothing was changed and nothing is said."""
