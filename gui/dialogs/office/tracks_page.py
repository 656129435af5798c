"""The page of tracks: which track, its stages in order, and the stage that is worked on."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from data.acts.change_track import change_track, new_stage, reset_track
from data.edit import Edit
from data.lists import LANGUAGES, Words
from data.office import touches_office
from data.registration.tracks import TRACKS, StageKind, Track, program_tracks
from gui.dialogs.office.page import Column, OfficePage, Writer, steps
from gui.dialogs.office.rows import Rows, RowWords
from gui.dialogs.office.stage_form import StageForm, read_days
from gui.dialogs.office.words import shown_name, working_days
from gui.i18n import translate
from gui.widgets import labels, wording
from gui.widgets.cards import push
from gui.widgets.fields import line_field, text_field
from gui.widgets.reading import read_text
from gui.widgets.segments import Segments


class TracksPage(OfficePage):
    """Every change of a track is written when it is made; running applications keep their stages and limits."""

    def __init__(self, writer: Writer) -> None:
        super().__init__(writer)
        self._key = TRACKS[0]
        short = {
            "allotment": translate("OfficeTracks", "From the akimat"),
            "zone": translate("OfficeTracks", "From the management company"),
        }
        self.tracks = Segments([(key, short[key]) for key in TRACKS])
        self.name = text_field(translate("OfficeTracks", "Name of the track"), read_text, above=True)
        self.months = line_field(
            translate("OfficeTracks", "Limit of the whole, months"), read_days, digits=True, above=True,
            hint=translate("OfficeTracks", "no fixed limit"),
        )  # fmt: skip
        self.stages = Rows(movable=True)
        self.form = StageForm()
        self.add = push(translate("OfficeTracks", "New stage"), "plain", "plus")
        self.up, self.down = push("", "plain", "up"), push("", "plain", "down")
        self.reset = push(translate("OfficeTracks", "Back to the program's own"), "quiet")
        self._build()
        self._connect()
        self.refresh(None)

    @property
    def track(self) -> Track:
        """The track that is open, as the register has it."""
        return self.session.office.tracks.track(self._key)

    def refresh(self, edit: Edit | None) -> None:
        """Show the track as it is now; what is being typed stays."""
        if touches_office(edit):
            self._show()

    def restore(self) -> None:
        """Show the stage as it is; a new one keeps what was typed."""
        if not self.form.adding:
            self.form.forget()
        for field in (self.name, self.months):
            field.forget()
        self._show()

    def leave(self) -> None:
        """Read what is being typed."""
        self.form.leave()
        for field in (self.name, self.months):
            field.leave()

    def begin(self) -> None:
        """The keyboard goes to the stages."""
        self.stages.setFocus()

    def _build(self) -> None:
        left = Column()
        left.body.addWidget(self.tracks)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.name, 3)
        head.addWidget(self.months, 2)
        left.body.addLayout(head)
        left.body.addWidget(labels.quiet(
            translate("OfficeTracks", "Applications that are running keep the stages and limits they began with.")
        ))  # fmt: skip
        higher, lower = translate("OfficeTracks", "Earlier (Alt+↑)"), translate("OfficeTracks", "Later (Alt+↓)")
        left.body.addLayout(steps((self.add, self.up, self.down), higher, lower))
        left.body.addWidget(self.stages, 1)
        left.body.addWidget(self.reset, 0, Qt.AlignmentFlag.AlignRight)
        self.reset.setAutoDefault(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(left, 1)
        row.addWidget(self.form, 1)

    def _connect(self) -> None:
        self.tracks.chosen.connect(lambda _: self._turn())
        self.name.left.connect(self._rename)
        self.months.left.connect(lambda months: self._write(replace(self.track, total_months=months)))
        self.stages.picked.connect(lambda _: self._pick())
        self.stages.entered.connect(lambda _: self.form.texts["name"].editor.setFocus())
        self.stages.moved.connect(self._move)
        self.stages.removed.connect(self._remove)
        self.up.clicked.connect(lambda: self._move(self.stages.key(), self.stages.currentRow() - 1))
        self.down.clicked.connect(lambda: self._move(self.stages.key(), self.stages.currentRow() + 1))
        self.add.clicked.connect(self.form.show_new)
        self.reset.clicked.connect(self._reset)
        self.form.changed.connect(self._change)
        self.form.added.connect(self._add)
        self.form.removed.connect(lambda: self._remove(self.form.kind.key))
        self.form.given_up.connect(self._show_stage)

    # what is shown

    def _show(self, chosen: str = "") -> None:
        way = self.track
        self.name.show_value(way.name[wording.language()])
        self.months.show_value(way.total_months)
        own = {kind.key: kind for kind in program_tracks().track(way.key).stages}
        rows = [self._row(place, kind, own.get(kind.key)) for place, kind in enumerate(way.stages, start=1)]
        self.stages.show_rows(rows, chosen)
        self.reset.setVisible(way.changed)
        if not self.form.adding:
            self._show_stage()

    def _row(self, place: int, kind: StageKind, own: StageKind | None) -> RowWords:
        under = [working_days(kind.limit_days)]
        if kind.papers_needed:
            under.append(translate("OfficeTracks", "%n papers needed", "", len(kind.papers_needed)))
        title = shown_name(kind.name[wording.language()])
        return RowWords(kind.key, title, " · ".join(under), lead=str(place), changed=kind != own)

    def _show_stage(self) -> None:
        way, at = self.track, self.stages.currentRow()
        self.up.setEnabled(at > 0)
        self.down.setEnabled(0 <= at < self.stages.count() - 1)
        kind = way.known(self.stages.key())
        if kind is not None:
            self.form.show_stage(kind, at + 1, self.session.office.lists)

    # what is done

    def _turn(self) -> None:
        self.leave()
        self._key = self.tracks.key()
        for field in (self.name, self.months):
            field.forget()
        self.form.forget()
        self.stages.clear()
        self._show()
        self._show_stage()

    def _pick(self) -> None:
        self.form.leave()
        self._show_stage()

    def _rename(self, text: str | None) -> None:
        way = self.track
        texts = {language: way.name[language] for language in LANGUAGES} | {wording.language(): text or ""}
        self._write(replace(way, name=Words(**texts)))

    def _change(self, kind: StageKind) -> None:
        way = self.track
        self._write(replace(way, stages=tuple(kind if one.key == kind.key else one for one in way.stages)))

    def _move(self, key: str, place: int) -> None:
        way = self.track
        kinds = [one for one in way.stages if one.key != key]
        kinds.insert(place, way.stage(key))
        self._write(replace(way, stages=tuple(kinds)))

    def _remove(self, key: str) -> None:
        way = self.track
        self._write(replace(way, stages=tuple(one for one in way.stages if one.key != key)))

    def _add(self, wanted: StageKind) -> None:
        way, at = self.track, self.stages.currentRow() + 1
        kind = replace(wanted, key=new_stage(way, wanted.name).key)
        kinds = [*way.stages[:at], kind, *way.stages[at:]]

        def shown(_: Edit) -> None:
            self.form.show_stage(kind, at + 1, self.session.office.lists)
            self._show(kind.key)
            self.stages.setFocus()

        self._write(replace(way, stages=tuple(kinds)), shown)

    def _write(self, wanted: Track, done: object = None) -> None:
        seen = self.session.office.tracks.track(wanted.key)
        self.writer.write(lambda register: change_track(register, wanted, seen=seen), done)  # type: ignore[arg-type]

    def _reset(self) -> None:
        seen = self.track
        self.writer.write(lambda register: reset_track(register, seen.key, seen=seen))
