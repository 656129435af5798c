"""Time: the map as of a date with its slider, the life of a plot, and the bars of its stages."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from data.acts.advance_stage import finish_stage
from data.acts.retire_plot import retire_plot
from data.model import Lineage, Plot, Stage
from data.store.open import open_register
from gui.story.dialog import StoryDialog
from gui.widgets import wording
from tests.journeys.clerk import CTRL, LEFT, NONE

DAY = date(2026, 11, 23)
SPRING = date(2025, 3, 1)
BRICKS = "10-156-999-001"


@pytest.fixture
def past(clerk):
    """The bar, opened by its key."""
    clerk.shortcut("Ctrl+T")
    found = clerk.window.map.past
    clerk.wait(lambda: found.is_open and found.resting and found.then is not None)
    return found


def go(clerk, past, day):
    """Type a day into the field of the bar."""
    line = past.bar.day.line
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, wording.day(day) if isinstance(day, date) else day)
    QTest.keyClick(line, Qt.Key.Key_Return)
    clerk.wait(lambda: past.resting)


def on_map(clerk):
    """The plots that the map paints."""
    layers = clerk.canvas.scene.layers
    return {layer.ids[row] for layer in layers for row in range(len(layer.ids)) if layer.alive[row]}


def legend(clerk):
    return {key: row.count for key, row in clerk.window.map.legend._rows.items()}


def spot_of(clerk, plot_id):
    """The middle of a plot of the map."""
    clerk.canvas.zoom_to_plots([plot_id], animate=False)
    clerk.qtbot.wait(30)
    point = clerk.canvas.plot_shape(plot_id).representative_point()
    return point.x, point.y


def test_the_map_goes_back_to_a_day_and_returns_as_it_was(clerk, past):
    today, counts = set(clerk.session.statuses), legend(clerk)
    assert on_map(clerk) == today
    go(clerk, past, SPRING)
    assert clerk.session.past_day == SPRING
    assert on_map(clerk) < today
    there = [one for one in on_map(clerk) if clerk.register.get(Plot, one).zone_id == clerk.session.place.id]
    assert sum(n for key, n in legend(clerk).items() if key != "overdue") == len(there)
    assert legend(clerk) != counts
    assert "01.03.2025" in past.banner.words.text()
    assert past.banner.isVisible()
    clerk.press("Escape")
    assert not past.is_open
    assert (on_map(clerk), legend(clerk), clerk.session.past_day) == (today, counts, None)
    assert not past.banner.isVisible()


def test_the_slider_is_led_by_the_keyboard_alone(clerk, past):
    slider = past.bar.slider
    assert slider.hasFocus()
    seen = [slider.day]
    for key, held in (
        (Qt.Key.Key_Left, CTRL),
        (Qt.Key.Key_Left, NONE),
        (Qt.Key.Key_PageUp, NONE),
        (Qt.Key.Key_Home, NONE),
    ):
        QTest.keyClick(slider, key, held)
        clerk.wait(lambda: past.resting)
        assert past.then.day == slider.day
        seen.append(slider.day)
    assert seen == sorted(seen, reverse=True)
    assert len(set(seen)) == 5
    assert len(past.then) < len(clerk.session.statuses)
    QTest.keyClick(slider, Qt.Key.Key_Escape)
    assert not past.is_open


def test_the_slider_is_led_by_the_mouse(clerk, past):
    slider = past.bar.slider
    QTest.mousePress(slider, LEFT, pos=QPoint(slider.width() - 30, 15))
    for x in (slider.width() * 2 // 3, slider.width() // 3):
        QTest.mouseMove(slider, QPoint(x, 15))
    QTest.mouseRelease(slider, LEFT, pos=QPoint(slider.width() // 3, 15))
    clerk.wait(lambda: past.resting)
    assert past.then.day == slider.day < DAY - timedelta(days=365)
    before = past.then.day
    QTest.mouseClick(past.bar.next, LEFT)
    clerk.wait(lambda: past.resting)
    assert past.then.day > before
    QTest.mouseClick(past.bar.previous, LEFT)
    clerk.wait(lambda: past.resting)
    assert past.then.day <= before
    QTest.mouseClick(past.banner.back, LEFT)
    assert not past.is_open


def test_a_click_tells_what_the_plot_was_and_the_passport_what_it_is(clerk, past):
    go(clerk, past, SPRING)
    cover = clerk.register.past(lambda *_: None)
    expected = {one: cover.status(one, SPRING) for one in on_map(clerk)}
    cover.close()
    now = clerk.session.statuses
    plot_id = next(id for id, then in expected.items() if then.status == "registered" and id in now)
    clerk.click(*spot_of(clerk, plot_id))
    assert past.card.plot_id == plot_id
    assert past.card.isVisible()
    assert past.card.pill.accessibleName() == wording.status_word("registered")
    assert clerk.session.selection == (plot_id,)
    assert clerk.window.passport.past.isVisible()
    assert "01.03.2025" in clerk.window.passport.past.text()
    past.close()
    assert not clerk.window.passport.past.isVisible()
    assert not past.card.isVisible()


def test_the_pointer_reads_number_and_status_of_that_day(clerk, past):
    go(clerk, past, SPRING)
    plot_id = next(iter(on_map(clerk)))
    clerk.point(*spot_of(clerk, plot_id))
    shown = [label for overlay in clerk.canvas.overlays.in_crs(clerk.canvas.crs) for label in overlay.labels]
    assert [label.code for label in shown] == ["label_past_plot"]
    assert shown[0].facts["status"] == wording.status_word(past.status(plot_id).status)


def test_nothing_can_be_changed_on_a_map_of_the_past_and_it_says_why(clerk, past):
    toolbar, history = clerk.window.map.toolbar, len(clerk.register.history())
    for tool in ("draw", "edit_corners", "split", "change_shape"):
        assert not toolbar.button(tool).isEnabled()
        assert clerk.words("messages", "The map shows a day of the past. Close its bar (Esc) to change something.") in (
            toolbar.button(tool).toolTip()
        )
    why = clerk.words("messages", "The map shows a day of the past. Close its bar (Esc) to change something.")
    for press in (lambda: clerk.press("N"), lambda: clerk.press("Enter"), lambda: clerk.window._run("new_plot"),
                  lambda: clerk.shortcut("Ctrl+Z"),
                  lambda: clerk.window.desk.take_up("edit_corners")):  # fmt: skip
        clerk.window.map.messages.dismiss()
        press()
        assert clerk.said() == why
        assert clerk.window.map.belt.box.in_hand == "select"
    assert len(clerk.register.history()) == history
    clerk.press("L")
    assert clerk.window.map.belt.box.in_hand == "measure"
    clerk.shortcut("Ctrl+T")
    assert toolbar.button("draw").isEnabled()
    clerk.press("V", "N")
    assert clerk.window.map.belt.box.in_hand == "draw"


def test_a_day_that_is_none_gets_a_sentence_and_the_map_stays(clerk, past):
    go(clerk, past, SPRING)
    go(clerk, past, "31.02.2024")
    assert "31.02.2024" in clerk.said()
    assert past.then.day == SPRING
    assert past.bar.day.text() == "01.03.2025"
    go(clerk, past, date(2031, 1, 1))
    assert past.then.day == DAY


def test_another_clerk_writes_while_the_map_is_in_the_past(clerk, past):
    free = next(one.id for one in clerk.session.statuses.values() if one.status == "free" and one.zone_id)
    go(clerk, past, SPRING)
    before = past.then
    other = open_register(clerk.register.address, today=DAY, user="serik")
    stage = next(one for one in other.all(Stage) if one.status == "in_progress")
    other.apply(finish_stage(other, stage))
    other.apply(retire_plot(other, free, "қайталанған"))
    other.close()
    clerk.wait(lambda: free not in clerk.session.statuses and past.resting and past.then is not before)
    assert past.then.day == SPRING
    go(clerk, past, DAY)
    assert on_map(clerk) == set(clerk.session.statuses)
    past.close()
    clerk.wait()
    assert on_map(clerk) == set(clerk.session.statuses)


def test_a_parent_that_was_split_is_found_on_its_day_and_tells_its_story(clerk, past):
    row = clerk.register.all(Lineage)[0]
    go(clerk, past, DAY)
    assert row.parent_id not in on_map(clerk)
    story = read_story(clerk, lambda: clerk.window.passport.show_story(row.parent_id))
    assert {line.line.kin.plot_id for line in story.view.kin.lines} >= {row.child_id}
    child = next(line for line in story.view.kin.lines if line.line.kin.plot_id == row.child_id)
    QTest.mouseClick(child, LEFT)
    clerk.wait(lambda: clerk.session.selection == (row.child_id,))
    assert clerk.window.passport.tab == "history"
    assert not story.isVisible()
    parent = next(line for line in clerk.window.passport.tab_history.story.kin.lines)
    again = read_story(clerk, lambda: QTest.mouseClick(parent, LEFT))
    assert again.number.text() == clerk.register.get(Plot, row.parent_id).cadastral_no
    again.accept()


def read_story(clerk, ask):
    """Do that, and give the dialog that comes up."""
    ask()
    clerk.wait(lambda: any(one.isVisible() for one in clerk.window.findChildren(StoryDialog)))
    return next(one for one in clerk.window.findChildren(StoryDialog) if one.isVisible())


def test_the_list_of_changes_leads_to_the_plots(clerk, past):
    row = clerk.register.all(Lineage)[0]
    go(clerk, past, row.on)
    QTest.mouseClick(past.bar.changes, LEFT)
    clerk.wait(lambda: past.changes_card is not None and bool(past.changes_card.rows))
    card = past.changes_card
    came = next(line for line in card.rows if row.child_id in line.line.plots)
    card.since.line.setFocus()
    card.since.set_text("")
    QTest.keyClicks(card.since.line, wording.day(row.on - timedelta(days=1)))
    QTest.keyClick(card.since.line, Qt.Key.Key_Return)
    clerk.wait(lambda: card.day == row.on - timedelta(days=1))
    gone = next(line for line in card.rows if line.line.gone)
    assert gone.line.plots == (row.parent_id,)
    QTest.mouseClick(gone, LEFT)
    clerk.wait(lambda: past.resting and past.then.day == row.on - timedelta(days=1))
    assert row.parent_id in on_map(clerk)
    assert clerk.canvas._selection == (row.parent_id,)
    assert came.line.plots


def test_play_goes_from_change_to_change_until_today(clerk, past):
    go(clerk, past, DAY - timedelta(days=40))
    days = []
    past.bar.wanted.connect(days.append)
    past.bar._clock.setInterval(5)
    QTest.mouseClick(past.bar.play, LEFT)
    assert past.bar.playing
    clerk.wait(lambda: not past.bar.playing and past.resting)
    assert days == sorted(days)
    assert days[-1] == past.then.day == DAY


def test_another_language_begins_with_today(clerk, past):
    go(clerk, past, SPRING)
    clerk.window.desk.speak("ru")
    clerk.wait()
    assert clerk.session.past_day is None
    assert not clerk.window.map.past.is_open
    assert clerk.window.map.toolbar.button("draw").isEnabled()
    assert on_map(clerk) == set(clerk.session.statuses)


def test_a_zone_in_another_system_shows_the_same_day(clerk, past):
    go(clerk, past, SPRING)
    seen = on_map(clerk)
    other = next(zone for zone in clerk.session.zones if zone.crs != clerk.session.crs and zone.geom is not None)
    clerk.session.go_to(other.id)
    clerk.wait(lambda: past.resting)
    assert clerk.canvas.crs == other.crs
    assert on_map(clerk) == seen
    plot_id = next(id for id in seen if clerk.register.get(Plot, id).zone_id == other.id)
    clerk.click(*spot_of(clerk, plot_id))
    assert past.card.plot_id == plot_id
    past.close()
    clerk.wait()
    assert on_map(clerk) == set(clerk.session.statuses)


def test_the_history_tab_tells_the_life_and_leaves_out_what_is_not_asked_for(clerk):
    clerk.session.select([clerk.plot(BRICKS).id])
    clerk.window.desk.show_passport("history")
    story = clerk.window.passport.tab_history.story
    every = [event.kind for event in story.list.events]
    assert {"linked", "opened", "done", "registered"} <= set(every)
    story.filter.chips["boundary"].click()
    assert {event.kind for event in story.list.events} <= {"drawn", "imported", "entered", "boundary", "corners"}
    story.filter.chips["registration"].click()
    assert "registered" in [event.kind for event in story.list.events]
    assert "linked" not in [event.kind for event in story.list.events]
    story.list.copy()
    from PySide6.QtGui import QGuiApplication

    lines = QGuiApplication.clipboard().text().splitlines()
    assert len(lines) == len(story.list.events)
    assert lines[-1].startswith(wording.day(story.list.events[-1].day))


def test_a_stage_that_is_finished_stands_in_the_story_at_once_and_undo_takes_it_out(clerk):
    case = next(one for one in clerk.session.statuses.values() if one.status == "in_progress")
    clerk.session.select([case.id])
    clerk.window.desk.show_passport("history")
    story = clerk.window.passport.tab_history.story
    before = len(story.list.events)
    stage = clerk.register.cases([case.id])[0].stage_id
    clerk.session.do(lambda register: finish_stage(register, stage))
    clerk.wait()
    assert len(story.list.events) > before
    assert (DAY, "done") in [(event.day, event.kind) for event in story.list.events]
    clerk.shortcut("Ctrl+Z")
    clerk.wait()
    assert len(story.list.events) == before


def test_the_bars_of_a_late_registration_say_how_late_it_is(clerk):
    case = max((one for one in clerk.session.statuses.values() if one.overdue), key=lambda one: one.due)
    clerk.session.select([case.id])
    clerk.window.desk.show_passport("stages")
    chart = clerk.window.passport.tab_stages.chart
    assert chart.isVisible()
    row = next(bar for bar in chart.chart.bars if bar.status == "in_progress")
    assert row.due == case.due
    assert row.late > 0
    field = chart.height() / len(chart.chart.bars)
    assert chart.bar_at(field * (row.position - 0.9)) in chart.chart.bars
    free = next(one for one in clerk.session.statuses.values() if one.status == "free" and one.registration_id is None)
    clerk.session.select([free.id])
    assert not chart.isVisible()
