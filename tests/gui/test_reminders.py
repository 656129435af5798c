"""Reminders: in the window at every start, on the desktop once a day, and only where something presses."""

from datetime import date, timedelta
from typing import Any

import pytest

from data.edit import edit, update
from data.model import Stage
from gui.day_watch import DayWatch
from gui.reminders import Reminders
from gui.tray import notifier
from tests.gui.panels.office import Opener

TODAY = date(2026, 11, 23)


class Desk:
    """Hears what is said where."""

    def __init__(self) -> None:
        self.badges: list[int] = []
        self.said: list[str] = []
        self.told: list[str] = []
        self.shown = 0

    def show(self) -> None:
        self.shown += 1

    def reminders(self, session: Any, *, desktop: bool = True) -> Reminders:
        notify = (lambda _title, words, _then: self.told.append(words)) if desktop else None
        return Reminders(
            session, self.badges.append, lambda words, _choices: self.said.append(words), self.show, notify, session
        )


@pytest.fixture
def desk() -> Desk:
    return Desk()


def test_the_desktop_is_told_once_a_day_and_the_window_at_every_start(open_office: Opener, desk: Desk) -> None:
    office = open_office()
    for _ in range(3):
        desk.reminders(office.session).remind()
    assert len(desk.said) == 3
    assert len(desk.told) == 1
    assert desk.told[0] == desk.said[0]
    tomorrow = open_office(today=TODAY + timedelta(days=1))
    desk.reminders(tomorrow.session).remind()
    assert len(desk.told) == 2


def test_the_desktop_can_be_left_in_peace(open_office: Opener, desk: Desk) -> None:
    office = open_office()
    office.session.settings.keep("reminders", False)
    desk.reminders(office.session).remind()
    assert (len(desk.said), desk.told) == (1, [])
    office.session.settings.keep("reminders", True)
    desk.reminders(office.session).remind()
    assert len(desk.told) == 1


def test_where_nothing_presses_nothing_is_said(open_office: Opener, desk: Desk) -> None:
    office = open_office(today=date(2026, 10, 2))
    desk.reminders(office.session).remind()
    assert (desk.said, desk.told, desk.badges) == ([], [], [0])


def test_the_number_on_the_rail_follows_every_edit(open_office: Opener, desk: Desk) -> None:
    office = open_office()
    desk.reminders(office.session)
    assert desk.badges == [1]
    stage = next(one for one in office.register.all(Stage) if one.status == "in_progress")
    office.session.do(lambda register: edit("change_stage", [update(register.get(Stage, stage.id), due=TODAY)]))
    office.rest()
    assert desk.badges[-1] == 0
    office.undo()
    assert desk.badges[-1] == 1


def test_due_this_week_is_counted_apart_from_late(open_office: Opener, desk: Desk) -> None:
    office = open_office(today=date(2026, 11, 2))
    assert desk.reminders(office.session).counts() == (0, 1)
    friday_before = open_office(today=date(2026, 10, 30))
    assert desk.reminders(friday_before.session).counts() == (0, 0)
    saturday = open_office(today=date(2026, 10, 31))
    assert desk.reminders(saturday.session).counts() == (0, 1)


def test_without_a_screen_there_is_no_desktop_to_tell(qapp: Any) -> None:
    assert notifier(qapp) is None


# the turn of the day


def test_a_new_day_is_told_once_it_is_there(qtbot: Any, qapp: Any) -> None:
    days, turned = [TODAY], []
    watch = DayWatch(lambda: days[-1], lambda: turned[-1] if turned else TODAY, turned.append, qapp)
    watch.look()
    assert turned == []
    days.append(TODAY + timedelta(days=1))
    watch.look()
    watch.look()
    assert turned == [TODAY + timedelta(days=1)]
    watch.deleteLater()


def test_the_day_waits_while_a_text_is_half_typed_or_a_dialog_is_open(qtbot: Any, qapp: Any) -> None:
    from PySide6.QtWidgets import QDialog

    from gui.widgets.editors import Line

    turned: list[date] = []
    watch = DayWatch(lambda: TODAY + timedelta(days=1), lambda: TODAY, turned.append, qapp)
    line = Line()
    qtbot.addWidget(line)
    with qtbot.waitExposed(line):
        line.show()
    line.activateWindow()
    line.setFocus()
    qtbot.waitUntil(line.hasFocus)
    line.setText("жарты сөз")
    watch.look()
    assert turned == []
    line.restore()
    dialog = QDialog()
    qtbot.addWidget(dialog)
    dialog.open()
    watch.look()
    assert turned == []
    dialog.close()
    watch.look()
    assert len(turned) == 1
    watch.deleteLater()
