"""info, import, export, history, undo, redo, stage, sheet, verify: keys, exit codes and what they change."""

import json

import pikepdf
import pytest

from data.styles import STATUSES
from tests.sheets import tampering as spoil

INFO = ["schema", "crs", "zones", "plots", "projects", "area_ha", "zone_list", "by_status", "overdue", "last_edit"]
IMPORT = ["read", "added", "repaired", "refused", "encoding", "crs", "operation", "accuracy_m", "problems"]
SQUARE = [[65.50, 44.85], [65.501, 44.85], [65.501, 44.849], [65.50, 44.849], [65.50, 44.85]]


@pytest.fixture
def parcels(tmp_path):
    """Two good plots and a point, which is refused."""
    shapes = [
        {"type": "Polygon", "coordinates": [SQUARE]},
        {"type": "Polygon", "coordinates": [[[e + 0.01, n] for e, n in SQUARE]]},
        {"type": "Point", "coordinates": SQUARE[0]},
    ]
    features = [
        {"type": "Feature", "properties": {"KOD": f"1015699900{n}", "ескерту": "әғқ"}, "geometry": shape}
        for n, shape in enumerate(shapes, 5)
    ]
    path = tmp_path / "parcels.geojson"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}), encoding="utf-8")
    return path


def test_info_has_the_keys_of_the_contract(tell, register):
    found = tell("info", register, "--json").json
    assert list(found)[: len(INFO)] == INFO
    assert (found["schema"], found["crs"], found["zones"], found["plots"], found["projects"]) == (
        1, "EPSG:10945", 2, 8, 1,
    )  # fmt: skip
    assert list(found["by_status"]) == list(STATUSES)
    assert len(STATUSES) == 8
    assert (sum(found["by_status"].values()), found["by_status"]["in_progress"], found["overdue"]) == (8, 1, 1)
    assert list(found["zone_list"][0]) == ["name_kk", "name_ru", "crs", "area_ha", "plots"]
    assert {zone["crs"]: zone["plots"] for zone in found["zone_list"]} == {"EPSG:10945": 7, "EPSG:10946": 1}
    assert found["last_edit"].endswith("Z")


def test_info_tells_the_same_to_a_reader(tell, register):
    told = tell("info", register)
    assert told.code == 0
    assert "Plots: 8" in told.out
    assert "Overdue: 1" in told.out
    assert told.err == ""


def test_the_day_is_that_of_the_surroundings(tell, program, register, one_line):
    assert tell("info", register, "--json", day="2026-11-02").json["overdue"] == 0
    assert tell("info", register, "--json", day="2026-11-03").json["overdue"] == 1
    assert program("info", register, "--json", TELIM_TODAY="2026-11-02").json["overdue"] == 0
    one_line(tell("info", register, day="tomorrow"))


def test_an_import_tells_every_row(tell, register, parcels):
    told = tell("import", register, parcels, "--map", "cadastral_no=KOD", "--json")
    found = told.json
    assert told.code == 1
    assert list(found)[: len(IMPORT)] == IMPORT
    assert (found["read"], found["added"], found["repaired"], found["refused"]) == (3, 2, 0, 1)
    assert (found["crs"], found["encoding"]) == ("EPSG:4326", "utf-8")
    assert found["operation"]
    assert found["accuracy_m"] is not None
    (problem,) = found["problems"]
    assert (problem["row"], problem["code"]) == (3, "not_an_area")
    assert "3" in problem["message"]
    assert tell("info", register, "--json").json["plots"] == 10
    newest = tell("history", register, "--json").json["edits"][0]
    assert (newest["name"], newest["plots"]) == ("import_file", ["10-156-999-005", "10-156-999-006"])
    assert tell("undo", register, "--json").json["undone"] == newest["id"] == found["edit"]
    assert tell("info", register, "--json").json["plots"] == 8


def test_a_dry_import_changes_nothing(tell, register, parcels):
    before = register.read_bytes()
    told = tell("import", register, parcels, "--dry-run", "--json")
    assert (told.code, told.json["added"]) == (1, 2)
    assert register.read_bytes() == before


def test_a_register_that_is_not_there_is_made_in_the_utm_zone_of_the_file(tell, tmp_path, parcels):
    new = tmp_path / "new.gpkg"
    told = tell("import", new, parcels, "--json")
    assert told.code == 1
    assert told.json["register_crs"] == "EPSG:32641"
    assert "EPSG:32641" in told.err
    assert tell("info", new, "--json").json["crs"] == "EPSG:32641"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["new.gpkg", "parcels.geojson"]
    quiet = tell("--quiet", "import", new, parcels)
    assert (quiet.code, quiet.err) == (1, "")


def test_a_register_of_nothing_is_not_made(tell, tmp_path, one_line):
    file = tmp_path / "points.geojson"
    file.write_text(json.dumps({"type": "Point", "coordinates": [65.5, 44.8]}))
    told = tell("import", tmp_path / "new.gpkg", file, "--json")
    assert (told.code, told.json["refused"]) == (1, 1)
    dry = tell("import", tmp_path / "new.gpkg", file, "--dry-run")
    assert dry.code == 1
    one_line(tell("import", tmp_path / "new.gpkg", tmp_path / "none.geojson"))
    assert sorted(path.name for path in tmp_path.iterdir()) == ["points.geojson"]


def test_zones_and_context_are_imported_too(tell, register, parcels):
    assert tell("import", register, parcels, "--into", "zones", "--json").json["added"] == 2
    assert tell("import", register, parcels, "--into", "context", "--json").json["added"] == 3
    assert tell("info", register, "--json").json["zones"] == 4


@pytest.mark.parametrize("suffix", ["gpkg", "geojson", "shp"])
def test_an_export_comes_home(tell, register, tmp_path, suffix):
    out = tmp_path / f"out.{suffix}"
    told = tell("export", register, out)
    assert told.code == 0
    assert "8 plots" in told.out
    again = tell("import", tmp_path / "again.gpkg", out, "--json")
    assert (again.code, again.json["added"]) == (0, 8)
    numbers = {
        number for edit in tell("history", tmp_path / "again.gpkg", "--json").json["edits"] for number in edit["plots"]
    }
    assert "10-154-999-001" in numbers


def test_an_export_in_another_system_says_by_which_operation(tell, register, tmp_path):
    told = tell("export", register, tmp_path / "out.gpkg", "--crs", "EPSG:28411")
    assert told.code == 0
    assert "EPSG:28411" in told.out
    assert "accuracy" in told.out


def test_the_history_is_told_newest_first_with_the_keys_of_the_contract(tell, register):
    tell(
        "stage", register, "--plot", "10-156-999-002", "--stage", "commission", "--status", "done", "--on", "20.11.2026"
    )
    edits = tell("history", register, "--json").json["edits"]
    assert [edit["name"] for edit in edits] == ["finish_stage", "demo"]
    assert list(edits[0])[:6] == ["id", "when", "who", "name", "plots", "undoes"]
    assert (edits[0]["who"], edits[0]["plots"], edits[0]["undoes"]) == ("aiman", ["10-156-999-002"], None)
    of_one = tell("history", register, "--plot", "10:156:999:002", "--json").json["edits"]
    assert [edit["id"] for edit in of_one] == [edit["id"] for edit in edits]
    other = tell("history", register, "--plot", "10-156-999-001", "--json").json["edits"]
    assert [edit["name"] for edit in other] == ["demo"]
    lines = tell("history", register).out.splitlines()
    assert len(lines) == 2
    assert "aiman" in lines[0]


def test_undo_and_redo_name_the_edit_and_are_this_users(tell, register, one_line):
    first = ("stage", register, "--plot", "10-156-999-002", "--stage", "commission", "--status", "done")
    assert tell(*first, "--note", "болды").code == 0
    edit = tell("history", register, "--json").json["edits"][0]
    assert edit["note"] == "болды"
    one_line(tell("undo", register, user="bolat"))
    assert tell("undo", register, "--json").json["undone"] == edit["id"]
    one_line(tell("redo", register, user="bolat"))
    assert tell("redo", register, "--json").json["redone"] == edit["id"]
    one_line(tell("redo", register))
    assert tell("undo", register).code == 0
    assert [one["name"] for one in tell("history", register, "--json").json["edits"]] == ["finish_stage"] * 4 + ["demo"]


def test_a_stage_is_moved_by_number_and_key(tell, register):
    told = tell("stage", register, "--plot", "10156999002", "--stage", "commission", "--status", "suspended", "--on",
                "2026-11-20", "--note", "сот")  # fmt: skip
    assert (told.code, told.err) == (0, "")
    assert "10-156-999-002" in told.out
    found = tell("info", register, "--json").json
    assert (found["by_status"]["suspended"], found["overdue"]) == (1, 0)


@pytest.mark.parametrize("lang", ["kk", "ru", "en", "kk+ru"])
def test_a_sheet_is_printed_verified_and_right(tell, register, tmp_path, lang):
    out = tmp_path / "plan.pdf"
    told = tell("sheet", register, out, "--plot", "10-156-999-002", "--scale", "1000", "--lang", lang)
    assert (told.code, told.err) == (0, "")
    assert "1:1000" in told.out
    checked = tell("verify", out, "--register", register, "--json")
    assert checked.code == 0
    found = checked.json
    assert list(found) == ["ok", "pages", "fonts_embedded", "text_ok", "raster_images", "problems"]
    (page,) = found["pages"]
    assert list(page) == ["page", "kind", "paper", "scale", "crs", "scale_error_mm", "plots", "corner_error_m"]
    assert (page["kind"], page["paper"], page["scale"], page["crs"]) == ("plan", "A4", 1000, "EPSG:10945")
    assert (found["ok"], found["raster_images"], found["problems"]) == (True, 0, [])
    assert page["scale_error_mm"] <= 0.05


def test_several_plots_are_a_page_each_in_their_own_systems(tell, register, tmp_path):
    out = tmp_path / "plans.pdf"
    told = tell("sheet", register, out, "--plot", "10-156-999-002", "--plot", "10-154-999-001", "--paper", "A3")
    assert told.code == 0
    pages = tell("verify", out, "--json").json["pages"]
    assert [(page["page"], page["crs"], page["paper"]) for page in pages] == [
        (1, "EPSG:10945", "A3"), (2, "EPSG:10946", "A3"),
    ]  # fmt: skip
    with pikepdf.open(out) as pdf:
        assert len(pdf.pages) == 2


def test_a_spoiled_sheet_is_exit_1_and_says_what_is_wrong(tell, register, tmp_path):
    out = tmp_path / "plan.pdf"
    tell("sheet", register, out, "--plot", "10-156-999-002", "--scale", "1000")
    spoil.operators(out, spoil.move_corner(2, 0.2))
    told = tell("verify", out, "--json")
    assert told.code == 1
    assert told.json["ok"] is False
    assert "corner_moved" in [problem["code"] for problem in told.json["problems"]]
    assert all(problem["message"] for problem in told.json["problems"])
    plain = tell("verify", out)
    assert plain.code == 1
    assert "do not use it" in plain.out
    assert plain.err == ""


def test_a_sheet_of_a_plot_that_has_changed_since_is_exit_1(tell, register, tmp_path):
    out = tmp_path / "plan.pdf"
    tell("sheet", register, out, "--plot", "10-156-999-002")
    tell("undo", register)
    assert tell("verify", out).code == 0
    assert tell("verify", out, "--register", register).code == 1


@pytest.mark.parametrize("command", ["web", "report", "copy", "backup", "restore"])
def test_names_of_later_commands_are_taken(tell, register, one_line, command):
    answer = tell(command, register)
    one_line(answer)
    assert command in answer.err


@pytest.mark.parametrize(
    "words",
    [
        ("info",),
        ("info", "a", "b"),
        ("moon", "register.gpkg"),
        ("stage", "a.gpkg", "--plot"),
        ("sheet", "a.gpkg", "a.pdf", "--paper", "A9"),
        ("import", "a.gpkg", "b.geojson", "--into", "moon"),
        ("import", "a.gpkg", "b.geojson", "--map", "moon"),
        ("--lang", "de", "info", "a.gpkg"),
        ("--user",),
        ("info", "a.gpkg", "--moon"),
    ],
)
@pytest.mark.parametrize("lang", ["kk", "ru", "en"])
def test_a_wrong_command_line_is_one_sentence_in_the_language_asked(tell, one_line, words, lang):
    answer = tell(*words, lang=lang)
    one_line(answer)
    cyrillic = sum("а" <= letter.lower() <= "я" for letter in answer.err)
    assert (cyrillic > 10) == (lang != "en")


@pytest.mark.parametrize(
    "command", ["info", "import", "export", "sheet", "verify", "history", "undo", "redo", "stage", "demo"]
)
def test_every_command_has_help(tell, command):
    told = tell(command, "--help")
    assert (told.code, told.err) == (0, "")
    assert f"main.py {command}" in told.out
    assert command in tell("--help").out


def test_the_version_and_the_system_language(program, register):
    assert program("--version").out.strip() == "Telim 0.1.0"
    kazakh = program("info", register / "none", LANGUAGE="de_DE")
    russian = program("info", register / "none", LANGUAGE="ru_RU")
    english = program("info", register / "none", LANGUAGE="en_US")
    assert len({kazakh.err, russian.err, english.err}) == 3
    assert {kazakh.code, russian.code, english.code} == {2}


def test_the_commands_need_no_screen_and_write_utf8(program, register, tmp_path):
    bare = {"DISPLAY": "", "WAYLAND_DISPLAY": "", "QT_QPA_PLATFORM": "", "PYTHONUTF8": "", "LC_ALL": "", "LANG": ""}
    told = program("--lang", "kk", "sheet", register, tmp_path / "plan.pdf", "--plot", "10-156-999-002", **bare)
    assert (told.code, told.err) == (0, "")
    assert "бет" in told.out or "масштаб" in told.out.lower()
    assert program("info", register, "--json", **bare).json["zone_list"][0]["name_kk"].startswith("Қызылорда")
    window = program("--lang", "en", register, **bare)
    assert window.code == 2
    assert "screen" in window.err


def test_a_reader_that_stops_reading_is_no_fault(register, tmp_path):
    import subprocess
    import sys

    from tests.conftest import ROOT

    command = f"{sys.executable} {ROOT}/main.py --lang en history {register} | true"
    done = subprocess.run(["sh", "-c", command], capture_output=True, text=True)
    assert done.stderr == ""
