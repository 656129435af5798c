"""The hard rules that several acts share: which record is meant, which day is possible, what a boundary must be."""

from collections.abc import Iterable
from datetime import date

import shapely
from numpy.typing import ArrayLike
from shapely.geometry import MultiPolygon, Polygon
from shapely.geometry.base import BaseGeometry

from data.edit import TABLE_OF
from data.model import CalendarDay, Plot, PlotProject, Record, Registration, Stage
from data.register import Register
from data.registration.calendar import WorkingDays
from gis import boundary as bounds
from gis.errors import TelimError

Boundary = BaseGeometry | ArrayLike
"""A polygon or multipolygon, or the corners (n, 2) of one ring, in E,N of the working CRS."""


def the[R: Record](register: Register, kind: type[R], which: R | str) -> R:
    """The record that is meant: itself, or the one of that id (a plot also by its number).

    A record given as a value keeps its stamp: if somebody has changed the row since, applying the edit is a Conflict.
    """
    if isinstance(which, kind):
        return which
    if kind is Plot:
        found: Record | None = register.find_plot(str(which))
    else:
        found = register.get(kind, str(which))
    if not isinstance(found, kind):
        raise TelimError("no_such_record", table=TABLE_OF[kind], id=which)
    return found


def living(plot: Plot) -> Plot:
    """The plot, unless it is retired. Raises TelimError("plot_retired")."""
    if plot.retired_on is not None:
        raise TelimError("plot_retired", plot=label(plot), date=shown(plot.retired_on))
    return plot


def label(plot: Plot) -> str:
    """What a sentence calls the plot: its number, else the beginning of its id."""
    return plot.cadastral_no or plot.id[:8]


def shown(day: date) -> str:
    """A day as sentences write it: 24.11.2026."""
    return f"{day:%d.%m.%Y}"


def past_day(register: Register, on: date | None, not_before: date | None = None) -> date:
    """The day of an event, today when none is given. Raises TelimError date_in_future, date_before_previous."""
    day = on or register.today
    if day > register.today:
        raise TelimError("date_in_future", date=shown(day), today=shown(register.today))
    if not_before is not None and day < not_before:
        raise TelimError("date_before_previous", date=shown(day), previous=shown(not_before))
    return day


def shape_of(boundary: Boundary) -> Polygon | MultiPolygon:
    """The boundary as a valid polygon. Raises the errors of gis.boundary."""
    if isinstance(boundary, Polygon | MultiPolygon):
        bounds.check_shape(boundary)
        return boundary
    bounds.check(boundary)  # type: ignore[arg-type]  # only arrays are left
    return bounds.polygon([boundary])  # type: ignore[list-item]


def numbered_anew(shape: Polygon | MultiPolygon) -> Polygon | MultiPolygon:
    """The shape with each part's outside numbered clockwise from the north-west, as new plots are."""
    parts = [[bounds.clockwise_from_northwest(part[0]), *part[1:]] for part in bounds.parts(shape)]
    return bounds.shape_of(parts)


def working_days(register: Register) -> WorkingDays:
    """The calendar of this register."""
    return WorkingDays(register.all(CalendarDay))


def latest_registration(register: Register, plot: Plot) -> Registration | None:
    """The registration from which the plot's status is derived; None for a plot that never had one."""
    found = register.all(Registration, plot_id=plot.id)
    return max(enumerate(found), key=lambda pair: (pair[1].opened_on, pair[0]))[1] if found else None


def stages_of(register: Register, registration: Registration) -> list[Stage]:
    """The stages of a registration by position."""
    return sorted(register.all(Stage, registration_id=registration.id), key=lambda stage: stage.position)


def open_links(register: Register, plot: Plot) -> list[PlotProject]:
    """The projects that the plot serves now."""
    return [link for link in register.all(PlotProject, plot_id=plot.id) if link.to is None]


def status_of(register: Register, plot: Plot) -> str:
    """The plot's status, from the one view that defines it."""
    return next((one.status for one in register.statuses([plot.id])), "free")


def latest(days: Iterable[date | None]) -> date | None:
    """The latest of the days that are known."""
    return max((day for day in days if day is not None), default=None)


def same_shape(one: BaseGeometry, other: BaseGeometry) -> bool:
    """Whether two shapes have the same corners in the same order."""
    return bool(shapely.equals_exact(one, other, tolerance=0.0))
