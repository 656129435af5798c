"""Use of a plot: since when it is used, and the terms until when it must be."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QWidget

from data.acts.set_use import set_use
from data.edit import Edit
from data.model import Plot, Registration
from data.register import Register
from data.registration.watches import terms
from gis.errors import TelimError
from gui.dialogs.frame import Dialog
from gui.i18n import translate
from gui.session import Session
from gui.widgets import wording
from gui.widgets.editors import DayLine
from gui.widgets.fields import Field, text_field
from gui.widgets.reading import read_day, read_note


@dataclass(frozen=True, slots=True)
class SetUse:
    """The plot with its day of use and its terms."""

    plot: Plot
    used_on: date | None
    use_by: date | None
    develop_by: date | None
    note: str | None

    def edit(self, register: Register) -> Edit:
        """The act of this answer."""
        return set_use(
            register, self.plot, used_on=self.used_on, use_by=self.use_by, develop_by=self.develop_by, note=self.note
        )


class SetUseDialog(Dialog):
    """Three days and a reason; the act itself judges them before the dialog closes."""

    def __init__(self, parent: QWidget | None, session: Session, plot: Plot, registration: Registration) -> None:
        name = wording.plot_label(plot.cadastral_no)
        super().__init__(
            parent, translate("SetUse", "Use of {plot}").format(plot=name),
            translate("SetUse", "A plot that is not used in time may be taken back; once it is used, the watch ends."),
            ok=translate("SetUse", "Record"), width=440,
        )  # fmt: skip
        self._plot, self._session = plot, session
        self.answer: SetUse | None = None
        self.used_on = _day(translate("SetUse", "Used since"), registration.used_on)
        self.use_by = _day(translate("SetUse", "Must be used by, if the design documents say so"), registration.use_by)
        self.use_by.say_source(_otherwise(session, plot))
        self.develop_by = _day(
            translate("SetUse", "Term of development set by the management company"), registration.develop_by
        )
        self.note = text_field(translate("StageStep", "Reason"), read_note, above=True)
        self.note.show_value(None)
        for field in (self.used_on, self.use_by, self.develop_by, self.note):
            self.body.addWidget(field)

    def take(self) -> None:
        """The answer, as soon as the act accepts it."""
        days = (self.used_on.value(), self.use_by.value(), self.develop_by.value())
        answer = SetUse(self._plot, *days, self.note.value())
        if not self._session.can_write:
            raise TelimError("why_read_only")
        answer.edit(self._session.register)
        self.answer = answer


def ask(parent: QWidget | None, session: Session, plot: Plot, registration: Registration) -> SetUse | None:
    """Ask for the use of the plot; None: nothing changes."""
    dialog = SetUseDialog(parent, session, plot, registration)
    dialog.exec()
    return dialog.answer


def _otherwise(session: Session, plot: Plot) -> str:
    """What the law says where no other day is written."""
    rule = terms()
    law = translate("SetUse", "Without a day: %n years after the decision", "", rule.non_use_years)
    return f"{law} ({rule.reference('non_use', session.language)})"


def _day(label: str, value: date | None) -> Field:
    field = Field(label, DayLine(), read_day, lambda day: wording.day(day) if day else "", above=True)
    field.show_value(value)
    return field
