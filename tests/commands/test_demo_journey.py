"""From nothing to a printed plan by commands alone, each a program of its own, as an office's scripts run them."""

import json

from tests.data.gdal_validator import complaints

PLOT = "10-156-999-001"


def test_the_demo_is_written_looked_at_worked_on_and_printed(program, tmp_path):
    demo, plan = tmp_path / "demo.gpkg", tmp_path / "plan.pdf"
    made = program("--lang", "kk", "demo", demo)
    assert (made.code, made.err) == (0, "")
    told = program("info", demo, "--json").json
    assert told["plots"] >= 38
    assert {zone["area_ha"] for zone in told["zone_list"]} >= {366.0}
    assert all(told["by_status"].values())
    assert told["overdue"] >= 1

    printed = program("sheet", demo, plan, "--kind", "plan", "--plot", PLOT, "--scale", "1000", "--paper", "A4")
    assert (printed.code, printed.err) == (0, "")
    checked = program("verify", plan, "--register", demo, "--json")
    assert checked.code == 0
    assert checked.json["pages"][0]["plots"] == [PLOT]

    out = tmp_path / "plots.geojson"
    assert program("export", demo, out).code == 0
    assert len(json.loads(out.read_text(encoding="utf-8"))["features"]) == told["plots"]
    assert program("import", tmp_path / "again.gpkg", out, "--json").json["added"] == told["plots"]


def test_a_demo_never_lands_on_a_file_and_is_not_the_clerks_to_undo(tell, tmp_path, one_line):
    demo = tmp_path / "demo.gpkg"
    assert tell("demo", demo).code == 0
    data = demo.read_bytes()
    one_line(tell("demo", demo))
    one_line(tell("undo", demo))
    one_line(tell("demo", tmp_path / "none" / "demo.gpkg"))
    assert demo.read_bytes() == data
    assert [path.name for path in tmp_path.iterdir()] == ["demo.gpkg"]


def test_gdals_validator_passes_the_demo(tell, tmp_path, reader):
    demo = tmp_path / "demo.gpkg"
    assert tell("demo", demo).code == 0
    assert complaints(reader, demo) == []
