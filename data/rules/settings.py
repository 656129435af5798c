"""The rules of resources/rules.toml, which an office may edit: levels, limits and the tolerance."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache
from math import isfinite
from typing import Any

from data.styles import RESOURCES
from gis.errors import TelimError

LEVELS = ("error", "warn", "info")
COMMON = ("tolerance", "accepted_part", "accepted_area")
LEAST = 4e-6
"""Metres below which no tolerance makes sense: a register's own rounding moves outlines by as much."""


@dataclass(frozen=True, slots=True)
class Rules:
    """Rule -> its level and limits, and what holds for all of them.

    ``tolerance`` in metres; an accepted finding may grow by a part of itself and so many square metres.
    """

    tolerance: float
    table: Mapping[str, Mapping[str, Any]]
    accepted_part: float = 0.0
    accepted_area: float = 0.0

    def level(self, rule: str) -> str:
        """error, warn or info."""
        return str(self.table[rule]["level"])

    def limit(self, rule: str, name: str) -> float:
        """A limit of a rule, in metres, square metres, degrees or as a part of one."""
        return float(self.table[rule][name])

    def names(self, rule: str, name: str) -> tuple[str, ...]:
        """A list of a rule."""
        return tuple(self.table[rule][name])

    def asks(self, rule: str) -> bool:
        """Whether a change of a boundary that makes such a finding is asked about before it is written."""
        return bool(self.table[rule].get("asks", False))

    def within(self, tolerance: float | None) -> "Rules":
        """The same rules with another tolerance. Raises bad_tolerance."""
        if tolerance is None:
            return self
        if not isfinite(tolerance) or tolerance < 0.0:
            raise TelimError("bad_tolerance", text=str(tolerance))
        return replace(self, tolerance=max(tolerance, LEAST))


@cache
def rules() -> Rules:
    """The rules of this installation. Raises bad_rules."""
    path = RESOURCES / "rules.toml"
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
        common = {name: float(table.pop(name)) for name in COMMON}
        wrong = [name for name, rule in table.items() if rule["level"] not in LEVELS]
        found = Rules(table=table, **common)
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise TelimError("bad_rules", path=str(path), what=str(error)) from error
    if wrong:
        raise TelimError("bad_rules", path=str(path), what=f"{wrong[0]}: level")
    return found.within(found.tolerance)
