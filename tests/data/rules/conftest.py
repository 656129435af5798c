"""Land for the rules: a register with one zone, plots that a test draws in metres from the zone's corner, and fabrics."""

from collections.abc import Callable, Iterator
from datetime import date

import numpy as np
import pytest
import shapely
from shapely.geometry import Polygon

from data.edit import edit, insert
from data.frame import Frame, frame_of
from data.model import Plot, Restriction, Zone
from data.register import Register
from data.rules.find import find
from data.rules.finding import Finding
from data.rules.fixes import fix
from data.store.open import create_register
from gis.boundary import as_multi, to_register_precision

GROUND = {"EPSG:10945": (11_697_000.0, 4_970_000.0), "EPSG:10946": (12_318_700.0, 4_895_200.0)}
DAY = date(2026, 11, 23)


class Office:
    """A register whose one zone has that official CRS; places are metres from the zone's corner."""

    def __init__(self, crs: str) -> None:
        self.crs = crs
        self.origin = np.array(GROUND[crs])
        self.register: Register = create_register(":memory:", today=DAY, user="aiman")
        self.zone = Zone(name_kk="Аймақ", name_ru="Зона", crs=crs, district="10-156")
        self.zone = self.put(Zone, name_kk="Аймақ", name_ru="Зона", crs=crs, district="10-156",
                             geom=self.stored(shapely.box(-500, -500, 2000, 2000)))  # fmt: skip

    @property
    def frame(self) -> Frame:
        return frame_of(self.register, self.zone)

    def stored(self, shape: shapely.Geometry) -> shapely.Geometry:
        """A shape drawn from the zone's corner as the register stores it."""
        zone = Zone(name_kk="", name_ru="", crs=self.crs)
        there = shapely.transform(shape, lambda xy: xy + self.origin)
        geom = frame_of(self.register, zone).to_register(there)
        return to_register_precision(as_multi(geom)) if isinstance(shape, Polygon) else geom

    def drawn(self, geom: shapely.Geometry) -> shapely.Geometry:
        """A stored shape as it was drawn, to the tenth of a millimetre."""
        return shapely.transform(self.frame.to_working(geom), lambda xy: np.round(xy - self.origin, 4))

    def put(self, kind: type, /, **values: object):
        """A record that is in the register."""
        made = kind(**values)
        self.register.apply(edit("import_file", [insert(made)]))
        return self.register.get(kind, made.id)

    def plot(self, shape: Polygon, number: str | None = "", **values: object) -> Plot:
        """A plot of the zone; with no number said it gets the next one."""
        if number == "":
            number = f"10-156-999-{len(self.register.all(Plot)) + 1:03d}"
        values = {"category": "industry", "zone_id": self.zone.id} | values
        return self.put(Plot, cadastral_no=number, geom=self.stored(shape), **values)

    def strip(self, shape: shapely.Geometry, **values: object) -> Restriction:
        return self.put(Restriction, geom=self.stored(shape), kind="railway", **values)

    def find(self, **how: object) -> list[Finding]:
        return find(self.register, **how)

    def only(self, rule: str) -> Finding:
        """The one finding that there is."""
        (found,) = self.find()
        assert found.rule == rule
        return found

    def shape(self, plot: Plot) -> shapely.Geometry:
        """The plot as it stands, as it was drawn."""
        return self.drawn(self.now(plot).geom)

    def now(self, plot: Plot) -> Plot:
        found = self.register.get(Plot, plot.id)
        assert found is not None
        return found

    def mend(self, finding: Finding) -> set[str]:
        """Do the fix; the finding must be gone and all others still there, and undo must bring back just what was.

        Gives the ids of the plots whose land has changed.
        """
        before, findings = {plot.id: plot for plot in self.register.all(Plot)}, self.find()
        made = fix(self.register, finding)
        assert {plot.id: plot for plot in self.register.all(Plot)} == before, "a fix writes nothing by itself"
        self.register.apply(made)
        after = {plot.id: plot for plot in self.register.all(Plot)}
        assert self.find() == [one for one in findings if one != finding]
        self.register.undo()
        assert {plot.id: plot.geom.wkb for plot in self.register.all(Plot)} == {
            id: plot.geom.wkb for id, plot in before.items()
        }
        assert self.find() == findings
        self.register.redo()
        return {id for id, plot in after.items() if self.moved(plot.geom, before[id].geom)}

    def moved(self, one: shapely.Geometry, other: shapely.Geometry) -> bool:
        """Whether an outline has moved farther than a corner that was put into its side may move it."""
        one, other = self.frame.to_working(one), self.frame.to_working(other)
        return shapely.hausdorff_distance(one, other, densify=0.01) > 5e-6


@pytest.fixture(params=list(GROUND), ids=["Kyzylorda", "Shieli"])
def office(request: pytest.FixtureRequest) -> Iterator[Office]:
    """An office of zone 11, in which the register keeps its shapes, and one of zone 12, whose shapes are converted."""
    made = Office(request.param)
    yield made
    made.register.close()


@pytest.fixture
def fabric_plots() -> Callable[[np.ndarray, str, str], list[Plot]]:
    """Shapes of an official CRS as plots of a zone, in a register of zone 11."""
    from gis.crs import operation

    def make(shapes: np.ndarray, crs: str, zone_id: str) -> list[Plot]:
        stored = to_register_precision(np.asarray(shapely.transform(shapes, operation("EPSG:10945", crs).inverse)))
        return [
            Plot(id=f"{k:05d}", cadastral_no=f"10-156-{k // 1000:03d}-{k % 1000:03d}", zone_id=zone_id, geom=geom,
                 category="industry")
            for k, geom in enumerate(stored)
        ]  # fmt: skip

    return make
