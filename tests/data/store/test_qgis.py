"""QGIS opens the register with our colours, and what a clerk does there our program shows and journals."""

import json
from datetime import date
from textwrap import indent

import pytest
import shapely

from data.edit import RECORD_OF, edit, insert
from data.model import Context, Plot, Restriction, Zone
from data.store.foreign import WHO
from data.styles import STATUSES, status_styles
from gis.crs import operation
from tests.faults.deeds import sound

pytestmark = pytest.mark.qgis

START = """
import json, sys
from qgis.core import (QgsApplication, QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsCoordinateTransformContext,
                       QgsFeature, QgsGeometry, QgsPointXY, QgsVectorLayer)
application = QgsApplication([], False)
application.initQgis()
path = sys.argv[1]
def layer(name):
    made = QgsVectorLayer(path + '|layername=' + name, name, 'ogr')
    assert made.isValid(), name
    return made
def committed(one):
    assert one.commitChanges(), one.commitErrors()
"""
END = """
work()
application.exitQgis()
"""

LOOK = """
found = {}
for name in json.loads(sys.argv[2]):
    one = layer(name)
    found[name] = {'columns': [field.name() for field in one.fields()], 'rows': one.featureCount()}
    if one.isSpatial():
        centre = one.extent().center()
        world = QgsCoordinateReferenceSystem('EPSG:4326')
        way = QgsCoordinateTransform(one.crs(), world, QgsCoordinateTransformContext())
        there = way.transform(QgsPointXY(centre))
        found[name] |= {'crs': one.crs().isValid() and one.crs().toProj(), 'extent': [centre.x(), centre.y()],
                        'centre': [there.x(), there.y()]}
    renderer = one.renderer() if one.isSpatial() else None
    if renderer is not None and renderer.type() == 'categorizedSymbol':
        found[name]['attribute'] = renderer.classAttribute()
        found[name]['colours'] = {category.value(): category.symbol().symbolLayer(0).color().name().upper()
                                  for category in renderer.categories()}
print(json.dumps(found))
"""

WORK = """
plots = layer('plot')
plots.startEditing()
by_number = {feature['cadastral_no']: feature for feature in plots.getFeatures()}
column = plots.fields().indexOf
plots.changeAttributeValue(by_number['note'].id(), column('note'), 'QGIS-те жазылды')
plots.changeGeometry(by_number['shape'].id(), QgsGeometry.fromWkt(sys.argv[2]))
plots.deleteFeature(by_number['gone'].id())
fresh = QgsFeature(plots.fields())
fresh.setAttribute('cadastral_no', '10-156-999-500')
fresh.setGeometry(QgsGeometry.fromWkt(sys.argv[3]))
assert plots.addFeature(fresh)
committed(plots)
zones = layer('zone')
zones.startEditing()
planned = QgsFeature(zones.fields())
planned.setAttribute('name_kk', 'Жоспардағы аймақ')
assert zones.addFeature(planned)
committed(zones)
"""


def script(body):
    """The body as a function, so that all layers are closed before QGIS is."""
    return START + "def work():\n" + indent(body, "    ") + END


def look(qgis, register):
    tables = [*RECORD_OF, "plot_status", "attachment", "edit", "change"]
    return json.loads(qgis(script(LOOK), register.address, json.dumps(tables)))


@pytest.mark.parametrize("crs", ["EPSG:10945", "EPSG:10946"])
def test_qgis_sees_every_layer_and_column_at_its_place(qgis, file_register, add_zone, add_plot, crs):
    zone = add_zone(file_register, crs)
    plot = add_plot(file_register, zone_id=zone.id)
    road = shapely.LineString(shapely.get_coordinates(plot.geom)[:2])
    strip = Restriction(kind="power", geom=plot.geom)
    file_register.apply(edit("import_file", [insert(Context(kind="road", geom=road)), insert(strip)]))
    file_register.close()
    found = look(qgis, file_register)
    for name, table in file_register.tables.items():
        own = {column.name for column in table.c} - {"geom"}
        assert own <= set(found[name]["columns"]), name
    for name in ("zone", "plot", "restriction", "context", "plot_status"):
        assert "+lon_0=63" in found[name]["crs"], name
    for name in ("plot", "plot_status"):
        assert found[name]["rows"] == 1
        (e, n) = shapely.box(*plot.geom.bounds).centroid.coords[0]
        assert found[name]["extent"] == pytest.approx([e, n], abs=1e-3)
        ((lon, lat),) = operation("EPSG:10945", "EPSG:4326").forward([(e, n)])
        assert found[name]["centre"][0] == pytest.approx(lon, abs=1.0 / 79_000)
        assert found[name]["centre"][1] == pytest.approx(lat, abs=1.0 / 111_000)


def test_qgis_paints_plots_in_our_colours(qgis, file_register, add_plot):
    add_plot(file_register)
    file_register.close()
    found = look(qgis, file_register)
    ours = {status: style.fill.upper() for status, style in status_styles().items()}
    assert set(ours) == set(STATUSES)
    for name in ("plot", "plot_status"):
        assert found[name]["attribute"] == "status"
        assert found[name]["colours"] == ours


def test_what_a_clerk_does_in_qgis_is_shown_and_journalled(qgis, file_register, reopen, add_plot, make_square, today):
    plots = {number: add_plot(file_register, number) for number in ("note", "shape", "gone", "untouched")}
    mark = file_register.mark()
    file_register.close()
    shape, fresh = make_square(side=50.1234567), make_square(300, side=20)
    qgis(script(WORK), file_register.address, shapely.MultiPolygon([shape]).wkt, shapely.MultiPolygon([fresh]).wkt)

    opened = reopen(file_register)
    now = {plot.cadastral_no: plot for plot in opened.all(Plot)}
    assert set(now) == {"note", "shape", "untouched", "10-156-999-500"}
    assert now["untouched"] == plots["untouched"]
    assert now["note"].note == "QGIS-те жазылды"
    assert now["note"].geom == plots["note"].geom
    assert now["shape"].area_m2 == pytest.approx(50.1234567**2, abs=1e-3)
    assert shapely.get_coordinates(now["shape"].geom).tolist() == [
        [round(e, 6), round(n, 6)] for e, n in shape.exterior.coords
    ]
    assert now["10-156-999-500"].area_m2 == pytest.approx(400.0, abs=1e-6)
    assert [zone.name_kk for zone in opened.all(Zone)] == ["Жоспардағы аймақ"]

    (made,), _ = opened.changes_since(mark)
    assert (made.name, opened.history()[0].who) == ("foreign_edit", WHO)
    told = {change.row_id: change for change in made.changes if change.table == "plot"}
    assert set(told) == {plots["note"].id, plots["shape"].id, plots["gone"].id, now["10-156-999-500"].id}
    assert told[plots["gone"].id].after is None
    assert told[plots["shape"].id].before["area_m2"] == 10_000.0
    assert told[now["10-156-999-500"].id].before is None
    assert {row.status for row in opened.statuses()} == {"free"}
    assert opened.today == today == date(2026, 11, 23)
    opened.close()
    assert sound(file_register.address) == "ok"
