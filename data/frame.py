"""The working CRS of a plot, and the way between it and the register CRS."""

from dataclasses import dataclass

from shapely.geometry.base import BaseGeometry

from data.model import Zone
from data.register import Register
from gis import boundary
from gis.crs import Operation, operation


@dataclass(frozen=True, slots=True)
class Frame:
    """Verbs, rules, typed values, areas and the canvas work in ``crs``; ``operation`` leads there from the register."""

    crs: str
    operation: Operation

    def to_working[G: BaseGeometry](self, geom: G) -> G:
        """A stored shape in the working CRS, corner for corner."""
        return self.operation.shape(geom)

    def to_register[G: BaseGeometry](self, geom: G) -> G:
        """A shape of the working CRS as the register stores it; an untouched corner comes back bit for bit."""
        return boundary.to_register_precision(self.operation.shape_back(geom))


def frame_of(register: Register, zone: Zone | None) -> Frame:
    """The frame of a zone: its official CRS, or the register CRS where there is no zone. Raises unknown_crs."""
    crs = register.crs if zone is None else zone.crs
    return Frame(crs, operation(register.crs, crs))
