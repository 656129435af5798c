"""Remove spike: the corner at the tip goes, in every plot that has it."""

import numpy as np

from data.edit import Edit, edit
from data.register import Register
from data.rules.finding import Finding
from data.rules.fixes.boundaries import register_place, with_corners
from gis.boundary import Ring
from gis.errors import TelimError


def remove_spike(register: Register, finding: Finding) -> Edit:
    """The plots without the corner. Raises fix_not_safe where a boundary would break."""

    def without(ring: Ring, here: np.ndarray) -> Ring:
        return np.asarray(ring[~here])

    assert finding.at is not None
    changes = with_corners(register, register_place(register, finding.crs, finding.at), without)
    if not changes:
        raise TelimError("fix_not_safe")
    return edit("remove_spike", changes)
