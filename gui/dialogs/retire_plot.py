"""Retire a plot: it leaves the map and keeps its history; the reason is required."""

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from data.acts.retire_plot import retire_plot
from data.edit import Edit
from data.model import Plot
from data.register import Register
from gis.errors import TelimError
from gui.dialogs.frame import Dialog
from gui.i18n import translate
from gui.session import Session
from gui.widgets.fields import text_field
from gui.widgets.reading import read_note


@dataclass(frozen=True, slots=True)
class RetirePlot:
    """The plot and why it goes."""

    plot_id: str
    reason: str

    def edit(self, register: Register) -> Edit:
        """The act of this answer."""
        return retire_plot(register, register.get(Plot, self.plot_id), self.reason)


class RetirePlotDialog(Dialog):
    """Asks for the reason."""

    def __init__(self, parent: QWidget | None, session: Session, plot: Plot) -> None:
        name = plot.cadastral_no or translate("RetirePlot", "this plot")
        super().__init__(
            parent, translate("RetirePlot", "Retire {plot}").format(plot=name),
            translate("RetirePlot", "The plot leaves the map and the list. Its record and history stay, and the edit can be undone."),
            ok=translate("RetirePlot", "Retire"), width=440,
        )  # fmt: skip
        self.answer: RetirePlot | None = None
        self._plot = plot
        self.ok.setProperty("kind", "danger")
        self.reason = text_field(translate("RetirePlot", "Reason"), read_note, above=True)
        self.reason.show_value(None)
        self.body.addWidget(self.reason)
        self.reason.editor.setFocus()

    def take(self) -> None:
        """The answer; without a reason there is none."""
        if not self.reason.shown():
            raise TelimError("reason_missing")
        self.answer = RetirePlot(self._plot.id, self.reason.shown())


def ask(parent: QWidget | None, session: Session, plot: Plot) -> RetirePlot | None:
    """Ask why the plot goes; None: it stays."""
    dialog = RetirePlotDialog(parent, session, plot)
    dialog.exec()
    return dialog.answer
