"""Whatever is wrong: one clear sentence in the language asked, the exit code of the contract, nothing changed."""

import os
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from data.store.sql_functions import register_functions
from tests.faults.disk import less_rights, locked, small_files

ONE = "10-156-999-001"
STAGE = ("--plot", "10-156-999-002", "--stage", "commission", "--status", "done")
READING = [("info",), ("history",), ("export", "OUT.geojson"), ("sheet", "OUT.pdf", "--plot", ONE)]
WRITING = [("undo",), ("redo",), ("stage", *STAGE)]


def spelled(words, register, folder):
    """The command with its register after its name, and OUT in the folder."""
    name, *rest = words
    return [name, register, *(str(folder / word) if word.startswith("OUT") else word for word in rest)]


def state(folder: Path) -> dict[str, bytes]:
    """Every file of the folder, byte for byte."""
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir()) if path.is_file()}


@pytest.fixture
def nothing_changes(tmp_path, one_line):
    """Check that a command could not, and that every file of the folder is as it was."""

    def check(ask, code=2, folder=tmp_path):
        before = state(folder)
        answer = ask()
        one_line(answer, code)
        assert state(folder) == before
        return answer.err

    return check


@pytest.fixture
def spoiled(register):
    """A register spoiled in that way."""

    def spoil(how: str) -> Path:
        data = register.read_bytes()
        if how == "no GeoPackage":
            register.write_bytes(b"not at all " * 99)
        elif how == "empty":
            register.write_bytes(b"")
        elif how == "half":
            register.write_bytes(data[: len(data) // 2])
        elif how == "garbled":
            register.write_bytes(data[:4096] + bytes(len(data) - 4096))
        elif how == "another program's":
            register.unlink()
            with closing(sqlite3.connect(register)) as base:
                base.execute("CREATE TABLE gpkg_contents (table_name TEXT)")
        elif how == "newer":
            with closing(sqlite3.connect(register)) as base:
                base.execute("UPDATE telim_schema SET version = 99")
                base.commit()
        elif how == "missing":
            register.unlink()
        elif how == "folder":
            register.unlink()
            register.mkdir()
        return register

    return spoil


SPOILED = ["no GeoPackage", "empty", "half", "garbled", "another program's", "newer", "missing", "folder"]


@pytest.mark.parametrize("how", SPOILED)
@pytest.mark.parametrize("words", READING + WRITING, ids=lambda words: words[0])
def test_a_register_that_is_none_is_told_by_every_command(tell, spoiled, nothing_changes, tmp_path, how, words):
    path = spoiled(how)
    told = nothing_changes(lambda: tell(*spelled(words, path, tmp_path)))
    assert "register.gpkg" in told


@pytest.mark.parametrize("how", SPOILED)
@pytest.mark.parametrize("lang", ["kk", "ru", "en"])
def test_the_sentence_is_in_the_language_asked(tell, spoiled, nothing_changes, how, lang):
    path = spoiled(how)
    told = nothing_changes(lambda: tell("info", path, lang=lang))
    words = told.replace(str(path), "")
    assert (sum("а" <= letter.lower() <= "я" for letter in words) > 5) == (lang != "en")
    if lang == "kk":
        assert set(words.lower()) & set("әғқңөұүһі"), words


@pytest.mark.parametrize("words", [*READING, *WRITING, ("import", "FILE")], ids=lambda words: words[0])
def test_a_postgis_address_comes_later(tell, one_line, tmp_path, words):
    file = tmp_path / "FILE"
    file.write_text('{"type": "Point", "coordinates": [65, 45]}')
    words = [str(file) if word == "FILE" else word for word in words]
    one_line(tell(*spelled(words, "postgresql://office/land", tmp_path)))


@pytest.mark.parametrize("words", [("undo",), ("stage", *STAGE)], ids=lambda words: words[0])
def test_a_read_only_folder_is_told_and_nothing_is_written(program, register, nothing_changes, tmp_path, words):
    folder = tmp_path / "shelf"
    folder.mkdir()
    path = Path(shutil.copy(register, folder))
    folder.chmod(0o555)
    try:
        asked = ["--lang", "en", "--user", "aiman", *spelled(words, path, tmp_path)]
        told = nothing_changes(lambda: program(*asked, under=less_rights()), folder=folder)
        assert "shelf" in told
        assert program("--lang", "en", "info", path, "--json", under=less_rights()).json["plots"] == 8
        for out, extra in (("x.geojson", ()), ("x.pdf", ("--plot", ONE)), ("x.gpkg", ())):
            name = "sheet" if out.endswith("pdf") else "export"
            asked = ["--lang", "en", name, path, folder / out, *extra]
            nothing_changes(lambda asked=asked: program(*asked, under=less_rights()), folder=folder)
    finally:
        folder.chmod(0o755)


def test_a_read_only_file_is_told(program, register, nothing_changes):
    register.chmod(0o444)
    told = nothing_changes(lambda: program("--lang", "en", "--user", "aiman", "undo", register, under=less_rights()))
    assert "register.gpkg" in told


@pytest.mark.parametrize("words", [("undo",), ("info",), ("stage", *STAGE)], ids=lambda words: words[0])
def test_a_register_that_somebody_else_has_locked_is_exit_3(
    tell, register, nothing_changes, tmp_path, words, monkeypatch
):
    monkeypatch.setattr("data.store.database.BUSY_SECONDS", 0.2)
    with locked(register):
        told = nothing_changes(lambda: tell(*spelled(words, register, tmp_path)), code=3)
    assert "register.gpkg" in told or told
    assert tell(*spelled(words, register, tmp_path)).code == 0


def test_a_full_disk_is_told_and_the_register_is_as_it_was(program, register, nothing_changes, tmp_path):
    size = register.stat().st_size
    points = tmp_path / "many.geojson"
    squares = ",".join(
        f'{{"type":"Feature","properties":{{"n":"{"x" * 500}"}},"geometry":{{"type":"Polygon","coordinates":'
        f"[[[{e},44],[{e + 0.001},44],[{e + 0.001},44.001],[{e},44]]]}}}}"
        for e in (60 + n / 100 for n in range(400))
    )
    points.write_text(f'{{"type":"FeatureCollection","features":[{squares}]}}')
    asked = ["--lang", "en", "import", register, points]
    told = nothing_changes(lambda: program(*asked, under=small_files(size + 4096)))
    assert "full" in told
    asked = ["--lang", "en", "import", tmp_path / "new.gpkg", points]
    nothing_changes(lambda: program(*asked, under=small_files(size + 4096)))
    sheet = ["--lang", "en", "sheet", register, tmp_path / "plan.pdf", "--plot", ONE]
    told = nothing_changes(lambda: program(*sheet, under=small_files(20_000)))
    assert "full" in told
    for out in ("x.geojson", "x.gpkg", "x.shp"):
        export = ["--lang", "en", "export", register, tmp_path / out]
        nothing_changes(lambda export=export: program(*export, under=small_files(2_000)))
    assert program("--user", "aiman", "undo", register).code == 0


@pytest.mark.parametrize("lang", ["kk", "ru", "en"])
@pytest.mark.parametrize(
    "words",
    [
        ("sheet", "OUT.pdf", "--plot", "10-156-999-777"),
        ("history", "--plot", "10-156-999-777"),
        ("stage", "--plot", "10-156-999-777", "--stage", "commission", "--status", "done"),
        ("sheet", "OUT.pdf"),
        ("sheet", "OUT.pdf", "--plot", ONE, "--scale", "0"),
        ("sheet", "OUT.pdf", "--plot", ONE, "--scale", "-5"),
        ("sheet", "OUT.pdf", "--plot", ONE, "--scale", "moon"),
        ("sheet", "OUT.pdf", "--plot", ONE, "--scale", "nan"),
        ("sheet", "OUT.pdf", "--plot", ONE, "--scale", "100"),
        ("sheet", "OUT.pdf", "--plot", ONE, "--kind", "atlas"),
        ("sheet", "OUT.pdf", "--plot", ONE, "--archive"),
        ("sheet", "OUT/none.pdf", "--plot", ONE),
        ("stage", "--plot", "10-156-999-002", "--stage", "moon", "--status", "done"),
        ("stage", "--plot", "10-156-999-002", "--stage", "commission", "--status", "moon"),
        ("stage", *STAGE, "--on", "31.02.2026"),
        ("stage", *STAGE, "--on", "2026-11-24"),
        ("stage", "--plot", ONE, "--stage", "commission", "--status", "done"),
        ("redo",),
        ("export", "OUT.dxf"),
        ("export", "OUT.moon"),
        ("export", "OUT.gpkg", "--crs", "EPSG:999999"),
        ("export", "OUT.gpkg", "--crs", "moon"),
        ("export", "OUT.shp", "--encoding", "moon"),
        ("import", "OUT.geojson"),
    ],
    ids=lambda words: " ".join(words)[:40],
)
def test_what_cannot_be_done_is_told_and_changes_nothing(tell, register, nothing_changes, tmp_path, lang, words):
    told = nothing_changes(lambda: tell(*spelled(words, register, tmp_path), lang=lang))
    cyrillic = sum("а" <= letter.lower() <= "я" for letter in told)
    assert (cyrillic > 4) == (lang != "en"), told


def test_a_scale_that_does_not_fit_names_the_one_that_does(tell, register, tmp_path):
    told = tell("sheet", register, tmp_path / "x.pdf", "--plot", "10-156-999-002", "--scale", "500")
    assert told.code == 2
    assert "1:1000" in told.err
    assert tell("sheet", register, tmp_path / "x.pdf", "--plot", "10-156-999-002", "--scale", "1000").code == 0


def test_a_number_of_several_plots_lists_them(tell, register, nothing_changes, plots):
    twins = [plot for plot in plots() if plot.cadastral_no in (ONE, "10-156-999-003")]
    with closing(sqlite3.connect(register)) as base:
        register_functions(base)
        base.execute("UPDATE plot SET cadastral_no = ? WHERE cadastral_no = '10-156-999-003'", (ONE,))
        base.commit()
    told = nothing_changes(lambda: tell("history", register, "--plot", ONE))
    assert all(plot.id in told for plot in twins)
    assert tell("history", register, "--plot", twins[0].id).code == 0


@pytest.mark.parametrize("lang", ["kk", "ru", "en"])
@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("broken.geojson", '{"type": "FeatureCollection", "features": ['),
        ("empty.geojson", ""),
        ("nothing.geojson", '{"type": "FeatureCollection", "features": []}'),
        ("esri.json", '{"geometryType": "esriGeometryPolygon"}'),
        ("text.gpkg", "hello"),
        ("text.shp", "hello"),
        ("text.zip", "hello"),
        ("bomb.gml", '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'),
        ("a.dxf", "0"),
        ("a.moon", "0"),
        ("a.dbf", "0"),
        (
            "flat.geojson",
            '{"type": "Polygon", "coordinates": [[[500000, 4960000], [500100, 4960000], [500100, 4960100]]]}',
        ),
    ],
)
def test_a_file_that_cannot_be_read_is_told_and_changes_nothing(
    tell, register, nothing_changes, tmp_path, lang, name, content
):
    (tmp_path / name).write_text(content)
    nothing_changes(lambda: tell("import", register, tmp_path / name, lang=lang))
    nothing_changes(lambda: tell("import", tmp_path / "new.gpkg", tmp_path / name, lang=lang))


def test_wrong_wishes_for_an_import_are_told(tell, register, nothing_changes, tmp_path):
    good = tmp_path / "good.geojson"
    good.write_text('{"type": "Polygon", "coordinates": [[[65, 44], [65.001, 44], [65.001, 44.001]]]}')
    for wish in (
        ("--layer", "moon", "--crs", "EPSG:moon"),
        ("--crs", "EPSG:999999"),
        ("--encoding", "moon"),
        ("--map", "moon=id"),
        ("--map", "note=moon"),
        ("--map", "note"),
    ):
        nothing_changes(lambda wish=wish: tell("import", register, good, *wish))


@pytest.mark.parametrize("lang", ["kk", "ru", "en"])
@pytest.mark.parametrize("content", [None, b"", b"hello", b"%PDF-1.7\n%%EOF", b"%PDF-1.7" + os.urandom(3000)])
def test_a_pdf_that_is_none_of_ours_is_not_verified(tell, nothing_changes, tmp_path, lang, content):
    path = tmp_path / "plan.pdf"
    if content is not None:
        path.write_bytes(content)
    nothing_changes(lambda: tell("verify", path, lang=lang))


def test_an_export_onto_a_register_is_refused(tell, register, nothing_changes):
    nothing_changes(lambda: tell("export", register, register))


def test_a_register_that_is_deleted_meanwhile_is_told(tell, register, monkeypatch, one_line):
    """Between the opening and the writing somebody deletes the file."""
    from data.acts import advance_stage

    kept = advance_stage.set_stage

    def then_gone(*given, **named):
        made = kept(*given, **named)
        register.unlink()
        return made

    monkeypatch.setattr(advance_stage, "set_stage", then_gone)
    one_line(tell("stage", register, *STAGE))
    assert not register.exists()


def test_what_nobody_expected_is_one_line_and_a_log(tell, register, monkeypatch, one_line, nothing_changes):
    def broken(*_given):
        raise ZeroDivisionError("moon")

    monkeypatch.setattr("data.info.info", broken)
    told = nothing_changes(lambda: tell("info", register))
    assert "ZeroDivisionError" in told
    log = Path(os.environ["TELIM_STATE"]) / "log" / "telim.log"
    assert "moon" in log.read_text(encoding="utf-8")
