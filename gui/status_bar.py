"""The line at the bottom: what mouse and keys do now, where the pointer is, and the scale, which can be typed."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QWidget

from gis.crs import short_name
from gis.errors import TelimError
from gis.numbers import parse_scale
from gui.i18n import translate
from gui.widgets import wording

HEIGHT = 32


class StatusBar(QFrame):
    """``scale_asked`` brings the number of a typed scale, ``complained`` the error of a bad one."""

    scale_asked = Signal(int)
    complained = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("statusBar")
        self.setFixedHeight(HEIGHT)
        self.hint = HintLine()
        self.saving = _label("hintMore")
        self.saving.setText(translate("StatusBar", "saving…"))
        self.saving.hide()
        self.x, self.y, self.crs = _label("north"), _label("east"), _label("crs")
        self.scale = ScaleBox()
        self.scale.asked.connect(self.scale_asked)
        self.scale.complained.connect(self.complained)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 8, 0)
        row.setSpacing(12)
        row.addWidget(self.hint, 1)
        for widget in (self.saving, self.x, self.y, self.crs, self.scale):
            row.addWidget(widget)
        self._row = row
        self._metres()

    def add(self, widget: QWidget) -> None:
        """Put a button before the numbers of the pointer."""
        self._row.insertWidget(self._row.indexOf(self.x), widget)

    def say_hint(self, text: str) -> None:
        """What click, Enter, Shift and Ctrl do now; the first sentence stands out."""
        self.hint.say(text)

    def show_place(self, e: float, n: float) -> None:
        """The pointer in the official CRS: X is north and stands first."""
        self.x.setText(f"X {wording.number(n, 2)}")
        self.y.setText(f"Y {wording.number(e, 2)}")

    def leave_place(self) -> None:
        """The pointer is not over the map."""
        self.x.setText("")
        self.y.setText("")

    def show_crs(self, code: str) -> None:
        """The name of the coordinate system that the numbers are in."""
        self.crs.setText(short_name(code))
        self.crs.setToolTip(code)

    def show_scale(self, denominator: int) -> None:
        """The scale of the map, unless somebody is typing one."""
        self.scale.show_scale(denominator)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.crs.setVisible(self.width() >= 760)

    def _metres(self) -> None:
        widest = self.fontMetrics().horizontalAdvance(f"X {wording.number(88_888_888.88, 2)}")
        for label in (self.x, self.y):
            label.setMinimumWidth(widest)
            label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


class HintLine(QWidget):
    """Two labels: the first sentence in ink, the rest quiet; what does not fit ends in dots and stands in the tooltip."""

    def __init__(self) -> None:
        super().__init__()
        self._first, self._more = _label("hintFirst"), _label("hintMore")
        self._text = ("", "")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._first)
        row.addWidget(self._more, 1)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def say(self, text: str) -> None:
        """Show the hint."""
        if text == self.toolTip():
            return
        first, dot, more = text.partition(". ")
        self._text = (first + ("." if dot else ""), more)
        self.setToolTip(text)
        self._fit()

    def text(self) -> str:
        """The whole hint."""
        return " ".join(part for part in self._text if part)

    def minimumSizeHint(self) -> QSize:
        return QSize(60, 16)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = max(self.width(), 0)
        for label, text in zip((self._first, self._more), self._text, strict=True):
            label.ensurePolished()
            shown = label.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, max(room, 0))
            label.setText(shown if room > 40 else "")
            room -= label.fontMetrics().horizontalAdvance(text) + 12


class ScaleBox(QLineEdit):
    """The scale as 1:N; takes 2000 and 1:2 000 alike."""

    asked = Signal(int)
    complained = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("scale")
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.setFixedWidth(104)
        self.setAccessibleName(translate("StatusBar", "Scale of the map"))
        self.setToolTip(translate("StatusBar", "Scale of the map: type 2000 and press Enter"))
        self._shown = 0
        self.returnPressed.connect(self._take)

    def show_scale(self, denominator: int) -> None:
        """Show the scale, unless somebody is typing."""
        self._shown = denominator
        if not self.hasFocus():
            self._write()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._write()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._write()
            self.clearFocus()
            return
        super().keyPressEvent(event)

    def _take(self) -> None:
        try:
            scale = parse_scale(self.text())
        except TelimError as error:
            self.complained.emit(error)
            self.selectAll()
            return
        self.asked.emit(scale)
        self.clearFocus()

    def _write(self) -> None:
        self.setText(f"1:{wording.grouped(str(self._shown))}" if self._shown else "")


def _label(name: str) -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    return label
