"""What moved, turned, scaled and reshaped plots become: the edits of acts, refused where a plot is no longer what was seen."""

from collections.abc import Mapping
from typing import Any

import numpy as np
from shapely.geometry.base import BaseGeometry

from gis.boundary import CornerRef, Ring, rounded
from gis.crs import Operation
from gis.shared_sides import measured
from gis.transform import Place
from gui.tools.reshaping import as_seen
from gui.tools.tool import MakeEdit, Point


def plots_moved(seen: Mapping[str, BaseGeometry], crs: str, place: Place, name: str, detached: bool) -> MakeEdit:
    """The plots, seen in that CRS with these shapes, where ``place`` puts them; ``name`` is that of the edit."""

    def make(register: Any) -> Any:
        from data.acts.move_plots import move_plots

        found = [as_seen(register, plot_id, crs, shape) for plot_id, shape in seen.items()]
        there = _in_system(place, found[0][1])
        return move_plots(register, [plot for plot, _ in found], there, detached=detached, name=name)

    return make


def plot_reshaped(plot_id: str, crs: str, before: BaseGeometry, line: tuple[Point, ...], detached: bool) -> MakeEdit:
    """The plot with its boundary along the line, both in that CRS; clicked corners stand on whole millimetres."""

    def make(register: Any) -> Any:
        from data.acts.reshape_plot import reshape_plot

        plot, way = as_seen(register, plot_id, crs, before)
        path = np.array(line, dtype=float)
        if not way.identity:
            free = measured(path)
            path = way.forward(path)
            path[free] = rounded(path[free])
        return reshape_plot(register, plot, path, detached=detached)

    return make


def side_pulled(
    plot_id: str, crs: str, before: BaseGeometry, side: CornerRef, distance: float, detached: bool
) -> MakeEdit:
    """The plot with that side pulled outwards by so many metres."""

    def make(register: Any) -> Any:
        from data.acts.reshape_plot import offset_side

        plot, _ = as_seen(register, plot_id, crs, before)
        return offset_side(register, plot, side, distance, detached=detached)

    return make


def _in_system(place: Place, way: Operation) -> Place:
    """The rule of the map's CRS as one of the CRS where the way leads."""
    if way.identity:
        return place

    def there(coords: Ring) -> Ring:
        return way.forward(place(way.inverse(coords)))

    return there
