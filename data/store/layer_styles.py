"""The table ``layer_styles``, from which QGIS takes our colours, hatches and outlines."""

from collections.abc import Mapping
from xml.etree import ElementTree as Xml

from sqlalchemy import Connection

from data.store.gpkg import enter
from data.styles import StatusStyle, overdue_outline, status_styles

_TABLE = """
CREATE TABLE layer_styles (id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, f_table_catalog TEXT(256),
  f_table_schema TEXT(256), f_table_name TEXT(256), f_geometry_column TEXT(256), styleName TEXT(30), styleQML TEXT,
  styleSLD TEXT, useAsDefault BOOLEAN, description TEXT, owner TEXT(30), ui TEXT(30),
  update_time DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')))
"""
_OUTLINE_MM = 0.26
_HATCH_MM = 0.2
_DOT_MM = 0.7


def create(connection: Connection) -> None:
    """Make the table and write the style of both layers as their default."""
    connection.exec_driver_sql(_TABLE)
    enter(connection, "layer_styles", "attributes")
    for table in ("plot", "plot_status"):
        connection.exec_driver_sql(
            "INSERT INTO layer_styles (f_table_catalog, f_table_schema, f_table_name, f_geometry_column, styleName,"
            " styleQML, styleSLD, useAsDefault, description, owner)"
            " VALUES ('', '', ?, 'geom', 'Telim', ?, '', 1, '', '')",
            (table, qml(overdue=table == "plot_status")),
        )


def qml(*, overdue: bool) -> str:
    """A categorised style by the column ``status``; ``overdue``: the outline of a late plot warns."""
    root = Xml.Element("qgis", {"styleCategories": "Symbology", "version": "3.22.0"})
    renderer = Xml.SubElement(
        root, "renderer-v2", {"type": "categorizedSymbol", "attr": "status", "enableorderby": "0", "symbollevels": "0"}
    )
    categories = Xml.SubElement(renderer, "categories")
    symbols = Xml.SubElement(renderer, "symbols")
    for place, style in enumerate(status_styles().values()):
        category = {"symbol": str(place), "value": style.status, "label": style.status, "render": "true"}
        Xml.SubElement(categories, "category", category)
        _symbol(symbols, str(place), style, overdue)
    return "<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n" + Xml.tostring(root, encoding="unicode")


def _symbol(symbols: Xml.Element, name: str, style: StatusStyle, overdue: bool) -> None:
    symbol = Xml.SubElement(symbols, "symbol", {"type": "fill", "name": name, "alpha": "1", "clip_to_extent": "1"})
    _layer(symbol, "SimpleFill", {"color": _rgba(style.fill), "style": "solid", "outline_style": "no"})
    if style.hatch == "dots":
        _dots(symbol, f"@{name}@1", style)
    angles = {"lines": (style.angle,), "cross": (style.angle, style.angle + 90)}.get(style.hatch, ())
    for place, angle in enumerate(angles, start=1):
        _lines(symbol, f"@{name}@{place}", style, angle)
    outline = {
        "style": "no", "color": _rgba(style.fill), "outline_color": _rgba(style.outline),
        "outline_style": "dash" if style.dashed else "solid", "outline_width": str(_OUTLINE_MM),
        "outline_width_unit": "MM",
    }  # fmt: skip
    layer = _layer(symbol, "SimpleFill", outline)
    if overdue:
        _late(layer, style)


def _lines(symbol: Xml.Element, name: str, style: StatusStyle, angle: float) -> None:
    """Parallel lines; QGIS counts the angle like we do, counter-clockwise from east."""
    facts = {"angle": str(angle % 180), "distance": str(style.spacing), "distance_unit": "MM"}
    layer = _layer(symbol, "LinePatternFill", facts)
    inner = Xml.SubElement(layer, "symbol", {"type": "line", "name": name, "alpha": "1", "clip_to_extent": "1"})
    line = {
        "line_color": _rgba(style.ink),
        "line_width": str(_HATCH_MM),
        "line_width_unit": "MM",
        "line_style": "solid",
    }
    _layer(inner, "SimpleLine", line)


def _dots(symbol: Xml.Element, name: str, style: StatusStyle) -> None:
    facts = {
        "distance_x": str(style.spacing),
        "distance_y": str(style.spacing),
        "displacement_x": str(style.spacing / 2),
    }
    units = {f"{key}_unit": "MM" for key in facts}
    layer = _layer(symbol, "PointPatternFill", facts | units)
    inner = Xml.SubElement(layer, "symbol", {"type": "marker", "name": name, "alpha": "1", "clip_to_extent": "1"})
    dot = {"name": "circle", "color": _rgba(style.ink), "outline_style": "no", "size": str(_DOT_MM), "size_unit": "MM"}
    _layer(inner, "SimpleMarker", dot)


def _layer(symbol: Xml.Element, kind: str, facts: Mapping[str, str]) -> Xml.Element:
    """One layer of a symbol; its properties are written twice, as QGIS before and since 3.18 reads them."""
    layer = Xml.SubElement(symbol, "layer", {"class": kind, "enabled": "1", "locked": "0", "pass": "0"})
    options = Xml.SubElement(layer, "Option", {"type": "Map"})
    for key, value in facts.items():
        Xml.SubElement(options, "Option", {"name": key, "type": "QString", "value": value})
    for key, value in facts.items():
        Xml.SubElement(layer, "prop", {"k": key, "v": value})
    return layer


def _late(layer: Xml.Element, style: StatusStyle) -> None:
    """The outline of this symbol layer follows the column ``overdue``."""
    expression = f"if(\"overdue\", '{overdue_outline()}', '{style.outline}')"
    map_of = Xml.SubElement(Xml.SubElement(layer, "data_defined_properties"), "Option", {"type": "Map"})
    Xml.SubElement(map_of, "Option", {"name": "name", "type": "QString", "value": ""})
    properties = Xml.SubElement(map_of, "Option", {"name": "properties", "type": "Map"})
    colour = Xml.SubElement(properties, "Option", {"name": "outlineColor", "type": "Map"})
    Xml.SubElement(colour, "Option", {"name": "active", "type": "bool", "value": "true"})
    Xml.SubElement(colour, "Option", {"name": "expression", "type": "QString", "value": expression})
    Xml.SubElement(colour, "Option", {"name": "type", "type": "int", "value": "3"})
    Xml.SubElement(map_of, "Option", {"name": "type", "type": "QString", "value": "collection"})


def _rgba(colour: str) -> str:
    """#RRGGBB as QGIS writes it."""
    return ",".join(str(int(colour[i : i + 2], 16)) for i in (1, 3, 5)) + ",255"
