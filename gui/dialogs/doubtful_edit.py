"""What a change would break, before it is recorded: recorded for a reason, recorded to be mended, or not at all."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from data.edit import Edit
from data.rules.finding import Finding
from gis.errors import TelimError
from gui.dialogs.frame import Dialog
from gui.i18n import translate
from gui.messages import sentence
from gui.messages.findings import finding_sentence
from gui.panels.findings_delegate import SIGNS, sign_colour
from gui.session import Session
from gui.theme import paint_icon
from gui.widgets import labels, wording
from gui.widgets.cards import push
from gui.widgets.fields import text_field
from gui.widgets.reading import read_note
from gui.widgets.usual_reasons import usual_reasons

MOST = 5
SIGN = 18


@dataclass(frozen=True, slots=True)
class Reply:
    """Record it, for that reason; None: it is mended right afterwards."""

    reason: str | None


class DoubtfulEditDialog(Dialog):
    """The findings in a clerk's words with what would mend them, and why it is recorded all the same."""

    def __init__(
        self, parent: QWidget | None, session: Session, findings: Sequence[Finding], names: Mapping[str, str]
    ) -> None:
        super().__init__(
            parent, translate("DoubtfulEdit", "Record it like this?"),
            translate("DoubtfulEdit", "Nothing is recorded yet. The reason stays in the history; you are not asked about it again."),
            ok=translate("DoubtfulEdit", "Record with this reason"), width=520,
        )  # fmt: skip
        self.answer: Reply | None = None
        self.cancel.setText(translate("DoubtfulEdit", "Go back"))
        for finding in findings[:MOST]:
            self.body.addWidget(_Told(finding, _words(session, finding, names)))
        if len(findings) > MOST:
            self.body.addWidget(labels.quiet(translate("DoubtfulEdit", "and %n more", "", len(findings) - MOST)))
        self.reason = text_field(translate("DoubtfulEdit", "Reason"), read_note, above=True)
        self.reason.show_value(None)
        self.body.addWidget(self.reason)
        usual = usual_reasons("acceptance_reason", self.reason.show_value)
        self.body.addWidget(usual, 0, Qt.AlignmentFlag.AlignLeft)
        self.mend = push(translate("DoubtfulEdit", "Record, then mend"), "plain")
        self.mend.setAutoDefault(False)
        self.mend.clicked.connect(self._mend)
        self.mend.setVisible(any(one.fix for one in findings))
        row = self.buttons.layout()
        assert isinstance(row, QHBoxLayout)
        row.insertWidget(row.count() - 1, self.mend)
        self.reason.editor.setFocus()

    def take(self) -> None:
        """The reason; without one there is no answer."""
        if not self.reason.shown():
            raise TelimError("reason_missing")
        self.answer = Reply(self.reason.shown())

    def _mend(self) -> None:
        self.answer = Reply(None)
        self.accept()


class _Told(QWidget):
    """A finding: the sign of its level, what is wrong, and what would mend it."""

    def __init__(self, finding: Finding, words: str) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(_Sign(finding.level), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(2)
        said = labels.Value(words)
        column.addWidget(said)
        if finding.fix is not None:
            fix = sentence(f"fix_{finding.fix}", translate)
            column.addWidget(labels.quiet(translate("DoubtfulEdit", "Would mend it: {fix}").format(fix=fix)))
        row.addLayout(column, 1)


class _Sign(QWidget):
    def __init__(self, level: str) -> None:
        super().__init__()
        self._level = level
        self.setFixedSize(QSize(SIGN, SIGN))

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            paint_icon(painter, SIGNS[self._level][0], QRectF(self.rect()), sign_colour(self._level))


def _words(session: Session, finding: Finding, names: Mapping[str, str]) -> str:
    def label(plot_id: str) -> str:
        status = session.statuses.get(plot_id)
        return names.get(plot_id) or wording.plot_label(status.cadastral_no if status else None)

    return finding_sentence(finding, translate, wording.language(), wording.number, label)


def ask(parent: QWidget | None, session: Session, edit: Edit, findings: Sequence[Finding]) -> Reply | None:
    """Ask whether the edit is recorded all the same; None: back to the map."""
    names = {
        change.row_id: change.after["cadastral_no"] or translate("Remarks", "new plot")
        for change in edit.changes
        if change.table == "plot" and change.after is not None and change.before is None
    }
    dialog = DoubtfulEditDialog(parent, session, findings, names)
    dialog.exec()
    return dialog.answer
