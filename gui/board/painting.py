"""How a card, the head of a column, a folded column, a place to drop and the strip at the foot are drawn."""

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPen

from gui.board.words import STOPS
from gui.i18n import translate
from gui.models.board_model import Column
from gui.panels.stage_words import move_word
from gui.theme import mixed, paint_icon, theme
from gui.widgets import wording
from gui.widgets.swatch import paint_swatch

ROUND = 6
PAD = 10
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
STOP_ICONS = {"suspend": "suspend", "return": "return", "refuse": "close", "skip": "minus"}


@dataclass(frozen=True, slots=True)
class Card:
    """What a card shows; ``days`` in words that become shorter, for where there is little room."""

    plot_id: str
    number: str
    project: str
    status: str
    word: str
    late: bool
    days: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Manner:
    """How a card stands: chosen, with the keys on it, under the pointer, waiting for its edit, in the hand."""

    chosen: bool = False
    current: bool = False
    hover: bool = False
    waiting: bool = False
    lifted: bool = False


class Faces:
    """The fonts of the board and the heights that follow from them."""

    def __init__(self, font: QFont) -> None:
        self.plain, self.strong, self.small = QFont(font), QFont(font), QFont(font)
        self.strong.setWeight(QFont.Weight.DemiBold)
        self.small.setPixelSize(max(11, font.pixelSize() - 1))
        self.small_strong = QFont(self.small)
        self.small_strong.setWeight(QFont.Weight.DemiBold)
        self.line = QFontMetrics(self.plain).height() + 1
        self.head = 2 * self.line + QFontMetrics(self.small).height() + 18

    def card(self, *, dense: bool) -> int:
        """The height of a card; a dense one has its project in one line."""
        return PAD + self.line * (3 if dense else 4) + 6 + PAD - 2


def ground(column: bool = False) -> QColor:
    """What the board stands on; a column is a shade apart."""
    look = theme()
    return mixed(look.window, look.ink, 0.045 if not look.dark else 0.05) if column else look.window


def paint_card(painter: QPainter, rect: QRect, card: Card, manner: Manner, faces: Faces, *, dense: bool) -> None:
    """One card; late ones are red at the left edge, the chosen ones stand in the accent."""
    look, frame = theme(), QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if manner.waiting:
        painter.setOpacity(0.45)
    shape = QPainterPath()
    shape.addRoundedRect(frame, ROUND, ROUND)
    if manner.lifted:
        for grow in (3, 2, 1):
            painter.fillPath(_rounded(frame.adjusted(-grow, -grow + 2, grow, grow + 3), ROUND + grow), look.shadow)
    fill = look.accent_soft if manner.chosen else mixed(look.panel, look.ink, 0.03) if manner.hover else look.panel
    painter.fillPath(shape, fill)
    if card.late:
        painter.save()
        painter.setClipPath(shape)
        painter.fillRect(QRectF(frame.x(), frame.y(), 4, frame.height()), look.error)
        painter.restore()
    strong = manner.current or manner.lifted
    painter.strokePath(shape, QPen(look.accent if manner.chosen or strong else look.line, 2.0 if strong else 1.0))
    _card_words(painter, rect.adjusted(PAD + 2, PAD - 2, -PAD, -PAD + 2), card, faces, dense=dense)
    painter.restore()


def _card_words(painter: QPainter, inside: QRect, card: Card, faces: Faces, *, dense: bool) -> None:
    look, line = theme(), faces.line
    first = QRect(inside.x(), inside.y(), inside.width(), line)
    number = QFontMetrics(faces.strong).horizontalAdvance(card.number)
    font = faces.small_strong if card.late else faces.small
    room = first.width() - number - 8
    metrics = QFontMetrics(font)
    days = next((words for words in card.days if metrics.horizontalAdvance(words) <= room), "")
    write(painter, first, card.number, faces.strong, look.ink)
    write(painter, first.adjusted(number + 6, 0, 0, 0), days, font, look.error if card.late else look.quiet, RIGHT)
    second = QRect(inside.x(), first.bottom() + 3, inside.width(), line)
    ink = look.ink if card.project else look.quiet
    for text in lines(card.project or wording.DASH, inside.width(), 1 if dense else 2, faces.plain.toString()):
        write(painter, second, text, faces.plain, ink)
        second.translate(0, line)
    last = QRect(inside.x(), inside.bottom() - line + 1, inside.width(), line)
    paint_swatch(painter, QRectF(last.x(), last.center().y() - 5, 11, 11), card.status, overdue=card.late)
    write(painter, last.adjusted(18, 0, 0, 0), card.word, faces.small, look.quiet)


def paint_head(painter: QPainter, rect: QRect, column: Column, meta: str, faces: Faces) -> None:
    """Name in two lines, then count and limit, with the late ones in red at the right."""
    look = theme()
    inside = rect.adjusted(PAD, 8, -PAD, -6)
    line = QRect(inside.x(), inside.y(), inside.width(), faces.line)
    name = column.kind.name or column.key
    for text in lines(name, inside.width(), 2, faces.strong.toString()):
        write(painter, line, text, faces.strong, look.ink if len(column) else mixed(look.ink, look.quiet, 0.6))
        line.translate(0, faces.line)
    foot = QRect(inside.x(), inside.bottom() - faces.line + 1, inside.width(), faces.line)
    write(painter, foot, meta, faces.small, look.quiet)
    if column.late:
        words = translate("Board", "%n late", "", column.late)
        write(painter, foot, words, faces.small_strong, look.error, RIGHT)


def paint_folded(painter: QPainter, rect: QRect, column: Column, faces: Faces, *, hover: bool) -> None:
    """An empty column as a strip with its name upright."""
    look = theme()
    painter.save()
    painter.translate(rect.right() + 1, rect.y())
    painter.rotate(90)
    words = QRect(10, 0, rect.height() - 20, rect.width())
    write(painter, words, column.kind.name or column.key, faces.small, look.ink if hover else look.quiet)
    painter.restore()


def paint_column(painter: QPainter, rect: QRect, *, target: bool) -> None:
    """The ground of a column; where a card would land it stands in the accent."""
    look = theme()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    shape = _rounded(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), ROUND)
    painter.fillPath(shape, mixed(ground(True), look.accent, 0.1) if target else ground(True))
    if target:
        painter.strokePath(shape, QPen(look.accent, 1.6))
    painter.restore()


def paint_drop(painter: QPainter, rect: QRect, words: str, faces: Faces, *, allowed: bool) -> int:
    """The words of a drop in a dashed box; how high it became."""
    look = theme()
    found = lines(words, rect.width() - 2 * PAD, 9, faces.small_strong.toString())
    height = len(found) * faces.line + 2 * PAD
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    shape = _rounded(QRectF(rect.x(), rect.y(), rect.width(), height).adjusted(1, 1, -1, -1), ROUND)
    pen = QPen(look.accent if allowed else look.quiet, 1.4)
    pen.setDashPattern([4, 3])
    painter.fillPath(shape, look.panel)
    painter.strokePath(shape, pen)
    line = QRect(rect.x() + PAD, rect.y() + PAD, rect.width() - 2 * PAD, faces.line)
    for text in found:
        write(painter, line, text, faces.small_strong, look.accent if allowed else look.quiet)
        line.translate(0, faces.line)
    painter.restore()
    return height


def stop_cells(rect: QRect) -> dict[str, QRect]:
    """The four cells of the strip at the foot, from the left."""
    width = (rect.width() - 6 * (len(STOPS) - 1)) // len(STOPS)
    return {
        move: QRect(rect.x() + place * (width + 6), rect.y(), width, rect.height()) for place, move in enumerate(STOPS)
    }


def paint_stops(painter: QPainter, rect: QRect, target: str | None, faces: Faces) -> None:
    """The strip on which a stage is suspended, returned, refused or told not to be required."""
    look = theme()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(rect.adjusted(-4, -6, 4, 12), ground())
    for move, cell in stop_cells(rect).items():
        here = move == target
        danger = move == "refuse"
        ink = look.error if danger else look.accent if here else look.ink
        shape = _rounded(QRectF(cell).adjusted(1, 1, -1, -1), ROUND)
        painter.fillPath(shape, (look.error_soft if danger else look.accent_soft) if here else look.panel)
        pen = QPen(ink if here else look.line, 1.6 if here else 1.0)
        painter.strokePath(shape, pen)
        words = move_word(move)
        metrics = QFontMetrics(faces.strong)
        text = metrics.elidedText(words, Qt.TextElideMode.ElideRight, cell.width() - 44)
        left = cell.center().x() - (metrics.horizontalAdvance(text) + 24) // 2
        paint_icon(painter, STOP_ICONS[move], QRectF(left, cell.center().y() - 8, 18, 18), ink)
        write(painter, QRect(left + 24, cell.y(), cell.right() - left - 28, cell.height()), text, faces.strong, ink)
    painter.restore()


def paint_thumb(painter: QPainter, rect: QRect, *, hover: bool) -> None:
    """The thin thumb at the right edge of a column that scrolls."""
    look = theme()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    colour = mixed(look.panel, look.quiet, 0.75 if hover else 0.45)
    painter.fillPath(_rounded(QRectF(rect), rect.width() / 2), colour)
    painter.restore()


def write(painter: QPainter, rect: QRect, text: str, font: QFont, ink: QColor, align: Qt.AlignmentFlag = LEFT) -> None:
    """One line of text, cut with an ellipsis where it does not fit."""
    painter.setFont(font)
    painter.setPen(ink)
    painter.drawText(
        rect, align, QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, max(rect.width(), 0))
    )


@lru_cache(maxsize=8192)
def lines(text: str, width: int, most: int, face: str) -> tuple[str, ...]:
    """The text in so many lines at most, broken between words; the last one is cut with an ellipsis."""
    font = QFont()
    font.fromString(face)
    metrics = QFontMetrics(font)
    found, words = [], text.split()
    while words and len(found) < most - 1:
        count = 1
        while count < len(words) and metrics.horizontalAdvance(" ".join(words[: count + 1])) <= width - 2:
            count += 1
        found.append(metrics.elidedText(" ".join(words[:count]), Qt.TextElideMode.ElideRight, width))
        words = words[count:]
    if words:
        found.append(metrics.elidedText(" ".join(words), Qt.TextElideMode.ElideRight, width))
    return tuple(found)


def _rounded(rect: QRectF, radius: float) -> QPainterPath:
    shape = QPainterPath()
    shape.addRoundedRect(rect, radius, radius)
    return shape
