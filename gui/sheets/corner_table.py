"""The rows of the table of corners: number, X north, Y east, and length and azimuth to the next corner."""

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from gis.boundary import corners, shape_of
from gis.boundary import parts as parts_of
from gis.measure import planar_area, sides
from gui.sheets import numerals

DECIMALS = 2
"""Coordinates and lengths are printed to the centimetre."""

Row = tuple[str, str, str, str, str]


def rows(boundary: BaseGeometry, language: str) -> list[Row]:
    """All corners in the order of their numbers; after each ring its first corner once more."""
    found: list[Row] = []
    number = 0
    for ring in corners(boundary):
        first = number + 1
        for (east, north), side in zip(ring.tolist(), sides(ring), strict=True):
            number += 1
            length = numerals.number(side.length, DECIMALS, language)
            found.append((*_place(number, east, north, language), length, numerals.angle(side.azimuth)))
        east, north = ring[0].tolist()
        found.append((*_place(first, east, north, language), "", ""))
    return found


def printed(boundary: BaseGeometry) -> BaseGeometry:
    """The boundary whose corners are those that the table prints."""
    return shape_of([[np.round(ring, DECIMALS) for ring in part] for part in parts_of(boundary)])


def printed_area(boundary: BaseGeometry) -> float:
    """Square metres inside the printed corners."""
    return planar_area(shapely.make_valid(printed(boundary)))


def _place(number: int, east: float, north: float, language: str) -> tuple[str, str, str]:
    return str(number), numerals.number(north, DECIMALS, language), numerals.number(east, DECIMALS, language)
