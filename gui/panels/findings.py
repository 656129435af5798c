"""What is wrong with the plots: counts by level, a list that leads to each place on the map, and the fix of the chosen one."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListView,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from data.rules.finding import Finding
from gui.checking import Checking
from gui.i18n import translate
from gui.models.findings_model import LEVELS, FindingsModel
from gui.panels.finding_card import FindingCard
from gui.panels.findings_delegate import FindingDelegate
from gui.widgets import labels, wording
from gui.widgets.cards import Empty, Pages, push
from gui.widgets.chips import Chip
from gui.widgets.flow import Flow
from gui.widgets.look import Dressed

NARROWEST, LOWEST = 290, 84


class FindingsPanel(QWidget):
    """The place Checks; ``place_wanted`` brings the finding whose place is to be seen, ``fix_shown`` its FixPreview or None."""

    place_wanted = Signal(object)
    fix_shown = Signal(object)

    def __init__(self, checking: Checking, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.checking = checking
        self.setObjectName("findingsPanel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(NARROWEST)
        self.model = FindingsModel(self._label, self)
        self._quiet = False
        self._wanted: Finding | None = None
        self._build()
        Dressed(self)
        checking.changed.connect(self.refresh)
        self.refresh()

    def open(self, finding: Finding | None = None) -> None:
        """The place is entered, to see this finding; the first time all plots are looked at."""
        self._wanted = finding
        if self.checking.findings is None:
            self.checking.look()
        self.refresh()

    def refresh(self) -> None:
        """Show what is known; the finding that is looked at stays chosen until it is mended."""
        chosen = self._wanted or self.card.finding
        self._quiet = True
        self.model.set_findings(self.checking.findings or ())
        self._quiet = False
        self._show_counts()
        self._show_page()
        if self._wanted is not None and self.checking.findings is not None and not self.checking.looking:
            self._wanted = None
            self._choose_level(None)
            self._show_chosen(chosen, go=True)
        else:
            self._show_chosen(chosen)

    def told(self, findings: list[Finding]) -> str:
        """The first of these in a sentence, and how many more there are."""
        said = f"{self.model.heading(findings[0])}: {self.model.sentence(findings[0])}"
        more = len(findings) - 1
        if not more:
            return said
        rest = translate("Findings", "+ %n more", "", more)
        return f"{said} {rest}"

    def hideEvent(self, event: QHideEvent) -> None:
        """Another place is opened: what a fix would change is not on the map any more."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.card.forget_fix()

    # how it is built

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head())
        column.addWidget(self._body(), 1)
        self.card = FindingCard(self.checking.session, self.model)
        self.card.fix_shown.connect(self.fix_shown)
        foot = QVBoxLayout()
        foot.setContentsMargins(10, 8, 10, 10)
        foot.addWidget(self.card)
        column.addLayout(foot)

    def _head(self) -> QWidget:
        self.title = labels.heading(translate("Findings", "Checks"))
        self.title.setProperty("role", "title")
        self.title.setWordWrap(False)
        self.again = push("", "quiet")
        self.again.clicked.connect(self._turn)
        room = self.again.sizePolicy()
        room.setRetainSizeWhenHidden(True)
        self.again.setSizePolicy(room)
        title = QHBoxLayout()
        title.setSpacing(8)
        title.addWidget(self.title, 1)
        title.addWidget(self.again)
        holder = QWidget()
        head = QVBoxLayout(holder)
        head.setContentsMargins(14, 8, 6, 8)
        head.setSpacing(6)
        head.addLayout(title)
        head.addWidget(self._chips())
        return holder

    def _chips(self) -> QWidget:
        holder = QWidget()
        flow = Flow(holder)
        words = {
            None: translate("Findings", "all"),
            "error": translate("Findings", "errors"),
            "warn": translate("Findings", "doubts"),
            "info": translate("Findings", "notes"),
            "accepted": translate("Findings", "left as they are"),
        }
        self.chips = {level: Chip(word) for level, word in words.items()}
        for level, chip in self.chips.items():
            chip.clicked.connect(lambda _=False, level=level: self._choose_level(level))
            flow.addWidget(chip)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        holder.setSizePolicy(policy)
        return holder

    def _body(self) -> Pages:
        self.list = QListView()
        self.list.setObjectName("findingsList")
        self.list.setModel(self.model)
        self.list.setItemDelegate(FindingDelegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.selectionModel().currentChanged.connect(self._follow)
        self.list.clicked.connect(self._go)
        self.list.activated.connect(self._go)
        look = translate("Findings", "Check all plots")
        self.unknown = Empty("checks", "", "", look, self.checking.look)
        self.unknown.say(
            translate("Findings", "Not checked yet"),
            translate(
                "Findings",
                "Here stands what is wrong with plots: overlaps, gaps, land outside the zone, "
                "areas unlike the paper. Each leads to its place and, where it is safe, mends itself.",
            ),
        )
        self.under_way = Empty("checks", translate("Findings", "Checking..."), "")
        self.in_order = Empty("finish", "", "")
        self.in_order.say(
            translate("Findings", "All is in order"),
            translate(
                "Findings", "No plot breaks a rule. After every change its surroundings are checked by themselves."
            ),
        )
        self.none_pass = Empty(
            "search", translate("Findings", "None of this kind"), "",
            translate("Findings", "Show all"), lambda: self._choose_level(None),
        )  # fmt: skip
        self._stack = Pages()
        self._stack.setMinimumHeight(LOWEST)
        for page in (self.list, self.unknown, self.under_way, self.in_order, self.none_pass):
            self._stack.addWidget(page)
        return self._stack

    # what is shown

    def _show_counts(self) -> None:
        counts, known = self.model.counts(), self.checking.findings is not None
        self.chips[None].set_count(sum(counts.values()) if known else None)
        for level in LEVELS:
            self.chips[level].set_count(counts[level] if known else None, late=level == "error")
        self.chips["accepted"].setVisible(counts["accepted"] > 0)
        for level, chip in self.chips.items():
            chip.setChecked(level == self.model.level)
        looking = self.checking.looking
        self.again.setText(translate("Findings", "Stop") if looking else translate("Findings", "Check again"))
        self.again.setVisible(looking or known)

    def _show_page(self) -> None:
        page: QWidget = self.list
        if self.checking.findings is None:
            page = self.under_way if self.checking.looking else self.unknown
        elif not self.checking.findings:
            page = self.in_order
        elif not self.model.rowCount():
            page = self.none_pass
        self._stack.setCurrentWidget(page)

    def _show_chosen(self, finding: Finding | None, *, go: bool = False) -> None:
        """Choose the row of that finding, where there still is one."""
        row = None if finding is None else self.model.row_of(finding)
        self._quiet = not go
        if row is None:
            self.list.clearSelection()
        else:
            self.list.setCurrentIndex(self.model.index(row))
            self.list.scrollTo(self.model.index(row))
        self._quiet = False
        self.card.show_finding(None if row is None else self.model.finding(row))

    def _choose_level(self, level: str | None) -> None:
        """Only that level; the same one again: all."""
        chosen = self.card.finding
        self._quiet = True
        self.model.set_level(None if level == self.model.level else level)
        self._quiet = False
        self._show_counts()
        self._show_page()
        self._show_chosen(chosen)

    def _turn(self) -> None:
        if self.checking.looking:
            self.checking.stop()
        else:
            self.checking.look()

    def _follow(self, now: QModelIndex, _before: QModelIndex) -> None:
        """Another row is looked at, by mouse or by arrow key."""
        if not self._quiet and now.isValid():
            self.card.show_finding(self.model.finding(now.row()))
            self._go(now)

    def _go(self, index: QModelIndex) -> None:
        self.place_wanted.emit(self.model.finding(index.row()))

    def _label(self, plot_id: str) -> str:
        status = self.checking.session.statuses.get(plot_id)
        return wording.plot_label(status.cadastral_no if status else None)
