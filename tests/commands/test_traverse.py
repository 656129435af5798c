"""`traverse`: a surveyor's table becomes corners, and tells how well it closes."""

from pathlib import Path

import pytest

TABLE = "Дирекционный угол;Горизонтальное проложение, м\n90;100,00\n180;50,00\n270;100,00\n0;49,98\n"


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "ход.csv"
    path.write_text(TABLE, encoding="cp1251")
    return path


def test_a_table_becomes_corners_as_the_contract_says(tell, table: Path) -> None:
    answer = tell("traverse", table, "--start", "12318700,4895200", "--json")
    assert answer.code == 0
    found = answer.json
    points = found.pop("points")
    assert points == [[12318700, 4895200], [12318800, 4895200], [12318800, 4895150], [12318700, 4895150]]
    assert {key: found[key] for key in list(found)[:8]} == {
        "legs": 4, "perimeter_m": 299.98, "misclosure_m": 0.02, "misclosure_e": 0.0, "misclosure_n": -0.02,
        "relative": "1:14999", "area_m2": 5000.0, "adjusted": False,
    }  # fmt: skip


def test_bowditch_shares_the_miss_among_the_legs(tell, table: Path) -> None:
    found = tell("traverse", table, "--adjust", "bowditch", "--json").json
    assert found["adjusted"] is True
    assert found["misclosure_m"] == 0.02
    assert found["points"][0] == [0, 0]
    assert found["points"][1][1] == pytest.approx(0.02 * 100 / 299.98, abs=1e-6)


def test_a_reader_gets_x_first_with_a_decimal_comma(tell, table: Path) -> None:
    answer = tell("traverse", table, "--start=12318700,4895200", lang="ru")
    assert answer.code == 0
    assert "X 4\u00a0895\u00a0200,000  Y 12\u00a0318\u00a0700,000" in answer.out
    assert "0,020" in answer.out


def test_a_route_that_does_not_close_is_shown_and_said_with_the_leg_to_look_at(tell, table: Path) -> None:
    table.write_text("bearing,distance\n80,100\n180,47\n260,100\n0,50\n", encoding="utf-8")
    answer = tell("traverse", table, "--json")
    assert answer.code == 1
    assert answer.json["closes"] is False
    assert answer.json["misclosure_m"] == pytest.approx(3.0)
    assert "3.000" in answer.err
    assert answer.json["suspect_leg"] in (2, 4)


def test_angles_are_those_of_the_right_hand_unless_said_otherwise(tell, table: Path) -> None:
    table.write_text("angle;distance\n90;10\n90;20\n90;10\n90;20\n", encoding="utf-8")
    assert tell("traverse", table, "--json").json["points"][2] == [20, 10]
    assert tell("traverse", table, "--hand", "left", "--json").json["points"][2] == [-20, 10]
    assert tell("traverse", table, "--json").json["angular_misclosure_s"] == 0


@pytest.mark.parametrize(
    "text",
    ["", "90;10\n", "bearing;distance\n90;10\nabc;1\n1;2\n", "bearing;distance\n90;nan\n1;1\n1;1\n", "\x00\x01\x02"],
)
def test_what_is_no_table_of_legs_is_one_sentence(tell, one_line, table: Path, text: str) -> None:
    table.write_text(text, encoding="utf-8")
    one_line(tell("traverse", table))


@pytest.mark.parametrize("start", ["5", "a,b", "1,2,3", "nan,1"])
def test_a_start_that_is_no_place_is_one_sentence(tell, one_line, table: Path, start: str) -> None:
    one_line(tell("traverse", table, "--start", start))


def test_a_missing_file_or_a_folder_is_one_sentence(tell, one_line, tmp_path: Path) -> None:
    one_line(tell("traverse", tmp_path / "none.csv"))
    one_line(tell("traverse", tmp_path))
