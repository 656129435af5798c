"""`check`: the findings as scripts of the offices read them, and as a clerk does."""

from datetime import date

import numpy as np
import pytest
import shapely
from shapely.geometry import box

from data.edit import edit, insert
from data.model import Plot
from data.store.open import create_register
from gui.commands.context import Context
from tests.bench.fabric import CRS
from tests.bench.faults import faulty

RULES = {
    "overlap", "gap", "sliver", "outside_zone", "self_crossing", "close_corners", "spike", "too_small", "area_differs",
    "duplicate_number", "no_number", "wrong_district", "missing_record", "protection_strip",
}  # fmt: skip


@pytest.fixture
def cadastre(tmp_path):
    """A register file with these shapes of EPSG:32641 as numbered plots."""

    def write(shapes, numbers=None):
        path = tmp_path / "cadastre.gpkg"
        register = create_register(path, today=date(2026, 11, 23), crs=CRS, user="aiman")
        numbers = numbers or [f"10-156-{k // 1000:03d}-{k % 1000:03d}" for k in range(len(shapes))]
        made = [
            Plot(cadastral_no=number, geom=shapely.multipolygons([geom]))
            for number, geom in zip(numbers, shapes, strict=True)
        ]
        register.apply(edit("import_file", [insert(plot) for plot in made]))
        register.close()
        return path

    return write


def at(*boxes):
    return [shapely.transform(one, lambda xy: xy + np.array([500_000, 4_960_000])) for one in boxes]


def test_a_faulty_fabric_is_exit_1_and_names_just_its_faults(tell, cadastre):
    planted = faulty(400, 12, 9)
    answer = tell("check", cadastre(planted.geoms), "--json")
    assert (answer.code, answer.err) == (1, "")
    told = answer.json
    assert told["plots"] == 400
    assert told["counts"] == {"overlap": 12, "gap": 12}
    assert 0 < told["seconds"] < 60
    numbers = {(f"10-156-000-{a:03d}", f"10-156-000-{b:03d}") for a, b in planted.overlaps}
    assert {tuple(one["plots"]) for one in told["findings"] if one["rule"] == "overlap"} == numbers
    for one in told["findings"]:
        assert one["rule"] in RULES
        assert one["level"] == ("error" if one["rule"] == "overlap" else "warn")
        assert one["area_m2"] > 0
        assert one["fix"] == ("cut_overlap" if one["rule"] == "overlap" else "fill_gap")
        e, n = one["at"]
        assert 500_000 - 30 < e < 501_300
        assert 4_960_000 - 30 < n < 4_961_300


def test_a_clean_register_is_exit_0_in_json_and_in_words(tell, cadastre):
    path = cadastre(faulty(100, 0).geoms)
    answer = tell("check", path, "--json")
    assert answer.code == 0
    assert (answer.json["findings"], answer.json["counts"]) == ([], {})
    plain = tell("check", path)
    assert plain.code == 0
    assert "All is in order." in plain.out


def test_doubts_alone_are_exit_0(tell, cadastre):
    path = cadastre(at(box(0, 0, 60, 60), box(60.3, 0, 120, 60)), ["10-156-001-001", None])
    answer = tell("check", path, "--json")
    assert answer.code == 0
    assert answer.json["counts"] == {"gap": 1, "no_number": 1}
    gap, number = answer.json["findings"]
    assert gap["area_m2"] == pytest.approx(18, abs=0.01)
    assert number["plots"] == [gap["plots"][1]], "a plot without a number is told by its id"
    assert number["fix"] is None


def test_the_tolerance_may_be_written_with_a_comma(tell, cadastre):
    path = cadastre(at(box(0, 0, 60, 60), box(59.7, 0, 120, 60)))
    assert tell("check", path).code == 1
    assert tell("check", path, "--tolerance", "0,5").code == 0
    assert tell("check", path, "--tolerance", "0.2").code == 1


@pytest.mark.parametrize("tolerance", ["abc", "-1", "nan", "inf", ""])
def test_a_tolerance_that_is_no_length_is_exit_2(tell, cadastre, one_line, tolerance):
    answer = tell("check", cadastre(at(box(0, 0, 60, 60))), f"--tolerance={tolerance}")
    one_line(answer)
    assert "tolerance" in answer.err


def test_a_register_that_is_none_is_exit_2(tell, tmp_path, one_line):
    (tmp_path / "text.gpkg").write_text("text")
    one_line(tell("check", tmp_path / "text.gpkg"))
    one_line(tell("check", tmp_path / "absent.gpkg"))


@pytest.mark.parametrize("language", ["en", "ru", "kk"])
def test_a_clerk_reads_what_is_wrong_where_and_how_much(tell, cadastre, language):
    path = cadastre(at(box(0, 0, 60, 60), box(59.5, 0, 120, 60)))
    answer = tell("check", path, lang=language)
    assert answer.code == 1
    first, *_ = answer.out.splitlines()
    for part in ("10-156-000-000", "10-156-000-001", "30", "960"):
        assert part in first
    assert "{" not in answer.out


def test_looking_changes_nothing(tell, cadastre):
    path = cadastre(at(box(0, 0, 60, 60), box(59.5, 0, 120, 60)))
    before = path.read_bytes()
    tell("check", path)
    assert path.read_bytes() == before


def test_the_demo_is_in_order_and_its_strips_are_noted(tell, tmp_path):
    path = tmp_path / "demo.gpkg"
    assert tell("demo", path).code == 0
    answer = tell("check", path, "--json")
    assert answer.code == 0
    assert {one["level"] for one in answer.json["findings"]} <= {"info"}
    words = tell("check", path, lang="kk").out
    assert "күзет белдеуі" in words


def test_progress_is_told_from_nothing_to_all(tell, cadastre, monkeypatch):
    from contextlib import contextmanager

    told = []

    @contextmanager
    def progress(self, what):
        yield lambda done, total: told.append((done, total))

    monkeypatch.setattr(Context, "progress", progress)
    tell("check", cadastre(at(box(0, 0, 60, 60))))
    assert told[0][0] == 0
    assert told[-1][0] == told[-1][1] > 0
