"""What a plot plan says: plain values in the plot's working CRS, ready to be composed."""

from dataclasses import dataclass, field

from shapely.geometry.base import BaseGeometry

from gis import crs as systems

Names = dict[str, str | None]
"""Language -> text, None where not stated."""

LINES_OF = {
    "road": "road", "highway": "road", "street": "road", "railway": "railway",
    "river": "water", "canal": "water", "lake": "water", "water": "water",
}  # fmt: skip
"""Kind of a reference shape -> how a boundary along it is described."""


@dataclass(frozen=True, slots=True)
class Neighbour:
    """A living plot near by."""

    id: str
    number: str | None
    geom: BaseGeometry


@dataclass(frozen=True, slots=True)
class Feature:
    """A road, railway, river or another reference shape."""

    kind: str
    names: Names
    geom: BaseGeometry


@dataclass(frozen=True, slots=True)
class Standing:
    """Where the registration stands."""

    status: str
    overdue: bool = False
    stage: Names = field(default_factory=dict)
    position: int = 0
    total: int = 0


@dataclass(frozen=True, slots=True)
class PlanFacts:
    """One plot with everything around it that its plan shows. Shapes are in ``crs``, areas in m2."""

    id: str
    number: str | None
    boundary: BaseGeometry
    crs: str
    address: Names
    purpose: Names
    standing: Standing
    zone: Names = field(default_factory=dict)
    zone_shape: BaseGeometry | None = None
    project: Names = field(default_factory=dict)
    investor: Names = field(default_factory=dict)
    document_area: float | None = None
    document_ref: str | None = None
    operation: str | None = None
    accuracy: float | None = None
    neighbours: tuple[Neighbour, ...] = ()
    features: tuple[Feature, ...] = ()
    made_up: bool = False
    register: str = ""
    edit: str = ""


def crs_line(code: str) -> str:
    """How the sheet names its coordinate system; the verification reads the code back."""
    return f"{systems.short_name(code)} ({code})"
