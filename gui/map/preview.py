"""What the active tool shows, painted over the frame at every move of the pointer: a few lines, so it is quick."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from gui.i18n import translate
from gui.map.camera import Camera
from gui.map.labels import font
from gui.map.style import MapStyle, blend
from gui.messages import sentence
from gui.tools.tool import Label, Line, Mark, Preview, SnapMark, Typed

SOFT = 0.16
CASING = 0.65
"""Strength of the light rim that lifts a line from fills of its own colour."""
FAR = 40_000.0
"""Screen coordinates beyond are cut off, so that painting stays quick and exact."""
LINE_ROOM = 8.0
MARK_ROOM = 42.0
"""Pixels around a line, and around a mark with its number, that its paint may take."""
CARD_OFFSET = QPointF(16.0, 18.0)
_SQUARE = ((-6.5, -6.5), (6.5, -6.5), (6.5, 6.5), (-6.5, 6.5), (-6.5, -6.5))
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


def paint_reach(painter: QPainter, spot: tuple[float, float], pixels: float, style: MapStyle) -> None:
    """The ring within which something is caught."""
    soft = QColor(style.accent)
    soft.setAlphaF(SOFT)
    painter.setPen(QPen(QColor(style.accent), 1.5))
    painter.setBrush(soft)
    painter.drawEllipse(QPointF(*spot), pixels, pixels)
    painter.setPen(QPen(QColor(style.overdue), 1.5))
    painter.drawLine(QPointF(*spot) + QPointF(-3, 0), QPointF(*spot) + QPointF(3, 0))
    painter.drawLine(QPointF(*spot) + QPointF(0, -3), QPointF(*spot) + QPointF(0, 3))


def paint_card(
    painter: QPainter, rows: Sequence[tuple[str, bool]], pointer: QPointF, camera: Camera, style: MapStyle
) -> None:
    """Words beside the pointer, the strong ones in accent; turned to the other side where the window ends."""
    fonts = _card_fonts(style)
    box = _card_box(rows, pointer, camera, style)
    corner = box.topLeft()
    painter.setPen(QPen(QColor(blend(style.paper, style.quiet, 0.35)), 1.0))
    painter.setBrush(QColor("#FFFFFF") if not style.dark else QColor("#2B3236"))
    painter.drawRoundedRect(box, 6, 6)
    for row, (text, strong) in enumerate(rows):
        painter.setFont(fonts[strong])
        painter.setPen(QColor(style.accent if strong else style.ink))
        painter.drawText(QPointF(corner.x() + 10.0, corner.y() + 18.0 + 17.0 * row), text)


def _card_fonts(style: MapStyle) -> dict[bool, QFont]:
    return {strong: font(style.family, 12.0, _weight(strong)) for strong in (False, True)}


def _card_box(rows: Sequence[tuple[str, bool]], pointer: QPointF, camera: Camera, style: MapStyle) -> QRectF:
    """The plate of the card, inside the window."""
    fonts = _card_fonts(style)
    width = max(QFontMetricsF(fonts[strong]).horizontalAdvance(text) for text, strong in rows) + 20.0
    height = 17.0 * len(rows) + 11.0
    corner = pointer + CARD_OFFSET
    if corner.x() + width > camera.width - 6:
        corner.setX(max(pointer.x() - 14.0 - width, 6.0))
    if corner.y() + height > camera.height - 6:
        corner.setY(pointer.y() - 14.0 - height)
    return QRectF(corner.x(), corner.y(), width, height)


def preview_box(preview: Preview, camera: Camera, style: MapStyle, pointer: tuple[float, float] | None) -> QRectF:
    """Where ``paint_preview`` paints, so that only this part of the map is painted anew; null where it paints nothing."""
    boxes = [_points(line, camera).boundingRect() for line in preview.lines if line.points]
    boxes = [box.adjusted(-LINE_ROOM, -LINE_ROOM, LINE_ROOM, LINE_ROOM) for box in boxes]
    spots = [camera.point(mark.e, mark.n) for mark in (*preview.marks, *((preview.snap,) if preview.snap else ()))]
    boxes += [QRectF(x - MARK_ROOM, y - MARK_ROOM, 2 * MARK_ROOM, 2 * MARK_ROOM) for x, y in spots]
    boxes += [
        _pill_box(said(label.code, label.facts), label, camera, style)
        for label in preview.labels
        if not _on_card(label)
    ]
    rows = _card_rows(preview)
    if rows and pointer is not None:
        boxes.append(_card_box(rows, QPointF(*pointer), camera, style))
    whole = QRectF()
    for box in boxes:
        whole = whole.united(box)
    return whole.adjusted(-2, -2, 2, 2) if boxes else whole


def said(code: str, facts: object) -> str:
    """The words of a code in the language of the window."""
    return sentence(code, translate, **dict(facts))  # type: ignore[call-overload]


def _weight(strong: bool) -> int:
    return (QFont.Weight.DemiBold if strong else QFont.Weight.Normal).value


def _on_card(label: Label) -> bool:
    """Sums of the whole sketch stand beside the pointer, lengths at their sides."""
    return any(part in label.code for part in ("area", "azimuth", "total", "perimeter"))


def _card_rows(preview: Preview) -> list[tuple[str, bool]]:
    rows = [(said(preview.snap.code, preview.snap.facts), False)] if preview.snap else []
    if preview.typed:
        rows.append((_typed_text(preview.typed), True))
    strong = [said(label.code, label.facts) for label in preview.labels if _on_card(label)]
    return rows + ([(" · ".join(strong), True)] if strong else [])


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
    }[line.style]
    pen = QPen(QColor(colour), width)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    if dashes:
        pen.setDashPattern(list(dashes))
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    fill = QColor(colour)
    fill.setAlphaF(0.07 if line.style in ("box", "ghost") else SOFT)
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


def _paint_pill(painter: QPainter, label: Label, camera: Camera, style: MapStyle, taken: list[QRectF]) -> None:
    """A length on an accent plate at its side; left out where another one already stands."""
    written = font(style.family, 12.0, _weight(True))
    text = said(label.code, label.facts)
    box = _pill_box(text, label, camera, style)
    if any(box.intersects(other) for other in taken):
        return
    taken.append(box)
    painter.setPen(QPen(QColor(style.paper), 1.0))
    painter.setBrush(QColor(style.accent))
    painter.drawRoundedRect(box, 4.0, 4.0)
    painter.setFont(written)
    painter.setPen(QColor("#0D1F1C" if style.dark else "#FFFFFF"))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


def _pill_box(text: str, label: Label, camera: Camera, style: MapStyle) -> QRectF:
    x, y = camera.point(label.e, label.n)
    width = QFontMetricsF(font(style.family, 12.0, _weight(True))).horizontalAdvance(text) + 14.0
    return QRectF(x - width / 2, y - 10.0, width, 20.0)


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
