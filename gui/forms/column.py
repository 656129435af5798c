"""The pages of records in the passport's column: one at a time, with the way back to the one before."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from gui.forms.page import RecordPage
from gui.session import Session

DEEPEST = 20


class RecordStack(QWidget):
    """Makes the page of a table when it is first needed; ``left`` when there is no record before."""

    left = Signal()
    opened = Signal()
    plots_wanted = Signal(list)
    point_wanted = Signal(str, object)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self._pages: dict[str, RecordPage] = {}
        self._trail: list[tuple[str, str]] = []
        self._narrow = False
        self._stack = QStackedWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)

    @property
    def page(self) -> RecordPage | None:
        """The page that is shown; None where no record is."""
        shown = self._stack.currentWidget()
        return shown if isinstance(shown, RecordPage) and self._trail else None

    def open(self, table: str, id: str, tab: str = "") -> bool:
        """Show that record, over the one that is shown; False where it is gone."""
        page = self._page(table)
        before = self.page
        if before is not None and (before is not page or before.id != id):
            before.form_left()
        if not page.show_record(id):
            return False
        if (table, id) in self._trail:
            del self._trail[self._trail.index((table, id)) :]
        self._trail = [*self._trail[-DEEPEST:], (table, id)]
        self._stack.setCurrentWidget(page)
        if tab:
            page.open_tab(tab)
        self.opened.emit()
        return True

    def set_narrow(self, narrow: bool) -> None:
        """Icons for tabs, in the drawer of a narrow window."""
        self._narrow = narrow
        for page in self._pages.values():
            page.tabs.set_narrow(narrow)

    def back(self) -> None:
        """The record before this one; without one the column is left."""
        while self._trail:
            self._trail.pop()
            if self._trail and self.open(*self._trail[-1]):
                return
        self.leave()
        self.left.emit()

    def leave(self) -> None:
        """Let all records go; what was typed is written or waits."""
        self._trail = []
        for page in self._pages.values():
            page.leave()

    def _page(self, table: str) -> RecordPage:
        if table not in self._pages:
            page = RecordPage(self.session, table)
            page.closed.connect(self.back)
            page.record_wanted.connect(self.open)
            page.plots_wanted.connect(self.plots_wanted)
            page.point_wanted.connect(self.point_wanted)
            page.tabs.set_narrow(self._narrow)
            self._pages[table] = page
            self._stack.addWidget(page)
        return self._pages[table]


class RecordColumn(RecordStack):
    """The one in the passport: a living plot opens as its passport."""

    plot_wanted = Signal(str)

    @property
    def seen(self) -> bool:
        """Whether the column that it stands in is on the screen."""
        holder = self.parentWidget()
        return holder is not None and holder.isVisible()

    def open(self, table: str, id: str, tab: str = "") -> bool:
        """Show that record; a living plot is chosen instead."""
        if table == "plot" and id in self.session.statuses:
            self.plot_wanted.emit(id)
            return True
        return super().open(table, id, tab)
