"""The way of a registration as a row of dots: done, present, to come; a late one has a red ring."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from data.styles import overdue_outline, status_styles
from gui.theme import theme
from gui.widgets.status_pill import ink_on


@dataclass(frozen=True, slots=True)
class Dot:
    """One stage: its position, status, whether it is the present one, whether it is late, and what the hint says."""

    position: int
    status: str
    present: bool = False
    late: bool = False
    hint: str = ""


class StageStrip(QWidget):
    """As many dots as the track has stages, the present one large with its number; a click tells its position."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dots: tuple[Dot, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)

    def set_dots(self, dots: tuple[Dot, ...]) -> None:
        """Show these stages."""
        self._dots = dots
        done = sum(dot.status in ("done", "not_required") for dot in dots)
        self.setAccessibleName(f"{done}/{len(dots)}")
        self.setVisible(bool(dots))
        self.update()

    def dots(self) -> tuple[Dot, ...]:
        """The stages that are shown."""
        return self._dots

    def sizeHint(self) -> QSize:
        return QSize(26 * max(1, len(self._dots)), 30)

    def minimumSizeHint(self) -> QSize:
        return QSize(11 * max(1, len(self._dots)), 30)

    def paintEvent(self, event: QPaintEvent) -> None:
        look, centres = theme(), self._centres()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for dot, here, after in zip(self._dots, centres, [*centres[1:], None], strict=True):
                if after is not None:
                    passed = dot.status in ("done", "not_required")
                    painter.setPen(QPen(look.accent if passed else look.line, 2))
                    painter.drawLine(here, after)
            for dot, here in zip(self._dots, centres, strict=True):
                self._paint_dot(painter, dot, here)

    def _paint_dot(self, painter: QPainter, dot: Dot, here: QPointF) -> None:
        look = theme()
        if dot.present:
            fill = QColor(status_styles()[dot.status if dot.status in status_styles() else "in_progress"].fill)
            painter.setPen(QPen(QColor(overdue_outline()) if dot.late else look.panel, 2.4))
            painter.setBrush(fill)
            painter.drawEllipse(here, 12, 12)
            font = painter.font()
            font.setWeight(font.Weight.Bold)
            painter.setFont(font)
            painter.setPen(QColor(ink_on(fill.name())))
            painter.drawText(
                QRectF(here.x() - 12, here.y() - 12, 24, 24), Qt.AlignmentFlag.AlignCenter, str(dot.position)
            )
            return
        if dot.status == "done":
            painter.setPen(QPen(look.panel, 1.5))
            painter.setBrush(look.accent)
        elif dot.status == "not_required":
            painter.setPen(QPen(look.accent, 1.5))
            painter.setBrush(look.panel)
        else:
            painter.setPen(QPen(look.panel, 1.5))
            painter.setBrush(look.line)
        painter.drawEllipse(here, 6, 6)

    def _centres(self) -> list[QPointF]:
        count = len(self._dots)
        if not count:
            return []
        step = min(26.0, (self.width() - 28) / max(1, count - 1)) if count > 1 else 0.0
        return [QPointF(14 + step * place, self.height() / 2) for place in range(count)]

    def _at(self, x: float) -> Dot | None:
        centres = self._centres()
        near = min(range(len(centres)), key=lambda place: abs(centres[place].x() - x), default=None)
        return None if near is None or abs(centres[near].x() - x) > 13 else self._dots[near]

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        dot = self._at(event.position().x())
        if dot is not None:
            self.chosen.emit(dot.position)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            dot = self._at(event.pos().x())
            QToolTip.showText(event.globalPos(), dot.hint if dot else "", self)
            return True
        return super().event(event)
