"""Protection strips lie over the plots: hatched where they are wide enough, found by the pointer, in every system."""

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest
import shapely
from PySide6.QtGui import QColor, QImage

from data.model import Restriction
from gis.crs import operation
from gui.map.camera import Camera
from gui.map.labels import Room
from gui.map.lettering import _along
from gui.map.scene import Scene, strip_features
from gui.map.strips import strip_names
from gui.map.style import screen_style
from tests.gui.map.conftest import CRS, E, N, cover, scene_of

LINE = Restriction(geom=shapely.LineString([(E + 10, N + 50), (E + 90, N + 50)]), kind="gas_pipe", width_m=20.0)
AREA = Restriction(geom=shapely.box(E + 60, N + 45, E + 70, N + 55), kind="sanitary", name_kk="СҚА", name_ru="СЗЗ")


def with_strips(*strips: Restriction, scene: Scene | None = None) -> Scene:
    return replace(scene or Scene(CRS), strips=strip_features(strips, CRS, CRS))


def differs(image: QImage, other: QImage) -> np.ndarray:
    """Where two pictures differ: (row, column) -> True."""
    one, two = (
        np.frombuffer(each.constBits(), np.uint8).reshape(each.height(), each.bytesPerLine() // 4, 4)[:, :, :3]
        for each in (image, other)
    )
    return (one != two).any(axis=2)


def test_a_strip_is_seen_where_it_lies_and_nowhere_else(picture: Callable[..., QImage]) -> None:
    bare = replace(screen_style(), labels=False)
    changed = differs(picture(with_strips(LINE), bare), picture(Scene(CRS), bare))
    assert changed[40:60, 12:88].mean() > 0.95, "a wash over the whole strip"
    assert not changed[:38].any()
    assert not changed[62:].any()


def test_plots_are_read_through_a_strip(picture: Callable[..., QImage]) -> None:
    scene = scene_of(cover([shapely.box(20, 20, 80, 80)]))
    bare = replace(screen_style(), labels=False)
    plain, under = picture(scene, bare), picture(with_strips(LINE, scene=scene), bare)
    was, now = QColor(plain.pixel(50, 53)), QColor(under.pixel(50, 53))
    assert abs(was.lightness() - now.lightness()) < 90
    assert differs(plain, under)[45:55, 30:70].mean() > 0.9


def test_a_thin_strip_has_no_hatch_and_a_hairline_is_left_out(picture: Callable[..., QImage]) -> None:
    def painted(width: float) -> int:
        return int(differs(picture(with_strips(replace(LINE, width_m=width))), picture(Scene(CRS))).sum())

    assert painted(2.0) == 0
    assert 0 < painted(5.0) < painted(20.0)


def test_dark_and_light_themes_have_their_own_colour(picture: Callable[..., QImage]) -> None:
    assert screen_style(False).strip != screen_style(True).strip
    assert differs(picture(with_strips(LINE), screen_style(True)), picture(Scene(CRS), screen_style(True))).any()


def test_a_strip_far_larger_than_the_window_is_cut_to_it(picture: Callable[..., QImage]) -> None:
    huge = replace(LINE, geom=shapely.box(E - 1e6, N - 1e6, E + 1e6, N + 1e6))
    camera = Camera(E + 50, N + 50, 0.01, 100, 100)
    assert differs(picture(with_strips(huge), camera=camera), picture(Scene(CRS), camera=camera)).mean() > 0.9


def test_the_pointer_finds_the_smallest_strip_first() -> None:
    scene = with_strips(LINE, AREA)
    assert scene.strips_at(E + 65, N + 50) == [AREA.id, LINE.id]
    assert scene.strips_at(E + 20, N + 58) == [LINE.id]
    assert scene.strips_at(E + 20, N + 70) == []


def test_a_strip_keeps_its_width_on_the_ground_in_another_zone_of_the_projection() -> None:
    (here,), (there,) = strip_features([LINE], CRS, CRS), strip_features([LINE], CRS, "EPSG:10946")
    assert there.geom.area == pytest.approx(here.geom.area, rel=0.01)
    middle = operation(CRS, "EPSG:10946").forward([(E + 50, N + 50)])[0]
    assert there.geom.contains(shapely.Point(middle))


def test_a_line_without_a_width_covers_nothing_and_a_strip_without_a_name_has_that_of_its_kind() -> None:
    assert strip_features([replace(LINE, width_m=None)], CRS, CRS) == ()
    assert [one.name for one in strip_features([LINE, AREA], CRS, CRS, "ru")] == ["газопровод", "СЗЗ"]


def test_a_strip_is_named_along_its_line_where_other_words_leave_room() -> None:
    named = replace(
        LINE, geom=shapely.LineString([(E, N + 50), (E + 400, N + 90)]), name_kk="Газ құбыры", name_ru="Газопровод"
    )
    scene, camera, style = with_strips(named), Camera(E + 200, N + 70, 1.0, 400, 300), screen_style()
    room = Room()
    (label,) = strip_names(scene, camera, style, room, _along)
    assert label.text == "Газ құбыры"
    assert label.angle == pytest.approx(-5.7, abs=0.3)
    (other,) = strip_names(scene, camera, style, room, _along)
    assert (other.x, other.y) != (label.x, label.y), "where the place is taken the name moves along"
    assert strip_names(scene, camera, style, Room(), lambda *_: None) == []
