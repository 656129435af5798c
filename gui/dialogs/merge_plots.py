"""Merge the chosen plots into one, also plots that do not touch, as its parts: seen before it is recorded."""

from collections.abc import Sequence

from PySide6.QtWidgets import QCheckBox, QWidget

from data.acts.merge_plots import plan_merge
from data.acts.succession import MERGE, Succession
from data.edit import Edit
from data.model import Plot
from data.register import Register
from gis.errors import TelimError
from gui.dialogs.succession import SuccessionDialog
from gui.i18n import translate
from gui.session import Session
from gui.widgets import labels, wording


class MergePlotsDialog(SuccessionDialog):
    """The first of the plots leads number and corner 1. ``apart``: plots that share no side become parts of one plot."""

    def __init__(self, parent: QWidget | None, session: Session, plots: Sequence[Plot], apart: bool = False) -> None:
        names = [wording.plot_label(plot.cadastral_no) for plot in plots]
        title = translate("MergePlots", "Merge %n plots", "", len(plots))
        super().__init__(
            parent,
            session,
            translate("MergePlots", "Combine %n plots", "", len(plots)) if apart else title,
            translate("MergePlots", "The plots are retired, together they are one new plot; the lineage is kept."),
            translate("MergePlots", "Merger of {plots}").format(plots=", ".join(names)),
            translate("MergePlots", "Merge"),
        )
        self._plots = tuple(plots)
        self.questions.addWidget(labels.heading(translate("MergePlots", "Plots")))
        self.questions.addWidget(labels.Value("\n".join(names)))
        self.apart = QCheckBox(translate("MergePlots", "The plots do not touch:\none plot of several parts"))
        self.apart.setChecked(apart)
        self.apart.setVisible(apart)
        self.apart.toggled.connect(self.changed)
        self.questions.addWidget(self.apart)
        self.questions.addStretch(1)
        self.look()

    def plan(self, register: Register) -> Succession:
        """The merger with the values that stand now. Raises what ``plan_merge`` raises."""
        numbers = self.numbers()
        try:
            return plan_merge(
                register, self._plots, self.words_of_reason(), number=numbers[0] if numbers else None,
                apart=self.apart.isChecked(), policy=self.policy(MERGE),
            )  # fmt: skip
        except TelimError as error:
            if error.code == "not_adjacent":
                self.apart.show()  # now there is something to decide
            raise


def ask(parent: QWidget | None, session: Session, plots: Sequence[Plot], apart: bool = False) -> Edit | None:
    """Ask whether the plots are merged; the edit, or None: thought better of it."""
    dialog = MergePlotsDialog(parent, session, plots, apart)
    return dialog.edit(session.register) if dialog.exec() and dialog.edit is not None else None
