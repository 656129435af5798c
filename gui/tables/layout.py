"""Which columns of a table are shown, in which order and how wide; the clerk's choice, else as many as there is room for."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from gui.i18n import translate
from gui.tables.check_list import CheckList
from gui.tables.column import Column
from gui.tables.spec import Spec
from gui.tables.view import TableView
from gui.widgets import labels
from gui.widgets.cards import push
from gui.widgets.look import wear
from gui.widgets.popover import Popover

BESIDE, WIDEST = 46, 190
"""What stands beside a title, and how wide a title can make its column."""
NARROW = 100
"""A view that is not laid out yet."""


class ColumnLayout:
    """Lays the columns of a view out; ``moved`` is called when the clerk has moved or widened one."""

    def __init__(self, view: TableView, columns: Sequence[Column], moved: Callable[[], object]) -> None:
        self._view, self._header, self._columns, self._moved = view, view.header, tuple(columns), moved
        self._spec = Spec()
        self._busy = False
        self._header.sectionResized.connect(lambda *_: self._note())
        self._header.sectionMoved.connect(lambda *_: self._note())

    def shown(self) -> list[Column]:
        """The columns on the screen, from left to right."""
        order = (self._header.logicalIndex(place) for place in range(self._header.count()))
        return [self._columns[one] for one in order if not self._header.isSectionHidden(one)]

    def keys(self) -> tuple[str, ...]:
        """The keys of the columns on the screen, from left to right."""
        return tuple(column.key for column in self.shown())

    def widths(self) -> tuple[tuple[str, int], ...]:
        """The widths of the columns on the screen."""
        return tuple((column.key, self._header.sectionSize(self._columns.index(column))) for column in self.shown())

    def note(self, spec: Spec) -> None:
        """The clerk's own layout stands already on the screen."""
        self._spec = spec

    def lay_out(self, spec: Spec) -> None:
        """Bring the columns into the order and widths of the spec."""
        self._spec, self._busy = spec, True
        header = self._header
        places = {column.key: place for place, column in enumerate(self._columns)}
        order = [key for key in spec.columns if key in places]
        for target, key in enumerate((*order, *(key for key in places if key not in order))):
            header.moveSection(header.visualIndex(places[key]), target)
        widths = dict(spec.widths)
        for key, place in places.items():
            column = self._columns[place]
            header.setSectionHidden(place, key not in order if order else not column.shown)
            header.resizeSection(place, widths.get(key, self._usual(column)))
        self._busy = False
        self.fit()

    def fit(self) -> None:
        """Without a choice of the clerk's: as many of the usual columns as fit, words among them share what is left."""
        room = self._view.viewport().width()
        if self._spec.columns or room < NARROW:
            return
        self._busy = True
        taken = self._fitting(room)
        wide = [one for one in taken if one.kind in ("text", "choice")]
        spare = max(room - sum(map(self._usual, taken)), 0)
        whole = sum(one.width for one in wide)
        for place, column in enumerate(self._columns):
            self._header.setSectionHidden(place, column not in taken)
            more = spare * column.width // whole if column in wide else 0
            self._header.resizeSection(place, self._usual(column) + more)
        self._busy = False

    def _fitting(self, room: int) -> list[Column]:
        taken: list[Column] = []
        for column in (one for one in self._columns if one.shown):
            if taken and sum(map(self._usual, (*taken, column))) > room:
                break
            taken.append(column)
        return taken

    def _usual(self, column: Column) -> int:
        """The width that the column asks for, or that its title needs with an arrow beside it."""
        title = self._header.fontMetrics().horizontalAdvance(column.title) + BESIDE
        return max(column.width, min(title, WIDEST))

    def _note(self) -> None:
        if not self._busy:
            self._moved()


class ColumnsCard(Popover):
    """The card in which columns are ticked and dragged into another order."""

    def __init__(
        self, owner: QWidget, layout: ColumnLayout, columns: Sequence[Column],
        chosen: Callable[[tuple[Any, ...]], object], usual: Callable[[], object],
    ) -> None:  # fmt: skip
        super().__init__(owner, 290)
        wear(self)
        self.body.addWidget(labels.heading(translate("Tables", "Columns")))
        shown = layout.shown()
        self.list = CheckList(movable=True)
        self.list.fill((one.key, one.title, one in shown) for one in (*shown, *(c for c in columns if c not in shown)))
        self.list.changed.connect(lambda: chosen(self.list.ticked()))
        self.body.addWidget(self.list)
        first = push(translate("Tables", "As at first"), "quiet")
        first.clicked.connect(lambda: (usual(), self.close()))
        self.body.addWidget(first)
