"""The papers of one stage: folded to a line with "2/3", or open with a line for each paper that takes files."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout

from data.registration.checklist import PaperLine, StagePapers
from gui.i18n import translate
from gui.panels.papers.dropping import DropDoor
from gui.panels.papers.paper_row import PaperRow, small_button
from gui.panels.papers.words import paper_name
from gui.theme import icon
from gui.widgets import labels
from gui.widgets.cards import Card

MARK = QSize(18, 18)


class LineBox(QFrame):
    """One paper of a stage; ``dropped`` brings files and this line, ``add_wanted`` asks for some."""

    dropped = Signal(list, object)
    add_wanted = Signal(object)
    strange = Signal()

    def __init__(self, line: PaperLine, stage: StagePapers, *, here: bool, can_write: bool) -> None:
        super().__init__()
        self.line, self.stage = line, stage
        self.rows: list[PaperRow] = []
        self.wanting = here and line.needed and not line.there
        self.mark = QLabel()
        picture, role = ("finish", "accent") if line.there else ("warn", "warn") if self.wanting else ("ring", "quiet")
        self.mark.setPixmap(icon(picture, role).pixmap(MARK))
        self.mark.setFixedSize(MARK)
        self.name = labels.Value(paper_name(line.kind), "value" if line.there or here else "quiet")
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.name)
        if not line.there:
            words.addWidget(labels.Value(_state(line, here), "source"))
        words.addStretch(1)
        head.addLayout(words, 1)
        self.add = small_button("plus", translate("Papers", "Add files of this paper"))
        self.add.setEnabled(can_write)
        self.add.clicked.connect(lambda: self.add_wanted.emit(self))
        head.addWidget(self.add, 0, Qt.AlignmentFlag.AlignTop)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(4, 3, 0, 3)
        self.body.setSpacing(2)
        self.body.addLayout(head)
        if can_write:
            door = DropDoor(self)
            door.dropped.connect(lambda files: self.dropped.emit(files, self))
            door.strange.connect(self.strange)

    def put(self, row: PaperRow) -> None:
        """Show a paper that stands for this line."""
        row.body.setContentsMargins(26, 2, 0, 2)
        self.rows.append(row)
        self.body.addWidget(row)


class FoldHead(QFrame):
    """The head of a stage; a click or Space unfolds it."""

    clicked = Signal()

    def __init__(self, words: str, count: str, *, whole: bool, here: bool, unfolded: bool) -> None:
        super().__init__()
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(f"{words} {count}")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 4, 0)
        row.setSpacing(8)
        mark = QLabel()
        mark.setPixmap(icon("down" if unfolded else "right", "quiet").pixmap(MARK))
        mark.setFixedSize(MARK)
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        name = labels.quiet(words)
        name.setProperty("role", "strong" if here else "ink")
        row.addWidget(name, 1)
        self.count = labels.quiet(count)
        self.count.setProperty("role", "strong" if here and not whole else "quiet")
        self.count.setWordWrap(False)
        row.addWidget(self.count, 0, Qt.AlignmentFlag.AlignTop)
        if whole:
            done = QLabel()
            done.setPixmap(icon("finish", "accent").pixmap(MARK))
            row.addWidget(done, 0, Qt.AlignmentFlag.AlignTop)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.clicked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.clicked.emit()
        else:
            super().keyPressEvent(event)


class StageBox(Card):
    """The papers of one stage; ``turned`` brings its key when it is to be folded or unfolded."""

    turned = Signal(str)

    def __init__(self, papers: StagePapers, name: str, *, here: bool, unfolded: bool, can_write: bool) -> None:
        super().__init__("soft" if here else "plain")
        self.papers, self.here = papers, here
        self.body.setContentsMargins(8, 8 if here else 4, 8, 8 if here else 4)
        self.body.setSpacing(2)
        needed = [line for line in papers.lines if line.needed]
        there = sum(line.there for line in needed)
        count = f"{there}/{len(needed)}" if needed else ""
        whole = there == len(needed) and bool(papers.lines) and all(line.there for line in papers.lines)
        self.head = FoldHead(name, count, whole=whole, here=here, unfolded=unfolded)
        self.head.clicked.connect(lambda: self.turned.emit(papers.kind.key))
        self.body.addWidget(self.head)
        self.lines: list[LineBox] = []
        for line in papers.lines if unfolded else ():
            box = LineBox(line, papers, here=here, can_write=can_write)
            self.lines.append(box)
            self.body.addWidget(box)


def _state(line: PaperLine, here: bool) -> str:
    if not line.needed:
        return translate("Papers", "given by this stage")
    return translate("Papers", "missing: drop the file here") if here else translate("Papers", "needed")
