"""Change a protection strip: its kind, names, width and paper, or where it runs."""

from typing import Any

import shapely
from shapely.geometry import LineString

from data.acts.checks import Boundary, the
from data.acts.new_restriction import checked, stored_strip
from data.edit import Edit, edit, update
from data.frame import frame_of
from data.model import Restriction, Zone
from data.office import lists_of
from data.register import Register


def change_restriction(
    register: Register,
    strip: Restriction | str,
    *,
    shape: Boundary | LineString | None = None,
    zone: Zone | str | None = None,
    edit_id: str | None = None,
    **values: Any,
) -> Edit:
    """The strip with these values, and with ``shape`` (in the working CRS of ``zone``) where it runs otherwise.

    No changes: nothing differs. A kind that another program has given stays until another one is chosen.
    Raises as ``new_restriction``, and no_such_record.
    """
    strip = the(register, Restriction, strip)
    lists = lists_of(register)
    if values.get("kind") == strip.kind and strip.kind not in lists.entries["restriction_kind"]:
        values.pop("kind")
    changed: dict[str, Any] = {}
    if shape is not None:
        zone = None if zone is None else the(register, Zone, zone)
        changed["geom"] = stored_strip(frame_of(register, zone), shape)
        values.setdefault("width_m", strip.width_m)
    line = shapely.get_dimensions(changed.get("geom", strip.geom)) < 2
    changed |= checked(values, lists, line=bool(line))
    changed = {name: value for name, value in changed.items() if value != getattr(strip, name)}
    return edit("change_restriction", [update(strip, **changed)] if changed else [], id=edit_id)
