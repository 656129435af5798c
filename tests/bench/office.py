"""A register as a whole region would fill it: 100,000 plots, 1,000,000 stage rows, projects, investors and facts.

The rows go in without a journal of their own making (that one edit would be larger than the register); the state by which
a register notices other writers is written, so that it opens as one of ours.
"""

import argparse
import sys
from collections.abc import Iterator
from dataclasses import dataclass, fields
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import numpy as np

from data.edit import TABLE_OF, row_of
from data.model import (
    Document,
    Fact,
    Party,
    Plot,
    PlotProject,
    Project,
    Record,
    Registration,
    Stage,
    Zone,
)
from data.register import Register
from data.registration.calendar import WorkingDays, seed
from data.registration.tracks import TRACKS, track
from data.store.open import create_register, open_register
from tests.bench.fabric import CRS, fabric

TODAY = date(2026, 11, 23)
WORDS_KK = ("түйе жүні", "шыны талшық", "кірпіш", "тампонаж цементі", "жиһаз", "сүт өңдеу", "шпон", "жылыжай", "қойма")
WORDS_RU = (
    "верблюжья шерсть",
    "стекловолокно",
    "кирпич",
    "тампонажный цемент",
    "мебель",
    "молоко",
    "шпон",
    "теплица",
    "склад",
)
NAMES = (
    "Ұзақов",
    "Әділ Қанат",
    "Байқоңыр",
    "Серпін",
    "Өндіріс",
    "Ақмешіт",
    "Қорқыт ата",
    "Сырдария",
    "Ғалым",
    "Һибатулла",
)
PLOTS_WITHOUT = 0.05
"""Share of plots that nobody has applied for."""
ON_ALLOTMENT = 0.79
"""Share of applications on the long track, so that 100,000 plots come to 1,000,000 stages."""


@dataclass
class Office:
    """What is drawn by lot for a register of that size; the same seed gives the same register."""

    count: int
    rng: np.random.Generator
    calendar: WorkingDays

    def day(self, first: int, last: int) -> date:
        """A day between so many days ago."""
        return TODAY - timedelta(days=int(self.rng.integers(first, last + 1)))


def make_office(path: Path, count: int = 100_000) -> None:
    """Write the register; there must be none at that path."""
    days = seed(2015, 2027)
    office = Office(count, np.random.default_rng(7), WorkingDays(days))
    with_rows = create_register(path, crs=CRS, today=TODAY, user="bench", name="bench")
    try:
        zones = [
            Zone(
                name_kk=f"{name} индустриялық аймағы", name_ru=f"Индустриальная зона {name}", crs=CRS, district="10-156"
            )
            for name in NAMES
        ]
        parties = list(_parties(office))
        projects = list(_projects(office, parties, zones))
        made = fabric(count)
        plots = [
            Plot(cadastral_no=number, zone_id=zones[k * len(zones) // count].id, geom=shape, area_m2=shape.area)
            for k, (number, shape) in enumerate(zip(made.numbers, made.geoms, strict=True))
        ]
        for rows in (days, zones, parties, projects, plots):
            _write(with_rows, rows)
        links, registrations, stages, papers = _applications(office, plots, projects)
        for part in (links, registrations, stages, papers, list(_facts(office, projects))):
            _write(with_rows, part)
        _finish(with_rows)
    finally:
        with_rows.close()


def _parties(office: Office) -> Iterator[Party]:
    for k in range(office.count // 20):
        name = f"«{NAMES[k % len(NAMES)]} {k}»"
        yield Party(name_kk=f"{name} ЖШС", name_ru=f"ТОО {name}", number=f"{k % 100:02d}0140{k:06d}"[:12])


def _projects(office: Office, parties: list[Party], zones: list[Zone]) -> Iterator[Project]:
    for k in range(office.count // 10):
        kk, ru = WORDS_KK[k % len(WORDS_KK)], WORDS_RU[k % len(WORDS_RU)]
        yield Project(
            name_kk=f"{kk.capitalize()} өндірісі {k}", name_ru=f"Производство: {ru} {k}", product_kk=kk, product_ru=ru,
            party_id=parties[k % len(parties)].id, zone_id=zones[k % len(zones)].id,
            state=("planned", "building", "launched", "stopped", None)[k % 5],
        )  # fmt: skip


def _applications(
    office: Office, plots: list[Plot], projects: list[Project]
) -> tuple[list[PlotProject], list[Registration], list[Stage], list[Document]]:
    links: list[PlotProject] = []
    registrations: list[Registration] = []
    stages: list[Stage] = []
    papers: list[Document] = []
    for k, plot in enumerate(plots):
        if office.rng.random() < PLOTS_WITHOUT:
            continue
        project = projects[k % len(projects)]
        way = track(TRACKS[0] if office.rng.random() < ON_ALLOTMENT else TRACKS[1])
        finished = office.rng.random() < 0.55
        opened = office.calendar.next(office.day(200, 2500) if finished else office.day(0, 400))
        ended = finished and office.rng.random() < 0.05
        one = Registration(plot_id=plot.id, project_id=project.id, track=way.key, opened_on=opened)
        rows = list(_stages(office, one, way.stages, len(way.stages) if finished else -1))
        last = max((row.ended_on for row in rows if row.ended_on), default=opened)
        if ended:
            one = Registration(
                **{f.name: getattr(one, f.name) for f in fields(one)}
                | {"ended_on": min(TODAY, last + timedelta(days=90)), "ended_why": "terminated"}
            )
        registrations.append(one)
        stages += rows
        links.append(PlotProject(plot_id=plot.id, project_id=project.id, from_=opened))
        if k % 4 == 0:
            papers.append(Document(subject="plot", subject_id=plot.id, title=f"Қаулы {k}", number=f"{k}-қ", dated=last))
    return links, registrations, stages, papers


def _stages(office: Office, of: Registration, kinds: tuple[Any, ...], done: int) -> Iterator[Stage]:
    """So many stages done one after another; -1: up to a stage by lot, which is open."""
    present = int(office.rng.integers(0, len(kinds))) if done < 0 else done
    day = of.opened_on
    for place, kind in enumerate(kinds, start=1):
        values: dict[str, Any] = {"limit_days": kind.limit_days}
        if place <= present:
            start, day = day, min(TODAY, office.calendar.after(day, int(office.rng.integers(0, 15))))
            values |= {"status": "done", "started_on": start, "ended_on": day}
            if kind.limit_days is not None:
                values["due"] = office.calendar.after(start, kind.limit_days)
        elif place == present + 1:
            values |= _open(office, day, kind.limit_days)
        yield Stage(registration_id=of.id, key=kind.key, position=place, person="bench", **values)


def _open(office: Office, day: date, limit: int | None) -> dict[str, Any]:
    lot = office.rng.random()
    if lot < 0.1:
        return {"status": "planned"}
    values: dict[str, Any] = {"status": "in_progress", "started_on": day}
    if limit is not None:
        values["due"] = office.calendar.after(day, limit)
    if lot < 0.2:
        values |= {"status": "suspended", "suspended_on": min(TODAY, day + timedelta(days=2)), "due": None}
    elif lot < 0.3:
        values |= {"status": "returned", "ended_on": min(TODAY, day + timedelta(days=2))}
    elif lot < 0.35:
        values |= {"status": "refused", "ended_on": min(TODAY, day + timedelta(days=3))}
    return values


def _facts(office: Office, projects: list[Project]) -> Iterator[Fact]:
    for project in projects:
        said = {"subject": "project", "subject_id": project.id, "source_kk": "бизнес-жоспар", "as_of": date(2025, 1, 1)}
        for key, most in (("investment_mln", 5000), ("jobs", 300)):
            for nature in ("planned", "actual"):
                known = office.rng.random() < 0.7
                value = float(office.rng.integers(1, most)) if known else None
                yield Fact(key=key, nature=nature, value=value, **said)  # type: ignore[arg-type]
        for year in (2023, 2024, 2025):
            value = float(office.rng.integers(1, 900))
            yield Fact(key="output_mln", nature="actual", period=str(year), value=value, **said)  # type: ignore[arg-type]


def _write(register: Register, records: list[Any]) -> None:
    """All of one kind, and the state by which the register knows them for its own."""
    kind: type[Record] = type(records[0])
    table = register.tables[TABLE_OF[kind]]
    with register.database.write() as connection:
        connection.execute(table.insert(), [row_of(record) for record in records])
        connection.exec_driver_sql(
            "INSERT INTO telim_state VALUES (?, ?, ?)", [(table.name, record.id, record.stamp) for record in records]
        )


def _finish(register: Register) -> None:
    with register.database.write() as connection:
        connection.exec_driver_sql(
            "UPDATE plot SET status = (SELECT v.status FROM plot_status v WHERE v.fid = plot.fid)"
        )
        connection.exec_driver_sql("DELETE FROM telim_writes")
        connection.exec_driver_sql("ANALYZE")


def main(argv: list[str] | None = None) -> int:
    """Write the register of the argument, and look that it opens as one of ours."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("path", type=Path)
    parser.add_argument("--plots", type=int, default=100_000)
    args = parser.parse_args(argv)
    make_office(args.path, args.plots)
    register = open_register(args.path, today=TODAY)
    print(register.counts(), register.mark())
    register.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
