"""New scans: the files that the scanner put into the office's folder, newest first, each filed by one drag or click."""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QMimeData, QPoint, QSize, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDrag, QHideEvent, QMouseEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QCheckBox, QFileDialog, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from data.papers.scans import Scan, new_scans, put_aside
from gis.errors import TelimError
from gui.i18n import translate
from gui.messages import error_sentence
from gui.panels.papers.paper_row import small_button
from gui.panels.papers.thumb import Thumb
from gui.panels.papers.words import ending_of, size_words
from gui.previews.thumbs import Thumbs, thumbs_of
from gui.session import Session
from gui.widgets import labels
from gui.widgets.cards import Card, push
from gui.widgets.flow import Flow

LOOK_MS = 5000
"""Network folders tell nobody what happens in them: so often we look ourselves."""
PICTURE = QSize(92, 120)


class ScanCard(QWidget):
    """One scan; ``chosen`` brings it and the place for a menu. It can be dragged onto a paper."""

    chosen = Signal(object, object)

    def __init__(self, scan: Scan, thumbs: Thumbs) -> None:
        super().__init__()
        self.scan, self._thumbs = scan, thumbs
        self._pressed: QPoint | None = None
        self.thumb = Thumb(PICTURE, ending_of(scan.path.name))
        self.thumb.setToolTip(translate("Papers", "Click to file it, or drag it onto a paper"))
        self.thumb.setAccessibleName(scan.path.name)
        self.thumb.clicked.connect(lambda: self.chosen.emit(self.scan, self.thumb))
        self.thumb.installEventFilter(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(1)
        column.addWidget(self.thumb)
        for words in (scan.path.name, _moment(scan.modified)):
            label = labels.quiet(self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideMiddle, PICTURE.width()))
            label.setProperty("role", "source")
            label.setWordWrap(False)
            label.setToolTip(f"{scan.path.name} · {size_words(scan.size)}")
            column.addWidget(label)
        self.setFixedWidth(PICTURE.width())
        self.refresh_picture()

    def refresh_picture(self) -> None:
        """Show the picture, if it has been made."""
        scan = self.scan
        self.thumb.show_pixmap(self._thumbs.of(scan, lambda _: scan.path))

    def eventFilter(self, watched: object, event: object) -> bool:
        if isinstance(event, QMouseEvent) and watched is self.thumb:
            if event.type() == QMouseEvent.Type.MouseButtonPress:
                self._pressed = event.position().toPoint()
            elif event.type() == QMouseEvent.Type.MouseMove and self._far(event.position().toPoint()):
                self._drag()
                return True
        return False

    def _far(self, now: QPoint) -> bool:
        far = QApplication.startDragDistance()
        return self._pressed is not None and (now - self._pressed).manhattanLength() >= far

    def _drag(self) -> None:
        self._pressed = None
        self.thumb.setDown(False)
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(self.scan.path))])
        drag = QDrag(self.thumb)
        drag.setMimeData(mime)
        drag.setPixmap(self.thumb.grab())
        drag.exec(Qt.DropAction.CopyAction)


class ScanPanel(Card):
    """``chosen`` brings a scan that is to be filed and the widget under which to ask as what."""

    chosen = Signal(object, object)
    counted = Signal(int)

    def __init__(self, session: Session) -> None:
        super().__init__("soft")
        self._session, self._thumbs = session, thumbs_of(session)
        self.cards: list[ScanCard] = []
        self._shown: tuple[Scan, ...] | None = None
        self._looking = False
        self._build()
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(lambda _: self.look())
        self._clock = QTimer(self, interval=LOOK_MS)
        self._clock.timeout.connect(self.look)
        self._thumbs.ready.connect(self._refresh_pictures)
        self._show_folder()

    @property
    def folder(self) -> Path | None:
        """The folder of the scanner; None where nobody has named it."""
        kept = self._session.settings.text("scan_folder")
        return Path(kept) if kept else None

    def set_folder(self, folder: Path) -> None:
        """The scanner puts its files there."""
        self._session.settings.keep("scan_folder", str(folder))
        self._shown = None
        self._show_folder()
        self.look()

    def ask_folder(self) -> None:
        """Let the clerk name the folder."""
        path = QFileDialog.getExistingDirectory(
            self, translate("Papers", "Folder of the scanner"), str(self.folder or "")
        )
        if path:
            self.set_folder(Path(path))

    def look(self) -> None:
        """What is new in the folder?"""
        folder = self.folder
        if folder is None or self._looking:
            return
        self._looking = True
        register = self._session.register
        self._session.jobs.read(lambda _: new_scans(register, folder), self._show, self._fail)

    def put_aside(self, paths: list[Path]) -> None:
        """These files were filed: those of the folder go into its subfolder, where the office wants that."""
        ours = [path for path in paths if path.parent == self.folder]
        if ours and self.move.isChecked():
            self._session.jobs.read(lambda _: [put_aside(path) for path in ours], lambda _: self.look())
        elif ours:
            self.look()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._clock.start()
        self.look()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._clock.stop()

    def _build(self) -> None:
        head = QHBoxLayout()
        self.where = labels.heading(translate("Papers", "New scans"))
        self.change = small_button("open", translate("Papers", "Choose the folder of the scanner…"))
        self.change.clicked.connect(self.ask_folder)
        head.addWidget(self.where, 1)
        head.addWidget(self.change, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(head)
        self.words = labels.quiet()
        self.body.addWidget(self.words)
        self.choose = push(translate("Papers", "Choose the folder of the scanner…"), "plain")
        self.choose.clicked.connect(self.ask_folder)
        self.body.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignLeft)
        self._holder = QWidget()
        self._flow = Flow(self._holder, gap=10)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self._holder.setSizePolicy(policy)
        self.body.addWidget(self._holder)
        self.move = QCheckBox(translate("Papers", "Move filed scans into the subfolder “filed”"))
        self.move.setChecked(self._session.settings.flag("scan_move"))
        self.move.toggled.connect(lambda on: self._session.settings.keep("scan_move", on))
        self.move.toggled.connect(lambda _: self._say_rest())
        self.body.addWidget(self.move)

    def _show_folder(self) -> None:
        folder = self.folder
        self.choose.setVisible(folder is None)
        self.change.setVisible(folder is not None)
        self.move.setVisible(folder is not None)
        watched = self._watcher.directories()
        if watched:
            self._watcher.removePaths(watched)
        if folder is None:
            self.words.setText(
                translate(
                    "Papers", "Name the folder into which the scanner puts its files: the new ones then stand here."
                )
            )
        else:
            self.where.setToolTip(str(folder))
            self._watcher.addPath(str(folder))

    def _show(self, scans: list[Scan]) -> None:
        self._looking = False
        if tuple(scans) == self._shown:
            return
        self._shown = tuple(scans)
        for card in self.cards:
            self._flow.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = [ScanCard(scan, self._thumbs) for scan in scans]
        for card in self.cards:
            card.chosen.connect(self.chosen)
            self._flow.addWidget(card)
            card.show()
        self._holder.updateGeometry()
        self._say_rest()
        self.counted.emit(len(scans))

    def _say_rest(self) -> None:
        if not self._shown:
            words = translate("Papers", "No new scans.") if self.folder else self.words.text()
        elif self.move.isChecked():
            words = translate("Papers", "Click a scan to file it, or drag it onto a paper.")
        else:
            words = translate(
                "Papers", "Click a scan to file it, or drag it onto a paper. The file itself stays in its folder."
            )
        self.words.setText(words)

    def _fail(self, error: TelimError) -> None:
        self._looking = False
        self._show([])
        self.words.setText(error_sentence(error, translate))

    def _refresh_pictures(self, keys: frozenset[object]) -> None:
        for card in self.cards:
            if card.scan in keys:
                card.refresh_picture()


def _moment(seconds: float) -> str:
    return datetime.fromtimestamp(seconds).astimezone().strftime("%d.%m %H:%M")
