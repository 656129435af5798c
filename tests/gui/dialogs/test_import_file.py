"""File > Import: what a file holds is seen before anything is written, and then exactly that is written."""

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import shapely
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QListWidget, QWidget
from pytestqt.qtbot import QtBot

from data.edit import edit, insert
from data.formats import shapefile
from data.formats.gdal import write_layer
from data.formats.rows import Rows, shapes_array
from data.model import Context, Plot, Zone
from data.store.open import create_register
from gis.crs import operation
from gis.errors import TelimError
from gui.dialogs.import_file import ImportDialog
from gui.i18n import translate
from gui.messages import error_sentence
from gui.session import Session
from gui.theme import wear
from tests.sheets.land import CITY, EAST, NORTH, TODAY

Open = Callable[..., ImportDialog]
HOME = "EPSG:10945"
LAND = shapely.MultiPolygon([shapely.box(EAST - 900, NORTH - 900, EAST + 900, NORTH + 900)])
BOW = [(0, 0), (50, 50), (50, 0), (0, 50)]


@pytest.fixture
def session(qapp: QApplication, tmp_path: Path) -> Iterator[Session]:
    """A register on disk with one zone and no plots."""
    wear(qapp, "light")
    register = create_register(str(tmp_path / "register.gpkg"), crs=HOME, today=TODAY)
    register.apply(edit("new_zone", [insert(replace(CITY, geom=LAND))]))
    session = Session(register, "ru")
    yield session
    session.close()


@pytest.fixture
def open_dialog(session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Open:
    """A function that opens the dialog and, through its button, a file; it waits until the file was looked at."""

    def open_(path: Path | None = None) -> ImportDialog:
        dialog = ImportDialog(None, session)
        qtbot.addWidget(dialog)
        with qtbot.waitExposed(dialog):
            dialog.show()
        if path is not None:
            monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
            press(dialog.options.browse, qtbot)
            settle(session, qtbot)
        return dialog

    return open_


def settle(session: Session, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not session.jobs.busy, timeout=60000)


def press(button: Any, qtbot: QtBot) -> None:
    assert button.isEnabled()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def pick(editor: QWidget, key: str, qtbot: QtBot) -> None:
    """Open the list under an editor and click the line of that key."""
    qtbot.mouseClick(editor, Qt.MouseButton.LeftButton)
    popup = QApplication.activePopupWidget()
    assert popup is not None
    rows = popup.findChild(QListWidget)
    at = next(row for row in range(rows.count()) if rows.item(row).data(Qt.ItemDataRole.UserRole) == key)
    rows.scrollToItem(rows.item(at))
    qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=rows.visualItemRect(rows.item(at)).center())


def square(column: int, row: int = 0) -> shapely.Polygon:
    """A plot of 50 x 50 m in the zone's system."""
    west, south = EAST - 800 + 60 * column, NORTH - 800 + 60 * row
    return shapely.box(west, south, west + 50, south + 50)


def rows_of(*names: str, crs: str | None = HOME, layer: str = "plots") -> Rows:
    shapes = [shapely.MultiPolygon([square(at)]) for at in range(len(names))]
    numbers = [f"10-156-998-{at + 1:03d}" for at in range(len(names))]
    return Rows(layer, crs, shapes_array(shapes), {"CADNUMBER": numbers, "ATAUY": list(names)})


def geojson(path: Path, *rings: list[tuple[float, float]], extra: tuple[Any, ...] = ()) -> Path:
    """Rings in metres from the first plot's corner, as WGS 84; ``extra`` are more geometries."""
    way = operation(HOME, "EPSG:4326")
    features = []
    for at, ring in enumerate(rings):
        ground = np.array([(EAST - 800 + x, NORTH - 800 + y) for x, y in [*ring, ring[0]]])
        shape = {"type": "Polygon", "coordinates": [way.forward(ground).tolist()]}
        features.append(_feature(f"10-156-998-{at + 1:03d}", shape))
    features += [_feature(f"extra {at}", shape) for at, shape in enumerate(extra)]
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}), encoding="utf-8")
    return path


def _feature(number: str, geometry: Any) -> dict[str, Any]:
    return {"type": "Feature", "properties": {"cadastral_no": number}, "geometry": geometry}


def shp(path: Path, rows: Rows, encoding: str = "utf-8", without: tuple[str, ...] = ()) -> Path:
    shapefile.write(path, [rows], encoding)
    for suffix in without:
        path.with_suffix(suffix).unlink()
    return path


def numbers_in(session: Session) -> set[str | None]:
    return {plot.cadastral_no for plot in session.register.all(Plot)}


RING = [(0.0, 0.0), (50.0, 0.0), (50.0, 50.0), (0.0, 50.0)]


def test_before_a_file_is_chosen_the_dialog_says_what_it_takes(open_dialog: Open, qtbot: QtBot) -> None:
    dialog = open_dialog()
    assert dialog.options.parts.isHidden()
    press(dialog.ok, qtbot)
    assert dialog.trouble.text()
    assert dialog.isVisible()


def test_what_a_file_holds_is_seen_and_nothing_is_written_yet(
    open_dialog: Open, session: Session, tmp_path: Path
) -> None:
    mark = session.register.mark()
    extra = ({"type": "Point", "coordinates": [65.4, 44.8]}, None)
    dialog = open_dialog(geojson(tmp_path / "a.geojson", RING, [(x + 60, y) for x, y in BOW], extra=extra))
    for count in ("4", "2", "1"):
        assert count in dialog.counts.text()
    assert "cadastral_no" in dialog.matches.text()
    assert dialog.problems.toPlainText().count("\n") == 2
    assert "EPSG:4326" in dialog.options.system.text()
    assert dialog.doubt.isHidden()
    assert session.register.mark() == mark


def test_import_takes_the_rows_in_one_edit_that_can_be_undone(
    open_dialog: Open, session: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    mark = session.register.mark()
    dialog = open_dialog(geojson(tmp_path / "a.geojson", RING, [(x + 60, y) for x, y in RING], extra=(None,)))
    press(dialog.ok, qtbot)
    settle(session, qtbot)
    assert numbers_in(session) == {"10-156-998-001", "10-156-998-002"}
    assert {status.cadastral_no for status in session.statuses.values()} == numbers_in(session)
    assert all(plot.zone_id == CITY.id for plot in session.register.all(Plot))
    assert len(session.register.changes_since(mark)[0]) == 1
    assert "3" in dialog.outcome.words.text()
    assert dialog.problems.toPlainText()
    assert dialog.ok.isHidden()
    session.undo()
    settle(session, qtbot)
    assert numbers_in(session) == set()


def test_after_it_a_button_shows_the_new_plots_on_the_map(
    open_dialog: Open, session: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    wanted: list[Any] = []
    session.zoom_wanted.connect(wanted.append)
    dialog = open_dialog(geojson(tmp_path / "a.geojson", RING))
    press(dialog.ok, qtbot)
    settle(session, qtbot)
    press(dialog.outcome.button, qtbot)
    assert set(wanted[0]) == set(session.statuses)
    assert not dialog.isVisible()


def test_cancel_changes_nothing(open_dialog: Open, session: Session, tmp_path: Path, qtbot: QtBot) -> None:
    mark = session.register.mark()
    dialog = open_dialog(geojson(tmp_path / "a.geojson", RING))
    press(dialog.cancel, qtbot)
    assert not dialog.isVisible()
    assert session.register.mark() == mark


def test_cancel_while_the_file_is_read_stops_that_and_changes_nothing(
    open_dialog: Open, session: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    mark = session.register.mark()
    dialog = open_dialog()
    dialog.open(geojson(tmp_path / "a.geojson", RING))
    assert session.jobs.busy
    assert dialog.outcome.isVisible()
    press(dialog.cancel, qtbot)
    assert not dialog.isVisible()
    settle(session, qtbot)
    assert session.register.mark() == mark


def test_cancel_while_the_rows_are_written_takes_all_of_it_back(
    open_dialog: Open, session: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    mark = session.register.mark()
    many = [[(x + 60 * n, y) for x, y in RING] for n in range(1500)]
    dialog = open_dialog(geojson(tmp_path / "many.geojson", *many))
    press(dialog.ok, qtbot)
    press(dialog.cancel, qtbot)
    settle(session, qtbot)
    assert session.register.mark() == mark
    assert numbers_in(session) == set()
    assert not session.saving_now
    assert dialog.isVisible()
    assert dialog.outcome.words.text() == error_sentence(TelimError("stopped"), translate)
    press(dialog.ok, qtbot)
    settle(session, qtbot)
    assert len(numbers_in(session)) == 1500


def test_a_file_without_a_coordinate_system_asks_for_it(
    open_dialog: Open, session: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = open_dialog(shp(tmp_path / "a.shp", rows_of("Зауыт", "Қойма"), without=(".prj",)))
    assert dialog.options.unknown.isVisible()
    press(dialog.ok, qtbot)
    assert dialog.trouble.text()
    assert numbers_in(session) == set()
    pick(dialog.options.crs.choice.editor, HOME, qtbot)
    settle(session, qtbot)
    assert dialog.options.unknown.isHidden()
    assert "2" in dialog.counts.text()
    assert dialog.trouble.isHidden()
    press(dialog.ok, qtbot)
    settle(session, qtbot)
    assert len(numbers_in(session)) == 2


def test_a_wrong_coordinate_system_is_seen_as_a_distance_and_in_the_picture(
    open_dialog: Open, session: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = open_dialog(shp(tmp_path / "a.shp", rows_of("Зауыт"), without=(".prj",)))
    pick(dialog.options.crs.choice.editor, "EPSG:10946", qtbot)
    settle(session, qtbot)
    assert dialog.doubt.isVisible()
    pick(dialog.options.crs.choice.editor, HOME, qtbot)
    settle(session, qtbot)
    assert dialog.doubt.isHidden()


def test_another_system_is_typed_as_its_code_and_a_wrong_code_is_said(
    open_dialog: Open, session: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = open_dialog(shp(tmp_path / "a.shp", rows_of("Зауыт"), without=(".prj",)))
    pick(dialog.options.crs.choice.editor, "other", qtbot)
    code = dialog.options.crs.code.editor
    code.setFocus()
    qtbot.keyClicks(code, "999999")
    qtbot.keyClick(code, Qt.Key.Key_Tab)
    assert dialog.options.crs.code.trouble.text()
    code.selectAll()
    code.setFocus()
    qtbot.keyClicks(code, "32641")
    qtbot.keyClick(code, Qt.Key.Key_Tab)
    settle(session, qtbot)
    assert "EPSG:32641" in dialog.options.system.text()


def test_kazakh_letters_of_an_old_shapefile_are_shown_so_that_wrong_ones_are_seen(
    open_dialog: Open, session: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    path = shp(tmp_path / "a.shp", rows_of("Қызылорда шыны зауыты", "Әйнек өңдеу"), "kz1048", without=(".cpg",))
    dialog = open_dialog(path)
    assert "Қызылорда" in dialog.options.sample.text()
    pick(dialog.options.encoding.editor, "cp1251", qtbot)
    settle(session, qtbot)
    assert "Қызылорда" not in dialog.options.sample.text()
    pick(dialog.options.encoding.editor, "", qtbot)
    settle(session, qtbot)
    press(dialog.ok, qtbot)
    settle(session, qtbot)
    assert any("Қызылорда" in (plot.note or "") for plot in session.register.all(Plot))


def test_of_several_layers_one_is_chosen(open_dialog: Open, session: Session, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "two.gpkg"
    write_layer(path, rows_of("а", layer="old"), "GPKG")
    write_layer(path, rows_of("б", "в", layer="new"), "GPKG", append=True)
    dialog = open_dialog(path)
    assert dialog.options.layer.isVisible()
    assert dialog.trouble.isHidden()
    pick(dialog.options.layer.editor, "new", qtbot)
    settle(session, qtbot)
    press(dialog.ok, qtbot)
    settle(session, qtbot)
    assert len(numbers_in(session)) == 2


def test_rows_become_zones_or_reference_shapes_where_the_clerk_says_so(
    open_dialog: Open, session: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    path = geojson(tmp_path / "a.geojson", RING)
    dialog = open_dialog(path)
    press(dialog.options.into.chips["zones"], qtbot)
    settle(session, qtbot)
    assert dialog.options.number.isHidden()
    press(dialog.ok, qtbot)
    settle(session, qtbot)
    assert len(session.register.all(Zone)) == 2
    dialog = open_dialog(path)
    press(dialog.options.into.chips["context"], qtbot)
    settle(session, qtbot)
    press(dialog.ok, qtbot)
    settle(session, qtbot)
    assert len(session.register.all(Context)) == 1
    assert numbers_in(session) == set()


def test_another_column_can_be_named_as_the_one_of_the_plot_numbers(
    open_dialog: Open, session: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = open_dialog(shp(tmp_path / "a.shp", rows_of("Зауыт-1", "Қойма-2")))
    assert dialog.options.number.editor.text() == "CADNUMBER"
    pick(dialog.options.number.editor, "ATAUY", qtbot)
    settle(session, qtbot)
    assert "ATAUY" in dialog.matches.text()
    press(dialog.ok, qtbot)
    settle(session, qtbot)
    assert numbers_in(session) == {"Зауыт-1", "Қойма-2"}


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("broken.gpkg", b"SQLite format 3\x00" + b"\x01" * 200),
        ("broken.geojson", b'{"type": "Feat'),
        ("empty.shp", b""),
    ],
)
def test_a_broken_file_is_one_sentence(
    open_dialog: Open, session: Session, tmp_path: Path, name: str, content: bytes, qtbot: QtBot
) -> None:
    mark = session.register.mark()
    path = tmp_path / name
    path.write_bytes(content)
    dialog = open_dialog(path)
    assert dialog.trouble.text().count("\n") == 0
    assert dialog.trouble.text()
    press(dialog.ok, qtbot)
    assert dialog.isVisible()
    assert session.register.mark() == mark


def test_after_a_broken_file_a_sound_one_can_be_chosen(
    open_dialog: Open, session: Session, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    bad = tmp_path / "bad.geojson"
    bad.write_text("{", encoding="utf-8")
    dialog = open_dialog(bad)
    good = geojson(tmp_path / "good.geojson", RING)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(good), ""))
    press(dialog.options.browse, qtbot)
    settle(session, qtbot)
    assert dialog.trouble.isHidden()
    press(dialog.ok, qtbot)
    settle(session, qtbot)
    assert len(numbers_in(session)) == 1


@pytest.mark.parametrize("shape", [{"type": "Point", "coordinates": [65.4, 44.8]}, None])
def test_a_file_of_which_no_row_can_be_taken_says_so(
    open_dialog: Open, session: Session, tmp_path: Path, shape: Any, qtbot: QtBot
) -> None:
    mark = session.register.mark()
    dialog = open_dialog(geojson(tmp_path / "a.geojson", extra=(shape,)))
    assert dialog.problems.toPlainText()
    press(dialog.ok, qtbot)
    assert dialog.trouble.text()
    assert session.register.mark() == mark


def test_what_the_register_refuses_leaves_it_as_it_was_and_the_dialog_open(
    open_dialog: Open, session: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    path = geojson(tmp_path / "a.geojson", RING)
    dialog = open_dialog(path)
    (zone,) = session.register.all(Zone)
    look = dialog._look
    assert look.judged is not None
    session.register.apply(look.judged.edit)  # the same rows were written by somebody else meanwhile
    before = session.register.mark()
    press(dialog.ok, qtbot)
    settle(session, qtbot)
    assert dialog.outcome.words.text()
    assert dialog.ok.isEnabled()
    assert dialog.cancel.isEnabled()
    assert session.register.mark() == before
    assert zone == session.register.all(Zone)[0]


def test_the_refused_rows_can_be_copied(open_dialog: Open, tmp_path: Path, qtbot: QtBot) -> None:
    dialog = open_dialog(geojson(tmp_path / "a.geojson", RING, extra=(None,)))
    dialog.problems.setFocus()
    qtbot.keyClick(dialog.problems, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(dialog.problems, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text() == dialog.problems.toPlainText()


@pytest.mark.parametrize("name", ["es_peral_09270_parcelas.geojson", "us_cambridge_FY2013_parcels.topojson"])
def test_real_cadastres_are_looked_at_and_taken(
    open_dialog: Open, session: Session, corpus: Path, name: str, qtbot: QtBot
) -> None:
    dialog = open_dialog(corpus / "parcels" / name)
    assert dialog._look.judged is not None
    report = dialog._look.judged.report
    assert report.read == report.added + report.refused
    press(dialog.ok, qtbot)
    settle(session, qtbot)
    assert len(session.statuses) == report.added
