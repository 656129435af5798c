"""What a file holds, before anybody judged it; every format reads into it and writes from it."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from gis.errors import TelimError

Shapes = npt.NDArray[np.object_]
"""An object array of shapely shapes; None where a row has none."""


@dataclass(frozen=True, slots=True)
class Rows:
    """One layer of a file: a shape or None a row, and one list of plain values a column.

    ``crs`` is a code such as EPSG:28411, a WKT text, or None where the file does not say. ``faults`` and
    ``repairs`` are codes by row index (from 0): rows that could not be read, and rows that had to be mended.
    """

    layer: str
    crs: str | None
    shapes: Shapes
    columns: dict[str, list[Any]]
    encoding: str = "utf-8"
    faults: dict[int, str] = field(default_factory=dict)
    repairs: dict[int, str] = field(default_factory=dict)
    notes: tuple[tuple[str, dict[str, Any]], ...] = ()

    def __len__(self) -> int:
        return len(self.shapes)


@dataclass(frozen=True, slots=True)
class Request:
    """Which file to read and how; ``folder`` is an empty folder that the reader may fill with copies."""

    path: Path
    folder: Path
    layer: str | None = None
    encoding: str | None = None


@dataclass(frozen=True, slots=True)
class Format:
    """A file format: its name in words, its suffixes with the dot, and what can be done with it.

    ``write(path, layers, crs, encoding)`` gives codes of warnings with their facts.
    """

    name: str
    suffixes: tuple[str, ...]
    read: Callable[[Request], Rows] | None = None
    write: Callable[[Path, list[Rows], str | None], list[tuple[str, dict[str, Any]]]] | None = None


def shapes_array(shapes: list[Any]) -> Shapes:
    """The list as an object array, whatever its shapes are made of."""
    array = np.empty(len(shapes), dtype=object)
    for index, shape in enumerate(shapes):
        array[index] = shape
    return array


PLOT_LAYERS = ("plots", "plot", "parcels", "parcel", "cadastralparcel", "cadastral_parcels", "zemuch", "uchastki")
"""Names of layers that hold plots, in small letters, best first."""


def chosen_layer(names: list[str], wanted: str | None) -> str:
    """The layer that is meant: the named one, the only one, or the one named for plots.

    Raises TelimError: no_layers, no_such_layer, several_layers.
    """
    if not names:
        raise TelimError("no_layers")
    if wanted is not None:
        if wanted not in names:
            raise TelimError("no_such_layer", layer=wanted, names=", ".join(names))
        return wanted
    if len(names) == 1:
        return names[0]
    small = {name.lower(): name for name in names}
    for known in PLOT_LAYERS:
        if known in small:
            return small[known]
    raise TelimError("several_layers", names=", ".join(names))
