"""The places of a template as a list: name and what stands there for the plot; a click copies the name."""

from collections.abc import Iterator, Mapping
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem

from gui.i18n import translate

ROWS = 7


class PlacesList(QTreeWidget):
    """Two columns; Enter or a click puts ``{{ name }}`` on the clipboard."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("placesList")
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setColumnCount(2)
        self.setHeaderLabels([translate("PlacesList", "Place"), translate("PlacesList", "For this plot")])
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedHeight((ROWS + 1) * 26)
        self.itemActivated.connect(self._copy)
        self.itemClicked.connect(self._copy)

    def show_places(self, context: Mapping[str, Any]) -> None:
        """Show what a letter of this plot can name."""
        self.clear()
        for name, value in _flat(context):
            item = QTreeWidgetItem([f"{{{{ {name} }}}}", value])
            item.setToolTip(1, value)
            self.addTopLevelItem(item)

    def _copy(self, item: QTreeWidgetItem) -> None:
        QGuiApplication.clipboard().setText(item.text(0))


def _flat(context: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    for name, value in context.items():
        if isinstance(value, Mapping):
            for inner, text in value.items():
                yield f"{name}.{inner}", str(text)
        elif isinstance(value, list):
            yield f"{name}", translate("PlacesList", "%n rows, in a loop", "", len(value))
        else:
            yield name, str(value)
