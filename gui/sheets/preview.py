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
from gis.numbers import parse_scale
from gui.dialogs.frame import Dialog
from gui.dialogs.outcome import Outcome
from gui.i18n import translate
from gui.jobs import Job, Progress
from gui.messages import error_sentence, sentence
from gui.session import Session
from gui.sheets import page as painting
from gui.sheets import papers
from gui.sheets.export import write_sheet
from gui.sheets.order import Order
from gui.sheets.pager import Pager
from gui.sheets.plan import compose
from gui.sheets.report import VerifyReport
from gui.sheets.sheet import Page, Sheet
from gui.sheets.sheet_view import SheetView
from gui.widgets import labels, wording
from gui.widgets.cards import push
from gui.widgets.fields import Field, line_field
from gui.widgets.reading import read_text
from gui.widgets.scale_line import ScaleLine, scale_text
from gui.widgets.segments import Segments

WAIT_MS = 150
OPTIONS = 312
MOST_PROBLEMS = 4
FORBIDDEN = '\\/:*?"<>|'


@dataclass(frozen=True, slots=True)
class Preview:
    """What a job made of an order: the sheet of one plot, or why there is none."""

    order: Order
    plot_id: str
    fits: int
    sheet: Sheet | None = None
    error: TelimError | None = None


class PrintSheetDialog(Dialog):
    """Asks how the sheets of the plots shall be; stays open, so that the clerk sees that they verified."""

    def __init__(self, parent: QWidget | None, session: Session, plot_ids: Sequence[str]) -> None:
        super().__init__(parent, translate("PrintSheet", "Print sheet"), ok=translate("PrintSheet", "Save as PDF…"))
        self._session, self._plots = session, tuple(plot_ids)
        self._number = {plot_id: session.statuses[plot_id].cadastral_no or "" for plot_id in self._plots}
        self._sheet: Sheet | None = None
        self._previewing = self._again = False
        self._job: Job | None = None
        painting.load_fonts()
        self._make_options()
        self._make_view()
        self._wait = QTimer(self, singleShot=True, interval=WAIT_MS)
        self._wait.timeout.connect(self.preview)
        self.preview()

    # what is asked for

    def order(self) -> Order:
        """What stands in the fields."""
        return Order(
            self.scale.shown(),
            self.paper.key(),
            self.way.key() == "landscape",
            tuple(self.languages.key().split("+")),
            self.who.shown(),
            self._session.today,
        )

    def fit(self) -> None:
        """Nearly as large as the window that it belongs to."""
        room = self.screen().availableGeometry()
        around = self.parentWidget().window().size() if self.parentWidget() else room.size()
        wide = min(max(around.width() - 80, 860), 1180, room.width() - 24)
        high = min(max(around.height() - 60, 480), 860, room.height() - 40)
        self.resize(wide, high)

    def finish(self) -> None:
        """Ask for the file, write and verify."""
        for field in (self.scale, self.who):
            field.leave()
            if field.pending():
                return
        if self._job is None:
            self._remember()
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
            self._remember()
            super().reject()

    # the preview

    def preview(self) -> None:
        """Compose the sheet anew in a job; what is shown stays until it is there."""
        self._wait.stop()
        if self._previewing:
            self._again = True
            return
        self._previewing, self._again = True, False
        order, plot_id, register = self.order(), self._plots[self.pager.plot], self._session.register
        self._session.jobs.read(lambda _: compose_preview(register, plot_id, order), self._composed, self._failed)

    def _composed(self, made: Preview) -> None:
        self._previewing = False
        if self._again:
            self.preview()
            return
        self.editor.say_fits(made.fits)
        error = made.error
        misfit = error is not None and error.code in ("scale_does_not_fit", "bad_scale")
        self.scale.complain(error_sentence(error, translate) if error is not None and misfit else "")
        self._offer(made.fits if misfit else 0)
        self.complain("" if error is None or misfit else error_sentence(error, translate))
        if made.sheet is None:
            self.view.say(error_sentence(error, translate) if error is not None else "")
            return
        self._sheet = made.sheet
        self.pager.show_pages(len(made.sheet.pages))
        self._draw()

    def _failed(self, error: TelimError) -> None:
        self._previewing = False
        self.complain(error_sentence(error, translate))

    def _draw(self) -> None:
        """A sharp picture of the page, painted in a job."""
        if self._sheet is None:
            return
        page = self._sheet.pages[min(self.pager.page, len(self._sheet.pages) - 1)]
        if self.view.page is None:
            self.view.page = page
        density, ratio = self.view.density, self.view.devicePixelRatioF()

        def paint(_: Progress) -> tuple[Page, QImage]:
            return page, painting.picture(page, density, ratio)

        self._session.jobs.read(paint, self._drawn)

    def _drawn(self, painted: tuple[Page, QImage]) -> None:
        page, image = painted
        turned = self.view.page is not None and self.view.page.width != page.width
        if self._sheet is not None and any(page is one for one in self._sheet.pages):
            self.view.show_page(page, image)
            if turned:
                self._draw()

    # the file

    def _write(self, path: Path) -> None:
        order, register, plots = self.order(), self._session.register, self._plots

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
        self.outcome.begin(translate("PrintSheet", "Drawing and verifying…"))
        self._job = self._session.jobs.read(work, self._written, self._refused)

    def _advance(self, job: Job, done: int, total: int) -> None:
        if job is self._job:
            self.outcome.advance(done, total)

    def _over(self, job: Job) -> None:
        if job is self._job:
            self._job = None
            self.ok.setEnabled(True)
            self.outcome.say("info", translate("PrintSheet", "Stopped; nothing was written."))

    def _written(self, report: VerifyReport) -> None:
        if not report.ok:
            self.outcome.say("error", _why(report))
            return
        errors = [page.scale_error_mm for page in report.pages if page.scale_error_mm is not None]
        words = translate(
            "PrintSheet",
            "Verified: {file}. {scale} on paper, measured in the PDF: exact to {error} mm; corners as in the register.",
        )
        scales = ", ".join(dict.fromkeys(scale_text(page.scale) for page in report.pages if page.scale))
        error = wording.number(max(errors, default=0.0), 3)
        open_ = (translate("PrintSheet", "Open"), lambda: open_file(self._path))
        self.outcome.say("done", words.format(file=self._path.name, scale=scales, error=error), open_)
        self.cancel.setText(translate("PrintSheet", "Close"))
        self._session.settings.keep("sheet_folder", str(self._path.parent))

    def _refused(self, error: TelimError) -> None:
        if error.code == "scale_does_not_fit":
            self.scale.complain(error_sentence(error, translate))
            self._offer(int(error.facts["fits"]))
        self.outcome.say("error", error_sentence(error, translate))

    def _proposed(self) -> Path:
        kept = Path(self._session.settings.text("sheet_folder") or documents_folder())
        folder = kept if kept.is_dir() else documents_folder()
        name = self._number[self._plots[0]] or translate("PrintSheet", "plan")
        more = f" +{len(self._plots) - 1}" if len(self._plots) > 1 else ""
        return folder / ("".join("_" if letter in FORBIDDEN else letter for letter in name) + more + ".pdf")

    # how it is made

    def _make_options(self) -> None:
        keep = self._session.settings
        self.editor = ScaleLine(papers.SCALES)
        self.scale = Field(translate("PrintSheet", "Scale"), self.editor, read_scale, scale_text, above=True)
        self.scale.show_value(None)
        self.offer = push("", "plain")
        self.offer.setAutoDefault(False)
        self.offer.hide()
        self.paper = Segments([(paper, paper) for paper in papers.PAPERS])
        self.way = Segments(
            [("portrait", translate("PrintSheet", "Upright")), ("landscape", translate("PrintSheet", "On its side"))]
        )
        self.languages = Segments(
            [
                ("kk+ru", translate("PrintSheet", "Kazakh and Russian")),
                ("kk", translate("PrintSheet", "Kazakh")),
                ("ru", translate("PrintSheet", "Russian")),
                ("en", translate("PrintSheet", "English")),
            ]
        )
        for segments, key in (
            (self.paper, "sheet_paper"),
            (self.way, "sheet_way"),
            (self.languages, "sheet_languages"),
        ):
            if keep.text(key) in segments.chips:
                segments.choose(keep.text(key))
            segments.chosen.connect(lambda _: self._changed())
        self.who = line_field(translate("PrintSheet", "Compiled by"), read_text, above=True)
        self.who.show_value(keep.text("sheet_who") or self._session.register.user)
        self.offer.clicked.connect(lambda: self.editor.choose(int(self.offer.property("scale"))))
        self.scale.left.connect(lambda _: self._changed())
        self.who.left.connect(lambda _: self._changed())
        self.body.addWidget(self.scale)
        self.body.addWidget(self.offer)
        for word, part in (
            (translate("PrintSheet", "Paper"), self.paper),
            ("", self.way),
            (translate("PrintSheet", "Languages of the sheet"), self.languages),
        ):
            if word:
                self.body.addWidget(labels.quiet(word))
            self.body.addWidget(part)
        self.body.addWidget(self.who)
        self.body.addStretch(1)

    def _make_view(self) -> None:
        """Options at the left, view and page buttons at the right, outcome above the buttons."""
        self.view, self.outcome = SheetView(), Outcome()
        self.view.say(translate("PrintSheet", "The sheet appears here."))
        self.view.wanted.connect(self._draw)
        self.pager = Pager([self._number[plot_id] for plot_id in self._plots])
        self.pager.plot_changed.connect(self._changed)
        self.pager.page_changed.connect(self._draw)
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
        self._session.jobs.advanced.connect(self._advance)
        self._session.jobs.over.connect(self._over)

    def _changed(self) -> None:
        """What stood below belongs to another sheet."""
        if self._job is None:
            self.outcome.clear()
            self.cancel.setText(translate("Dialog", "Cancel"))
        self._wait.start()

    def _offer(self, scale: int) -> None:
        """The button that takes the scale that fits; 0 hides it."""
        self.offer.setProperty("scale", scale)
        self.offer.setText(translate("PrintSheet", "Take {scale}").format(scale=scale_text(scale)))
        self.offer.setVisible(bool(scale))

    def _remember(self) -> None:
        settings = self._session.settings
        settings.keep("sheet_paper", self.paper.key())
        settings.keep("sheet_way", self.way.key())
        settings.keep("sheet_languages", self.languages.key())
        settings.keep("sheet_who", self.who.shown() or "")


def compose_preview(register: Register, plot_id: str, order: Order) -> Preview:
    """The sheet of one plot and the largest round scale that fits; a known fault is part of the answer."""
    fits = 0
    try:
        plot = register.get(Plot, plot_id)
        if plot is None:
            raise TelimError("no_plots_for_sheet")
        largest = compose(register, plot, order=replace(order, scale=None))
        fits = int(largest.recipe["scale"])
        sheet = largest if order.scale in (None, fits) else compose(register, plot, order=order)
    except TelimError as error:
        return Preview(order, plot_id, fits, None, error)
    return Preview(order, plot_id, fits, sheet)


def read_scale(text: str) -> int | None:
    """N of 1:N, None for an empty text. Raises bad_scale."""
    return parse_scale(text) if text.strip() else None


def open_file(path: Path) -> None:
    """Show the file in the system's program for it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def ask(parent: QWidget | None, session: Session) -> None:
    """Print the plans of the selected plots."""
    dialog = PrintSheetDialog(parent, session, session.selection)
    dialog.exec()
    dialog.deleteLater()


def _why(report: VerifyReport) -> str:
    """What the verification found, in sentences."""
    lines = [translate("PrintSheet", "The sheet did not verify and was not saved.")]
    for problem in report.problems[:MOST_PROBLEMS]:
        lines.append(sentence(problem.code, translate, page=problem.page, **problem.facts))
    more = len(report.problems) - MOST_PROBLEMS
    return "\n".join([*lines, translate("PrintSheet", "and %n more", "", more)] if more > 0 else lines)
