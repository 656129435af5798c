"""A finding: what a rule has found, where, and what would mend it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from shapely.geometry.base import BaseGeometry

Place = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is not in order.

    ``plots`` are ids, in the order of the register; ``facts`` are what the rule's sentence tells; ``at`` is E,N in
    ``crs``, the official CRS of the first plot; ``fix`` is a code of data.rules.fixes; ``shape`` is what to mark on
    the map, in ``crs``; ``accepted`` is the reason for which the office leaves it as it is.
    """

    rule: str
    level: str
    plots: tuple[str, ...]
    facts: Mapping[str, Any]
    at: Place | None
    crs: str
    fix: str | None = None
    accepted: str | None = None
    shape: BaseGeometry | None = field(default=None, compare=False, repr=False)

    @property
    def area(self) -> float:
        """The square metres that it is about; 0 where it is about none."""
        found = self.facts.get("area_m2")
        return float(found) if found is not None else 0.0
