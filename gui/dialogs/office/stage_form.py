"""One stage of a track: its words in the language that is chosen, its limits, and the papers it needs and gives."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from data.lists import LANGUAGES, Lists, Words
from data.registration.tracks import TEXTS, StageKind
from gis.errors import TelimError
from gui.dialogs.office.papers_field import PapersField
from gui.i18n import translate
from gui.messages import sentence
from gui.widgets import labels, wording
from gui.widgets.cards import Page, push
from gui.widgets.fields import Field, line_field, text_field
from gui.widgets.flow import Flow
from gui.widgets.reading import read_count, read_text
from gui.widgets.segments import Segments

NEW = StageKind("", Words("", "", ""))


class StageForm(Page):
    """``changed`` brings the stage as it shall be, ``added`` a new one, ``removed`` that it shall go."""

    changed = Signal(object)
    added = Signal(object)
    removed = Signal()
    given_up = Signal()

    def __init__(self) -> None:
        super().__init__((16, 12, 16, 16))
        self._kind, self._new = NEW, False
        self.head = labels.heading()
        self.languages = Segments([("kk", "Қаз"), ("ru", "Рус"), ("en", "Eng")])
        self._language = wording.language()
        self.languages.choose(self._language)
        chips = self.languages.chips.values()
        self.languages.setFixedWidth(sum(chip.sizeHint().width() + 8 for chip in chips))
        words = {
            "name": translate("OfficeTracks", "Name"),
            "needs": translate("OfficeTracks", "Needs"),
            "gives": translate("OfficeTracks", "Gives"),
            "decides": translate("OfficeTracks", "Who decides"),
            "reference": translate("OfficeTracks", "Article of law or order"),
        }
        self.texts = {name: text_field(word, read_text, above=True) for name, word in words.items()}
        self.texts["name"] = text_field(words["name"], self._read_name, above=True)
        self.limit = line_field(
            translate("OfficeTracks", "Limit, working days"), read_days, digits=True, above=True,
            hint=translate("OfficeTracks", "no fixed limit"),
        )  # fmt: skip
        self.returns = line_field(
            translate("OfficeTracks", "Incomplete file goes back, working days"), read_days, digits=True, above=True,
            hint=translate("OfficeTracks", "no fixed limit"),
        )  # fmt: skip
        self.needed = PapersField(translate("OfficeTracks", "Papers that are needed"))
        self.given = PapersField(translate("OfficeTracks", "Papers that it gives"))
        self.remove = push(translate("OfficeTracks", "Take out of the track"), "quiet", "trash")
        self.add = push(translate("OfficeTracks", "Add"), "primary")
        self.leave_button = push(translate("OfficeTracks", "Do not add"), "quiet")
        self._build()
        self._connect()

    @property
    def kind(self) -> StageKind:
        """The stage that is shown."""
        return self._kind

    @property
    def adding(self) -> bool:
        """Whether a new stage is being written."""
        return self._new

    def show_stage(self, kind: StageKind, place: int, lists: Lists) -> None:
        """Show that stage, the ``place``-th of its track."""
        if kind.key != self._kind.key or self._new:
            self.forget()
        self._kind, self._new = kind, False
        self.head.setText(translate("OfficeTracks", "Stage {place}").format(place=place))
        self._fill()
        names = {key: entry.name[wording.language()] for key, entry in lists.entries["paper"].items()}
        offered = list(lists.names("paper"))
        self.needed.show_papers(kind.papers_needed, names, offered)
        self.given.show_papers(kind.papers_given, names, offered)
        self._arrange()

    def show_new(self) -> None:
        """Empty fields for a new stage."""
        self.forget()
        self._kind, self._new = NEW, True
        self.head.setText(translate("OfficeTracks", "A new stage"))
        self._fill()
        self._arrange()
        self.texts["name"].editor.setFocus()

    def forget(self) -> None:
        """What was typed belongs to the stage before."""
        for field in self._fields():
            field.forget()

    def leave(self) -> None:
        """Read what is being typed; a new stage waits for its button."""
        if not self._new:
            for field in self._fields():
                field.leave()

    def finish(self) -> None:
        """Add the new stage, or say what it lacks."""
        name = " ".join(self.texts["name"].editor.text().split())
        if not name:
            self.texts["name"].complain(sentence("no_name", translate))
            return
        try:
            limit = self.limit.value()
        except TelimError:
            self.limit.leave()
            return
        language = self._language
        words = Words(*(name if one == language else "" for one in LANGUAGES))
        if language == "en":
            words = Words(name, name, name)
        self.added.emit(replace(NEW, name=words, limit_days=None if limit is None else int(limit)))

    def _build(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.head, 1)
        top.addWidget(self.languages)
        self.body.addLayout(top)
        self.body.addWidget(self.texts["name"])
        limits = QHBoxLayout()
        limits.setSpacing(12)
        limits.addWidget(self.limit, 1)
        limits.addWidget(self.returns, 1)
        self.body.addLayout(limits)
        self._rest = [self.needed, self.given, *(field for name, field in self.texts.items() if name != "name")]
        for widget in self._rest:
            self.body.addWidget(widget)
        self._starting = QWidget()
        flow = Flow(self._starting, gap=8)
        flow.addWidget(self.add)
        flow.addWidget(self.leave_button)
        foot = QHBoxLayout()
        foot.addWidget(self.remove)
        foot.addStretch(1)
        self.body.addWidget(self._starting)
        self.body.addLayout(foot)
        self.body.addStretch(1)

    def _connect(self) -> None:
        for name, field in self.texts.items():
            field.left.connect(lambda value, name=name: self._left_text(name, value))
        self.limit.left.connect(lambda value: self._left(limit_days=value))
        self.returns.left.connect(lambda value: self._left(return_days=value))
        self.needed.changed.connect(lambda papers: self._left(papers_needed=papers))
        self.given.changed.connect(lambda papers: self._left(papers_given=papers))
        self.languages.chosen.connect(lambda _: self._turn())
        self.remove.clicked.connect(self.removed)
        self.add.clicked.connect(self.finish)
        self.leave_button.clicked.connect(self.given_up)
        for button in (self.remove, self.add, self.leave_button):
            button.setAutoDefault(False)

    def _fields(self) -> list[Field]:
        return [*self.texts.values(), self.limit, self.returns]

    def _fill(self) -> None:
        language = self._language
        for name in TEXTS:
            self.texts[name].show_value(getattr(self._kind, name)[language] or None)
        self.limit.show_value(self._kind.limit_days)
        self.returns.show_value(self._kind.return_days)

    def _arrange(self) -> None:
        for widget in (*self._rest, self.returns, self.remove):
            widget.setVisible(not self._new)
        self._starting.setVisible(self._new)

    def _turn(self) -> None:
        """The words in another language."""
        self.leave()
        self._language = self.languages.key()
        if not self._new:
            for field in self.texts.values():
                field.forget()
            self._fill()

    def _left_text(self, name: str, value: str | None) -> None:
        if self._new:
            return
        words: Words = getattr(self._kind, name)
        texts = {language: words[language] for language in LANGUAGES} | {self._language: value or ""}
        self._left(**{name: Words(**texts)})

    def _left(self, **values: Any) -> None:
        if not self._new:
            self._kind = replace(self._kind, **values)
            self.changed.emit(self._kind)

    def _read_name(self, text: str) -> str | None:
        if not text.strip() and not self._new:
            raise TelimError("no_name")
        return read_text(text)


def read_days(text: str) -> int | None:
    """Whole working days; None where no day is fixed."""
    value = read_count(text)
    return None if value is None else int(value)
