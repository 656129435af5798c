"""What the rules say of a shape that is being drawn or changed, before the click: words and the land they are about."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import shapely
from shapely.geometry.base import BaseGeometry

from data.model import Plot
from data.rules.find import find
from data.rules.finding import Finding
from data.rules.ground import Ground
from data.rules.settings import LEVELS
from gis.boundary import as_multi
from gis.crs import operation
from gis.errors import TelimError
from gis.move_shared import follow
from gui.checking import Checking
from gui.i18n import translate
from gui.messages import sentence
from gui.messages.findings import finding_facts
from gui.messages.live import SENTENCES
from gui.tools.tool import Label, Point
from gui.widgets import wording

if TYPE_CHECKING:
    from gui.session import Session

MOST = 4
NEW = "new plot"
"""The id of a plot that is only drawn."""
NEAR = 0.01
"""Metres around a plot within which neighbours share its boundary."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A plot as it would be: its shape and those of ``others`` in the working CRS; detached, no further neighbour goes along."""

    plot_id: str | None
    shape: BaseGeometry
    detached: bool
    others: Mapping[str, BaseGeometry]


class Remarks:
    """Called with a plot (None: a new one) and its shape in the working CRS; the last answer is kept."""

    def __init__(self, session: "Session", checking: Checking) -> None:
        self._session, self._checking = session, checking
        self._last: tuple[Ground, Asked] | None = None
        self._said: tuple[Label, ...] = ()

    def __call__(
        self,
        plot_id: str | None,
        shape: BaseGeometry,
        detached: bool = False,
        others: Mapping[str, BaseGeometry] | None = None,
    ) -> tuple[Label, ...]:
        ground = self._checking.ground
        if ground is None:
            return ()
        asked = Asked(plot_id, shape, detached, dict(others or {}))
        if self._last is None or self._last[0] is not ground or self._last[1] != asked:
            self._last, self._said = (ground, asked), self._look(ground, asked)
        return self._said

    def _look(self, ground: Ground, asked: Asked) -> tuple[Label, ...]:
        crs = self._session.crs
        try:
            plots = self._as_they_would_be(ground, asked)
            found = [one for one in find(ground, near=[plots[0].id], instead=plots) if f"live_{one.rule}" in SENTENCES]
        except TelimError:  # what cannot be judged yet is judged when it is written
            return ()
        found.sort(key=lambda one: (LEVELS.index(one.level), -one.area))
        labels = [self._label(one, plots[0].id, crs) for one in found[:MOST]]
        if len(found) > MOST:
            labels.append(Label(0.0, 0.0, "live_more", {"count": len(found) - MOST}, "info"))
        return tuple(labels)

    def _as_they_would_be(self, ground: Ground, asked: Asked) -> Sequence[Plot]:
        """The plot with that shape, the others as they are given, and the neighbours that go along unless detached."""
        way, shape = operation(ground.crs, self._session.crs), asked.shape
        if asked.plot_id is None:
            place = self._session.place
            return [Plot(id=NEW, zone_id=None if place is None else place.id, geom=as_multi(way.shape_back(shape)))]
        (plot,) = ground.get([asked.plot_id]) or [Plot(id=asked.plot_id, geom=shape)]
        given = {one: other for one, other in asked.others.items() if one != plot.id}
        known = [_with(one, way.shape_back(given[one.id])) for one in ground.get(given)]
        if asked.detached:
            return [_with(plot, way.shape_back(shape)), *known]
        neighbours = [one for one in ground.near([plot.geom], NEAR) if one.id != plot.id and one.id not in given]
        followed = follow(way.shape(plot.geom), shape, [way.shape(one.geom) for one in neighbours])
        along = [_with(neighbours[row], way.shape_back(other)) for row, other in followed.others.items()]
        return [_with(plot, way.shape_back(followed.own)), *known, *along]

    def _label(self, finding: Finding, own: str, crs: str) -> Label:
        """The finding in a few words; what it names besides the plot in hand."""
        others = [id for id in finding.plots if id != own]
        facts = finding_facts(finding, translate, wording.language(), wording.number)
        facts["plots"] = ", ".join(self._name(id) for id in others[:2]) + (" …" if len(others) > 2 else "")
        what = sentence(f"live_{finding.rule}", translate, **facts)
        way = operation(finding.crs, crs)
        e, n = finding.at or (0.0, 0.0)
        about = () if finding.shape is None else _rings(way.shape(finding.shape))
        if finding.fix is None:
            return Label(e, n, "live_said", {"what": what}, finding.level, about)
        fix = sentence(f"fix_{finding.fix}", translate)
        return Label(e, n, "live_can", {"what": what, "fix": fix}, finding.level, about)

    def _name(self, plot_id: str) -> str:
        status = self._session.statuses.get(plot_id)
        return wording.plot_label(status.cadastral_no if status else None)


def _with(plot: Plot, shape: BaseGeometry) -> Plot:
    return replace(plot, geom=as_multi(shape))


def _rings(shape: BaseGeometry) -> tuple[tuple[Point, ...], ...]:
    """The outsides of what has an area."""
    parts = [part for part in shapely.get_parts(shape) if shapely.get_dimensions(part) == 2]
    return tuple(tuple(map(tuple, shapely.get_coordinates(part.exterior)[:-1].tolist())) for part in parts)
