"""The finding that is looked at: the whole sentence, where it is, and what would mend it, shown before it is done."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from data.rules.finding import Finding
from gis.errors import TelimError
from gui.i18n import translate
from gui.messages import error_sentence, sentence
from gui.models.findings_model import FindingsModel, level_of
from gui.models.fix_preview import FixPreview, PlotChange, fix_preview
from gui.panels.acceptance import AcceptanceBox
from gui.session import Session
from gui.widgets import labels, wording
from gui.widgets.cards import Card, push
from gui.widgets.flow import Flow

MOST_CHANGES = 5


class FindingCard(Card):
    """Hidden while no finding is chosen; a fix is asked for with one button and done with another."""

    fix_shown = Signal(object)
    """The FixPreview that is looked at; None: none any more."""

    def __init__(self, session: Session, model: FindingsModel, parent: QWidget | None = None) -> None:
        super().__init__("soft", parent)
        self.session, self._model = session, model
        self.finding: Finding | None = None
        self._preview: FixPreview | None = None
        self.words, self.place = labels.Value(), labels.Value(role="quiet")
        self.would, self.trouble = QLabel(), labels.complaint()
        self.would.setWordWrap(True)
        self.mend = push("", "plain")
        self.do = push("", "primary")
        self.leave = push(translate("Findings", "Leave it"), "quiet")
        self.mend.clicked.connect(self._ask)
        self.do.clicked.connect(self._do)
        self.leave.clicked.connect(self.forget_fix)
        for part in (self.words, self.place, self.would, self.trouble):
            self.body.addWidget(part)
        buttons = QWidget()
        row = Flow(buttons)
        for button in (self.mend, self.do, self.leave):
            row.addWidget(button)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        buttons.setSizePolicy(policy)
        self.body.addWidget(buttons)
        self.acceptance = AcceptanceBox(session)
        self.body.addWidget(self.acceptance)
        self.acceptance.asking.connect(self._make_room)
        self._buttons = buttons
        self.hide()

    def show_finding(self, finding: Finding | None) -> None:
        """Speak of this finding; None: of none."""
        if finding is not None and finding == self.finding and self._preview is not None:
            return
        self.finding = finding
        self.setVisible(finding is not None)
        if finding is None:
            self.forget_fix()
            return
        self.words.setText(self._model.sentence(finding))
        self.place.setText("" if finding.at is None else _place(*finding.at))
        self.place.setVisible(finding.at is not None)
        self.acceptance.show_finding(finding)
        self.mend.setText("" if finding.fix is None else sentence(f"fix_{finding.fix}", translate))
        self.do.setText(self.mend.text())
        self.mend.setEnabled(self.session.can_write)
        self.mend.setToolTip("" if self.session.can_write else sentence("why_read_only", translate))
        self._show_preview(None)
        by_hand = finding.fix is None and level_of(finding) in ("error", "warn")  # the rest is no fault
        self._complain(sentence("no_fix", translate) if by_hand else "", quiet=True)

    def forget_fix(self) -> None:
        """Show no longer what a fix would change."""
        if self._preview is not None:
            self._show_preview(None)

    def _make_room(self, asked: bool) -> None:
        """While a reason is asked for, the rest steps back."""
        finding = self.finding
        self.place.setVisible(not asked and finding is not None and finding.at is not None)
        self._buttons.setVisible(not asked and finding is not None and finding.fix is not None)

    def _ask(self) -> None:
        finding = self.finding
        if finding is not None:
            register = self.session.register
            self.mend.setEnabled(False)
            self.session.jobs.read(lambda _: fix_preview(register, finding), self._answered, self._refused)

    def _answered(self, preview: FixPreview) -> None:
        if preview.finding == self.finding:
            self._show_preview(preview)

    def _refused(self, error: TelimError) -> None:
        self._show_preview(None)
        self._complain(error_sentence(error, translate))
        self.mend.hide()
        self._buttons.hide()

    def _show_preview(self, preview: FixPreview | None) -> None:
        self._preview = preview
        self.fix_shown.emit(preview)
        asked = preview is not None
        self.acceptance.setVisible(not asked)
        self.mend.setVisible(not asked and self.finding is not None and self.finding.fix is not None)
        self.mend.setEnabled(self.session.can_write)
        self.do.setVisible(asked)
        self.do.setEnabled(asked)
        self.leave.setVisible(asked)
        self._buttons.setVisible(asked or not self.mend.isHidden())
        self.would.setVisible(asked)
        self._complain("")
        if preview is not None:
            told = [self._told(change) for change in preview.changes[:MOST_CHANGES]]
            more = len(preview.changes) - MOST_CHANGES
            told += [translate("Findings", "and %n more plots", "", more)] if more > 0 else []
            self.would.setText("\n".join([translate("Findings", "This would change:"), *told]))

    def _told(self, change: PlotChange) -> str:
        plot = self._model.label(change.plot)
        before, after = wording.number(change.before), wording.number(change.after)
        if change.what == "corners":
            said = translate("Findings", "{plot}: other corners, the area stays {after} m²")
        elif change.what == "stated":
            said = translate("Findings", "{plot}: area by the document {before} → {after} m²")
        else:
            said = translate("Findings", "{plot}: {before} → {after} m²")
        return said.format(plot=plot, before=before, after=after)

    def _do(self) -> None:
        """Write just what was shown; where somebody was faster it is a Conflict."""
        if self._preview is not None:
            edit = self._preview.edit
            self.do.setEnabled(False)
            self.session.do(lambda _register: edit, failed=self._not_done)

    def _not_done(self, error: TelimError) -> None:
        self._show_preview(None)
        self.session.failed.emit(error)

    def _complain(self, text: str, *, quiet: bool = False) -> None:
        self.trouble.setProperty("role", "quiet" if quiet else "complaint")
        self.trouble.style().unpolish(self.trouble)
        self.trouble.style().polish(self.trouble)
        self.trouble.setText(text)
        self.trouble.setVisible(bool(text))


def _place(e: float, n: float) -> str:
    """X north first, as a clerk reads it."""
    return f"X {wording.number(n)}   Y {wording.number(e)}"
