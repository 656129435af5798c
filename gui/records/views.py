"""The saved views of a table: a chip with its menu, and what it does to the register."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from data.acts.save_view import delete_view, rename_view, save_view
from data.model import SavedView
from gis.errors import TelimError
from gui.dialogs.frame import Dialog
from gui.i18n import translate
from gui.session import Session
from gui.tables.spec import Spec, View, from_json, to_json
from gui.widgets.chips import Chip
from gui.widgets.fields import line_field
from gui.widgets.reading import read_text


class ViewsChip(Chip):
    """``wanted`` brings the spec of the view that was chosen."""

    wanted = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(translate("Views", "Views"), menu=True, parent=parent)
        self.session = session
        self._table = ""
        self._built_in: tuple[View, ...] = ()
        self._spec: Callable[[], Spec] = Spec
        self._saved: tuple[View, ...] = ()
        self.menu: QMenu | None = None
        self.clicked.connect(self.open)
        session.edited.connect(self._follow)

    def show_table(self, table: str, built_in: tuple[View, ...], spec: Callable[[], Spec]) -> None:
        """The views of this table; ``spec`` tells how it is shown now."""
        self._table, self._built_in, self._spec = table, built_in, spec
        self._read()

    def present(self) -> View | None:
        """The view that the table shows as it was saved."""
        now = _bare(self._spec())
        return next((view for view in (*self._saved, *self._built_in) if _bare(view.spec) == now), None)

    def refresh(self) -> None:
        """Say which view is open."""
        view = self.present()
        self.setText(view.name if view is not None else translate("Views", "Views"))
        self.setCheckable(True)
        self.setChecked(view is not None)
        self.updateGeometry()

    def open(self) -> QMenu:
        """The views of the program, those of the office, and what can be done with them."""
        menu = self.menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        present = self.present()
        for part in (self._built_in, self._saved):
            for view in part:
                line = menu.addAction(view.name, lambda view=view: self.wanted.emit(view.spec))
                line.setCheckable(True)
                line.setChecked(view is present)
            if part:
                menu.addSeparator()
        if self.session.can_write:
            menu.addAction(translate("Views", "Save as a view…"), self.ask_name)
        if present is not None and present.id is not None and self.session.can_write:
            rename = translate("Views", "Rename “{name}”…").format(name=present.name)
            menu.addAction(rename, lambda: self.ask_new_name(present))
            out = translate("Views", "Delete “{name}”").format(name=present.name)
            menu.addAction(out, lambda: self.session.do(lambda register: delete_view(register, str(present.id))))
        menu.popup(self.mapToGlobal(QPoint(0, self.height() + 4)))
        self.refresh()
        return menu

    def ask_name(self) -> None:
        """Keep filter, columns, order and group under a name that is asked for."""
        known = [view.name for view in self._saved]
        dialog = NameDialog(self.window(), translate("Views", "Save as a view"), "", known)
        if dialog.exec():
            self.save(dialog.name)

    def save(self, name: str) -> None:
        """Keep how the table is shown under that name."""
        table, spec = self._table, to_json(self._spec())
        self.session.do(lambda register: save_view(register, table, name, spec))

    def ask_new_name(self, view: View) -> None:
        """Give that view another name."""
        dialog = NameDialog(self.window(), translate("Views", "Rename the view"), view.name, ())
        if dialog.exec():
            self.session.do(lambda register: rename_view(register, str(view.id), dialog.name))

    def _follow(self, edit: object) -> None:
        if self._table and (edit is None or edit.ids("saved_view")):  # type: ignore[attr-defined]
            self._read()

    def _read(self) -> None:
        rows = self.session.ask(lambda register: register.all(SavedView, table=self._table)) or ()
        self._saved = tuple(View(one.name, from_json(one.spec), one.id) for one in rows)
        self.refresh()


class NameDialog(Dialog):
    """Asks for the name of a view; a name that is taken is told, because its view would be replaced."""

    def __init__(self, parent: QWidget | None, title: str, name: str, taken: list[str] | tuple[str, ...]) -> None:
        words = translate("Views", "Filter, columns, order and groups are kept for the whole office.")
        super().__init__(parent, title, words, ok=translate("Views", "Keep"), width=420)
        self.name = name
        self.field = line_field(translate("Views", "Name"), read_text, above=True)
        self.field.show_value(name)
        self.field.editor.textChanged.connect(self._compare)
        self._taken = {one.casefold() for one in taken}
        self.body.addWidget(self.field)

    def take(self) -> None:
        self.name = self.field.value() or ""
        if not self.name:
            raise TelimError("view_needs_name")

    def _compare(self, text: str) -> None:
        taken = " ".join(text.split()).casefold() in self._taken
        self.field.say_source(translate("Views", "The view of this name will be replaced.") if taken else "")
        self.fit()


def _bare(spec: Spec) -> Spec:
    """The spec without the widths of its columns, which do not make another view."""
    return replace(spec, widths=())
