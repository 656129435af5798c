"""Explode a plot of several parts into plots of one part each: seen before it is recorded."""

from PySide6.QtWidgets import QWidget

from data.acts.split_plot import plan_split
from data.acts.succession import SPLIT, Succession
from data.edit import Edit
from data.frame import frame_of
from data.model import Plot, Zone
from data.register import Register
from gis.measure import planar_area
from gis.parts import explode
from gui.dialogs.succession import SuccessionDialog
from gui.i18n import translate
from gui.session import Session
from gui.widgets import labels, wording


class ExplodePlotDialog(SuccessionDialog):
    """Each part becomes a plot with a number of its own."""

    def __init__(self, parent: QWidget | None, session: Session, plot: Plot) -> None:
        number = wording.plot_label(plot.cadastral_no)
        super().__init__(
            parent,
            session,
            translate("ExplodePlot", "Explode {plot} into parts").format(plot=number),
            translate("ExplodePlot", "The plot is retired, each part is a new plot; the lineage is kept."),
            translate("ExplodePlot", "Parts of {plot} as plots of their own").format(plot=number),
            translate("ExplodePlot", "Explode"),
        )
        self._plot = plot
        zone = session.register.get(Zone, plot.zone_id) if plot.zone_id else None
        shape = frame_of(session.register, zone).to_working(plot.geom)
        areas = [wording.hectares(planar_area(part)) for part in shape.geoms]
        self.questions.addWidget(labels.heading(translate("ExplodePlot", "Parts")))
        words = "\n".join(f"{place}.  {area}" for place, area in enumerate(areas[:MOST_LISTED], 1))
        self.questions.addWidget(labels.Value(words + ("\n…" if len(areas) > MOST_LISTED else "")))
        self.questions.addStretch(1)
        self.look()

    def plan(self, register: Register) -> Succession:
        """The plots that the parts become. Raises what ``plan_split`` raises, and one_part_only."""
        return plan_split(
            register, self._plot, explode, self.words_of_reason(), numbers=self.numbers(), policy=self.policy(SPLIT)
        )


MOST_LISTED = 12


def ask(parent: QWidget | None, session: Session, plot: Plot) -> Edit | None:
    """Ask whether the parts become plots; the edit, or None: thought better of it."""
    dialog = ExplodePlotDialog(parent, session, plot)
    return dialog.edit(session.register) if dialog.exec() and dialog.edit is not None else None
