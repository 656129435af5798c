"""What stands on the glass of the map: scale bar, north arrow, credit line and the badge of made-up data."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from gui.i18n import translate
from gui.map.camera import Camera
from gui.map.labels import font
from gui.map.style import MapStyle
from gui.widgets.wording import number

STEPS = (1.0, 2.0, 5.0)
LONGEST = 130.0
"""Logical pixels that the scale bar may have."""
MARGIN = 16.0
BADGE = 330.0
"""Pixels from the right edge that the badge of made-up data may reach."""
_NORMAL, _BOLD = QFont.Weight.Normal.value, QFont.Weight.DemiBold.value


def paint_furniture(
    painter: QPainter, camera: Camera, style: MapStyle, credit: str = "", made_up: bool = False
) -> None:
    """All of it; the camera counts in logical pixels."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if camera.width < 260 or camera.height < 160:
        return
    _north(painter, camera, style)
    below = _credit(painter, camera, style, credit)
    _scale_bar(painter, camera, style, below)
    if made_up:
        _badge(painter, camera, style)


def furniture_boxes(camera: Camera, made_up: bool) -> list[tuple[float, float, float, float]]:
    """Left, top, right, bottom of what is painted here, for labels that keep away."""
    w, h = float(camera.width), float(camera.height)
    boxes = [(w - 56.0, 0.0, w, 64.0), (w - LONGEST - 60.0, h - 52.0, w, h)]
    return [*boxes, (w - BADGE, 0.0, w, MARGIN + 32.0)] if made_up else boxes


def bar_length(metres_per_pixel: float, longest: float = LONGEST) -> float:
    """The longest of 1, 2, 5, 10 ... metres that a bar of so many pixels can show."""
    power = 10.0**-3
    best = power
    while power <= longest * metres_per_pixel:
        best = max([power * step for step in STEPS if power * step <= longest * metres_per_pixel] + [best])
        power *= 10.0
    return best


def length_words(metres: float) -> str:
    """``200 m`` or ``5 km``."""
    if metres >= 1000:
        return translate("Map", "{n} km").format(n=_figure(metres, metres))
    if metres >= 1:
        return translate("Map", "{n} m").format(n=_figure(metres, metres))
    return translate("Map", "{n} cm").format(n=_figure(metres, metres))


def _figure(metres: float, whole: float) -> str:
    """The figure in the unit that the whole bar has."""
    unit = 1000.0 if whole >= 1000 else 1.0 if whole >= 1 else 0.01
    return number(metres / unit, 2, trim=True)


def _scale_bar(painter: QPainter, camera: Camera, style: MapStyle, below: float) -> None:
    """Two halves, dark and light, with figures over their ends."""
    length = bar_length(camera.metres_per_pixel)
    width = length / camera.metres_per_pixel
    written = font(style.family, 11.0, _NORMAL)
    whole = length_words(length)
    half = _figure(length / 2, length)
    right = camera.width - MARGIN - QFontMetricsF(written).horizontalAdvance(whole) / 2
    left, top = right - width, camera.height - MARGIN - 5.0 - below
    for start, colour in ((left, style.ink), (left + width / 2, style.paper)):
        painter.setPen(QPen(QColor(style.ink), 1.0))
        painter.setBrush(QColor(colour))
        painter.drawRect(QRectF(start, top, width / 2, 4.0))
    for x, text in ((left, "0"), (left + width / 2, half), (right, whole)):
        _outlined(painter, x, top - 6.0, text, written, style, style.ink)


def _outlined(painter: QPainter, x: float, y: float, text: str, written: QFont, style: MapStyle, ink: str) -> None:
    """A word with its middle at x, on a faint ground of paper so that it reads over anything."""
    width = QFontMetricsF(written).horizontalAdvance(text)
    ground = QColor(style.paper)
    ground.setAlphaF(0.72)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(QRectF(x - width / 2 - 3.0, y - 11.0, width + 6.0, 14.0), 3, 3)
    painter.setFont(written)
    painter.setPen(QColor(ink))
    painter.drawText(QPointF(x - width / 2, y), text)


def _north(painter: QPainter, camera: Camera, style: MapStyle) -> None:
    x, top = camera.width - MARGIN - 12.0, MARGIN + 2.0
    arrow = QPolygonF([QPointF(x, top), QPointF(x + 7, top + 24), QPointF(x, top + 19), QPointF(x - 7, top + 24)])
    painter.setPen(QPen(QColor(style.paper), 1.5))
    painter.setBrush(QColor(style.ink))
    painter.drawPolygon(arrow)
    _outlined(painter, x, top + 38.0, translate("Map", "N"), font(style.family, 12.0, _BOLD), style, style.ink)


def _credit(painter: QPainter, camera: Camera, style: MapStyle, credit: str) -> float:
    """The sources of what is seen, in the lower right corner; the height that it takes."""
    if not credit:
        return 0.0
    written = font(style.family, 10.0, _NORMAL)
    width = QFontMetricsF(written).horizontalAdvance(credit)
    _outlined(painter, camera.width - 8.0 - width / 2, camera.height - 6.0, credit, written, style, style.quiet)
    return 12.0


def _badge(painter: QPainter, camera: Camera, style: MapStyle) -> None:
    """Says that what is seen is made up, in a pale yellow plate at the top."""
    written = font(style.family, 12.0, _NORMAL)
    text = translate("Map", "Sample data: boundaries are made up")
    width = QFontMetricsF(written).horizontalAdvance(text) + 22.0
    if width > camera.width - 140:
        text = translate("Map", "Sample data")
        width = QFontMetricsF(written).horizontalAdvance(text) + 22.0
    box = QRectF(camera.width - MARGIN - 44.0 - width, MARGIN, width, 26.0)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor("#463A1E" if style.dark else "#FDF0CF"))
    painter.drawRoundedRect(box, 6, 6)
    painter.setFont(written)
    painter.setPen(QColor("#F0C060" if style.dark else "#6E4A00"))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
