"""Copied text for a table of corners: one column of X or of Y, or rows of both, as they are to stand from a corner on."""

import re

import numpy as np
from numpy.typing import NDArray

from gis.corner_values import read_value
from gis.errors import TelimError
from gis.numbers import parse_points
from gis.pasted import AT_HAND, Bounds, placed, sure

MOST_CELLS = 3
"""Name, X and Y; what stands behind them in a copied catalogue, length and azimuth, follows from them."""


def pasted_values(text: str, axis: str, code: str, near: Bounds) -> NDArray[np.float64]:
    """The copied values (n, 2) as E,N of that CRS, nan where a column says nothing; ``axis`` x or y is that of one column.

    A first line of headings is left out. Raises no_points, bad_pasted_line with line and text, paste_into_xy where a
    column is for neither, reading_doubtful, and corner_too_far with km where all lies elsewhere.
    """
    lines = [(k, line) for k, line in enumerate(text.splitlines(), 1) if line.strip()]
    if not lines:
        raise TelimError("no_points")
    lines = lines[1:] if len(lines) > 1 and not re.search(r"\d", lines[0][1]) else lines
    column = _column(lines, axis, code)
    return column if column is not None else _rows(lines, code, near)


def _column(lines: list[tuple[int, str]], axis: str, code: str) -> NDArray[np.float64] | None:
    """One number a line; None where the lines hold more."""
    found: list[float] = []
    refused: list[tuple[int, str]] = []
    for k, line in lines:
        try:
            found.append(read_value("y" if axis == "y" else "x", line, code))
        except TelimError:
            refused.append((k, line))
    if not found or len(refused) > len(found):
        return None
    if refused:
        raise _bad(*refused[0])
    if axis not in ("x", "y"):
        raise TelimError("paste_into_xy")
    values = np.full((len(found), 2), np.nan)
    values[:, 1 if axis == "x" else 0] = found
    return values


def _rows(lines: list[tuple[int, str]], code: str, near: Bounds) -> NDArray[np.float64]:
    """Rows of X and Y in whatever order and zone, as far as the land tells."""
    readings = parse_points("\n".join(_narrow(line) for _, line in lines))
    if readings.refused:
        place = readings.refused[0][0] - 1
        raise _bad(*lines[place])
    ways = placed(readings, code, near)
    if ways[0].away > AT_HAND:
        raise TelimError("corner_too_far", km=ways[0].away / 1000.0)
    if not sure(ways):
        raise TelimError("reading_doubtful", ways=len(ways))
    return ways[0].points


def _narrow(line: str) -> str:
    cells = line.split("\t")
    return "\t".join(cells[:MOST_CELLS]) if len(cells) > MOST_CELLS + 1 else line


def _bad(line: int, text: str) -> TelimError:
    return TelimError("bad_pasted_line", line=line, text=" ".join(text.split())[:40])
