"""Keeps the rows of a section true: reads them in a job, and after an edit only those that it has changed."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from data.edit import Edit
from gui.records.section import Section
from gui.tables.rows import Rows


class Keeper(QObject):
    """``rows`` of the section, None until they are first wanted and read; ``changed`` tells that there are new ones."""

    changed = Signal()

    def __init__(self, section: Section, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.section, self.session = section, section.session
        self.rows: Rows | None = None
        self.open = False
        self._reading = False
        self._stale = True
        self._missed: list[Edit | None] = []
        self.session.edited.connect(self._follow)

    def want(self) -> None:
        """The section is opened: read what is not there or no longer true."""
        self.open = True
        if self._stale and not self._reading:
            self._read()

    def _read(self) -> None:
        self._reading, self._stale = True, False
        self._missed.clear()
        jobs = self.session.jobs
        if self.section.needs_cases:
            self.session.prepare_cases()
            jobs.write(lambda _: self.section.read(self.session.register), self._make, self._fail)  # after the cases
        else:
            jobs.read(lambda _: self.section.read(self.session.register), self._make, self._fail)

    def _make(self, raw: object) -> None:
        """The cases are there now: the rows are made beside the window's thread."""
        self.session.jobs.read(_made(raw, self.section), self._take, self._fail)

    def _take(self, rows: Rows) -> None:
        """Show them; where something of the section was changed while they were read, read once more."""
        self._reading, self.rows = False, rows
        touches = self.section.touches
        self._stale = any(edit is None or any(one.table in touches for one in edit.changes) for edit in self._missed)
        self.changed.emit()
        if self._stale and self.open:
            self._read()

    def _fail(self, error: object) -> None:
        self._reading, self._stale = False, True
        self.session.failed.emit(error)

    def _follow(self, edit: Edit | None) -> None:
        if self._reading:
            self._missed.append(edit)
        elif self.rows is not None and not self._stale and self._show(edit):
            self.changed.emit()

    def _show(self, edit: Edit | None) -> bool:
        """Take the edit over; True where rows have changed."""
        fresh = None if edit is None else self.section.fresh(edit)
        if fresh is None:
            self._stale = True
            if self.open:
                self._read()
            return False
        if fresh and self.rows is not None:
            self.rows = self.rows.changed(fresh)
        return bool(fresh)


def _made(raw: object, section: Section) -> Callable[[object], Rows]:
    """A job that makes the rows, and works out what the first filters would wait for."""

    def work(_progress: object) -> Rows:
        rows = Rows(section.columns, section.lines(raw), section.id_of)
        rows.prepare([column.key for column in section.columns], section.usual().order)
        return rows

    return work
