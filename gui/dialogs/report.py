"""Reports: which one, in which language, about which plots; for a letter, from which template."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from data.paths import documents_folder
from data.reports.letter import LETTER_OF, letter_context
from data.reports.tables import Words
from data.reports.templates import Template, copy_to_edit, office_folder, templates
from gis.errors import TelimError
from gui.dialogs.frame import Dialog
from gui.i18n import translate
from gui.messages import error_sentence
from gui.report_words import say_in
from gui.session import Session
from gui.widgets import labels, wording
from gui.widgets.cards import Card, push
from gui.widgets.editors import Choice
from gui.widgets.fields import Field
from gui.widgets.places_list import PlacesList
from gui.widgets.segments import Segments

WIDTH = 560
SUFFIX = {"workbook": ".xlsx", "letter": ".docx", "week": ".docx", "agenda": ".ics"}


@dataclass(frozen=True, slots=True)
class Report:
    """The answer: what ``write_report`` needs."""

    path: Path
    language: str
    plots: tuple[str, ...]
    template: Path | None


def open_file(path: Path) -> bool:
    """Open the file or folder with the program that the system has for it."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


class ReportDialog(Dialog):
    """Asks for a report; the file is chosen last, by the button Save."""

    def __init__(
        self,
        parent: QWidget | None,
        session: Session,
        kind: str = "workbook",
        opener: Callable[[Path], bool] = open_file,
    ) -> None:
        super().__init__(
            parent, translate("Report", "Reports"), ok=translate("Report", "Save as…"), width=WIDTH
        )  # fmt: skip
        self.session, self._open = session, opener
        self.answer: Report | None = None
        self.kinds = Segments(
            [
                ("workbook", translate("Report", "Workbook")),
                ("letter", translate("Report", "Letter")),
                ("week", translate("Report", "Sheet of the week")),
                ("agenda", translate("Report", "Due days")),
            ]
        )
        self.told = labels.quiet()
        self.languages = Segments([("kk", "Қазақша"), ("ru", "Русский"), ("en", "English")])
        self.languages.choose(wording.language())
        self.scope = Segments(self._scopes())
        self._templates: list[Template] = []
        self._names: dict[str, str] = {}
        self.letters = self._letter_card()
        for part in (self.kinds, self.told, _line(translate("Report", "Language"), self.languages),
                     _line(translate("Report", "Plots"), self.scope), self.letters):  # fmt: skip
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.kinds.chosen.connect(self._show)
        self.languages.chosen.connect(self._fill_templates)
        self.kinds.choose(kind)
        self._fill_templates()
        self._show()

    def showEvent(self, event: object) -> None:
        super().showEvent(event)
        self._show()

    # what is shown

    def _scopes(self) -> list[tuple[str, str]]:
        chosen = len(self.session.selection)
        scopes = [("all", translate("Report", "whole register"))]
        if chosen:
            scopes.insert(0, ("chosen", translate("Report", "%n chosen plots", "", chosen)))
        return scopes

    def _letter_card(self) -> Card:
        card = Card()
        self._editor = Choice([])
        self.template = Field(translate("Report", "Template"), self._editor, lambda key: key or None, above=True)
        card.body.addWidget(self.template)
        row = QHBoxLayout()
        row.setSpacing(8)
        self.edit = push(translate("Report", "Copy to edit"), "plain")
        self.folder = push(translate("Report", "Folder of templates"), "quiet")
        for button, act in ((self.edit, self._copy), (self.folder, self._show_folder)):
            button.setAutoDefault(False)
            button.clicked.connect(act)
            row.addWidget(button)
        row.addStretch(1)
        card.body.addLayout(row)
        self.places = PlacesList()
        card.body.addWidget(labels.quiet(translate("Report", "Places that a template may name; a click copies one:")))
        card.body.addWidget(self.places)
        return card

    def _show(self) -> None:
        kind = self.kinds.key()
        words = {
            "workbook": translate(
                "Report",
                "Zones, plots, projects, figures, every stage and what is late: a sheet each, for Excel or LibreOffice.",
            ),
            "letter": translate(
                "Report",
                "A Word letter about the chosen plot, filled from its record. Copy a template to make it the office's own.",
            ),
            "week": translate(
                "Report", "What is late, what falls due in seven days and what waits, for the table of Monday morning."
            ),
            "agenda": translate(
                "Report",
                "Due days for Outlook or another calendar (.ics). Taken in again, the file changes its entries.",
            ),
        }
        self.told.setText(words[kind])
        self.letters.setVisible(kind == "letter")
        self.scope.parentWidget().setVisible(kind in ("workbook", "agenda"))
        lacking = kind == "letter" and self._plot() is None
        self.ok.setEnabled(not lacking)
        self.complain(translate("Report", "Choose one plot on the map or in the list first.") if lacking else "")
        self._show_places()
        self.fit()

    def _fill_templates(self) -> None:
        language = self.languages.key()
        names = {
            "state": translate("Report", "State of the application"),
            "return": translate("Report", "Return for correction"),
            "refusal": translate("Report", "Motivated refusal"),
            "suspension": translate("Report", "Suspension"),
        }
        before = self.template.shown()
        self._templates = templates(language)
        self._names = {
            str(template.path): names[template.kind] if template.kind else template.path.stem
            for template in self._templates
        }
        self._editor.set_choices(list(self._names.items()))
        self.template.show_value(before if before in self._names else self._due_letter())

    def _due_letter(self) -> str:
        """The letter that the status of the plot asks for."""
        plot_id = self._plot()
        state = self.session.statuses.get(plot_id or "")
        wanted = LETTER_OF.get(state.status, "state") if state else "state"
        return next(str(template.path) for template in self._templates if template.kind == wanted)

    def _show_places(self) -> None:
        plot_id = self._plot()
        if self.kinds.key() != "letter" or plot_id is None:
            self.places.show_places({})
            return
        language = self.languages.key()
        found = self.session.ask(
            lambda register: letter_context(register, register.find_plot(plot_id), Words(say_in(language), language))
        )
        self.places.show_places(found or {})

    def _plot(self) -> str | None:
        chosen = self.session.selection
        return chosen[0] if len(chosen) == 1 else None

    # what is done

    def _template(self) -> Template:
        key = self.template.shown()
        return next((template for template in self._templates if str(template.path) == key), self._templates[0])

    def _copy(self) -> None:
        chosen = self._template()
        try:
            made = copy_to_edit(chosen, self._names[str(chosen.path)])
        except TelimError as error:
            self.complain(error_sentence(error, translate))
            return
        self._fill_templates()
        self.template.show_value(str(made.path))
        self._open(made.path)

    def _show_folder(self) -> None:
        self._open(office_folder())

    def take(self) -> None:
        """Where the file goes; raises TelimError where nothing was chosen."""
        kind = self.kinds.key()
        path = self._where(kind)
        if path is None:
            raise TelimError("file_missing")
        plots: tuple[str, ...] = ()
        if kind == "letter" or (kind in ("workbook", "agenda") and self.scope.key() == "chosen"):
            plots = tuple(self.session.selection)
        template = self._template().path if kind == "letter" else None
        self.answer = Report(path, self.languages.key(), plots, template)

    def _where(self, kind: str) -> Path | None:
        suffix = SUFFIX[kind]
        name = f"{self._name(kind)} {self.session.today:%Y-%m-%d}{suffix}"
        path, _ = QFileDialog.getSaveFileName(
            self, translate("Report", "Reports"), str(documents_folder() / name), f"*{suffix}"
        )
        if not path:
            return None
        found = Path(path)
        return found if found.suffix.lower() == suffix else found.with_name(found.name + suffix)

    def _name(self, kind: str) -> str:
        if kind == "letter":
            state = self.session.statuses.get(self._plot() or "")
            number = state.cadastral_no if state else ""
            return f"{self._names[str(self._template().path)]} {number or ''}".strip()
        register = Path(self.session.register.address).stem
        return {"workbook": register, "agenda": register}.get(kind, translate("Report", "Sheet of the week"))


def _line(word: str, part: QWidget) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    column.addWidget(labels.quiet(word))
    column.addWidget(part)
    return holder


def ask(parent: QWidget | None, session: Session, kind: str = "workbook") -> Report | None:
    """Ask which report; None: thought better of it."""
    dialog = ReportDialog(parent, session, kind)
    dialog.exec()
    return dialog.answer
