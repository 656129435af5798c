"""What a form is: frozen values that say which fields of which record stand in which group, and how each is edited."""

from dataclasses import dataclass

from data.model import Record


@dataclass(frozen=True, slots=True)
class FieldDef:
    """One field: column, label (English source of the context Forms), how it is edited, where its choices come from.

    ``kind``: text (wraps), line, digits, note (keeps its lines), list, record, day, hectares, yes_no, crs.
    ``source`` is the list of resources/lists.toml, or the table whose records are chosen from.
    """

    name: str
    label: str
    kind: str = "text"
    source: str = ""
    hint: str = ""
    required: bool = False
    """Never without a value: a name, a kind."""


@dataclass(frozen=True, slots=True)
class Group:
    """A tab of the form: identity, what, where, money, links or history; ``panels`` are what stands under its fields."""

    key: str
    title: str
    icon: str
    fields: tuple[FieldDef, ...] = ()
    panels: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FormDef:
    """The form of one table; ``record`` is None for the region, of which only figures are known."""

    table: str
    record: type[Record] | None
    groups: tuple[Group, ...]

    @property
    def fields(self) -> tuple[FieldDef, ...]:
        """All fields, left to right."""
        return tuple(field for group in self.groups for field in group.fields)
