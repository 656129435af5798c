"""Coordinate systems of the region against reference values, and the way there and back."""

import numpy as np
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from gis import crs
from gis.boundary import to_register_precision
from gis.crs import operation
from gis.errors import TelimError

TOWNS = {  # lat, lon, zone, X north, Y east, UTM zone, E, N
    "Kyzylorda": (44.85278, 65.50917, 11, 4971648, 11698347, 41, 698267, 4969659),
    "Shieli": (44.17057, 66.73376, 12, 4895273, 12318754, 42, 318826, 4893315),
    "Aral": (46.80174, 61.66312, 11, 5186075, 11397947, 41, 397988, 5184000),
    "Ayteke Bi": (45.84806, 62.15254, 11, 5079547, 11434174, 41, 434200, 5077515),
    "Kazaly": (45.76257, 62.10334, 11, 5070087, 11430245, 41, 430273, 5068059),
    "Zhosaly": (45.48778, 64.07806, 11, 5039720, 11584277, 41, 584244, 5037704),
    "Zhalagash": (45.07958, 64.68175, 11, 4995165, 11632417, 41, 632364, 4993167),
    "Terenozek": (45.05048, 64.98258, 11, 4992467, 11656183, 41, 656120, 4990470),
    "Zhanakorgan": (43.90652, 67.24637, 12, 4864931, 12359126, 42, 359183, 4862985),
    "Baikonur": (45.61667, 63.31667, 11, 5053529, 11524699, 41, 524689, 5051507),
}
FAR_AND_NEAR = [
    "EPSG:10944",
    "EPSG:10946",
    "EPSG:28411",
    "EPSG:28412",
    "EPSG:2597",
    "EPSG:32641",
    "EPSG:32642",
    "EPSG:4326",
    "EPSG:4284",
    "EPSG:3857",
]


@pytest.mark.parametrize("town", TOWNS)
def test_a_town_lies_where_the_reference_says(town: str) -> None:
    lat, lon, zone, x, y, utm, e, n = TOWNS[town]
    gauss = operation("EPSG:10941", f"EPSG:{10934 + zone}").forward([(lon, lat)])[0]
    assert gauss == pytest.approx((y, x), abs=0.6)
    assert operation("EPSG:4326", f"EPSG:{32600 + utm}").forward([(lon, lat)])[0] == pytest.approx((e, n), abs=0.6)
    assert crs.utm_zone_of(lon, lat) == f"EPSG:{32600 + utm}"


def test_the_state_system_and_wgs_84_differ_by_nothing_known_and_say_one_metre() -> None:
    way = operation("EPSG:10945", "EPSG:32641")
    assert way.name == "QazTRF-23 to WGS 84 (1)"
    assert way.accuracy_m == 1.0
    there = operation("EPSG:10941", "EPSG:4326").forward([(65.5, 44.85)])
    assert there[0] == pytest.approx((65.5, 44.85), abs=1e-12)


def test_from_the_old_system_one_named_operation_with_its_accuracy_is_used() -> None:
    way = operation("EPSG:28411", "EPSG:10945")
    assert "Pulkovo 1942 to WGS 84 (16)" in way.name
    assert "allpark" not in way.name
    assert way.accuracy_m == pytest.approx(5.5)
    back = operation("EPSG:10945", "EPSG:28411")
    assert back.accuracy_m == way.accuracy_m
    point = np.array([(11698347.123, 4971648.456)])
    assert back.forward(way.forward(point)) == pytest.approx(point, abs=1e-8)


def test_the_same_numbers_read_in_the_old_system_move_a_plot_by_75_to_95_metres() -> None:
    for zone, e, n in ((28411, 11698347.0, 4971648.0), (28412, 12318754.0, 4895273.0)):
        read_as_new = operation(f"EPSG:{zone}", f"EPSG:{zone - 28411 + 10945}").forward([(e, n)])[0]
        assert 70 < np.hypot(*(read_as_new - (e, n))) < 100


def test_zones_of_one_datum_are_joined_exactly() -> None:
    way = operation("EPSG:10945", "EPSG:10946")
    assert way.accuracy_m == 0.0
    assert operation("EPSG:10945", "EPSG:10945").identity
    coords = np.array([(11698347.123, 4971648.456)])
    assert (operation("EPSG:10945", "EPSG:10945").forward(coords) == coords).all()


@pytest.mark.parametrize("target", FAR_AND_NEAR)
@given(lon=st.floats(58.5, 69.5), lat=st.floats(43.0, 48.0))
def test_a_corner_comes_back_bit_for_bit_from_any_system(target: str, lon: float, lat: float) -> None:
    stored = np.round(operation("EPSG:10941", "EPSG:10945").forward([(lon, lat)]), 6)
    way = operation("EPSG:10945", target)
    back = way.inverse(way.forward(stored))
    assert np.abs(back - stored).max() < 1e-8
    assert (np.round(back, 6) == stored).all()
    other_way = operation(target, "EPSG:10945")
    assert (np.round(other_way.forward(way.forward(stored)), 6) == stored).all()


def test_a_shape_keeps_its_corners_and_their_order_there_and_back() -> None:
    ring = [(11698347.123456, 4971648.4), (11698447.1, 4971648.400001), (11698440.0, 4971748.9)]
    hole = [(11698400.0, 4971660.0), (11698410.5, 4971660.0), (11698410.5, 4971665.25)]
    plot = shapely.MultiPolygon([(ring, [hole])])
    way = operation("EPSG:10945", "EPSG:28412")
    assert to_register_precision(way.shape_back(way.shape(plot))).wkb == to_register_precision(plot).wkb


@pytest.mark.parametrize(
    ("code", "lon", "lat"),
    [
        ("EPSG:2154", 2.3, 48.8),
        ("EPSG:32628", -13.6, 28.4),
        ("EPSG:5514", 15.2, 50.4),
        ("EPSG:3059", 24.1, 57.0),
    ],
)
def test_foreign_systems_convert_with_a_stated_operation(code: str, lon: float, lat: float) -> None:
    way = operation(code, "EPSG:4326")
    assert way.accuracy_m is not None
    there = way.inverse([(lon, lat)])
    assert np.isfinite(there).all()
    assert way.forward(there)[0] == pytest.approx((lon, lat), abs=1e-10)
    utm = crs.utm_zone_of(lon, lat)
    assert operation(code, utm).forward(there).shape == (1, 2)


def test_an_unknown_system_is_refused_by_name() -> None:
    with pytest.raises(TelimError, match="unknown_crs"):
        crs.crs("EPSG:999999")


def test_a_place_outside_a_projection_is_refused() -> None:
    with pytest.raises(TelimError, match="not_convertible"):
        operation("EPSG:4326", "EPSG:10945").forward([(1e9, 1e9)])


def test_grid_north_lies_east_of_true_north_east_of_the_central_meridian() -> None:
    assert crs.grid_convergence("EPSG:10945", 11698347, 4971648) == pytest.approx(1.770, abs=0.001)
    assert crs.grid_convergence("EPSG:10946", 12318754, 4895273) < 0
    assert crs.grid_convergence("EPSG:4326", 65, 44) == 0.0


def test_what_is_written_into_a_geopackage_names_no_code_that_older_programs_lack() -> None:
    text = crs.definition_for_gpkg("EPSG:10945")
    assert text.startswith('PROJCS["QazTRF-23 / Gauss-Kruger zone 11"')
    assert "10945" not in text
    assert text.count("[") == text.count("]")
    written = operation(text, "EPSG:10945")
    assert written.accuracy_m == 0.0


def test_systems_are_called_by_short_names() -> None:
    assert crs.short_name("EPSG:10945") == "QazTRF-23 / ГК 11"
    assert crs.short_name("EPSG:2154") == "RGF93 v1 / Lambert-93"
    assert crs.is_metric("EPSG:10946")
    assert not crs.is_metric("EPSG:4326")
    assert all(crs.crs(code).is_projected for code, _ in crs.ZONES)
