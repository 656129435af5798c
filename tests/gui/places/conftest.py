"""A window with the records open."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QItemSelectionModel, QLocale, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from data.register import Register
from gui.desk import Door
from gui.i18n import locale_of
from gui.main_window import MainWindow
from gui.places.records import RecordsPlace
from gui.records.panel import RecordsPanel
from gui.session import Session
from gui.theme import wear
from tests.sheets.land import neighbourhood, register_of

LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
NONE, CTRL, SHIFT = (
    Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier,
)  # fmt: skip


class Records:
    """The place Records in a window, and the hands of a clerk."""

    def __init__(self, qtbot: QtBot, register: Register) -> None:
        self.qtbot, self.register = qtbot, register
        self.session = Session(register, "en")
        self.window = MainWindow(self.session, Door(lambda *_: None, lambda _: None, lambda _: None))
        with qtbot.waitExposed(self.window):
            self.window.resize(1600, 1000)
            self.window.show()
        self.window.activateWindow()
        self.failed: list[Any] = []
        self.session.failed.connect(self.failed.append)
        self.rest()
        self.window.rail.buttons["records"].click()
        self.rest()

    @property
    def place(self) -> RecordsPlace:
        page = self.window.middle.page
        assert isinstance(page, RecordsPlace)
        return page

    @property
    def panel(self) -> RecordsPanel:
        return self.place.panel

    def rest(self) -> None:
        """Let all jobs end and what follows them be shown."""
        for _ in range(3):
            self.qtbot.waitUntil(lambda: not self.session.jobs.busy, timeout=5000)
            self.qtbot.wait(20)

    def open(self, name: str) -> None:
        """Click a segment."""
        QTest.mouseClick(self.place.segments.chips[name], LEFT)
        self.rest()

    def cells(self, key: str) -> list[str]:
        """What stands in that column, from top to bottom; heads of groups in brackets."""
        model, found = self.panel.model, []
        for line in range(model.rowCount()):
            at, group = model.row_at(line), model.group_at(line)
            found.append(f"[{group.text} {group.count}]" if group else model.rows.text(key, at))
        return found

    def numbers(self) -> list[str]:
        """The last groups of the numbers, from top to bottom."""
        return [text[-3:] for text in self.cells("number")]

    def spot(self, line: int, key: str = "number") -> QPoint:
        """The middle of a cell."""
        model, view = self.panel.model, self.panel.view
        column = [one.key for one in model.columns].index(key)
        index = model.index(line, column)
        view.scrollTo(index)
        return view.visualRect(index).center()

    def click(self, line: int, key: str = "number", held: Any = NONE) -> None:
        """Click a cell."""
        QTest.mouseClick(self.panel.view.viewport(), LEFT, held, self.spot(line, key))

    def click_head(self, key: str, held: Any = NONE) -> None:
        """Click the head of a column."""
        header = self.panel.view.header
        column = [one.key for one in self.panel.model.columns].index(key)
        spot = QPoint(header.sectionViewportPosition(column) + 20, header.height() // 2)
        QTest.mouseClick(header.viewport(), LEFT, held, spot)

    def present(self, line: int, key: str) -> None:
        """Put the keyboard into a cell."""
        column = [one.key for one in self.panel.model.columns].index(key)
        flag = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.panel.view.setFocus()
        self.panel.view.selectionModel().setCurrentIndex(self.panel.model.index(line, column), flag)

    def choose(self, menu: QMenu | None, text: str) -> None:
        """Choose the line of a menu that begins so."""
        assert menu is not None
        line = next(line for line in menu.actions() if line.text().startswith(text))
        assert line.isEnabled()
        menu.close()
        line.trigger()
        self.rest()

    def cell_menu(self, line: int, key: str) -> QMenu:
        """The menu of a cell."""
        self.present(line, key)
        menu = self.panel.open_cell_menu(self.panel.view.viewport().mapToGlobal(self.spot(line, key)))
        assert menu is not None
        return menu

    def close(self) -> None:
        self.rest()
        self.window.close()
        self.session.close()
        self.window.deleteLater()


@pytest.fixture
def open_records(qtbot: QtBot, qapp: QApplication) -> Iterator[Callable[..., Records]]:
    """Opens windows with the records of a register; closed after the test."""
    before = QLocale()
    QLocale.setDefault(locale_of("kk"))
    wear(qapp, "light")
    opened: list[Records] = []

    def make(register: Register | None = None) -> Records:
        opened.append(Records(qtbot, register or register_of(*neighbourhood())))
        return opened[-1]

    yield make
    for one in opened:
        one.close()
    QLocale.setDefault(before)


@pytest.fixture
def records(open_records: Callable[..., Records]) -> Records:
    """Seven plots, one of them with a project, which is late."""
    return open_records()
