"""How the answers of the passport's questions become acts; the windows ask, the session writes."""

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QWidget

from data.acts.add_document import add_document
from data.acts.advance_stage import (
    finish_stage,
    refuse_stage,
    resume_stage,
    return_stage,
    skip_stage,
    start_stage,
    suspend_stage,
)
from data.acts.link_project import link_project
from data.acts.open_registration import open_registration
from data.acts.unlink_project import unlink_project
from data.edit import Edit
from data.model import Fact, Plot, Project, Stage
from data.registration.tracks import TRACKS
from data.registration.tracks import track as track_of
from gis.errors import TelimError
from gui.dialogs import set_fact
from gui.dialogs.stage_step import StageStep
from gui.i18n import translate
from gui.models.passport_data import PlotPassportData
from gui.session import Session
from gui.widgets import labels, wording
from gui.widgets.cards import push
from gui.widgets.editors import DayLine
from gui.widgets.fields import Field
from gui.widgets.look import Dressed
from gui.widgets.popover import Popover
from gui.widgets.reading import read_day
from gui.widgets.segments import Segments

STEPS: dict[str, Callable[..., Edit]] = {
    "start": start_stage,
    "finish": finish_stage,
    "suspend": suspend_stage,
    "resume": resume_stage,
    "return": return_stage,
    "refuse": refuse_stage,
    "skip": skip_stage,
}


def step(session: Session, stage: Stage, answer: StageStep) -> None:
    """Move the stage as it was shown; somebody else's move in between is a Conflict."""
    move = STEPS[answer.move]
    session.do(
        lambda register: move(register, stage, answer.on, answer.note, person=answer.person, reference=answer.reference)
    )


def track(owner: QWidget, session: Session, data: PlotPassportData, anchor: QWidget) -> None:
    """Ask under the anchor on which track and day the registration begins, then open it with its first stage."""
    bubble = Popover(owner, width=340)
    Dressed(bubble)
    bubble.body.addWidget(labels.heading(translate("Registration", "Start registration")))
    ways = Segments([(key, wording.capital(track_of(key).name[wording.language()])) for key in TRACKS])
    bubble.body.addWidget(ways)
    day = Field(
        translate("Registration", "Application received on"), DayLine(), read_day, _day_text, above=True
    )  # fmt: skip
    day.show_value(session.today)
    bubble.body.addWidget(day)
    begin = push(translate("Registration", "Start"), "primary")
    row = QHBoxLayout()
    row.addStretch(1)
    row.addWidget(begin)
    bubble.body.addLayout(row)

    def take() -> None:
        day.leave()
        if day.pending():
            return
        on, way, plot_id = day.shown() or session.today, ways.key(), data.plot.id
        bubble.close()
        session.do(lambda register: open_registration(register, plot_id, way, on=on, start=True))

    begin.clicked.connect(take)
    bubble.show_under(anchor)


def fact(owner: QWidget, session: Session, project: Project, key: str, nature: str, shown: Fact | None) -> None:
    """Ask for a figure of the project and record it."""
    set_fact.record(owner.window(), session, ("project", project.id), key, nature, shown)


def link(session: Session, plot_id: str, project_id: str) -> None:
    """Link them; a plot that serves another project already is offered to change over."""

    def refused(error: TelimError) -> None:
        if error.code == "plot_has_project":
            session.offered.emit(error.code, error.facts, "choice_change_over", lambda: write(replace=True))
        else:
            session.failed.emit(error)

    def write(*, replace: bool) -> None:
        session.do(
            lambda register: link_project(register, plot_id, project_id, replace=replace),
            lambda _: session.select((plot_id,)),
            refused,
        )

    write(replace=False)


def unlink(session: Session, plot_id: str) -> None:
    """The plot no longer serves its project."""
    session.do(lambda register: unlink_project(register, register.get(Plot, plot_id) or plot_id))


def paper(session: Session, plot_id: str, title: Any, number: Any, dated: Any) -> None:
    """Record a paper of the plot."""
    session.do(lambda register: add_document(register, "plot", plot_id, title=title, number=number, dated=dated))


def _day_text(day: date | None) -> str:
    return wording.day(day) if day else ""
