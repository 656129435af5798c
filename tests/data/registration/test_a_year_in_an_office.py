"""A year in an office: 300 applications on both tracks, day by day, beside a plain book kept by another hand.

The book of this test knows the calendar of the package and what the government moved, walks over the days one by one, and
never asks the program for a due day, a status or a count of working days.
"""

import calendar as months
import random
from collections import Counter
from dataclasses import dataclass, field
from datetime import date, timedelta

import holidays
import pytest
import shapely

from data.acts.advance_stage import (
    finish_stage,
    refuse_stage,
    resume_stage,
    return_stage,
    skip_stage,
    start_stage,
    suspend_stage,
)
from data.acts.end_right import end_right
from data.acts.new_plot import new_plot
from data.acts.open_registration import open_registration
from data.acts.release_plot import release_plot
from data.acts.set_calendar_day import set_calendar_day
from data.edit import edit, insert
from data.model import CalendarDay, Plot, Registration, Stage
from data.registration.calendar import WorkingDays, seed
from data.registration.clock import total_due
from data.registration.tracks import track
from data.store.open import create_register, open_register

DAY = timedelta(days=1)
FIRST, LAST = date(2024, 3, 11), date(2025, 3, 10)
APPLICATIONS = 300
MOVES = {
    date(2024, 4, 22): {date(2024, 5, 6): False, date(2024, 5, 11): True},
    date(2024, 11, 25): {date(2024, 12, 30): False, date(2024, 12, 28): True},
    date(2025, 2, 20): {date(2025, 3, 7): False, date(2025, 3, 1): True},
}
"""On these days the government moved others: a working day off, for it a Saturday is worked."""

LIMITS = {
    "allotment": (1, 10, 5, None, 10, None, 4, 7, 10, 10, 6, 3),
    "zone": (1, None, None, None, 3),
}
"""Working days of each stage, copied by hand from the table of the law."""


class Calendar:
    """Which days are worked, asked day by day of the package and of what was moved since."""

    def __init__(self):
        self.package = holidays.country_holidays("KZ")
        self.moved = {}

    def works(self, day):
        return self.moved[day] if day in self.moved else self.package.is_working_day(day)

    def walk(self, start, count):
        """The day on which the count-th working day after the start falls."""
        day = start
        while count > 0:
            day += DAY
            if self.works(day):
                count -= 1
        return day

    def count(self, after, until):
        """Working days after one day, up to and with another."""
        day, found = after, 0
        while day < until:
            day += DAY
            found += self.works(day)
        return found


@dataclass
class Step:
    """A stage in the book: its status, when its clock began, how many working days it stood still, also before it was handed in again."""

    limit: int | None
    status: str = "planned"
    start: date | None = None
    stopped: date | None = None
    stood: int = 0
    stood_before: int = 0


@dataclass
class File:
    """An application in the book."""

    plot: str
    track: str
    opened: date
    steps: list[Step]
    ended: date | None = None
    released: date | None = None
    told: list[str] = field(default_factory=list)

    def open_step(self):
        """The place of the first stage that is neither done nor not required."""
        return next((at for at, step in enumerate(self.steps) if step.status not in ("done", "not_required")), None)

    def status(self):
        """Where the plot stands, by the words of the design."""
        if self.released:
            return "free"
        if self.ended:
            return "terminated"
        if all(step.status == "planned" for step in self.steps):
            return "planned"
        place = self.open_step()
        if place is None:
            return "registered"
        word = self.steps[place].status
        return word if word in ("returned", "suspended", "refused") else "in_progress"

    def due(self, calendar):
        """When the present stage is due: its limit and the days that it stood still, walked one by one."""
        place = self.open_step()
        step = None if place is None or self.ended else self.steps[place]
        if step is None or step.status != "in_progress" or step.limit is None:
            return None
        return calendar.walk(step.start, step.limit + step.stood)


class Office:
    """The register and the book, both told the same."""

    def __init__(self, path, seed_number):
        self.path, self.calendar = path, Calendar()
        self.random = random.Random(seed_number)  # noqa: S311 - a lot, no secret
        self.files, self.met, self.free = {}, Counter(), []
        register = create_register(path, crs="EPSG:10945", today=FIRST, user="aigul")
        register.apply(edit("seed", [insert(day) for day in seed(2024, 2025)]))
        self.plots = []
        for k in range(APPLICATIONS):
            e, n = 11_500_000 + 200 * (k % 20), 4_970_000 + 200 * (k // 20)
            shape = shapely.box(e, n, e + 100, n + 100)
            made = new_plot(register, None, shape, cadastral_no=f"10-156-900-{k:03d}")
            register.apply(made)
            self.plots.append(made.changes[0].row_id)
        register.close()

    def open_on(self, day):
        return open_register(self.path, today=day, user="aigul")

    def stage(self, register, file, place):
        registration = max(register.all(Registration, plot_id=file.plot), key=lambda one: one.opened_on)
        return next(one for one in register.all(Stage, registration_id=registration.id) if one.position == place + 1)

    def apply_for(self, register, plot, day):
        way = self.random.choices(("allotment", "zone"), (3, 2))[0]
        start = self.random.random() < 0.8
        register.apply(open_registration(register, plot, way, on=day, start=start))
        steps = [Step(limit) for limit in LIMITS[way]]
        if start:
            steps[0] = Step(steps[0].limit, "in_progress", day)
        self.files[plot] = File(plot, way, day, steps)
        self.met[f"{way} opened"] += 1

    def begin(self, step, day):
        step.stood_before += step.stood
        step.status, step.start, step.stood, step.stopped = "in_progress", day, 0, None

    def leave(self, file, day):
        """The next planned stage starts on the day that the present one was left."""
        place = file.open_step()
        if place is not None and file.steps[place].status == "planned":
            self.begin(file.steps[place], day)

    def work(self, register, file, day):
        """What the clerk does to one file today, by lot."""
        place, lot = file.open_step(), self.random.random()
        if place is None:
            self.after_the_right(register, file, day, lot)
            return
        step, stage = file.steps[place], self.stage(register, file, place)
        done = self.deed(register, file, step, stage, day, lot)
        if done:
            self.met[done] += 1

    def deed(self, register, file, step, stage, day, lot):
        if step.status == "planned":
            register.apply(start_stage(register, stage, day))
            self.begin(step, day)
            return "begun later"
        if step.status == "in_progress":
            return self.deed_in_progress(register, file, step, stage, day, lot)
        if step.status == "suspended" and lot < 0.2:
            register.apply(resume_stage(register, stage, day))
            step.stood += self.calendar.count(step.stopped, day)
            step.status, step.stopped = "in_progress", None
            return "resumed"
        if step.status == "returned" and lot < 0.25:
            register.apply(start_stage(register, stage, day))
            self.begin(step, day)
            return "handed in again"
        if step.status == "refused" and lot < 0.1:
            self.apply_for(register, file.plot, day)
            return "asked again"
        return ""

    def deed_in_progress(self, register, file, step, stage, day, lot):
        if lot < 0.28:
            register.apply(finish_stage(register, stage, day))
            step.status = "done"
            self.leave(file, day)
            return "finished"
        if lot < 0.33:
            register.apply(suspend_stage(register, stage, day, "сұрау салынды"))
            step.status, step.stopped = "suspended", day
            return "suspended"
        if lot < 0.36:
            register.apply(return_stage(register, stage, day, "толық емес"))
            step.status = "returned"
            return "returned"
        if lot < 0.37:
            register.apply(refuse_stage(register, stage, day, "аймақ басқа мақсатта"))
            step.status = "refused"
            return "refused"
        if lot < 0.39:
            register.apply(skip_stage(register, stage, day))
            step.status = "not_required"
            self.leave(file, day)
            return "not required"
        return ""

    def after_the_right(self, register, file, day, lot):
        if file.ended is None and lot < 0.01:
            register.apply(end_right(register, file.plot, "terminated", day))
            file.ended = day
            self.met["ended"] += 1
        elif file.ended and not file.released and lot < 0.2:
            register.apply(release_plot(register, file.plot, day))
            file.released = day
            self.met["released"] += 1
        elif file.released and lot < 0.1:
            self.apply_for(register, file.plot, day)
            self.met["a second investor"] += 1

    def compare(self, register, day):
        """Every plot of the register beside the book."""
        states = {state.id: state for state in register.statuses()}
        cases = {case.plot_id: case for case in register.cases()}
        for plot in self.plots:
            file, state = self.files.get(plot), states[plot]
            if file is None:
                assert (state.status, state.overdue, plot in cases) == ("free", False, False)
                continue
            assert state.status == file.status(), (day, plot)
            running = file.status() == "in_progress"
            due = file.due(self.calendar)
            if running:
                assert state.due == cases[plot].due == due, (day, plot, file)
            late = running and due is not None and due < day
            assert bool(state.overdue) == late, (day, plot, due)
            self.met["late days"] += late


@pytest.fixture(params=[1, 2], ids=["one_lot", "another_lot"])
def office(request, tmp_path):
    return Office(tmp_path / "office.gpkg", request.param)


def test_after_a_year_of_work_every_due_day_and_status_is_what_a_plain_book_says(office):
    waiting, day = list(office.plots), FIRST
    while day <= LAST:
        register = office.open_on(day)
        for moved, working in MOVES.get(day, {}).items():
            register.apply(set_calendar_day(register, moved, working, "ауыстырылған күн", "перенесённый день"))
            office.calendar.moved[moved] = working
        if office.calendar.works(day):
            for _ in range(2):
                if waiting:
                    office.apply_for(register, waiting.pop(), day)
            for file in [one for one in office.files.values() if office.random.random() < 0.35]:
                office.work(register, file, day)
        if day.weekday() in (0, 4) or day in MOVES or day.day == 1:
            office.compare(register, day)
        register.close()
        day += DAY
    check_the_year(office)


def check_the_year(office):
    """The year had everything in it, and the two months of every file are what a walk says."""
    for what in ("suspended", "resumed", "returned", "handed in again", "refused", "asked again", "not required",
                 "begun later", "ended", "released", "late days"):  # fmt: skip
        assert office.met[what] > 0, (what, office.met)
    assert office.met["allotment opened"] + office.met["zone opened"] >= APPLICATIONS
    assert any(file.status() == "registered" and file.track == "allotment" for file in office.files.values())
    register = office.open_on(LAST)
    days = WorkingDays(register.all(CalendarDay))
    for case in register.cases():
        file = office.files[case.plot_id]
        stood = sum(step.stood + step.stood_before for step in file.steps)
        assert case.suspended_days == stood
        wanted = None
        if file.track == "allotment":
            month = file.opened.month + 2
            year, month = file.opened.year + (month > 12), (month - 1) % 12 + 1
            last = months.monthrange(year, month)[1]
            wanted = office.calendar.walk(date(year, month, min(file.opened.day, last)), stood)
        assert total_due(case.opened_on, track(case.track).total_months, days, case.suspended_days) == wanted
    assert register.get(Plot, office.plots[0]) is not None
    register.close()
