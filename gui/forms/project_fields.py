"""The fields of a new project: names, product, first figures with their source."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from data.lists import unit_of
from data.model import Fact, Project
from gis.errors import TelimError
from gui.forms.catalogue import FORMS
from gui.forms.fields import day_text, make_field
from gui.forms.party_fields import optional
from gui.i18n import translate
from gui.session import Session
from gui.widgets import labels
from gui.widgets.cards import Card
from gui.widgets.editors import DayLine
from gui.widgets.fields import Field, line_field, text_field
from gui.widgets.reading import read_count, read_day, read_positive, read_text

NAMES = ("name_kk", "name_ru", "product_kk", "product_ru")
FIGURES = {"money": "investment_mln", "jobs": "jobs"}


class ProjectFields(QWidget):
    """What is known of a project when it is new; only a name is needed."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        known = {one.name: one for one in FORMS["project"].fields}
        self.fields: dict[str, Field] = {name: make_field(optional(known[name]), session, above=True) for name in NAMES}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for name in NAMES:
            column.addWidget(self.fields[name])
        column.addWidget(self._figures())
        for field in self.fields.values():
            field.show_value(None)

    def project(self, **more: str | None) -> Project:
        """The project as typed, the missing name taken from the other language. Raises TelimError("name_missing")."""
        kk, ru, product_kk, product_ru = (self.fields[name].shown() for name in NAMES)
        if not (kk or ru):
            raise TelimError("name_missing")
        return Project(name_kk=kk or ru, name_ru=ru or kk, product_kk=product_kk, product_ru=product_ru, **more)

    def facts(self, project_id: str) -> tuple[Fact, ...]:
        """The planned figures; what was not typed is no figure."""
        source, day = self.fields["source"].shown(), self.fields["day"].shown()
        return tuple(
            planned(project_id, key, self.fields[name].shown(), source, day)
            for name, key in FIGURES.items()
            if self.fields[name].shown() is not None
        )

    def _figures(self) -> Card:
        card = Card()
        card.body.addWidget(labels.heading(translate("NewProject", "Planned figures")))
        made = {
            "money": line_field(translate("NewProject", "Investment, mln ₸"), read_positive, digits=True, above=True),
            "jobs": line_field(translate("NewProject", "Jobs"), read_count, digits=True, above=True),
            "source": text_field(translate("NewProject", "Source"), read_text, above=True),
            "day": Field(translate("NewProject", "As of"), DayLine(), read_day, day_text, above=True),
        }
        self.fields |= made
        for pair in (("money", "jobs"), ("source", "day")):
            row = QHBoxLayout()
            row.setSpacing(12)
            for name in pair:
                row.addWidget(made[name], 1, Qt.AlignmentFlag.AlignTop)
            card.body.addLayout(row)
        return card


def planned(project_id: str, key: str, value: float, source: str | None, day: date | None) -> Fact:
    """A planned figure of a project."""
    return Fact(
        subject="project", subject_id=project_id, key=key, value=value, unit=unit_of(key, "kk") or None,
        nature="planned", source_kk=source, source_ru=source, as_of=day,
    )  # fmt: skip
