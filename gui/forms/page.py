"""The page of one record: its name, the tabs from left to right, and the fields and lists of each."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from data.acts.delete_record import delete_record
from data.edit import Edit
from data.model import Party, Plot, Project, Record, Zone
from gui.forms.catalogue import FORMS
from gui.forms.doubts import DoubtLines, doubts_of
from gui.forms.drafts import drafts_of
from gui.forms.fields import make_fields
from gui.forms.figures import FiguresPanel
from gui.forms.links import LinksPanel
from gui.forms.lists import (
    CasesPanel,
    HistoryPanel,
    InvestorPanel,
    LineagePanel,
    MergePanel,
    PlotsNowPanel,
    ProjectsPanel,
)
from gui.forms.panel import Panel, menu_button
from gui.forms.papers import PapersPanel
from gui.forms.people import record_name
from gui.forms.section import Section
from gui.forms.years import YearsPanel
from gui.i18n import translate
from gui.panels.writing import write_values
from gui.session import Session
from gui.theme import icon
from gui.widgets import labels, wording
from gui.widgets.cards import Pages
from gui.widgets.form import RecordForm
from gui.widgets.look import Dressed
from gui.widgets.tabs import Tabs

PANELS: dict[str, Callable[[Session], Panel]] = {
    "figures": FiguresPanel, "years": YearsPanel, "history": HistoryPanel, "investor": InvestorPanel,
    "plots_now": PlotsNowPanel, "plots": lambda session: LinksPanel(session, "project"),
    "owners": lambda session: LinksPanel(session, "plot"), "cases": CasesPanel, "lineage": LineagePanel,
    "projects": ProjectsPanel, "merge": MergePanel, "papers": PapersPanel,
}  # fmt: skip
DOUBTED = {"party": ("number", "name_kk", "name_ru", "phone", "email"), "plot": ("cadastral_no",)}
DELETABLE = (Project, Party, Zone)


class RecordPage(QWidget):
    """Shows one record of one table; it writes when a field is left and reads anew after every edit."""

    closed = Signal()
    record_wanted = Signal(str, str)
    plots_wanted = Signal(list)
    point_wanted = Signal(str, object)

    def __init__(self, session: Session, table: str) -> None:
        super().__init__()
        self.session, self.form_def = session, FORMS[table]
        self.id = ""
        self.record: Record | None = None
        fields = make_fields(self.form_def, session)
        self.form = RecordForm(fields, self, drafts_of(session))
        self.form.changed.connect(self._write)
        self.panels: dict[str, Panel] = {}
        self.sections: dict[str, Section] = {}
        self.pages = Pages()
        for group in self.form_def.groups:
            self._add_section(group.key)
        self.tabs = Tabs([(one.key, translate("Forms", one.title), one.icon) for one in self.form_def.groups])
        self.tabs.opened.connect(self.open_tab)
        self.doubts = {name: self._doubt(name) for name in DOUBTED.get(table, ())}
        self._lay_out()
        session.edited.connect(self._follow)

    def show_record(self, id: str) -> bool:
        """Show that record, its first tab where it is another one; False where it is gone."""
        record = self._read(id)
        if record is None and self.form_def.record is not None:
            return False
        other = id != self.id
        self.id, self.record = id, record
        self._show_head()
        if record is not None:
            self.form.show(record)
        if other:
            for panel in self.panels.values():
                panel.show_of(self.form_def.table, id)
            self.open_tab(self.form_def.groups[0].key)
        for lines in self.doubts.values():
            lines.look()
        return True

    def open_tab(self, key: str) -> None:
        """Open the tab of that group."""
        self.tabs.open(key)
        self.pages.setCurrentWidget(self.sections[key])

    def leave(self) -> None:
        """The record is left: fields are written, what cannot be read waits for the next time."""
        if self.id:
            for panel in self.panels.values():
                panel.leave()
            self.form.park()
            self.id, self.record = "", None

    def delete(self) -> None:
        """Delete the record where nothing uses it; else say who does."""
        record = self.record
        if isinstance(record, DELETABLE):
            self.session.do(lambda register: delete_record(register, record))

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            self.form_left()

    def form_left(self) -> None:
        """Write what is typed without letting the record go."""
        for field in self.form.fields.values():
            field.leave()

    def _add_section(self, key: str) -> None:
        group = next(one for one in self.form_def.groups if one.key == key)
        own = []
        for name in group.panels:
            panel = PANELS[name](self.session)
            panel.record_wanted.connect(self.record_wanted)
            panel.plots_wanted.connect(self.plots_wanted)
            panel.point_wanted.connect(self.point_wanted)
            self.panels[name] = panel
            own.append(panel)
        self.sections[key] = Section(group, self.form.fields, own)
        self.pages.addWidget(self.sections[key])

    def _doubt(self, name: str) -> DoubtLines:
        field, table = self.form.fields[name], self.form_def.table

        def ask() -> list[Any]:
            texts = {key: one.editor.text() for key, one in self.form.fields.items()}
            return doubts_of(self.session, table, texts, name, self.id)

        lines = DoubtLines(field, ask)
        lines.record_wanted.connect(self.record_wanted)
        return lines

    def _lay_out(self) -> None:
        self.back = QToolButton()
        self.back.setObjectName("quiet")
        self.back.setIcon(icon("left", "quiet"))
        self.back.setToolTip(translate("Forms", "Back"))
        self.back.setAccessibleName(translate("Forms", "Back"))
        self.back.clicked.connect(self.closed)
        self.name = labels.Value("", "title")
        self.under = labels.quiet()
        head = QHBoxLayout()
        head.setContentsMargins(8, 12, 12, 4)
        head.setSpacing(6)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.under)
        words.addWidget(self.name)
        head.addWidget(self.back, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        if self.form_def.record in DELETABLE:
            self.more = menu_button([(translate("Forms", "Delete the record"), self.delete)])
            head.addWidget(self.more, 0, Qt.AlignmentFlag.AlignTop)
        holder = QWidget()
        row = QVBoxLayout(holder)
        row.setContentsMargins(10, 0, 10, 0)
        row.addWidget(self.tabs)
        line = QFrame()
        line.setProperty("rule", True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(holder)
        column.addWidget(line)
        column.addWidget(self.pages, 1)
        Dressed(self)

    def _show_head(self) -> None:
        table = self.form_def.table
        words = {
            "project": translate("Forms", "Project"), "party": translate("Forms", "Investor"),
            "zone": translate("Forms", "Zone"), "plot": translate("Forms", "Plot"), "region": "",
        }  # fmt: skip
        self.under.setText(words[table])
        self.under.setVisible(bool(words[table]))
        made_up = bool(getattr(self.record, "made_up", False))
        if made_up:
            self.under.setText(f"{words[table]} · {translate('Passport', 'Sample data')}")
        retired = isinstance(self.record, Plot) and self.record.retired_on
        if retired:
            said = translate("Forms", "retired on {day}").format(day=wording.day(retired))  # type: ignore[arg-type]
            self.under.setText(f"{words[table]} · {said}")
        self.name.setText(record_name(self.record) if table != "region" else translate("Forms", "The region"))

    def _read(self, id: str) -> Record | None:
        kind = self.form_def.record
        return self.session.ask(lambda register: register.get(kind, id)) if kind is not None else None

    def _write(self, id: str, values: dict[str, Any], before: dict[str, Any]) -> None:
        kind = self.form_def.record
        if kind is not None:
            write_values(self.session, kind, id, values, before, self.form)

    def _follow(self, _edit: Edit | None) -> None:
        if not self.id:
            return
        if not self.show_record(self.id):
            self.id, self.record = "", None
            self.closed.emit()
            return
        for panel in self.panels.values():
            panel.refresh()
