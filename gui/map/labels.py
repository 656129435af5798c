"""Words on the map that yield to each other: placing them, and painting them with a halo."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPainterPathStroker

Box = tuple[float, float, float, float]
CELL = 64.0
BATCH = 40


@dataclass(frozen=True, slots=True)
class Label:
    """A word with its middle at (x, y), in painter units; the lower ``rank`` has the right of way."""

    text: str
    x: float
    y: float
    size: float
    colour: str
    halo: str
    rank: float = 0.0
    weight: int = QFont.Weight.DemiBold.value
    angle: float = 0.0
    spread: float = 1.0
    soft: bool = True
    """Whether the halo's edge is smoothed: not needed on a ground of its own colour, and ten times slower."""


class Room:
    """The boxes that are taken, in a grid of cells, so that asking is quick."""

    def __init__(self, cell: float = CELL) -> None:
        self._cell = cell
        self._cells: dict[tuple[int, int], list[Box]] = {}

    def take(self, box: Box) -> bool:
        """True, and taken from now on, where nothing else has any of it."""
        cells = list(self._of(box))
        if any(_meet(box, other) for cell in cells for other in self._cells.get(cell, ())):
            return False
        for cell in cells:
            self._cells.setdefault(cell, []).append(box)
        return True

    def _of(self, box: Box) -> Iterator[tuple[int, int]]:
        left, top, right, bottom = (int(value // self._cell) for value in box)
        for column in range(left, right + 1):
            for row in range(top, bottom + 1):
                yield column, row


def placed(labels: Iterable[Label], width_of: Callable[[Label], float], room: Room, gap: float) -> list[Label]:
    """Those labels that find room, the most important first; no two boxes meet."""
    ranked = sorted(labels, key=lambda label: label.rank)
    return [label for label in ranked if room.take(box_of(label, width_of(label), gap))]


def box_of(label: Label, width: float, gap: float) -> Box:
    """The upright box of a label, with a gap around it; turned labels take a square."""
    across, down = width / 2 + gap, label.size * 0.62 + gap
    if label.angle:
        across = down = max(across, down)
    return label.x - across, label.y - down, label.x + across, label.y + down


@lru_cache(maxsize=64)
def font(family: str, size: float, weight: int, spread: float = 1.0) -> QFont:
    """The font of that size in painter units."""
    made = QFont(family) if family else QFont()
    made.setPixelSize(max(round(size), 1))
    made.setWeight(QFont.Weight(weight))
    if spread != 1.0:
        made.setLetterSpacing(QFont.SpacingType.PercentageSpacing, spread * 100)
    return made


def font_of(label: Label, family: str) -> QFont:
    """The font of a label."""
    return font(family, label.size, label.weight, label.spread)


def measure(family: str) -> Callable[[Label], float]:
    """A function that tells how wide a label is."""
    fonts: dict[tuple[float, int, float], QFontMetricsF] = {}

    def width(label: Label) -> float:
        key = (label.size, label.weight, label.spread)
        if key not in fonts:
            fonts[key] = QFontMetricsF(font_of(label, family))
        return fonts[key].horizontalAdvance(label.text)

    return width


def paint(painter: QPainter, labels: Sequence[Label], family: str, halo: float) -> Iterator[None]:
    """The labels, some at a time, each with its halo under it."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for start in range(0, len(labels), BATCH):
        for label in labels[start : start + BATCH]:
            _paint(painter, label, family, halo)
        yield


def _paint(painter: QPainter, label: Label, family: str, halo: float) -> None:
    painter.save()
    painter.translate(label.x, label.y)
    if label.angle:
        painter.rotate(label.angle)
    if label.halo:
        shape = _halo(label.text, family, label.size, label.weight, label.spread, halo)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, label.soft)
        painter.fillPath(shape, QBrush(QColor(label.halo)))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    written = font_of(label, family)
    painter.setFont(written)
    painter.setPen(QColor(label.colour))
    painter.drawText(_baseline(label.text, written), label.text)
    painter.restore()


@lru_cache(maxsize=4096)
def _halo(text: str, family: str, size: float, weight: int, spread: float, halo: float) -> QPainterPath:
    """The fat outline of a word around its middle; most numbers come back in every frame."""
    written = font(family, size, weight, spread)
    letters = QPainterPath()
    letters.setFillRule(Qt.FillRule.WindingFill)
    letters.addText(_baseline(text, written), written, text)
    stroker = QPainterPathStroker()
    stroker.setWidth(halo * 2)
    stroker.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    stroker.setCurveThreshold(0.5)
    shape = stroker.createStroke(letters)
    shape.addPath(letters)
    shape.setFillRule(Qt.FillRule.WindingFill)
    return shape


def _baseline(text: str, written: QFont) -> QPointF:
    metrics = QFontMetricsF(written)
    return QPointF(-metrics.horizontalAdvance(text) / 2, metrics.capHeight() / 2)


def _meet(a: Box, b: Box) -> bool:
    return a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3]
