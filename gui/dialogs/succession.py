"""What split and merge have in common: the outcome is seen before it is recorded, with numbers, areas and doubts."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from data.acts.succession import Policy, Succession
from data.edit import Edit
from data.frame import frame_of
from data.model import Plot, Zone
from data.register import Register
from gis.errors import TelimError
from gis.measure import planar_area
from gui.dialogs.frame import Dialog
from gui.i18n import translate
from gui.messages import error_sentence, sentence
from gui.session import Session
from gui.widgets import labels, wording
from gui.widgets.fields import Field, line_field, text_field
from gui.widgets.parts_view import PartsView
from gui.widgets.reading import read_note, read_text

Plan = Callable[[Register], Succession]
WAIT_MS = 200


class SuccessionDialog(Dialog):
    """Heirs say in ``plan`` what would be done; ``changed`` looks at it anew, OK records just that."""

    def __init__(self, parent: QWidget | None, session: Session, title: str, words: str, reason: str, ok: str) -> None:
        super().__init__(parent, title, words, ok=ok, width=720)
        self.session = session
        self.edit: Callable[[Register], Edit] | None = None
        self.seen: Succession | None = None
        self._numbers: list[Field] = []
        self._wait = QTimer(self, singleShot=True, interval=WAIT_MS)
        self._wait.timeout.connect(self.look)
        columns = QHBoxLayout()
        columns.setSpacing(20)
        self.questions = QVBoxLayout()
        self.questions.setSpacing(10)
        self.view = PartsView()
        self.balance, self.doubts = labels.quiet(), labels.quiet()
        self.children = QVBoxLayout()
        self.children.setSpacing(6)
        seen = QVBoxLayout()
        seen.setSpacing(8)
        seen.addWidget(self.view, 1)
        seen.addWidget(self.balance)
        seen.addLayout(self.children)
        columns.addLayout(self.questions, 1)
        columns.addLayout(seen, 1)
        self.body.addLayout(columns)
        self.keep = QCheckBox(translate("Succession", "Project and right go on with the new plots"))
        self.keep.setChecked(True)
        self.keep.toggled.connect(self.changed)
        self.reason = text_field(translate("Succession", "Reason"), read_note, above=True)
        self.reason.show_value(reason)
        self.body.addWidget(self.keep)
        self.body.addWidget(self.reason)
        self.body.addWidget(self.doubts)

    def plan(self, register: Register) -> Succession:
        """What would be done with the values of the dialog. Raises TelimError."""
        raise NotImplementedError

    def place(self) -> tuple[float, float] | None:
        """A place to be marked in the picture, in the working CRS."""
        return None

    def changed(self, *_: object) -> None:
        """Something was entered: look again in a moment."""
        self._wait.start()

    def policy(self, usual: Policy) -> Policy:
        """The usual policy, with or without project and right."""
        keep = self.keep.isChecked()
        return Policy(usual.fields, links=keep, registration=keep)

    def numbers(self) -> list[str | None] | None:
        """The numbers as they stand in the fields; None before there are any."""
        return [field.value() for field in self._numbers] or None

    def words_of_reason(self) -> str:
        """The reason as it stands."""
        return str(self.reason.value() or "")

    def look(self) -> None:
        """Show what would be done now, or why it cannot be."""
        self._wait.stop()
        try:
            self.seen = self.plan(self.session.register)
        except TelimError as error:
            self.seen = None
            self.view.show_parts((), words=error_sentence(error, translate))
            self.balance.setText("")
            self.doubts.setText("")
            self._show_children((), ())
            return
        self._show(self.seen)

    def take(self) -> None:
        """Plan once more with what stands now; the numbers count only here."""
        if self._wait.isActive() or self.seen is None:
            self.look()
        made = self.plan(self.session.register)
        self.edit = lambda _register: made.edit

    def _show(self, seen: Succession) -> None:
        register = self.session.register
        zone_id = seen.parents[0].zone_id
        frame = frame_of(register, register.get(Zone, zone_id) if zone_id else None)
        shapes = [frame.to_working(child.geom) for child in seen.children]
        own = {plot.id for plot in seen.parents}
        near = (plot for parent in seen.parents for plot in register.plots_near(parent.geom, 30.0))
        around = {plot.id: frame.to_working(plot.geom) for plot in near if plot.id not in own}
        parts = [
            (shape, f"{wording.short_number(child.cadastral_no)}\n{wording.hectares(planar_area(shape))}")
            for child, shape in zip(seen.children, shapes, strict=True)
        ]
        self.view.show_parts(parts, list(around.values()), at=self.place())
        before, after = (wording.number(area, 2) for area in (seen.area_before_m2, seen.area_after_m2))
        words = translate("Succession", "Area before {before} m², after {after} m²").format(before=before, after=after)
        if seen.neighbours:
            words += " · " + translate("Succession", "%n neighbours get a corner", "", seen.neighbours)
        self.balance.setText(words)
        self.doubts.setText("\n".join(_doubt(code, facts) for code, facts in seen.doubts))
        self._show_children(seen.children, [planar_area(shape) for shape in shapes])

    def _show_children(self, children: Sequence[Plot], areas: Sequence[float]) -> None:
        """A field of the number for each new plot, with its area; what was typed stays while their count does."""
        if len(children) != len(self._numbers):
            self._ask_numbers(children)
        for place, (field, area) in enumerate(zip(self._numbers, areas, strict=True), 1):
            words = translate("Succession", "{n}: {area} m²")
            field.label.setText(words.format(n=place, area=wording.number(area, 2)))

    def _ask_numbers(self, children: Sequence[Plot]) -> None:
        for field in self._numbers:
            self.children.removeWidget(field)
            field.hide()
            field.deleteLater()
        self._numbers = []
        for place, child in enumerate(children, 1):
            field = line_field("", read_text, digits=True)
            field.editor.setAccessibleName(translate("Succession", "Number {n}").format(n=place))
            field.show_value(child.cadastral_no)
            field.left.connect(self.changed)
            self.children.addWidget(field)
            self._numbers.append(field)


def _doubt(code: str, facts: dict[str, Any]) -> str:
    """The sentence of a doubt; a field is called as the passport calls it."""
    words = {
        "address_kk": translate("PlotTab", "Address, Kazakh"),
        "address_ru": translate("PlotTab", "Address, Russian"),
        "category": translate("PlotTab", "Land category"),
        "purpose_kk": translate("PlotTab", "Purpose, Kazakh"),
        "purpose_ru": translate("PlotTab", "Purpose, Russian"),
        "right_type": translate("PlotTab", "Right"),
        "right_until": translate("PlotTab", "Right until"),
        "divisible": translate("PlotTab", "Divisibility"),
    }
    known = facts | {"field": words.get(str(facts["field"]), facts["field"])} if "field" in facts else facts
    return sentence(code, translate, **known)
