"""A button of the floating toolbar: its icon on a plate when it is down or near."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from gui.theme import mixed, paint_icon, theme

SIDE = 36
ICON = 20.0


@dataclass(frozen=True, slots=True)
class ToolEntry:
    """One button: the tool's id, its icon, its words with the key, and why it cannot be taken (or None).

    With ``members`` it is a group: a button that opens a menu of them; theirs are words without the key, and the key.
    """

    id: str
    icon: str
    words: str
    reason: str | None = None
    key: str = ""
    members: tuple["ToolEntry", ...] = ()


class ToolButton(QAbstractButton):
    """Down while its tool is in hand."""

    def __init__(self, entry: ToolEntry, parent: QWidget) -> None:
        super().__init__(parent)
        self.picture, self.words = entry.icon, entry.words
        self.setCheckable(True)
        self.setAccessibleName(entry.words)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setObjectName(f"tool_{entry.id}")

    def set_reason(self, reason: str | None) -> None:
        """Grey it with that reason as its tip, or free it."""
        self.setEnabled(reason is None)
        self.setToolTip(f"{self.words}\n{reason}" if reason else self.words)

    def sizeHint(self) -> QSize:
        return QSize(SIDE, SIDE)

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = theme(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        down, near = self.isChecked(), self.isEnabled() and (self.underMouse() or self.hasFocus())
        if down or near:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.accent if down else look.hover)
            painter.drawRoundedRect(box, 6, 6)
        colour = look.on_accent if down else look.ink if self.isEnabled() else mixed(look.panel, look.quiet, 0.62)
        shift = (SIDE - ICON) / 2
        paint_icon(painter, self.picture, QRectF(shift, shift, ICON, ICON), colour)
        self.paint_more(painter, colour)

    def paint_more(self, painter: QPainter, colour: QColor) -> None:
        """What a special button has beside its icon."""
