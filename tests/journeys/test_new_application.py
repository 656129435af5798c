"""From a new application to the registered right: by the mouse in the window, and by the keyboard alone."""

from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from data.model import Party, Plot, Project, Registration, Stage
from data.registration.tracks import track
from gui.dialogs.new_application import NewApplicationDialog
from gui.dialogs.stage_step import StageStepDialog, StepForm
from tests.journeys.clerk import LEFT, NONE, Clerk
from tests.journeys.land import inside

INVESTOR, NUMBER = "«Жылыжай» ЖШС", "081140000436"
PROJECT = "Жылыжай кешені"
ZONES = ("10-156", "10-154")
TRACKS = ("allotment", "zone")


def free_plot(clerk: Clerk, district: str) -> Plot:
    """A free plot of the zone of that district, and the zone on the screen."""
    zone = next(one for one in clerk.session.zones if one.district == district and one.geom is not None)
    clerk.session.go_to(zone.id)
    free = (one for one in clerk.session.statuses.values() if one.status == "free" and one.zone_id == zone.id)
    plot = clerk.plot(next(one for one in free if not one.project_id and one.cadastral_no).id)
    e, n = inside(clerk, plot)
    clerk.look_at(e - 300, n - 200, e + 300, n + 200)
    return plot


def status(clerk: Clerk, plot: Plot) -> str:
    return str(clerk.session.statuses[plot.id].status)


def stages(clerk: Clerk, plot: Plot) -> list[Stage]:
    """The stages of the plot's latest application."""
    case = clerk.session.statuses[plot.id].registration_id
    return sorted(clerk.register.all(Stage, registration_id=case), key=lambda stage: stage.position)


def present(clerk: Clerk, plot: Plot) -> Stage:
    return next(stage for stage in stages(clerk, plot) if stage.status not in ("done", "not_required"))


def popup() -> Any:
    return QApplication.activePopupWidget()


# by the mouse


def move(clerk: Clerk, plot: Plot, source: str, note: str = "") -> None:
    """Push the button of that move in the passport's head, fill in its card, and wait until it is written."""
    header, word = clerk.window.passport.header, clerk.words("Moves", source)
    mark = clerk.register.mark()
    shown = [one for one in header.moves.findChildren(QWidget) if getattr(one, "text", lambda: "")() == word]
    if shown:
        clerk.push(header.moves, word)
    else:
        menu_move(clerk, word)
    clerk.qtbot.waitUntil(lambda: popup() is not None and popup().findChild(StepForm) is not None)
    form = popup().findChild(StepForm)
    if note:
        clerk.write(form.note, note)
    QTest.mouseClick(form.ok, LEFT)
    clerk.wait(lambda: clerk.register.mark() > mark)
    clerk.qtbot.wait(10)


def menu_move(clerk: Clerk, word: str) -> None:
    """The move stands in the menu of the three dots."""
    (menu,) = [one for one in clerk.window.passport.header.moves.findChildren(QMenu) if one.actions()]
    line = next(line for line in menu.actions() if line.text() == f"{word}…")
    menu.popup(clerk.window.mapToGlobal(clerk.window.rect().center()))
    QTest.mouseClick(menu, LEFT, NONE, menu.actionGeometry(line).center())


def open_by_mouse(clerk: Clerk, plot: Plot, way: str) -> None:
    """Click the plot, then the button of its passport, and fill in the application."""
    clerk.click(*inside(clerk, plot))
    assert clerk.session.selection == (plot.id,)

    def fill(dialog: Any) -> None:
        assert isinstance(dialog, NewApplicationDialog)
        assert dialog.plot.editor.text() == plot.cadastral_no, "the chosen plot is filled in already"
        QTest.mouseClick(dialog.project_way.chips["new"], LEFT)
        clerk.write(dialog.new_project.fields["name_kk"], PROJECT)
        clerk.write(dialog.new_project.fields["money"], "1 250,5")
        QTest.mouseClick(dialog.party_way.chips["new"], LEFT)
        clerk.write(dialog.new_party.fields["number"], NUMBER)
        clerk.write(dialog.new_party.fields["name_kk"], INVESTOR)
        QTest.mouseClick(dialog.track.chips[way], LEFT)
        clerk.write(dialog.day, "02.11.2026")
        clerk.accept(dialog)

    clerk.answer(fill, lambda: clerk.push(clerk.window.passport.header, clerk.words("Passport", "New application")))
    clerk.wait(lambda: status(clerk, plot) == "in_progress")


@pytest.mark.parametrize("district", ZONES)
@pytest.mark.parametrize("way", TRACKS)
def test_an_application_becomes_a_registered_right_by_mouse(clerk: Clerk, way: str, district: str) -> None:
    plot = free_plot(clerk, district)
    open_by_mouse(clerk, plot, way)
    passport = clerk.window.passport
    assert passport.tab == "stages", "the first stage is before the clerk's eyes"
    project = next(one for one in clerk.register.all(Project) if one.name_kk == PROJECT)
    assert clerk.register.get(Party, project.party_id).number == NUMBER
    assert project.zone_id == plot.zone_id

    move(clerk, plot, "Suspend", "құжат күтілуде")
    assert status(clerk, plot) == "suspended"
    move(clerk, plot, "Resume")
    move(clerk, plot, "Finish stage")
    second = present(clerk, plot)
    assert second.position == 2
    move(clerk, plot, "Return for correction", "сызба жоқ")
    assert status(clerk, plot) == "returned"
    move(clerk, plot, "Submit again")
    move(clerk, plot, "Refuse", "мақсаты сай емес")
    assert status(clerk, plot) == "refused"
    clerk.undo()
    assert status(clerk, plot) == "in_progress", "the refusal was a mistake and is taken back"

    while status(clerk, plot) == "in_progress":
        move(clerk, plot, "Finish stage")
    assert status(clerk, plot) == "registered"
    assert [stage.key for stage in stages(clerk, plot)] == [kind.key for kind in track(way).stages]
    assert {stage.status for stage in stages(clerk, plot)} == {"done"}


def test_one_undo_takes_the_whole_application_back(clerk: Clerk) -> None:
    plot = free_plot(clerk, ZONES[0])
    before = len(clerk.register.all(Party)), len(clerk.register.all(Project)), len(clerk.register.all(Registration))
    open_by_mouse(clerk, plot, "zone")
    clerk.undo()
    assert status(clerk, plot) == "free"
    after = len(clerk.register.all(Party)), len(clerk.register.all(Project)), len(clerk.register.all(Registration))
    assert after == before


def test_a_refused_application_is_followed_by_another_one(clerk: Clerk) -> None:
    plot = free_plot(clerk, ZONES[1])
    open_by_mouse(clerk, plot, "zone")
    move(clerk, plot, "Refuse", "мақсаты сай емес")
    first = clerk.session.statuses[plot.id].registration_id

    def again(dialog: Any) -> None:
        assert dialog.project.editor.text(), "the project of the plot is filled in"
        QTest.mouseClick(dialog.track.chips["allotment"], LEFT)
        clerk.accept(dialog)

    clerk.answer(again, lambda: clerk.push(clerk.window.passport.header, clerk.words("Passport", "New application")))
    clerk.wait(lambda: status(clerk, plot) == "in_progress")
    assert clerk.session.statuses[plot.id].registration_id != first


def test_the_plot_is_chosen_on_the_map_and_what_was_typed_is_still_there(clerk: Clerk) -> None:
    plot = free_plot(clerk, ZONES[0])
    clerk.session.select(())

    def begin(dialog: Any) -> None:
        QTest.mouseClick(dialog.project_way.chips["new"], LEFT)
        clerk.write(dialog.new_project.fields["name_kk"], PROJECT)
        QTest.mouseClick(dialog.point, LEFT)

    clerk.answer(begin, lambda: clerk.push(clerk.window.passport.zone, clerk.words("Passport", "New application")))
    clerk.wait(lambda: clerk.window.map.belt.box.tool.id == "point")

    def finish(dialog: Any) -> None:
        assert dialog.plot.editor.text() == plot.cadastral_no
        assert dialog.new_project.fields["name_kk"].editor.text() == PROJECT
        clerk.accept(dialog)

    clerk.answer(finish, lambda: clerk.click(*inside(clerk, plot)))
    clerk.wait(lambda: status(clerk, plot) == "in_progress")
    assert clerk.register.get(Project, clerk.session.statuses[plot.id].project_id).name_kk == PROJECT


# by the keyboard alone


def focus() -> QWidget:
    """Where the keys go."""
    top = popup() or QApplication.activeModalWidget()
    widget = top.focusWidget() if top is not None else QApplication.focusWidget()
    assert widget is not None
    return widget


def key(name: Qt.Key, held: Any = NONE) -> None:
    QTest.keyClick(focus(), name, held)


def type_in(text: str) -> None:
    """Type the text, a letter after the other, as the clerk's layout gives them."""
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(focus(), QKeyEvent(kind, 0, NONE, letter))


def tab_to(widget: QWidget) -> None:
    """Press Tab until that widget has the keys."""
    for _ in range(60):
        if focus() is widget or focus() is widget.focusProxy():
            return
        key(Qt.Key.Key_Tab)
    raise AssertionError(f"Tab does not lead to {widget}")


def ask_for(clerk: Clerk, words: str) -> None:
    """Ctrl+K, the words, Enter."""
    box = clerk.window.top.search
    clerk.shortcut("Ctrl+K")
    clerk.qtbot.waitUntil(box.hasFocus)
    type_in(words)
    key(Qt.Key.Key_Return)


def step(clerk: Clerk, action: str, note: str = "") -> None:
    """Find the move in the search box, write why, Enter."""
    mark = clerk.register.mark()
    title = clerk.words("Actions", action).removesuffix("…")

    def fill(dialog: Any) -> None:
        assert isinstance(dialog, StageStepDialog), dialog
        if note:
            tab_to(dialog.form.note.editor)
            type_in(note)
        key(Qt.Key.Key_Return)

    clerk.answer(fill, lambda: ask_for(clerk, title))
    clerk.wait(lambda: clerk.register.mark() > mark)


@pytest.mark.parametrize("district", ZONES)
@pytest.mark.parametrize("way", TRACKS)
def test_an_application_becomes_a_registered_right_by_keyboard_alone(start: Any, way: str, district: str) -> None:
    language = "kk" if district == ZONES[0] else "ru"
    clerk = start(language=language, keyboard=language)
    plot = free_plot(clerk, district)
    ask_for(clerk, plot.cadastral_no)
    clerk.qtbot.waitUntil(lambda: clerk.session.selection == (plot.id,))

    def fill(dialog: Any) -> None:
        dialog.activateWindow()  # a screen without a window manager leaves that to us
        clerk.qtbot.waitUntil(dialog.isActiveWindow)
        assert dialog.plot.editor.text() == plot.cadastral_no
        tab_to(dialog.project_way.chips["known"])
        key(Qt.Key.Key_Right)
        assert dialog.project_way.key() == "new"
        tab_to(dialog.new_project.fields["name_kk"].editor)
        type_in(PROJECT)
        tab_to(dialog.party_way.chips["known"])
        key(Qt.Key.Key_Right)
        tab_to(dialog.new_party.fields["number"].editor)
        type_in(NUMBER)
        tab_to(dialog.new_party.fields["name_kk"].editor)
        type_in(INVESTOR)
        if way == "zone":
            tab_to(dialog.track.chips["allotment"])
            key(Qt.Key.Key_Right)
        tab_to(dialog.day.editor)
        key(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        type_in("02.11.2026")
        key(Qt.Key.Key_Return)
        assert not dialog.isVisible(), dialog.trouble.text()

    clerk.answer(fill, lambda: clerk.shortcut("Ctrl+Shift+N"))
    clerk.wait(lambda: status(clerk, plot) == "in_progress")
    assert clerk.session.statuses[plot.id].track == way

    step(clerk, "Suspend the stage…", "құжат күтілуде")
    assert status(clerk, plot) == "suspended"
    step(clerk, "Start the stage…")
    step(clerk, "Finish the stage…")
    step(clerk, "Return for correction…", "сызба жоқ")
    assert status(clerk, plot) == "returned"
    step(clerk, "Start the stage…")
    step(clerk, "Refuse the stage…", "мақсаты сай емес")
    assert status(clerk, plot) == "refused"
    mark = clerk.register.mark()
    clerk.shortcut("Ctrl+Z")
    clerk.wait(lambda: clerk.register.mark() > mark)
    assert status(clerk, plot) == "in_progress"
    while status(clerk, plot) == "in_progress":
        step(clerk, "Finish the stage…")
    assert status(clerk, plot) == "registered"
    project = clerk.register.get(Project, clerk.session.statuses[plot.id].project_id)
    assert (project.name_kk, clerk.register.get(Party, project.party_id).name_kk) == (PROJECT, INVESTOR)


def test_a_known_project_is_chosen_by_typing_and_enter(clerk: Clerk) -> None:
    plot = free_plot(clerk, ZONES[0])
    glass = next(one for one in clerk.register.all(Project) if "Шыны зауыты" in one.name_kk)
    picked: list[str] = []

    def fill(dialog: Any) -> None:
        tab_to(dialog.plot.editor)
        type_in(plot.cadastral_no)
        tab_to(dialog.project.editor)
        type_in("ш")
        clerk.qtbot.waitUntil(lambda: popup() is not None)
        type_in("ыны зау")
        key(Qt.Key.Key_Return)
        picked.append(dialog.project.editor.text())
        tab_to(dialog.day.editor)
        key(Qt.Key.Key_Return)

    clerk.answer(fill, lambda: clerk.shortcut("Ctrl+Shift+N"))
    clerk.wait(lambda: status(clerk, plot) == "in_progress")
    assert picked == [glass.id]
    assert clerk.session.statuses[plot.id].project_id == glass.id
