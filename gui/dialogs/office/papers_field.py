"""The papers of a stage: a tag for each, which a click takes away, and one more that opens those that are left."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QToolButton, QVBoxLayout, QWidget

from gui.dialogs.office.words import shown_name
from gui.i18n import translate
from gui.theme import icon
from gui.widgets import labels
from gui.widgets.flow import Flow
from gui.widgets.look import wear
from gui.widgets.popover import Popover


class PapersField(QWidget):
    """``changed`` brings the keys of the list ``paper`` that the clerk wants, in order."""

    changed = Signal(tuple)

    def __init__(self, label: str) -> None:
        super().__init__()
        self._papers: tuple[str, ...] = ()
        self._names: dict[str, str] = {}
        self._offered: list[str] = []
        self.tags: dict[str, QToolButton] = {}
        self._holder = QWidget()
        self._flow = Flow(self._holder, gap=6)
        self.more = QToolButton()
        self.more.setObjectName("addPaper")
        self.more.setText(translate("OfficeTracks", "Add a paper"))
        self.more.setIcon(icon("plus", "accent"))
        self.more.setIconSize(QSize(14, 14))
        self.more.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.more.setAccessibleName(label)
        self.more.clicked.connect(self.open)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(labels.quiet(label))
        column.addWidget(self._holder)

    def show_papers(self, papers: tuple[str, ...], names: dict[str, str], offered: list[str]) -> None:
        """Show these papers; ``names`` of all keys, ``offered`` those that can be added."""
        self._papers, self._names, self._offered = papers, names, offered
        while self._flow.count():
            item = self._flow.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None and widget is not self.more:
                widget.hide()
                widget.deleteLater()
        self.tags = {}
        for key in papers:
            tag = QToolButton()
            tag.setObjectName("paperTag")
            tag.setText(shown_name(names.get(key, key)))
            tag.setIcon(icon("close", "quiet"))
            tag.setIconSize(QSize(12, 12))
            tag.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            tag.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
            tag.setToolTip(translate("OfficeTracks", "Take this paper out"))
            tag.clicked.connect(lambda _=False, key=key: self._take_out(key))
            self._flow.addWidget(tag)
            self.tags[key] = tag
            tag.show()
        self._flow.addWidget(self.more)
        self.more.setVisible(any(key not in papers for key in offered))
        self._holder.updateGeometry()
        self.updateGeometry()

    def open(self) -> None:
        """Show the papers that can be added."""
        bubble = Popover(self, width=340)
        bubble.body.setContentsMargins(6, 6, 6, 6)
        words = QListWidget()
        words.setWordWrap(True)
        words.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        words.setFixedSize(328, 300)
        for key in self._offered:
            if key not in self._papers:
                item = QListWidgetItem(shown_name(self._names[key]))
                item.setData(Qt.ItemDataRole.UserRole, key)
                words.addItem(item)
        words.itemClicked.connect(lambda item: self._add(bubble, item))
        words.itemActivated.connect(lambda item: self._add(bubble, item))
        bubble.body.addWidget(words)
        wear(bubble)
        bubble.show_under(self.more)
        words.setCurrentRow(0)
        words.setFocus()

    def _add(self, bubble: Popover, item: QListWidgetItem) -> None:
        key = str(item.data(Qt.ItemDataRole.UserRole))
        if bubble.isVisible():
            bubble.close()
            self.changed.emit((*self._papers, key))

    def _take_out(self, key: str) -> None:
        self.changed.emit(tuple(paper for paper in self._papers if paper != key))
