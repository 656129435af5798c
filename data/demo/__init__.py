"""The demo register: what the article of 30.01.2021 says of the industrial zones, on land that is made up and says so."""

from collections.abc import Iterator
from contextlib import ExitStack, closing
from dataclasses import replace
from datetime import date
from pathlib import Path

from data.demo.cases import Office, cases
from data.demo.places import places
from data.demo.records import known_id
from data.demo.sources import sources
from data.edit import edit, insert
from data.model import CalendarDay, Record
from data.register import Register
from data.registration.calendar import WorkingDays, seed
from data.store.open import create_register

AUTHOR = "Telim"
"""Who writes the demo: not the clerk, whose first undo must not take it all back."""
CRS = "EPSG:10945"
NAME = "Қызылорда облысы (үлгі)"
NOTE = "Үлгі деректер · Образец данных"


def write_demo(path: str | Path, *, today: date) -> None:
    """A new register file with the demo in it; what is late or due is so on that day.

    Raises register_exists where there is a file already, and what create_register raises; then nothing is left behind.
    """
    register = create_register(path, crs=CRS, today=today, user=AUTHOR, name=NAME)
    with ExitStack() as on_failure:
        on_failure.callback(Path(path).unlink, missing_ok=True)
        with closing(register):
            build_demo(register)
        on_failure.pop_all()


def build_demo(register: Register) -> None:
    """The demo written into an empty register as one edit. Its zones are in their own systems, whatever the register's."""
    changes = map(insert, demo_records(register.crs, register.today))
    register.apply(edit("demo", changes, NOTE, known_id("edit")))


def demo_records(crs: str, today: date) -> Iterator[Record]:
    """All records with shapes in that CRS; the same day gives the same records, ids and stamps too."""
    days = _calendar(today)
    land = places(crs)
    yield from land.zones
    yield from land.background
    yield from sources()
    yield from cases(land, Office(today, WorkingDays(days)))
    yield from days


def _calendar(today: date) -> list[CalendarDay]:
    """The holidays and moved days of last year, this and the next, as the package knows them."""
    days = seed(today.year - 1, today.year + 1)
    return [replace(one, id=known_id("day", f"{one.day}"), stamp=known_id("stamp", f"{one.day}")) for one in days]
