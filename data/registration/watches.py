"""The watches after registration: non-use, the end of a lease, the term of development; and their warning times.

Land Code art. 92: a plot that is not used within three years of the decision may be seized, unless the design documents
say longer; art. 94: the order that comes before. Numbers and references stand in resources/registration/watches.toml.
"""

import calendar as months
import tomllib
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from data.lists import Words
from data.store.cases import Case
from data.styles import RESOURCES
from gis.errors import TelimError

WATCHES = ("non_use", "development", "lease_end")


@dataclass(frozen=True, slots=True)
class Terms:
    """The numbers of watches.toml: calendar days, years where the name says so; ``references`` by kind."""

    soon_days: int = 7
    total_warn: int = 7
    stage_days: int = 60
    waiting_days: int = 30
    silent_days: int = 180
    long_years: int = 3
    non_use_years: int = 3
    non_use_warn: int = 365
    development_warn: int = 180
    lease_end_warn: int = 180
    references: tuple[tuple[str, Words], ...] = ()

    def reference(self, kind: str, language: str) -> str:
        """The article of law behind a kind of term; empty where none is known."""
        return next((words[language] for name, words in self.references if name == kind), "")

    def warn(self, kind: str) -> int:
        """How many days before its day a watch comes onto the list."""
        return int(getattr(self, f"{kind}_warn"))


def years_later(day: date, years: int) -> date:
    """The same day so many years later (or earlier); 29 February becomes the 28th where there is none."""
    year = day.year + years
    return day.replace(year=year, day=min(day.day, months.monthrange(year, day.month)[1]))


def non_use_from(case: Case) -> date | None:
    """The day from which non-use is counted: the decision, else the registration of the right."""
    return case.decided_on or case.registered_on


def watch_due(case: Case, kind: str, terms: Terms) -> date | None:
    """The day on which that watch of a registered right ends; None where there is none or it is fulfilled.

    The use of the plot for its purpose fulfils non-use and development; the end of a lease stays.
    """
    if kind == "lease_end":
        return case.right_until
    if case.used_on is not None:
        return None
    if kind == "development":
        return case.develop_by
    start = non_use_from(case)
    return case.use_by or (None if start is None else years_later(start, terms.non_use_years))


@cache
def terms() -> Terms:
    """The terms of this installation. Raises bad_watches."""
    path = RESOURCES / "registration" / "watches.toml"
    try:
        return _read(tomllib.loads(path.read_text(encoding="utf-8")))
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise TelimError("bad_watches", path=str(path), what=str(error)) from error


def _read(table: dict[str, Any]) -> Terms:
    stalled = table["stalled"]
    found = Terms(
        soon_days=int(table["soon"]["days"]),
        total_warn=int(table["total"]["warn_days"]),
        stage_days=int(stalled["stage_days"]),
        waiting_days=int(stalled["waiting_days"]),
        silent_days=int(stalled["silent_days"]),
        long_years=int(stalled["long_years"]),
        non_use_years=int(table["non_use"]["years"]),
        non_use_warn=int(table["non_use"]["warn_days"]),
        development_warn=int(table["development"]["warn_days"]),
        lease_end_warn=int(table["lease_end"]["warn_days"]),
        references=tuple((kind, Words(**row["reference"])) for kind, row in table.items() if "reference" in row),
    )
    numbers = (getattr(found, name) for name in Terms.__dataclass_fields__ if name != "references")
    if min(numbers) < 0:
        raise ValueError("a number below zero")
    return found
