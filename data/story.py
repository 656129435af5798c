"""The life of a plot as values: what happened, on which day by the records, and who wrote it down when."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from data.model import CalendarDay, Document, Lineage, Plot, PlotProject, Project, Registration, Stage
from data.register import Register
from data.registration.calendar import WorkingDays
from data.registration.moves import CLOSED
from data.registration.steps import State, Step, steps_of
from data.store.past import Told

SAME_AREA = 0.005
"""Square metres within which a changed outline covers the same land: a neighbour's corner was inserted."""

FAMILIES = {
    "boundary": frozenset({"drawn", "imported", "entered", "came", "boundary", "corners", "number", "became", "retired"}),
    "registration": frozenset({"opened", "started", "resumed", "suspended", "returned", "refused", "done", "skipped",
                               "planned", "registered", "ended", "released"}),
}  # fmt: skip
"""Which kinds of events a filter shows; links and papers belong to neither."""

_MADE = {"import_file": "imported", "new_plot": "drawn", "paste_corners": "drawn", "traverse": "drawn"}
_ORIGINS = frozenset({"drawn", "imported", "entered", "came"})
_STEP = {"done": "done", "suspended": "suspended", "returned": "returned", "refused": "refused",
         "not_required": "skipped", "planned": "planned"}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened to a plot on a day; ``when`` and ``who`` are the journal's, None where it is silent."""

    day: date
    kind: str
    facts: Mapping[str, Any] = field(default_factory=dict)
    edit_id: str | None = None
    when: datetime | None = None
    who: str | None = None
    entered: bool = False
    """It came into the register together with the plot, as in an import."""

    @property
    def written_later(self) -> bool:
        """True where it was written down on another day than it happened."""
        return self.when is not None and self.when.astimezone().date() != self.day

    def in_family(self, family: str) -> bool:
        """True where that filter shows it; ``all`` shows everything."""
        return family == "all" or self.kind in FAMILIES[family]


@dataclass(frozen=True, slots=True)
class Kin:
    """A plot from which another one came, or that came from it, by an act on a day; with its own kin further on."""

    plot_id: str
    number: str | None
    area_m2: float | None
    act: str
    on: date
    retired_on: date | None
    kin: tuple["Kin", ...] = ()


@dataclass(frozen=True, slots=True)
class Story:
    """A plot's events in order, its parents and its children."""

    plot: Plot
    events: tuple[Event, ...]
    parents: tuple[Kin, ...]
    children: tuple[Kin, ...]


def life_story(register: Register, plot_id: str) -> Story | None:
    """The life of that plot, retired or not; None where there is no such plot."""
    plot = register.get(Plot, plot_id)
    if plot is None:
        return None
    told = register.told_of(plot_id)
    teller = _Teller(register, plot, told)
    parents, children = _kin(register, plot_id, up=True), _kin(register, plot_id, up=False)
    events = [*teller.origin(parents), *teller.outlines(), *teller.links(), *teller.registrations(), *teller.papers()]
    events += teller.end(children)
    order = sorted(range(len(events)), key=lambda place: (events[place].day, place))
    return Story(plot, tuple(events[place] for place in order), parents, children)


class _Teller:
    """Tells one plot's events, family by family."""

    def __init__(self, register: Register, plot: Plot, told: Sequence[Told]) -> None:
        self._register, self._plot = register, plot
        self._told = told
        self._by_row: dict[str, list[Told]] = {}
        for one in told:
            self._by_row.setdefault(one.change.row_id, []).append(one)
        self._by_edit = {one.edit_id: one for one in told}
        self._made = next((one.edit_id for one in self._by_row.get(plot.id, ()) if one.change.before is None), None)
        self._calendar = WorkingDays(register.all(CalendarDay))

    def origin(self, parents: Sequence[Kin]) -> Iterator[Event]:
        """How it came into being."""
        made = next((one for one in self._by_row.get(self._plot.id, ()) if one.change.before is None), None)
        area = made.change.after["area_m2"] if made and made.change.after else self._plot.area_m2
        if parents:
            yield self._event(parents[0].on, "came", made, act=parents[0].act, kin=tuple(parents), area_m2=area)
        elif made is not None:
            yield self._event(made.day, _MADE.get(made.name, "entered"), made, area_m2=area)

    def outlines(self) -> Iterator[Event]:
        """Other boundaries and numbers."""
        for one in self._by_row.get(self._plot.id, ()):
            before, after = one.change.before, one.change.after
            if before is None or after is None:
                continue
            if before["geom"].wkb != after["geom"].wkb:
                was, now = before["area_m2"], after["area_m2"]
                same = was is not None and now is not None and abs(was - now) < SAME_AREA
                facts = {"before_m2": was, "after_m2": now, "name": one.name}
                yield self._event(one.day, "corners" if same else "boundary", one, **facts)
            if before["cadastral_no"] != after["cadastral_no"]:
                yield self._event(one.day, "number", one, before=before["cadastral_no"], after=after["cadastral_no"])

    def links(self) -> Iterator[Event]:
        """Projects that it began and ceased to serve."""
        for link in self._register.all(PlotProject, plot_id=self._plot.id):
            project = self._register.get(Project, link.project_id)
            made, ended = self._writings(link.id, "to")
            begin = link.from_ or (made.day if made else None)
            if begin is not None:
                yield self._event(begin, "linked", made, project=project)
            if link.to is not None:
                yield self._event(link.to, "unlinked", ended or made, project=project)

    def registrations(self) -> Iterator[Event]:
        """Every application with its stages, its end and the release."""
        for one in self._register.all(Registration, plot_id=self._plot.id):
            made, ended = self._writings(one.id, "ended_on")
            project = self._register.get(Project, one.project_id) if one.project_id else None
            yield self._event(one.opened_on, "opened", made, track=one.track, project=project)
            yield from self._stages(one)
            if one.ended_on is not None:
                yield self._event(one.ended_on, "ended", ended or made, why=one.ended_why)
            if one.released_on is not None:
                yield self._event(one.released_on, "released", self._writings(one.id, "released_on")[1] or made)

    def papers(self) -> Iterator[Event]:
        """Papers of the plot and of its stages."""
        subjects = [("plot", self._plot.id)]
        for one in self._register.all(Registration, plot_id=self._plot.id):
            subjects += [("stage", stage.id) for stage in self._register.all(Stage, registration_id=one.id)]
        for subject, id in subjects:
            for paper in self._register.all(Document, subject=subject, subject_id=id):
                made = self._writings(paper.id)[0]
                day = paper.dated or paper.added_on or (made.day if made else None)
                if day is not None:
                    yield self._event(day, "paper", made, title=paper.title, number=paper.number, paper=paper.kind)

    def end(self, children: Sequence[Kin]) -> Iterator[Event]:
        """What became of it."""
        plot = self._plot
        retired = self._writings(plot.id, "retired_on")[1]
        if children:
            yield self._event(children[0].on, "became", retired, act=children[0].act, kin=tuple(children))
        if plot.retired_on is not None and not children:
            yield self._event(plot.retired_on, "retired", retired, reason=plot.retired_reason)

    def _stages(self, registration: Registration) -> Iterator[Event]:
        stages = sorted(self._register.all(Stage, registration_id=registration.id), key=lambda stage: stage.position)
        told = [
            (stage, told_steps(stage, self._by_row.get(stage.id, ()), registration.opened_on, self._calendar))
            for stage in stages
        ]
        finished = {step.day for _, steps in told for step in steps if step.status in CLOSED}
        for stage, steps in told:
            for step in steps[1:]:
                follows = stage.position > 1 and step.day in finished and not step.resumed
                if step.status != "in_progress" or not follows:
                    yield self._step(registration, stage, step)
        if stages and all(stage.status in CLOSED for stage in stages):
            last = max(
                (steps[-1] for _, steps in told if steps[-1].status == "done"), key=lambda s: s.day, default=None
            )
            if last is not None:
                yield self._event(
                    last.day, "registered", self._by_edit.get(last.edit_id or ""), track=registration.track
                )

    def _step(self, registration: Registration, stage: Stage, step: Step) -> Event:
        kind = _STEP.get(step.status) or ("resumed" if step.resumed else "started")
        one = self._by_edit.get(step.edit_id or "")
        facts = {"track": registration.track, "stage": stage.key, "position": stage.position, "due": step.due}
        if kind == "done":
            facts |= {"reference": stage.reference, "person": stage.person}
        if one is not None and one.note and one.edit_id != self._made:
            facts["note"] = one.note
        return self._event(step.day, kind, one, **facts)

    def _writings(self, row: str, name: str = "") -> tuple[Told | None, Told | None]:
        """The edit that made the row, and the last one that changed this value of it."""
        told = self._by_row.get(row, ())
        made = next((one for one in told if one.change.before is None), None)
        later = [
            one for one in told
            if name and one.change.before and one.change.after and one.change.before[name] != one.change.after[name]
        ]  # fmt: skip
        return made, later[-1] if later else None

    def _event(self, day: date, kind: str, one: Told | None, **facts: Any) -> Event:
        if one is None:
            return Event(day, kind, facts)
        entered = one.edit_id == self._made and kind not in _ORIGINS
        return Event(day, kind, facts, one.edit_id, one.when, one.who, entered)


def told_steps(stage: Stage, told: Sequence[Told], opened: date, calendar: WorkingDays) -> list[Step]:
    """The steps of a stage, from what the journal told of its row, else from the row itself."""
    states: list[State] = []
    for one in told:
        before, after = one.change.before, one.change.after
        if not states and before is not None:
            states.append(_state(before))
        if after is not None:
            states.append(_state(after, one))
    row = {name: getattr(stage, name) for name in Stage.__dataclass_fields__}
    return steps_of(opened, states or [_state(row)], calendar)


def _state(row: Mapping[str, Any], one: Told | None = None) -> State:
    return State(
        row["status"], row["started_on"], row["suspended_on"], row["ended_on"], row["due"], row["suspended_days"] or 0,
        one.day if one else None, one.edit_id if one else None,
    )  # fmt: skip


def _kin(register: Register, plot_id: str, *, up: bool, seen: frozenset[str] = frozenset()) -> tuple[Kin, ...]:
    """Parents of parents, or children of children; each plot once on a way, however the rows are linked."""
    seen |= {plot_id}
    rows = register.all(Lineage, child_id=plot_id) if up else register.all(Lineage, parent_id=plot_id)
    found = []
    for row in rows:
        other = row.parent_id if up else row.child_id
        plot = register.get(Plot, other)
        if plot is not None and other not in seen:
            further = _kin(register, other, up=up, seen=seen)
            found.append(Kin(other, plot.cadastral_no, plot.area_m2, row.act, row.on, plot.retired_on, further))
    return tuple(found)
