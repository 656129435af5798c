"""A small picture of a paper that is clicked to see it larger; without a picture, the ending of its file."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from gui.theme import paint_icon, theme


class Thumb(QAbstractButton):
    """A sheet of that size in logical pixels."""

    def __init__(self, size: QSize, ending: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._size, self._ending = size, ending
        self._pixmap: QPixmap | None = None
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def pixmap(self) -> QPixmap | None:
        """The picture that is shown."""
        return self._pixmap

    def show_pixmap(self, pixmap: QPixmap | None) -> None:
        """Show this picture; None: none."""
        self._pixmap = pixmap
        self.update()

    def sizeHint(self) -> QSize:
        return self._size

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        sheet = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            if self._pixmap is not None:
                ratio = self.devicePixelRatioF()
                scaled = self._pixmap.scaled(
                    (sheet.size() * ratio).toSize(),
                    Qt.AspectRatioMode.KeepAspectRatio,
                    Qt.TransformationMode.SmoothTransformation,
                )
                scaled.setDevicePixelRatio(ratio)
                room = QRectF(scaled.rect()).size() / ratio
                corner = sheet.center() - QRectF(0, 0, room.width(), room.height()).center()
                painter.drawPixmap(corner, scaled)
                sheet = QRectF(corner.x(), corner.y(), room.width(), room.height())
            else:
                painter.fillRect(sheet, look.field)
                self._write(painter, sheet)
            busy = self.hasFocus() or self.underMouse()
            painter.setPen(QPen(look.accent if busy else look.line, 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(sheet, 2, 2)

    def _write(self, painter: QPainter, sheet: QRectF) -> None:
        look = theme()
        if not self._ending:
            paint_icon(painter, "file", sheet.adjusted(6, 6, -6, -6), look.quiet)
            return
        font = painter.font()
        font.setPixelSize(max(9, min(13, int(sheet.width() / 3.4))))
        painter.setFont(font)
        painter.setPen(look.quiet)
        painter.drawText(sheet, Qt.AlignmentFlag.AlignCenter, self._ending)
