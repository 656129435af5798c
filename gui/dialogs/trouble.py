"""Trouble that needs a dialog: a register that does not open at the start, and faults that nobody expected."""

import platform
import traceback
from types import TracebackType

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from data.paths import log_file
from gis.errors import TelimError
from gui.dialogs.frame import Dialog
from gui.i18n import translate
from gui.messages import error_sentence
from gui.widgets import labels
from gui.widgets.cards import push


def ask_demo(error: TelimError) -> bool:
    """The register of last time does not open: say why, and ask whether to look at the demo register meanwhile."""
    dialog = Dialog(
        None,
        translate("Trouble", "The register does not open"),
        error_sentence(error, translate),
        ok=translate("Trouble", "Open the demo register"),
        width=460,
    )
    dialog.cancel.setText(translate("Trouble", "Close"))
    return bool(dialog.exec())


class ReportDialog(Dialog):
    """One sentence, the report folded under it, and a button that copies it."""

    def __init__(self, parent: QWidget | None, what: str, report: str) -> None:
        super().__init__(
            parent,
            translate("Trouble", "Something unexpected happened"),
            translate("Trouble", "What was finished is saved. The report helps the makers of the program to mend it."),
            ok=translate("Trouble", "Close"),
            width=560,
        )
        self.report = QPlainTextEdit(report)
        self.report.setReadOnly(True)
        self.report.setMinimumHeight(160)
        self.body.addWidget(labels.Value(what, "strong"))
        self.body.addWidget(self.report)
        self.body.addWidget(labels.quiet(str(log_file())))
        self.cancel.hide()
        copy = push(translate("Trouble", "Copy the report"), "plain", "copy")
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(report))
        self.buttons.layout().insertWidget(0, copy)


def show_report(
    parent: QWidget | None, kind: type[BaseException], fault: BaseException, trace: TracebackType | None
) -> None:
    """Show the fault without holding up what else goes on; a second one waits in the log."""
    if ReportDialog.__name__ in {type(widget).__name__ for widget in _open}:
        return
    told = "".join(traceback.format_exception(kind, fault, trace))
    report = f"Telim · {platform.platform()} · Python {platform.python_version()}\n\n{told}"
    dialog = ReportDialog(parent, f"{kind.__name__}: {fault}", report)
    _open.append(dialog)
    dialog.finished.connect(lambda _=0: _open.remove(dialog))
    dialog.open()


_open: list[ReportDialog] = []
