"""The running registration of a plot as bars over working days: each stage from its beginning to its end, piece by piece."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from data.model import CalendarDay, Registration, Stage
from data.register import Register
from data.registration.calendar import WorkingDays
from data.registration.moves import CLOSED
from data.registration.steps import Step
from data.store.past import Told
from data.story import told_steps

RUNNING = frozenset({"in_progress", "returned", "suspended"})


@dataclass(frozen=True, slots=True)
class Piece:
    """A stage had that status from a day until another one, which may be today."""

    start: date
    end: date
    status: str


@dataclass(frozen=True, slots=True)
class Bar:
    """One stage: its pieces, its due day where the clock runs or ran, and how it stands; days are working days."""

    key: str
    position: int
    status: str
    pieces: tuple[Piece, ...]
    due: date | None
    days: int
    suspended: int
    late: int


@dataclass(frozen=True, slots=True)
class StageBars:
    """The bars of a registration and the axis: every working day from the first to the last, in order."""

    track: str
    opened: date
    today: date
    bars: tuple[Bar, ...]
    axis: tuple[date, ...]

    def place(self, day: date) -> float:
        """Where a day stands on the axis, 0 to 1; days off stand where the next working day begins."""
        return min(1.0, bisect_right(self.axis, day) / max(1, len(self.axis)))


def stage_bars(register: Register, registration: Registration, stages: Sequence[Stage]) -> StageBars:
    """The bars of that registration as of today; a stage that was never begun has no pieces."""
    calendar, today = WorkingDays(register.all(CalendarDay)), register.today
    rows: dict[str, list[Told]] = {}
    for one in register.told_of(registration.plot_id):
        rows.setdefault(one.change.row_id, []).append(one)
    over = registration.ended_on or registration.released_on
    bars = tuple(
        _bar(
            stage, told_steps(stage, rows.get(stage.id, ()), registration.opened_on, calendar), calendar, over or today
        )
        for stage in stages
    )
    days = [piece.end for bar in bars for piece in bar.pieces] + [bar.due for bar in bars if bar.due is not None]
    last = max([today if over is None else over, *days])
    span = (last - registration.opened_on).days
    every = (registration.opened_on + timedelta(days=n) for n in range(span + 1))
    return StageBars(registration.track, registration.opened_on, today, bars, tuple(filter(calendar.is_working, every)))


def _bar(stage: Stage, steps: Sequence[Step], calendar: WorkingDays, until: date) -> Bar:
    pieces = []
    for step, after in zip(steps, [*steps[1:], None], strict=True):
        if step.status in RUNNING:
            pieces.append(Piece(step.day, max(step.day, after.day if after else until), step.status))
    due = next((step.due for step in reversed(steps) if step.due is not None), None)
    last = pieces[-1].end if pieces else None
    halted = steps[-1].status == "suspended"
    late = 0 if due is None or last is None or halted else calendar.between(due, last)
    days = {status: sum(calendar.between(p.start, p.end) for p in pieces if p.status == status) for status in RUNNING}
    status = stage.status if stage.status in RUNNING or stage.status in CLOSED else steps[-1].status
    return Bar(
        stage.key, stage.position, status, tuple(pieces), None if halted else due,
        days["in_progress"] + days["returned"], days["suspended"], late,
    )  # fmt: skip
