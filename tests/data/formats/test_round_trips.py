"""What is exported can be read by other programs, and comes home with equal shapes and equal records."""

import json
import sqlite3
from contextlib import closing
from datetime import date

import numpy as np
import pytest
import shapely

from data.edit import edit, insert, update
from data.export_file import export_file
from data.import_file import import_file
from data.model import Plot, Registration, Stage, Zone
from data.store.open import create_register
from gis.crs import operation
from gis.errors import TelimError

WORDS = "шыны талшық: әғқңөұүһі ӘҒҚҢӨҰҮҺІ ₸ Ёё «№ 5»"
RECORD = ("cadastral_no", "document_area_m2", "document_ref", "address_kk", "address_ru", "category", "purpose_kk",
          "purpose_ru", "right_type", "right_until", "divisible", "note", "made_up")  # fmt: skip
SQUARE = [(0, 100), (100.123, 100), (100, 0), (0, 0.456)]


def ground(crs):
    return {"EPSG:10945": (11_697_000.0, 4_970_000.0), "EPSG:10946": (12_318_700.0, 4_895_200.0)}[crs]


def shape(crs, corners, shift=0.0):
    e, n = ground(crs)
    placed = shapely.Polygon([(e + x + shift, n + y) for x, y in corners])
    return operation("EPSG:10945", crs).shape_back(placed)


@pytest.fixture
def register(today):
    """Plots in both zones: full of words, nearly empty, with a hole, of two parts; one is retired."""
    made = create_register(":memory:", today=today, user="aiman")
    zones = [Zone(name_kk=f"Аймақ {n}", name_ru="Зона", crs=crs, geom=shape(crs, [(-9, 200), (900, 200), (900, -9), (-9, -9)]))
             for n, crs in enumerate(("EPSG:10945", "EPSG:10946"))]  # fmt: skip
    full = Plot(
        cadastral_no="10-156-999-001", zone_id=zones[0].id, geom=shape("EPSG:10945", SQUARE), document_area_m2=9_999.5,
        document_ref="№ 12", address_kk=WORDS, address_ru="ул. Ёлочная", category="industry", purpose_kk=WORDS,
        purpose_ru="завод", right_type="lease_long", right_until=date(2031, 5, 1), divisible=False, note=WORDS,
        made_up=True,
    )  # fmt: skip
    hole = shapely.Polygon(
        shape("EPSG:10946", SQUARE).exterior, [shape("EPSG:10946", [(40, 60), (60, 60), (60, 40)]).exterior.coords]
    )
    plots = [
        full,
        Plot(cadastral_no=None, zone_id=zones[0].id, geom=shape("EPSG:10945", [(300, 0), (400, 0), (400, 90)])),
        Plot(cadastral_no="10-154-999-001", zone_id=zones[1].id, geom=hole, divisible=True),
        Plot(
            cadastral_no="10-154-999-002",
            zone_id=zones[1].id,
            geom=shapely.MultiPolygon([shape("EPSG:10946", SQUARE, 200), shape("EPSG:10946", SQUARE, 400)]),
        ),
        Plot(cadastral_no="gone", geom=shape("EPSG:10945", SQUARE, 500), retired_on=date(2020, 1, 1)),
    ]
    case = Registration(plot_id=full.id, track="zone", opened_on=date(2026, 11, 2))
    stage = Stage(registration_id=case.id, key="application", position=1, status="in_progress", due=date(2026, 11, 3))
    made.apply(edit("demo", [insert(record) for record in (*zones, *plots, case, stage)]))
    yield made
    made.close()


@pytest.fixture
def home(register, today):
    """A register with the same zones and no plot."""
    made = create_register(":memory:", today=today, user="aiman")
    made.apply(edit("demo", [insert(zone) for zone in register.all(Zone)]))
    yield made
    made.close()


def living(register):
    return [plot for plot in register.all(Plot) if plot.retired_on is None]


@pytest.mark.parametrize("suffix", ["gpkg", "geojson", "shp"])
def test_plots_come_home_with_equal_shapes_and_records(register, home, tmp_path, suffix):
    out = tmp_path / f"plots.{suffix}"
    report = export_file(register, out)
    assert (report.plots, report.crs) == (4, "EPSG:4326" if suffix == "geojson" else "EPSG:10945")
    taken = import_file(home, out)
    assert (taken.read, taken.added, taken.refused) == (4, 4, 0)
    for before, after in zip(living(register), living(home), strict=True):
        for name in RECORD:
            assert getattr(after, name) == getattr(before, name), name
        assert after.zone_id == before.zone_id
        # nine decimals of a degree are 0.1 mm, and corners come in through a rounding to 1 mm
        assert after.geom.normalize().equals_exact(before.geom.normalize(), 1.1e-3)
        if suffix != "shp":  # a shapefile turns rings, and starts them anew
            assert np.abs(shapely.get_coordinates(after.geom) - shapely.get_coordinates(before.geom)).max() < 1.1e-3


@pytest.mark.parametrize(("suffix", "crs"), [("gpkg", "EPSG:10946"), ("geojson", "EPSG:10946"), ("shp", "EPSG:32642"),
                                             ("gpkg", None), ("shp", None), ("geojson", None)])  # fmt: skip
def test_the_file_holds_the_shapes_to_a_millionth_of_a_metre(register, tmp_path, suffix, crs):
    import pyogrio

    out = tmp_path / f"plots.{suffix}"
    report = export_file(register, out, crs=crs)
    found = pyogrio.read_dataframe(out, layer=None if suffix != "gpkg" else "plots")
    way = operation("EPSG:10945", report.crs)
    for before, after in zip(living(register), found.geometry, strict=True):
        expected = before.geom if way.identity else shapely.transform(before.geom, way.forward)
        step = 1e-9 if report.crs == "EPSG:4326" else 1e-6
        assert shapely.hausdorff_distance(shapely.boundary(after), shapely.boundary(expected)) <= 1.5 * step
        assert shapely.get_num_coordinates(after) == shapely.get_num_coordinates(expected)
    assert found.crs.to_epsg() == int(report.crs.split(":")[1])


def test_a_geopackage_has_zones_and_statuses_and_passes_older_qgis(register, tmp_path):
    import pyogrio

    out = tmp_path / "plots.gpkg"
    export_file(register, out)
    plots, zones = (pyogrio.read_dataframe(out, layer=layer) for layer in ("plots", "zones"))
    assert list(plots["status"]) == ["in_progress", "free", "free", "free"]
    assert list(plots["overdue"]) == [True, False, False, False]
    assert plots["stage"][0] == "application"
    assert list(zones["name_kk"]) == ["Аймақ 0", "Аймақ 1"]
    with closing(sqlite3.connect(out)) as base:
        ((definition,),) = base.execute("SELECT definition FROM gpkg_spatial_ref_sys WHERE srs_id = 10945")
        assert base.execute("PRAGMA user_version").fetchone() == (10300,)
    assert not definition.rstrip("]").endswith('AUTHORITY["EPSG","10945"')


def test_geojson_is_utf8_and_in_wgs_84_as_the_standard_wants(register, tmp_path):
    out = tmp_path / "plots.geojson"
    export_file(register, out)
    value = json.loads(out.read_text(encoding="utf-8"))
    assert "crs" not in value
    assert WORDS in out.read_text(encoding="utf-8")
    for feature in value["features"]:
        rings = feature["geometry"]["coordinates"]
        for part in rings if feature["geometry"]["type"] == "MultiPolygon" else [rings]:
            assert shapely.is_ccw(shapely.LinearRing(part[0]))
        (lon, lat) = shapely.geometry.shape(feature["geometry"]).centroid.coords[0]
        assert (60 < lon < 70, 43 < lat < 47) == (True, True)


def test_a_shapefile_says_its_letters_and_cuts_names_to_ten(register, tmp_path):
    import pyogrio

    out = tmp_path / "plots.shp"
    report = export_file(register, out)
    assert {path.suffix for path in tmp_path.iterdir()} == {".shp", ".shx", ".dbf", ".prj", ".cpg"}
    assert (tmp_path / "plots.cpg").read_text() == "UTF-8"
    names = pyogrio.read_info(out)["fields"]
    assert all(len(name) <= 10 and name.isascii() for name in names)
    assert len(set(names)) == len(names)
    assert pyogrio.read_dataframe(out)["NOTE"][0] == WORDS
    assert report.warnings == ()


@pytest.mark.parametrize(("encoding", "mark", "kept"), [("kz1048", "KZ1048", True), ("cp1251", "1251", False)])
def test_a_shapefile_in_an_older_encoding_keeps_kazakh_letters_or_says_how_many_it_lost(
    register, home, tmp_path, encoding, mark, kept
):
    letters = "Қызылорда қаласы, ғимарат үй"
    register.apply(
        edit("note", [update(plot, note=letters, address_kk=None, purpose_kk=None) for plot in living(register)])
    )
    out = tmp_path / "plots.shp"
    report = export_file(register, out, encoding=encoding)
    assert (tmp_path / "plots.cpg").read_text() == mark
    assert [code for code, _ in report.warnings] == ([] if kept else ["letters_lost"])
    import_file(home, out)
    assert (living(home)[0].note == letters) == kept
    if kept:
        (tmp_path / "plots.cpg").unlink()
        again = import_file(home, out)
        assert again.encoding == "kz1048"
        assert ("letters_guessed", {"encoding": "kz1048"}) in again.notes
        assert living(home)[-1].note == letters


def test_a_long_text_is_cut_at_a_letter_in_a_shapefile(register, tmp_path):
    register.apply(edit("note", [update(living(register)[0], note="ә" * 200)]))
    report = export_file(register, tmp_path / "plots.shp")
    assert ("text_cut", {"n": 1}) in report.warnings
    import pyogrio

    assert pyogrio.read_dataframe(tmp_path / "plots.shp")["NOTE"][0] == "ә" * 127


def test_an_export_never_lands_on_a_register_and_never_half(register, tmp_path, today):
    other = create_register(tmp_path / "other.gpkg", today=today)
    other.close()
    data = (tmp_path / "other.gpkg").read_bytes()

    def refused(path, **options):
        with pytest.raises(TelimError) as caught:
            export_file(register, path, **options)
        return caught.value.code

    assert refused(tmp_path / "other.gpkg") == "export_onto_register"
    assert (tmp_path / "other.gpkg").read_bytes() == data
    assert refused(tmp_path / "none" / "x.gpkg") == "no_such_folder"
    assert refused(tmp_path / "x.dxf") == "format_later"
    assert refused(tmp_path / "x.doc") == "unknown_format"
    assert refused(tmp_path / "x.shp", encoding="moon") == "unknown_encoding"
    assert refused(tmp_path / "x.gpkg", crs="EPSG:999999") == "unknown_crs"
    (tmp_path / "folder.gpkg").mkdir()
    assert refused(tmp_path / "folder.gpkg") == "file_not_written"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["folder.gpkg", "other.gpkg"]
    empty = create_register(":memory:", today=today)
    with pytest.raises(TelimError) as caught:
        export_file(empty, tmp_path / "x.gpkg")
    assert caught.value.code == "nothing_to_export"
    empty.close()


def test_an_older_export_is_replaced_whole(register, tmp_path):
    out = tmp_path / "plots.geojson"
    out.write_text("older")
    export_file(register, out)
    assert len(json.loads(out.read_text(encoding="utf-8"))["features"]) == 4
    assert [path.name for path in tmp_path.iterdir()] == ["plots.geojson"]


def test_imported_numbers_get_their_dashes_and_those_of_other_countries_stay(home, tmp_path):
    written = ["10156999001", "10:154:999:0021", "42010010001", "38:36:000034:1717", "№ 5", None]
    path = tmp_path / "numbers.geojson"
    features = [
        {
            "type": "Feature",
            "properties": {"cadastral_no": number},
            "geometry": shapely.geometry.mapping(shapely.box(65 + n / 100, 44, 65.001 + n / 100, 44.001)),
        }
        for n, number in enumerate(written)
    ]
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}), encoding="utf-8")
    import_file(home, path)
    assert [plot.cadastral_no for plot in home.all(Plot)] == [
        "10-156-999-001", "10-154-999-0021", "42010010001", "38:36:000034:1717", "№ 5", None,
    ]  # fmt: skip
    assert home.find_plot("10156999001") == home.find_plot("10-156-999-001")
    assert home.find_plot("42010010001").cadastral_no == "42010010001"
