"""The stages of a registration over its working days: bars, limits, suspensions, today; painted alike on screen and paper."""

from datetime import date

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from data.registration.tracks import stage_name
from data.stage_bars import Bar, Piece, StageBars
from data.styles import status_styles
from gui.i18n import translate
from gui.theme import mixed, theme
from gui.theme.palette import Look
from gui.widgets import wording

ROW, AXIS, NUMBER = 15.0, 20.0, 20.0
BAR = 9.0
SMALL = 11
MONTHS = (1, 3, 6, 12, 24, 60)
"""Between two marks of the axis."""


def paint_chart(painter: QPainter, rect: QRectF, chart: StageBars, look: Look) -> None:
    """Paint the chart into the rectangle, in the units of the painter; the rows share its height."""
    field = _field(rect)
    step = (field.height()) / max(1, len(chart.bars))
    painter.save()
    font = QFont(painter.font())
    font.setPixelSize(SMALL)
    painter.setFont(font)
    _paint_axis(painter, field, chart, look)
    for place, bar in enumerate(chart.bars):
        row = QRectF(field.x(), field.y() + step * place, field.width(), step)
        painter.setPen(look.quiet)
        number = QRectF(rect.x(), row.y(), NUMBER - 6, step)
        painter.drawText(number, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(bar.position))
        _paint_bar(painter, row, bar, chart, look)
    _paint_today(painter, field, chart, look)
    painter.restore()


def _field(rect: QRectF) -> QRectF:
    """Where the bars lie: right of the numbers, above the axis."""
    return rect.adjusted(NUMBER, 2, -6, -AXIS)


def _x(field: QRectF, chart: StageBars, day: date) -> float:
    return field.x() + chart.place(day) * field.width()


def _paint_axis(painter: QPainter, field: QRectF, chart: StageBars, look: Look) -> None:
    """Its first and last day in full, and between them the months or years that have room."""
    metrics = QFontMetricsF(painter.font())
    room, edge = metrics.horizontalAdvance("00.0000") + 10, metrics.horizontalAdvance("00.00.0000") + 8
    first, last = chart.opened, chart.axis[-1] if chart.axis else chart.opened
    months = (last.year - first.year) * 12 + last.month - first.month + 1
    step = next((n for n in MONTHS if months / n * room <= field.width()), MONTHS[-1])
    words = QRectF(field.left(), field.bottom() + 4, field.width(), AXIS - 4)
    painter.setPen(QPen(look.line, 1.0))
    painter.drawLine(QPointF(field.left(), field.bottom() + 2), QPointF(field.right(), field.bottom() + 2))
    painter.setPen(look.quiet)
    painter.drawText(words, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, wording.day(first))
    if last > first and field.width() > 2 * edge:
        painter.drawText(words, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, wording.day(last))
    for count in range(1, months + 1):
        year, month = divmod(first.year * 12 + first.month - 1 + count, 12)
        if (year * 12 + month) % step or date(year, month + 1, 1) > last:
            continue
        x = _x(field, chart, date(year, month + 1, 1))
        painter.setPen(QPen(look.line, 1.0))
        painter.drawLine(QPointF(x, field.top()), QPointF(x, field.bottom() + 5))
        if field.left() + edge + room / 2 <= x <= field.right() - edge - room / 2:
            painter.setPen(look.quiet)
            said = f"{month + 1:02d}.{year}" if step < 12 else str(year)
            box = QRectF(x - room / 2, words.y(), room, words.height())
            painter.drawText(box, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, said)


def _paint_bar(painter: QPainter, row: QRectF, bar: Bar, chart: StageBars, look: Look) -> None:
    high = min(BAR, row.height() - 3)
    top = row.center().y() - high / 2
    for piece in bar.pieces:
        left, right = _x(row, chart, piece.start), _x(row, chart, piece.end)
        box = QRectF(left, top, max(3.0, right - left), high)
        _paint_piece(painter, box, bar, piece, look)
        late = _late(bar, piece)
        if late is not None:
            begin = max(left, _x(row, chart, late))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.error)
            painter.drawRoundedRect(QRectF(begin, top, max(2.0, right - begin), high), 2, 2)
    if bar.due is not None and bar.pieces:
        x = _x(row, chart, bar.due)
        painter.setPen(QPen(look.ink, 1.6))
        painter.drawLine(QPointF(x, top - 2), QPointF(x, top + high + 2))


def _late(bar: Bar, piece: Piece) -> date | None:
    """From when on the piece is late; None where it is not."""
    if bar.due is None or not bar.late or piece.status == "suspended" or piece.end <= bar.due:
        return None
    return max(piece.start, bar.due)


def _paint_piece(painter: QPainter, box: QRectF, bar: Bar, piece: Piece, look: Look) -> None:
    styles = status_styles()
    key = "registered" if bar.status == "done" and piece.status == "in_progress" else piece.status
    fill = QColor(styles[key].fill)
    painter.setPen(QPen(mixed(fill, look.ink, 0.35), 1.0))
    painter.setBrush(mixed(look.panel, fill, 0.35) if piece.status == "suspended" else fill)
    painter.drawRoundedRect(box, 2, 2)
    if piece.status == "suspended":  # Qt's own hatches are device-sized and die in a PDF
        painter.save()
        painter.setClipRect(box)
        painter.setPen(QPen(fill.darker(130), 1.2))
        x = box.left() - box.height()
        while x < box.right():
            painter.drawLine(QPointF(x, box.bottom()), QPointF(x + box.height(), box.top()))
            x += 4.0
        painter.restore()


def _paint_today(painter: QPainter, field: QRectF, chart: StageBars, look: Look) -> None:
    if not chart.axis or chart.today > chart.axis[-1]:
        return
    x = _x(field, chart, chart.today)
    painter.setPen(QPen(look.accent, 1.4, Qt.PenStyle.DashLine))
    painter.drawLine(QPointF(x, field.top() - 2), QPointF(x, field.bottom() + 2))


def bar_words(bar: Bar, track: str) -> str:
    """What the tip says of a stage: its days, its limit, how late it is."""
    words = [f"{bar.position}. {stage_name(track, bar.key, wording.language())}", wording.stage_status_word(bar.status)]
    if bar.pieces:
        words.append(f"{wording.day(bar.pieces[0].start)} – {wording.day(bar.pieces[-1].end)}")
        words.append(translate("StageChart", "%n working days", "", bar.days))
    if bar.suspended:
        words.append(translate("StageChart", "suspended for %n working days", "", bar.suspended))
    if bar.due is not None and bar.pieces:
        words.append(translate("StageChart", "due {day}").format(day=wording.day(bar.due)))
    if bar.late:
        words.append(translate("StageChart", "late by %n working days", "", bar.late))
    return "\n".join(words)


class StageChart(QWidget):
    """The chart of the running registration; resting on a row tells its days."""

    def __init__(self) -> None:
        super().__init__()
        self._chart: StageBars | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.hide()

    @property
    def chart(self) -> StageBars | None:
        """What is shown."""
        return self._chart

    def show_bars(self, chart: StageBars | None) -> None:
        """Show these bars; None, or none begun: nothing."""
        self._chart = chart if chart is not None and any(bar.pieces for bar in chart.bars) else None
        self.setVisible(self._chart is not None)
        if self._chart is not None:
            self.setFixedHeight(self.sizeHint().height())
            self.setAccessibleName("\n\n".join(bar_words(bar, self._chart.track) for bar in self._chart.bars))
        self.update()

    def sizeHint(self) -> QSize:
        rows = len(self._chart.bars) if self._chart else 0
        return QSize(300, round(rows * ROW + AXIS + 4))

    def bar_at(self, y: float) -> Bar | None:
        """The stage of the row there."""
        if self._chart is None:
            return None
        field = _field(QRectF(self.rect()))
        place = int((y - field.y()) // (field.height() / len(self._chart.bars)))
        return self._chart.bars[place] if 0 <= place < len(self._chart.bars) else None

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._chart is not None:
            with QPainter(self) as painter:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                paint_chart(painter, QRectF(self.rect()), self._chart, theme())

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            bar = self.bar_at(event.pos().y())
            QToolTip.showText(event.globalPos(), bar_words(bar, self._chart.track) if bar and self._chart else "", self)
            return True
        return super().event(event)
