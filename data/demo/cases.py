"""How far each plot of the demo has come: its registration, stages, papers and right, by the rules of the tracks."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from data.acts.open_registration import planned_stages
from data.demo.places import Land
from data.demo.records import Table, known_id, record, table
from data.demo.sources import purposes
from data.model import Document, Lineage, Plot, PlotProject, Record, Registration, Stage
from data.registration.calendar import WorkingDays
from data.registration.clock import moved
from data.registration.moves import check_move
from data.registration.tracks import StageKind, Track, track

UNLIMITED = 12
"""Working days that a stage without a limit took."""
RUN = 2
"""Working days that a stage had run when it was returned, suspended or refused."""
RIGHTS = {"allotment": "lease_long", "zone": "secondary"}
NOT_REQUIRED = {("shieli", "apz")}
"""Only settlements with a general plan ask for a planning assignment."""
PAPERS = frozenset({"commission", "decision", "contract", "id_document", "company_decision", "secondary_use"})
"""Stages whose paper is in the file."""
LARGE = 30_000.0
"""Square metres from which a plot may be divided."""


@dataclass(frozen=True, slots=True)
class Office:
    """The day, and the working days by which limits run."""

    today: date
    days: WorkingDays

    def day(self, count: int) -> date:
        """The working day so many after today, or before it; with 0 today, or the next one where today is none."""
        if count < 0:
            return self.days.before(self.today, -count)
        return self.days.after(self.today, count) if count else self.days.next(self.today)


def cases(land: Land, office: Office) -> Iterator[Record]:
    """The plots as they stand, each with what happened to it."""
    told, split = table("sample")["case"], table("sample")["split"]
    for (zone, number), plot in land.plots.items():
        row = told[zone].get(number)
        if row is not None:
            yield from Case(zone, number, row, plot, office).records()
        elif (zone, number) == (split["zone"], split["parent"]):
            yield replace(plot, retired_on=split["on"], retired_reason=split["reason"])
        else:
            yield plot
    parent = known_id("plot", split["zone"], split["parent"])
    for number in split["children"]:
        child = known_id("plot", split["zone"], number)
        yield record(Lineage, number, parent_id=parent, child_id=child, act="split", on=split["on"])


@dataclass(frozen=True, slots=True)
class Case:
    """One row of sample.toml: a plot and its registration."""

    zone: str
    number: str
    row: Table
    plot: Plot
    office: Office

    @property
    def way(self) -> Track:
        """The track."""
        return track(self.row["track"])

    def records(self) -> Iterator[Record]:
        """Plot, link, registration, stages and papers."""
        required = [kind for kind in self.way.stages if (self.zone, kind.key) not in NOT_REQUIRED]
        begins = self._begins(required)
        project, released = known_id("project", self.row["project"]), self.row.get("released")
        registration = record(
            Registration, self.zone, self.number, plot_id=self.plot.id, project_id=project, track=self.way.key,
            opened_on=begins[0], ended_on=self.row.get("ended"), ended_why=self.row.get("why"), released_on=released,
        )  # fmt: skip
        yield self._plot()
        yield record(
            PlotProject, self.zone, self.number,
            plot_id=self.plot.id, project_id=project, from_=begins[0], to=released,
        )  # fmt: skip
        yield registration
        days = dict(zip((kind.key for kind in required), begins, strict=False))
        ends = dict(zip((kind.key for kind in required), begins[1:], strict=False))
        for stage in planned_stages(registration, self.way):
            gone = self._gone(stage, begins[0], days.get(stage.key), ends.get(stage.key))
            yield gone
            yield from self._paper(gone)

    def _begins(self, required: list[StageKind]) -> list[date]:
        """The day on which each stage began, as far as it has come; after the last one the day of the right."""
        row, days = self.row, self.office.days
        if "planned" in row:
            return [self.office.day(-row["planned"])]
        if "registered" in row:
            begins, before = [row["registered"]], required
        else:
            place = [kind.key for kind in required].index(row["at"])
            begins, before = [self._present(required[place])], required[:place]
        for kind in reversed(before):
            begins.insert(0, days.before(begins[0], max(1, (kind.limit_days or UNLIMITED) - 1)))
        return begins

    def _present(self, kind: StageKind) -> date:
        """When the stage began at which the plot stands."""
        row, office = self.row, self.office
        if "since" in row:
            began: date = row["since"]
            return began
        if "due" in row:
            return office.days.before(office.day(row["due"]), kind.limit_days or UNLIMITED)
        return office.day(-row["ago"] - (RUN if "status" in row else 0))

    def _gone(self, stage: Stage, opened: date, begin: date | None, end: date | None) -> Stage:
        """The planned stage after all its moves."""
        id = known_id("stage", self.zone, self.number, stage.key)
        stage = replace(stage, id=id, stamp=known_id(id))
        if (self.zone, stage.key) in NOT_REQUIRED:
            return self._moved(stage, "not_required", opened)
        if begin is None or "planned" in self.row:
            return stage
        stage = self._moved(replace(stage, person=table("sample")["person"][stage.key]), "in_progress", begin)
        if end is not None:
            return replace(self._moved(stage, "done", end), reference=f"Ү-{self.number}/{stage.position}")
        if "status" in self.row:
            stage = self._moved(stage, self.row["status"], self.office.day(-self.row["ago"]))
        return replace(stage, note=table("sample")["notes"].get(self.row.get("note")))

    def _moved(self, stage: Stage, status: str, on: date) -> Stage:
        check_move(stage.status, status, None)
        return replace(stage, **moved(stage, status, on, self.office.days))

    def _paper(self, stage: Stage) -> Iterator[Document]:
        if stage.status == "done" and stage.key in PAPERS:
            kind = self.way.stage(stage.key)
            yield record(
                Document, stage.id, subject="stage", subject_id=stage.id, number=stage.reference,
                kind=next(iter(kind.papers_given), None), dated=stage.ended_on, title=f"{kind.name.kk} (үлгі)",
            )  # fmt: skip

    def _plot(self) -> Plot:
        """The plot with its purpose, and with its right where one was registered and the plot is not free again."""
        row, area = self.row, self.plot.area_m2 or 0.0
        if "released" in row:
            return self.plot
        plot = replace(self.plot, **purposes()[row["project"]])
        if "registered" not in row:
            return plot
        return replace(
            plot,
            right_type=row.get("right", RIGHTS[row["track"]]),
            right_until=row.get("until"),
            document_area_m2=round(area, -1),
            document_ref=f"Акт № Ү-{self.number}, {row['registered']:%d.%m.%Y} (үлгі)",
            divisible=True if area >= LARGE else None,
        )
