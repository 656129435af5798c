#!/usr/bin/python3
"""Time QGIS painting a plots GeoPackage, as the yardstick for our own frames from the same machine and minute.

    qgis_frames.py FABRIC.gpkg [--layer plots] [--field status]

Run with the system's python3 (package python3-qgis). Prints one JSON object, seconds, each the best of the runs
after a warm-up: from process start to the first painted frame of the library alone (start_s), opening the layer, and
1600 x 900 antialiased frames of the full extent and of windows 6 km and 1.5 km wide, eight fills and outlines.
"""

import argparse
import json
import os
import time

STARTED = float(os.environ.get("BENCH_STARTED") or time.time())
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
from qgis.core import (  # noqa: E402
    Qgis,
    QgsApplication,
    QgsCategorizedSymbolRenderer,
    QgsFillSymbol,
    QgsMapRendererParallelJob,
    QgsMapSettings,
    QgsRectangle,
    QgsRendererCategory,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSize  # noqa: E402
from qgis.PyQt.QtGui import QColor  # noqa: E402


def timed(work, runs=5):
    """The best of the runs after a warm-up, in seconds: other programs only ever add."""
    work()
    took = []
    for _ in range(runs):
        start = time.perf_counter()
        work()
        took.append(time.perf_counter() - start)
    return round(min(took), 5)


def window(center, width):
    """A 16:9 box around the centre."""
    half = width / 2
    return QgsRectangle(center.x() - half, center.y() - half * 9 / 16, center.x() + half, center.y() + half * 9 / 16)


def symbols(layer, field):
    """Eight fills and one outline."""
    values = sorted(layer.uniqueValues(layer.fields().indexOf(field)), key=str)
    outline = {"outline_color": "#333333", "outline_width": "0.26"}
    hues = [QColor.fromHsv(360 * k // max(len(values), 1), 150, 230).name() for k in range(len(values))]
    categories = [
        QgsRendererCategory(value, QgsFillSymbol.createSimple({"color": hue, **outline}), str(value))
        for value, hue in zip(values, hues)  # noqa: B905 - the system's python may be 3.9
    ]
    return QgsCategorizedSymbolRenderer(field, categories)


def paint(layer, extent):
    """One frame."""
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setOutputSize(QSize(1600, 900))
    settings.setExtent(extent)
    settings.setDestinationCrs(layer.crs())
    settings.setFlag(QgsMapSettings.Antialiasing, True)
    settings.setFlag(QgsMapSettings.UseRenderingOptimization, True)
    job = QgsMapRendererParallelJob(settings)
    job.start()
    job.waitForFinished()


def main():
    """Open, paint, print."""
    args = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    args.add_argument("fabric")
    args.add_argument("--layer", default="plots")
    args.add_argument("--field", default="status")
    args = args.parse_args()
    app = QgsApplication([], True)
    app.initQgis()
    start = time.perf_counter()
    layer = QgsVectorLayer(f"{args.fabric}|layername={args.layer}", "plots", "ogr")
    if not layer.isValid():
        raise SystemExit(f"cannot open {args.fabric}")
    figures = {"qgis": Qgis.QGIS_VERSION, "plots": layer.featureCount()}
    figures["open_s"] = round(time.perf_counter() - start, 5)
    layer.setRenderer(symbols(layer, args.field))
    center = layer.extent().center()
    extents = {"full": layer.extent(), "6km": window(center, 6000), "1500m": window(center, 1500)}
    paint(layer, extents["full"])
    figures["start_s"] = round(time.time() - STARTED, 5)
    for name, extent in extents.items():
        figures[f"frame_{name}_s"] = timed(lambda extent=extent: paint(layer, extent))
    print(json.dumps(figures))


if __name__ == "__main__":
    main()
