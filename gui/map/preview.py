"""What the active tool shows, painted over the frame at every move of the pointer: a few lines, so it is quick."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPolygonF

from gui.i18n import translate
from gui.map.camera import Camera
from gui.map.card import Row, card_box, paint_card, weight
from gui.map.labels import font
from gui.map.style import MapStyle
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
    rings = [_points(Line(ring), camera).boundingRect() for label in preview.labels for ring in label.about]
    boxes += [box.adjusted(-LINE_ROOM, -LINE_ROOM, LINE_ROOM, LINE_ROOM) for box in rings]
    rows = _card_rows(preview)
    if rows and pointer is not None:
        boxes.append(card_box(rows, QPointF(*pointer), camera, style))
    whole = QRectF()
    for box in boxes:
        whole = whole.united(box)
    return whole.adjusted(-2, -2, 2, 2) if boxes else whole


def said(code: str, facts: object) -> str:
    """The words of a code in the language of the window."""
    return sentence(code, translate, **dict(facts))  # type: ignore[call-overload]


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
            painter.setFont(font(style.family, 11.0, weight(True)))
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
    written = font(style.family, 12.0, weight(True))
    text = said(label.code, label.facts)
    plain = _pill_box(text, label, camera, style)
    boxes = [plain.translated(0.0, lift) for lift in lifts]
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


def _pill_box(text: str, label: Label, camera: Camera, style: MapStyle) -> QRectF:
    x, y = camera.point(label.e, label.n)
    width = QFontMetricsF(font(style.family, 12.0, weight(True))).horizontalAdvance(text) + 14.0
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
