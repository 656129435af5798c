"""GDAL, plain SQLite and spreadsheets read the register whole, and what they write is seen and journalled."""

import shutil
import sqlite3
import subprocess
import sys
import warnings
from contextlib import closing
from datetime import date

import pytest
import shapely

from data.edit import RECORD_OF, edit, insert, update
from data.formats.geopackage import blob_of
from data.import_file import import_file
from data.model import Fact, Plot, Registration, Stage, Zone
from data.store.backup import copy_file
from data.store.foreign import WHO
from data.store.open import create_register, open_register
from data.store.sql_functions import register_functions
from tests.data.gdal_validator import complaints
from tests.faults.deeds import everything, sound

TODAY = date(2026, 11, 23)
ALONE = "import sqlite3, sys; sqlite3.connect(sys.argv[1], timeout=0, isolation_level=None).execute('BEGIN IMMEDIATE')"
OTHERS = ("attachment", "edit", "change", "plot_status", "layer_styles")


@pytest.fixture
def foreign(file_register):
    """A connection of another program: plain SQLite with the functions that every GeoPackage program has."""
    with closing(sqlite3.connect(file_register.address)) as base:
        register_functions(base)
        yield base


@pytest.fixture
def filled(file_register, add_zone, add_plot, add_registration):
    """A register in which every kind of figure stands somewhere."""
    zone = add_zone(file_register, "EPSG:10946")
    plot = add_plot(file_register, zone_id=zone.id, divisible=True, right_until=date(2031, 5, 1))
    add_registration(file_register, plot, "done", ("in_progress", date(2026, 11, 1)))
    file_register.apply(edit("set_fact", [insert(Fact(subject="plot", subject_id=plot.id, key="jobs", value=2.5))]))
    return file_register


def test_gdals_validator_passes_the_register(filled, reader):
    """Also after edits and undo."""
    filled.apply(edit("retire", [update(filled.all(Plot)[0], retired_on=TODAY)]))
    filled.undo()
    filled.close()
    assert complaints(reader, filled.address) == []


def test_every_column_of_every_table_is_seen_by_gdal(filled, tmp_path):
    import pyogrio

    copy = tmp_path / "copy.gpkg"
    copy_file(filled.database, copy)
    layers = {str(name) for name, _ in pyogrio.list_layers(copy)}
    assert set(RECORD_OF) | set(OTHERS) <= layers
    with closing(sqlite3.connect(copy)) as base, warnings.catch_warnings():
        warnings.simplefilter("error")
        for layer in layers - {"telim_schema", "telim_state"}:
            columns = {row[1] for row in base.execute(f'PRAGMA table_xinfo("{layer}")')}
            info = pyogrio.read_info(copy, layer=layer)
            key = {info["fid_column"], info["geometry_name"], "id" if layer == "layer_styles" else ""}
            assert columns - key == set(info["fields"]) - key, layer
            pyogrio.read_dataframe(copy, layer=layer)
    assert pyogrio.read_info(copy, layer="plot")["crs"] == "EPSG:10945"


def test_a_register_is_imported_without_gdal_touching_the_file_that_is_open(filled, tmp_path):
    """GDAL in this process would drop the lock that the database holds on its own file."""
    other = create_register(tmp_path / "other.gpkg", today=TODAY)
    with filled.database.write():
        from pathlib import Path

        assert import_file(other, Path(filled.address)).added == 1
        second = subprocess.run([sys.executable, "-c", ALONE, filled.address], capture_output=True, text=True)
    assert "database is locked" in second.stderr
    other.close()
    assert not list(tmp_path.glob("*-wal"))


def test_a_row_that_another_program_adds_is_whole_and_journalled(file_register, foreign, reopen, make_square):
    foreign.execute("INSERT INTO plot (geom, cadastral_no) VALUES (?, '10-156-999-077')",
                    (blob_of(shapely.MultiPolygon([make_square(0.1234567)]), 10945),))  # fmt: skip
    foreign.commit()
    opened = reopen(file_register)
    (plot,) = opened.all(Plot)
    assert (plot.cadastral_no, len(plot.id), len(plot.stamp), plot.area_m2) == ("10-156-999-077", 32, 32, 10_000.0)
    assert shapely.get_coordinates(plot.geom)[0].tolist() == [11_700_000.123457, 4_965_000.0]
    (entry,) = opened.history()
    assert (entry.who, entry.name, entry.plots) == (WHO, "foreign_edit", ("10-156-999-077",))
    assert opened.statuses()[0].status == "free"


def test_what_another_program_changes_and_deletes_is_one_edit_that_tells_before_and_after(
    file_register, foreign, reopen, add_plot, make_square
):
    moved, noted = add_plot(file_register, "1"), add_plot(file_register, "2")
    gone = add_plot(file_register, "3")
    foreign.execute("UPDATE plot SET geom = ? WHERE id = ?", (blob_of(make_square(side=50), 10945), moved.id))
    foreign.execute("UPDATE plot SET note = 'QGIS' WHERE id = ?", (noted.id,))
    foreign.execute("DELETE FROM plot WHERE id = ?", (gone.id,))
    foreign.commit()
    before = file_register.mark()
    opened = reopen(file_register)
    assert opened.get(Plot, moved.id).area_m2 == 2_500.0
    assert opened.get(Plot, noted.id).note == "QGIS"
    assert opened.get(Plot, gone.id) is None
    (made,), _ = opened.changes_since(before)
    told = {change.row_id: change for change in made.changes}
    assert told[moved.id].before["area_m2"] == 10_000.0
    assert told[moved.id].after["area_m2"] == 2_500.0
    assert (told[noted.id].before["note"], told[noted.id].after["note"]) == (None, "QGIS")
    assert told[gone.id].before["cadastral_no"] == "3"
    assert told[gone.id].after is None
    assert sound(file_register.address) == "ok"
    again = reopen(file_register)
    assert again.mark() == opened.mark()


def test_a_clerk_who_has_the_window_open_meets_a_conflict_not_a_loss(file_register, foreign, add_plot):
    plot = add_plot(file_register)
    foreign.execute("UPDATE plot SET note = 'theirs'")
    foreign.commit()
    from gis.errors import Conflict

    with pytest.raises(Conflict) as caught:
        file_register.apply(edit("note", [update(plot, note="mine")]))
    assert caught.value.facts["theirs"]["note"] == "theirs"
    assert file_register.adopt_foreign().ids("plot") == {plot.id}
    file_register.apply(edit("note", [update(file_register.get(Plot, plot.id), note="mine")]))
    file_register.undo()
    assert file_register.get(Plot, plot.id).note == "theirs"


def test_the_open_window_notices_other_writers(file_register, foreign, add_plot):
    add_plot(file_register)
    seen = file_register.data_version()
    assert file_register.data_version() == seen
    foreign.execute("UPDATE plot SET note = 'x'")
    foreign.commit()
    assert file_register.data_version() != seen


def test_a_foreign_stage_moves_the_status_that_qgis_colours_by(
    file_register, foreign, reopen, add_plot, add_registration
):
    plot = add_plot(file_register)
    add_registration(file_register, plot, "in_progress")
    foreign.execute("UPDATE stage SET status = 'done'")
    foreign.commit()
    opened = reopen(file_register)
    assert opened.all(Stage)[0].status == "done"
    assert opened.statuses()[0].status == "registered"
    assert foreign.execute("SELECT status FROM plot").fetchone() == ("registered",)
    assert opened.history(plot.id)[0].who == WHO


def test_rows_with_odd_values_of_another_program_are_taken(file_register, foreign, reopen):
    """An empty name, a plot without a shape, a registration without a track: shown, never a crash."""
    foreign.execute("INSERT INTO plot (cadastral_no) VALUES ('no shape')")
    foreign.execute("INSERT INTO zone (name_kk) VALUES (NULL)")
    foreign.execute("INSERT INTO registration (plot_id, opened_on) SELECT id, '2026-01-05' FROM plot")
    foreign.commit()
    opened = reopen(file_register)
    assert opened.all(Registration)[0].opened_on == date(2026, 1, 5)
    assert opened.statuses()[0].status == "planned"
    assert len(opened.cover()) == 0
    assert opened.history()[0].who == WHO


def test_a_backup_is_the_whole_register_with_its_history(filled, tmp_path):
    copy = tmp_path / "copy.gpkg"
    copy.write_bytes(b"older backup")
    with filled.database.read():
        copy_file(filled.database, copy)
    opened = open_register(copy, today=TODAY, user="aiman")
    assert everything(opened) == everything(filled)
    assert [entry.id for entry in opened.history()] == [entry.id for entry in filled.history()]
    opened.undo()
    opened.close()
    assert not list(tmp_path.glob("*.part"))


def test_a_backup_that_finds_no_room_leaves_the_older_one(filled, tmp_path, monkeypatch):
    copy = tmp_path / "copy.gpkg"
    copy.write_bytes(b"older backup")
    shutil.rmtree(tmp_path / "missing", ignore_errors=True)
    from gis.errors import TelimError

    with pytest.raises(TelimError):
        copy_file(filled.database, tmp_path / "missing" / "copy.gpkg")
    assert copy.read_bytes() == b"older backup"


def test_what_we_write_ourselves_is_nobody_elses(file_register, add_plot):
    plot = add_plot(file_register)
    file_register.apply(edit("note", [update(plot, note="біз")]))
    file_register.undo()
    assert file_register.adopt_foreign() is None
    with closing(sqlite3.connect(file_register.address)) as base:
        assert base.execute("SELECT count(*) FROM telim_writes").fetchone() == (0,)


def test_our_own_edit_does_not_hide_what_another_program_wrote_just_before(file_register, add_plot):
    theirs, ours = add_plot(file_register), add_plot(file_register, "10-156-999-002")
    with closing(another_program(file_register.address)) as base:
        base.execute("UPDATE plot SET note = 'QGIS' WHERE id = ?", (theirs.id,))
        base.commit()
    file_register.apply(edit("note", [update(ours, note="біз")]))
    assert file_register.adopt_foreign().ids("plot") == {theirs.id}
    assert file_register.adopt_foreign() is None


def test_a_row_that_is_pasted_with_the_id_and_stamp_of_another_register_is_noticed(file_register):
    pasted = Zone(name_kk="Көшірілген", name_ru="Скопированная", crs="EPSG:10945")
    with closing(another_program(file_register.address)) as base:
        base.execute(
            "INSERT INTO zone (id, stamp, name_kk, name_ru, crs) VALUES (?, ?, ?, ?, ?)",
            (pasted.id, pasted.stamp, pasted.name_kk, pasted.name_ru, pasted.crs),
        )
        base.commit()
    assert file_register.adopt_foreign().ids("zone") == {pasted.id}


def test_a_row_that_another_program_deleted_is_noticed(file_register):
    zone = Zone(name_kk="Жойылған", name_ru="Удалённая", crs="EPSG:10945")
    file_register.apply(edit("new_zone", [insert(zone)]))
    with closing(another_program(file_register.address)) as base:
        base.execute("DELETE FROM zone WHERE id = ?", (zone.id,))
        base.commit()
    adopted = file_register.adopt_foreign()
    assert [(change.row_id, change.after) for change in adopted.changes] == [(zone.id, None)]


def another_program(address):
    """A connection that knows nothing of the program but the functions that GDAL brings."""
    base = sqlite3.connect(address)
    register_functions(base)
    return base
