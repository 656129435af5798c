"""An office on whose calendar the tests turn the leaves: one register in memory that learns what day it is."""

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, time

import pytest
from shapely import box

from data.acts.new_plot import new_plot
from data.acts.new_zone import new_zone
from data.edit import Edit
from data.frame import Frame, frame_of
from data.model import Plot, Stage, Zone
from data.past import Past
from data.register import Register
from data.store.open import create_register
from data.store.plot_status import own_view
from tests.data.acts.conftest import GROUND


class Office:
    """``register`` is open on ``day``; what is written is written at noon of that day."""

    def __init__(self, crs: str, day: date) -> None:
        self.crs, self.day = crs, day
        self.asked: list[Past] = []
        self.register: Register = create_register(":memory:", today=day, user="aiman", clock=self._noon)
        corners = self.box(-50, -50, 900, 350).exterior.coords[:-1]
        self.do(lambda register: new_zone(register, "Аймақ", "Зона", crs, list(corners)))
        self.made = 0

    def _noon(self) -> datetime:
        return datetime.combine(self.day, time(7), UTC)

    def turn_to(self, day: date) -> None:
        """Come in on another day."""
        self.day = self.register.today = day
        with self.register.database.write() as connection:  # opening a file anew takes a second on a slow disk
            connection.exec_driver_sql("DROP VIEW temp.plot_status")
            connection.exec_driver_sql(own_view(day))

    @property
    def zone(self) -> Zone:
        return self.register.all(Zone)[0]

    @property
    def frame(self) -> Frame:
        return frame_of(self.register, self.zone)

    def box(self, west: float, south: float, east: float, north: float):
        """A rectangle in metres from the zone's corner, in its official system."""
        e, n = GROUND[self.crs]
        return box(e + west, n + south, e + east, n + north)

    def do(self, act: Callable[[Register], Edit]) -> Edit:
        """Write what the act gives."""
        edit = act(self.register)
        self.register.apply(edit)
        return edit

    def plot(self, number: str | None = None) -> Plot:
        """A new plot of 50 by 80 m beside the last one."""
        west, self.made = 60.0 * self.made, self.made + 1
        edit = self.do(lambda r: new_plot(r, self.zone, self.box(west, 0, west + 50, 80), number))
        return self.now(edit.changes[0].row_id)

    def now(self, plot_id: str) -> Plot:
        found = self.register.get(Plot, plot_id)
        assert found is not None
        return found

    def stage(self, plot: Plot, key: str) -> Stage:
        """The stage of that key of the plot's latest registration."""
        registration = self.register.statuses([plot.id])[0].registration_id
        return self.register.all(Stage, registration_id=registration, key=key)[0]

    def past(self) -> Past:
        self.asked.append(self.register.past(lambda done, total: None))
        return self.asked[-1]

    def close(self) -> None:
        for past in self.asked:
            past.close()
        self.register.close()

    def then(self, day: date) -> dict[str, str]:
        """Plot -> its status at the end of that day."""
        return {id: str(values[1]) for id, values in shown(self.past(), day).items()}

    def seen(self) -> dict[str, tuple[object, ...]]:
        """Every living plot as the register shows it now."""
        cover = self.register.cover()
        rows = zip(cover.ids, cover.numbers, cover.status, cover.overdue.tolist(), cover.geoms, strict=True)
        return {id: (number, status, late, shape.wkb) for id, number, status, late, shape in rows}


def shown(past: Past, day: date) -> dict[str, tuple[object, ...]]:
    """The same as ``Office.seen`` for a day of the past."""
    cover = past.cover(past.as_of(day))
    rows = zip(cover.ids, cover.numbers, cover.status, cover.overdue.tolist(), cover.geoms, strict=True)
    return {id: (number, status, late, shape.wkb) for id, number, status, late, shape in rows}


Opener = Callable[[date], Office]


@pytest.fixture(params=["EPSG:10945", "EPSG:10946"], ids=["Kyzylorda", "Shieli"])
def open_office(request: pytest.FixtureRequest) -> Iterator[Opener]:
    """Opens offices in zone 11 or zone 12 on a day; closed after the test."""
    opened: list[Office] = []

    def make(day: date) -> Office:
        opened.append(Office(request.param, day))
        return opened[-1]

    yield make
    for office in opened:
        office.close()


@pytest.fixture
def office(open_office: Opener) -> Office:
    """An office on Monday 2 March 2026."""
    return open_office(date(2026, 3, 2))
