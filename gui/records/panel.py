"""One section of the records on the screen: filter chips, the table, and a line that counts and sums."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

import numpy as np
from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QStackedLayout, QVBoxLayout, QWidget

from gui.i18n import translate
from gui.records.keeper import Keeper
from gui.records.section import Section
from gui.tables.column import Column
from gui.tables.copying import as_html, as_text, as_values, table_data
from gui.tables.filter_bar import FilterBar
from gui.tables.foot import FootLine
from gui.tables.layout import ColumnLayout, ColumnsCard
from gui.tables.model import TableModel
from gui.tables.spec import Among, Condition, Known, Spec, from_json, to_json
from gui.tables.view import TableView
from gui.widgets import wording
from gui.widgets.cards import Empty, push

KEEP_MS = 400
AT_ONCE = 3000
"""So many rows are copied at once; more are written in a job."""


class RecordsPanel(QWidget):
    """``spec_changed`` comes after filter, order, columns or groups are others, and ``chosen`` brings ids of rows."""

    spec_changed = Signal()
    cleared = Signal()
    chosen = Signal(object)
    opened = Signal(str)
    shown = Signal()
    start_wanted = Signal(str)
    map_wanted = Signal(bool)
    change_wanted = Signal()
    plots_wanted = Signal()

    def __init__(self, section: Section, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.section, self.session = section, section.session
        self.keeper = Keeper(section, self)
        self.model = TableModel(section.columns, self.session.today, self)
        self.view = TableView(self.model, section.late, self)
        self.bar = FilterBar(self.model)
        self.arranged = ColumnLayout(self.view, section.columns, self._note_layout)
        self._later = QTimer(self, singleShot=True, interval=KEEP_MS)
        self._build()
        self._connect()
        self.set_spec(self._kept(), fit=False)

    # what is shown

    @property
    def spec(self) -> Spec:
        """How the table is shown now."""
        return self.model.spec

    def open(self) -> None:
        """Show what is so now."""
        self.keeper.want()
        self._show_page()

    def shut(self) -> None:
        """Another section or place is opened: edits need not be followed."""
        self.keeper.open = False
        self._keep()

    def set_spec(self, spec: Spec, *, fit: bool = True) -> None:
        """Show the table like this; the chosen rows stay chosen."""
        ids = self.view.chosen_ids()
        laid = (spec.columns, spec.widths) != (self.spec.columns, self.spec.widths) or not fit
        self.model.set_spec(spec)
        if laid:
            self.arranged.lay_out(spec)
        self._show_spec(ids)

    def condition(self, column: str, condition: Condition | None) -> None:
        """Another condition on that column; None: none."""
        self.set_spec(self.spec.without(column) if condition is None else self.spec.having(condition))

    def search(self, text: str) -> None:
        """Only rows that have these words."""
        if text != self.spec.text:
            self.set_spec(replace(self.spec, text=text))

    def show_all(self) -> None:
        """Take every filter off."""
        self.bar.on_map.setChecked(False)
        self.map_wanted.emit(False)
        self.set_spec(replace(self.spec, conditions=(), text=""))
        self.cleared.emit()

    def set_only(self, ids: frozenset[str] | None) -> None:
        """Only these rows, as the map shows them; None: all."""
        chosen = self.view.chosen_ids()
        self.model.set_only(ids)
        self._show_spec(chosen, tell=False)

    def plots(self, ids: Iterable[str]) -> tuple[str, ...]:
        """The plots that belong to these rows."""
        rows, found = self.model.rows, {}
        for row_id in ids:
            at = rows.place.get(row_id)
            if at is not None:
                found.update(dict.fromkeys(self.section.plots_of(rows.rows[at])))
        return tuple(found)

    def chosen_or_all(self) -> list[str]:
        """The ids of the chosen rows; of all that are shown where none is chosen."""
        return self.view.chosen_ids() or self.model.ids()

    # the clipboard

    def copy(self) -> None:
        """The chosen rows, or all, with the columns that are shown, as a table."""
        rows, columns, places = self.model.rows, self.shown_columns(), self._places(self.chosen_or_all())

        def hand_over(forms: tuple[str, str]) -> None:
            QGuiApplication.clipboard().setMimeData(table_data(*forms))
            self.session.saying.emit(translate("Plots", "%n rows copied", "", len(places)))

        def write(_progress: object = None) -> tuple[str, str]:
            return as_text(rows, places, columns), as_html(rows, places, columns)

        if len(places) <= AT_ONCE:
            hand_over(write())
        else:
            self.session.jobs.read(write, hand_over, title=translate("Plots", "Copy as a table"))

    def copy_column(self, key: str) -> None:
        """One column of the chosen rows."""
        places = self._places(self.chosen_or_all())
        QGuiApplication.clipboard().setText(as_values(self.model.rows, places, self.model.column(key)))
        self.session.saying.emit(translate("Plots", "%n rows copied", "", len(places)))

    def _places(self, ids: Iterable[str]) -> list[int]:
        return [self.model.rows.place[one] for one in ids]

    # columns

    def shown_columns(self) -> list[Column]:
        """The columns on the screen, from left to right."""
        return self.arranged.shown()

    def open_columns(self) -> ColumnsCard:
        """The card in which columns are shown, hidden and put into another order."""
        self.columns_card = ColumnsCard(
            self, self.arranged, self.model.columns, self._choose_columns,
            lambda: self.set_spec(replace(self.spec, columns=(), widths=())),
        )  # fmt: skip
        self.columns_card.show_under(self.bar.columns)
        self.columns_card.list.begin()
        return self.columns_card

    def _choose_columns(self, keys: Sequence[Any]) -> None:
        if keys:
            self.set_spec(replace(self.spec, columns=tuple(keys), widths=self.arranged.widths()))

    def _note_layout(self) -> None:
        """The clerk moved or widened a column: from now on the columns are as they were put."""
        self.model.spec = replace(self.spec, columns=self.arranged.keys(), widths=self.arranged.widths())
        self.arranged.note(self.spec)
        self._later.start()
        self.spec_changed.emit()

    # menus

    def open_head_menu(self, spot: QPoint) -> QMenu:
        """What can be done with the column under the pointer."""
        place = self.view.header.logicalIndexAt(spot)
        menu = self._menu()
        if place >= 0:
            column = self.model.columns[place]
            self._column_lines(menu, column)
            menu.addAction(translate("Tables", "Filter…"), lambda: self.bar.open_card(column.key))
            hide = menu.addAction(translate("Tables", "Hide the column"), lambda: self._hide(column.key))
            hide.setEnabled(len(self.shown_columns()) > 1)
            menu.addSeparator()
        menu.addAction(translate("Tables", "Columns…"), self.open_columns)
        menu.popup(self.view.header.mapToGlobal(spot))
        return menu

    def open_cell_menu(self, spot: QPoint) -> QMenu | None:
        """What can be done with the cell and the rows that are chosen."""
        present = self.view.present()
        if present is None:
            return None
        row_id, key = present
        column, at = self.model.column(key), self.model.rows.place[row_id]
        value = self.model.rows.value(key, at)
        menu = self._menu()
        menu.addAction(translate("Tables", "Open the record"), lambda: self.opened.emit(row_id))
        menu.addAction(translate("Plots", "Show on the map"), self.shown.emit)
        menu.addSeparator()
        menu.addAction(translate("Tables", "Only this value"), lambda: self.condition(key, _only(column, value)))
        menu.addAction(
            translate("Tables", "Without this value"), lambda: self.condition(key, self._without(column, value))
        )
        self._column_lines(menu, column)
        menu.addSeparator()
        menu.addAction(translate("Plots", "Copy as a table"), self.copy)
        text = translate("Tables", "Copy the column “{column}”").format(column=column.title)
        menu.addAction(text, lambda: self.copy_column(key))
        if self.section.can_change:
            menu.addSeparator()
            menu.addAction(translate("Tables", "Change together…"), self.change_wanted.emit)
        menu.popup(spot)
        return menu

    def _without(self, column: Column, value: Any) -> Condition:
        now = self.spec.condition_of(column.key)
        if isinstance(now, Among) and now.out:
            return Among(column.key, (*(one for one in now.values if one != value), value), out=True)
        return Known(column.key) if value is None else Among(column.key, (value,), out=True)

    def _column_lines(self, menu: QMenu, column: Column) -> None:
        key = column.key
        menu.addAction(
            translate("Tables", "Sort by “{column}”").format(column=column.title), lambda: self._sort(key, False)
        )
        if self.spec.order and self.spec.order[0][0] != key:
            menu.addAction(translate("Tables", "Sort within by it"), lambda: self._sort(key, True))
        if column in self.model.groupable():
            by = translate("Tables", "Group by “{column}”").format(column=column.title)
            menu.addAction(by, lambda: self._group(key))

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def _hide(self, key: str) -> None:
        keys = tuple(column.key for column in self.shown_columns() if column.key != key)
        self.set_spec(replace(self.spec, columns=keys, widths=self.arranged.widths()))

    def _sort(self, key: str, more: bool) -> None:
        self.set_spec(self.spec.sorted_by(key, more=more))

    def _group(self, key: str | None) -> None:
        self.set_spec(replace(self.spec, group=key))

    # how it is built

    def _build(self) -> None:
        self.sum = FootLine()
        self.to_map = push(translate("Plots", "Show on the map"), "quiet", "map")
        self.change = push(translate("Tables", "Change together…"), "quiet", "pencil")
        self.change.setVisible(self.section.can_change and self.session.can_write)
        self.copies = push(translate("Copy", "Copy"), "quiet", "copy")
        foot = QHBoxLayout()
        foot.setContentsMargins(0, 0, 0, 0)
        foot.addWidget(self.sum, 1)
        for button in (self.to_map, self.change, self.copies):
            foot.addWidget(button)
        icon, title, words, start = self.section.empty()
        button = translate("Tables", "Begin") if start else ""
        self.nothing = Empty(icon, title, words, button, lambda: self.start_wanted.emit(start))
        self.none_pass = Empty("search", "", "", translate("Plots", "Show all"), self.show_all)
        self.none_pass.say(
            translate("Tables", "No row passes the filter"),
            translate("Tables", "There are others; the filter hides them."),
        )
        for page in (self.nothing, self.none_pass):  # they ask for no room while the table is shown
            page.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self._stack = QStackedLayout()
        for page in (self.view, self.nothing, self.none_pass, QWidget()):
            self._stack.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.bar)
        column.addLayout(self._stack, 1)
        column.addLayout(foot)

    def _connect(self) -> None:
        view, bar, header = self.view, self.bar, self.view.header
        self.keeper.changed.connect(self._take_rows)
        self._later.timeout.connect(self._keep)
        header.sort_wanted.connect(self._sort)
        header.customContextMenuRequested.connect(self.open_head_menu)
        view.menu_wanted.connect(self.open_cell_menu)
        view.copied.connect(self.copy)
        view.resized.connect(self.arranged.fit)
        view.opened.connect(self.opened)
        view.shown.connect(self.shown)
        view.chosen.connect(self._tell_chosen)
        bar.wanted.connect(self.condition)
        bar.cleared.connect(self.show_all)
        bar.map_wanted.connect(self.map_wanted)
        bar.group_wanted.connect(self._group)
        bar.columns_wanted.connect(self.open_columns)
        self.to_map.clicked.connect(self.plots_wanted)
        self.change.clicked.connect(self.change_wanted)
        self.copies.clicked.connect(self.copy)

    def _take_rows(self) -> None:
        """New rows, or some of them changed."""
        assert self.keeper.rows is not None
        ids, at = self.view.chosen_ids(), self.view.verticalScrollBar().value()
        self.model.set_rows(self.keeper.rows)
        self._show_spec(ids, tell=False)
        self.view.verticalScrollBar().setValue(at)
        self.spec_changed.emit()

    def _show_spec(self, ids: Iterable[str], *, tell: bool = True) -> None:
        self.view.header.show_order(self.spec.order)
        self.view.choose(ids)
        self.bar.show_conditions(self.spec.conditions)
        self._show_page()
        self.count()
        if tell:
            self._later.start()
            self.spec_changed.emit()

    def _show_page(self) -> None:
        if self.keeper.rows is None:
            self._stack.setCurrentIndex(3)
        elif not len(self.model.rows):
            self._stack.setCurrentIndex(1)
        else:
            self._stack.setCurrentIndex(0 if self.model.rowCount() else 2)

    def _tell_chosen(self) -> None:
        self.count()
        self.chosen.emit(self.view.chosen_ids())

    def count(self) -> None:
        """The line under the table: what is shown of all, its sums, and what is chosen."""
        shown, total = len(self.model.shown), len(self.model.rows)
        parts = [_of(shown, total), *self._sums(self.model.shown)]
        chosen = self.view.chosen_ids()
        if len(chosen) > 1:
            sums = self._sums(np.array(self._places(chosen)))
            words = translate("Tables", "%n rows chosen", "", len(chosen))
            parts.append(" · ".join([words, *sums[:1]]))
        self.sum.set_text(" · ".join(parts))
        for button in (self.to_map, self.change, self.copies):
            button.setEnabled(shown > 0)

    def _sums(self, places: np.ndarray[Any, Any]) -> list[str]:
        return self.section.sums(self.model, places)

    # what is kept

    def _kept(self) -> Spec:
        """Columns, order and group of last time; filters are not kept, so that nothing hides unseen."""
        text = self.session.settings.text(f"table_{self.section.name}")
        kept = from_json(text) if text else self.section.usual()
        return replace(kept, conditions=(), text="")

    def _keep(self) -> None:
        self._later.stop()
        kept = replace(self.spec, conditions=(), text="")
        self.session.settings.keep(f"table_{self.section.name}", to_json(kept))


def _only(column: Column, value: Any) -> Condition:
    return Known(column.key, known=False) if value is None else Among(column.key, (value,))


def _of(shown: int, total: int) -> str:
    if shown == total:
        return wording.grouped(str(total))
    words = translate("Tables", "{shown} of {total}")
    return words.format(shown=wording.grouped(str(shown)), total=wording.grouped(str(total)))
