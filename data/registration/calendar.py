"""The working days of Kazakhstan: the plain week, the holidays with moved days, and what the office has edited.

A new register has no rows of ``calendar``: the package holidays answers, for every year and as its newest version knows
it. The government moves days each year, and Kurban-ait is an estimate there: the office writes the row of that day,
which stands before the package.
"""

import tomllib
from bisect import bisect_left
from calendar import isleap
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from itertools import accumulate

from data.model import CalendarDay
from data.styles import RESOURCES

DAY = timedelta(days=1)
NEVER = 4000  # days; a calendar that has no working day for so long is a mistake


@dataclass(frozen=True, slots=True)
class SpecialDay:
    """A day that differs from the plain week, or that the office has written.

    ``own``: the office says so, otherwise than the package or with another name. ``estimated``: the package says the
    day by the moon, and the government may still name another.
    """

    day: date
    working: bool
    name_kk: str
    name_ru: str
    own: bool = False
    estimated: bool = False


class WorkingDays:
    """Whether a day is a working day, and how many there are; ``days`` are the rows of the register."""

    def __init__(self, days: Iterable[CalendarDay] = ()) -> None:
        self._own = {day.day: day.working for day in days}
        self._sums: dict[int, tuple[int, ...]] = {}

    def is_working(self, day: date) -> bool:
        """Whether offices work on that day."""
        if day in self._own:
            return self._own[day]
        return _known(day.year).get(day, day.weekday() < 5)

    def after(self, start: date, count: int) -> date:
        """The day on which the count-th working day after start falls; start itself when the count is 0."""
        if count <= 0:
            return start
        limit, year = start + timedelta(days=NEVER + 3 * count), start.year
        wanted = self._sum(year)[_place(start)] + count
        while wanted > self._sum(year)[-1]:
            wanted -= self._sum(year)[-1]
            year += 1
            if year > limit.year:
                return limit
        return min(limit, date(year, 1, 1) + DAY * bisect_left(self._sum(year), wanted))

    def between(self, start: date, end: date) -> int:
        """How many working days lie after start, up to and with end; 0 when end is not later."""
        if end <= start:
            return 0
        whole = sum(self._sum(year)[-1] for year in range(start.year, end.year))
        return whole + self._sum(end.year)[_place(end)] - self._sum(start.year)[_place(start)]

    def next(self, day: date) -> date:
        """The day itself when it is a working day, else the next one."""
        return day if self.is_working(day) else self.after(day, 1)

    def before(self, day: date, count: int) -> date:
        """The count-th working day before that day."""
        left, limit = count, day - timedelta(days=NEVER + 3 * count)
        while left > 0 and day > limit:
            day -= DAY
            left -= self.is_working(day)
        return day

    def _sum(self, year: int) -> tuple[int, ...]:
        """The working days of the year up to and with each of its days; counted once, for long spans of many plots."""
        if year not in self._sums:
            first = date(year, 1, 1)
            days = (first + DAY * n for n in range(366 if isleap(year) else 365))
            self._sums[year] = tuple(accumulate(self.is_working(day) for day in days))
        return self._sums[year]


def _place(day: date) -> int:
    return day.toordinal() - date(day.year, 1, 1).toordinal()


def special_days(year: int, rows: Iterable[CalendarDay] = ()) -> dict[date, SpecialDay]:
    """Every day of the year that differs from the plain week or has a row of the office, by day."""
    estimate = _words()["estimated"]["kk"]
    found = {}
    for row in seed(year, year):
        kk, ru = row.name_kk or "", row.name_ru or ""
        found[row.day] = SpecialDay(row.day, row.working, kk, ru, estimated=f"({estimate})" in kk)
    for row in rows:
        if row.day.year == year:
            known = found.get(row.day)
            kk, ru = row.name_kk or row.name_ru or "", row.name_ru or row.name_kk or ""
            same = known is not None and (known.working, known.name_kk) == (bool(row.working), kk or known.name_kk)
            if not same:
                found[row.day] = SpecialDay(row.day, bool(row.working), kk, ru, own=True)
    return dict(sorted(found.items()))


def seed(first_year: int, last_year: int) -> list[CalendarDay]:
    """What the package says of these years as rows: holidays, moved days off and working weekends, by day."""
    import holidays

    rows = []
    for year in range(first_year, last_year + 1):
        named = holidays.country_holidays("KZ", years=year, language="kk")
        for day, working in sorted(_known(year).items()):
            kk, ru = _working_name() if working else (named[day], _russian(named[day]))
            rows.append(CalendarDay(day=day, working=working, name_kk=kk, name_ru=ru))
    return rows


def turned_name(working: bool) -> tuple[str, str]:
    """What a day that the office turns is called in Kazakh and Russian, until it writes another name."""
    if working:
        return _working_name()
    words = _words()["day_off_moved"]
    return words["kk"], words["ru"]


@cache
def _known(year: int) -> dict[date, bool]:
    import holidays

    table = holidays.country_holidays("KZ", years=year, language="kk")
    days = dict.fromkeys(table, False)
    days.update((day, True) for day in table.weekend_workdays if day.year == year)
    return days


def _working_name() -> tuple[str, str]:
    words = _words()["working_weekend"]
    return words["kk"], words["ru"]


def _russian(kazakh: str) -> str:
    """The Russian name of a day of the package; "; " joins several names, marks stand in brackets."""
    table = _words()
    parts = []
    for name in kazakh.split("; "):
        base, _, mark = name.partition(" (")
        mark = mark.rstrip(")")
        if base == table["day_off"]["kk"]:
            parts.append(table["day_off"]["ru"])
            continue
        known = next((table[key]["ru"] for key in ("moved", "estimated") if table[key]["kk"] == mark), "")
        parts.append(table["names"].get(base, base) + (f" ({known})" if known else ""))
    return "; ".join(parts)


@cache
def _words() -> dict[str, dict[str, str]]:
    return tomllib.loads((RESOURCES / "registration" / "holiday_names.toml").read_text(encoding="utf-8"))
