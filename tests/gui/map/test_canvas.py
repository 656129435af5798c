"""The map under mouse and keys."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
import shapely
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QKeyEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from data.model import Context, Zone
from gis.crs import operation
from gui.map.canvas import MapCanvas
from gui.tools.tool import Key, Line, Pointer, Preview, Tool
from tests.gui.map.conftest import CRS, E, N, cover

LEFT, MIDDLE = Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton
NONE, CTRL, SHIFT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
DIGIT_TWO_ON_KAZAKH = 11  # X11 keycode of the key that types 2 on a US layout


class Recorder(Tool):
    """A tool that writes down what comes."""

    cursor = "cross"

    def __init__(self) -> None:
        self.seen: list[tuple[str, Pointer | Key]] = []
        self.takes: set[str] = set()

    def press(self, pointer: Pointer) -> None:
        self.seen.append(("press", pointer))

    def move(self, pointer: Pointer) -> None:
        self.seen.append(("move", pointer))

    def release(self, pointer: Pointer) -> None:
        self.seen.append(("release", pointer))

    def double(self, pointer: Pointer) -> None:
        self.seen.append(("double", pointer))

    def key(self, key: Key) -> bool:
        self.seen.append(("key", key))
        return key.name in self.takes

    def preview(self) -> Preview:
        return Preview(lines=(Line(((E, N), (E + 50, N), (E + 50, N + 50)), closed=True),))


@pytest.fixture
def canvas(qtbot: QtBot) -> Iterator[MapCanvas]:
    """Two plots of 100 m, shown at one metre in a pixel with the first one's corner in the middle."""
    widget = MapCanvas(crs=CRS)
    qtbot.addWidget(widget)
    widget.resize(600, 400)
    widget.set_cover(cover([shapely.box(0, 0, 100, 100), shapely.box(100, 0, 200, 100)]), CRS)
    with qtbot.waitExposed(widget):
        widget.show()
    widget.look_at(replace(widget.camera, e=E, n=N, metres_per_pixel=1.0))
    widget.paint_now()
    yield widget
    widget.hide()


def wheel(canvas: MapCanvas, x: float, y: float, turns: int) -> None:
    place = QPointF(x, y)
    event = QWheelEvent(
        place, canvas.mapToGlobal(place), QPoint(), QPoint(0, 120 * turns), Qt.MouseButton.NoButton, NONE,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(canvas, event)


def drag(canvas: MapCanvas, button: Qt.MouseButton, start: QPoint, end: QPoint) -> None:
    QTest.mousePress(canvas, button, NONE, start)
    QTest.mouseMove(canvas, end)
    QTest.mouseRelease(canvas, button, NONE, end)


def grabbed(canvas: MapCanvas) -> QImage:
    return canvas.grab().toImage()


def test_the_wheel_zooms_and_the_place_under_the_pointer_stays(canvas: MapCanvas) -> None:
    before = canvas.camera.place(450.0, 100.0)
    wheel(canvas, 450.0, 100.0, 2)
    assert canvas.camera.metres_per_pixel == pytest.approx(1 / 1.25**2)
    assert canvas.camera.place(450.0, 100.0) == pytest.approx(before)


def test_the_middle_button_drags_the_map_with_any_tool(canvas: MapCanvas) -> None:
    tool = Recorder()
    canvas.set_tool(tool)
    drag(canvas, MIDDLE, QPoint(300, 200), QPoint(340, 170))
    assert (canvas.camera.e, canvas.camera.n) == pytest.approx((E - 40, N - 30))
    assert not [name for name, _ in tool.seen if name in ("press", "release")]


def test_space_and_drag_move_the_map(canvas: MapCanvas) -> None:
    canvas.set_tool(Recorder())
    QTest.keyPress(canvas, Qt.Key.Key_Space)
    drag(canvas, LEFT, QPoint(300, 200), QPoint(310, 200))
    QTest.keyRelease(canvas, Qt.Key.Key_Space)
    assert canvas.camera.e == pytest.approx(E - 10)
    drag(canvas, LEFT, QPoint(300, 200), QPoint(310, 200))
    assert canvas.camera.e == pytest.approx(E - 10)


def test_a_drag_shows_the_moved_picture_before_a_new_frame_is_painted(canvas: MapCanvas) -> None:
    there = grabbed(canvas).pixelColor(350, 150)
    frame = canvas._frame
    canvas.look_at(canvas.camera.moved(30, -20))
    assert canvas._frame is frame
    assert grabbed(canvas).pixelColor(380, 130) == there


def test_arrows_move_and_plus_zooms_where_no_tool_takes_them(canvas: MapCanvas) -> None:
    QTest.keyClick(canvas, Qt.Key.Key_Right)
    assert canvas.camera.e == pytest.approx(E + 80)
    tool = Recorder()
    tool.takes = {"Right"}
    canvas.set_tool(tool)
    QTest.keyClick(canvas, Qt.Key.Key_Right)
    assert canvas.camera.e == pytest.approx(E + 80)
    QTest.keyClick(canvas, Qt.Key.Key_Plus)
    assert canvas.camera.metres_per_pixel == pytest.approx(1 / 1.5)


def test_the_tool_gets_pixels_metres_buttons_and_held_keys(canvas: MapCanvas) -> None:
    tool = Recorder()
    canvas.set_tool(tool)
    QTest.mouseClick(canvas, LEFT, SHIFT | CTRL, QPoint(310, 180))
    name, pointer = tool.seen[0]
    assert name == "press"
    assert isinstance(pointer, Pointer)
    assert (pointer.e, pointer.n) == pytest.approx((E + 10, N + 20))
    assert (pointer.x, pointer.y, pointer.shift, pointer.ctrl, pointer.button) == (310, 180, True, True, "left")
    assert [what for what, _ in tool.seen] == ["press", "release"]


def test_a_double_click_comes_after_its_first_click(canvas: MapCanvas) -> None:
    tool = Recorder()
    canvas.set_tool(tool)
    QTest.mouseClick(canvas, LEFT, NONE, QPoint(310, 180))
    QTest.mouseDClick(canvas, LEFT, NONE, QPoint(310, 180))
    names = [name for name, _ in tool.seen if name != "move"]
    assert names[:2] == ["press", "release"]
    assert names.count("double") == 1


def test_a_digit_is_read_by_its_place_on_the_kazakh_keyboard(canvas: MapCanvas, monkeypatch) -> None:
    monkeypatch.setattr("gui.map.events.sys.platform", "linux")
    tool = Recorder()
    tool.takes = {"2"}
    canvas.set_tool(tool)
    event = QKeyEvent(QEvent.Type.KeyPress, 0x4D8, NONE, DIGIT_TWO_ON_KAZAKH, 0, 0, "ә")
    QApplication.sendEvent(canvas, event)
    _, key = tool.seen[-1]
    assert isinstance(key, Key)
    assert (key.name, key.text) == ("2", "ә")


def test_tab_goes_to_the_tool_first(canvas: MapCanvas) -> None:
    tool = Recorder()
    tool.takes = {"Tab"}
    canvas.set_tool(tool)
    QTest.keyClick(canvas, Qt.Key.Key_Tab)
    assert [key.name for _, key in tool.seen if isinstance(key, Key)] == ["Tab"]


def test_what_the_tool_draws_is_seen_at_once(canvas: MapCanvas) -> None:
    before = grabbed(canvas)
    canvas.set_tool(Recorder())
    assert grabbed(canvas) != before


def test_without_a_tool_a_click_picks_the_plot(canvas: MapCanvas, qtbot: QtBot) -> None:
    with qtbot.waitSignal(canvas.picked) as picked:
        QTest.mouseClick(canvas, LEFT, NONE, QPoint(450, 150))
    assert picked.args == [["p2"], "replace"]
    with qtbot.waitSignal(canvas.picked) as picked:
        QTest.mouseClick(canvas, LEFT, CTRL, QPoint(350, 150))
    assert picked.args == [["p1"], "toggle"]


def test_the_pointer_tells_its_place(canvas: MapCanvas, qtbot: QtBot) -> None:
    with qtbot.waitSignal(canvas.pointer_moved) as moved:
        QTest.mouseMove(canvas, QPoint(400, 100))
    assert moved.args == pytest.approx([E + 100, N + 100])


def test_a_corner_is_caught_bit_for_bit_and_control_is_up_to_the_tool(canvas: MapCanvas) -> None:
    caught = canvas.snap(E + 99.0, N + 98.0)
    assert caught is not None
    assert (caught.e, caught.n) == (E + 100.0, N + 100.0)
    assert canvas.snap(E + 50.0, N + 50.0) is None


def test_the_smallest_of_several_plots_is_meant(canvas: MapCanvas) -> None:
    canvas.set_cover(cover([shapely.box(0, 0, 10, 10), shapely.box(-50, -50, 90, 90)]), CRS)
    assert canvas.plot_at(E + 5, N + 5) == "p1"
    assert canvas.plot_at(E + 50, N + 50) == "p2"
    assert canvas.plot_at(E + 500, N) is None


def test_the_scale_can_be_set_and_is_told(canvas: MapCanvas, qtbot: QtBot) -> None:
    with qtbot.waitSignal(canvas.scale_changed) as told:
        canvas.set_scale(2000)
    assert told.args == [2000]
    assert canvas.scale_denominator == pytest.approx(2000)


def test_zooming_to_plots_ends_with_them_in_view(canvas: MapCanvas, qtbot: QtBot) -> None:
    canvas.zoom_to_plots(["p2"])
    qtbot.waitUntil(lambda: abs(canvas.camera.e - (E + 150)) < 40 * canvas.camera.metres_per_pixel, timeout=2000)
    west, south, east, north = canvas.camera.bounds
    assert west < E + 100
    assert east > E + 200
    assert south < N
    assert north > N + 100


def test_a_frame_comes_from_the_background(canvas: MapCanvas, qtbot: QtBot) -> None:
    with qtbot.waitSignal(canvas.frame_painted, timeout=5000):
        canvas.set_scale(1500)
    assert canvas._frame is not None
    assert canvas._frame.order.camera == canvas.camera


def test_changing_the_zone_keeps_the_place_in_the_middle(canvas: MapCanvas) -> None:
    canvas.set_crs("EPSG:10946")
    there = operation(CRS, "EPSG:10946").forward([[E, N]])[0]
    assert (canvas.camera.e, canvas.camera.n) == pytest.approx(tuple(there), abs=1e-6)
    inside = operation(CRS, "EPSG:10946").forward([[E + 50, N + 50]])[0]
    assert canvas.plot_at(*inside) == "p1"


def test_the_badge_stands_where_something_in_view_is_made_up(canvas: MapCanvas) -> None:
    shape = shapely.box(E - 20, N - 20, E + 220, N + 120)
    zone = Zone(name_kk="Аймақ", name_ru="Зона", crs=CRS, geom=shape, made_up=True)
    river = Context(geom=shapely.LineString([(E, N), (E + 200, N)]), kind="river", name_kk="Сырдария")
    canvas.set_context([river], [replace(zone, made_up=False)])
    canvas.paint_now()
    plain = grabbed(canvas)
    canvas.set_context([river], [zone])
    canvas.paint_now()
    assert grabbed(canvas) != plain


def test_a_large_register_is_prepared_in_the_background(qtbot: QtBot) -> None:
    widget = MapCanvas(crs=CRS)
    qtbot.addWidget(widget)
    many = cover([shapely.box(20 * k, 0, 20 * k + 10, 10) for k in range(5000)])
    widget.set_cover(many, CRS)
    qtbot.waitUntil(lambda: bool(widget.scene.layers), timeout=10_000)
    assert widget.plot_at(E + 5, N + 5) == "p1"
    changed = replace(many, status=["free", *many.status[1:]])
    widget.update_plots(changed, ["p1"])
    place = widget.scene.find("p1")
    assert place is not None
    assert place[0].codes[place[1]] == 0
