"""What the active tool shows, painted over the frame at every move of the pointer: a few lines, so it is quick."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from gui.i18n import translate
from gui.map.camera import Camera
from gui.map.labels import font
from gui.map.style import MapStyle, blend
from gui.messages import sentence
from gui.tools.tool import Label, Line, Mark, Preview, SnapMark, Typed

SOFT = 0.16
LEVELS = ("error", "warn", "info")
CASING = 0.65
"""Strength of the light rim that lifts a line from fills of its own colour."""
FAR = 40_000.0
"""Screen coordinates beyond are cut off, so that painting stays quick and exact."""
CARD_OFFSET = QPointF(16.0, 18.0)
_SQUARE = ((-6.5, -6.5), (6.5, -6.5), (6.5, 6.5), (-6.5, 6.5), (-6.5, -6.5))
QUIET = ("label_other_reading",)
"""Words that stand back behind those of the chosen thing."""
AROUND = (0.0, -24.0, 24.0, -48.0, 48.0)
"""How far a word may go up or down, in pixels, where its place is taken."""
LIFTS = {"label_reading": (-32.0, -56.0, -80.0), "label_other_reading": (18.0, 42.0, 66.0, 90.0)}
"""The same for the name of a whole shape, which stands over it, or under it where it is not the chosen one."""
SIGNS = {
    "corner": (_SQUARE,),
    "start": (_SQUARE,),
    "crossing": (((-6.0, -6.0), (6.0, 6.0)), ((-6.0, 6.0), (6.0, -6.0))),
    "midpoint": (((-7.5, 6.0), (7.5, 6.0), (0.0, -7.0), (-7.5, 6.0)),),
    "foot": (((-6.5, -6.5), (-6.5, 6.5), (6.5, 6.5)), ((-6.5, 0.0), (0.0, 0.0), (0.0, 6.5))),
    "extension": (((-8.0, 0.0), (-4.0, 0.0)), ((-1.5, 0.0), (1.5, 0.0)), ((4.0, 0.0), (8.0, 0.0))),
    "grid": (((-6.5, 0.0), (6.5, 0.0)), ((0.0, -6.5), (0.0, 6.5))),
}
"""Strokes around what was caught, in pixels: a square for a corner, a triangle for a middle, a right angle for a foot."""


def paint_preview(
    painter: QPainter, preview: Preview, camera: Camera, style: MapStyle, pointer: tuple[float, float] | None
) -> None:
    """Lines, corners, words and the marker of what was caught; ``pointer`` is where the card of words stands."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for line in preview.lines:
        _paint_line(painter, line, camera, style)
    for label in preview.labels:
        _paint_about(painter, label, camera, style)
    for mark in preview.marks:
        _paint_mark(painter, mark, camera, style)
    taken: list[QRectF] = []
    for label in (label for label in preview.labels if not _on_card(label)):
        _paint_pill(painter, label, camera, style, taken)
    if preview.snap:
        _paint_snap(painter, preview.snap, camera, style)
    rows = _card_rows(preview)
    if rows and pointer is not None:
        paint_card(painter, rows, QPointF(*pointer), camera, style)


def paint_overlay(painter: QPainter, preview: Preview, camera: Camera, style: MapStyle) -> None:
    """What stands on the map for somebody else than the tool: all its words at their places, the less important ones quiet."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for line in preview.lines:
        _paint_line(painter, line, camera, style)
    for mark in preview.marks:
        _paint_mark(painter, mark, camera, style)
    taken: list[QRectF] = []
    for label in sorted(preview.labels, key=lambda label: label.code in QUIET):
        _paint_pill(painter, label, camera, style, taken, lifts=LIFTS.get(label.code, AROUND))


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the card: plain, strong, or of the level of what a rule says."""

    text: str
    tone: str = ""

    @property
    def weight(self) -> int:
        """That of its font."""
        return _weight(self.tone in ("strong", "error"))


def paint_card(painter: QPainter, rows: Sequence[Row], pointer: QPointF, camera: Camera, style: MapStyle) -> None:
    """Words beside the pointer, the strong ones in accent, a dot before a rule's; on the other side where the window ends."""
    inks = {"strong": style.accent, "error": style.overdue, "warn": style.warning}
    indent = {row: 14.0 if row.tone in LEVELS else 0.0 for row in rows}
    width = max(_width(row, style) + indent[row] for row in rows) + 20.0
    height = 17.0 * len(rows) + 11.0
    corner = _card_corner(pointer, width, height, camera, style)
    painter.setPen(QPen(QColor(blend(style.paper, style.quiet, 0.35)), 1.0))
    painter.setBrush(QColor("#FFFFFF") if not style.dark else QColor("#2B3236"))
    painter.drawRoundedRect(QRectF(corner.x(), corner.y(), width, height), 6, 6)
    for place, row in enumerate(rows):
        ink, line = QColor(inks.get(row.tone, style.ink)), corner + QPointF(10.0, 18.0 + 17.0 * place)
        if indent[row]:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ink if row.tone != "info" else QColor(style.quiet))
            painter.drawEllipse(line + QPointF(4.0, -4.0), 3.5, 3.5)
        painter.setFont(font(style.family, 12.0, row.weight))
        painter.setPen(ink)
        painter.drawText(line + QPointF(indent[row], 0.0), row.text)


def _card_corner(pointer: QPointF, width: float, height: float, camera: Camera, style: MapStyle) -> QPointF:
    """Below and right of the pointer, or on the first other side where the card is in the window and under no panel."""
    right, left = pointer.x() + CARD_OFFSET.x(), pointer.x() - 14.0 - width
    below, above = pointer.y() + CARD_OFFSET.y(), pointer.y() - 14.0 - height
    window = QRectF(0, 0, camera.width, camera.height).adjusted(6, 6, -6, -6)
    panels = [QRectF(a, b, c - a, d - b) for a, b, c, d in style.reserved]
    pushed = min(right, window.right() - width)
    cards = [QRectF(x, y, width, height) for y in (below, above) for x in (right, left, pushed)]
    inside = [card for card in cards if window.contains(card)]
    free = (card for card in inside if not any(card.intersects(panel) for panel in panels))
    best = next(free, inside[0] if inside else QRectF(max(left, 6.0), max(above, 6.0), width, height))
    return best.topLeft()


def _width(row: Row, style: MapStyle) -> float:
    return QFontMetricsF(font(style.family, 12.0, row.weight)).horizontalAdvance(row.text)


def said(code: str, facts: object) -> str:
    """The words of a code in the language of the window."""
    return sentence(code, translate, **dict(facts))  # type: ignore[call-overload]


def _weight(strong: bool) -> int:
    return (QFont.Weight.DemiBold if strong else QFont.Weight.Normal).value


def _on_card(label: Label) -> bool:
    """Sums of the whole sketch and what rules say stand beside the pointer, lengths at their sides."""
    return bool(label.level) or any(part in label.code for part in ("area", "azimuth", "total", "perimeter"))


def _card_rows(preview: Preview) -> list[Row]:
    rows = [Row(said(preview.snap.code, preview.snap.facts))] if preview.snap else []
    if preview.typed:
        rows.append(Row(_typed_text(preview.typed), "strong"))
    sums = [said(label.code, label.facts) for label in preview.labels if _on_card(label) and not label.level]
    rules = [Row(said(label.code, label.facts), label.level) for label in preview.labels if label.level]
    return rows + ([Row(" · ".join(sums), "strong")] if sums else []) + rules


def _typed_text(typed: Typed) -> str:
    return f"{said(typed.code, {})}  {typed.text}▏"


def _points(line: Line, camera: Camera) -> QPolygonF:
    shown = camera.to_screen(line.points).clip(-FAR, FAR)
    return QPolygonF([QPointF(x, y) for x, y in shown.tolist()])


def _paint_line(painter: QPainter, line: Line, camera: Camera, style: MapStyle) -> None:
    if not line.points:
        return
    points = _points(line, camera)
    pen, fill = _look(line, style)
    if line.style in ("sketch", "moving", "bad", "measure"):
        casing = QColor(style.paper)
        casing.setAlphaF(CASING)
        painter.setPen(QPen(casing, pen.widthF() + 2.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        (painter.drawPolygon if line.closed else painter.drawPolyline)(points)
    painter.setPen(pen)
    painter.setBrush(fill if line.closed and len(points) > 2 else Qt.BrushStyle.NoBrush)
    if line.closed:
        painter.drawPolygon(points)
    else:
        painter.drawPolyline(points)


def _look(line: Line, style: MapStyle) -> tuple[QPen, QColor]:
    """Pen and soft fill of a style of line."""
    colour, width, dashes = {
        "sketch": (style.accent, 2.0, ()),
        "moving": (style.accent, 2.0, (5.0, 3.0)),
        "bad": (style.overdue, 2.5, ()),
        "guide": (style.quiet, 1.0, (2.0, 4.0)),
        "ghost": (style.quiet, 1.5, (4.0, 4.0)),
        "box": (style.accent, 1.0, (4.0, 3.0)),
        "measure": (style.accent, 2.0, (6.0, 3.0)),
        "part": (style.overdue, 1.5, ()),
    }[line.style]
    pen = QPen(QColor(colour), width)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    if dashes:
        pen.setDashPattern(list(dashes))
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    fill = QColor(colour)
    fill.setAlphaF({"box": 0.07, "ghost": 0.07, "part": 0.42}.get(line.style, SOFT))
    return pen, fill


def _paint_mark(painter: QPainter, mark: Mark, camera: Camera, style: MapStyle) -> None:
    x, y = camera.point(mark.e, mark.n)
    middle = QPointF(x, y)
    painter.setPen(QPen(QColor(style.accent), 1.8))
    painter.setBrush(QColor("#FFFFFF"))
    if mark.kind == "midpoint":
        painter.setPen(QPen(QColor(style.accent), 1.2))
        painter.drawEllipse(middle, 3.0, 3.0)
    elif mark.kind == "crossing":
        painter.setPen(QPen(QColor(style.overdue), 2.2))
        painter.drawLine(middle + QPointF(-5, -5), middle + QPointF(5, 5))
        painter.drawLine(middle + QPointF(-5, 5), middle + QPointF(5, -5))
    else:
        if mark.kind == "chosen":
            painter.setBrush(QColor(style.accent))
        painter.drawEllipse(middle, 4.5, 4.5)
        if mark.number is not None:
            painter.setFont(font(style.family, 11.0, _weight(True)))
            painter.setPen(QColor(style.accent))
            painter.drawText(middle + QPointF(7.0, -6.0), str(mark.number))


def _paint_about(painter: QPainter, label: Label, camera: Camera, style: MapStyle) -> None:
    """The land that a rule speaks of."""
    ink = QColor({"error": style.overdue, "warn": style.warning}.get(label.level, style.quiet))
    fill = QColor(ink)
    fill.setAlphaF(0.32)
    painter.setPen(QPen(ink, 1.5))
    painter.setBrush(fill)
    for ring in label.about:
        painter.drawPolygon(_points(Line(ring), camera))


def _paint_pill(
    painter: QPainter,
    label: Label,
    camera: Camera,
    style: MapStyle,
    taken: list[QRectF],
    lifts: Sequence[float] = (0.0,),
) -> None:
    """Words on an accent plate at their place, lifted where another one stands there; left out where that does not help."""
    written = font(style.family, 12.0, _weight(True))
    text = said(label.code, label.facts)
    x, y = camera.point(label.e, label.n)
    width = QFontMetricsF(written).horizontalAdvance(text) + 14.0
    boxes = [QRectF(x - width / 2, y - 10.0 + lift, width, 20.0) for lift in lifts]
    box = next((one for one in boxes if not any(one.intersects(other) for other in taken)), None)
    if box is None:
        return
    taken.append(box)
    quiet = label.code in QUIET
    painter.setPen(QPen(QColor(style.quiet if quiet else style.paper), 1.0))
    painter.setBrush(QColor(style.paper if quiet else style.accent))
    painter.drawRoundedRect(box, 4.0, 4.0)
    painter.setFont(written)
    painter.setPen(QColor(style.ink if quiet else "#0D1F1C" if style.dark else "#FFFFFF"))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


def _paint_snap(painter: QPainter, snap: SnapMark, camera: Camera, style: MapStyle) -> None:
    """The signs that drawing programs have for what was caught; red, with a rim of paper."""
    x, y = camera.point(snap.e, snap.n)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for colour, width in ((style.paper, 4.5), (style.overdue, 2.0)):
        pen = QPen(QColor(colour), width)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        painter.setPen(pen)
        for stroke in SIGNS.get(snap.kind, ()):
            painter.drawPolyline([QPointF(x + dx, y + dy) for dx, dy in stroke])
        if snap.kind == "side":
            painter.drawEllipse(QPointF(x, y), 7.0, 7.0)
