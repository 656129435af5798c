"""A finding is left as it is: for which reason, and the way back."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from data.acts.accept_finding import accept_finding, withdraw_acceptance
from data.rules.finding import Finding
from gis.errors import TelimError
from gui.i18n import translate
from gui.messages import error_sentence, sentence
from gui.session import Session
from gui.widgets import labels
from gui.widgets.cards import push
from gui.widgets.fields import text_field
from gui.widgets.flow import Flow
from gui.widgets.reading import read_note
from gui.widgets.usual_reasons import usual_reasons


class AcceptanceBox(QWidget):
    """One quiet button; pressed, the reason is asked for in place. ``asking`` says whether it is."""

    asking = Signal(bool)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.setProperty("boxed", True)
        self._finding: Finding | None = None
        self.words = labels.Value(role="quiet")
        self.accept = push(translate("Acceptance", "Leave it as it is…"), "quiet")
        self.withdraw = push(translate("Acceptance", "Ask about it again"), "quiet")
        self.reason = text_field(translate("Acceptance", "Why it is left as it is"), read_note, above=True)
        self.usual = usual_reasons("acceptance_reason", self.reason.show_value)
        self.record = push(translate("Acceptance", "Record the reason"), "primary")
        self.cancel = push(translate("Dialog", "Cancel"), "quiet")
        self.accept.clicked.connect(lambda: self._ask(True))
        self.cancel.clicked.connect(lambda: self._ask(False))
        self.record.clicked.connect(self._record)
        self.withdraw.clicked.connect(self._withdraw)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        buttons = QWidget()
        row = Flow(buttons)
        for button in (self.record, self.cancel, self.usual, self.accept, self.withdraw):
            row.addWidget(button)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        buttons.setSizePolicy(policy)
        for part in (self.words, self.reason, buttons):
            column.addWidget(part)
        self._ask(False)

    def show_finding(self, finding: Finding) -> None:
        """Speak of this finding; a reason that is being typed stays while it is the same one."""
        same = self._finding is not None and (finding.rule, finding.plots) == (self._finding.rule, self._finding.plots)
        self._finding = finding
        self.words.setText(
            "" if finding.accepted is None else sentence("accepted_for", translate, reason=finding.accepted)
        )
        if not same or finding.accepted is not None:
            self.reason.forget()
            self.reason.show_value(None)
            self._ask(False)
        why = "" if self.session.can_write else sentence("why_read_only", translate)
        for button in (self.accept, self.withdraw):
            button.setEnabled(not why)
            button.setToolTip(why)

    def _ask(self, asked: bool) -> None:
        accepted = self._finding is not None and self._finding.accepted is not None
        for part in (self.reason, self.usual, self.record, self.cancel):
            part.setVisible(asked)
        self.words.setVisible(accepted)
        self.accept.setVisible(not asked and not accepted)
        self.withdraw.setVisible(not asked and accepted)
        if asked:
            self.reason.editor.setFocus()
        self.asking.emit(asked)

    def _record(self) -> None:
        self.reason.leave()
        finding, reason = self._finding, str(self.reason.shown() or "")
        if not reason:
            self.reason.complain(error_sentence(TelimError("reason_missing"), translate))
        elif finding is not None:
            self.session.do(lambda register: accept_finding(register, finding, reason), lambda _: self._ask(False))

    def _withdraw(self) -> None:
        finding = self._finding
        if finding is not None:
            self.session.do(lambda register: withdraw_acceptance(register, finding))
