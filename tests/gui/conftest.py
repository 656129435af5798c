"""The office that panels and dialogs are tried in."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.i18n import locale_of
from tests.gui.panels.office import Office, Opener
from tests.sheets.land import TODAY, neighbourhood


@pytest.fixture
def open_office(qtbot: QtBot, qapp: QApplication) -> Iterator[Opener]:
    """Opens offices with these records (none: the neighbourhood), numbers and names in Kazakh; closed after the test."""
    before = QLocale()
    QLocale.setDefault(locale_of("kk"))
    opened: list[Office] = []

    def make(*records, today=TODAY) -> Office:
        opened.append(Office(qtbot, list(records) or neighbourhood(), today))
        return opened[-1]

    yield make
    for office in opened:
        office.close()
    QLocale.setDefault(before)


@pytest.fixture
def office(open_office: Opener) -> Office:
    """Seven plots, one of them with a project in its fifth stage, which is late."""
    return open_office()
