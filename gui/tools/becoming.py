"""What a finished sketch becomes: the edit of an act, made from the open register when its turn to be written comes."""

from collections.abc import Callable
from typing import Any

from gui.tools.sketch import Kind, Sketch
from gui.tools.tool import MakeEdit


def new_plot_from(sketch: Sketch) -> MakeEdit:
    """A new plot, in the working CRS of its zone."""

    def make(register: Any) -> Any:
        from data.acts.new_plot import new_plot
        from data.model import Zone

        zone = register.get(Zone, sketch.zone_id) if sketch.zone_id else None
        boundary = sketch.boundary(zone.crs if zone else register.crs)
        return new_plot(register, zone, boundary, edit_id=sketch.edit_id, **sketch.fields)

    return make


def new_zone_from(sketch: Sketch) -> MakeEdit:
    """A new zone; the sketch's fields are its names and its official CRS."""

    def make(register: Any) -> Any:
        from data.acts.new_zone import new_zone

        boundary = sketch.boundary(sketch.fields.get("crs") or register.crs)
        return new_zone(register, boundary=boundary, edit_id=sketch.edit_id, **sketch.fields)

    return make


def strip_from(sketch: Sketch) -> MakeEdit:
    """A new protection strip, or another run of the one that the field ``strip`` names."""

    def make(register: Any) -> Any:
        from data.acts.change_restriction import change_restriction
        from data.acts.new_restriction import new_restriction
        from data.model import Zone

        zone = register.get(Zone, sketch.zone_id) if sketch.zone_id else None
        crs = zone.crs if zone else register.crs
        shape = sketch.line(crs) if sketch.kind == "strip_line" else sketch.boundary(crs)
        fields = dict(sketch.fields)
        if strip := fields.pop("strip", None):
            return change_restriction(register, strip, shape=shape, zone=zone, edit_id=sketch.edit_id, **fields)
        return new_restriction(register, zone, shape, edit_id=sketch.edit_id, **fields)

    return make


BECOMES: dict[Kind, Callable[[Sketch], MakeEdit]] = {
    "plot": new_plot_from,
    "zone": new_zone_from,
    "strip": strip_from,
    "strip_line": strip_from,
}
