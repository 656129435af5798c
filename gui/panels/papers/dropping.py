"""Files that are dragged from the desktop, a folder or a mail onto a part of the window."""

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from gui.widgets.fields import repolish

_OVER = (QEvent.Type.DragEnter, QEvent.Type.DragMove)


def files_of(mime: QMimeData) -> list[Path]:
    """The files of this computer and its networks among what is dragged."""
    return [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]


class DropDoor(QObject):
    """Lets a widget take files; ``dropped`` brings their paths, ``strange`` says that something else was dropped."""

    dropped = Signal(list)
    strange = Signal()

    def __init__(self, target: QWidget) -> None:
        super().__init__(target)
        self._target = target
        target.setAcceptDrops(True)
        target.installEventFilter(self)

    def leave_to_me(self, owner: QWidget) -> None:
        """Fields inside would write the address of a file as text: let files fall through them."""
        for field in owner.findChildren(QLineEdit) + owner.findChildren(QPlainTextEdit):
            where = field.viewport() if isinstance(field, QPlainTextEdit) else field
            where.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() not in (*_OVER, QEvent.Type.Drop, QEvent.Type.DragLeave):
            return False
        if watched is not self._target:
            return self._fall_through(event)
        if event.type() == QEvent.Type.DragLeave:
            self._show(False)
            return False
        assert isinstance(event, QDropEvent)
        if event.type() in _OVER:
            return self._look(event)
        return self._take(event)

    def _fall_through(self, event: QEvent) -> bool:
        if isinstance(event, QDropEvent) and event.mimeData().hasUrls():
            event.ignore()
            return True
        return False

    def _look(self, event: QDropEvent) -> bool:
        if event.mimeData().hasUrls():
            event.setDropAction(Qt.DropAction.CopyAction)  # the file stays where it is, whatever the desktop proposes
            event.accept()
            self._show(True)
        else:
            event.ignore()
        return True

    def _take(self, event: QDropEvent) -> bool:
        self._show(False)
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        files = files_of(event.mimeData())
        if files:
            self.dropped.emit(files)
        else:
            self.strange.emit()
        return True

    def _show(self, over: bool) -> None:
        if bool(self._target.property("drop")) != over:
            self._target.setProperty("drop", over)
            repolish(self._target)
