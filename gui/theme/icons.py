"""Line icons of resources/icons in the colours of the palette, sharp at every screen scale."""

from functools import cache
from pathlib import Path
from tempfile import gettempdir

from PySide6.QtCore import QByteArray, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from gui.theme.palette import LIGHT, Look, mixed

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "icons"
GRID = 20
_now: list[Look] = [LIGHT]


def now(look: Look | None = None) -> Look:
    """The look that icons are painted in; with an argument, from now on that one."""
    if look is not None:
        _now[0] = look
    return _now[0]


@cache
def _source(name: str) -> str:
    return (FOLDER / f"{name}.svg").read_text(encoding="utf-8")


@cache
def _renderer(name: str, colour: str) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(_source(name).replace("currentColor", colour).encode()))


def paint_icon(painter: QPainter, name: str, rect: QRectF, colour: QColor) -> None:
    """Draw the icon as large as fits, centred in ``rect``, in one colour."""
    side = min(rect.width(), rect.height())
    corner = rect.center() - QPointF(side, side) / 2
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setOpacity(painter.opacity() * colour.alphaF())
    _renderer(name, colour.name()).render(painter, QRectF(corner.x(), corner.y(), side, side))
    painter.restore()


@cache
def icon(name: str, role: str = "") -> QIcon:
    """The icon of resources/icons/<name>.svg; ``role`` names a colour of the look, else ink, and accent when checked."""
    return QIcon(_kept(_Engine(name, role)))


def _kept(engine: "_Engine") -> "_Engine":
    """Qt paints with the engine as long as it likes: a Python object that died earlier would take the program down."""
    _engines.append(engine)
    return engine


_engines: list[QIconEngine] = []


class _Engine(QIconEngine):
    """Paints the SVG anew for every size and every look, so it is never a scaled picture."""

    def __init__(self, name: str, role: str) -> None:
        super().__init__()
        self._name, self._role = name, role

    def clone(self) -> QIconEngine:
        return _kept(_Engine(self._name, self._role))

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        paint_icon(painter, self._name, QRectF(rect), self._colour(mode, state))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        picture = QPixmap(size)
        if picture.isNull():
            return picture
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        self.paint(painter, QRect(0, 0, size.width(), size.height()), mode, state)
        painter.end()
        return picture

    def _colour(self, mode: QIcon.Mode, state: QIcon.State) -> QColor:
        look = now()
        if mode == QIcon.Mode.Disabled:
            return mixed(look.panel, look.quiet, 0.62)
        if self._role:
            return QColor(getattr(look, self._role))
        return look.accent if state == QIcon.State.On else look.ink


def picture_file(name: str, colour: QColor) -> str:
    """A copy of the icon in one colour, as a file, because style sheets take pictures only by address."""
    folder = Path(gettempdir()) / "telim-pictures"
    folder.mkdir(exist_ok=True)
    text = _source(name).replace("currentColor", colour.name())
    file = folder / f"{name}-{colour.name()[1:]}.svg"
    if not file.exists() or file.read_text(encoding="utf-8") != text:
        file.write_text(text, encoding="utf-8")
    return file.as_posix()
