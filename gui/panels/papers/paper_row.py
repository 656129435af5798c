"""One paper: its picture, title, number and day, its older versions, and what can be done with it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QToolButton, QVBoxLayout, QWidget

from data.model import Document
from gui.i18n import translate
from gui.panels.papers.thumb import Thumb
from gui.panels.papers.words import details_of, ending_of, title_of
from gui.previews.thumbs import Thumbs
from gui.theme import icon
from gui.widgets import labels
from gui.widgets.inline_bar import InlineBar

PICTURE = QSize(32, 42)


@dataclass(frozen=True, slots=True)
class Target:
    """Another record beside which a paper may stand."""

    words: str
    subject: str
    subject_id: str


class PaperRow(QFrame):
    """``wanted`` brings a verb and the document: open, open_to_change, save_as, preview, edit, version, remove,
    remove_version; ``moved`` the Target beside which it is to stand."""

    wanted = Signal(str, object)
    moved = Signal(object, object)

    def __init__(
        self, versions: Sequence[Document], targets: Sequence[Target], thumbs: Thumbs, *, can_write: bool
    ) -> None:
        super().__init__()
        self.paper, self.older = versions[0], tuple(versions[1:])
        self._targets, self._thumbs, self._can_write = targets, thumbs, can_write
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self.thumb = Thumb(PICTURE, ending_of(self.paper.file_name))
        self.thumb.setAccessibleName(translate("Papers", "Look at the paper"))
        self.thumb.setToolTip(translate("Papers", "Look at the paper"))
        self.thumb.clicked.connect(lambda: self.wanted.emit("preview", self.paper))
        row.addWidget(self.thumb, 0, Qt.AlignmentFlag.AlignTop)
        if self.paper.attachment is None:
            self.thumb.hide()
        words = QVBoxLayout()
        words.setSpacing(0)
        self.title = self._title(self.paper)
        words.addWidget(self.title)
        self.details = labels.Value("", "source")
        words.addWidget(self.details)
        row.addLayout(words, 1)
        self.more = self._more()
        row.addWidget(self.more, 0, Qt.AlignmentFlag.AlignTop)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 2, 0, 2)
        self.body.setSpacing(4)
        self.body.addLayout(row)
        self.versions = self._versions()
        self.body.addWidget(self.versions)
        self.change = InlineBar()
        self.body.addWidget(self.change)
        self.show_paper(versions[0])
        self.refresh_picture()

    def show_paper(self, paper: Document) -> None:
        """The same paper with other words or another place."""
        self.paper = paper
        self.title.setText(title_of(paper))
        self.details.setText(details_of(paper, 1 + len(self.older)))

    def refresh_picture(self) -> None:
        """Show the picture, if it has been made."""
        hash = self.paper.attachment
        if hash is not None and (self.paper.file_size or 0) < 40_000_000:
            self.thumb.show_pixmap(self._thumbs.of(hash, lambda register: register.attachment(hash)))

    def _title(self, paper: Document) -> QLabel:
        if paper.attachment is None:
            return labels.Value(title_of(paper), "value")
        link = labels.Link(title_of(paper))
        link.setToolTip(translate("Papers", "Open"))
        link.clicked.connect(lambda: self.wanted.emit("open", paper))
        return link

    def _versions(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(40, 0, 0, 0)
        column.setSpacing(2)
        for paper in self.older:
            line = QHBoxLayout()
            line.addWidget(self._title(paper), 1)
            gone = small_button("trash", translate("Papers", "Remove this version"))
            gone.setEnabled(self._can_write)
            gone.clicked.connect(lambda _=False, paper=paper: self.wanted.emit("remove_version", paper))
            line.addWidget(gone, 0, Qt.AlignmentFlag.AlignTop)
            column.addLayout(line)
            column.addWidget(labels.Value(details_of(paper), "source"))
        holder.hide()
        return holder

    def _more(self) -> QToolButton:
        button = small_button("more", translate("Papers", "More"))
        menu = QMenu(button)
        file = self.paper.attachment is not None
        if file:
            self._entry(menu, translate("Papers", "Open"), "open")
            if self._can_write:
                self._entry(menu, translate("Papers", "Open to change"), "open_to_change")
            self._entry(menu, translate("Papers", "Save as…"), "save_as")
        if self.older:
            menu.addAction(
                translate("Papers", "Older versions"), lambda: self.versions.setVisible(self.versions.isHidden())
            )
        if self._can_write:
            if file:
                menu.addSeparator()
            self._entry(menu, translate("Papers", "Kind, title, number, day…"), "edit")
            words = translate("Papers", "Add a newer version…") if file else translate("Papers", "Add its file…")
            self._entry(menu, words, "version")
            place = menu.addMenu(translate("Papers", "Move to"))
            place.aboutToShow.connect(lambda: self._list_places(place))
            menu.addSeparator()
            self._entry(menu, translate("Papers", "Remove"), "remove")
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return button

    def _list_places(self, menu: QMenu) -> None:
        menu.clear()
        for target in self._targets:
            line = menu.addAction(target.words, lambda target=target: self.moved.emit(self.paper, target))
            line.setEnabled((target.subject, target.subject_id) != (self.paper.subject, self.paper.subject_id))

    def _entry(self, menu: QMenu, words: str, verb: str) -> None:
        menu.addAction(words, lambda: self.wanted.emit(verb, self.paper)).setObjectName(verb)


def small_button(picture: str, tip: str) -> QToolButton:
    button = QToolButton()
    button.setObjectName("quiet")
    button.setIcon(icon(picture, "quiet"))
    button.setIconSize(QSize(16, 16))
    button.setToolTip(tip)
    button.setAccessibleName(tip)
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    return button
