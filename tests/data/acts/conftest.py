"""Two neighbouring plots on real ground in each of the two systems, and a hand that does one act."""

from collections.abc import Callable, Iterator
from datetime import date

import numpy as np
import pytest
import shapely

from data.acts.new_plot import new_plot
from data.acts.new_zone import new_zone
from data.edit import Edit
from data.frame import Frame, frame_of
from data.model import Plot, Zone
from data.register import Register
from data.store.open import create_register
from gis.errors import TelimError
from tests.faults.deeds import everything

GROUND = {"EPSG:10945": (11_697_000.0, 4_970_000.0), "EPSG:10946": (12_318_700.0, 4_895_200.0)}


class Land:
    """A zone with the plots 001 and 002, side by side; places are metres from the zone's corner."""

    def __init__(self, crs: str) -> None:
        self.crs = crs
        self.register: Register = create_register(":memory:", today=date(2026, 11, 23), user="aiman")
        self.do(new_zone(self.register, "Аймақ", "Зона", crs, self.at((-50, 350), (500, 350), (500, -50), (-50, -50))))
        self.one = self.plot(self.at((0, 100), (100, 100), (100, 0), (0, 0)), "10-156-999-001")
        self.two = self.plot(self.at((100, 100), (220, 110.5), (210, -5.25), (100, 0)), "10-156-999-002")

    @property
    def zone(self) -> Zone:
        return self.register.all(Zone)[0]

    @property
    def frame(self) -> Frame:
        return frame_of(self.register, self.zone)

    def at(self, *places: tuple[float, float]) -> list[tuple[float, float]]:
        """Places as E,N of the zone's official system."""
        e, n = GROUND[self.crs]
        return [(e + x, n + y) for x, y in places]

    def plot(self, corners: object, number: str | None = None, **fields: object) -> Plot:
        made = self.do(new_plot(self.register, self.zone, corners, number, **fields))
        return self.register.get(Plot, made.changes[0].row_id)

    def do(self, made: Edit) -> Edit:
        """Apply the edit; it must be one line of the history, and undo must give back all that was."""
        before, length = everything(self.register), len(self.register.history())
        self.register.apply(made)
        after = everything(self.register)
        assert len(self.register.history()) == length + 1
        assert self.register.undo_name == made.name
        self.register.undo()
        assert everything(self.register) == before
        self.register.redo()
        assert everything(self.register) == after
        return made

    def now(self, plot: Plot) -> Plot:
        """The plot as it stands."""
        found = self.register.get(Plot, plot.id)
        assert found is not None
        return found

    def corners(self, plot: Plot) -> np.ndarray:
        """The corners of the plot as it stands, in metres from the zone's corner, first one not repeated."""
        shape = self.frame.to_working(self.now(plot).geom)
        return shapely.get_coordinates(shape)[:-1] - GROUND[self.crs]

    def status(self, plot: Plot) -> str:
        return self.register.statuses([plot.id])[0].status

    def refuses(self, code: str, act: Callable[..., Edit], *given: object, **named: object) -> dict[str, object]:
        """The act is refused with that code before anything is written; its facts."""
        before = everything(self.register)
        with pytest.raises(TelimError) as caught:
            act(self.register, *given, **named)
        assert caught.value.code == code
        assert everything(self.register) == before
        return caught.value.facts


@pytest.fixture(params=["EPSG:10945", "EPSG:10946"], ids=["Kyzylorda", "Shieli"])
def land(request: pytest.FixtureRequest) -> Iterator[Land]:
    """Land in zone 11, in which the register keeps its shapes, and in zone 12, whose shapes are converted."""
    made = Land(request.param)
    yield made
    made.register.close()
