"""Everything that the passport of one plot, of a zone or of several plots shows, read from the register at once."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

import numpy as np
from shapely.geometry.base import BaseGeometry

from data.frame import frame_of
from data.model import Document, Fact, Party, Plot, PlotProject, Project, Registration, Stage, Zone
from data.register import Register
from data.registration.tracks import Track, track
from gis.boundary import Corner, CornerRef, corners, numbered
from gis.crs import short_name
from gis.measure import azimuth, distance, ellipsoidal_area, perimeter, planar_area, sides

PASSED = ("done", "not_required")


@dataclass(frozen=True, slots=True)
class CornerRow:
    """One corner as the catalogue prints it: number, X north, Y east, length and azimuth of the side that starts here."""

    number: int
    x: float
    y: float
    length: float
    azimuth: float
    ring: int
    ref: CornerRef


@dataclass(frozen=True, slots=True)
class PlotPassportData:
    """One plot with all that belongs to it; areas in square metres, shape and corners in the working CRS."""

    plot: Plot
    status: str
    overdue: bool
    zone: Zone | None
    crs: str
    project: Project | None
    party: Party | None
    facts: tuple[Fact, ...]
    registration: Registration | None
    stages: tuple[Stage, ...]
    track: Track | None
    documents: tuple[Document, ...]
    shape: BaseGeometry
    area_planar: float
    area_ellipsoidal: float
    perimeter: float
    corners: tuple[CornerRow, ...]

    @property
    def present(self) -> Stage | None:
        """The stage where the registration stands: the first that has not passed."""
        return next((stage for stage in self.stages if stage.status not in PASSED), None)

    @property
    def passed(self) -> int:
        """How many stages are done or not required."""
        return sum(stage.status in PASSED for stage in self.stages)

    @property
    def free(self) -> bool:
        """True where no registration runs or stands."""
        return self.status == "free"


@dataclass(frozen=True, slots=True)
class ZonePassportData:
    """A zone (None: the whole register) with its counts, areas in square metres and facts."""

    zone: Zone | None
    area: float | None
    crs: str
    by_status: dict[str, int]
    overdue: int
    plots: int
    plots_area: float
    facts: tuple[Fact, ...]
    region_facts: tuple[Fact, ...]
    projects: int


@dataclass(frozen=True, slots=True)
class SeveralData:
    """What several selected plots have together."""

    count: int
    area: float
    by_status: dict[str, int]
    overdue: int
    numbers: tuple[str, ...]


def plot_passport(register: Register, plot_id: str) -> PlotPassportData | None:
    """The passport of that plot; None where it is gone."""
    plot = register.get(Plot, plot_id)
    if plot is None:
        return None
    zone = register.get(Zone, plot.zone_id) if plot.zone_id else None
    frame = frame_of(register, zone)
    shape = frame.to_working(plot.geom)
    state = next(iter(register.statuses([plot_id])), None)
    project = _project_of(register, plot_id)
    registration = _latest(register.all(Registration, plot_id=plot_id))
    stages: list[Stage] = []
    if registration is not None:
        stages = sorted(register.all(Stage, registration_id=registration.id), key=lambda stage: stage.position)
    return PlotPassportData(
        plot=plot,
        status=state.status if state else "free",
        overdue=bool(state.overdue) if state else False,
        zone=zone,
        crs=frame.crs,
        project=project,
        party=register.get(Party, project.party_id) if project and project.party_id else None,
        facts=tuple(register.all(Fact, subject="project", subject_id=project.id)) if project else (),
        registration=registration,
        stages=tuple(stages),
        track=track(registration.track) if registration else None,
        documents=_papers(register, plot_id, project, stages),
        shape=shape,
        area_planar=planar_area(shape),
        area_ellipsoidal=ellipsoidal_area(shape, frame.crs),
        perimeter=perimeter(shape),
        corners=tuple(corner_rows(shape)),
    )


def corner_rows(shape: BaseGeometry) -> Iterable[CornerRow]:
    """The corners of all rings in running order, each with the side to the next corner of its ring."""
    rings: dict[tuple[int, int], list[Corner]] = {}
    for corner in numbered(shape):
        rings.setdefault((corner.ref.part, corner.ref.ring), []).append(corner)
    for place, ring in enumerate(rings.values()):
        lengths = sides(np.array([(corner.e, corner.n) for corner in ring]))
        for corner, side in zip(ring, lengths, strict=True):
            yield CornerRow(corner.number, corner.n, corner.e, side.length, side.azimuth, place, corner.ref)


def moved_rows(rows: Sequence[CornerRow], shape: BaseGeometry) -> list[CornerRow] | None:
    """The rows that are others in a shape of which a few corners moved; None where it has other rings than the rows."""
    rings = corners(shape)
    if [len(ring) for ring in rings] != list(Counter(row.ring for row in rows).values()):
        return None
    now = np.vstack(rings)
    starts = np.cumsum([0, *map(len, rings)]).tolist()
    moved = np.flatnonzero((now != [(row.y, row.x) for row in rows]).any(axis=1)).tolist()
    touched: dict[int, CornerRow] = {}
    for place in moved:
        first, last = starts[rows[place].ring], starts[rows[place].ring + 1] - 1
        for begin in (last if place == first else place - 1, place):
            a, b = now[begin], now[first if begin == last else begin + 1]
            e, n = a.tolist()
            touched[begin] = replace(rows[begin], x=n, y=e, length=distance(a, b), azimuth=azimuth(a, b))
    return list(touched.values())


def zone_passport(register: Register, zone_id: str | None) -> ZonePassportData:
    """The zone with its plots by status; None: all zones of the register."""
    zone = register.get(Zone, zone_id) if zone_id else None
    states = [state for state in register.statuses() if zone is None or state.zone_id == zone.id]
    area = None
    if zone is not None and zone.geom is not None:
        area = planar_area(frame_of(register, zone).to_working(zone.geom))
    projects = {state.project_id for state in states if state.project_id}
    return ZonePassportData(
        zone=zone,
        area=area,
        crs=zone.crs if zone else register.crs,
        by_status=_count(state.status for state in states),
        overdue=sum(bool(state.overdue) for state in states),
        plots=len(states),
        plots_area=sum(state.area_ha or 0 for state in states) * 10_000,
        facts=tuple(register.all(Fact, subject="zone", subject_id=zone.id)) if zone else (),
        region_facts=tuple(register.all(Fact, subject="region")),
        projects=len(projects),
    )


def several(register: Register, ids: Iterable[str]) -> SeveralData:
    """The selected plots together."""
    states = register.statuses(list(ids))
    return SeveralData(
        count=len(states),
        area=sum(state.area_ha or 0 for state in states) * 10_000,
        by_status=_count(state.status for state in states),
        overdue=sum(bool(state.overdue) for state in states),
        numbers=tuple(state.cadastral_no or "" for state in states),
    )


def crs_words(code: str) -> str:
    """The short name of a CRS with its code."""
    return f"{short_name(code)} · {code}"


def _project_of(register: Register, plot_id: str) -> Project | None:
    links = [link for link in register.all(PlotProject, plot_id=plot_id) if link.to is None]
    return register.get(Project, links[-1].project_id) if links else None


def _latest(registrations: list[Registration]) -> Registration | None:
    return max(enumerate(registrations), key=lambda pair: (pair[1].opened_on or date.min, pair[0]), default=(0, None))[
        1
    ]


def _papers(register: Register, plot_id: str, project: Project | None, stages: list[Stage]) -> tuple[Document, ...]:
    """All papers that may stand for one of the checklist: of the plot, its project, its investor and these stages."""
    subjects = [("plot", plot_id), *(("stage", stage.id) for stage in stages)]
    if project is not None:
        subjects += [("project", project.id), *([("party", project.party_id)] if project.party_id else [])]
    return tuple(paper for subject, id in subjects for paper in register.all(Document, subject=subject, subject_id=id))


def _count(statuses: Iterable[str]) -> dict[str, int]:
    counts: dict[str, int] = {}
    for status in statuses:
        counts[status] = counts.get(status, 0) + 1
    return counts
