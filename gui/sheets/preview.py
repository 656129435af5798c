"""File > Print sheet: what is asked for at the left, the sheet as it will be at the right, and a verified PDF."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QImage
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from data.model import Plot
from data.paths import documents_folder
from data.register import Register
from gis.errors import TelimError
from gui.dialogs.frame import Dialog
from gui.dialogs.outcome import Outcome
from gui.i18n import translate
from gui.jobs import Job, Progress
from gui.messages import error_sentence, sentence
from gui.session import Session
from gui.sheets import page as painting
from gui.sheets.export import write_sheet
from gui.sheets.options import SheetOptions
from gui.sheets.order import Order
from gui.sheets.pager import Pager
from gui.sheets.plan import compose
from gui.sheets.report import VerifyReport
from gui.sheets.sheet import Page, Sheet
from gui.sheets.sheet_view import SheetView
from gui.widgets import wording
from gui.widgets.scale_line import scale_text

WAIT_MS = 150
OPTIONS = 312
MOST_PROBLEMS = 4
LEAST_ERROR_MM = 0.001
FORBIDDEN = '\\/:*?"<>|'
ABOUT_SCALE = ("scale_does_not_fit", "bad_scale")


@dataclass(frozen=True, slots=True)
class Preview:
    """What a job made of an order: the sheet of one plot, what is wrong, and the largest round scale that fits."""

    fits: int
    sheet: Sheet | None = None
    error: TelimError | None = None


class PrintSheetDialog(Dialog):
    """Asks how the sheets of the plots shall be; stays open, so that the clerk sees that they verified."""

    def __init__(self, parent: QWidget | None, session: Session, plot_ids: Sequence[str]) -> None:
        super().__init__(parent, translate("PrintSheet", "Print sheet"), ok=translate("PrintSheet", "Save as PDF…"))
        self._session, self._plots = session, tuple(plot_ids)
        self._sheet: Sheet | None = None
        self._previewing = self._again = False
        self._job: Job | None = None
        self._path = Path()
        painting.load_fonts()
        self.options = SheetOptions(session.settings, session.register.user)
        self.view, self.outcome = SheetView(), Outcome()
        self.pager = Pager([session.statuses[plot_id].cadastral_no or "" for plot_id in self._plots])
        self._lay_out()
        self._wait = QTimer(self, singleShot=True, interval=WAIT_MS)
        self._wait.timeout.connect(self.preview)
        self.options.changed.connect(self._changed)
        self.pager.plot_changed.connect(self._changed)
        self.pager.page_changed.connect(self._draw)
        self.view.wanted.connect(self._draw)
        session.jobs.advanced.connect(self._advance)
        session.jobs.over.connect(self._over)
        self.options.scale.editor.setFocus()
        self.preview()

    def fit(self) -> None:
        """Nearly as large as the window that it belongs to."""
        room = self.screen().availableGeometry()
        around = self.parentWidget().window().size() if self.parentWidget() else room.size()
        wide = min(max(around.width() - 80, 860), 1180, room.width() - 24)
        high = min(max(around.height() - 60, 480), 860, room.height() - 40)
        self.resize(wide, high)

    def finish(self) -> None:
        """Ask for the file, write and verify."""
        if self._job is not None or not self.options.read():
            return
        self.options.remember()
        path, _ = QFileDialog.getSaveFileName(
            self, translate("PrintSheet", "Save the sheet"), str(self._proposed()), "PDF (*.pdf)"
        )
        if path:
            self._write(Path(path) if path.lower().endswith(".pdf") else Path(path + ".pdf"))

    def reject(self) -> None:
        """Stop what is under way; else close."""
        if self._job is not None:
            self._job.cancel()
        else:
            self.options.remember()
            super().reject()

    # the preview

    def preview(self) -> None:
        """Compose the sheet anew in a job; what is shown stays until it is there."""
        self._wait.stop()
        if self._previewing:
            self._again = True
            return
        self._previewing, self._again = True, False
        register, plot_id = self._session.register, self._plots[self.pager.plot]
        order = self.options.order(self._session.today)
        self._session.jobs.read(lambda _: compose_preview(register, plot_id, order), self._composed, self._failed)

    def _changed(self) -> None:
        """What is said below belongs to another sheet."""
        if self._job is None:
            self.outcome.clear()
            self.cancel.setText(translate("Dialog", "Cancel"))
        self._wait.start()

    def _composed(self, made: Preview) -> None:
        self._previewing = False
        if self._again:
            self.preview()
            return
        error = made.error
        misfit = error if error is not None and error.code in ABOUT_SCALE else None
        self.options.say_fits(made.fits)
        self.options.say_scale(misfit)
        self.complain("" if error is None or misfit is not None else error_sentence(error, translate))
        if made.sheet is not None:
            self._sheet = made.sheet
            self.pager.show_pages(len(made.sheet.pages))
            self._draw()
        elif self._sheet is None:
            self.view.say(error_sentence(error, translate) if error is not None else "")

    def _failed(self, error: TelimError) -> None:
        self._previewing = False
        self.complain(error_sentence(error, translate))

    def _draw(self) -> None:
        """A sharp picture of the page, painted in a job."""
        if self._sheet is None:
            return
        page = self._sheet.pages[self.pager.page]
        density, ratio = self.view.density(page), self.view.devicePixelRatioF()

        def paint(_: Progress) -> tuple[Page, QImage]:
            return page, painting.picture(page, density, ratio)

        self._session.jobs.read(paint, self._drawn)

    def _drawn(self, painted: tuple[Page, QImage]) -> None:
        page, image = painted
        if self._sheet is not None and page is self._sheet.pages[self.pager.page]:
            self.view.show_page(page, image)

    # the file

    def _write(self, path: Path) -> None:
        register, plots, order = self._session.register, self._plots, self.options.order(self._session.today)

        def work(progress: Progress) -> VerifyReport:
            found = [register.get(Plot, plot_id) for plot_id in plots]
            return write_sheet(
                register, path, [plot for plot in found if plot is not None], kind=order.kind, scale=order.scale,
                paper=order.paper, landscape=order.landscape, languages=order.languages, who=order.who,
                today=order.today, progress=progress,
            )  # fmt: skip

        self._path = path
        self.complain("")
        self.ok.setEnabled(False)
        self.cancel.setText(translate("PrintSheet", "Stop"))
        self.outcome.begin(translate("PrintSheet", "Drawing and verifying…"))
        self._job = self._session.jobs.read(work, self._written, self._refused)

    def _advance(self, job: Job, done: int, total: int) -> None:
        if job is self._job:
            self.outcome.advance(done, total)

    def _over(self, job: Job) -> None:
        """The job has ended; its outcome, if it has one, comes next."""
        if job is self._job:
            self._job = None
            self.ok.setEnabled(True)
            self.cancel.setText(translate("Dialog", "Cancel"))
            self.outcome.say("info", translate("PrintSheet", "Stopped; nothing was written."))

    def _written(self, report: VerifyReport) -> None:
        if not report.ok:
            self.outcome.say("error", _why(report))
            return
        self.cancel.setText(translate("PrintSheet", "Close"))
        self._session.settings.keep("sheet_folder", str(self._path.parent))
        open_ = (translate("PrintSheet", "Open"), lambda: open_file(self._path))
        self.outcome.say("done", _verified(report).format(file=self._path.name), open_)

    def _refused(self, error: TelimError) -> None:
        if error.code in ABOUT_SCALE:
            self.options.say_scale(error)
        self.outcome.say("error", error_sentence(error, translate))

    def _proposed(self) -> Path:
        """The file that is offered: the plot's number, in the folder of the last sheet or the documents."""
        kept = Path(self._session.settings.text("sheet_folder") or documents_folder())
        folder = kept if kept.is_dir() else documents_folder()
        name = self.pager.numbers[0] or translate("PrintSheet", "plan")
        more = f" +{len(self._plots) - 1}" if len(self._plots) > 1 else ""
        return folder / ("".join("_" if letter in FORBIDDEN else letter for letter in name) + more + ".pdf")

    def _lay_out(self) -> None:
        """Options at the left, view and page buttons at the right, outcome above the buttons."""
        self.view.say(translate("PrintSheet", "The sheet appears here."))
        self.body.addWidget(self.options)
        self.body.addStretch(1)
        self.page.setFixedWidth(OPTIONS)
        outer = self.layout()
        assert isinstance(outer, QVBoxLayout)
        outer.removeWidget(self.page)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.view, 1)
        right.addWidget(self.pager)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.page)
        row.addLayout(right, 1)
        outer.insertLayout(0, row, 1)
        outer.insertWidget(2, self.outcome)


def compose_preview(register: Register, plot_id: str, order: Order) -> Preview:
    """The sheet of one plot and the largest round scale that fits; a known fault is part of the answer.

    At a scale that does not fit, the sheet is the one at the scale that does.
    """
    try:
        plot = register.get(Plot, plot_id)
        if plot is None:
            raise TelimError("no_plots_for_sheet")
        largest = compose(register, plot, order=replace(order, scale=None))
    except TelimError as error:
        return Preview(0, None, error)
    fits = int(largest.recipe["scale"])
    if order.scale in (None, fits):
        return Preview(fits, largest)
    try:
        return Preview(fits, compose(register, plot, order=order))
    except TelimError as error:
        return Preview(fits, largest, error)


def open_file(path: Path) -> None:
    """Show the file in the system's program for it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def ask(parent: QWidget | None, session: Session) -> None:
    """Print the plans of the selected plots."""
    dialog = PrintSheetDialog(parent, session, session.selection)
    dialog.exec()
    dialog.deleteLater()


def _verified(report: VerifyReport) -> str:
    """What was measured in the finished file; the name of the ``{file}`` is still to be put in."""
    errors = [page.scale_error_mm for page in report.pages if page.scale_error_mm is not None]
    scales = ", ".join(dict.fromkeys(scale_text(page.scale) for page in report.pages if page.scale))
    error = wording.number(max([LEAST_ERROR_MM, *errors]), 3)
    words = translate(
        "PrintSheet",
        "Verified: {file}. Read back from the file, the drawing is at {scale} to within {error} mm, "
        "and words and corners are those of the register.",
    )
    return words.replace("{scale}", scales).replace("{error}", error)


def _why(report: VerifyReport) -> str:
    """What the verification found, in sentences."""
    lines = [translate("PrintSheet", "The sheet did not verify and was not saved.")]
    for problem in report.problems[:MOST_PROBLEMS]:
        lines.append(sentence(problem.code, translate, page=problem.page, **problem.facts))
    more = len(report.problems) - MOST_PROBLEMS
    return "\n".join([*lines, translate("PrintSheet", "and %n more", "", more)] if more > 0 else lines)
