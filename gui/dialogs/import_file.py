"""Import a file: what it holds and what would become of its rows is seen first; one click takes them in one edit."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from data.edit import Edit
from data.formats.catalogue import READABLE
from data.formats.rows import Rows
from data.import_file import Judged, judge, located
from data.model import Zone
from data.paths import documents_folder
from data.reading_job import read_file
from data.register import Register
from gis.errors import TelimError
from gui.dialogs import import_words
from gui.dialogs.frame import Dialog
from gui.dialogs.import_options import ImportOptions, Wishes
from gui.dialogs.import_view import FAR_M, ImportView, Outlines, distance_to, outlines
from gui.dialogs.outcome import Outcome
from gui.i18n import translate
from gui.jobs import Job, Progress
from gui.messages import error_sentence
from gui.session import Session
from gui.widgets import labels

OPTIONS = 336


@dataclass(frozen=True, slots=True)
class Look:
    """What a job found out: the rows, and what taking them would write, or why they cannot be taken."""

    wishes: Wishes
    rows: Rows | None = None
    judged: Judged | None = None
    shapes: Outlines | None = None
    zones: tuple[Outlines, ...] = ()
    error: TelimError | None = None


class ImportDialog(Dialog):
    """Nothing is written before "Import", and then exactly what was shown."""

    def __init__(self, parent: QWidget | None, session: Session) -> None:
        super().__init__(parent, translate("Import", "Import a file"), ok=translate("Import", "Import"))
        self._session = session
        self._path: Path | None = None
        self._asked = Wishes()
        self._look = Look(self._asked)
        self._job: Job | None = None
        self._writing = False
        self.options = ImportOptions()
        self.options.browse.clicked.connect(self._browse)
        self.options.reread.connect(lambda: self._read(None))
        self.options.rejudge.connect(lambda: self._read(self._look.rows))
        self.view, self.outcome = ImportView(), Outcome()
        self.counts = labels.heading()
        self.doubt = labels.complaint()
        self.matches, self.remarks = labels.Value(), labels.Value(role="quiet")
        self.problems = QPlainTextEdit()
        self._lay_out()
        session.jobs.advanced.connect(self._advance)
        session.jobs.over.connect(self._over)
        self.options.browse.setFocus()
        self._show()

    def fit(self) -> None:
        """Nearly as large as the window that it belongs to."""
        room = self.screen().availableGeometry()
        around = self.parentWidget().window().size() if self.parentWidget() else room.size()
        wide = min(max(around.width() - 120, 860), 1080, room.width() - 24)
        high = min(max(around.height() - 80, 480), 720, room.height() - 40)
        self.resize(wide, high)

    def open(self, path: Path) -> None:  # type: ignore[override]
        """Read this file and show what it holds."""
        self._path, self._look = path, Look(Wishes())
        self.options.show_file(path)
        self._read(None)

    def finish(self) -> None:
        """Take the rows, as they were shown."""
        if self._job is not None or self._writing:
            return
        judged = self._look.judged
        if judged is None or judged.edit is None:
            self.complain(self._missing())
            return
        made = judged.edit
        self._writing = True
        self.ok.setEnabled(False)
        self.options.setEnabled(False)
        self.outcome.begin(translate("Import", "Writing…"))
        self._job = self._session.do(lambda _register: made, self._written, self._refused)

    def reject(self) -> None:
        """Leave; what is being read or written is stopped, and then nothing of it is in the register."""
        if self._job is not None:
            self._job.cancel()
        if not self._writing:
            super().reject()

    # what the file holds

    def _browse(self) -> None:
        suffixes = " ".join(f"*{suffix}" for suffix in (*READABLE, ".zip"))
        path, _ = QFileDialog.getOpenFileName(
            self, translate("Import", "Import a file"), str(documents_folder()),
            translate("Import", "Maps and plans") + f" ({suffixes});;" + translate("Import", "All files") + " (*)",
        )  # fmt: skip
        if path:
            self.open(Path(path))

    def _read(self, rows: Rows | None) -> None:
        """Read the file, or with ``rows`` only judge them anew; an older look that is under way is dropped."""
        if self._path is None:
            return
        if self._job is not None:
            self._job.cancel()
        try:
            wishes = self.options.wishes()
        except TelimError:
            return
        self._asked = wishes
        path, register = self._path, self._session.register
        self.complain("")
        self.outcome.begin(
            translate("Import", "Reading…") if rows is None else translate("Import", "Checking the rows…")
        )
        self.ok.setEnabled(False)
        self._job = self._session.jobs.read(
            lambda progress: look_at(register, path, wishes, rows, progress), self._looked, self._failed
        )

    def _advance(self, job: Job, done: int, total: int) -> None:
        if job is self._job:
            self.outcome.advance(done, total)

    def _over(self, job: Job) -> None:
        if job is self._job:
            self._job = None
            self.outcome.clear()
            self.ok.setEnabled(True)

    def _looked(self, look: Look) -> None:
        if look.wishes is self._asked and not self._writing:
            self._look = look
            self._show()

    def _failed(self, error: TelimError) -> None:
        if self._job is None:
            self.complain(error_sentence(error, translate))

    def _show(self) -> None:
        """Everything that the last look found."""
        look, report = self._look, self._look.judged.report if self._look.judged else None
        self.options.show_rows(look.rows)
        asked = look.error is not None and self.options.ask(look.error)
        self.complain("" if look.error is None or asked else error_sentence(look.error, translate))
        self.view.say(self._idle_words(look, asked))
        self.counts.setText(import_words.counts(report, done=False) if report else "")
        self.matches.setText(import_words.matches(report) if report else "")
        self.remarks.setText(import_words.remarks(report) if report else "")
        self.problems.setPlainText(import_words.problems(report) if report else "")
        away = 0.0
        if report is not None and look.shapes is not None:
            self.options.show_report(report)
            self.view.show_shapes(look.shapes, look.zones)
            away = min((distance_to(look.shapes, zone) for zone in look.zones if not zone.empty), default=0.0)
        self.doubt.setText(import_words.far_words(away))
        for part, wanted in (
            (self.counts, bool(report)), (self.doubt, away > FAR_M), (self.matches, bool(self.matches.text())),
            (self.remarks, bool(self.remarks.text())), (self.problems, bool(self.problems.toPlainText())),
        ):  # fmt: skip
            part.setVisible(wanted)

    def _idle_words(self, look: Look, asked: bool) -> str:
        """What stands where the shapes will be."""
        if asked:
            return translate("Import", "Answer the question at the left.")
        if look.error is not None or look.judged is not None:
            return translate("Import", "There is nothing to show.")
        return translate(
            "Import", "GeoPackage, GeoJSON, TopoJSON, Shapefile or GML, also in a zip: choose one at the left."
        )

    def _missing(self) -> str:
        """Why nothing can be taken yet."""
        if self._look.error is not None:
            asked = translate("Import", "Answer the question at the left.")
            return asked if self.options.ask(self._look.error) else error_sentence(self._look.error, translate)
        if self._path is None:
            return error_sentence(TelimError("file_missing"), translate)
        return translate("Import", "No row of this file can be taken.")

    # what became of it

    def _written(self, edit: Edit) -> None:
        assert self._look.judged is not None
        self._writing = False
        words = import_words.counts(self._look.judged.report, done=True)
        ids = sorted(edit.ids("plot"))
        go = (translate("Import", "Show on the map"), lambda: self._go(ids))
        self.outcome.say("done", words, go if ids else None)
        self.counts.hide()
        self.ok.hide()
        self.cancel.setEnabled(True)
        self.cancel.setText(translate("Import", "Close"))
        self.cancel.setFocus()

    def _refused(self, error: TelimError) -> None:
        self._writing = False
        for part in (self.ok, self.cancel, self.options):
            part.setEnabled(True)
        self.outcome.say("error", error_sentence(error, translate))

    def _go(self, ids: list[str]) -> None:
        self._session.zoom_to(ids)
        self.accept()

    def _lay_out(self) -> None:
        """Questions at the left, picture and words at the right."""
        self.problems.setReadOnly(True)
        self.problems.setProperty("inplace", True)
        self.problems.setTabChangesFocus(True)
        self.problems.setAccessibleName(translate("Import", "Rows that were refused or mended"))
        self.problems.setMinimumHeight(64)
        self.body.addWidget(self.options)
        self.body.addStretch(1)
        self.page.setFixedWidth(OPTIONS)
        outer = self.layout()
        assert isinstance(outer, QVBoxLayout)
        outer.removeWidget(self.page)
        right = QVBoxLayout()
        right.setContentsMargins(8, 20, 24, 8)
        right.setSpacing(8)
        right.addWidget(self.view, 3)
        for part in (self.doubt, self.counts, self.matches, self.remarks):
            right.addWidget(part)
        right.addWidget(self.problems, 2)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.page)
        row.addLayout(right, 1)
        outer.insertLayout(0, row, 1)
        outer.insertWidget(2, self.outcome)


def look_at(register: Register, path: Path, wishes: Wishes, rows: Rows | None, progress: Progress) -> Look:
    """Read the file if its rows are not there yet, and judge them; nothing is written. A known fault is in the answer."""
    try:
        if rows is None:
            rows = read_file(path, layer=wishes.layer, encoding=wishes.encoding, progress=progress)
        mapping = {"cadastral_no": wishes.number} if wishes.number else {}
        prepared = located(rows, path.name, wishes.crs)
        judged = judge(register, prepared, into=wishes.into, mapping=mapping, progress=progress)
    except TelimError as error:
        return Look(wishes, rows, error=error)
    changes = judged.edit.changes if judged.edit is not None else ()
    shapes = outlines([change.after["geom"] for change in changes if change.after])
    zones = tuple(outlines([zone.geom]) for zone in register.all(Zone) if zone.geom is not None)
    return Look(wishes, rows, judged, shapes, zones)


def ask(parent: QWidget | None, session: Session) -> None:
    """Import a file into the open register."""
    dialog = ImportDialog(parent, session)
    dialog.exec()
    dialog.deleteLater()
