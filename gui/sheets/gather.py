"""Reads from the register what a plot plan says, and turns it into the plot's working CRS."""

from pathlib import Path
from typing import Any

import shapely
from shapely.geometry.base import BaseGeometry

from data.frame import Frame, frame_of
from data.model import Context, Party, Plot, Project, Zone
from data.register import PlotStatus, Register
from data.registration.tracks import stage_name
from gui.i18n import LANGUAGES
from gui.sheets.facts import Feature, Names, Neighbour, PlanFacts, Standing


def gather(register: Register, plot: Plot, reach: float) -> PlanFacts:
    """Everything about the plot and what lies within ``reach`` metres of it."""
    zone = register.get(Zone, plot.zone_id) if plot.zone_id else None
    frame = frame_of(register, zone)
    status = next(iter(register.statuses([plot.id])), None)
    project = register.get(Project, status.project_id) if status and status.project_id else None
    party = register.get(Party, project.party_id) if project and project.party_id else None
    window = shapely.box(*shapely.bounds(plot.geom)).buffer(reach, join_style="mitre")
    stated = frame.operation.accuracy_m != 0.0
    return PlanFacts(
        id=plot.id,
        number=plot.cadastral_no,
        boundary=frame.to_working(plot.geom),
        crs=frame.crs,
        address={"kk": plot.address_kk, "ru": plot.address_ru},
        purpose={"kk": plot.purpose_kk, "ru": plot.purpose_ru},
        standing=_standing(status),
        zone=_names(zone),
        zone_shape=frame.to_working(zone.geom) if zone is not None and zone.geom is not None else None,
        project=_names(project),
        investor=_names(party),
        document_area=plot.document_area_m2,
        document_ref=plot.document_ref,
        operation=frame.operation.name if stated else None,
        accuracy=frame.operation.accuracy_m if stated else None,
        neighbours=_neighbours(register, plot, frame, reach),
        features=_features(register, frame, window),
        made_up=any(record is not None and record.made_up for record in (plot, zone, project, party)),
        register="" if register.address == ":memory:" else Path(register.address).stem,
        edit=_edit(register, plot),
    )


def reach_of(boundary: BaseGeometry, size_mm: tuple[float, float], scale: int | None) -> float:
    """How far around the plot a page of that size can show, in metres, whatever scale is chosen."""
    west, south, east, north = shapely.bounds(boundary)
    longest = max(east - west, north - south, 5.0)
    return 2.0 * longest if scale is None else max(size_mm) * scale / 1000


def _names(record: Any) -> Names:
    return {} if record is None else {"kk": record.name_kk, "ru": record.name_ru}


def _neighbours(register: Register, plot: Plot, frame: Frame, reach: float) -> tuple[Neighbour, ...]:
    near = register.plots_near(plot.geom, reach)
    return tuple(
        Neighbour(other.id, other.cadastral_no, frame.to_working(other.geom)) for other in near if other.id != plot.id
    )


def _features(register: Register, frame: Frame, window: BaseGeometry) -> tuple[Feature, ...]:
    """Reference shapes that touch the window, cut to it first: an outline of the country is long."""
    found = []
    for context in register.all(Context):
        if shapely.intersects(context.geom, window):
            cut = shapely.intersection(context.geom, window)
            names = {"kk": context.name_kk, "ru": context.name_ru}
            found.append(Feature(context.kind, names, frame.to_working(cut)))
    return tuple(found)


def _standing(status: PlotStatus | None) -> Standing:
    if status is None:
        return Standing("free")
    if not status.track:
        return Standing(status.status, status.overdue)
    names: Names = {language: stage_name(status.track, status.stage, language) for language in LANGUAGES}
    done, total = status.done or 0, status.total or 0
    return Standing(status.status, status.overdue, names if status.stage else {}, done + bool(status.stage), total)


def _edit(register: Register, plot: Plot) -> str:
    """The first eight digits of the plot's newest edit."""
    newest = next(iter(register.history(plot.id, 1)), None)
    return newest.id[:8] if newest is not None else ""
