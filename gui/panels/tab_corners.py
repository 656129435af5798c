"""Tab Corners: the catalogue of corners, read, copied and changed in place; a row and its corner on the map are one."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from shapely.geometry.base import BaseGeometry

from gis.boundary import CornerRef, parts
from gis.corner_order import Order, beginning_at, clockwise, in_order, place_after, reversed_at, swapped
from gis.corner_values import Field, Replaced
from gis.crs import short_name
from gis.errors import TelimError
from gui.i18n import translate
from gui.messages import sentence
from gui.models.corners_model import CornersModel
from gui.models.passport_data import PlotPassportData, corner_rows, moved_rows
from gui.panels.corner_deeds import DeedBar
from gui.panels.corner_edits import CornerEdits
from gui.panels.corners_table import CornersTable, chosen_rows
from gui.session import Session
from gui.tools.reshaping import refusal
from gui.widgets import labels, wording
from gui.widgets.cards import push
from gui.widgets.inline_bar import InlineBar

LOW = 240
"""Pixels below which the foot gives its room to the table, and the buttons to a question."""
FINE = 0.01
"""Metres below which a shift is told in millimetres."""


class CornersTab(QWidget):
    """The table of corners, what is done to it, and one line for questions and complaints."""

    corner_chosen = Signal(int)
    """The number of the corner that the map should show."""
    ghosted = Signal(object)
    """The shape that is proposed, in the working CRS of the plot; None: none any more."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.edits = CornerEdits(session)
        self.model = CornersModel(self)
        self.table = CornersTable(self.model, self._write)
        self.bar = InlineBar()
        self.deeds = DeedBar(self.do)
        self.words = labels.quiet()
        self.remarks: Callable[[str, str, BaseGeometry], list[str]] = lambda plot_id, crs, shape: []
        """What the rules would say of a plot with another shape."""
        self._quiet = False
        self._rung: tuple[int, float, float] | None = None
        self._next: int | None = None
        self._agreed: set[str] = set()
        self._lay_out()
        self._connect()

    def show_data(self, data: PlotPassportData) -> None:
        """Show the corners of this plot."""
        if self.edits.data is None or self.edits.data.plot.id != data.plot.id:
            self.leave()
        self.words.setText(short_name(data.crs))
        self.edits.show(data)

    def leave(self) -> None:
        """Another plot is shown, or none: what was asked or said is over."""
        self.bar.clear()
        self._rung, self._next = None, None
        self._quietly(lambda: self.table.choose(None))
        self._grey()

    def show_live(self, shape: BaseGeometry) -> None:
        """The shape while a corner is on its way on the map."""
        moved = moved_rows(self.model.corners, shape)
        if moved is None:
            self._show_rows(shape)
        else:
            self.model.set_corners(moved)

    def choose(self, ref: CornerRef | None) -> None:
        """The map has chosen that corner."""
        found = [corner.number for corner in self.model.corners if corner.ref == ref]
        self._rung = None
        self._quietly(lambda: self.table.choose(found[0] if found else None))
        self._grey()

    def copy(self, *, everything: bool = False) -> None:
        """Put the chosen corners, or all, on the clipboard as a table."""
        chosen = list(chosen_rows(self.table))
        rows = chosen if chosen and not everything else list(range(self.model.rowCount()))
        QGuiApplication.clipboard().setText(self.model.as_table(rows))

    def do(self, name: str) -> None:
        """A deed of the buttons; a grey one says its reason."""
        why = self._reasons()[name]
        if why is not None:
            self.bar.complain(sentence(why, translate))
        elif name == "paste":
            self.paste(QGuiApplication.clipboard().text())
        elif name in ("insert", "delete"):
            self._change_count(name)
        else:
            self._reorder(name)

    def paste(self, text: str) -> None:
        """Show what the copied values would move, and ask."""
        number, field = self.table.number or 1, self.table.field or "x"
        found = self.edits.preview(text, number, field)
        if found is None:
            return
        words = translate("Corners", "Apply")
        told = "\n".join([_told(found), *self._remarks_on(found.shape)])
        self.bar.ask(told, words, lambda: self._apply(found), lambda: self.ghosted.emit(None))
        self.ghosted.emit(found.shape)

    def _remarks_on(self, shape: BaseGeometry) -> list[str]:
        data = self.edits.data
        return [] if data is None else self.remarks(data.plot.id, data.crs, shape)

    # how it is built

    def _lay_out(self) -> None:
        copy = push(translate("Corners", "Copy as a table"), "quiet", "copy")
        copy.clicked.connect(lambda: self.copy(everything=True))
        self.foot = QWidget()
        foot = QHBoxLayout(self.foot)
        foot.setContentsMargins(16, 6, 10, 8)
        foot.addWidget(self.words, 1)
        foot.addWidget(copy)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.deeds)
        column.addWidget(self.table, 1)
        column.addWidget(self.bar)
        column.addWidget(self.foot)
        for action in self.deeds.actions_of.values():
            self.table.addAction(action)
        self._share_out()

    def _connect(self) -> None:
        table, edits = self.table, self.edits
        table.selectionModel().currentRowChanged.connect(self._tell)
        table.copied.connect(self.copy)
        table.pasted.connect(lambda: self.do("paste"))
        table.insert_wanted.connect(lambda: self.do("insert"))
        table.delete_wanted.connect(lambda: self.do("delete"))
        table.move_wanted.connect(lambda step: self.do("up" if step < 0 else "down"))
        table.answer = self._agree
        self.bar.turned.connect(self._share_out)
        edits.changed.connect(self._show)
        edits.settled.connect(self._ring_again)
        edits.refused.connect(self._complain)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape takes the question away before anything else."""
        if event.key() == Qt.Key.Key_Escape and self.bar.text:
            self.bar.clear()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_out()

    def _share_out(self) -> None:
        """In a low window the corners come first."""
        low = self.height() < LOW
        self.foot.setVisible(not low)
        self.deeds.setVisible(self.edits.session.can_write and not (low and self.bar.asking))

    # what is shown

    def _show(self) -> None:
        shape = self.edits.shape
        if self.bar.asking:
            self.bar.clear()
        self.model.writable = self.edits.can_write
        if shape is not None:
            self._show_rows(shape)
        self._grey()

    def _show_rows(self, shape: BaseGeometry) -> None:
        """These corners; the chosen one stays chosen."""
        number, field = self._next or self.table.number, self.table.field
        self._next = None

        def show() -> None:
            self.model.set_rows(tuple(corner_rows(shape)))
            if number is not None and number != self.table.number:
                self.table.choose(min(number, len(self.model.corners)), field)

        self._quietly(show)

    def _ring_again(self) -> None:
        """The ring on the map follows its corner."""
        at = self._place()
        if self._rung is not None and at is not None and at != self._rung:
            self._rung = at
            self.corner_chosen.emit(at[0])

    def _place(self) -> tuple[int, float, float] | None:
        number = self.table.number
        if number is None:
            return None
        corner = self.model.corners[number - 1]
        return number, corner.x, corner.y

    def _tell(self, _now: QModelIndex, _before: QModelIndex) -> None:
        if self._quiet or self.table.settling:
            return
        if not self.bar.asking:
            self.bar.clear()
        self._grey()
        self._rung = self._place()
        if self._rung is not None:
            self.corner_chosen.emit(self._rung[0])

    def _quietly(self, change: Callable[[], object]) -> None:
        """Change the table without telling the map of another chosen corner."""
        before, self._quiet = self._quiet, True
        change()
        self._quiet = before

    def _complain(self, error: TelimError) -> None:
        code, facts = refusal(error, lambda value, digits: wording.number(value, digits))
        self.bar.complain(sentence(code, translate, **_readable(facts)))

    # what is done

    def _write(self, number: int, field: Field, text: str) -> bool:
        self.bar.clear()
        return self.edits.write_value(self.model.corners[number - 1].ref, field, text)

    def _apply(self, found: Replaced) -> None:
        self.ghosted.emit(None)
        self.edits.paste(found.shape)

    def _change_count(self, name: str) -> None:
        number = self.table.number
        assert number is not None
        self.bar.clear()
        ref = self.model.corners[number - 1].ref
        if name == "delete":
            self.edits.delete(ref)
        else:
            self._next = number + 1
            if not self.edits.insert(ref):
                self._next = None

    def _reorder(self, name: str) -> None:
        """Another order; that of a registered plot is asked about once."""
        shape, data = self.edits.shape, self.edits.data
        if shape is None or data is None:
            return
        number = self.table.number
        ref = self.model.corners[(number or 1) - 1].ref
        order, code = _order(name, shape, ref)

        def change() -> None:
            self._agreed.add(data.plot.id)
            self.bar.clear()
            if number is not None:
                self._next = number + place_after(ref, order).index - ref.index
            if not self.edits.reorder(order, in_order(shape, order), code):
                self._next = None

        if data.status == "registered" and data.plot.id not in self._agreed:
            words = translate(
                "Corners", "The plot is registered: its papers name the corners by the numbers that they have now."
            )
            self.bar.ask(words, translate("Corners", "Change the order"), change)
        else:
            change()

    def _agree(self) -> bool:
        """Yes to the question that stands; False where none does."""
        asked = self.bar.asking
        if asked:
            self.bar.take()
        return asked

    def _grey(self) -> None:
        self.deeds.grey(self._reasons())

    def _reasons(self) -> dict[str, str | None]:
        """Why each deed cannot be done now."""
        names = self.deeds.actions_of
        if not self.edits.can_write or self.edits.shape is None:
            return dict.fromkeys(names, "why_read_only")
        number = self.table.number
        if number is None:
            free = ("paste", "reverse", "renumber")
            return {name: None if name in free else "why_no_corner" for name in names}
        ref = self.model.corners[number - 1].ref
        last = len(parts(self.edits.shape)[ref.part][ref.ring]) - 1 if self._stands(ref) else ref.index
        ends = {"up": ref.index == 0, "down": ref.index >= last}
        return {
            "delete": "keep_three_corners" if last <= 2 else None,
            "first": "why_first_corner" if ref.index == 0 else None,
            **{name: "why_end_of_table" if at_end else None for name, at_end in ends.items()},
            **dict.fromkeys(("insert", "paste", "reverse", "renumber")),
        }

    def _stands(self, ref: CornerRef) -> bool:
        rings = parts(self.edits.shape) if self.edits.shape is not None else []
        return ref.part < len(rings) and ref.ring < len(rings[ref.part])


def _order(name: str, shape: BaseGeometry, ref: CornerRef) -> tuple[Order, str]:
    """The order that a deed asks for, and the name of its edit."""
    if name == "first":
        return beginning_at(shape, ref), "first_corner"
    if name == "reverse":
        return reversed_at(shape, ref), "reverse_corners"
    if name == "renumber":
        return clockwise(shape), "renumber_corners"
    return swapped(shape, ref, -1 if name == "up" else 1), "reorder_corners"


def _told(found: Replaced) -> str:
    """How many corners move, and how far at most."""
    most = wording.number(found.most, 2 if found.most >= FINE else 3)
    return translate("Corners", "%n corners move, at most {most} m", "", found.moved).format(most=most)


def _readable(facts: dict[str, Any]) -> dict[str, Any]:
    """Lengths of a refusal in the user's numbers."""
    return facts | ({"length": wording.number(facts["length"], 2)} if "length" in facts else {})
