"""A layout in columns: each item goes to the column that is the shortest so far."""

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QLayoutItem, QWidget

from gui.widgets.items_layout import ItemsLayout


class Columns(ItemsLayout):
    """As many columns as have room for ``narrowest`` pixels, at most ``most``; ``even`` gives a row one height."""

    def __init__(
        self, narrowest: int, most: int, gap: int = 12, *, even: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, gap)
        self._narrowest, self._most, self._even = narrowest, most, even

    def count_for(self, width: int) -> int:
        """How many columns there are in that width."""
        fit = max(1, min((width + self._gap) // (self._narrowest + self._gap), self._most))
        if self._even and fit < len(self._items):
            rows = -(-len(self._items) // fit)
            fit = -(-len(self._items) // rows)  # no row with a single item where others have many
        return int(fit)

    def minimumSize(self) -> QSize:
        return QSize(self._narrowest, 0)

    def place(self, rect: QRect, *, move: bool) -> int:
        count = self.count_for(rect.width())
        wide = (rect.width() - self._gap * (count - 1)) // count
        ends = [0] * count
        shown = [item for item in self._items if not item.isEmpty()]
        heights = [self._height(item, wide) for item in shown]
        for place, item in enumerate(shown):
            column, high = ends.index(min(ends)), heights[place]
            if self._even:
                column, row = place % count, place // count
                high = max(heights[row * count : (row + 1) * count])
            if move:
                item.setGeometry(
                    QRect(rect.topLeft() + QPoint(column * (wide + self._gap), ends[column]), QSize(wide, high))
                )
            ends[column] += high + self._gap
        return max(max(ends, default=0) - self._gap, 0)

    @staticmethod
    def _height(item: QLayoutItem, width: int) -> int:
        return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
