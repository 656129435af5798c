"""The summary of the register: a page of numbers and charts, each of which leads to its plots."""

from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from data.edit import Edit
from data.paths import documents_folder
from data.summary import Summary
from gis.errors import TelimError
from gui.actions.action import Desk
from gui.i18n import translate
from gui.message_bar import MessageBar
from gui.messages import error_sentence, sentence
from gui.places.place import Place
from gui.summary import land, sums, ways, words
from gui.summary.cards import ChartCard, DoubtsCard, SourcesCard
from gui.summary.doubts import doubts, sources
from gui.summary.headlines import HEADLINES, headlines
from gui.summary.lead import Lead
from gui.summary.reading import Reading
from gui.summary.report import Report
from gui.summary.segment import Segment
from gui.summary.tile import Tile
from gui.widgets import labels, wording
from gui.widgets.cards import Empty, Page, push
from gui.widgets.columns import Columns
from gui.widgets.look import Dressed


class SummaryPlace(Place):
    """Reads anew when it is opened and at every edit while it is open."""

    over_map = False
    with_passport = False
    reads_ahead = True
    hint = "hint_summary"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.reading = Reading(self.session, self)
        self.reading.told.connect(self._show)
        self.reading.paced.connect(self._show_paces)
        self._open = False
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._build()
        self.messages = MessageBar(self)  # the one of the map is not seen from here
        Dressed(self)
        self.session.edited.connect(self._hear)

    def arrive(self) -> None:
        super().arrive()
        self._open = True
        self.setFocus()
        self.reading.refresh()

    def prepare(self) -> None:
        self.reading.refresh()

    def depart(self) -> None:
        self._open = False

    @property
    def summary(self) -> Summary | None:
        """What is shown."""
        return self.reading.summary

    def follow(self, lead: Lead | None) -> None:
        """Open the map with the plots behind a number."""
        if lead is None:
            return
        ids = lead.plots(self.session.statuses.values())
        if ids:
            self.desk.show_plots(ids, lead.title)
        else:
            self.messages.say(sentence("said_no_plots_behind", translate, what=lead.title))

    def save(self) -> None:
        """Ask for a file and write the summary into it as a PDF."""
        summary = self.summary
        if summary is None:
            return
        name = Path(self.session.register.address).stem or "telim"
        proposed = documents_folder() / f"{name}-{summary.today.isoformat()}.pdf"
        path, _ = QFileDialog.getSaveFileName(
            self, translate("Summary", "Save the summary as PDF"), str(proposed), "PDF (*.pdf)"
        )
        if path:
            self.write(Path(path) if path.lower().endswith(".pdf") else Path(path + ".pdf"))

    def write(self, path: Path) -> None:
        """Write what is shown into that file, in the background."""
        from gui.summary.pdf import write_summary

        summary = self.summary
        if summary is None:
            return
        report = Report(
            summary, self.reading.names, self.reading.paces or (), self._register_name(), self.segment.name()
        )
        self.session.jobs.read(
            lambda _: write_summary(report, path),
            self._saved,
            self._refuse,
            title=translate("Summary", "Summary as PDF"),
        )

    def _saved(self, path: Path) -> None:
        self.messages.say(sentence("said_summary_saved", translate, path=str(path)), "done")

    def _refuse(self, error: TelimError) -> None:
        self.messages.say(error_sentence(error, translate), "error")

    # how it is built

    def _build(self) -> None:
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.column.addWidget(self._head())
        self.empty = Empty(
            "summary",
            translate("Summary", "Nothing to sum up yet"),
            translate(
                "Summary",
                "Hectares by status and zone, the course of registration, money and jobs planned and come true stand here"
                " as soon as there are plots.",
            ),
            translate("Summary", "Draw a plot"),
            self._draw,
        )
        self.empty.hide()
        self.page = Page((16, 4, 16, 20))
        self.page.body.setSpacing(12)
        self.column.addWidget(self.empty, 1)
        self.column.addWidget(self.page, 1)
        self._tiles = QWidget()
        self._tiles.setLayout(Columns(168, 6, 10, even=True))
        self.tiles = [Tile() for _ in range(HEADLINES)]
        for tile in self.tiles:
            tile.clicked.connect(lambda _=False, tile=tile: self.follow(tile.headline.lead))
            self._tiles.layout().addWidget(tile)
        self.page.body.addWidget(self._tiles)
        self.page.body.addWidget(self._cards())
        self.table = ChartCard(translate("Summary", "Zones and statuses, hectares"))
        self.table.followed.connect(self.follow)
        self.page.body.addWidget(self.table)
        self.page.body.addStretch(1)
        self.page.hide()

    def _head(self) -> QWidget:
        head = QWidget()
        column = QVBoxLayout(head)
        column.setContentsMargins(16, 12, 16, 8)
        column.setSpacing(8)
        row = QHBoxLayout()
        title = labels.heading(translate("Summary", "Summary"))
        title.setProperty("role", "title")
        title.setWordWrap(False)
        self.when = labels.quiet()
        self.pdf = push(translate("Summary", "Save as PDF"), "plain", "print")
        self.pdf.clicked.connect(self.save)
        self.pdf.setEnabled(False)
        row.addWidget(title)
        row.addWidget(self.when, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.pdf)
        column.addLayout(row)
        self.segment = Segment()
        self.segment.chosen.connect(self.reading.choose)
        column.addWidget(self.segment)
        return head

    def _cards(self) -> QWidget:
        holder = QWidget()
        self.land = ChartCard(translate("Summary", "Land by zone and status"))
        self.investment = ChartCard(translate("Summary", "Investment, planned and actual"))
        self.months = ChartCard(translate("Summary", "Registration, last 12 months"))
        self.output = ChartCard(translate("Summary", "Output by year"))
        self.jobs = ChartCard(translate("Summary", "Jobs, planned and actual"))
        self.pace = ChartCard(translate("Summary", "Where the time goes"))
        self.blocked = ChartCard(translate("Summary", "Blocked land"))
        self.doubts = DoubtsCard(
            translate("Summary", "The sources contradict each other"),
            translate("Summary", "Both sides stand as they were told; nothing was put right."),
        )
        self.sources = SourcesCard(
            translate("Summary", "What the sources say of region and zones"),
            translate("Summary", "The sources are silent about"),
        )
        layout = Columns(420, 3)
        for card in (
            self.land, self.investment, self.months, self.output, self.doubts, self.jobs, self.pace, self.blocked,
            self.sources,
        ):  # fmt: skip
            layout.addWidget(card)
            if not isinstance(card, SourcesCard):
                card.followed.connect(self.follow)
        holder.setLayout(layout)
        return holder

    # what is shown

    def _hear(self, edit: Edit | None) -> None:
        self.reading.hear(edit)
        if self._open:
            self.reading.refresh()

    def _show(self) -> None:
        summary, names = self.reading.summary, self.reading.names
        assert summary is not None
        whole_is_empty = not self.session.statuses
        self.empty.setVisible(whole_is_empty)
        self.empty.button.setEnabled(self.session.can_write)
        self.page.setVisible(not whole_is_empty)
        self.pdf.setEnabled(not whole_is_empty)
        self.when.setText(translate("Summary", "as of {day}").format(day=wording.day(summary.today)))
        self.segment.show_zones(self.session.zones, self.session.statuses.values())
        for one, other in pairwise((self.pdf, *self.segment.stops, self.tiles[0])):
            self.setTabOrder(one, other)
        self._show_tiles(summary)
        self.land.show_chart(land.bars(summary, names))
        self.table.show_chart(land.zones(summary, names))
        self.months.show_chart(ways.by_month(summary), ways.duration(summary))
        self.blocked.setVisible(summary.blocked.hectares > 0)
        self.blocked.show_chart(land.blocked(summary), words.hectares(summary.blocked.hectares))
        for card, money in ((self.investment, summary.investment), (self.jobs, summary.jobs)):
            more = (
                translate("Summary", "and %n smaller projects, counted in the sums", "", money.more)
                if money.more
                else ""
            )
            card.show_chart(sums.promised(money, names), foot=more)
        self._show_output(summary)
        self.doubts.show_doubts(doubts(summary, names))
        self.sources.show_told(sources(summary.facts, names))

    def _show_tiles(self, summary: Summary) -> None:
        for tile, headline in zip(self.tiles, headlines(summary), strict=True):
            tile.show_headline(headline)

    def _show_output(self, summary: Summary) -> None:
        output, projects = summary.output, summary.investment.whole.projects
        self.output.setVisible(bool(output.years))
        total = ""
        if output.total.known:
            total = translate("Summary", "Stated without years: {total}").format(
                total=words.span("output_mln", output.total)
            )
        self.output.show_chart(sums.by_year(output, self.reading.names, projects), total)

    def _show_paces(self) -> None:
        paces = self.reading.paces or ()
        nothing = translate("Summary", "No stage was finished in the last year.")
        lead = translate("Summary", "Median days of the stages that were finished in the last year")
        self.pace.show_chart(ways.by_stage(paces) if paces else None, lead if paces else nothing)

    def _draw(self) -> None:
        self.desk.show_place("map")
        self.desk.take_up("draw")

    def _register_name(self) -> str:
        return Path(self.session.register.address).stem
