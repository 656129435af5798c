"""The lists of resources/lists.toml: keys that the register stores, with their names in Kazakh, Russian and English."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from data.styles import RESOURCES
from gis.errors import TelimError

LANGUAGES = ("kk", "ru", "en")


@dataclass(frozen=True, slots=True)
class Words:
    """One name in three languages; ``words["kk"]`` and ``words.kk`` are the same."""

    kk: str
    ru: str
    en: str

    def __getitem__(self, language: str) -> str:
        return {"kk": self.kk, "ru": self.ru, "en": self.en}[language]


def names(list_name: str) -> Mapping[str, Words]:
    """Key -> Words of one list (category, right, zone_kind ...), in the order of the file."""
    return _lists()[list_name]


def name_of(list_name: str, key: str | None, language: str) -> str:
    """The name of a key; a key that the list does not know (an older register, QGIS) is its own name, None is empty."""
    if key is None:
        return ""
    words = _lists()[list_name].get(key)
    return words[language] if words else key


def unit_of(fact_key: str, language: str) -> str:
    """The usual unit of a fact's key, such as "млн теңге"; empty for an unknown key."""
    words = _lists()["fact_unit"].get(fact_key)
    return words[language] if words else ""


def check_key(list_name: str, key: str | None) -> None:
    """Raises TelimError("not_in_list") for a key that the list does not have; None is allowed."""
    if key is not None and key not in _lists()[list_name]:
        raise TelimError("not_in_list", value=key, known=", ".join(_lists()[list_name]))


@cache
def _lists() -> dict[str, dict[str, Words]]:
    table = tomllib.loads((RESOURCES / "lists.toml").read_text(encoding="utf-8"))
    return {name: {key: Words(**words) for key, words in rows.items()} for name, rows in table.items()}
