"""A ruler for finished sheets that shares nothing with the program: path operators, and what the system's readers print."""

import re
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pikepdf
from numpy.typing import NDArray

MM = 25.4 / 72
RED = (0xB3, 0x18, 0x2B)
"""Colour of the plot's boundary on paper."""
Reader = Callable[..., str]


def drawn_boundary(path: Path, page: int = 1) -> list[NDArray[np.float64]]:
    """The rings that are stroked in the boundary's colour and half a millimetre thick: mm from the page's upper left."""
    rings: list[NDArray[np.float64]] = []
    with pikepdf.open(path) as pdf:
        sheet = pdf.pages[page - 1]
        height = float(sheet.MediaBox[3])
        matrix, colour, width = np.eye(3), (0, 0, 0), 1.0
        kept: list[tuple[NDArray[np.float64], tuple[int, ...], float]] = []
        way: list[tuple[float, float]] = []
        for operands, operator in pikepdf.parse_content_stream(sheet):
            name, numbers = (
                str(operator),
                [float(one) for one in operands if isinstance(one, int | float) or _real(one)],
            )
            if name == "q":
                kept.append((matrix, colour, width))
            elif name == "Q":
                matrix, colour, width = kept.pop()
            elif name == "cm":
                a, b, c, d, e, f = numbers
                matrix = np.array([[a, b, 0], [c, d, 0], [e, f, 1]]) @ matrix
            elif name == "SCN":
                colour = tuple(round(255 * part) for part in numbers)
            elif name == "w":
                width = numbers[0] * abs(np.linalg.det(matrix[:2, :2])) ** 0.5 * MM
            elif name in ("m", "l"):
                way = [(numbers[0], numbers[1])] if name == "m" else [*way, (numbers[0], numbers[1])]
            elif name == "S" and colour == RED and abs(width - 0.5) < 0.01:
                points = np.array([(x, y, 1) for x, y in way]) @ matrix
                points = points[:-1] if np.allclose(points[0], points[-1]) else points
                rings.append(np.column_stack((points[:, 0] * MM, (height - points[:, 1]) * MM)))
    return rings


def _real(value: object) -> bool:
    return type(value).__name__ in ("Decimal", "float", "int")


def georeference(reader: Reader, path: Path) -> tuple[str, Callable[[NDArray[np.float64]], NDArray[np.float64]]]:
    """What GDAL says of a one-page sheet: the name of its system, and E,N of a place in mm from the upper left."""
    said = reader("gdalinfo", path)
    left, top = map(float, re.search(r"Upper Left\s+\(\s*([-\d.]+),\s*([-\d.]+)\)", said).groups())
    right, bottom = map(float, re.search(r"Lower Right\s+\(\s*([-\d.]+),\s*([-\d.]+)\)", said).groups())
    wide, high = page_size(reader, path)

    def ground(paper: NDArray[np.float64]) -> NDArray[np.float64]:
        share = paper / (wide, high)
        return np.column_stack((left + share[:, 0] * (right - left), top + share[:, 1] * (bottom - top)))

    return re.search(r'PROJCRS\["([^"]+)"', said)[1], ground


def page_size(reader: Reader, path: Path) -> tuple[float, float]:
    """Width and height of the first page in mm, as poppler reads them."""
    wide, high = re.search(r"Page size:\s+([\d.]+) x ([\d.]+) pts", reader("pdfinfo", path)).groups()
    return float(wide) * MM, float(high) * MM


def pages(reader: Reader, path: Path) -> int:
    """How many pages there are."""
    return int(re.search(r"Pages:\s+(\d+)", reader("pdfinfo", path))[1])


def words(reader: Reader, path: Path, *options: str) -> str:
    """All text of the file, its thin no-break spaces as plain ones."""
    return reader("pdftotext", *options, path, "-").replace("\u202f", " ")


def is_clean(reader: Reader, path: Path) -> None:
    """Sound syntax, no picture, every font embedded with a map to Unicode, nothing scaled at the printer."""
    assert "No syntax or stream encoding errors" in reader("qpdf", "--check", path)
    assert len(reader("pdfimages", "-list", path).splitlines()) == 2, "two lines of heading and no image"
    fonts = [line.split() for line in reader("pdffonts", path).splitlines()[2:]]
    assert fonts
    assert all(font[-5] == font[-3] == "yes" for font in fonts), fonts
    with pikepdf.open(path) as pdf:
        assert pdf.Root.ViewerPreferences.PrintScaling == "/None"
