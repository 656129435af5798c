"""How the lines of a table are drawn: rows with their cells, and the heads of groups across them."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPixmap

from gui.tables.column import Column
from gui.tables.model import Group, TableModel
from gui.theme import paint_icon, theme
from gui.widgets import wording
from gui.widgets.look import mix
from gui.widgets.swatch import paint_swatch

PAD, SWATCH = 10, 12
LEFT = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine)
RIGHT = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight | Qt.TextFlag.TextSingleLine)
KEPT = 20_000
"""So many shortened texts are kept."""

Section = tuple[int, int, int]
"""Column, left edge and width on the screen."""


class LinePainter:
    """Draws lines of a model; what it measured once it keeps."""

    def __init__(self, model: TableModel, late: Callable[[Any], bool]) -> None:
        self._model, self._late = model, late
        self._short: dict[tuple[str, int, bool], str] = {}
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
        model = self._model
        late = self._late(model.rows.rows[at])
        for column, left, width in sections:
            self._cell(painter, model.columns[column], at, QRect(left + PAD, top, width - 2 * PAD, high), late)

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
        word = self._fitting(group.text, max(across.right() - left - 160, 60), strong=True)
        painter.drawText(QRect(left, across.top(), across.width(), across.height()), LEFT, word)
        left += self._fonts[3].horizontalAdvance(word) + 12
        painter.setFont(self._fonts[0])
        painter.setPen(look.quiet)
        painter.drawText(QRect(left, across.top(), across.right() - left, across.height()), LEFT, self._sums(group))

    def _sums(self, group: Group) -> str:
        parts = [wording.grouped(str(group.count))]
        for key, total, _known in group.sums:
            parts.append(f"{wording.number(total, 2)} {self._model.column(key).total}")
        return " · ".join(parts)

    def _cell(self, painter: QPainter, column: Column, at: int, rect: QRect, late: bool) -> None:
        assert self._fonts is not None
        look, text = theme(), self._model.rows.text(column.key, at)
        if column.look == "status":
            self._status(painter, str(self._model.value_of(column.key, at)), late, rect)
            rect = rect.adjusted(SWATCH + 6, 0, 0, 0)
        red = late and column.look == "late"
        strong = red or column.look == "strong"
        painter.setFont(self._fonts[1 if strong else 0])
        quiet = text == wording.DASH or column.look == "quiet"
        painter.setPen(look.error if red else look.quiet if quiet else look.ink)
        painter.drawText(rect, RIGHT if column.right else LEFT, self._fitting(text, rect.width(), strong=strong))

    def _fitting(self, text: str, width: int, *, strong: bool) -> str:
        key = (text, width, strong)
        found = self._short.get(key)
        if found is None:
            assert self._fonts is not None
            if len(self._short) > KEPT:
                self._short.clear()
            line = " ".join(text.split("\n")) if "\n" in text else text
            found = self._fonts[3 if strong else 2].elidedText(line, Qt.TextElideMode.ElideRight, width)
            self._short[key] = found
        return found

    def _status(self, painter: QPainter, status: str, late: bool, rect: QRect) -> None:
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
        painter.drawPixmap(QPoint(rect.left() - 1, rect.center().y() - SWATCH // 2), picture)
