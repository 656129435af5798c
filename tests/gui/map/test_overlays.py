"""What panels and dialogs show on the map: beside the tool's own, at the same place in every coordinate system."""

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from gis.crs import operation
from gui.map.canvas import MapCanvas
from gui.map.overlays import Overlay, Overlays
from gui.map.preview import QUIET
from gui.map.style import screen_style
from gui.tools.tool import Label, Line, Mark, Preview
from tests.gui.map.conftest import CRS, E, N

SQUARE = ((E, N), (E, N + 40), (E + 40, N + 40), (E + 40, N))


@pytest.fixture
def canvas(qtbot: QtBot) -> MapCanvas:
    made = MapCanvas(crs=CRS)
    qtbot.addWidget(made)
    made.resize(400, 300)
    with qtbot.waitExposed(made):
        made.show()
    made.zoom_to((E - 20, N - 20, E + 60, N + 60), animate=False)
    return made


def looks(canvas: MapCanvas, colour: str) -> int:
    """How many pixels of the map have about that colour."""
    image = canvas.grab().toImage().convertToFormat(canvas.grab().toImage().Format.Format_RGB32)
    wanted = int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)
    pixels = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1, 4)[:, :, 2::-1].astype(int)
    return int((np.abs(pixels - wanted).max(axis=2) < 24).sum())


def test_what_an_owner_shows_is_painted_until_it_takes_it_away(canvas: MapCanvas) -> None:
    accent = screen_style().accent
    before = looks(canvas, accent)
    canvas.show_overlay("fix", Preview((Line(SQUARE, "moving", closed=True),)))
    assert looks(canvas, accent) > before + 100
    canvas.show_overlay("fix", None)
    assert looks(canvas, accent) == before


def test_two_owners_do_not_disturb_each_other(canvas: MapCanvas) -> None:
    one, other = Preview((Line(SQUARE, "part", closed=True),)), Preview((Line(SQUARE[:2]),))
    canvas.show_overlay("fix", one)
    canvas.show_overlay("readings", other)
    canvas.show_overlay("fix", None)
    assert canvas.overlays.in_crs(CRS) == (other,)
    canvas.show_overlay("fix", None)
    assert canvas.overlays.of("fix") is None


def test_the_overlay_stays_at_its_place_on_the_ground_when_the_map_changes_its_system(canvas: MapCanvas) -> None:
    shown = Preview(
        (Line(SQUARE, "ghost", closed=True),),
        (Mark(*SQUARE[0], number=1),),
        (Label(*SQUARE[2], "label_part", {"size": "1"}),),
    )
    canvas.show_overlay("fix", shown, CRS)
    canvas.set_crs("EPSG:10946")
    (there,) = canvas.overlays.in_crs(canvas.crs)
    expected = operation(CRS, "EPSG:10946").forward(SQUARE)
    assert np.allclose(there.lines[0].points, expected, atol=1e-6)
    assert np.allclose((there.marks[0].e, there.marks[0].n), expected[0], atol=1e-6)
    assert np.allclose((there.labels[0].e, there.labels[0].n), expected[2], atol=1e-6)
    assert (there.lines[0].style, there.marks[0].number, there.labels[0].facts) == ("ghost", 1, {"size": "1"})
    canvas.set_crs(CRS)
    (back,) = canvas.overlays.in_crs(CRS)
    assert back == shown, "there and back nothing is converted twice"


def test_an_overlay_of_another_system_may_be_given_before_the_map_goes_there() -> None:
    held = Overlays()
    there = operation(CRS, "EPSG:10946").forward(SQUARE).tolist()
    held.show("fix", Preview((Line(tuple((e, n) for e, n in there)),)), "EPSG:10946")
    assert np.allclose(held.in_crs(CRS)[0].lines[0].points, SQUARE, atol=1e-6)


def test_an_empty_line_is_no_fault() -> None:
    assert Overlay(Preview((Line(()),)), CRS).seen_in("EPSG:10946").lines == (Line(()),)


def test_words_of_one_place_stand_above_each_other_and_the_chosen_one_first(canvas: MapCanvas) -> None:
    names = [Label(E + 20, N + 20, code, {"name": "X"}) for code in ("label_other_reading", "label_reading", *QUIET)]
    canvas.show_overlay("readings", Preview(labels=tuple(names[:1])))
    one = looks(canvas, screen_style().accent)
    canvas.show_overlay("readings", Preview(labels=tuple(names)))
    assert looks(canvas, screen_style().accent) > one, "the chosen name is seen where others stand too"
