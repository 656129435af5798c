"""A protection strip is asked for once: what it is, how wide, and drawn or typed; what stands is changed in one edit."""

import numpy as np
import pytest
import shapely
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from shapely.geometry import LineString

from data.acts.new_restriction import new_restriction
from data.frame import frame_of
from data.model import Restriction
from gui.dialogs.strip import ChangeStripDialog, NewStripDialog
from tests.gui.panels.office import Office, write

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def corner(office: Office) -> np.ndarray:
    """The north-eastern corner of the plots of the zone, E,N."""
    session = office.session
    frame = frame_of(session.register, session.place)
    shapes = [frame.to_working(geom) for geom in session.cover.geoms]
    return np.round(shapely.total_bounds(shapes)[2:])


def opened(office: Office, dialog) -> object:
    office.qtbot.addWidget(dialog)
    with office.qtbot.waitExposed(dialog):
        dialog.show()
    return dialog


@pytest.fixture
def dialog(office: Office) -> NewStripDialog:
    return opened(office, NewStripDialog(None, office.session))


def press_ok(dialog) -> None:
    QTest.mouseClick(dialog.ok, LEFT)


def choose(segments, key: str) -> None:
    QTest.mouseClick(segments.chips[key], LEFT)


def stands(office: Office, **values: object) -> Restriction:
    """A strip of 12 m in the register."""
    e, n = office.session.cover.geoms[0].bounds[:2]
    line = LineString([(e, n), (e + 50, n + 5)])
    values = {"kind": "gas_pipe", "width_m": 12.0, "name_ru": "Газопровод"} | values
    office.register.apply(new_restriction(office.register, None, line, **values))
    (strip,) = office.register.all(Restriction)
    return strip


def test_a_line_is_drawn_on_the_map_with_what_was_asked(dialog: NewStripDialog) -> None:
    write(dialog.fields.kind, "gas_pipe")
    write(dialog.fields.name_ru, "Газопровод")
    write(dialog.fields.width_m, "12,5")
    write(dialog.fields.reference, "№ 81, 05.02.2020")
    press_ok(dialog)
    assert dialog.answer is not None
    assert dialog.answer.tool == "draw_strip_line"
    assert dialog.answer.values == {
        "kind": "gas_pipe", "name_kk": "Газопровод", "name_ru": "Газопровод", "width_m": 12.5,
        "reference": "№ 81, 05.02.2020",
    }  # fmt: skip


def test_an_area_needs_no_width(dialog: NewStripDialog) -> None:
    choose(dialog.form, "area")
    press_ok(dialog)
    assert dialog.answer is not None
    assert dialog.answer.tool == "draw_strip"


@pytest.mark.parametrize(("width", "said"), [("", "wide"), ("0", "0 m"), ("-3", "-3 m"), ("1e7", "m wide")])
def test_a_line_without_a_possible_width_is_asked_about(dialog: NewStripDialog, width: str, said: str) -> None:
    write(dialog.fields.width_m, width)
    press_ok(dialog)
    assert dialog.answer is None
    assert said in dialog.trouble.text()


def test_letters_in_the_width_are_complained_about_at_the_field(dialog: NewStripDialog) -> None:
    write(dialog.fields.width_m, "wide")
    press_ok(dialog)
    assert dialog.answer is None
    assert dialog.fields.width_m.trouble.isVisible()


@pytest.mark.parametrize("form", ["line", "area"])
def test_typed_coordinates_are_recorded_in_one_edit(
    office: Office, dialog: NewStripDialog, corner: np.ndarray, form: str
) -> None:
    ring = corner + np.array([(20, 0), (90, 10), (80, -60)])
    write(dialog.fields.width_m, "10")
    choose(dialog.form, form)
    choose(dialog.way, "typed")
    dialog.corners.text.setPlainText("\n".join(f"{n:.2f}\t{e:.2f}" for e, n in ring.tolist()))
    press_ok(dialog)
    assert dialog.answer is not None
    office.session.do(dialog.answer.edit)
    assert office.did == ["new_restriction"]
    (strip,) = office.register.all(Restriction)
    there = frame_of(office.register, office.session.place).to_working(strip.geom)
    assert {tuple(point) for point in shapely.get_coordinates(there).round(2).tolist()} == set(
        map(tuple, ring.tolist())
    )
    assert shapely.get_dimensions(strip.geom) == (1 if form == "line" else 2)
    office.undo()
    assert office.register.all(Restriction) == []


@pytest.mark.parametrize("text", ["", "no numbers", "1 2"])
def test_typed_text_that_is_no_line_is_one_sentence(office: Office, dialog: NewStripDialog, text: str) -> None:
    write(dialog.fields.width_m, "10")
    choose(dialog.way, "typed")
    dialog.corners.text.setPlainText(text)
    press_ok(dialog)
    assert dialog.answer is None
    assert dialog.trouble.text()
    assert office.did == []


def test_a_strip_that_stands_is_corrected_in_one_edit(office: Office) -> None:
    strip = stands(office)
    dialog = opened(office, ChangeStripDialog(None, strip))
    write(dialog.fields.width_m, "20")
    write(dialog.fields.reference, "№ 5")
    press_ok(dialog)
    assert dialog.answer is not None
    assert dict(dialog.answer.values) == {"width_m": 20.0, "reference": "№ 5"}
    office.session.do(dialog.answer.edit)
    office.rest()
    assert (office.get(strip).width_m, office.get(strip).reference) == (20.0, "№ 5")
    office.undo()
    assert office.get(strip) == strip


def test_nothing_differs_where_nothing_was_changed(office: Office) -> None:
    dialog = opened(office, ChangeStripDialog(None, stands(office)))
    press_ok(dialog)
    assert dialog.answer is not None
    assert dict(dialog.answer.values) == {}


def test_a_line_does_not_lose_its_width(office: Office) -> None:
    dialog = opened(office, ChangeStripDialog(None, stands(office)))
    write(dialog.fields.width_m, "")
    press_ok(dialog)
    assert dialog.answer is None
    assert "wide" in dialog.trouble.text()


def test_drawing_anew_takes_the_other_corrections_along(office: Office) -> None:
    dialog = opened(office, ChangeStripDialog(None, stands(office)))
    write(dialog.fields.width_m, "30")
    QTest.mouseClick(dialog.redraw, LEFT)
    assert dialog.answer is not None
    assert (dialog.answer.tool, dict(dialog.answer.values)) == ("draw_strip_line", {"width_m": 30.0})


def test_delete_is_an_answer_of_its_own(office: Office) -> None:
    dialog = opened(office, ChangeStripDialog(None, stands(office)))
    write(dialog.fields.width_m, "30")
    QTest.mouseClick(dialog.delete, LEFT)
    assert dialog.answer is not None
    assert dialog.answer.deleted


def test_cancel_answers_nothing(office: Office) -> None:
    dialog = opened(office, ChangeStripDialog(None, stands(office)))
    write(dialog.fields.width_m, "30")
    QTest.mouseClick(dialog.cancel, LEFT)
    assert dialog.answer is None


def test_a_kind_of_another_program_is_shown_as_it_is(office: Office) -> None:
    office.register.apply(new_restriction(office.register, None, LineString([(0, 0), (9, 9)]), "cable", width_m=2.0))
    from dataclasses import replace

    (strip,) = office.register.all(Restriction)
    dialog = opened(office, ChangeStripDialog(None, replace(strip, kind="ЛЭП-35")))
    assert dialog.fields.kind.value() == "ЛЭП-35"
