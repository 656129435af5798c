"""A larger look at a paper, over the window, with what is done most: open it, save it."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from data.model import Document
from gui.i18n import translate
from gui.panels.papers.paper_row import PaperRow
from gui.panels.papers.thumb import Thumb
from gui.panels.papers.words import details_of, ending_of, title_of
from gui.widgets import labels
from gui.widgets.cards import push
from gui.widgets.look import Dressed
from gui.widgets.popover import Popover

PICTURE = QSize(320, 420)


def show_preview(owner: QWidget, row: PaperRow, paper: Document) -> Popover:
    """The card under the row's picture."""
    bubble = Popover(owner, width=PICTURE.width() + 28)
    Dressed(bubble)
    picture = Thumb(PICTURE, ending_of(paper.file_name))
    picture.show_pixmap(row.thumb.pixmap)
    room = owner.screen().availableGeometry().height() - 180
    picture.setFixedSize(PICTURE.width(), min(PICTURE.height(), room))
    bubble.body.addWidget(picture, 0, Qt.AlignmentFlag.AlignHCenter)
    bubble.body.addWidget(labels.Value(title_of(paper), "strong"))
    bubble.body.addWidget(labels.Value(details_of(paper), "source"))
    if row.thumb.pixmap is None:
        bubble.body.addWidget(labels.quiet(translate("Papers", "There is no picture of this file.")))
    buttons = QHBoxLayout()
    buttons.addStretch(1)
    for words, kind, verb in (
        (translate("Papers", "Save as…"), "quiet", "save_as"),
        (translate("Papers", "Open"), "primary", "open"),
    ):
        button = push(words, kind)
        button.clicked.connect(bubble.close)
        button.clicked.connect(lambda _=False, verb=verb: row.wanted.emit(verb, paper))
        buttons.addWidget(button)
    bubble.body.addLayout(buttons)
    picture.clicked.connect(bubble.close)
    picture.clicked.connect(lambda: row.wanted.emit("open", paper))
    bubble.show_under(row.thumb)
    return bubble
