"""The legend on the map: every status with its colour and count; a click shows only these plots."""

from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from data.styles import STATUSES, overdue_outline
from gui.i18n import translate
from gui.map.badges import paint_clock
from gui.map.floating import Plate
from gui.map.style import MapStyle
from gui.theme import mixed, theme
from gui.widgets.swatch import paint_swatch
from gui.widgets.wording import grouped, status_word

OVERDUE = "overdue"
ROW = 24
SIDE = 13.0
PAD = 10.0


class Legend(Plate):
    """Counts by status. ``filter_changed`` carries the statuses that stand out, or None for all."""

    filter_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chosen: frozenset[str] = frozenset()
        self._head = _Head(self)
        self._head.toggled.connect(self._fold)
        self._rows = {key: _Row(key, self) for key in (*STATUSES, OVERDUE)}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 4)
        layout.setSpacing(0)
        layout.addWidget(self._head)
        for row in self._rows.values():
            row.picked.connect(self._pick)
            layout.addWidget(row)
        self.set_counts({}, 0)

    @property
    def chosen(self) -> frozenset[str] | None:
        """The statuses that stand out; None: all."""
        return self._chosen or None

    def set_counts(self, by_status: Mapping[str, int], overdue: int) -> None:
        """How many plots each status has; late ones have a line only where there are any."""
        for status in STATUSES:
            self._rows[status].set_count(by_status.get(status, 0))
        self._rows[OVERDUE].set_count(overdue)
        self._fold(self._head.isChecked())

    def set_chosen(self, statuses: frozenset[str] | None) -> None:
        """Show a filter that was chosen elsewhere; says nothing."""
        self._chosen = statuses or frozenset()
        for key, row in self._rows.items():
            row.set_state(key in self._chosen, bool(self._chosen))

    def set_folded(self, folded: bool) -> None:
        """Show the heading only, or all lines."""
        self._head.setChecked(not folded)

    @property
    def folded(self) -> bool:
        """Whether only the heading is shown."""
        return not self._head.isChecked()

    def _pick(self, key: str, more: bool) -> None:
        """A click shows this status alone, again: all; with Shift or Ctrl it is added or taken away."""
        alone = frozenset() if self._chosen == {key} else frozenset({key})
        self.set_chosen(self._chosen ^ {key} if more else alone)
        self.filter_changed.emit(self.chosen)

    def _fold(self, open_: bool) -> None:
        for key, row in self._rows.items():
            row.setVisible(open_ and (key != OVERDUE or row.count > 0 or key in self._chosen))
        self.updateGeometry()


class _Head(QAbstractButton):
    """The word Legend with a small arrow."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setChecked(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setText(translate("Legend", "Legend"))
        self.setToolTip(translate("Legend", "Fold or unfold the legend"))

    def sizeHint(self) -> QSize:
        return QSize(round(QFontMetricsF(self.font()).horizontalAdvance(self.text()) + 4 * PAD + 8), ROW)

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = theme(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(look.ink if self.underMouse() or self.hasFocus() else look.quiet)
        painter.drawText(QRectF(self.rect()).adjusted(PAD, 0, -PAD, 0), Qt.AlignmentFlag.AlignVCenter, self.text())
        x, y, up = self.width() - PAD - 5.0, self.height() / 2, -2.0 if self.isChecked() else 2.0
        painter.setPen(QPen(look.quiet, 1.5))
        painter.drawPolyline([QPointF(x - 4, y + up), QPointF(x, y - up), QPointF(x + 4, y + up)])


class _Row(QAbstractButton):
    """One status: swatch, word and count."""

    picked = Signal(str, bool)

    def __init__(self, key: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.key, self.count = key, 0
        self._on, self._any = False, False
        self.setText(translate("Legend", "Overdue") if key == OVERDUE else status_word(key))
        self.setAccessibleName(self.text())
        self.setToolTip(translate("Legend", "Click: only these. Shift+click: these too."))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def set_count(self, count: int) -> None:
        """How many plots there are."""
        self.count = count
        self.updateGeometry()
        self.update()

    def set_state(self, on: bool, any_chosen: bool) -> None:
        """Whether this status is chosen, and whether any is."""
        self._on, self._any = on, any_chosen
        self.update()

    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(self.font())
        words = metrics.horizontalAdvance(self.text()) + metrics.horizontalAdvance(grouped(str(self.count)))
        return QSize(round(words + SIDE + 8 + 2 * PAD + 24), ROW)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.rect().contains(event.position().toPoint()) and self.isDown():
            more = event.modifiers() & (Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier)
            self.picked.emit(self.key, bool(more))
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.picked.emit(self.key, bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = theme(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._on or self.underMouse() or self.hasFocus():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.accent_soft if self._on else look.hover)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(3, 1, -3, -1), 5, 5)
        faded = self._any and not self._on
        box = QRectF(PAD, (self.height() - SIDE) / 2, SIDE, SIDE)
        painter.setOpacity(0.45 if faded else 1.0)
        if self.key == OVERDUE:
            painter.save()
            paint_clock(painter, box.center().x(), box.center().y(), MapStyle(overdue=_red(look.dark)))
            painter.restore()
        else:
            paint_swatch(painter, box, self.key)
        words = QRectF(self.rect()).adjusted(PAD + SIDE + 8, 0, -PAD, 0)
        painter.setPen(look.ink)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text())
        painter.setPen(mixed(look.quiet, look.ink, 0.15) if self.count else mixed(look.panel, look.quiet, 0.5))
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, grouped(str(self.count)))


def _red(dark: bool) -> str:
    return QColor(overdue_outline()).lighter(120).name() if dark else overdue_outline()
