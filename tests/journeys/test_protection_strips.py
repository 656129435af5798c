"""A clerk draws a protection strip, sees it and what it covers, changes it, deletes it, and takes everything back."""

from typing import Any

import numpy as np
import pytest
import shapely
from PySide6.QtCore import QEvent
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QToolTip

from data.acts.new_plot import new_plot
from data.frame import frame_of
from data.model import Restriction
from gui.i18n import translate
from tests.journeys.clerk import LEFT, RIGHT, Clerk
from tests.journeys.land import around, free_spot
from tests.journeys.test_findings import push_rail
from tests.journeys.test_nothing_is_clipped import SCREENS, clipped


def go_to(clerk: Clerk, place: str) -> None:
    if place == "Shieli":
        here = clerk.session.place
        clerk.window._go(
            next(zone for zone in clerk.session.zones if zone.crs != here.crs and zone.geom is not None).id
        )
        clerk.wait()
        clerk.qtbot.wait(200)


def own(clerk: Clerk) -> list[Restriction]:
    """The strips that the clerk has made."""
    return [strip for strip in clerk.register.all(Restriction) if not strip.made_up]


def asked(clerk: Clerk, **values: str):
    """Fill the dialog of a new strip and go to the map."""

    def fill(dialog: Any) -> None:
        form = values.pop("form", "line")
        QTest.mouseClick(dialog.form.chips[form], LEFT)
        for name, text in values.items():
            clerk.write(getattr(dialog.fields, name), text)
        clerk.accept(dialog)

    return fill


def open_ground(clerk: Clerk, side: float) -> list[tuple[float, float]]:
    """Free ground of the zone, or beside it where it has none (Shieli)."""
    place = clerk.session.place
    if place.crs == clerk.register.crs:
        return free_spot(clerk, side)
    _, south, east, _ = frame_of(clerk.register, place).to_working(place.geom).bounds
    e, n = round(east) + 60.0, round(south) + 60.0
    return [(e, n), (e, n + side), (e + side, n + side), (e + side, n)]


def draw_strip(clerk: Clerk) -> tuple[Restriction, list[tuple[float, float]]]:
    """A strip of 20 m across the middle of free ground, drawn by clicks; and the corners of that ground."""
    ground = open_ground(clerk, 80.0)
    (e, n), *_ = ground
    clerk.look_at(*around(ground))
    clerk.answer(
        asked(clerk, kind="gas_pipe", name_ru="Газопровод высокого давления", width_m="20"),
        lambda: clerk.choose("new_strip"),
    )
    assert clerk.window.map.belt.box.tool.id == "draw_strip_line"
    clerk.click(e - 10, n + 40)
    clerk.point(e + 40, n + 40)
    clerk.click(e + 90, n + 40)
    clerk.press("Enter")
    clerk.wait(lambda: len(own(clerk)) == 1)
    return own(clerk)[0], ground


@pytest.mark.parametrize("place", ["Kyzylorda", "Shieli"])
def test_a_strip_is_drawn_seen_and_heeded_and_one_undo_takes_it_back(clerk: Clerk, place: str) -> None:
    go_to(clerk, place)
    push_rail(clerk, "checks")
    strip, ground = draw_strip(clerk)
    e, n = ground[0]
    drawn = shapely.get_coordinates(frame_of(clerk.register, clerk.session.place).to_working(strip.geom))
    spots = [(e - 10, n + 40), (e + 90, n + 40)]
    assert np.allclose(drawn, spots, atol=2 * clerk.canvas.scale())
    assert (strip.kind, strip.width_m, strip.name_kk) == ("gas_pipe", 20.0, "Газопровод высокого давления")
    assert [name for _, name in clerk.canvas.strips_at(e + 40, n + 45)] == ["Газопровод высокого давления"]
    assert clerk.words("messages", "New protection strip") in clerk.said()

    square = shapely.box(e, n, e + 80, n + 80)
    clerk.session.do(lambda register: new_plot(register, clerk.session.place, square))
    clerk.wait()

    def heeded() -> list[float]:
        found = clerk.window.checking.findings or ()
        return [
            one.facts["area_m2"] for one in found if one.rule == "protection_strip" and one.facts["strip"] == strip.id
        ]

    clerk.wait(lambda: bool(heeded()))
    assert heeded() == [pytest.approx(1600.0, abs=20.0)]
    clerk.undo()
    clerk.undo()
    clerk.wait(lambda: not heeded())
    assert own(clerk) == []
    assert clerk.canvas.strips_at(e + 40, n + 45) == []


def test_a_click_tells_what_it_is_and_leads_to_its_change(clerk: Clerk) -> None:
    strip, ground = draw_strip(clerk)
    (e, n), bar = ground[0], clerk.window.map.messages
    bar.dismiss()
    clerk.click(e + 40, n + 45)
    for part in ("Газопровод высокого давления", "20 м", "газ құбыры"):
        assert part in clerk.said()
    assert clerk.canvas.overlays.of("strip") is not None

    def widen(dialog: Any) -> None:
        clerk.write(dialog.fields.width_m, "30")
        clerk.accept(dialog)

    clerk.answer(widen, lambda: clerk.push(bar, translate("Strip", "Change…")))
    clerk.wait(lambda: own(clerk)[0].width_m == 30.0)
    assert clerk.canvas.overlays.of("strip") is None
    assert clerk.canvas.strips_at(e + 40, n + 53)
    clerk.undo()
    assert own(clerk) == [strip]

    bar.dismiss()
    clerk.click(e + 40, n + 45)
    clerk.click(e + 40, n + 75)
    assert clerk.canvas.overlays.of("strip") is None, "a click elsewhere lets it go"
    clerk.click(e + 40, n + 45)
    clerk.push(bar, translate("Strip", "Delete"))
    clerk.wait(lambda: own(clerk) == [])
    assert clerk.canvas.strips_at(e + 40, n + 45) == []
    clerk.undo()
    assert own(clerk) == [strip]


def test_under_a_plot_the_right_button_and_the_resting_pointer_know_the_strip(clerk: Clerk) -> None:
    strip, ground = draw_strip(clerk)
    e, n = ground[0]
    square = shapely.box(e, n, e + 80, n + 80)
    clerk.session.do(lambda register: new_plot(register, clerk.session.place, square))
    clerk.wait()
    clerk.click(e + 40, n + 42)
    assert len(clerk.session.selection) == 1, "a click takes the plot"
    spot = clerk.spot(e + 40, n + 42)
    event = QHelpEvent(QEvent.Type.ToolTip, spot, clerk.canvas.mapToGlobal(spot))
    QApplication.sendEvent(clerk.canvas, event)
    assert "Газопровод высокого давления" in QToolTip.text()
    QToolTip.hideText()

    def delete(dialog: Any) -> None:
        QTest.mouseClick(dialog.delete, LEFT)

    def ask() -> None:
        clerk.click(e + 40, n + 42, button=RIGHT)
        (menu,) = [one for one in clerk.canvas.findChildren(QMenu) if one.isVisible()]
        line = next(one for one in menu.actions() if strip.name_ru in one.text())
        QTest.mouseClick(menu, LEFT, pos=menu.actionGeometry(line).center())
        clerk.qtbot.wait(60)

    clerk.answer(delete, ask)
    clerk.wait(lambda: own(clerk) == [])
    clerk.undo()
    assert own(clerk) == [strip]


def test_it_is_drawn_anew_without_losing_its_name(clerk: Clerk) -> None:
    strip, ground = draw_strip(clerk)
    (e, n), bar = ground[0], clerk.window.map.messages
    bar.dismiss()
    clerk.click(e + 40, n + 45)

    def redraw(dialog: Any) -> None:
        QTest.mouseClick(dialog.redraw, LEFT)

    clerk.answer(redraw, lambda: clerk.push(bar, translate("Strip", "Change…")))
    assert clerk.window.map.belt.box.tool.id == "draw_strip_line"
    clerk.click(e + 40, n - 10)
    clerk.click(e + 40, n + 90)
    clerk.press("Enter")
    clerk.wait(lambda: own(clerk)[0].stamp != strip.stamp)
    assert (own(clerk)[0].id, own(clerk)[0].name_ru) == (strip.id, strip.name_ru)
    assert clerk.canvas.strips_at(e + 45, n + 80)
    assert not clerk.canvas.strips_at(e + 5, n + 45)
    clerk.undo()
    assert own(clerk) == [strip]


def test_an_area_from_typed_coordinates_is_seen_on_the_map_before_it_is_recorded(clerk: Clerk) -> None:
    ground = free_spot(clerk, 60.0)
    view = clerk.canvas.camera

    def fill(dialog: Any) -> None:
        clerk.write(dialog.fields.kind, "sanitary")
        QTest.mouseClick(dialog.form.chips["area"], LEFT)
        QTest.mouseClick(dialog.way.chips["typed"], LEFT)
        dialog.corners.text.setPlainText("\n".join(f"{n:.2f}\t{e:.2f}" for e, n in ground))
        clerk.qtbot.wait(30)
        (line,) = clerk.canvas.overlays.of("dialog").preview.lines
        assert np.allclose(sorted(line.points), sorted(ground), atol=1e-6)
        clerk.accept(dialog)

    clerk.answer(fill, lambda: clerk.choose("new_strip"))
    clerk.wait(lambda: len(own(clerk)) == 1)
    assert clerk.canvas.overlays.of("dialog") is None
    assert clerk.canvas.camera != view
    assert clerk.canvas.strips_at(*np.mean(ground, axis=0).tolist())


@pytest.mark.parametrize("screen", SCREENS, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("language", ["kk", "ru", "en"])
def test_the_words_of_the_strips_are_seen_whole(start: Any, language: str, screen: tuple[int, int]) -> None:
    clerk = start(language)
    clerk.window.resize(*screen)
    found: set[str] = set()

    def look(dialog: Any) -> None:
        QTest.mouseClick(dialog.way.chips["typed"], LEFT)
        clerk.qtbot.wait(60)
        found.update(f"new: {one}" for one in clipped(dialog))
        QTest.mouseClick(dialog.cancel, LEFT)

    clerk.answer(look, lambda: clerk.choose("new_strip"))
    strip = max(clerk.canvas.scene.strips, key=lambda one: one.geom.area)
    clerk.window.map.strips.tell(strip.id)
    clerk.qtbot.wait(60)
    found |= {f"told: {one}" for one in clipped(clerk.window)}

    def change(dialog: Any) -> None:
        clerk.qtbot.wait(60)
        found.update(f"change: {one}" for one in clipped(dialog))
        QTest.mouseClick(dialog.cancel, LEFT)

    clerk.answer(change, lambda: clerk.push(clerk.window.map.messages, translate("Strip", "Change…")))
    assert not found


def test_what_nobody_answers_changes_nothing(clerk: Clerk) -> None:
    before, view = clerk.register.mark(), clerk.canvas.camera

    def leave(dialog: Any) -> None:
        clerk.write(dialog.fields.width_m, "5")
        QTest.mouseClick(dialog.cancel, LEFT)

    clerk.answer(leave, lambda: clerk.choose("new_strip"))
    clerk.wait()
    assert clerk.register.mark() == before
    assert clerk.canvas.camera == view
