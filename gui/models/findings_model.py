"""The findings as a list: sorted by level, then by rule, filtered by level; words are made for the rows that are seen."""

from collections import Counter
from collections.abc import Callable, Iterable

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from data.rules.find import RULES
from data.rules.finding import Finding
from gui.i18n import translate
from gui.messages.findings import finding_sentence, named_plots
from gui.widgets import wording

LEVELS = ("error", "warn", "info", "accepted")
"""What is still to be looked at, by level, and what the office leaves as it is."""
FindingRole = Qt.ItemDataRole.UserRole
HeadingRole = Qt.ItemDataRole.UserRole + 1

Index = QModelIndex | QPersistentModelIndex
NONE = QModelIndex()


def level_of(finding: Finding) -> str:
    """The group in which the finding is listed."""
    return finding.level if finding.accepted is None else "accepted"


class FindingsModel(QAbstractListModel):
    """One row a finding; ``labels`` calls a plot by its id."""

    def __init__(self, labels: Callable[[str], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.label = labels
        self._all: list[Finding] = []
        self._shown: list[Finding] = []
        self.level: str | None = None

    def set_findings(self, findings: Iterable[Finding]) -> None:
        """Show these."""
        self._all = sorted(findings, key=lambda one: (LEVELS.index(level_of(one)), RULES.index(one.rule)))
        self._show()

    def set_level(self, level: str | None) -> None:
        """Only those of that level; None: all."""
        self.level = level
        self._show()

    def counts(self) -> Counter[str]:
        """How many there are of each level."""
        return Counter(map(level_of, self._all))

    def finding(self, row: int) -> Finding:
        """The finding of a row."""
        return self._shown[row]

    def row_of(self, finding: Finding) -> int | None:
        """The row of that finding, or of one of the same rule about the same plots; None: it is mended or filtered out."""
        if finding in self._shown:
            return self._shown.index(finding)
        alike = (row for row, one in enumerate(self._shown) if (one.rule, one.plots) == (finding.rule, finding.plots))
        return next(alike, None)

    def heading(self, finding: Finding) -> str:
        """The numbers of its plots, each once."""
        return named_plots(finding, self.label)

    def sentence(self, finding: Finding) -> str:
        """What is wrong, without the numbers that stand over it."""
        said = finding_sentence(finding, translate, wording.language(), wording.number, self.label)
        for named in (self.heading(finding), str(finding.facts.get("number"))):
            said = said.removeprefix(f"{named}: ")
        return wording.capital(said)

    def rowCount(self, parent: Index = NONE) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        finding = self._shown[index.row()]
        if role == FindingRole:
            return finding
        if role == HeadingRole:
            return self.heading(finding)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self.sentence(finding)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self.heading(finding)}: {self.sentence(finding)}"
        return None

    def _show(self) -> None:
        self.beginResetModel()
        self._shown = [one for one in self._all if self.level in (None, level_of(one))]
        self.endResetModel()
