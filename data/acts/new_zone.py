"""New zone: an industrial zone with its name and official CRS, and a boundary where it has land already."""

from typing import Any

from data.acts.checks import Boundary, numbered_anew, shape_of
from data.acts.neighbours import placed
from data.edit import Edit, edit, insert
from data.frame import frame_of
from data.model import Zone
from data.office import lists_of
from data.register import Register
from gis.crs import is_metric
from gis.errors import TelimError


def new_zone(
    register: Register,
    name_kk: str,
    name_ru: str = "",
    crs: str | None = None,
    boundary: Boundary | None = None,
    *,
    edit_id: str | None = None,
    **fields: Any,
) -> Edit:
    """A new zone; its boundary is given in its official CRS, the register's CRS when none is named.

    An empty name in one language is the name in the other. Raises TelimError no_name, crs_not_metric, not_in_list,
    and what gis.boundary says of the boundary.
    """
    name_kk, name_ru = name_kk.strip(), name_ru.strip()
    if not (name_kk or name_ru):
        raise TelimError("no_name")
    official = crs or register.crs
    if not is_metric(official):
        raise TelimError("crs_not_metric", crs=official)
    lists_of(register).check_key("zone_kind", fields.get("kind"))
    zone = Zone(name_kk=name_kk or name_ru, name_ru=name_ru or name_kk, crs=official, **fields)
    if boundary is not None:
        shape = numbered_anew(shape_of(boundary))
        zone = Zone(**_fields(zone) | {"geom": placed(frame_of(register, zone), shape)})
    return edit("new_zone", [insert(zone)], id=edit_id)


def _fields(zone: Zone) -> dict[str, Any]:
    return {name: getattr(zone, name) for name in Zone.__dataclass_fields__}
