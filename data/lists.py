"""The lists from which a clerk chooses: keys that the register stores, with names in Kazakh, Russian and English.

The program's own stand in resources/lists.toml; the rows of a register's table ``list_entry`` stand before them. What
an open register has is put in use with ``use_lists``; acts ask the lists of their own register (``data.office``).
"""

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from types import MappingProxyType

from data.model import ListEntry
from data.styles import RESOURCES
from gis.errors import TelimError

LANGUAGES = ("kk", "ru", "en")
CLOSED = frozenset({"nature", "subject", "context_kind", "fact_unit"})
"""Lists whose keys the program itself goes by: they can be renamed and ordered, not extended."""
CODES = ("district", "kato")
"""Lists whose keys are codes of the state: the office writes the key itself."""


@dataclass(frozen=True, slots=True)
class Words:
    """One name in three languages; ``words["kk"]`` and ``words.kk`` are the same."""

    kk: str
    ru: str
    en: str

    def __getitem__(self, language: str) -> str:
        return {"kk": self.kk, "ru": self.ru, "en": self.en}[language]


def in_every_language(kk: str | None, ru: str | None, en: str | None) -> Words:
    """The name where a language may lack it: English takes the Russian, Kazakh and Russian take each other's."""
    return Words(kk or ru or en or "", ru or kk or en or "", en or ru or kk or "")


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of a list; ``own`` is the program's name, None for a key of the office; ``row`` is what the office wrote."""

    key: str
    name: Words
    hidden: bool = False
    position: int = 0
    own: Words | None = None
    row: ListEntry | None = field(default=None, compare=False)

    @property
    def stated(self) -> Words:
        """The name as it was written: a language that takes another's name is empty."""
        own, row = self.own or Words("", "", ""), self.row
        return own if row is None else Words(row.name_kk or own.kk, row.name_ru or own.ru, row.name_en or own.en)


@dataclass(frozen=True, slots=True)
class Lists:
    """Every list of one register: name of the list -> key -> Entry, in the order in which they are offered."""

    entries: Mapping[str, Mapping[str, Entry]]

    def names(self, list_name: str) -> dict[str, Words]:
        """Key -> Words of what is offered."""
        return {key: entry.name for key, entry in self.entries[list_name].items() if not entry.hidden}

    def name_of(self, list_name: str, key: str | None, language: str) -> str:
        """The name of a key, hidden or not; one that the list does not know is its own name, None is empty."""
        if key is None:
            return ""
        entry = self.entries[list_name].get(key)
        return entry.name[language] if entry else key

    def unit_of(self, fact_key: str, language: str) -> str:
        """The usual unit of a fact's key, such as "млн теңге"; empty for an unknown key."""
        entry = self.entries["fact_unit"].get(fact_key)
        return entry.name[language] if entry else ""

    def check_key(self, list_name: str, key: str | None) -> None:
        """Raises TelimError("not_in_list") for a key that the list does not have; None and hidden ones are allowed."""
        if key is not None and key not in self.entries[list_name]:
            raise TelimError("not_in_list", value=key, known=", ".join(self.names(list_name)))


def names(list_name: str) -> dict[str, Words]:
    """Key -> Words of one list (category, right, zone_kind ...) that is in use, in the order in which it is offered."""
    return _in_use.names(list_name)


def name_of(list_name: str, key: str | None, language: str) -> str:
    """The name of a key; a key that the list does not know (an older register, QGIS) is its own name, None is empty."""
    return _in_use.name_of(list_name, key, language)


def unit_of(fact_key: str, language: str) -> str:
    """The usual unit of a fact's key, such as "млн теңге"; empty for an unknown key."""
    return _in_use.unit_of(fact_key, language)


def check_key(list_name: str, key: str | None) -> None:
    """Raises TelimError("not_in_list") for a key that the list in use does not have; None is allowed."""
    _in_use.check_key(list_name, key)


def lists_in_use() -> Lists:
    """The lists of the register that is open, the program's own where none is."""
    return _in_use


def use_lists(lists: Lists) -> None:
    """From now on ``names`` and ``name_of`` answer with these."""
    global _in_use
    _in_use = lists


@cache
def program_lists() -> Lists:
    """The program's own lists."""
    table = tomllib.loads((RESOURCES / "lists.toml").read_text(encoding="utf-8"))
    return Lists({name: _own(rows) for name, rows in table.items()})


def with_rows(rows: Iterable[ListEntry]) -> Lists:
    """The program's own lists with what an office has written into its register; rows of unknown lists are left out.

    An empty name of a row is the program's; of two rows with one key the later holds.
    """
    written: dict[str, dict[str, ListEntry]] = {}
    for row in rows:
        written.setdefault(row.list, {})[row.key] = row
    own = program_lists().entries
    return Lists(
        MappingProxyType({name: _merged(own[name], written[name]) if name in written else own[name] for name in own})
    )


def _own(rows: dict[str, dict[str, str]]) -> Mapping[str, Entry]:
    found = {}
    for position, (key, words) in enumerate(rows.items(), start=1):
        name = Words(**words)
        found[key] = Entry(key, name, position=position, own=name)
    return MappingProxyType(found)


def _merged(own: Mapping[str, Entry], rows: Mapping[str, ListEntry]) -> Mapping[str, Entry]:
    found = dict(own) | {key: _entry(row, own.get(key)) for key, row in rows.items() if key}
    return MappingProxyType(dict(sorted(found.items(), key=lambda pair: pair[1].position)))


def _entry(row: ListEntry, own: Entry | None) -> Entry:
    base = own.name if own else Words("", "", "")
    name = in_every_language(row.name_kk or base.kk, row.name_ru or base.ru, row.name_en or base.en)
    if not name.kk:
        name = Words(row.key, row.key, row.key)
    return Entry(row.key, name, bool(row.hidden), row.position, own.name if own else None, row)


def free_key(wanted: str, taken: Iterable[str]) -> str:
    """The key itself, or with the first number behind it that nobody has."""
    known = set(taken)
    if wanted not in known:
        return wanted
    number = 2
    while f"{wanted}_{number}" in known:
        number += 1
    return f"{wanted}_{number}"


_in_use = program_lists()
