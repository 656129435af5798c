"""The bar over a table: one chip for every condition, to change it or take it off, and one that adds."""

from collections.abc import Iterable

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from gui.i18n import translate
from gui.tables.filter_card import FilterCard
from gui.tables.model import TableModel
from gui.tables.spec import Condition
from gui.tables.words import condition_words
from gui.theme import paint_icon, theme
from gui.widgets.chips import Chip
from gui.widgets.flow import Flow

CROSS = 16


class ConditionChip(Chip):
    """A chip with a cross: a click on the cross, Delete or Backspace takes it off."""

    off = Signal()

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, menu=True, parent=parent)
        self.setCheckable(True)
        self.setChecked(True)
        self.setToolTip(text)

    def nextCheckState(self) -> None:
        return

    def sizeHint(self) -> QSize:
        return super().sizeHint() + QSize(CROSS, 0)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.position().x() >= self.width() - CROSS - 6 and self.rect().contains(event.position().toPoint()):
            self.setDown(False)
            self.off.emit()
            return
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.off.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def _write(self, painter: QPainter, inside: QRectF, busy: bool) -> None:
        box = QRectF(inside.right() - CROSS + 2, inside.center().y() - 6, 12, 12)
        paint_icon(painter, "close", box, theme().accent)
        super()._write(painter, inside.adjusted(0, 0, -CROSS, 0), busy)


class FilterBar(QWidget):
    """``wanted`` brings a column and its new condition (None: off); ``map_wanted``: only what the map shows."""

    wanted = Signal(str, object)
    cleared = Signal()
    map_wanted = Signal(bool)
    group_wanted = Signal(object)
    columns_wanted = Signal()

    def __init__(self, model: TableModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.chips: dict[str, ConditionChip] = {}
        self.card: FilterCard | None = None
        self._flow = Flow(self)
        self.add = Chip(translate("Tables", "+ filter"), menu=True)
        self.add.clicked.connect(self.open_menu)
        self.on_map = Chip(translate("Tables", "only what the map shows"))
        self.on_map.clicked.connect(lambda: self.map_wanted.emit(self.on_map.isChecked()))
        self.group = Chip(translate("Tables", "Group"), menu=True)
        self.group.clicked.connect(self.open_groups)
        self.columns = Chip(translate("Tables", "Columns"), menu=True)
        self.columns.clicked.connect(self.columns_wanted)
        self.clear = Chip(translate("Tables", "Show all"), menu=True)
        self.clear.clicked.connect(self.cleared)
        for chip in (self.add, self.on_map, self.group, self.columns, self.clear):
            self._flow.addWidget(chip)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_conditions(self, conditions: Iterable[Condition]) -> None:
        """One chip for each, before the others."""
        wanted = {one.column: one for one in conditions if one.column in self._model.rows.columns}
        for key in [key for key in self.chips if key not in wanted]:
            self.chips.pop(key).deleteLater()
        for key, condition in wanted.items():
            words = condition_words(self._model.column(key), condition, self._model.today)
            chip = self.chips.get(key)
            if chip is None:
                chip = self.chips[key] = ConditionChip(words, self)
                chip.clicked.connect(lambda _=False, key=key: self.open_card(key))
                chip.off.connect(lambda key=key: self.wanted.emit(key, None))
            chip.setText(words)
            chip.setToolTip(words)
            chip.updateGeometry()
        self._arrange([self.chips[key] for key in wanted])
        spec = self._model.spec
        group = self._model.rows.columns.get(spec.group or "")
        self.group.setText(
            translate("Tables", "By {column}").format(column=group.title) if group else translate("Tables", "Group")
        )
        self.group.setCheckable(True)
        self.group.setChecked(group is not None)
        self.group.updateGeometry()
        self.clear.setVisible(bool(wanted) or bool(spec.text) or self.on_map.isChecked())

    def open_card(self, key: str) -> FilterCard:
        """The card of that column's filter, under its chip or under the one that adds."""
        card = self.card = FilterCard(self, self._model, self._model.column(key))
        card.wanted.connect(lambda condition: self.wanted.emit(key, condition))
        card.show_under(self.chips.get(key, self.add))
        card.begin()
        return card

    def open_menu(self) -> QMenu:
        """The columns that can be filtered: those of a few values first."""
        menu = self._menu(self.add)
        columns = [one for one in self._model.columns if one.kind in ("choice", "flag")]
        others = [one for one in self._model.columns if one not in columns]
        for part in (columns, others):
            for column in part:
                menu.addAction(column.title, lambda key=column.key: self.open_card(key))
            menu.addSeparator()
        menu.popup(self.add.mapToGlobal(QPoint(0, self.add.height() + 4)))
        return menu

    def open_groups(self) -> QMenu:
        """The columns by which rows can be grouped."""
        menu = self._menu(self.group)
        none = menu.addAction(translate("Tables", "Without groups"), lambda: self.group_wanted.emit(None))
        none.setCheckable(True)
        none.setChecked(self._model.spec.group is None)
        menu.addSeparator()
        for column in self._model.groupable():
            line = menu.addAction(column.title, lambda key=column.key: self.group_wanted.emit(key))
            line.setCheckable(True)
            line.setChecked(self._model.spec.group == column.key)
        menu.popup(self.group.mapToGlobal(QPoint(0, self.group.height() + 4)))
        self.group.setChecked(self._model.spec.group is not None)
        return menu

    def _menu(self, owner: Chip) -> QMenu:
        menu = QMenu(owner)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def _arrange(self, chips: list[ConditionChip]) -> None:
        for chip in (*chips, self.add, self.on_map, self.group, self.columns, self.clear):
            self._flow.removeWidget(chip)
            self._flow.addWidget(chip)
            if chip is not self.clear:
                chip.show()
        self._flow.invalidate()
        self.updateGeometry()
