"""A file of any readable format into a register: one edit, every row taken or named with its reason."""

import gc
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt
import shapely

from data.edit import Change, Edit, edit, insert, row_of
from data.formats.judging import Judgement, convert, judge_boundaries, judge_kinds
from data.formats.matching import CONTEXT_KINDS, Matched, match
from data.formats.rows import Rows, Shapes, shapes_array
from data.model import Context, Plot, Record, Zone, new_id
from data.reading_job import read_file
from gis.crs import Operation, crs, is_metric, operation, utm_zone_of
from gis.errors import TelimError

if TYPE_CHECKING:
    from data.register import Register

Progress = Callable[[int, int], None]
KINDS: dict[str, type[Record]] = {"plots": Plot, "zones": Zone, "context": Context}
AXES_WORD = " (with axis order normalized for visualization)"
MOST_DEGREES = 1000.0
"""Numbers beyond this are metres, whatever a file without a system is taken for."""
WEB_MERCATOR = ("EPSG:3857", "EPSG:900913", "EPSG:3785")


@dataclass(frozen=True, slots=True)
class Problem:
    """A row (counted from 1) that was refused, or taken after it was mended, and the code of the reason."""

    row: int
    code: str
    refused: bool


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What became of a file; read = added + refused, and repaired ones are among the added."""

    read: int
    added: int
    repaired: int
    refused: int
    encoding: str
    crs: str
    operation: str
    accuracy_m: float | None
    problems: tuple[Problem, ...]
    notes: tuple[tuple[str, dict[str, Any]], ...] = ()
    sources: tuple[tuple[str, str], ...] = ()
    layer: str = ""
    register_crs: str = ""
    edit_id: str | None = None


@dataclass(frozen=True, slots=True)
class Judged:
    """What an import would do: the edit (None where no row can be taken), and the report on every row."""

    edit: Edit | None
    report: ImportReport


@dataclass(frozen=True, slots=True)
class Prepared:
    """The rows of a file with the system that they are in, before a register is known."""

    rows: Rows
    crs: str
    notes: tuple[tuple[str, dict[str, Any]], ...]


def import_file(
    register: "Register",
    path: Path,
    *,
    into: str = "plots",
    layer: str | None = None,
    crs: str | None = None,
    encoding: str | None = None,
    mapping: Mapping[str, str] | None = None,
    dry_run: bool = False,
    progress: Progress | None = None,
) -> ImportReport:
    """Read, judge and take the rows of a file as plots, zones or context; with ``dry_run`` nothing is written.

    Raises TelimError: crs_needed where neither the file nor ``crs`` says it, and those of ``read_file``.
    """
    prepared = prepare(path, layer=layer, crs=crs, encoding=encoding, progress=_part(progress, 0, 30))
    later = _part(progress, 30, 100)
    return take(register, prepared, into=into, mapping=mapping or {}, dry_run=dry_run, progress=later)


def prepare(
    path: Path,
    *,
    layer: str | None = None,
    crs: str | None = None,
    encoding: str | None = None,
    progress: Progress | None = None,
) -> Prepared:
    """The rows of a file and the system they are in; an explicit ``crs`` goes before what the file says."""
    return located(read_file(path, layer=layer, encoding=encoding, progress=progress), path.name, crs)


def located(rows: Rows, file: str, crs: str | None = None) -> Prepared:
    """Rows that were read, with the system they are in. Raises TelimError: no_features, crs_needed, unknown_crs."""
    if not len(rows):
        raise TelimError("no_features")
    notes = tuple(note for note in rows.notes if crs is None or note[0] != "crs_assumed")
    system = known_code(crs or rows.crs or "")
    if system is None:
        raise TelimError("crs_needed", file=file)
    numbers = np.abs(shapely.bounds(rows.shapes))
    assumed = any(code == "crs_assumed" for code, _ in notes)
    if assumed and not np.isinf(numbers).any() and (numbers > MOST_DEGREES).any():
        raise TelimError("crs_needed", file=file)
    return Prepared(rows, system, notes)


def register_crs_for(prepared: Prepared) -> tuple[str, tuple[tuple[str, dict[str, Any]], ...]]:
    """The system of a new register: the file's, if it is flat and in metres, else the UTM zone of its centre."""
    code = prepared.crs
    if code.startswith("EPSG:") and code not in WEB_MERCATOR and is_metric(code):
        return code, ()
    shapes = prepared.rows.shapes
    bounds = shapely.bounds(shapes[~shapely.is_missing(shapes) & ~shapely.is_empty(shapes)])
    bounds = bounds[np.isfinite(bounds).all(axis=1)]
    if not len(bounds):
        raise TelimError("no_features")
    middle = np.median((bounds[:, :2] + bounds[:, 2:]) / 2.0, axis=0)
    if not crs(code).is_geographic:
        middle = operation(code, "EPSG:4326").forward(middle)[0]
    if not (abs(middle[0]) <= 360.0 and abs(middle[1]) <= 84.0):
        raise TelimError("crs_needed", file=prepared.rows.layer)
    chosen = utm_zone_of(float((middle[0] + 180.0) % 360.0 - 180.0), float(middle[1]))
    return chosen, (("register_crs_chosen", {"crs": chosen}),)


def take(
    register: "Register",
    prepared: Prepared,
    *,
    into: str = "plots",
    mapping: Mapping[str, str] | None = None,
    dry_run: bool = False,
    progress: Progress | None = None,
) -> ImportReport:
    """Judge the rows and put them into the register as one edit named ``import_file``."""
    tell = progress or _silent
    with _no_pauses():
        judged = judge(register, prepared, into=into, mapping=mapping, progress=_part(tell, 0, 60))
        report = judged.report
        if judged.edit is None or dry_run:
            report = replace(report, edit_id=None)
        else:
            register.apply(judged.edit, lambda _done, _total: tell(60, 100))
    tell(100, 100)
    return report


def judge(
    register: "Register",
    prepared: Prepared,
    *,
    into: str = "plots",
    mapping: Mapping[str, str] | None = None,
    progress: Progress | None = None,
) -> Judged:
    """What taking the rows would write; nothing is written. The edit holds new records only."""
    with _no_pauses():
        return _judge(register, prepared, into, mapping or {}, progress or _silent)


def _judge(register: "Register", prepared: Prepared, into: str, mapping: Mapping[str, str], tell: Progress) -> Judged:
    rows, kind = prepared.rows, KINDS[into]
    way = operation(prepared.crs, register.crs)
    judgement = Judgement(rows.shapes.copy(), dict(rows.faults), dict(rows.repairs))
    judgement.refuse(_mask(rows.faults, len(rows)), "no_shape")
    judge_kinds(judgement, areas=kind is not Context)
    tell(15, 100)
    zones = _placed(register, judgement, prepared.crs, way) if kind is Plot else np.full(len(rows), None, dtype=object)
    areas = _into_register(register, judgement, prepared.crs, zones, kind is not Context)
    tell(65, 100)
    matched = match(rows.columns, mapping, kind, areas)
    changes = _changes(judgement.shapes, matched, kind, zones, rows.layer, _zone_crs(prepared.crs, register.crs))
    made = edit("import_file", changes, note=rows.layer) if changes else None
    tell(100, 100)
    return Judged(made, _report(prepared, judgement, matched, way, register.crs, made))


def known_code(text: str) -> str | None:
    """EPSG:n for any way to write a system that the EPSG list has, else the text itself; None for an empty one.

    Raises TelimError: unknown_crs.
    """
    if not text:
        return None
    text = f"EPSG:{text}" if text.isdigit() else text
    if text.upper().startswith("EPSG:"):
        crs(text.upper())
        return text.upper()
    system = crs(text)
    authority = system.to_authority(min_confidence=70)
    return ":".join(authority) if authority else text


def _placed(register: "Register", judgement: Judgement, source: str, way: Operation) -> Shapes:
    """The zone in which each plot lies with an inner point, or None."""
    found = np.full(len(judgement.shapes), None, dtype=object)
    zones = [zone for zone in register.all(Zone) if zone.geom is not None]
    if not zones:
        return found
    rough = convert(judgement, way, crs(source).is_geographic)
    inner = shapely.point_on_surface(shapely.make_valid(rough))
    rows, places = shapely.STRtree(shapes_array([zone.geom for zone in zones])).query(inner, predicate="intersects")
    for row, place in zip(rows.tolist(), places.tolist(), strict=True):
        found[row] = zones[place]
    return found


def _into_register(
    register: "Register", judgement: Judgement, source: str, zones: Shapes, boundaries: bool
) -> list[float | None]:
    """Each row through the working CRS of its zone, where corners are rounded, into the register CRS; areas in m2."""
    systems = np.array([register.crs if zone is None else zone.crs for zone in zones], dtype=object)
    areas: list[float | None] = [None] * len(systems)
    geographic = crs(source).is_geographic
    for working in sorted(set(systems.tolist())):
        mine = systems == working
        group = Judgement(judgement.shapes.copy())
        group.shapes[~mine] = None
        group.shapes = convert(group, operation(source, working), geographic)
        if boundaries:
            judge_boundaries(group)
        sizes = shapely.area(group.shapes)
        home = operation(register.crs, working)
        judgement.shapes[mine] = (group.shapes if home.identity else shapely.transform(group.shapes, home.inverse))[
            mine
        ]
        for place in np.flatnonzero(mine & ~shapely.is_missing(group.shapes)).tolist():
            areas[place] = float(sizes[place])
        for index, code in group.refused.items():
            if mine[index]:
                judgement.refused.setdefault(index, code)
                judgement.repaired.pop(index, None)
        for index, code in group.repaired.items():
            judgement.repaired[index] = code
    return areas


def _changes(
    shapes: Shapes, matched: Matched, kind: type[Record], zones: Shapes, layer: str, zone_crs: str
) -> list[Change]:
    """A new record for every row that has a shape."""
    columns = list(matched.values.items())
    places = np.flatnonzero(~shapely.is_missing(shapes)).tolist()
    if kind is Plot:
        return _new_plots(shapes, columns, zones, places)
    changes = []
    for row in places:
        values: dict[str, Any] = {name: values[row] for name, values in columns if values[row] is not None}
        if kind is Zone:
            name = f"{layer} {row + 1}"
            values.setdefault("name_kk", values.get("name_ru", name))
            values.setdefault("name_ru", values["name_kk"])
            record: Record = Zone(geom=shapes[row], crs=zone_crs, **values)
        else:
            given = str(values.pop("kind", "")).lower()
            record = Context(
                geom=shapes[row],
                kind=given if given in CONTEXT_KINDS else _kind_of(shapes[row]),
                source=values.pop("source", layer),
                **values,
            )
        changes.append(insert(record))
    return changes


def _new_plots(shapes: Shapes, columns: list[tuple[str, list[Any]]], zones: Shapes, places: list[int]) -> list[Change]:
    """New plots, many at once: the rows are made without a record each, which halves the time."""
    plain = row_of(Plot(geom=shapely.MultiPolygon()))
    shapes = shapes.copy()
    flat = np.array([row for row in places if shapes[row].geom_type == "Polygon"], dtype=np.int64)
    if len(flat):
        shapes[flat] = shapely.multipolygons(shapes[flat], indices=np.arange(len(flat)))
    changes = []
    for row in places:
        zone = zones[row]
        values = {name: values[row] for name, values in columns if values[row] is not None}
        own = {"id": new_id(), "stamp": new_id(), "geom": shapes[row], "zone_id": zone.id if zone is not None else None}
        changes.append(Change("plot", None, plain | own | values))
    return changes


def _kind_of(shape: Any) -> str:
    return "town" if "Point" in shape.geom_type else "outline"


def _zone_crs(source: str, register_crs: str) -> str:
    """The official CRS of an imported zone: the file's where it is flat and in metres."""
    return source if source.startswith("EPSG:") and source not in WEB_MERCATOR and is_metric(source) else register_crs


def _report(
    prepared: Prepared, judgement: Judgement, matched: Matched, way: Operation, register_crs: str, made: Edit | None
) -> ImportReport:
    rows = prepared.rows
    refused = {**judgement.refused, **rows.faults}
    repaired = {row: code for row, code in judgement.repaired.items() if row not in refused}
    problems = [Problem(row + 1, code, True) for row, code in refused.items()]
    problems += [Problem(row + 1, code, False) for row, code in repaired.items()]
    notes = list(prepared.notes)
    if matched.kept:
        notes.append(("kept_in_note", {"names": ", ".join(matched.kept)}))
    if matched.left_out:
        notes.append(("columns_left_out", {"names": ", ".join(matched.left_out)}))
    if matched.cut:
        notes.append(("notes_cut", {"n": matched.cut}))
    return ImportReport(
        read=len(rows),
        added=len(rows) - len(refused),
        repaired=len(repaired),
        refused=len(refused),
        encoding=rows.encoding,
        crs=prepared.crs,
        operation=way.name.removesuffix(AXES_WORD),
        accuracy_m=way.accuracy_m,
        problems=tuple(sorted(problems, key=lambda problem: problem.row)),
        notes=tuple(notes),
        sources=tuple(matched.sources.items()),
        layer=rows.layer,
        register_crs=register_crs,
        edit_id=made.id if made else None,
    )


def with_notes(report: ImportReport, *notes: tuple[str, dict[str, Any]]) -> ImportReport:
    """The report with more to say."""
    return replace(report, notes=(*notes, *report.notes))


def _mask(rows: Mapping[int, str], count: int) -> npt.NDArray[np.bool_]:
    mask = np.zeros(count, dtype=bool)
    mask[list(rows)] = True
    return mask


@contextmanager
def _no_pauses() -> Iterator[None]:
    """Without the collector of cycles, which would look again and again through a million values that all stay."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()


def _silent(done: int, total: int) -> None:
    """Nobody looks."""


def _part(progress: Progress | None, start: int, end: int) -> Progress | None:
    """The progress of one step as a part of the whole."""
    if progress is None:
        return None
    return lambda done, total: progress(start + (end - start) * done // max(total, 1), 100)
