"""Tables of legs in three languages, with every mark that surveyors use."""

import pytest

from gis.errors import TelimError
from gis.legs_table import parse_legs
from gis.traverse import Leg

THREE = "90;10\n210;10\n330;10"


@pytest.mark.parametrize(
    "heading",
    [
        "bearing;distance",
        "Azimuth;Length (m)",
        "Дирекционный угол;Горизонтальное проложение, м",
        "Румб;Длина линии, м",
        "Дирекциялық бұрыш;Қашықтық, м",
        "Азимут;Ұзындығы (м)",
        "\ufeffBEARING;DISTANCE_M",
    ],
)
def test_bearings_have_headings_in_three_languages(heading: str) -> None:
    assert parse_legs(f"{heading}\n{THREE}").legs[0] == Leg(10.0, 90.0)


@pytest.mark.parametrize(
    ("heading", "hand"),
    [
        ("angle;distance", "right"),
        ("Left angle;Distance", "left"),
        ("Внутренний угол;Расстояние", "right"),
        ("Угол левый;Мера линии", "left"),
        ("Ішкі бұрыш;Қашықтық", "right"),
        ("Сол бұрыш;Арақашықтық", "left"),
    ],
)
def test_angles_have_headings_in_three_languages_that_may_name_the_hand(heading: str, hand: str) -> None:
    table = parse_legs(f"{heading}\n60;10\n60;10\n60;10")
    assert table.hand == hand
    assert table.legs[0] == Leg(10.0, None, 60.0)


@pytest.mark.parametrize(
    ("text", "bearing"),
    [("С45°30'В", 45.5), ("N45°30'E", 45.5), ("ОШ 10°15'30\"", 169.741667), ("Ю 45,5 З", 225.5), ("90-30-15", 90.504167),
     ("90°30′15″", 90.504167), ("90 30 15", 90.504167), ("100 gon", 90.0)],
)  # fmt: skip
def test_a_bearing_is_decimal_sexagesimal_or_a_quadrant(text: str, bearing: float) -> None:
    leg = parse_legs(f"№;bearing;distance\n1-2;{text};1 020,50 м\n2-3;0;1\n3-1;0;1").legs[0]
    assert leg.bearing == pytest.approx(bearing, abs=1e-6)
    assert leg.length == 1020.5


@pytest.mark.parametrize("row", ["N45°30'E,120,5", "N45°30'E,120.5", '"N45°30\'E","120,5"', "45,5,120,5", "45.5,120.5"])
def test_decimal_commas_in_a_table_of_commas_are_understood(row: str) -> None:
    assert parse_legs(f"bearing,distance\n{row}\n90.5,10.5\n0,1").legs[0] == Leg(120.5, 45.5)


def test_the_first_leg_may_have_the_bearing_and_all_have_angles() -> None:
    legs = parse_legs("bearing\tangle\tdistance\n90\t60\t10\n\t60\t10\n\t60\t10").legs
    assert legs == (Leg(10.0, 90.0, 60.0), Leg(10.0, None, 60.0), Leg(10.0, None, 60.0))


@pytest.mark.parametrize(
    ("text", "code", "row"),
    [
        ("", "legs_no_heading", None),
        ("90;10\n180;10", "legs_no_heading", None),
        ("x;y\n1;2", "legs_no_heading", None),
        ("bearing;distance\n90;10", "few_legs", None),
        ("bearing;distance\n90;10\n\nabc;10\n1;2", "bad_leg_row", 4),
        ("bearing;distance\n90;nan", "bad_leg_row", 2),
        ("bearing;distance\n90;-5", "bad_leg_row", 2),
        ("bearing;distance\n90;1e12", "bad_leg_row", 2),
        ("bearing;distance\n400;5", "bad_leg_row", 2),
        ("bearing;distance\nС95°В;5", "bad_leg_row", 2),
        ("bearing;distance\n;5", "bad_leg_row", 2),
        ("bearing,distance\n90,120,5\n1,2\n3,4", "bad_leg_row", 2),
    ],
)
def test_what_cannot_be_read_is_refused_with_its_line(text: str, code: str, row: int | None) -> None:
    with pytest.raises(TelimError) as caught:
        parse_legs(text)
    assert caught.value.code == code
    assert caught.value.facts.get("row") == row
