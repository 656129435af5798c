"""End a right: why, on which day, and a note. Release a plot: on which day, and a note."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QWidget

from data.acts.end_right import end_right
from data.acts.release_plot import release_plot
from data.edit import Edit
from data.model import Plot
from data.register import Register
from gis.errors import TelimError
from gui.dialogs.frame import Dialog
from gui.i18n import translate
from gui.session import Session
from gui.widgets import wording
from gui.widgets.editors import DayLine
from gui.widgets.fields import Field, choice_field, text_field
from gui.widgets.reading import read_day, read_note


@dataclass(frozen=True, slots=True)
class EndRight:
    """The plot, why and since when the right has ended; without ``why`` the plot is released."""

    plot: Plot
    on: date
    note: str | None
    why: str | None = None

    def edit(self, register: Register) -> Edit:
        """The act of this answer."""
        if self.why is None:
            return release_plot(register, self.plot, self.on, self.note)
        return end_right(register, self.plot, self.why, self.on, self.note)


class EndRightDialog(Dialog):
    """Asks for reason, day and note; the act itself judges them before the dialog closes."""

    def __init__(self, parent: QWidget | None, session: Session, plot: Plot, *, why: str = "terminated") -> None:
        name = wording.plot_label(plot.cadastral_no)
        super().__init__(
            parent, translate("EndRight", "End the right to {plot}").format(plot=name),
            translate(
                "EndRight", "The plot stays taken until it is released; its history is kept, and the edit can be undone."
            ),
            ok=translate("EndRight", "End the right"), width=440,
        )  # fmt: skip
        self._plot, self._session = plot, session
        self.answer: EndRight | None = None
        self.ok.setProperty("kind", "danger")
        self.why = choice_field(translate("EndRight", "Why"), wording.list_choices("ended_why"), none=None, above=True)
        self.day, self.note = _day(session.today), _note()
        self.why.show_value(why)
        for field in (self.why, self.day, self.note):
            self.body.addWidget(field)

    def take(self) -> None:
        """The answer, as soon as the act accepts it."""
        self.answer = _accepted(
            self._session, EndRight(self._plot, self.day.value() or self._session.today, self.note.value(), self.why.value())
        )  # fmt: skip


class ReleasePlotDialog(Dialog):
    """Asks for day and note."""

    def __init__(self, parent: QWidget | None, session: Session, plot: Plot) -> None:
        name = wording.plot_label(plot.cadastral_no)
        super().__init__(
            parent, translate("EndRight", "Release {plot}").format(plot=name),
            translate(
                "EndRight", "The plot becomes free for the next applicant; project and right leave its passport, the history stays."
            ),
            ok=translate("EndRight", "Release"), width=440,
        )  # fmt: skip
        self._plot, self._session = plot, session
        self.answer: EndRight | None = None
        self.day, self.note = _day(session.today), _note()
        for field in (self.day, self.note):
            self.body.addWidget(field)

    def take(self) -> None:
        """The answer, as soon as the act accepts it."""
        self.answer = _accepted(
            self._session, EndRight(self._plot, self.day.value() or self._session.today, self.note.value())
        )


def ask_end(parent: QWidget | None, session: Session, plot: Plot, why: str = "terminated") -> EndRight | None:
    """Ask why and when the right ends; None: it stays."""
    dialog = EndRightDialog(parent, session, plot, why=why)
    dialog.exec()
    return dialog.answer


def ask_release(parent: QWidget | None, session: Session, plot: Plot) -> EndRight | None:
    """Ask when the plot becomes free; None: it stays as it is."""
    dialog = ReleasePlotDialog(parent, session, plot)
    dialog.exec()
    return dialog.answer


def _accepted(session: Session, answer: EndRight) -> EndRight:
    """The answer, unless its act refuses it. Raises its TelimError."""
    if not session.can_write:
        raise TelimError("why_read_only")
    answer.edit(session.register)
    return answer


def _day(today: date) -> Field:
    field = Field(
        translate("StageStep", "Day"), DayLine(), read_day, lambda day: wording.day(day) if day else "", above=True
    )
    field.show_value(today)
    return field


def _note() -> Field:
    field = text_field(translate("StageStep", "Note"), read_note, above=True)
    field.show_value(None)
    return field
