"""Which project uses this plot: a list that is searched while typing, or a plot of the project on the map."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QListWidget, QListWidgetItem, QWidget

from data.collation import collation_key
from data.model import Party, Plot, Project
from data.search import folded
from gis.errors import TelimError
from gui.dialogs.frame import Dialog
from gui.i18n import translate
from gui.session import Session
from gui.widgets import labels, wording
from gui.widgets.cards import push


@dataclass(frozen=True, slots=True)
class LinkProject:
    """The project for the plot; ``on_map``: the clerk wants to point at a plot of the project instead."""

    plot_id: str
    project_id: str | None = None
    on_map: bool = False


class LinkProjectDialog(Dialog):
    """The list of projects."""

    def __init__(self, parent: QWidget | None, session: Session, plot: Plot) -> None:
        super().__init__(
            parent, translate("LinkProject", "Link a project"),
            translate("LinkProject", "Plot {plot}").format(plot=plot.cadastral_no or wording.DASH),
            ok=translate("LinkProject", "Link"), width=460,
        )  # fmt: skip
        self.answer: LinkProject | None = None
        self._plot = plot
        parties = {party.id: party for party in session.register.all(Party)}
        self.find = QLineEdit()
        self.find.setProperty("inplace", True)
        self.find.setPlaceholderText(translate("LinkProject", "Name, product or investor"))
        self.find.textChanged.connect(self._filter)
        self.list = QListWidget()
        self.list.setProperty("inplace", True)
        self.list.setMinimumHeight(220)
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.itemDoubleClicked.connect(lambda _item: self.finish())
        for project in sorted(
            session.register.all(Project), key=lambda one: collation_key(wording.text_of(one, "name"))
        ):
            self._add(project, parties.get(project.party_id or ""))
        self.none = labels.quiet(translate("LinkProject", "No project has these words."))
        self.none.hide()
        point = push(translate("LinkProject", "Choose on the map"), "plain", "select")
        point.setToolTip(translate("LinkProject", "Point at a plot of the same project"))
        point.setAutoDefault(False)
        point.clicked.connect(self._on_map)
        self.body.addWidget(self.find)
        self.body.addWidget(self.none)
        self.body.addWidget(self.list, 1)
        self.buttons.layout().insertWidget(0, point)
        self.find.setFocus()

    def take(self) -> None:
        """The chosen project."""
        item = self.list.currentItem()
        if item is None or item.isHidden():
            raise TelimError("project_missing")
        self.answer = LinkProject(self._plot.id, str(item.data(Qt.ItemDataRole.UserRole)))

    def _add(self, project: Project, party: Party | None) -> None:
        under = " · ".join(
            part
            for part in (wording.text_of(project, "product"), wording.text_of(party, "name") if party else "")
            if part
        )
        name = wording.text_of(project, "name")
        item = QListWidgetItem(f"{name}\n{under}" if under else name)
        item.setData(Qt.ItemDataRole.UserRole, project.id)
        names = (project.name_kk, project.name_ru, project.product_kk, project.product_ru)
        people = (party.name_kk, party.name_ru, party.number) if party else ()
        item.setData(Qt.ItemDataRole.UserRole + 1, folded(" ".join(word for word in (*names, *people) if word)))
        self.list.addItem(item)

    def _filter(self, text: str) -> None:
        wanted = folded(text).split()
        first = None
        for row in range(self.list.count()):
            item = self.list.item(row)
            item.setHidden(not all(word in str(item.data(Qt.ItemDataRole.UserRole + 1)) for word in wanted))
            first = first or (None if item.isHidden() else item)
        self.none.setVisible(first is None)
        if first is not None:
            self.list.setCurrentItem(first)

    def _on_map(self) -> None:
        self.answer = LinkProject(self._plot.id, on_map=True)
        self.accept()


def ask(parent: QWidget | None, session: Session, plot: Plot) -> LinkProject | None:
    """Ask which project the plot gets; None: thought better of it."""
    dialog = LinkProjectDialog(parent, session, plot)
    dialog.exec()
    return dialog.answer
