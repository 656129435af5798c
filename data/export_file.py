"""The living plots of a register as a file for other programs, complete or not at all."""

from collections.abc import Callable
from dataclasses import dataclass, fields
from pathlib import Path
from typing import TYPE_CHECKING, Any

import shapely

from data.formats.catalogue import format_to_write
from data.formats.rows import Rows, Shapes, shapes_array
from data.model import Plot, Zone
from data.whole_file import check_place, write_whole
from gis.crs import crs as system
from gis.crs import operation
from gis.errors import TelimError

if TYPE_CHECKING:
    from data.register import Register

Progress = Callable[[int, int], None]
LEFT_OUT = frozenset(("stamp", "geom", "zone_id", "retired_on", "retired_reason"))


@dataclass(frozen=True, slots=True)
class ExportReport:
    """How many plots went into which file, in which system, by which operation; and codes of warnings."""

    path: Path
    plots: int
    crs: str
    operation: str
    accuracy_m: float | None
    warnings: tuple[tuple[str, dict[str, Any]], ...]


def export_file(
    register: "Register",
    path: Path,
    *,
    crs: str | None = None,
    encoding: str | None = None,
    progress: Progress | None = None,
) -> ExportReport:
    """Write every living plot; the file appears under its name when it is whole, and replaces an older one.

    GeoJSON goes out in WGS 84 unless ``crs`` says otherwise, the others in the register's system. A GeoPackage gets the
    zones as a second layer. Raises TelimError: format_later, unknown_format, no_such_folder, export_onto_register,
    nothing_to_export, file_not_written.
    """
    made = format_to_write(path)
    if made.write is None:
        raise TelimError("format_later", suffix=path.suffix)
    check_place(register, path)
    target = (crs or ("EPSG:4326" if path.suffix.lower() == ".geojson" else register.crs)).upper()
    system(target)
    way = operation(register.crs, target)
    layers = [plot_rows(register, target)]
    if not len(layers[0]):
        raise TelimError("nothing_to_export")
    if path.suffix.lower() == ".gpkg":
        layers.append(zone_rows(register, target))
    if progress is not None:
        progress(40, 100)
    warnings = write_whole(path, lambda place: made.write(place, [r for r in layers if len(r)], encoding))  # type: ignore[misc]
    if progress is not None:
        progress(100, 100)
    return ExportReport(path, len(layers[0]), target, way.name, way.accuracy_m, tuple(warnings))


def plot_rows(register: "Register", target: str) -> Rows:
    """The living plots with the fields of their record and where they stand, shapes in the target system."""
    status = {one.id: one for one in register.statuses()}
    plots = [plot for plot in register.all(Plot, retired_on=None) if plot.id in status]
    columns: dict[str, list[Any]] = {
        f.name: [_plain(getattr(plot, f.name)) for plot in plots] for f in fields(Plot) if f.name not in LEFT_OUT
    }
    for name in ("status", "overdue", "stage", "project", "zone", "area_ha"):
        columns[name] = [getattr(status[plot.id], name) for plot in plots]
    return Rows("plots", target, _shapes([plot.geom for plot in plots], register.crs, target), columns)


def zone_rows(register: "Register", target: str) -> Rows:
    """The zones that have land."""
    zones = [zone for zone in register.all(Zone) if zone.geom is not None]
    columns: dict[str, list[Any]] = {
        f.name: [_plain(getattr(zone, f.name)) for zone in zones] for f in fields(Zone) if f.name not in LEFT_OUT
    }
    return Rows("zones", target, _shapes([zone.geom for zone in zones], register.crs, target), columns)


def _shapes(shapes: list[Any], source: str, target: str) -> Shapes:
    array = shapes_array(shapes)
    way = operation(source, target)
    if way.identity or not len(array):
        return array
    converted: Shapes = shapely.transform(array, way.forward)
    return converted


def _plain(value: Any) -> Any:
    return value.isoformat() if hasattr(value, "isoformat") else value
