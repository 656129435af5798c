"""Open the record of a project, an investor, a zone or a plot: in the passport's column, or as a dialog where that is hidden."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from gis.errors import TelimError
from gui.forms.catalogue import FORMS
from gui.forms.column import RecordColumn, RecordStack
from gui.i18n import translate
from gui.session import Session
from gui.widgets.look import Dressed

WIDTH, HEIGHT = 620, 640


class RecordDialog(QDialog):
    """The pages of records in a window of their own; everything is written when a field is left, so it has no OK."""

    def __init__(self, parent: QWidget | None, session: Session, column: RecordColumn | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(translate("Forms", "Record"))
        room = self.screen().availableGeometry()
        self.resize(min(WIDTH, room.width() - 40), min(HEIGHT, room.height() - 60))
        self.records = RecordStack(session)
        self._after: Callable[[], object] | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 4, 8, 8)
        layout.addWidget(self.records)
        self.records.left.connect(self.accept)
        if column is not None:
            self.records.point_wanted.connect(lambda *asked: self._leave_for(lambda: column.point_wanted.emit(*asked)))
            self.records.plots_wanted.connect(lambda ids: self._leave_for(lambda: column.plots_wanted.emit(ids)))
        Dressed(self)

    def done(self, result: int) -> None:
        """Closing never discards: fields are left first."""
        self.records.leave()
        super().done(result)
        if self._after is not None:
            self._after()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()  # Enter leaves a field; it does not close the record
        else:
            super().keyPressEvent(event)

    def _leave_for(self, then: Callable[[], object]) -> None:
        self._after = then
        self.accept()


def open_record(parent: QWidget, session: Session, table: str, id: str, tab: str = "") -> None:
    """Show that record beside the map; where the passport's column is hidden, in a dialog. A gone one is told."""
    if table not in FORMS:
        raise TelimError("not_in_list", value=table, known=", ".join(FORMS))
    column = parent.window().findChild(RecordColumn)
    if column is not None and column.seen:
        if not column.open(table, id, tab):
            session.failed.emit(TelimError("no_such_record"))
        return
    dialog = RecordDialog(parent.window(), session, column)
    if dialog.records.open(table, id, tab):
        dialog.exec()
    else:
        session.failed.emit(TelimError("no_such_record"))
