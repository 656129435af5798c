"""Hostile files: read or refused with one code, never a crash or a hang, and nothing is changed."""

import json
import shutil
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from data.edit import edit, insert
from data.formats import geojson
from data.formats.rows import Request
from data.import_file import import_file
from data.model import Plot
from data.store.open import create_register
from gis.errors import TelimError
from gui.messages import sentences
from tests.conftest import CORPUS
from tests.faults.deeds import everything

pytestmark = pytest.mark.corpus

FOLDERS = sorted({folder.name for folder in (CORPUS / "malformed").glob("*") if folder.is_dir()} - {"json_testsuite"})
LATE = {"csv_gdal", "dxf_ezdxf", "dxf_gdal", "dxf_skymaker", "kml_gdal", "kml_libkml", "mapinfo_gdal", "tables_gdal"}
"""Folders of formats that come later: every file is refused at its name."""


@pytest.fixture
def register(today):
    """A register in the UTM zone of Kyzylorda with one plot that must outlive every file."""
    import shapely

    made = create_register(":memory:", crs="EPSG:32642", today=today)
    made.apply(edit("new_plot", [insert(Plot(cadastral_no="1", geom=shapely.box(0, 0, 50, 50)))]))
    yield made
    made.close()


@pytest.fixture
def answer(register, whole_account):
    """What importing a file gives: the code of the refusal, or ok and the report."""

    def ask(path: Path, **options):
        refusal = None
        try:
            report = import_file(register, path, dry_run=True, **options)
        except TelimError as error:
            refusal = error
        if refusal is None:
            whole_account(report)
            return "ok", report
        assert sentences()[refusal.code].format(**refusal.facts)
        return refusal.code, refusal.facts

    return ask


@pytest.mark.parametrize("folder", FOLDERS)
def test_no_file_of_the_folder_crashes_hangs_or_changes_anything(corpus, register, answer, folder):
    files = sorted(path for path in (corpus / "malformed" / folder).rglob("*") if path.is_file())
    before, beside = everything(register), sorted((corpus / "malformed" / folder).rglob("*"))
    with ThreadPoolExecutor(3) as pool:
        told = dict(zip([path.name for path in files], pool.map(lambda path: answer(path)[0], files), strict=True))
    assert set(told.values()) <= set(sentences()) | {"ok"}
    assert "file_too_slow" not in told.values()
    if folder in LATE:
        assert set(told.values()) <= {"format_later", "unknown_format"}
    if folder == "xml_attacks":
        assert set(told.values()) == {"unsafe_xml"}
    assert everything(register) == before
    assert sorted((corpus / "malformed" / folder).rglob("*")) == beside


def test_texts_that_are_no_json_or_no_map_are_refused(corpus):
    """n_: no JSON, y_: JSON, i_: either; none of them is GeoJSON."""
    told = {}
    for path in sorted((corpus / "malformed/json_testsuite").glob("*.json")):
        with pytest.raises(TelimError) as caught:
            geojson.read(Request(path, path.parent))
        told[path.name] = caught.value.code
    assert len(told) == 112
    assert {code for name, code in told.items() if name.startswith("y_")} == {"no_features"}
    assert set(told.values()) == {"bad_json", "too_deep", "no_features"}
    passed = [name for name, code in told.items() if name.startswith("n_") and code == "no_features"]
    assert all(any(word in name.lower() for word in ("nan", "infinity", "utf")) for name in passed), passed


def test_a_text_nested_without_end_does_not_take_the_program_along(answer, tmp_path):
    for name, text in (("deep.geojson", "[" * 1_000_000), ("deeper.json", '{"a":' * 300_000)):
        (tmp_path / name).write_text(text)
        assert answer(tmp_path / name)[0] in ("bad_json", "too_deep")


@pytest.mark.parametrize("name", ["xmlbomb.xml", "xmlbomb2.xml", "quadratic.xml", "external.xml", "external_file.xml"])
def test_an_entity_bomb_under_the_name_of_a_gml_is_refused_unread(corpus, answer, tmp_path, name):
    bomb = tmp_path / "parcels.gml"
    shutil.copy(corpus / "malformed/xml_attacks" / name, bomb)
    assert answer(bomb)[0] == "unsafe_xml"
    assert list(tmp_path.iterdir()) == [bomb]


@pytest.mark.parametrize(
    ("name", "options", "code"),
    [
        ("shp_gdal/gjmultipoly.shp", {}, "crs_needed"),
        ("shp_gdal/chinese.dbf", {}, "only_a_part"),
        ("shp_gdal/emptyshapefilewithsbn.shp", {"crs": "EPSG:32642"}, "no_features"),
        ("shp_pyshp/blockgroups_multishapefile.zip", {}, "several_sets"),
        ("shp_pyshp/empty_zipfile.zip", {}, "nothing_inside"),
        ("json_other_gdal/esrijson/esrizlinestring.json", {}, "esri_json"),
        ("gpkg_ogc_ets/empty.gpkg", {}, "no_layers"),
        ("gpkg_ogc_ets/gdal_sample_view.gpkg", {}, "several_layers"),
    ],
)
def test_a_refusal_says_the_true_reason(corpus, answer, name, options, code):
    path = corpus / "malformed" / name
    if not path.exists():
        (path,) = (corpus / "malformed").rglob(Path(name).name)
    assert answer(path, **options)[0] == code


def test_the_readable_layers_of_a_file_with_an_odd_one_are_read(corpus, answer):
    path = corpus / "malformed/gpkg_ogc_ets/gdal_sample_view.gpkg"
    _, facts = answer(path)
    found = {
        name: answer(path, layer=name, into="context", crs="EPSG:32642")[0] for name in facts["names"].split(", ")[:6]
    }
    assert "ok" in found.values()
    assert answer(path, layer="moon") == ("no_such_layer", {"layer": "moon", "names": facts["names"]})


@pytest.mark.parametrize(
    "path", sorted((CORPUS / "malformed/gpkg_pdok").glob("test_allcorrect*")), ids=lambda p: p.name
)
def test_a_correct_geopackage_is_read(corpus, answer, path):
    code, found = answer(path, into="context")
    if code == "several_layers":
        layers = found["names"].split(", ")
        assert all(answer(path, layer=layer, into="context")[0] in ("ok", "no_features") for layer in layers)
    else:
        assert code == "ok"


def test_rows_that_were_deleted_do_not_come_back(corpus, answer):
    code, report = answer(corpus / "malformed/shp_geotools/deleted/archsites.shp", into="context", crs="EPSG:26713")
    assert (code, report.read) == ("ok", 21) or code == "no_operation"


@pytest.mark.parametrize(
    "path",
    sorted(p for p in (CORPUS / "malformed").glob("shp_mbostock/*.shp") if not p.with_suffix(".shx").exists()),
    ids=lambda p: p.name,
)
def test_a_shapefile_without_its_index_is_read_all_the_same(corpus, answer, path):
    data, at, expected = path.read_bytes(), 100, 0
    while at < len(data):
        at += 8 + 2 * int.from_bytes(data[at + 4 : at + 8], "big")
        expected += 1
    code, found = answer(path, into="context", crs="EPSG:4326")
    assert code == ("ok" if expected else "no_features")
    if expected:
        assert found.read == expected


def test_a_plot_that_crosses_itself_is_mended_or_named_and_never_dropped(register, tmp_path, whole_account):
    bow = [[500_000, 4_960_000], [500_100, 4_960_100], [500_100, 4_960_000], [500_000, 4_960_100], [500_000, 4_960_000]]
    good = [[500_200, 4_960_000], [500_200, 4_960_050], [500_250, 4_960_000], [500_200, 4_960_000]]
    shapes = [
        {"type": "Polygon", "coordinates": [bow]},
        {"type": "Polygon", "coordinates": [good]},
        {"type": "Polygon", "coordinates": [good[:3]]},
        {"type": "Polygon", "coordinates": [good[:2]]},
        {"type": "Polygon", "coordinates": [[[0, 0], [1, "x"], [1, 1]]]},
        {"type": "Point", "coordinates": [500_000, 4_960_000]},
        {"type": "Polygon", "coordinates": [[[1e12, 0], [1e12, 1], [2e12, 1]]]},
        {"type": "Polygon", "coordinates": [[[0, 0], [0, 0], [0, 0], [0, 0]]]},
        None,
    ]
    path = tmp_path / "odd.geojson"
    features = [
        {"type": "Feature", "properties": {"cadastral_no": str(n)}, "geometry": s} for n, s in enumerate(shapes)
    ]
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}))
    report = import_file(register, path, crs="EPSG:32642")
    whole_account(report)
    told = {problem.row: (problem.code, problem.refused) for problem in report.problems}
    assert told[1] == ("self_crossing", False)
    assert told[3] == ("ring_closed", False)
    assert told[4] == ("too_few_corners", True)
    assert told[5] == ("bad_coordinates", True)
    assert told[6] == ("not_an_area", True)
    assert told[8][1]
    assert told[9] == ("no_shape", True)
    assert 2 not in told
    assert {plot.cadastral_no for plot in register.all(Plot)} - {"1"} >= {"0", "2"}
    assert report.read == 9
