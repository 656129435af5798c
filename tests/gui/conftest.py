"""The office that panels and dialogs are tried in."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.widgets import wording
from tests.gui.panels.office import Office, Opener
from tests.sheets.land import TODAY, neighbourhood


@pytest.fixture
def open_office(qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[Opener]:
    """Opens offices with these records (none: the neighbourhood); they are closed after the test."""
    monkeypatch.setattr(wording, "language", lambda: "en")
    opened: list[Office] = []

    def make(*records, today=TODAY) -> Office:
        opened.append(Office(qtbot, list(records) or neighbourhood(), today))
        return opened[-1]

    yield make
    for office in opened:
        office.close()


@pytest.fixture
def office(open_office: Opener) -> Office:
    """Seven plots, one of them with a project in its fifth stage, which is late."""
    return open_office()
