"""How the lines of a table are drawn: rows with their cells, and the heads of groups across them."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPixmap

from gui.tables.model import Group, TableModel
from gui.theme import paint_icon, theme
from gui.widgets import wording
from gui.widgets.look import mix
from gui.widgets.swatch import paint_swatch

PAD, SWATCH = 10, 12
LEFT = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine)
KEPT = 20_000
"""So many shortened texts are kept."""

Section = tuple[int, int, int]
"""Column, left edge and width on the screen."""


class LinePainter:
    """Draws lines of a model; what it measured once it keeps."""

    def __init__(self, model: TableModel, late: Callable[[Any], bool]) -> None:
        self._model, self._late = model, late
        self._short: dict[tuple[str, int, bool], tuple[str, int]] = {}
        self._swatches: dict[tuple[str, bool, float, bool], QPixmap] = {}
        self._fonts: tuple[QFont, QFont, QFontMetrics, QFontMetrics] | None = None

    def forget(self) -> None:
        """The font has changed."""
        self._fonts = None
        self._short.clear()

    def begin(self, font: QFont) -> None:
        """Before the first line of a frame."""
        if self._fonts is None:
            strong = QFont(font)
            strong.setWeight(QFont.Weight.DemiBold)
            self._fonts = (QFont(font), strong, QFontMetrics(font), QFontMetrics(strong))

    def row(self, painter: QPainter, at: int, sections: list[Section], top: int, high: int) -> None:
        """The cells of the row at that place of the model's rows."""
        model, look = self._model, theme()
        late = self._late(model.rows.rows[at])
        assert self._fonts is not None
        plain, strong, metrics, _ = self._fonts
        base = top + (high + metrics.ascent() - metrics.descent()) // 2 + 1
        font, pen = None, None
        for place, left, width in sections:
            column = model.columns[place]
            text = model.rows.text(column.key, at)
            left, width, kind = left + PAD, width - 2 * PAD, column.look
            if kind == "status":
                self._status(painter, str(model.value_of(column.key, at)), late, left, top + high // 2)
                left, width = left + SWATCH + 6, width - SWATCH - 6
            red = late and kind == "late"
            heavy = red or kind == "strong"
            wanted = look.error if red else look.quiet if text == wording.DASH or kind == "quiet" else look.ink
            if font is not (strong if heavy else plain):
                font = strong if heavy else plain
                painter.setFont(font)
            if pen is not wanted:
                pen = wanted
                painter.setPen(pen)
            words, advance = self._fitting(text, width, strong=heavy)
            painter.drawText(left + width - advance if column.right else left, base, words)

    def group(self, painter: QPainter, group: Group, across: QRect) -> None:
        """The head of a group: its word, how many rows, and its sums."""
        look = theme()
        assert self._fonts is not None
        painter.fillRect(across, mix(look.panel, look.ink, 0.045))
        arrow = QRectF(across.left() + PAD - 2, across.center().y() - 6, 12, 12)
        paint_icon(painter, "right" if group.folded else "down", arrow, look.quiet)
        painter.setFont(self._fonts[1])
        painter.setPen(look.ink)
        left = across.left() + PAD + 16
        word, advance = self._fitting(group.text, max(across.right() - left - 160, 60), strong=True)
        painter.drawText(QRect(left, across.top(), across.width(), across.height()), LEFT, word)
        left += advance + 12
        painter.setFont(self._fonts[0])
        painter.setPen(look.quiet)
        painter.drawText(QRect(left, across.top(), across.right() - left, across.height()), LEFT, self._sums(group))

    def _sums(self, group: Group) -> str:
        parts = [wording.grouped(str(group.count))]
        for key, total, _known in group.sums:
            parts.append(f"{wording.number(total, 2)} {self._model.column(key).total}")
        return " · ".join(parts)

    def _fitting(self, text: str, width: int, *, strong: bool) -> tuple[str, int]:
        """The text in one line and no wider than that, and how wide it is."""
        key = (text, width, strong)
        found = self._short.get(key)
        if found is None:
            assert self._fonts is not None
            if len(self._short) > KEPT:
                self._short.clear()
            metrics = self._fonts[3 if strong else 2]
            line = " ".join(text.split("\n")) if "\n" in text else text
            line = metrics.elidedText(line, Qt.TextElideMode.ElideRight, width)
            found = self._short[key] = (line, metrics.horizontalAdvance(line))
        return found

    def _status(self, painter: QPainter, status: str, late: bool, left: int, middle: int) -> None:
        ratio = painter.device().devicePixelRatioF()
        key = (status, late, ratio, theme().dark)
        picture = self._swatches.get(key)
        if picture is None:
            side = SWATCH + 2
            picture = QPixmap(round(side * ratio), round(side * ratio))
            picture.setDevicePixelRatio(ratio)
            picture.fill(Qt.GlobalColor.transparent)
            with QPainter(picture) as one:
                paint_swatch(one, QRectF(1, 1, SWATCH, SWATCH), status, overdue=late)
            self._swatches[key] = picture
        painter.drawPixmap(QPoint(left - 1, middle - SWATCH // 2), picture)
