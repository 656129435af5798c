"""What Qt leaves open in a PDF: exact page boxes, no scaling at the printer, georeference, the recipe, stable bytes.

Qt rounds a page to whole points and keeps the drawing exact, its upper edge at the rounded height: the whole drawing
is moved so that the exact page begins at zero, because GDAL places georeferenced pages as if every one did.
"""

import json
from collections.abc import Sequence
from datetime import date
from functools import cache
from io import BytesIO

import pikepdf
from pikepdf import Array, Dictionary, Name, String
from pyproj import Transformer

from gis import crs as systems
from gui.sheets.sheet import MapFrame, Page, Sheet

POINTS = 72 / 25.4
"""Points in a millimetre."""


def finish(painted_pdf: bytes, sheets: Sequence[Sheet], today: date) -> bytes:
    """The whole PDF from what Qt painted; its pages are those of the sheets, in order."""
    finished = BytesIO()
    with pikepdf.open(BytesIO(painted_pdf)) as pdf:
        pages = [(sheet, page) for sheet in sheets for page in sheet.pages]
        for painted, (sheet, page) in zip(pdf.pages, pages, strict=True):
            _box(painted, page)
            painted.PieceInfo = _recipe(sheet, today)
            if page.map is not None:
                painted.VP = Array([_viewport(pdf, painted, page.map)])
        pdf.Root.ViewerPreferences = Dictionary(PrintScaling=Name("/None"), DisplayDocTitle=True)
        for needless in (Name.Metadata, Name.Names):
            if needless in pdf.Root:
                del pdf.Root[needless]
        day = String(f"D:{today:%Y%m%d}000000Z")
        title = String(" · ".join(sheet.title for sheet in sheets)[:250])
        pdf.trailer.Info = pdf.make_indirect(
            Dictionary(Title=title, Creator=String("Telim"), Producer=String("Telim"), CreationDate=day, ModDate=day)
        )
        if "/ID" in pdf.trailer:
            del pdf.trailer["/ID"]
        pdf.save(finished, min_version="1.7", deterministic_id=True)
    return finished.getvalue()


def _box(painted: pikepdf.Page, page: Page) -> None:
    height = round(page.height * POINTS, 4)
    low = round(float(painted.MediaBox[3])) - height
    painted.contents_add(f"1 0 0 1 0 {-low:.4f} cm\n".encode(), prepend=True)
    painted.MediaBox = Array([0, 0, _real(page.width * POINTS, 4), _real(height, 4)])
    for other in ("/Annots", "/CropBox", "/TrimBox", "/BleedBox", "/ArtBox"):
        if other in painted:
            del painted[other]


def _recipe(sheet: Sheet, today: date) -> Dictionary:
    words = json.dumps(sheet.recipe, ensure_ascii=False, sort_keys=True)
    day = String(f"D:{today:%Y%m%d}000000Z")
    return Dictionary({"/Telim": Dictionary(LastModified=day, Private=String(words))})


def _viewport(pdf: pikepdf.Pdf, painted: pikepdf.Page, frame: MapFrame) -> Dictionary:
    """The map as a geospatial viewport (ISO 32000-2, 12.10): its corners in latitude, longitude."""
    top = float(painted.MediaBox[3])
    west, south, east, north = frame.bounds()
    to_geographic = transformer(frame.crs)
    corners = ((west, south), (west, north), (east, north), (east, south))
    places = [to_geographic.transform(e, n) for e, n in corners]
    measure = Dictionary(
        Type=Name.Measure,
        Subtype=Name.GEO,
        Bounds=Array([0, 0, 0, 1, 1, 1, 1, 0]),
        LPTS=Array([0, 0, 0, 1, 1, 1, 1, 0]),
        GPTS=Array([_real(value, 11) for lon, lat in places for value in (lat, lon)]),
        GCS=pdf.make_indirect(Dictionary(Type=Name.PROJCS, WKT=String(_definition(frame.crs)))),
        PDU=Array([Name.M, Name.SQM, Name.DEG]),
    )
    box = (frame.left * POINTS, top - frame.bottom * POINTS, frame.right * POINTS, top - frame.top * POINTS)
    bounds = Array([_real(value, 6) for value in box])
    return Dictionary(Type=Name.Viewport, Name=String("map"), Measure=pdf.make_indirect(measure), BBox=bounds)


@cache
def transformer(code: str) -> Transformer:
    """From the system to its own longitude and latitude: no change of datum."""
    base = systems.crs(code).geodetic_crs
    assert base is not None
    return Transformer.from_crs(systems.crs(code), base, always_xy=True)


@cache
def _definition(code: str) -> str:
    """The system in words alone: an EPSG number that an older PROJ does not know would make it refuse the page."""
    return str(systems.crs(code).to_wkt("WKT1_ESRI"))


def _real(value: float, decimals: int) -> pikepdf.Object:
    return pikepdf.Object.parse(f"{value:.{decimals}f}".encode())
