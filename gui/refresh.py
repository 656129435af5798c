"""What an edit changes on the screen: the plots whose row, shape or status must be read anew, and nothing more."""

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from data.edit import Edit
from data.model import Plot, PlotProject, Registration, Zone
from data.office import Office, office_of, touches_office
from data.register import Case, Register
from data.store.reading import Cover, PlotStatus
from gis.errors import TelimError

MANY = 2000
FEW = 20
Names = tuple[str | None, str | None]


@dataclass(frozen=True, slots=True)
class News:
    """The outcome of a write: ``cover`` is given when all is read anew; else ``statuses`` and ``plots`` by id, None for gone."""

    edit: Edit | None
    cover: Cover | None
    statuses: dict[str, PlotStatus | None]
    plots: dict[str, Plot]
    zones: tuple[Zone, ...] | None
    names: Names
    cases: dict[str, Case]
    """Of the plots in ``statuses``: their applications; a plot without one is not there."""
    office: Office | None = None
    """Lists and tracks, where the edit may have changed them."""


def news_of(register: Register, edit: Edit | None, *, cases: bool = True) -> News:
    """Read from the register what that edit has changed; without an edit, everything. ``cases`` False leaves them out."""
    names = register.undo_name, register.redo_name
    office = office_of(register) if touches_office(edit) else None
    touched = None if edit is None else touched_plots(register, edit)
    if touched is None or len(touched) > MANY:
        states = register.statuses()
        statuses: dict[str, PlotStatus | None] = {status.id: status for status in states}
        every = {case.plot_id: case for case in register.cases(states=states)} if cases else {}
        return News(edit, register.cover(), statuses, {}, tuple(register.all(Zone)), names, every, office)
    found: dict[str, PlotStatus | None] = dict.fromkeys(touched)
    found |= {status.id: status for status in register.statuses(touched)}
    living = (plot for plot_id in found if found[plot_id] is not None and (plot := register.get(Plot, plot_id)))
    zones = tuple(register.all(Zone)) if edit is not None and edit.ids("zone") else None
    fresh = {case.plot_id: case for case in register.cases(touched)} if cases and touched else {}
    return News(edit, None, found, {plot.id: plot for plot in living}, zones, names, fresh, office)


def touched_plots(register: Register, edit: Edit) -> set[str] | None:
    """The ids of the plots whose row or status the edit may have changed; None: too many to tell one by one."""
    if edit.ids("calendar") or any(change.before and change.table == "zone" for change in edit.changes):
        return None
    touched: set[str] = set(edit.ids("plot"))
    registrations: set[str] = set()
    for change in edit.changes:
        for row in (change.before, change.after):
            if row is None:
                continue
            if change.table in ("registration", "plot_project"):
                touched.add(row["plot_id"])
            elif change.table == "stage":
                registrations.add(row["registration_id"])
    for project_id in edit.ids("project"):
        touched |= {link.plot_id for link in register.all(PlotProject, project_id=project_id)}
        touched |= {one.plot_id for one in register.all(Registration, project_id=project_id)}
    for registration_id in registrations:
        registration = register.get(Registration, registration_id)
        if registration is not None:
            touched.add(registration.plot_id)
    return touched


def patched(cover: Cover, statuses: dict[str, PlotStatus], news: News) -> tuple[Cover, dict[str, PlotStatus]]:
    """The values with the news in them; the old ones are left as they are."""
    if news.cover is not None:
        return news.cover, {key: status for key, status in news.statuses.items() if status is not None}
    if not news.statuses:
        return cover, statuses
    fresh = dict(statuses)
    for plot_id, status in news.statuses.items():
        if status is None:
            fresh.pop(plot_id, None)
        else:
            fresh[plot_id] = status
    return _patched_cover(cover, news), fresh


class Watch:
    """Looks, when asked, whether somebody else has written; used by the writing thread only."""

    def __init__(self, register: Register) -> None:
        self._register = register
        self._mark, self._version = register.mark(), register.data_version()
        self._own: set[str] = set()

    def own(self, edit: Edit) -> None:
        """This edit is ours: the screen shows it already."""
        self._own.add(edit.id)

    def look(self) -> list[News]:
        """What others have written since the last look; rows written by a foreign program are journalled first."""
        version = self._register.data_version()
        if version == self._version:
            return []
        self._version = version
        if not self._register.read_only:
            self._register.adopt_foreign()
        edits, self._mark = self._register.changes_since(self._mark)
        others = [edit for edit in edits if edit.id not in self._own]
        self._own.clear()
        if len(others) > FEW:
            return [news_of(self._register, None)]
        return [news_of(self._register, edit) for edit in others]


def _patched_cover(cover: Cover, news: News) -> Cover:
    place = {plot_id: at for at, plot_id in enumerate(cover.ids) if plot_id in news.statuses}
    gone = {at for plot_id, at in place.items() if news.statuses[plot_id] is None}
    kept = [at for at in range(len(cover)) if at not in gone]
    added = [plot_id for plot_id, status in news.statuses.items() if status is not None and plot_id not in place]
    order: list[int | str] = [*kept, *added]

    def column(name: str, old: Iterable[object]) -> list[object]:
        values = list(old)
        for plot_id, at in place.items():
            status = news.statuses[plot_id]
            if status is not None:
                values[at] = _value(name, status, news.plots)
        for plot_id in added:
            values.append(_value(name, _there(news.statuses[plot_id]), news.plots))
        return [values[at] for at in kept] + values[len(cover) :] if gone else values

    geoms = np.empty(len(order), dtype=object)
    geoms[:] = column("geom", cover.geoms)
    return Cover(
        column("id", cover.ids), column("cadastral_no", cover.numbers), column("status", cover.status),  # type: ignore[arg-type]
        np.array(column("overdue", cover.overdue), dtype=bool), column("zone_id", cover.zone_ids), geoms,  # type: ignore[arg-type]
    )  # fmt: skip


def _value(name: str, status: PlotStatus, plots: dict[str, Plot]) -> object:
    return plots[status.id].geom if name == "geom" else getattr(status, name)


def _there(status: PlotStatus | None) -> PlotStatus:
    if status is None:
        raise TelimError("no_such_record")
    return status
