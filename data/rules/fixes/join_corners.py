"""Join corners: two corners that are meant to be one become one, in every plot that has the one that goes."""

import numpy as np
import shapely

from data.edit import Edit, edit
from data.register import Register
from data.rules.finding import Finding
from data.rules.fixes.boundaries import HERE, register_place, with_corners
from gis.boundary import Ring
from gis.errors import TelimError


def take_neighbour_corner(register: Register, finding: Finding) -> Edit:
    """Neighbours get one corner for both: that of more plots, of two alike the first one. Raises fix_not_safe."""
    return _joined(register, finding, "take_neighbour_corner")


def remove_corner(register: Register, finding: Finding) -> Edit:
    """The plot keeps one of its two corners, and so do its neighbours. Raises fix_not_safe."""
    return _joined(register, finding, "remove_corner")


def _joined(register: Register, finding: Finding, name: str) -> Edit:
    places = [register_place(register, finding.crs, point) for point in _places(finding)]
    owners = [len(register.plots_near(shapely.MultiPoint([place]), HERE)) for place in places]
    stays, goes = places if owners[0] >= owners[1] else places[::-1]

    def moved(ring: Ring, here: np.ndarray) -> Ring:
        return np.where(here[:, None], stays, ring)

    changes = with_corners(register, goes, moved)
    if not changes:
        raise TelimError("fix_not_safe")
    return edit("remove_corner", changes) if name == "remove_corner" else edit("take_neighbour_corner", changes)


def _places(finding: Finding) -> list[tuple[float, float]]:
    assert finding.shape is not None
    return [(point.x, point.y) for point in shapely.get_parts(finding.shape)]
