"""Tabs as underlined words, or as icons where it is narrow; never scrolls sideways."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QVBoxLayout, QWidget

from gui.theme import icon, theme
from gui.widgets.flow import Flow


class Tab(QAbstractButton):
    """One tab: its word or its icon, and a line under the open one."""

    def __init__(self, word: str, picture: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture, self._narrow = picture, False
        self.setText(word)
        self.setToolTip(word)
        self.setAccessibleName(word)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_narrow(self, narrow: bool) -> None:
        """Show the icon instead of the word."""
        self._narrow = narrow
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        if self._narrow:
            return QSize(36, 36)
        font = self.font()
        font.setWeight(font.Weight.DemiBold)
        metrics = QFontMetrics(font)
        return QSize(metrics.horizontalAdvance(self.text()) + 12, metrics.height() + 16)

    def enterEvent(self, event: QEvent) -> None:
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        look, open_ = theme(), self.isChecked()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(look.accent if open_ else look.ink if self.underMouse() else look.quiet)
            if self._narrow:
                side = 20
                pixmap = icon(self._picture).pixmap(QSize(side, side), self.devicePixelRatioF())
                painter.setOpacity(1.0 if open_ or self.underMouse() else 0.65)
                painter.drawPixmap((self.width() - side) // 2, (self.height() - side) // 2 - 1, pixmap)
                painter.setOpacity(1.0)
            else:
                if open_:
                    font = painter.font()
                    font.setWeight(font.Weight.DemiBold)
                    painter.setFont(font)
                painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
            if open_ or self.hasFocus():
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(look.accent if open_ else look.line)
                painter.drawRoundedRect(QRectF(4, self.height() - 2.5, self.width() - 8, 2.5), 1.2, 1.2)


class Tabs(QWidget):
    """A row of tabs; ``opened`` brings the name of the tab that was clicked."""

    opened = Signal(str)

    def __init__(self, tabs: list[tuple[str, str, str]], parent: QWidget | None = None) -> None:
        """``tabs``: name, word, icon."""
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._tabs: dict[str, Tab] = {}
        self._holder = QWidget()
        self._flow = Flow(self._holder, gap=2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._holder)
        for name, word, picture in tabs:
            tab = Tab(word, picture)
            tab.clicked.connect(lambda _checked=False, name=name: self.opened.emit(name))
            self._group.addButton(tab)
            self._tabs[name] = tab
            self._flow.addWidget(tab)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        if tabs:
            self.open(tabs[0][0])

    def open(self, name: str) -> None:
        """Mark that tab as the open one."""
        self._tabs[name].setChecked(True)

    def tab(self, name: str) -> Tab:
        """The button of that tab."""
        return self._tabs[name]

    def set_narrow(self, narrow: bool) -> None:
        """Icons instead of words."""
        for tab in self._tabs.values():
            tab.set_narrow(narrow)
