"""Real cadastres of up to 13,000 plots with real faults: taken whole, then edited and taken back."""

import json
from pathlib import Path

import numpy as np
import pytest
import shapely

from data.acts.change_boundary import change_boundary
from data.import_file import Prepared, import_file, prepare, register_crs_for, take
from data.info import info
from data.model import Plot
from data.register import Register
from data.store.open import create_register
from gis.boundary import CornerRef, move_corner, parts
from gis.crs import operation
from gis.errors import TelimError
from tests.conftest import CORPUS
from tests.faults.deeds import sound

pytestmark = pytest.mark.corpus

PARCELS = [
    *sorted((CORPUS / "parcels").glob("*.gpkg")),
    *sorted((CORPUS / "parcels").glob("**/*.geojson")),
    *sorted((CORPUS / "parcels").glob("*.topojson")),
    *sorted((CORPUS / "parcels").glob("*.zip")),
]
WAYS = [CORPUS / "malformed/kart/shp-polygons/nz_waca_adjustments.shp", CORPUS / "malformed/shp_gdal/CoHI_GCS12.shp"]
WAYS += [CORPUS / "malformed/shp_gdal/Stacks.shp"]
CZECH = {"cz_cpx_681679_Liban.gml.zip": 2829, "cz_cpx_776530_Valdice.gml.zip": 1053}
ROWS_OF_SHAPEFILES = {"nz_waca_adjustments.shp": 228, "CoHI_GCS12.shp": 4, "Stacks.shp": 1}


def into_new(path: Path, place: Path, today) -> tuple[Register, Prepared, object]:
    """A new register in the file's system, or in the UTM zone of its centre, with the file's rows."""
    prepared = prepare(path)
    crs, _ = register_crs_for(prepared)
    register = create_register(place / "register.gpkg", crs=crs, today=today, user="aiman")
    return register, prepared, take(register, prepared)


def bend(register: Register, plot: Plot):
    """The edit of moving a corner by 5 cm, the first one that leaves a good boundary."""
    for index in range(len(parts(plot.geom)[0][0])):
        e, n = parts(plot.geom)[0][0][index]
        try:
            return change_boundary(register, plot, move_corner(plot.geom, CornerRef(0, 0, index), e + 0.05, n - 0.05))
        except TelimError:
            continue
    raise AssertionError("no corner can be moved")


def check_places(prepared: Prepared, register: Register, report) -> None:
    """Every row that was not mended lies where the file says, within half a millimetre of rounding."""
    problems = {problem.row - 1: problem.refused for problem in report.problems}
    taken = [row for row in range(report.read) if not problems.get(row, False)]
    whole = [(row, plot) for row, plot in zip(taken, register.cover().geoms, strict=True) if row not in problems]
    source = prepared.rows.shapes[[row for row, _ in whole]]
    ours = np.array([plot for _, plot in whole], dtype=object)
    way = operation(prepared.crs, register.crs)
    there = source if way.identity else shapely.transform(source, way.forward)
    assert np.abs(shapely.bounds(ours) - shapely.bounds(there)).max() <= 0.000501
    assert (shapely.get_num_coordinates(ours) == shapely.get_num_coordinates(source)).all()


def test_the_corpus_holds_all_that_is_to_be_taken(corpus):
    assert len(PARCELS) == 27
    assert sum(path.suffix == ".topojson" for path in PARCELS) == 1
    assert all(path.is_file() for path in WAYS)


@pytest.mark.parametrize("path", [*PARCELS, *WAYS], ids=lambda path: path.name)
def test_a_real_data_set_is_taken_whole_edited_and_taken_back(corpus, path, tmp_path, today, whole_account, rows_in):
    register, prepared, report = into_new(path, tmp_path, today)
    expected = CZECH.get(path.name) or ROWS_OF_SHAPEFILES.get(path.name) or rows_in(path)
    assert report.read == expected
    whole_account(report, register)
    assert report.refused <= 2
    told = info(register)
    assert (told["plots"], told["crs"]) == (report.added, register.crs)
    assert told["by_status"]["free"] == report.added
    assert [entry.name for entry in register.history()] == ["import_file"]

    check_places(prepared, register, report)
    plot = register.get(Plot, register.cover().ids[report.added // 2])
    made = bend(register, plot)
    register.apply(made)
    assert register.get(Plot, plot.id).geom != plot.geom
    touched = {change.row_id: change.before for change in made.changes}
    register.undo()
    for id, before in touched.items():
        assert register.get(Plot, id).geom == before["geom"]
    assert register.get(Plot, plot.id) == plot
    if report.read < 1000:  # the same for the others, only longer
        register.undo()
        assert info(register)["plots"] == 0
        register.redo()
        assert register.get(Plot, plot.id) == plot
    register.close()
    assert sound(tmp_path / "register.gpkg") == "ok"


def test_areas_of_the_latvian_cadastre_agree_with_its_own(corpus, today):
    """AREA_SCALE is the cadastre's area; ours are planar in UTM, whose scale there is 0.9996 to 1.0004."""
    for path in sorted((CORPUS / "parcels/lv_by_cadastral_group").glob("*.geojson"))[:4]:
        register = create_register(":memory:", crs="EPSG:3059", today=today)
        import_file(register, path)
        stated = [f["properties"]["AREA_SCALE"] for f in json.loads(path.read_text())["features"]]
        ours = [plot.area_m2 for plot in register.all(Plot)]
        assert ours == pytest.approx(stated, rel=2e-3, abs=1.0)
        register.close()
