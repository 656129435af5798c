"""Plots come from plots: the parents are retired, the children take along what the policy says, the lineage is kept."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any, Literal

from shapely.geometry import GeometryCollection
from shapely.geometry.base import BaseGeometry

from data.acts.checks import label, latest_registration, open_links, shown, stages_of, status_of
from data.acts.neighbours import corners_in_neighbours, placed
from data.acts.new_plot import next_number
from data.acts.retire_plot import RUNNING
from data.edit import Change, Edit, edit, insert, update
from data.frame import Frame
from data.identifiers import CadastralNumber, cadastral_number, normal_number, number_doubts
from data.model import Lineage, Plot, PlotProject, Registration, Stage, Zone, new_id
from data.office import lists_of
from data.register import Register
from gis.errors import TelimError
from gis.measure import planar_area

CONSERVED = 0.01
"""Square metres by which the children together may differ from the parents."""
CARRIED = ("registered", "terminated", "planned")
"""Statuses whose registration goes on with the children; a refused one is closed and stays with the parent."""

Rule = Literal["same", "sum", "empty"]
Doubt = tuple[str, dict[str, Any]]


@dataclass(frozen=True, slots=True)
class Policy:
    """What children take along: for each field of a plot ``same`` (what all parents say), ``sum`` or ``empty``.

    ``links``: the projects of the parents become those of the children. ``registration``: so does a right in force.
    """

    fields: Mapping[str, Rule]
    links: bool = True
    registration: bool = True


COMMON: dict[str, Rule] = dict.fromkeys(
    ("address_kk", "address_ru", "category", "purpose_kk", "purpose_ru", "right_type", "right_until", "divisible",
     "made_up"), "same",
)  # fmt: skip
PAPERS: dict[str, Rule] = {"document_area_m2": "empty", "document_ref": "empty", "note": "empty"}
SPLIT = Policy({**COMMON, **PAPERS})
"""A split: the papers speak of the whole plot, so that the pieces begin without."""
MERGE = Policy({**COMMON, **PAPERS, "document_area_m2": "sum"})
"""A merger: the areas by document are added, if all are known; what the parents disagree on stays empty."""


@dataclass(frozen=True, slots=True)
class Succession:
    """A split or merger that can be shown first: nothing is written until its edit is applied."""

    parents: tuple[Plot, ...]
    children: tuple[Plot, ...]
    area_before_m2: float
    area_after_m2: float
    edit: Edit
    doubts: tuple[Doubt, ...] = field(default=())
    """What deserves a look, as codes with facts."""

    @property
    def neighbours(self) -> int:
        """How many plots around get a corner."""
        own = {plot.id for plot in (*self.parents, *self.children)}
        return len(self.edit.ids("plot") - own)


@dataclass(frozen=True, slots=True)
class Wish:
    """How a succession is to be recorded: name of the edit, act of the lineage, reason, day, numbers, policy."""

    name: str
    act: str
    reason: str
    day: date
    policy: Policy
    numbers: Sequence[str | None] | None = None
    edit_id: str | None = None


def succeed(
    register: Register, frame: Frame, parents: Sequence[Plot], shapes: Callable[[], Sequence[BaseGeometry]], wish: Wish
) -> Succession:
    """The parents retired and a child for each of the shapes in the working CRS of ``frame``; neighbours get corners.

    Raises application_pending, rights_differ, no_reason, wrong_number_count, area_not_conserved.
    """
    if not wish.reason.strip():
        raise TelimError("no_reason")
    for plot in parents:
        _check_not_pending(register, plot)
    geoms = [placed(frame, shape) for shape in shapes()]
    before = sum(planar_area(frame.to_working(plot.geom)) for plot in parents)
    after = sum(planar_area(frame.to_working(geom)) for geom in geoms)
    if abs(before - after) > CONSERVED:
        raise TelimError("area_not_conserved", before=before, after=after)
    doubts: list[Doubt] = []
    values = _inherited(parents, wish.policy, doubts)
    numbers = _numbers(register, parents[0], len(geoms), wish.numbers, doubts)
    children = [
        Plot(cadastral_no=number, zone_id=parents[0].zone_id, geom=geom, **values)
        for number, geom in zip(numbers, geoms, strict=True)
    ]
    changes = [update(plot, retired_on=wish.day, retired_reason=wish.reason.strip()) for plot in parents]
    changes += [insert(child) for child in children]
    changes += [insert(row) for row in _lineage(parents, children, wish)]
    changes += _links(register, parents, children, wish, doubts)
    changes += _registrations(register, parents, children, wish.policy, doubts)
    changes += _in_neighbours(register, geoms, [*parents])
    made = edit(wish.name, changes, wish.reason.strip(), wish.edit_id)
    return Succession(tuple(parents), tuple(children), before, after, made, tuple(doubts))


def _check_not_pending(register: Register, plot: Plot) -> None:
    if status_of(register, plot) in RUNNING:
        registration = latest_registration(register, plot)
        since = shown(registration.opened_on) if registration else ""
        raise TelimError("application_pending", plot=label(plot), date=since)


def _inherited(parents: Sequence[Plot], policy: Policy, doubts: list[Doubt]) -> dict[str, Any]:
    """The fields of each child."""
    values: dict[str, Any] = {}
    for name, rule in policy.fields.items():
        known = [getattr(plot, name) for plot in parents]
        if rule == "sum" and all(value is not None for value in known):
            values[name] = sum(known)
        elif rule == "same" and all(value == known[0] for value in known):
            values[name] = known[0]
        elif rule == "same" and name == "made_up":
            values[name] = any(known)
        elif rule == "same":
            doubts.append(("parents_differ", {"field": name, "values": ", ".join(str(value) for value in known)}))
    return values


def _numbers(
    register: Register, parent: Plot, count: int, wanted: Sequence[str | None] | None, doubts: list[Doubt]
) -> list[str | None]:
    """The numbers of the children: as wanted, else the next free ones of the quarter, else none and a doubt."""
    if wanted is not None:
        if len(wanted) != count:
            raise TelimError("wrong_number_count", numbers=len(wanted), plots=count)
        numbers = [normal_number(number) for number in wanted]
    else:
        numbers = _next_numbers(register, parent, count)
    zone = register.get(Zone, parent.zone_id) if parent.zone_id else None
    lists = lists_of(register)
    found = [doubt for number in numbers for doubt in number_doubts(number, zone.district if zone else None, lists)]
    doubts += [doubt for place, doubt in enumerate(found) if doubt not in found[:place]]
    return numbers


def _next_numbers(register: Register, parent: Plot, count: int) -> list[str | None]:
    """Numbers after the highest of the parent's quarter (of its zone's) that no plot has, not even a retired one."""
    last = _highest(register, parent)
    if last is None:
        return [None] * count
    found: list[str | None] = []
    place = int(last.plot)
    while len(found) < count:
        place += 1
        candidate = str(replace(last, plot=str(place).zfill(len(last.plot))))
        if not register.all(Plot, cadastral_no=candidate):
            found.append(candidate)
    return found


def _highest(register: Register, parent: Plot) -> CadastralNumber | None:
    """The highest number of the parent's quarter in its zone; of the zone's quarter where the parent has no number."""
    found = (cadastral_number(plot.cadastral_no) for plot in register.all(Plot, zone_id=parent.zone_id))
    known = [number for number in found if number is not None]
    own = cadastral_number(parent.cadastral_no)
    if own is None:
        zone = register.get(Zone, parent.zone_id) if parent.zone_id else None
        own = cadastral_number(next_number(register, zone)) if zone else None
    quarter = [number for number in known if own is not None and number.quarter_code == own.quarter_code]
    return max(quarter, key=lambda number: int(number.plot), default=None)


def _lineage(parents: Sequence[Plot], children: Sequence[Plot], wish: Wish) -> list[Lineage]:
    return [
        Lineage(parent_id=parent.id, child_id=child.id, act=wish.act, on=wish.day)
        for parent in parents
        for child in children
    ]


def _links(
    register: Register, parents: Sequence[Plot], children: Sequence[Plot], wish: Wish, doubts: list[Doubt]
) -> list[Change]:
    """The parents' links closed, and the one project that they serve given to every child."""
    present = [link for plot in parents for link in open_links(register, plot)]
    closed = [update(link, to=max(wish.day, link.from_ or wish.day)) for link in present]
    projects = list(dict.fromkeys(link.project_id for link in present))
    if len(projects) > 1:
        doubts.append(("projects_differ", {"count": len(projects)}))
    if len(projects) != 1 or not wish.policy.links:
        return closed
    opened = [PlotProject(plot_id=child.id, project_id=projects[0], from_=wish.day) for child in children]
    return [*closed, *map(insert, opened)]


def _registrations(
    register: Register, parents: Sequence[Plot], children: Sequence[Plot], policy: Policy, doubts: list[Doubt]
) -> list[Change]:
    """For every child the registration that the parents have in common, with its stages. Raises rights_differ."""
    statuses = [status_of(register, plot) for plot in parents]
    found = [
        latest_registration(register, plot) if s in CARRIED else None for plot, s in zip(parents, statuses, strict=True)
    ]
    rights = {
        (status, one.project_id, one.track) if one is not None and status != "planned" else None
        for status, one in zip(statuses, found, strict=True)
    }
    if len(rights) > 1:
        raise TelimError("rights_differ", plots=", ".join(map(label, parents)))
    known = [one for one in found if one is not None]
    wishes = {(one.project_id, one.track) for one in known}
    if len(wishes) > 1:
        doubts.append(("planned_registration_left", {"plots": ", ".join(map(label, parents))}))
    if len(wishes) != 1 or not policy.registration:
        return []
    return [change for child in children for change in _copied(register, known[0], child)]


def _copied(register: Register, registration: Registration, child: Plot) -> list[Change]:
    again = _anew(registration, plot_id=child.id)
    stages = [_anew(stage, registration_id=again.id) for stage in stages_of(register, registration)]
    return [insert(again), *map(insert, stages)]


def _anew[R: (Registration, Stage)](record: R, **values: Any) -> R:
    """The record as a new row."""
    names = set(type(record).__dataclass_fields__) - {"id", "stamp"}
    return type(record)(**{name: getattr(record, name) for name in names} | values | {"id": new_id()})


def _in_neighbours(register: Register, geoms: Sequence[BaseGeometry], parents: Sequence[Plot]) -> list[Change]:
    """Each plot around as one change, whichever of the children touches it."""
    return corners_in_neighbours(register, GeometryCollection(list(geoms)), but={plot.id for plot in parents})
