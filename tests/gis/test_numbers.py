"""Numbers as clerks in three languages type and paste them."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gis.errors import TelimError
from gis.numbers import parse_azimuth, parse_degrees, parse_number, parse_points, parse_scale, polar


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("25", 25),
        ("25,5", 25.5),
        ("25.5", 25.5),
        (" 4 971 648,03 ", 4971648.03),
        ("4\u00a0971\u202f648,03", 4971648.03),
        ("4 971 648.03", 4971648.03),
        ("1.234.567,8", 1234567.8),
        ("1,234,567.8", 1234567.8),
        ("1.234,5", 1234.5),
        ("1'234'567", 1234567),
        ("-0,5", -0.5),
        ("\u22120,5", -0.5),
        (",5", 0.5),
        ("5,", 5),
        ("1.1698347E+07", 11698347),
        ("1,234", 1.234),
        ("1.234", 1.234),
        ("11\u2009698\u2009347,125", 11698347.125),
        ("+7", 7),
        ("1.234.567", 1234567),
    ],
)
def test_comma_dot_and_spaces_are_all_right(text: str, value: float) -> None:
    assert parse_number(text) == value


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "abc",
        "1,2,3",
        "12 34",
        "1 23,4",
        "1..2",
        "nan",
        "inf",
        "1e999",
        "--5",
        "5-",
        "1,23,456.7",
        "\u0663",
        "1 234 56",
        "0x10",
        "1_000",
    ],
)
def test_what_is_no_number_is_refused_with_its_text(text: str) -> None:
    with pytest.raises(TelimError) as refused:
        parse_number(text)
    assert refused.value.code == "not_a_number"
    assert refused.value.facts == {"text": text.strip()}


@given(st.decimals(-(10**8), 10**8, places=3), st.sampled_from(" \u00a0\u202f\u2009"), st.sampled_from(",."))
def test_a_number_printed_with_thousands_reads_as_itself(number, space: str, mark: str) -> None:
    printed = f"{number:,}".replace(",", space).replace(".", mark)
    assert parse_number(printed) == float(number)


@pytest.mark.parametrize(
    ("text", "scale"),
    [
        ("1:2 000", 2000),
        ("2000", 2000),
        ("1:2000", 2000),
        ("1 : 500", 500),
        ("М 1:5000", 5000),
        ("1/10 000", 10000),
        ("1:2.000", 2000),
        ("1:2,000", 2000),
        ("1000", 1000),
        ("1:25\u00a0000", 25000),
        ("1:1", 1),
        ("2", 2),
    ],
)
def test_a_scale_is_read_however_it_is_written(text: str, scale: int) -> None:
    assert parse_scale(text) == scale


@pytest.mark.parametrize("text", ["0", "1:0", "-5", "abc", "", "1:", "1:2:3", "1:500,5", "1:99999999999"])
def test_a_scale_that_is_none_is_refused(text: str) -> None:
    with pytest.raises(TelimError, match="bad_scale"):
        parse_scale(text)


@pytest.mark.parametrize(
    ("text", "degrees"),
    [
        ("90", 90),
        ("90,5", 90.5),
        ("90°30'", 90.5),
        ("90°30'36\"", 90.51),
        ("90 30 36", 90.51),
        ("90-30-36", 90.51),
        ("90° 30′ 36,0″", 90.51),
        ("90°30'36''", 90.51),
        ("360", 0),
        ("-90", 270),
        ("90°", 90),
        ("12°05,5'", 12 + 5.5 / 60),
        ("N45E", 45),
        ("S 45 E", 135),
        ("ЮЗ 45°30'", 225.5),
        ("СЗ: 10", 350),
        ("ЮВ 10", 170),
        ("С 45 В", 45),
        ("ОШ 30", 150),
        ("СБ 30", 330),
        ("100 gon", 90),
        ("200g", 180),
        ("50 гон", 45),
    ],
)
def test_an_azimuth_is_read_in_every_form_of_the_field(text: str, degrees: float) -> None:
    assert parse_azimuth(text) == pytest.approx(degrees)


@pytest.mark.parametrize("text", ["", "400", "90°61'", "N95E", "N45", "east", "10°20'70\"", "S45N"])
def test_an_azimuth_that_is_none_is_refused(text: str) -> None:
    with pytest.raises(TelimError, match="not_an_azimuth"):
        parse_azimuth(text)


def test_degrees_of_a_place_may_be_negative() -> None:
    assert parse_degrees("-44°51'10\"") == pytest.approx(-(44 + 51 / 60 + 10 / 3600))


@pytest.mark.parametrize(
    ("text", "leg"),
    [
        ("@25<90", (25, 90)),
        ("25,5<90°30'", (25.5, 90.5)),
        ("<90", (None, 90)),
        ("@25", (25, None)),
        ("25", (25, None)),
        ("@ 25.5 < 45", (25.5, 45)),
    ],
)
def test_a_leg_is_a_length_an_azimuth_or_both(text: str, leg: tuple[float | None, float | None]) -> None:
    assert polar(text) == leg


@pytest.mark.parametrize("text", ["", "@", "<", "@25<", "@-5<90", "@0<90", "@a<b", "1<2<3"])
def test_a_leg_that_is_none_is_refused(text: str) -> None:
    with pytest.raises(TelimError, match="not_a_leg"):
        polar(text)


XY = [(4971648.03, 11698347.12), (4971700.5, 11698400.0), (4971600.25, 11698390.75)]
EN = [(y, x) for x, y in XY]


@pytest.mark.parametrize(
    "text",
    [
        "4971648,03\t11698347,12\n4971700,5\t11698400\n4971600,25\t11698390,75",
        "1\t4 971 648,03\t11 698 347,12\n2\t4 971 700,5\t11 698 400\n3\t4 971 600,25\t11 698 390,75",
        "4971648.03;11698347.12\n4971700.5;11698400.0\n4971600.25;11698390.75\n",
        "4971648.03, 11698347.12\n4971700.5, 11698400.0\n4971600.25, 11698390.75\n",
        "4971648.03,11698347.12\n4971700.5,11698400.0\n4971600.25,11698390.75\n",
        "4971648,03 11698347,12\n4971700,5 11698400\n4971600,25 11698390,75\n",
        "1 4 971 648,03 11 698 347,12\n2 4 971 700,50 11 698 400,00\n3 4 971 600,25 11 698 390,75\n",
        "4 971 648,03 11 698 347,12\n4 971 700,50 11 698 400,00\n4 971 600,25 11 698 390,75\n",
        "4971648,03,11698347,12\n4971700,50,11698400,00\n4971600,25,11698390,75\n",
        "1,4971648.03,11698347.12,128.5\n2,4971700.5,11698400.0,128.4\n3,4971600.25,11698390.75,128.3\n",
        "№\tX\tY\n1\t4971648,03\t11698347,12\n2\t4971700,5\t11698400\n3\t4971600,25\t11698390,75",
        "н1  4971648,03  11698347,12\nн2  4971700,5  11698400\nн3  4971600,25  11698390,75",
    ],
)
def test_a_pasted_table_of_corners_is_read_north_first_by_its_numbers(text: str) -> None:
    readings = parse_points(text)
    assert readings.sure
    assert readings.best.order == "xy"
    assert readings.best.points.tolist() == [list(map(float, point)) for point in EN]
    assert not readings.best.geographic


def test_east_first_is_seen_by_its_numbers_too() -> None:
    readings = parse_points("11698347.12,4971648.03\n11698400,4971700.5")
    assert readings.sure
    assert readings.best.order == "en"
    assert readings.best.points[0].tolist() == [11698347.12, 4971648.03]


def test_numbers_that_fit_both_ways_are_given_both_ways() -> None:
    readings = parse_points("100 200\n150 200\n150 250")
    assert not readings.sure
    assert {way.order for way in readings.ways[:2]} == {"xy", "en"}
    assert sorted(way.points[0].tolist() for way in readings.ways[:2]) == [[100.0, 200.0], [200.0, 100.0]]


def test_labels_are_kept_and_headings_and_remarks_are_named_not_dropped() -> None:
    readings = parse_points("No;X;Y\nA1;4971648,03;11698347,12\nsee note\nA2;4971700,5;11698400")
    assert readings.best.labels == ("A1", "A2")
    assert readings.refused == ((1, "No;X;Y"), (3, "see note"))


@pytest.mark.parametrize(
    "text",
    [
        "44°51'10\"N 65°30'33\"E",
        "44° 51' 10\" N, 65° 30' 33\" E",
        "65°30'33\"E 44°51'10\"N",
        "N44°51'10\" E65°30'33\"",
        "44.852778 65.509167",
        "44,852778; 65,509167",
    ],
)
def test_degrees_are_known_as_degrees_and_by_their_letters(text: str) -> None:
    readings = parse_points(text)
    assert readings.best.geographic
    assert readings.best.points[0] == pytest.approx((65.509167, 44.852778), abs=1e-6)
    assert readings.sure


def test_a_text_without_points_is_refused() -> None:
    for text in ("", "hello", "1\n2\n3"):
        with pytest.raises(TelimError, match="no_points"):
            parse_points(text)


@given(
    st.lists(
        st.tuples(st.integers(470_000_000, 540_000_000), st.integers(1_110_000_000, 1_290_000_000)),
        min_size=1,
        max_size=9,
    ),
    st.sampled_from(["\t", ";", "  "]),
    st.booleans(),
)
def test_any_table_of_the_region_comes_back(rows: list[tuple[int, int]], separator: str, comma: bool) -> None:
    def show(hundredths: int) -> str:
        return f"{hundredths / 100:.2f}".replace(".", "," if comma else ".")

    readings = parse_points("\n".join(separator.join(map(show, row)) for row in rows))
    assert readings.best.order == "xy"
    assert np.array_equal(readings.best.points, [(e / 100, n / 100) for n, e in rows])
