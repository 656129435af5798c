"""What a frame shows."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import shapely
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QColor, QImage, QPageSize, QPainter, QPdfWriter

from data.styles import STATUSES, status_styles
from gui.map.camera import Camera
from gui.map.painter import paint_map
from gui.map.scene import Feature
from gui.map.style import LIGHT_PAPER, dimmed, paper_style, screen_style
from tests.gui.map.conftest import CRS, E, N, Picture, cover, scene_of

PLAIN = replace(screen_style(), hatches=False, labels=False)
FILL = {status: look.fill.lower() for status, look in status_styles().items()}
WHOLE = shapely.box(10, 10, 90, 90)


def at(image: QImage, e: float, n: float) -> str:
    """The colour at metres from the lower left."""
    return image.pixelColor(int(e), int(100 - n)).name()


@pytest.mark.parametrize("status", STATUSES)
def test_a_plot_has_the_fill_of_its_status(picture: Picture, status: str) -> None:
    image = picture(scene_of(cover([WHOLE], status)), PLAIN)
    assert at(image, 30, 30) == FILL[status]
    assert at(image, 5, 5) == LIGHT_PAPER.lower()


@pytest.mark.parametrize("reverse", [False, True])
def test_a_hole_shows_the_paper_whatever_the_direction_of_its_ring(picture: Picture, reverse: bool) -> None:
    hole = [(30, 30), (70, 30), (70, 70), (30, 70)]
    shape = shapely.Polygon(list(WHOLE.exterior.coords), [hole[::-1] if reverse else hole])
    image = picture(scene_of(cover([shape])), PLAIN)
    assert at(image, 50, 50) == LIGHT_PAPER.lower()
    assert at(image, 20, 50) == FILL["registered"]


def test_all_parts_of_a_plot_are_painted(picture: Picture) -> None:
    parts = shapely.MultiPolygon([shapely.box(10, 10, 40, 40), shapely.box(60, 60, 90, 90)])
    image = picture(scene_of(cover([parts])), PLAIN)
    assert at(image, 25, 25) == at(image, 75, 75) == FILL["registered"]
    assert at(image, 50, 50) == LIGHT_PAPER.lower()


def test_where_two_plots_of_one_status_overlap_the_fill_is_not_white(picture: Picture) -> None:
    image = picture(scene_of(cover([shapely.box(10, 10, 60, 60), shapely.box(40, 40, 90, 90).reverse()])), PLAIN)
    assert at(image, 50, 50) == FILL["registered"]


def test_an_overlap_is_filled_too_when_one_ring_runs_the_other_way(picture: Picture) -> None:
    shapes = [shapely.box(10, 10, 60, 60), shapely.box(40, 40, 90, 90, ccw=False)]
    assert at(picture(scene_of(cover(shapes)), PLAIN), 50, 50) == FILL["registered"]


def test_a_filter_pushes_the_other_plots_back(picture: Picture) -> None:
    scene = scene_of(cover([shapely.box(0, 0, 50, 100), shapely.box(50, 0, 100, 100)], ["registered", "planned"]))
    style = replace(PLAIN, shown=frozenset({"registered"}))
    image = picture(scene, style)
    assert at(image, 25, 50) == FILL["registered"]
    assert at(image, 75, 50) == dimmed(style, FILL["planned"])


def test_the_filter_for_late_plots_keeps_them_whatever_their_status(picture: Picture) -> None:
    made = cover([shapely.box(0, 0, 50, 100), shapely.box(50, 0, 100, 100)], ["planned", "planned"])
    scene = scene_of(replace(made, overdue=[True, False]))
    image = picture(scene, replace(PLAIN, shown=frozenset({"overdue"})))
    assert at(image, 25, 50) == FILL["planned"]
    assert at(image, 75, 50) != FILL["planned"]


def test_a_late_plot_has_a_red_outline_and_a_clock(picture: Picture) -> None:
    image = picture(scene_of(cover([WHOLE], "registered", late=True)))
    assert at(image, 10, 30) == at(image, 9, 50) == "#d11a2a"
    assert any(at(image, e, 67) == "#d11a2a" for e in range(40, 60))


def test_numbers_stand_in_their_plots(picture: Picture) -> None:
    with_number = picture(scene_of(cover([WHOLE])))
    without = picture(scene_of(replace(cover([WHOLE]), numbers=[None])))
    assert with_number != without


def test_every_hatched_status_has_its_ink_and_the_others_have_none(picture: Picture) -> None:
    style = replace(screen_style(), labels=False)
    for code, status in enumerate(STATUSES):
        image = picture(scene_of(cover([WHOLE], status)), style)
        seen = {at(image, e, n) for e in range(20, 80) for n in range(20, 80)}
        assert (len(seen) > 1) == (status_styles()[status].hatch != "none"), status
        if status_styles()[status].hatch == "dots":
            assert style.inks[code] in seen


def test_a_zone_has_a_dashed_boundary(picture: Picture) -> None:
    box = shapely.transform(shapely.box(5, 5, 95, 95), lambda xy: np.add(xy, (E, N)))
    scene = replace(scene_of(cover([])), zones=(Feature("zone", box),))
    image = picture(scene)
    along = [QColor(at(image, e, 95)).lightness() for e in range(10, 90)]
    assert max(along) == QColor(LIGHT_PAPER).lightness()
    assert min(along) < 110


def test_a_zone_too_small_to_be_seen_gets_a_mark(picture: Picture) -> None:
    box = shapely.transform(shapely.box(48, 48, 52, 52), lambda xy: np.add(xy, (E, N)))
    image = picture(replace(scene_of(cover([])), zones=(Feature("zone", box),)))
    assert at(image, 50, 50) == screen_style().accent.lower()


def test_the_region_layer_is_hidden_where_its_error_would_mislead(picture: Picture) -> None:
    line = shapely.LineString([(E - 90_000, N + 50), (E + 90_000, N + 50)])
    scene = replace(scene_of(cover([])), region=(Feature("river", line, source="GSHHG"),))
    blank = picture(scene_of(cover([])))
    assert picture(scene) == blank
    assert picture(scene, camera=Camera(E + 50, N + 50, 100.0, 100, 100)) != blank


def test_dark_plots_are_blended_with_the_dark_paper(picture: Picture) -> None:
    dark = replace(screen_style(dark=True), hatches=False, labels=False)
    image = picture(scene_of(cover([WHOLE])), dark)
    assert at(image, 50, 50) == dark.fills[STATUSES.index("registered")]
    assert QColor(at(image, 50, 50)).lightness() < QColor(FILL["registered"]).lightness()


def test_hatches_in_a_pdf_are_lines_not_pictures(tmp_path: Path, reader, qtbot) -> None:
    file = tmp_path / "map.pdf"
    writer = QPdfWriter(str(file))
    writer.setPageSize(QPageSize(QSizeF(100, 100), QPageSize.Unit.Millimeter))
    writer.setResolution(1200)
    scene = scene_of(cover([shapely.box(20 * k, 0, 20 * k + 18, 90) for k in range(5)], STATUSES[1:6]))
    camera = Camera(E + 50, N + 45, 100 / writer.width(), writer.width(), writer.height())
    painter = QPainter(writer)
    paint_map(painter, scene, camera, paper_style(unit=1200 / 96))
    painter.end()
    listed = reader("pdfimages", "-list", file).splitlines()
    assert len(listed) <= 2
    assert scene.crs == CRS
