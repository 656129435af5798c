"""Change zone boundary: a zone gets a boundary, or another one, or loses it."""

from data.acts.checks import Boundary, shape_of, the
from data.acts.neighbours import placed
from data.edit import Edit, edit, update
from data.frame import frame_of
from data.model import Zone
from data.register import Register


def change_zone(register: Register, zone: Zone | str, boundary: Boundary | None, *, edit_id: str | None = None) -> Edit:
    """The zone with this boundary, given in its official CRS; None makes it a planned zone without land."""
    zone = the(register, Zone, zone)
    geom = None if boundary is None else placed(frame_of(register, zone), shape_of(boundary))
    return edit("change_zone_boundary", [update(zone, geom=geom)], id=edit_id)
