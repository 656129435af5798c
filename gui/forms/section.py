"""One tab of a record's page: its fields, and what stands under them."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from gui.forms.definition import Group
from gui.i18n import translate
from gui.widgets.cards import Page
from gui.widgets.fields import Field


class Section(Page):
    """The fields of a group and its panels, in a column that scrolls."""

    def __init__(self, group: Group, fields: dict[str, Field], panels: Sequence[QWidget]) -> None:
        super().__init__()
        self.group = group
        self.setAccessibleName(translate("Forms", group.title))
        for one in group.fields:
            self.body.addWidget(fields[one.name])
        for panel in panels:
            self.body.addWidget(panel)
        self.body.addStretch(1)
