"""New protection strip: a line with a width, or an area, becomes a limit on land that the checks heed from then on."""

from dataclasses import fields
from typing import Any

from shapely.geometry import LineString
from shapely.geometry.base import BaseGeometry

from data.acts.checks import Boundary, numbered_anew, shape_of, the
from data.acts.neighbours import placed
from data.edit import Edit, edit, insert
from data.frame import Frame, frame_of
from data.lists import Lists
from data.model import Restriction, Zone
from data.office import lists_of
from data.register import Register
from gis.errors import TelimError
from gis.strip import check_width, strip_line

TEXTS = ("name_kk", "name_ru", "reference")


def new_restriction(
    register: Register,
    zone: Zone | str | None,
    shape: Boundary | LineString,
    kind: str,
    *,
    width_m: float | None = None,
    edit_id: str | None = None,
    **texts: Any,
) -> Edit:
    """A strip of that kind (a key of the list ``restriction_kind``); ``shape`` in the zone's working CRS.

    A line is the middle of a strip ``width_m`` wide. ``texts`` are name_kk, name_ru and reference (act, decree); a name
    in one language is the name in the other too. Raises TelimError not_in_list, strip_needs_width, strip_width,
    strip_needs_line, not_finite and what gis.boundary says of an area.
    """
    zone = None if zone is None else the(register, Zone, zone)
    geom = stored_strip(frame_of(register, zone), shape)
    values = checked({"kind": kind, "width_m": width_m, **texts}, lists_of(register), line=isinstance(geom, LineString))
    return edit("new_restriction", [insert(Restriction(geom=geom, **both_names(values)))], id=edit_id)


def stored_strip(frame: Frame, shape: Boundary | LineString) -> BaseGeometry:
    """A line or area of the working CRS as the register stores it. Raises what gis says of the shape."""
    if isinstance(shape, LineString):
        return frame.to_register(strip_line(shape.coords))
    return placed(frame, numbered_anew(shape_of(shape)))


def checked(values: dict[str, Any], lists: Lists, *, line: bool) -> dict[str, Any]:
    """The values without spaces at their ends. Raises field_not_editable, not_in_list, strip_needs_width, strip_width."""
    known = {field.name for field in fields(Restriction)} - {"id", "stamp", "geom"}
    for name in values:
        if name not in known:
            raise TelimError("field_not_editable", field=name)
    tidy: dict[str, Any] = {
        name: (value or "").strip() or None if name in TEXTS else value for name, value in values.items()
    }
    if "kind" in tidy:
        if not tidy["kind"]:
            raise TelimError("strip_needs_kind")
        lists.check_key("restriction_kind", tidy["kind"])
    if "width_m" in tidy:
        check_width(tidy["width_m"], line=line)
    return tidy


def both_names(values: dict[str, Any]) -> dict[str, Any]:
    """A missing name taken from the other language."""
    kk, ru = values.get("name_kk"), values.get("name_ru")
    return {**values, "name_kk": kk or ru, "name_ru": ru or kk}
