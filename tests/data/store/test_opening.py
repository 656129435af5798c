"""What is opened, what is refused with which word, and what a power failure leaves behind."""

import os
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import date

import pytest

from data.acts.change_list import add_entry
from data.edit import edit, insert, update
from data.lists import Words, program_lists
from data.model import Acceptance, Document, Plot, Registration
from data.office import Office, lists_of, office_of
from data.registration.tracks import program_tracks
from data.store.open import create_register, open_register
from data.store.sql_functions import register_functions
from gis.errors import Conflict, TelimError
from tests.faults.deeds import everything, sound

TODAY = date(2026, 11, 23)
ALONE = "import sqlite3, sys; sqlite3.connect(sys.argv[1], timeout=0, isolation_level=None).execute('BEGIN IMMEDIATE')"


def refused(path, **options):
    with pytest.raises(TelimError) as caught:
        open_register(path, today=TODAY, user="aiman", **options)
    return caught.value.code


@pytest.mark.parametrize("read_only", [True, False])
@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "not_a_register"),
        (b"hello", "not_a_register"),
        (b"%PDF-1.4" + bytes(9000), "not_a_register"),
        (slice(0, 60), "damaged_register"),
        (slice(0, 100_000), "damaged_register"),
    ],
)
def test_what_is_no_register_or_half_of_one_is_refused_and_left_alone(tmp_path, content, code, read_only):
    whole = tmp_path / "whole.gpkg"
    create_register(whole, today=TODAY).close()
    other = tmp_path / "other.gpkg"
    data = whole.read_bytes()[content] if isinstance(content, slice) else content
    other.write_bytes(data)
    assert refused(other, read_only=read_only) == code
    assert other.read_bytes() == data
    assert {path.name for path in tmp_path.iterdir()} == {"whole.gpkg", "other.gpkg"}


def test_a_geopackage_of_another_program_is_no_register(tmp_path):
    path = tmp_path / "foreign.gpkg"
    with closing(sqlite3.connect(path)) as base:
        base.execute("CREATE TABLE gpkg_contents (table_name TEXT)")
    data = path.read_bytes()
    assert refused(path) == "not_a_register"
    assert path.read_bytes() == data


def test_a_folder_nothing_and_postgis_are_told_apart(tmp_path):
    assert refused(tmp_path) == "not_a_register"
    assert refused(tmp_path / "none.gpkg") == "no_such_register"
    assert refused("postgresql://office/land") == "postgis_not_yet"


def test_a_register_is_never_made_over_a_file(file_register):
    with pytest.raises(TelimError) as caught:
        create_register(file_register.address, today=TODAY)
    assert caught.value.code == "register_exists"
    with pytest.raises(TelimError) as caught:
        create_register(file_register.address + "/none/x.gpkg", today=TODAY)
    assert caught.value.code == "no_such_folder"
    assert everything(file_register)["plot"] == {}


def test_a_register_that_could_not_be_made_leaves_no_file(tmp_path):
    with pytest.raises(TelimError) as caught:
        create_register(tmp_path / "x.gpkg", today=TODAY, crs="EPSG:1")
    assert caught.value.code == "unknown_crs"
    assert list(tmp_path.iterdir()) == []


def test_a_register_of_a_newer_version_is_refused(file_register):
    file_register.close()
    with closing(sqlite3.connect(file_register.address)) as base:
        base.execute("UPDATE telim_schema SET version = 9")
        base.commit()
    with pytest.raises(TelimError) as caught:
        open_register(file_register.address, today=TODAY)
    assert (caught.value.code, caught.value.facts["version"]) == ("newer_register", 9)


def test_an_older_register_is_brought_up_step_by_step_with_a_copy_beside_it(file_register, add_plot):
    plot = add_plot(file_register)
    file_register.close()
    walked = []
    steps = [
        (4, lambda c: (walked.append(4), c.exec_driver_sql("CREATE TABLE telim_two (x INTEGER)"))),
        (5, lambda c: (walked.append(5), c.exec_driver_sql("INSERT INTO telim_two VALUES (3)"))),
    ]
    assert refused(file_register.address, read_only=True, path_of_versions=steps) == "old_register"
    opened = open_register(file_register.address, today=TODAY, path_of_versions=steps)
    assert opened.get(Plot, plot.id) == plot
    opened.close()
    open_register(file_register.address, today=TODAY, path_of_versions=steps).close()
    assert walked == [4, 5]
    copy = open_register(str(file_register.address).replace(".gpkg", ".v3.gpkg"), today=TODAY)
    assert copy.all(Plot) == [plot]
    copy.close()
    assert refused(file_register.address) == "newer_register"


OFFICE_TABLES = ("acceptance", "list_entry", "track", "stage_kind", "saved_view")
LATER_COLUMNS = {
    "stage": ("suspended_before",),
    "registration": ("use_by", "used_on", "develop_by"),
    "document": ("file_name", "file_size", "added_on", "replaces"),
}


def test_a_register_of_version_1_gets_what_later_versions_have_and_keeps_all_it_has(file_register, add_plot):
    plot = add_plot(file_register)
    file_register.apply(edit("apply", [insert(Registration(plot_id=plot.id, track="zone", opened_on=TODAY))]))
    file_register.close()
    with closing(sqlite3.connect(file_register.address)) as base:  # as the first version wrote it
        new = described(base)
        for table in OFFICE_TABLES:
            base.execute(f"DROP TABLE {table}")
            base.execute("DELETE FROM gpkg_contents WHERE table_name = ?", (table,))
        for (trigger,) in base.execute(
            "SELECT name FROM sqlite_master WHERE name LIKE '%/_told/_%' ESCAPE '/'"
        ).fetchall():
            base.execute(f"DROP TRIGGER {trigger}")
        for table, columns in LATER_COLUMNS.items():
            base.execute(f"DROP TRIGGER {table}_stamped")
            for column in columns:
                base.execute(f"ALTER TABLE {table} DROP COLUMN {column}")
            base.execute(f"CREATE TRIGGER {table}_stamped AFTER UPDATE OF note ON zone BEGIN SELECT 1; END")
        base.execute("DROP TABLE telim_writes")
        base.execute("UPDATE registration SET note = 'QGIS', stamp = 'x'")
        base.execute("UPDATE telim_schema SET version = 1")
        base.commit()
    assert refused(file_register.address, read_only=True) == "old_register"
    opened = open_register(file_register.address, today=TODAY)
    assert opened.all(Plot) == [plot]
    assert opened.history(limit=1)[0].name == "foreign_edit", "what QGIS wrote before the step is not lost"
    assert opened.all(Registration)[0].note == "QGIS"
    kept = Acceptance(rule="overlap", plot_id=plot.id, plots=plot.id, reason="даулы", on=TODAY)
    opened.apply(edit("accept_finding", [insert(kept)]))
    assert opened.all(Acceptance) == [kept]
    assert office_of(opened) == Office(program_lists(), program_tracks()), "lists and tracks are the program's own"
    opened.apply(add_entry(opened, "district", Words("Байқоңыр", "Байконыр", ""), key="10-157"))
    assert lists_of(opened).name_of("district", "10-157", "en") == "Байконыр"
    paper = Document(subject="plot", subject_id=plot.id, title="Акт", file_name="акт.pdf", added_on=TODAY)
    opened.apply(edit("add_document", [insert(paper)]))
    opened.close()
    with closing(sqlite3.connect(file_register.address)) as base:
        assert described(base) == new, "the steps make what a new register has"
        base.execute("UPDATE document SET file_name = 'x'")
        assert base.execute("SELECT stamp FROM document").fetchone() != (paper.stamp,), "its stamp follows new columns"


def described(base):
    """Triggers and indexes as they are written, and the columns of every table."""
    rows = base.execute("SELECT type, name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite%' ORDER BY name")
    found = {name: plain(sql) for kind, name, sql in rows if kind != "table"}
    tables = [name for (name,) in base.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    return found | {name: base.execute(f'PRAGMA table_info("{name}")').fetchall() for name in tables}


def plain(sql):
    return None if sql is None else " ".join(sql.split())


def test_a_step_that_fails_leaves_the_older_register_as_it_was(file_register):
    file_register.close()

    def broken(connection):
        connection.exec_driver_sql("CREATE TABLE telim_two (x INTEGER)")
        connection.exec_driver_sql("UPDATE plot SET no_such_column = 1")

    with pytest.raises(TelimError):
        open_register(file_register.address, today=TODAY, path_of_versions=[(4, broken)])
    with closing(sqlite3.connect(file_register.address)) as base:
        assert base.execute("SELECT version FROM telim_schema").fetchone() == (3,)
        assert base.execute("SELECT count(*) FROM sqlite_master WHERE name = 'telim_two'").fetchone() == (0,)


def test_a_register_that_another_program_locks_is_told_at_once_to_be_locked(file_register, add_plot, monkeypatch):
    monkeypatch.setattr("data.store.database.BUSY_SECONDS", 0.1)
    plot = add_plot(file_register)
    mine = open_register(file_register.address, today=TODAY, user="bolat")
    with closing(sqlite3.connect(file_register.address, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(Conflict) as caught:
            mine.apply(edit("note", [update(plot, note="x")]))
        assert caught.value.code == "locked"
        assert mine.get(Plot, plot.id) == plot
        other.execute("ROLLBACK")
    mine.apply(edit("note", [update(plot, note="x")]))
    mine.close()


def test_opening_a_register_again_does_not_loosen_its_lock(file_register):
    with file_register.database.write():
        open_register(file_register.address, today=TODAY, read_only=True).close()
        other = subprocess.run([sys.executable, "-c", ALONE, file_register.address], capture_output=True, text=True)
    assert "database is locked" in other.stderr


def test_a_register_that_is_deleted_or_replaced_while_open_is_told_to_be_gone(file_register, add_plot, tmp_path):
    plot = add_plot(file_register)
    kept = tmp_path / "kept.gpkg"
    os.replace(file_register.address, kept)
    for way in (
        lambda: file_register.get(Plot, plot.id),
        lambda: file_register.apply(edit("note", [update(plot, note="x")])),
        file_register.undo,
    ):
        with pytest.raises(TelimError) as caught:
            way()
        assert caught.value.code == "register_gone"
    assert not os.path.exists(file_register.address)
    create_register(file_register.address, today=TODAY).close()
    with pytest.raises(TelimError) as caught:
        file_register.apply(edit("note", [update(plot, note="x")]))
    assert caught.value.code == "register_gone"
    os.replace(kept, file_register.address)
    file_register.apply(edit("note", [update(plot, note="back")]))
    assert file_register.get(Plot, plot.id).note == "back"


def test_a_register_that_may_only_be_read_shows_all_and_takes_nothing(file_register, add_plot):
    plot = add_plot(file_register)
    file_register.close()
    reading = open_register(file_register.address, today=TODAY, read_only=True)
    assert reading.read_only
    assert reading.get(Plot, plot.id) == plot
    for way in (lambda: reading.apply(edit("note", [update(plot, note="x")])), reading.undo):
        with pytest.raises(TelimError) as caught:
            way()
        assert caught.value.code == "read_only_register"
    reading.close()


@pytest.mark.parametrize("read_only", [True, False])
@pytest.mark.parametrize("when", ["pages were written", "the first page was written"])
def test_a_power_failure_in_the_middle_of_writing_is_taken_back(file_register, add_plot, tmp_path, read_only, when):
    """The file as a killed program leaves it: pages half written, the journal of the old ones beside it."""
    plot = add_plot(file_register)
    file_register.close()
    left = tmp_path / "left.gpkg"
    with closing(sqlite3.connect(file_register.address, isolation_level=None)) as writer:
        register_functions(writer)
        writer.execute("PRAGMA cache_size = 5")
        writer.execute("BEGIN IMMEDIATE")
        writer.execute("UPDATE plot SET note = 'half'")
        writer.execute("CREATE TABLE bulk (x)")
        writer.executemany("INSERT INTO bulk VALUES (randomblob(3000))", [()] * 300)
        shutil.copy(file_register.address, left)
        shutil.copy(f"{file_register.address}-journal", f"{left}-journal")
        writer.execute("ROLLBACK")
    if when == "the first page was written":  # which tells of pages that are not there yet
        data = bytearray(left.read_bytes())
        data[28:32] = (len(data) // 4096 + 50).to_bytes(4, "big")
        left.write_bytes(data)
    opened = open_register(left, today=TODAY, read_only=read_only)
    assert opened.all(Plot) == [plot]
    opened.close()
    assert sound(left) == "ok"
